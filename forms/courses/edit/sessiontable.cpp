// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessiontable.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/courses/edit/repeatpanel.h"
#include "forms/courses/edit/sessiondelegate.h"
#include "forms/courses/edit/sessionmodel.h"
#include "forms/lists/tableclip.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/courses/coursehours.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {

namespace {

constexpr int SaidIcon = 20; ///< px

int columnOf(SessionField field) {
    return int(SessionModel::columns().indexOf(field));
}

/// Widths that hold what stands in them at any size of type, but for what grows.
void sizeColumns(CellsView* view) {
    const QFontMetrics metrics(view->font());
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text) + 2 * look::grid; };
    const int time = width(QStringLiteral("00:00")) + look::grid + look::grid / 2;
    view->setColumnWidth(columnOf(SessionField::Date), width(QStringLiteral("2026-00-00 (週三)")) + look::grid);
    view->setColumnWidth(columnOf(SessionField::From), time);
    view->setColumnWidth(columnOf(SessionField::To), time);
    view->setColumnWidth(columnOf(SessionField::Break), time);
    view->setColumnWidth(columnOf(SessionField::Hours), time);
    view->setColumnWidth(columnOf(SessionField::Lecturers), width(QStringLiteral("王大明、李小華")));
    view->setColumnWidth(columnOf(SessionField::Mode), width(QStringLiteral("實體")) + SaidIcon);
    view->setColumnWidth(columnOf(SessionField::Room), width(QStringLiteral("電腦教室")));
    view->setColumnWidth(columnOf(SessionField::Track), width(QStringLiteral("分組")) + look::grid);
    view->horizontalHeader()->setMinimumSectionSize(look::row);
    view->setGrowing(columnOf(SessionField::Topic), width(QStringLiteral("資通安全實作演練一")));
}

} // namespace

SessionTable::SessionTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new SessionModel(this))
    , m_saidIcon(new QLabel(this))
    , m_said(new QLabel(this))
    , m_sum(new look::QuietLabel(this)) {
    // Tab goes as one sees them: buttons, panel, table.
    makeButtons();
    m_repeatPanel = new RepeatPanel(this);
    m_view = new CellsView(this);
    m_view->setObjectName(QStringLiteral("sessionTable"));
    m_view->setAccessibleName(tr("Sessions"));
    m_view->setItemDelegate(new SessionDelegate(m_view));
    m_view->setModel(m_model);
    m_said->setObjectName(QStringLiteral("sessionSaid"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    sizeColumns(m_view);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_add, m_repeat, m_paste, m_sort, m_remove, m_undo}) {
        buttons->addWidget(button);
    }
    auto* said = new QHBoxLayout;
    said->setSpacing(look::grid / 2);
    said->addWidget(m_saidIcon, 0, Qt::AlignTop);
    said->addWidget(m_said, 1);
    said->addWidget(m_sum, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(buttons);
    column->addWidget(m_repeatPanel);
    column->addWidget(m_view);
    column->addLayout(said);
    setFocusProxy(m_view);
    connectView();
    setMode(std::nullopt);
    settle();
}

void SessionTable::makeButtons() {
    const auto make = [this](const QString& words, const char* name, const QString& tip) {
        auto* button = new QPushButton(words, this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        return button;
    };
    m_add = make(tr("Add a session"), "sessionAdd", tr("Insert"));
    m_repeat = make(tr("Repeat the day…"), "sessionRepeat", {});
    m_paste = make(tr("Paste a table"), "sessionPaste", {});
    m_sort = make(tr("Sort by time"), "sessionSort", {});
    m_remove = make(tr("Take out"), "sessionRemove", {});
    m_undo = make(tr("Undo"), "sessionUndo", {});
    connect(m_add, &QPushButton::clicked, this, &SessionTable::addSession);
    connect(m_repeat, &QPushButton::clicked, this, &SessionTable::openRepeat);
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_sort, &QPushButton::clicked, m_model, &SessionModel::sortByTime);
    connect(m_remove, &QPushButton::clicked, this, &SessionTable::removeSessions);
    connect(m_undo, &QPushButton::clicked, this, &SessionTable::undo);
}

void SessionTable::connectView() {
    connect(m_view, &CellsView::addWanted, this, &SessionTable::addSession);
    connect(m_view, &CellsView::removeWanted, this, &SessionTable::removeSessions);
    connect(m_view, &CellsView::undoWanted, this, &SessionTable::undo);
    connect(m_view, &CellsView::pasteWanted, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    connect(m_view, &CellsView::clearWanted, this,
            [this] { m_model->clearCells(m_view->selectionModel()->selectedIndexes()); });
    connect(m_view, &CellsView::currentMoved, this, &SessionTable::settle);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionTable::settle);
    connect(m_model, &SessionModel::edited, this, [this] {
        settle();
        emit edited();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SessionTable::settle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionTable::settle);
    connect(m_repeatPanel, &RepeatPanel::taken, this, &SessionTable::repeat);
    connect(m_repeatPanel, &RepeatPanel::closed, this, [this] {
        m_view->setFocus();
        m_repeatPanel->hide();
    });
}

void SessionTable::setLecturers(const QList<CourseLecturer>& lecturers) {
    m_model->setLecturers(lecturers);
}

void SessionTable::setCalendar(const CourseCalendar& calendar, const QDate& today) {
    m_model->setCalendar(calendar, today);
}

void SessionTable::setMode(std::optional<CourseMode> mode) {
    m_model->setMode(mode);
    m_view->setColumnHidden(columnOf(SessionField::Mode), mode != CourseMode::Mixed);
    m_view->fitColumns();
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

void SessionTable::showFaults(const QList<CourseFault>& faults) {
    m_model->setForeignFaults(faults);
}

void SessionTable::jumpTo(const QString& path) {
    const QModelIndex cell = m_model->cellOf(path);
    if (cell.isValid()) {
        makeCurrent(cell.row(), cell.column());
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void SessionTable::makeCurrent(int row, int column) {
    const QModelIndex cell = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

QList<int> SessionTable::chosenRows() const {
    QList<int> rows;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        if (m_model->isEntry(cell.row()) && !rows.contains(cell.row())) {
            rows << cell.row();
        }
    }
    return rows;
}

QDate SessionTable::chosenDay() const {
    const int row = m_view->currentIndex().row();
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

void SessionTable::addSession() {
    // The empty row below is the new session: the cursor goes there.
    makeCurrent(m_model->rowCount() - 1, 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->edit(m_view->currentIndex());
}

void SessionTable::removeSessions() {
    const QList<int> rows = chosenRows();
    if (rows.isEmpty()) {
        return;
    }
    const int column = m_view->currentIndex().column();
    const int first = *std::min_element(rows.cbegin(), rows.cend());
    m_model->remove(rows);
    makeCurrent(first, std::max(0, column));
    m_view->setFocus(Qt::OtherFocusReason);
}

void SessionTable::openRepeat() {
    const QDate day = chosenDay();
    if (!day.isValid()) {
        return;
    }
    const auto sessions = std::count_if(m_model->drafts().cbegin(), m_model->drafts().cend(),
                                        [&](const SessionDraft& draft) { return draft.session().date == day; });
    m_repeatPanel->open(day, int(sessions), course::MostSessions - int(m_model->drafts().size()), m_model->calendar());
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
    m_view->setFocus(Qt::OtherFocusReason);
}

void SessionTable::undo() {
    const QModelIndex current = m_view->currentIndex();
    m_model->undo();
    makeCurrent(std::max(0, current.row()), std::max(0, current.column()));
}

void SessionTable::paste(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return;
    }
    const auto table = course::pastedSessions(text, m_model->context());
    if (table) {
        const int first = m_model->add(table->sessions);
        if (first >= 0) {
            makeCurrent(first, 0);
        }
        if (!table->newLecturers.isEmpty()) {
            emit lecturersNamed(table->newLecturers);
        }
    } else {
        QModelIndex from = m_view->currentIndex();
        if (!from.isValid()) {
            from = m_model->index(m_model->rowCount() - 1, 0);
        }
        QList<QStringList> cells;
        QString block = text;
        block.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        while (block.endsWith(u'\n')) {
            block.chop(1);
        }
        const QStringList lines = block.split(u'\n');
        for (const QString& line : lines) {
            cells << line.split(u'\t');
        }
        const int row = from.row();
        const int column = from.column();
        m_model->writeBlock(from, cells);
        makeCurrent(row, column);
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void SessionTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (look::isRecolouring(event) && m_said != nullptr) {
        settle();
    }
}

void SessionTable::settle() {
    const QString none = m_model->drafts().isEmpty() ? tr("There is no session yet.") : QString();
    look::setPossible(m_add, m_model->isFull() ? tr("A course has 60 sessions at most. Part it in two.") : QString(),
                      tr("Insert"));
    look::setPossible(m_repeat, !none.isEmpty()          ? none
                                : !chosenDay().isValid() ? tr("Enter the day of the session first.")
                                : m_model->isFull()      ? tr("A course has 60 sessions at most. Part it in two.")
                                                         : QString());
    look::setPossible(m_sort, !none.isEmpty()       ? none
                              : m_model->isSorted() ? tr("The sessions are in order already.")
                                                    : QString());
    look::setPossible(m_remove,
                      !none.isEmpty()          ? none
                      : chosenRows().isEmpty() ? tr("Choose a session in the table first.")
                                               : QString(),
                      tr("Ctrl+Delete"));
    look::setPossible(m_undo, m_model->canUndo() ? QString() : tr("Nothing has been changed yet."), tr("Ctrl+Z"));
    sayCell();
}

void SessionTable::sayCell() {
    QModelIndex cell = m_view->currentIndex();
    if (cell.data(FaultRole).toString().isEmpty()) {
        cell = m_model->firstFault();
    }
    const QString sentence = cell.data(FaultRole).toString();
    const bool blocks = cell.data(BlocksRole).toBool();
    m_said->setText(sentence);
    m_saidIcon->setVisible(!sentence.isEmpty());
    m_saidIcon->setPixmap(look::icon(blocks ? QStringLiteral("data-fault") : QStringLiteral("data-warning"),
                                     blocks ? look::Tone::Bad : look::Tone::Warning)
                              .pixmap(SaidIcon, SaidIcon));
    const QList<CourseSession> sessions = m_model->sessions();
    m_sum->setText(
        sessions.isEmpty()
            ? QString()
            : tr("%n session(s), %1 hours", nullptr, int(sessions.size())).arg(course::countedHours(sessions)));
}

} // namespace inservice
