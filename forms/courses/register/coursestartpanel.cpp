// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursestartpanel.h"

#include "forms/edits/edits.h"
#include "forms/edits/formfield.h"
#include "forms/look/formcolumn.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/courses/coursehours.h"
#include "models/tables/listwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int formWidth = 620;
constexpr int lunchMinutes = 60;

/// A session over noon has its lunch taken out, as most have.
int usualBreak(const QTime& from, const QTime& to) {
    return from < QTime(12, 0) && to >= QTime(13, 30) ? lunchMinutes : 0;
}

} // namespace

CourseStartPanel::CourseStartPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextEdit({1, 100}, this))
    , m_date(new RocDateEdit(this))
    , m_from(new TimeOfDayEdit(this))
    , m_to(new TimeOfDayEdit(this))
    , m_size(new NumberEdit({1, 2000, 1}, this))
    , m_like(new ChoiceEdit(this)) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->addWidget(makeForm(), 30);
    across->addWidget(makeDrafts(), 20);
    across->addStretch(1); // of what is left the form takes none beyond its width
    showEarlier({});
}

QWidget* CourseStartPanel::makeForm() {
    auto* form = new QWidget(this);
    form->setMaximumWidth(formWidth);
    QVBoxLayout* column = look::formColumn(form);
    auto* about = new look::QuietLabel(
        tr("Three things are asked for. All else is filled in from your unit, your account and the last course, and "
           "shown in parts A to H, where you can change it."),
        form);
    about->setWordWrap(true);
    column->addWidget(about);
    const auto add = [form, column](const QString& name, const QString& label, QWidget* edit, const QString& help) {
        edit->setObjectName(name);
        auto* row = new FormField(label, edit, form);
        row->setHelp(help);
        column->addWidget(row);
        return row;
    };
    add(QStringLiteral("startTitle"), tr("Title of the &course"), m_title, {})->setRequired(true);
    m_title->setEmptySentence(tr("Enter the title of the course."));
    add(QStringLiteral("startDate"), tr("&Day"), m_date, tr("Either calendar: 2026-03-02 or 115/03/02"))
        ->setRequired(true);
    auto* from = add(QStringLiteral("startFrom"), tr("F&rom"), m_from, tr("For example 9:00, 0900 or 13:30"));
    from->setRequired(true);
    add(QStringLiteral("startTo"), tr("T&o"), m_to, tr("More days and sessions are added in part B."))
        ->setRequired(true);
    add(QStringLiteral("startSize"), tr("For how &many"), m_size, {})->setRequired(true);
    add(QStringLiteral("startLike"), tr("All else &as"), m_like,
        tr("A copy keeps all but number, days, list and letters of consent."));
    auto* go = new QPushButton(tr("&Show the form"), form);
    go->setObjectName(QStringLiteral("startGo"));
    go->setToolTip(tr("Ctrl+Return"));
    look::makePrimary(go);
    column->addWidget(go, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(go, &QPushButton::clicked, this, &CourseStartPanel::go);
    auto* quick = new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, &CourseStartPanel::go);
    connect(m_like, &QComboBox::activated, this, [this] {
        for (const CourseRow& course : std::as_const(m_earlier)) {
            if (course.id == copied()) {
                copy(CourseRow(course));
            }
        }
    });
    return form;
}

QWidget* CourseStartPanel::makeDrafts() {
    m_draftSide = new QWidget(this);
    m_drafts = new QTreeWidget(m_draftSide);
    m_drafts->setObjectName(QStringLiteral("courseDrafts"));
    m_drafts->setAccessibleName(tr("Courses begun on this PC"));
    m_drafts->setHeaderLabels({tr("Title"), tr("Day"), tr("Saved")});
    m_drafts->setRootIsDecorated(false);
    m_drafts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_drafts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_drafts->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_drafts->header()->setStretchLastSection(false);
    look::dressView(m_drafts);
    m_open = new QPushButton(tr("&Go on with it"), m_draftSide);
    m_open->setObjectName(QStringLiteral("draftOpen"));
    m_discard = new QPushButton(tr("D&iscard"), m_draftSide);
    m_discard->setObjectName(QStringLiteral("draftDiscard"));
    m_undo = new QPushButton(tr("&Undo discarding"), m_draftSide);
    m_undo->setObjectName(QStringLiteral("draftUndo"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_draftSide);
    column->setContentsMargins(0, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("Begun on this PC"), 2, m_draftSide));
    column->addWidget(m_drafts, 1);
    column->addLayout(buttons);
    connect(m_drafts, &QTreeWidget::currentItemChanged, this, &CourseStartPanel::showChosen);
    const auto open = [this] {
        if (!chosenDraft().isNull()) {
            emit draftWanted(chosenDraft());
        }
    };
    connect(m_drafts, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardWanted(chosenDraft()); });
    connect(m_undo, &QPushButton::clicked, this, &CourseStartPanel::undoWanted);
    return m_draftSide;
}

void CourseStartPanel::clear() {
    for (ValueEdit* edit : QList<ValueEdit*>{m_title, m_date, m_from, m_to, m_size}) {
        edit->load({});
    }
    m_like->setCurrentIndex(0);
}

void CourseStartPanel::showEarlier(const QList<CourseRow>& courses) {
    const QVariant before = m_like->choice();
    m_earlier = courses;
    m_like->restart(courses.isEmpty() ? tr("As schools usually have it") : tr("The last time"));
    for (const CourseRow& course : courses) {
        m_like->addItem(tr("Copy of %1 %2 (%3)", "number, title, first day")
                            .arg(course.number)
                            .arg(course.title, shownDay(QDate::fromString(course.dateFrom, Qt::ISODate))),
                        course.id);
    }
    m_like->setChoice(before);
}

void CourseStartPanel::showDrafts(const QList<CourseDraft>& drafts, bool canUndo) {
    const QUuid before = chosenDraft();
    m_drafts->clear();
    for (const CourseDraft& draft : drafts) {
        const QString title = draft.title().isEmpty() ? tr("no title yet") : draft.title();
        auto* item = new QTreeWidgetItem(m_drafts, {draft.courseId != 0 ? tr("Correction: %1").arg(title) : title,
                                                    shownDay(QDate::fromString(draft.firstDay(), Qt::ISODate)),
                                                    shortTime(draft.savedAt)});
        item->setData(0, Qt::UserRole, draft.id);
        item->setToolTip(0, item->text(0));
        if (draft.id == before) {
            m_drafts->setCurrentItem(item);
        }
    }
    m_draftSide->setVisible(!drafts.isEmpty() || canUndo);
    m_undo->setVisible(canUndo);
    showChosen();
}

void CourseStartPanel::copy(const CourseRow& course) {
    m_like->setChoice(course.id);
    m_title->load(course.title);
    m_size->load(QString::number(course.quota));
    const QDateTime from = taiwanTime(course.startsAt);
    const QDateTime to = taiwanTime(course.endsAt);
    m_from->load(from.time().toString(QStringLiteral("HH:mm")));
    m_to->load(to.time().toString(QStringLiteral("HH:mm")));
    m_date->load({});
    m_date->setFocus(Qt::OtherFocusReason);
}

qint64 CourseStartPanel::copied() const {
    return m_like->choice().toLongLong();
}

QString CourseStartPanel::title() const {
    return m_title->normalisedText();
}

int CourseStartPanel::size() const {
    return int(m_size->value().value_or(0));
}

CourseSession CourseStartPanel::session() const {
    CourseSession session;
    session.no = 1;
    session.date = m_date->value() ? m_date->value()->day() : QDate();
    session.from = m_from->value().value_or(QTime());
    session.to = m_to->value().value_or(QTime());
    session.breakMinutes = usualBreak(session.from, session.to);
    session.hours = course::suggestedHours(session);
    return session;
}

void CourseStartPanel::focusFirst() {
    m_title->setFocus(Qt::OtherFocusReason);
}

void CourseStartPanel::go() {
    const QList<ValueEdit*> edits{m_title, m_date, m_from, m_to, m_size};
    ValueEdit* first = nullptr;
    for (ValueEdit* edit : edits) {
        edit->showFault();
        if (first == nullptr && !edit->isValid()) {
            first = edit;
        }
    }
    if (first == nullptr && m_to->value() <= m_from->value()) {
        m_to->setForeignFault(tr("The course ends before it begins. Check both times."));
        first = m_to;
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit begun();
}

void CourseStartPanel::showChosen() {
    const QString why = chosenDraft().isNull() ? tr("Choose one of the courses that were begun.") : QString();
    look::setPossible(m_open, why);
    look::setPossible(m_discard, why);
}

QUuid CourseStartPanel::chosenDraft() const {
    const QTreeWidgetItem* item = m_drafts->currentItem();
    return item != nullptr ? item->data(0, Qt::UserRole).toUuid() : QUuid();
}

} // namespace inservice
