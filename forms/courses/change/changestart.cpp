// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changestart.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/coursewords.h"
#include "models/courses/courseterms.h"
#include "models/tables/coursemodel.h"
#include "models/tables/searchfold.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inservice {
namespace {

/// The state of a course whose list is handed in, or that is closed: little of it can be changed.
std::optional<CourseState> afterwards(const CourseRow& course) {
    const std::optional<CourseState> state = course::fromKey<CourseState>(course.state);
    return state == CourseState::ListSubmitted || state == CourseState::Confirmed ||
                   state == CourseState::ConfirmedEmpty
               ? state
               : std::nullopt;
}

} // namespace

ChangeStart::ChangeStart(QWidget* parent)
    : QWidget(parent)
    , m_discarded(new look::MessageBar(this))
    , m_find(new QLineEdit(this))
    , m_courses(new QListWidget(this))
    , m_none(new look::QuietLabel(this))
    , m_go(new QPushButton(tr("&Change this course"), this)) {
    m_find->setObjectName(QStringLiteral("changeStartFind"));
    m_find->setPlaceholderText(tr("Title or number"));
    m_find->setAccessibleName(tr("Find a course"));
    m_find->setClearButtonEnabled(true);
    m_courses->setObjectName(QStringLiteral("changeStartCourses"));
    m_courses->setAccessibleName(tr("Courses that can be changed"));
    look::dressView(m_courses);
    m_none->setText(tr("No course of yours can be changed: one that is approved can."));
    m_none->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("changeStartGo"));
    look::makePrimary(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, 0, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(new look::Heading(tr("Which course is to be changed?"), 2, this));
    column->addWidget(m_discarded);
    column->addWidget(m_find);
    column->addWidget(m_none);
    column->addWidget(m_courses, 1);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    m_discarded->findChild<QPushButton*>()->setObjectName(QStringLiteral("changeStartUndo"));
    connect(m_discarded, &look::MessageBar::actionTriggered, this, &ChangeStart::undoWanted);
    connect(m_find, &QLineEdit::textChanged, this, &ChangeStart::narrow);
    connect(m_find, &QLineEdit::returnPressed, this, &ChangeStart::go);
    connect(m_courses, &QListWidget::currentRowChanged, this, &ChangeStart::narrow);
    connect(m_courses, &QListWidget::itemActivated, this, &ChangeStart::go);
    connect(m_go, &QPushButton::clicked, this, &ChangeStart::go);
}

void ChangeStart::showCourses(const QList<CourseRow>& courses, const QList<CourseDraft>& drafts) {
    const qint64 before =
        m_courses->currentItem() != nullptr ? m_courses->currentItem()->data(Qt::UserRole).toLongLong() : 0;
    m_courses->clear();
    const auto add = [this, before](const CourseRow& course, const QString& words) {
        auto* item = new QListWidgetItem(words, m_courses);
        item->setData(Qt::UserRole, course.id);
        if (course.id == before) {
            m_courses->setCurrentItem(item);
        }
    };
    QSet<qint64> begun;
    for (const CourseDraft& draft : drafts) {
        begun.insert(draft.courseId);
    }
    for (const bool isBegun : {true, false}) {
        for (const CourseRow& course : courses) {
            if (begun.contains(course.id) == isBegun) {
                QString words = tr("%1  %2  %3", "number, title, days")
                                    .arg(course.number)
                                    .arg(course.title, CourseModel::dayText(course));
                if (const auto state = afterwards(course)) {
                    words = tr("%1  (%2)", "a course, its state").arg(words, words::courseTerm(*state));
                }
                add(course, isBegun ? tr("%1  (change begun on this PC)").arg(words) : words);
            }
        }
    }
    m_none->setVisible(courses.isEmpty());
    m_courses->setVisible(!courses.isEmpty());
    if (m_courses->currentRow() < 0) {
        m_courses->setCurrentRow(0);
    }
    narrow();
}

void ChangeStart::showDiscarded(const QString& title) {
    if (title.isEmpty()) {
        m_discarded->clear();
    } else {
        m_discarded->show(look::Tone::Info, tr("The change of “%1” was discarded; nothing was sent.").arg(title),
                          tr("Undo"));
    }
}

void ChangeStart::focusFirst() {
    m_find->setFocus(Qt::OtherFocusReason);
}

void ChangeStart::narrow() {
    const QString wanted = searchFold(m_find->text());
    for (int i = 0; i < m_courses->count(); ++i) {
        QListWidgetItem* item = m_courses->item(i);
        item->setHidden(!searchFold(item->text()).contains(wanted));
    }
    const QListWidgetItem* chosen = m_courses->currentItem();
    look::setPossible(m_go, chosen == nullptr || chosen->isHidden() ? tr("Choose a course first.") : QString());
}

void ChangeStart::go() {
    const QListWidgetItem* chosen = m_courses->currentItem();
    if (chosen != nullptr && !chosen->isHidden()) {
        emit courseWanted(chosen->data(Qt::UserRole).toLongLong());
    }
}

} // namespace inservice
