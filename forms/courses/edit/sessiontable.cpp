// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessiontable.h"

#include "forms/courses/edit/repeatpanel.h"
#include "forms/courses/edit/sessiondelegate.h"
#include "forms/courses/edit/sessionmodel.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/courses/coursehours.h"

#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

namespace inservice {

namespace {

int columnOf(SessionField field) {
    return int(SessionModel::columns().indexOf(field));
}

/// Widths that hold what stands in them at any size of type, but for what grows.
void sizeColumns(CellsView* view) {
    const QFontMetrics metrics(view->font());
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text) + 2 * look::grid; };
    const int time = width(QStringLiteral("00:00")) + look::grid + look::grid / 2;
    view->setColumnWidth(columnOf(SessionField::Date), width(QStringLiteral("2026-00-00 (週三)")) + look::grid);
    for (const SessionField field : {SessionField::From, SessionField::To, SessionField::Break, SessionField::Hours}) {
        view->setColumnWidth(columnOf(field), time);
    }
    view->setColumnWidth(columnOf(SessionField::Lecturers), width(QStringLiteral("王大明、李小華")));
    view->setColumnWidth(columnOf(SessionField::Mode), width(QStringLiteral("實體")) + 2 * look::grid);
    view->setColumnWidth(columnOf(SessionField::Room), width(QStringLiteral("電腦教室")));
    view->setColumnWidth(columnOf(SessionField::Track), width(QStringLiteral("分組")) + look::grid);
    view->horizontalHeader()->setMinimumSectionSize(look::row);
    view->setGrowing(columnOf(SessionField::Topic), width(QStringLiteral("資通安全實作演練一")));
}

} // namespace

SessionTable::SessionTable(QWidget* parent)
    : SessionTable(new SessionModel, parent) {
}

SessionTable::SessionTable(SessionModel* model, QWidget* parent)
    : CellsTable(QStringLiteral("session"),
                 {tr("Sessions"), tr("Add a session"), tr("There is no session yet."),
                  tr("A course has 60 sessions at most. Part it in two."), tr("Choose a session in the table first.")},
                 model, parent)
    , m_model(model)
    , m_repeat(makeButton(tr("Repeat the day…"), "Repeat"))
    , m_sort(makeButton(tr("Sort by time"), "Sort")) {
    build(new SessionDelegate, {m_repeat, m_sort}, [this] { return m_repeatPanel = new RepeatPanel(this); });
    sizeColumns(view());
    connect(m_repeat, &QPushButton::clicked, this, &SessionTable::openRepeat);
    connect(m_sort, &QPushButton::clicked, m_model, &SessionModel::sortByTime);
    connect(m_repeatPanel, &RepeatPanel::taken, this, &SessionTable::repeat);
    connect(m_repeatPanel, &RepeatPanel::closed, this, [this] {
        view()->setFocus();
        m_repeatPanel->hide();
    });
    setMode(std::nullopt);
    SessionTable::settle();
}

void SessionTable::setLecturers(const QList<CourseLecturer>& lecturers) {
    m_model->setLecturers(lecturers);
}

void SessionTable::setCalendar(const CourseCalendar& calendar, const QDate& today) {
    m_model->setCalendar(calendar, today);
}

void SessionTable::setMode(std::optional<CourseMode> mode) {
    m_model->setMode(mode);
    view()->setColumnHidden(columnOf(SessionField::Mode), mode != CourseMode::Mixed);
    view()->fitColumns();
}

void SessionTable::load(const QJsonValue& sessions) {
    m_model->load(sessions.toArray());
    m_repeatPanel->hide();
}

QJsonValue SessionTable::stored() const {
    return m_model->stored();
}

QList<CourseSession> SessionTable::sessions() const {
    return m_model->sessions();
}

QList<CourseFault> SessionTable::unclearFaults() const {
    return m_model->unclearFaults();
}

QDate SessionTable::chosenDay() const {
    const int row = view()->currentIndex().row();
    const QList<SessionDraft>& drafts = m_model->drafts();
    if (m_model->isEntry(row) && drafts.at(row).session().date.isValid()) {
        return drafts.at(row).session().date;
    }
    // Nothing is chosen: the last day that there is.
    for (qsizetype i = drafts.size(); i-- > 0;) {
        if (drafts.at(i).session().date.isValid()) {
            return drafts.at(i).session().date;
        }
    }
    return {};
}

void SessionTable::openRepeat() {
    const QDate day = chosenDay();
    if (!day.isValid()) {
        return;
    }
    const auto sessions = std::count_if(m_model->drafts().cbegin(), m_model->drafts().cend(),
                                        [&](const SessionDraft& draft) { return draft.session().date == day; });
    m_repeatPanel->open(day, int(sessions), course::MostSessions - m_model->count(), m_model->calendar());
}

void SessionTable::repeat(const QList<QDate>& days) {
    const QDate day = m_repeatPanel->day();
    QList<SessionDraft> copies;
    for (const QDate& other : days) {
        for (const SessionDraft& draft : m_model->drafts()) {
            if (draft.session().date == day) {
                SessionDraft copy = draft;
                copy.write(SessionField::Date, other.toString(Qt::ISODate), m_model->context());
                copies << copy;
            }
        }
    }
    const int first = m_model->add(copies);
    m_repeatPanel->hide();
    if (first >= 0) {
        makeCurrent(first, 0);
    }
    view()->setFocus(Qt::OtherFocusReason);
}

void SessionTable::paste(const QString& text) {
    const auto table = course::pastedSessions(text, m_model->context());
    if (!table) {
        pasteBlock(text);
        return;
    }
    const int first = m_model->add(table->sessions);
    if (first >= 0) {
        makeCurrent(first, 0);
    }
    if (!table->newLecturers.isEmpty()) {
        emit lecturersNamed(table->newLecturers);
    }
}

void SessionTable::pasteBlock(const QString& text) {
    QModelIndex from = view()->currentIndex();
    if (!from.isValid()) {
        from = m_model->index(m_model->rowCount() - 1, 0);
    }
    QString block = text;
    block.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (block.endsWith(u'\n')) {
        block.chop(1);
    }
    QList<QStringList> cells;
    const QStringList lines = block.split(u'\n');
    for (const QString& line : lines) {
        cells << line.split(u'\t');
    }
    const int row = from.row();
    const int column = from.column();
    m_model->writeBlock(from, cells);
    makeCurrent(row, column);
}

void SessionTable::settle() {
    CellsTable::settle();
    const bool isEmpty = m_model->count() == 0;
    look::setPossible(m_repeat, isEmpty                  ? tr("There is no session yet.")
                                : !chosenDay().isValid() ? tr("Enter the day of the session first.")
                                : m_model->isFull()      ? tr("A course has 60 sessions at most. Part it in two.")
                                                         : QString());
    look::setPossible(m_sort, isEmpty               ? tr("There is no session yet.")
                              : m_model->isSorted() ? tr("The sessions are in order already.")
                                                    : QString());
    const QList<CourseSession> sessions = m_model->sessions();
    saySum(isEmpty ? QString()
                   : tr("%n session(s), %1 hours", nullptr, m_model->count()).arg(course::countedHours(sessions)));
}

} // namespace inservice
