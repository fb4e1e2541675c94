// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listreviewdetail.h"

#include "forms/closing/checksview.h"
#include "forms/closing/listedmodel.h"
#include "forms/closing/listfaults.h"
#include "forms/closing/listpaper.h"
#include "forms/closing/listwordsof.h"
#include "forms/commands/otherviewers.h"
#include "forms/commands/refusednotice.h"
#include "forms/courses/review/courseactions.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/courses/view/courseoutbox.h"
#include "forms/courses/view/coursetone.h"
#include "forms/lists/tablehabits.h"
#include "forms/words/closingwords.h"
#include "forms/words/coursewords.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/tables/courseform.h"
#include "models/tables/listwords.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Column = ListedModel::Column;

constexpr int leastTabs = 14 * look::grid; ///< px: what is decided on stays in sight
constexpr int others = 100;                ///< buttons that decide nothing: their numbers begin here
constexpr int printButton = others;
constexpr int courseButton = others + 1;
constexpr int correctButton = others + 2;
constexpr qsizetype leastReason = 5; ///< characters, as the centre takes it

QString panelKey(const QString& kind, qint64 id) {
    return QStringLiteral("%1:%2").arg(kind).arg(id);
}

} // namespace

ListReviewDetail::ListReviewDetail(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent)
    : RowDetail(QStringLiteral("list"), outbox, parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(outbox)
    , m_actions(listActionsOf(link.identity().commands))
    , m_sum(new QLabel(this))
    , m_panel(new ReasonPanel(QStringLiteral("listPanel"), this))
    , m_faults(new ListFaults(QStringLiteral("listFaults"), m_panel))
    , m_tabs(new QTabWidget(this))
    , m_rowsView(new QTableView)
    , m_rows(new ListedModel(this))
    , m_checks(new ChecksView(false))
    , m_evidence(new FieldsView)
    , m_history(new FieldsView)
    , m_others(new OtherViewers(link, questions::Viewed::Course, QStringLiteral("list"), this)) {
    QList<ActionBar::Button> buttons;
    for (const ListActionSpec& spec : std::as_const(m_actions)) {
        buttons << ActionBar::Button{int(spec.action), spec.buttonText(), QLatin1String(spec.name),
                                     spec.action == ListAction::Confirm};
    }
    buttons << ActionBar::Button{printButton, tr("&Print the summary…"), QStringLiteral("Print")}
            << ActionBar::Button{courseButton, tr("&Look at the course"), QStringLiteral("Course")}
            << ActionBar::Button{correctButton, tr("Put it ri&ght…"), QStringLiteral("PutRight")};
    setButtons(buttons);
    m_faults->hide();
    dress();
    dressRows();
    layOut();
    connectParts();
}

ListReviewDetail::~ListReviewDetail() = default;

void ListReviewDetail::dress() {
    m_sum->setObjectName(QStringLiteral("listSum"));
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evidence->setObjectName(QStringLiteral("listEvidence"));
    m_history->setObjectName(QStringLiteral("listHistory"));
    m_tabs->addTab(m_rowsView, tr("List"));
    m_tabs->addTab(m_checks, tr("Check"));
    m_tabs->addTab(m_evidence, tr("Evidence of presence"));
    m_tabs->addTab(m_history, tr("Lists handed in"));
    dressTabs(m_tabs, leastTabs);
}

void ListReviewDetail::dressRows() {
    m_rowsView->setObjectName(QStringLiteral("listRows"));
    m_rowsView->setAccessibleName(tr("Rows of the list"));
    m_rowsView->setModel(m_rows);
    look::dressView(m_rowsView);
    const QHash<Column, int> widths{{Column::No, 44},       {Column::Name, 84},    {Column::Unit, 150},
                                    {Column::JobTitle, 84}, {Column::Role, 92},    {Column::Hours, 64},
                                    {Column::How, 260},     {Column::Reason, 140}, {Column::Doubt, 160}};
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        m_rowsView->setColumnWidth(int(width.key()), width.value());
    }
    m_habits = std::make_unique<TableHabits>(
        m_rowsView, ListMemory(m_link.identity().accountName, QStringLiteral("listRows")),
        QList<int>{int(Column::No), int(Column::Name), int(Column::Unit), int(Column::Hours), int(Column::How),
                   int(Column::Reason), int(Column::Doubt)},
        this);
    m_habits->restore();
}

void ListReviewDetail::layOut() {
    add({m_sum, m_others, notice()});
    addDecided(m_tabs, m_panel);
    add({bar()});
}

void ListReviewDetail::connectParts() {
    connect(bar(), &ActionBar::chosen, this, [this](int action) {
        if (action == printButton) {
            print();
        } else if (action == courseButton) {
            emit placeWanted(QStringLiteral("course-review:%1").arg(id()));
        } else if (action == correctButton) {
            emit placeWanted(QStringLiteral("correct:course-%1").arg(id()));
        } else {
            start(ListAction(action));
        }
    });
    connect(m_faults, &ListFaults::edited, this, [this] {
        if (m_panel->isOpen()) { // not while it is filled
            m_panel->check();
        }
    });
    connect(m_panel, &ReasonPanel::confirmed, this, &ListReviewDetail::ask);
    follow(m_panel);
    connect(m_checks, &ChecksView::cureWanted, this, [this](const questions::ClosingCheck& check) {
        m_tabs->setCurrentWidget(m_rowsView);
        m_rowsView->clearSelection();
        const QList<questions::ListedPerson>& people = m_rows->people();
        for (int row = 0; row < people.size(); ++row) {
            if (check.enrolments.contains(people.at(row).enrolmentId)) {
                m_rowsView->selectionModel()->select(m_rows->index(row, 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
                m_rowsView->scrollTo(m_rows->index(row, 0));
            }
        }
    });
    auto* saver = new CourseFileSaver(m_link, this);
    connect(m_evidence, &FieldsView::linkActivated, saver,
            [this, saver](const QString& link) { saver->follow(link, evidenceBody(m_evidences)); });
    connect(saver, &CourseFileSaver::said, notice(),
            [this](look::Tone tone, const QString& sentence) { notice()->show(tone, sentence); });
}

void ListReviewDetail::show(qint64 id) {
    if (turnTo(id)) {
        m_rowsOf = 0;
        m_rows->setPeople({});
        m_tabs->setCurrentWidget(m_rowsView);
    }
    refresh();
}

void ListReviewDetail::focus() {
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ListReviewDetail::setCurrent(bool current) {
    m_isCurrent = current;
    refresh();
    if (!current) {
        m_others->leave();
    }
}

void ListReviewDetail::read() {
    const ReplicaReader& replica = m_link.replica();
    m_lists = replica.rows<CourseListVersionRow>(QStringLiteral(" WHERE course_id = ? ORDER BY n DESC"), {id()});
    m_list = m_lists.isEmpty() ? std::nullopt : std::optional(m_lists.constFirst());
    m_evidences = replica.rows<CourseEvidenceRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {id()});
    m_revision = currentRevision(replica, id());
}

void ListReviewDetail::refresh() {
    const CourseListRow* row = m_model.row(id());
    if (row == nullptr) {
        return;
    }
    try {
        read();
    } catch (const ReplicaError& error) {
        sayUnreadable(error.text);
        return;
    }
    showList(*row);
    showRefused(m_outbox.refused(id()), *notice());
    bar()->setAvailable([&](int action) -> Availability {
        if (action == printButton) {
            return {m_list.has_value(), {}};
        }
        if (action == correctButton) { // of the desk's own motion
            return {row->isReviewedHere && m_list && m_list->state == u"confirmed" &&
                        m_link.identity().commands.contains(u"correction.submit"),
                    {}};
        }
        return action == courseButton ? Availability{m_link.identity().commands.contains(u"course.approve"), {}}
                                      : availabilityOf(ListAction(action), *row);
    });
    for (const ListActionSpec& spec : std::as_const(m_actions)) {
        emit availabilityChanged(spec.action, availabilityOf(spec.action, *row));
    }
    // Only where one decides: of one's own course nobody learns who reads it.
    const bool decides = row->isListDecidedHere && row->state == CourseState::ListSubmitted && hand(*row).isEmpty();
    if (m_isCurrent && decides) {
        m_others->follow(id());
    } else {
        m_others->leave();
    }
    if (m_isCurrent) {
        askRows();
    }
    showForPanel();
}

void ListReviewDetail::showList(const CourseListRow& row) {
    name()->setText(tr("%1  %2", "number, title").arg(row.course.number).arg(row.course.title));
    state()->set(courseview::toneOf(row.state), words::courseTerm(row.state));
    QStringList lines;
    lines << tr("%1, %2", "unit, days").arg(row.unit, CourseModel::dayText(row.course));
    if (m_list) {
        lines << tr("List %1: %2", "which one, its sums").arg(m_list->n).arg(totalsInWords(m_list->totals));
        if (!m_list->sentence.isEmpty()) {
            lines << tr("The organiser to what was doubtful: %1").arg(m_list->sentence);
        }
    } else if (row.state == CourseState::ListDue) {
        lines << tr("No list was handed in yet. It is due by %1.", "a date")
                     .arg(shownDay(QDate::fromString(row.course.dueOn, Qt::ISODate)));
    }
    m_sum->setText(lines.join(u'\n'));
    m_evidence->setSections({evidenceSection(
        m_evidences, m_revision ? Course::fromJson(m_revision->body).sessions : QList<CourseSession>(), false)});
    QList<FieldsView::Section> sections;
    for (const CourseListVersionRow& list : std::as_const(m_lists)) {
        sections << listSection(list);
    }
    m_history->setSections(sections);
}

void ListReviewDetail::askRows() {
    if (!m_list || m_rowsOf == m_list->id) {
        return;
    }
    m_rowsOf = m_list->id;
    m_checks->showNone(tr("The centre is being asked for the list…"));
    m_link.ask(questions::handedList(m_list->id), this,
               [this, asked = m_list->id](const Answer<questions::HandedList>& answer) { takeRows(asked, answer); });
    askDoubts(id());
}

void ListReviewDetail::takeRows(qint64 listId, const Answer<questions::HandedList>& answer) {
    if (listId != m_rowsOf) {
        return; // another one is shown meanwhile
    }
    if (!answer) {
        m_rowsOf = 0; // it is asked for again
        const QString why = answer.error.offline
                                ? tr("The centre does not answer, and the rows of the list lie there alone.")
                                : words::centreRefusal(answer.error.key, answer.error.detail);
        m_checks->showNone(why);
        notice()->show(look::Tone::Warning, why);
        return;
    }
    m_rows->setPeople(answer.value->people);
    m_checks->showChecks(answer.value->checks);
}

/// What the desk alone is told of those who were put on the list by number.
void ListReviewDetail::askDoubts(qint64 courseId) {
    m_rows->setDoubts({});
    const CourseListRow* row = m_model.row(courseId);
    if (row == nullptr || !row->isReviewedHere) {
        return;
    }
    m_link.ask(questions::uploadDoubts(courseId), this,
               [this, courseId](const Answer<QList<questions::UploadDoubt>>& answer) {
                   if (!answer || courseId != id()) {
                       return; // the list is read without them
                   }
                   QHash<qint64, QString> doubts;
                   for (const questions::UploadDoubt& doubt : *answer.value) {
                       QString& text = doubts[doubt.enrolmentId];
                       text += (text.isEmpty() ? QString() : tr(", ", "between doubts")) +
                               words::uploadDoubt(doubt.code, doubt.known);
                   }
                   m_rows->setDoubts(doubts);
               });
}

QString ListReviewDetail::hand(const CourseListRow& row) const {
    if (m_list && m_list->state == u"submitted" && m_list->byName == m_link.identity().name && !row.isReviewedHere) {
        return tr("You have handed in this list. Somebody else decides on it.");
    }
    return handIn(row.course, m_revision, m_link.identity());
}

Availability ListReviewDetail::availabilityOf(ListAction action, const CourseListRow& row) const {
    return availability(action, row, m_list, m_model.pending(id()).state, hand(row));
}

QString ListReviewDetail::clash() const {
    const QList<OutboxItem> refused = m_outbox.refused(id());
    const auto found = std::find_if(refused.rbegin(), refused.rend(),
                                    [](const OutboxItem& item) { return item.errorKey == u"list.clash"; });
    return found == refused.rend() ? QString() : words::centreRefusal(found->errorKey, found->errorDetail);
}

void ListReviewDetail::start(ListAction action) {
    const CourseListRow* row = m_model.row(id());
    if (row == nullptr || bar()->isPausing() || !availabilityOf(action, *row).isEnabled()) {
        return;
    }
    const ListActionSpec& spec = listAction(action);
    leavePanels();
    m_asked = action;
    m_seen = row->course;
    m_seenList = m_list;
    const QString clashing = action == ListAction::Confirm ? clash() : QString();
    if (action == ListAction::Confirm && clashing.isEmpty()) {
        ask(); // the usual one needs no words, and can be undone
        return;
    }
    ReasonPanel::Setup setup = spec.panelSetup();
    setup.key = panelKey(QLatin1String(spec.kind), id());
    setup.title = tr("%1: %2", "decision, course").arg(spec.text(), m_seen.title);
    if (action == ListAction::Confirm) {
        setup.explanation = clashing;
        setup.textLabel = tr("Why the hours are given all the same");
        setup.textMissing = tr("Write why, at least 5 characters: it stays with the list.");
        setup.fieldsWhyNot = [this] {
            return m_panel->reason().size() < leastReason
                       ? tr("Write why, at least 5 characters: it stays with the list.")
                       : QString();
        };
    } else if (action == ListAction::Return) {
        try {
            m_faults->restart(m_link.replica(), m_rows->people());
        } catch (const ReplicaError& error) {
            sayUnreadable(error.text);
            return;
        }
        if (const QModelIndex current = m_rowsView->currentIndex(); current.isValid()) {
            m_faults->chooseRow(m_rows->people().at(current.row()).no);
        }
        m_faults->joinTo(setup, *m_panel);
    }
    m_panel->open(setup);
    showForPanel();
}

/// A panel wants the room; the list stays in sight above it.
void ListReviewDetail::showForPanel() {
    bar()->setVisible(!m_panel->isOpen());
}

void ListReviewDetail::ask() {
    if (!m_seenList) {
        return;
    }
    const ListActionSpec& spec = listAction(m_asked);
    const QString written = m_panel->isOpen() ? m_panel->reason() : QString();
    QJsonObject details;
    switch (m_asked) {
    case ListAction::Confirm:
        details.insert(QStringLiteral("override"), written);
        break;
    case ListAction::Return:
        details = m_faults->details();
        details.insert(QStringLiteral("reason"), written);
        break;
    case ListAction::TakeBack:
        details.insert(QStringLiteral("reason"), written);
        break;
    }
    const qint64 id = m_seen.id;
    if (m_outbox.ask({makeListDecision(spec, m_seen, *m_seenList, details)})) {
        m_panel->close();
        emit decided(id);
    }
}

void ListReviewDetail::print() {
    const CourseListRow* row = m_model.row(id());
    if (row != nullptr && m_list) {
        printList(m_link, *row, m_revision ? Course::fromJson(m_revision->body) : Course(), *m_list, this,
                  [this](const QString& sentence) { notice()->show(look::Tone::Warning, sentence); });
    }
}

} // namespace inservice
