// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewpage.h"

#include "forms/commands/actionbar.h"
#include "forms/commands/undobar.h"
#include "forms/look/buttonaction.h"
#include "forms/look/loweredge.h"
#include "forms/paper/papercode.h"
#include "forms/review/casebulkpanel.h"
#include "forms/review/casedetail.h"
#include "forms/review/printverdict.h"
#include "forms/review/queuepane.h"
#include "forms/review/reviewactions.h"
#include "forms/review/reviewmessage.h"
#include "forms/review/reviewwords.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

using Column = QueueModel::Column;

constexpr int listBesideScan = 172; ///< px: number and name

} // namespace

ReviewPage::ReviewPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_model(
          new QueueModel(link.replicaFile(), {link.identity().unitId, link.identity().accountType}, listWords(), this))
    , m_outbox(new ReviewOutbox(link, *m_model, this))
    , m_message(new ReviewMessage(isChief(), this)) {
    setObjectName(QStringLiteral("reviewPage"));
    m_undo = new UndoBar(*m_outbox, this);
    m_undo->undoAction()->setObjectName(QStringLiteral("reviewUndo"));
    buildList();
    buildActions();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_list, 1);
    auto* edge = look::LowerEdge::of(this);
    edge->add(m_message, this);
    edge->add(m_undo, this);

    connect(m_model, &ListModel::settled, this, &ReviewPage::settled);
    connectOutbox();
    connect(m_message, &ReviewMessage::caseRequested, this, &ReviewPage::openApplication);
    m_model->setSortKeys({{int(Column::Applied), Qt::AscendingOrder}});
    m_list->restore();
    m_model->refresh();
    updateActions();
}

ReviewPage::~ReviewPage() {
    // They lie over the edge of the window, and look into the outbox of this page.
    delete m_undo;
    delete m_message;
}

bool ReviewPage::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void ReviewPage::buildList() {
    m_list = new QueuePane(m_link, m_model, this);
    m_side = new QStackedWidget(this);
    m_nothing = new look::EmptyView(m_side);
    m_nothing->set(QStringLiteral("document-preview"),
                   tr("Choose a case from the list. Several at once: hold Ctrl or Shift."));
    m_detail = new CaseDetail(m_link, *m_model, *m_outbox, m_side);
    m_bulk = new CaseBulkPanel(m_link, *m_model, *m_outbox, m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_bulk);
    m_side->setMinimumWidth(420);
    m_list->setDetail(m_side);
    connect(m_side, &QStackedWidget::currentChanged, this, &ReviewPage::followView);
    connect(m_list, &ListPane::currentChanged, this, &ReviewPage::showChosen);
    connect(m_list, &ListPane::selectionChanged, this, &ReviewPage::showSelection);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) {
        if (id != 0) {
            showChosen(id);
        }
        if (m_side->currentWidget() == m_detail) {
            m_detail->focusTabs();
        } else {
            m_side->currentWidget()->setFocus();
        }
    });
    connect(m_list, &ListPane::findEntered, this, &ReviewPage::enterFind);
    connect(m_list, &QueuePane::narrowed, this, [this] {
        m_narrowed = true;
        if (m_model->isSettled()) {
            followList(); // it was this list already
        }
    });
    connect(m_detail, &CaseDetail::decided, this, [this](qint64 id, CaseAction action) {
        m_message->clear();
        if (actionSpec(action, isChief()).isHeld()) {
            afterDecision(id); // the undo bar says what was decided
        } else if (const QueueRow* row = m_model->row(id)) {
            m_message->sayDone(action, row->application);
        }
    });
    connect(m_detail, &CaseDetail::gone, this, [this] {
        if (m_side->currentWidget() == m_detail) {
            m_side->setCurrentWidget(m_nothing);
        }
        updateActions();
    });
    connect(m_detail, &CaseDetail::viewChanged, this, [this] { followView(); });
    connect(m_detail, &CaseDetail::left, m_list, &ListPane::focusList);
    connect(m_detail, &CaseDetail::openCaseRequested, this, &ReviewPage::openApplication);
    connect(m_bulk, &BulkPanel::ended, m_list, &ListPane::selectAll);
    connect(m_bulk, &BulkPanel::closed, this, [this](const QList<qint64>& failed) {
        m_list->selectAll(failed);
        showSelection();
        m_list->focusList();
    });
}

void ReviewPage::connectOutbox() {
    connect(m_outbox, &ReviewOutbox::changed, this, [this] {
        m_list->showCounts();
        tellWaiting();
        updateActions();
    });
    connect(m_outbox, &ReviewOutbox::finished, this, &ReviewPage::answered);
    connect(m_outbox, &ReviewOutbox::failed, m_message, &ReviewMessage::sayFailed);
    connect(m_undo, &UndoBar::undone, this, &ReviewPage::undone);
    connect(m_undo, &UndoBar::tooLate, m_message, &ReviewMessage::sayTooLate);
}

void ReviewPage::followView() {
    // A scan and a decision over several cases want the room.
    const QString view = m_side->currentWidget() == m_bulk                             ? QStringLiteral("several")
                         : m_side->currentWidget() == m_detail && m_detail->isOnScan() ? QStringLiteral("scan")
                                                                                       : QString();
    m_list->setDetailView(view, listBesideScan);
}

void ReviewPage::buildActions() {
    m_menu = new ReviewActions(
        m_link, *m_model, [this] { return m_list->selectedIds(); }, this);
    m_list->setRowActions(m_menu->all());
    m_menu->append(QList<QAction*>{m_undo->undoAction()} << look::ButtonAction::in(m_detail) << m_list->listActions());
    addAction(m_undo->undoAction());
    connect(m_menu, &ReviewActions::chosen, this, &ReviewPage::start);
    connect(m_menu, &ReviewActions::orderChanged, this, &ReviewPage::headChanged);
}

QString ReviewPage::title() const {
    return isChief() ? tr("Applications of my unit") : tr("Review");
}

QString ReviewPage::scope() const {
    QString name;
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().row<UnitRow>(m_link.identity().unitId)) {
            name = unit->name;
        }
    } catch (const ReplicaError&) {
        return {};
    }
    if (name.isEmpty() || isChief()) {
        return name;
    }
    return tr("%1 ▸ all units", "scope of a desk").arg(name);
}

QList<QAction*> ReviewPage::pageActions() const {
    return m_menu->all();
}

void ReviewPage::focusFind() {
    m_list->focusFind();
}

void ReviewPage::setCurrent(bool current) {
    m_link.setLive(current);
    m_undo->setPageShown(current);
    if (current) {
        return;
    }
    m_detail->forgetId();
    if (m_message->tone() != look::Tone::Bad) {
        m_message->clear();
    }
    m_message->setVisible(false);
}

void ReviewPage::refresh(const Changes& changes) {
    m_model->refresh(changes);
    if (changes.concerns({"unit"})) {
        emit headChanged();
    }
}

void ReviewPage::settled() {
    m_list->showCounts();
    tellWaiting();
    m_detail->refresh();
    if (m_side->currentWidget() == m_bulk) {
        m_bulk->setRows(m_list->selectedIds());
        m_bulk->refresh();
    }
    if (m_pendingCase != 0 && m_model->isSettled() && openNow(m_pendingCase)) {
        m_pendingCase = 0;
    }
    if (m_narrowed && m_model->isSettled()) {
        followList();
    }
    if (m_firstWanted && m_model->isSettled() && m_model->isLoaded()) {
        chooseFirst();
    }
    updateActions();
}

void ReviewPage::tellWaiting() {
    if (m_waiting == m_model->waiting() || !m_model->isLoaded()) {
        return;
    }
    m_waiting = m_model->waiting();
    emit waitingChanged(m_waiting);
}

void ReviewPage::openAt(const QString& argument) {
    bool isNumber = false;
    const qint64 id = argument.toLongLong(&isNumber);
    if (isNumber) {
        openApplication(id);
    } else if (const std::optional<ApplicationState> state = applicationStateFromKey(argument)) {
        openState(*state);
    }
}

void ReviewPage::openState(ApplicationState state) {
    const auto bucket = [state] {
        switch (state) {
        case ApplicationState::AwaitingPaper:
            return QueueModel::Bucket::AwaitingPaper;
        case ApplicationState::AwaitingReview:
            return QueueModel::Bucket::AwaitingReview;
        case ApplicationState::AwaitingOpening:
            return QueueModel::Bucket::AwaitingOpening;
        case ApplicationState::Returned:
            return QueueModel::Bucket::Returned;
        case ApplicationState::Approved:
        case ApplicationState::Rejected:
        case ApplicationState::Withdrawn:
            break;
        }
        return QueueModel::Bucket::All;
    }();
    if (m_detail->isBusy() || (m_side->currentWidget() == m_bulk && m_bulk->isBusy())) {
        return; // what is being written there stays in view
    }
    m_pendingCase = 0;
    m_list->showBucket(bucket);
    m_firstWanted = true;
    if (m_model->isSettled() && m_model->isLoaded()) {
        chooseFirst();
    }
}

void ReviewPage::chooseFirst() {
    m_firstWanted = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const qint64 id = m_model->idAt(row);
        if (m_model->pending(id).isDecision()) {
            continue;
        }
        m_list->select(id);
        showChosen(id);
        m_list->focusList();
        return;
    }
    m_detail->showCase(0);
}

void ReviewPage::followList() {
    m_narrowed = false;
    const qint64 id = m_detail->shownId();
    if (id == 0 || m_pendingCase != 0 || m_side->currentWidget() != m_detail || m_detail->isBusy()) {
        return;
    }
    if (m_model->rowOf(id) >= 0) {
        m_list->select(id);
    } else {
        m_detail->showCase(0);
    }
}

void ReviewPage::showSelection() {
    const QList<qint64> ids = m_list->selectedIds();
    if (ids.size() > 1 && !m_detail->isEditing()) {
        m_bulk->setRows(ids);
        m_side->setCurrentWidget(m_bulk);
    } else if (m_side->currentWidget() == m_bulk && !m_bulk->isBusy()) {
        m_side->setCurrentWidget(m_detail->shownId() != 0 ? static_cast<QWidget*>(m_detail) : m_nothing);
        if (ids.size() == 1) {
            showChosen(ids.first());
        }
    }
    updateActions();
}

void ReviewPage::showChosen(qint64 id) {
    if (id == 0 || m_list->selectedIds().size() > 1 || (m_side->currentWidget() == m_bulk && m_bulk->isBusy())) {
        return;
    }
    if (m_detail->isEditing() && m_detail->shownId() != id) {
        m_message->sayStillWriting(m_detail->shown());
        return;
    }
    m_message->caseChosen(id);
    m_detail->showCase(id);
    m_side->setCurrentWidget(m_detail);
    updateActions();
}

bool ReviewPage::openNow(qint64 id) {
    if (!m_model->contains(id)) {
        return false;
    }
    if (m_list->select(id)) {
        showChosen(id);
        return true;
    }
    // It is hidden by find or filter: both give way.
    const bool hidden = m_model->isFiltered() || m_model->bucket() != m_model->bucketOf(id);
    if (!hidden) {
        return false;
    }
    m_list->showBucket(m_model->bucketOf(id));
    return false; // when that has settled
}

void ReviewPage::openApplication(qint64 id) {
    m_pendingCase = openNow(id) ? 0 : id;
}

void ReviewPage::enterFind(const QString& text) {
    const std::optional<PaperCode> code = PaperCode::parse(text);
    if (!code) {
        m_list->focusList();
        return;
    }
    const QueueRow* row = m_model->rowByNumber(code->number);
    if (!row) {
        m_message->sayUnknown(code->number);
        return;
    }
    m_message->clear();
    const ApplicationRow found = row->application;
    m_list->findEdit()->clear();
    openApplication(found.id);
    if (m_detail->shownId() != found.id && !m_detail->isEditing()) {
        m_detail->showCase(found.id); // at once, also while the list is still being arranged
    }
    if (m_detail->shownId() != found.id) {
        return;
    }
    m_side->setCurrentWidget(m_detail);
    if (code->revision == 0) {
        return;
    }
    const PrintVerdict print = verdictOf(*code, found);
    m_detail->setNotice(print.tone, print.sentence);
    m_detail->focusTabs();
}

void ReviewPage::afterDecision(qint64 id) {
    // The next one below that waits and has nothing in the outbox; else the first one above.
    const int row = m_model->rowOf(id);
    const int rows = m_model->rowCount();
    for (int step = 1; step < rows; ++step) {
        const qint64 next = m_model->idAt(((row < 0 ? 0 : row) + step) % rows);
        const QueueRow* candidate = m_model->row(next);
        if (!candidate || !candidate->mine || m_model->pending(next).state != Pending::None) {
            continue;
        }
        if (!candidate->application.standing().waitsForDecision()) {
            continue;
        }
        if (m_list->select(next)) {
            break;
        }
    }
    m_list->focusList(); // no key that follows decides the next one, which nobody has read yet
}

void ReviewPage::undone(const QList<OutboxItem>& taken) {
    QList<QUuid> commands;
    for (const OutboxItem& item : taken) {
        commands << item.id;
    }
    m_bulk->takenBack(commands);
    m_message->sayUndone(taken);
    if (taken.size() > 1 || m_side->currentWidget() == m_bulk || m_detail->isEditing()) {
        return; // what is being decided there stays
    }
    // Back to the case, to decide it anew; the focus is where no key decides by itself.
    const OutboxItem& one = taken.constFirst();
    m_detail->recall(one);
    openApplication(applicationOfSubject(one.subject));
    if (m_pendingCase == 0) {
        m_list->focusList();
    } else {
        m_detail->focusTabs(); // its row comes; the list would choose another one meanwhile
    }
}

void ReviewPage::answered(const QUuid& command, qint64 id, bool done) {
    if (!done && id == m_detail->shownId()) {
        m_message->clearPassing(); // it was not: the case says why
    }
    if (done || id == m_detail->shownId() || m_bulk->isBusy()) {
        return;
    }
    const QueueRow* row = m_model->row(id);
    const QList<OutboxItem> refused = m_outbox->refused(id);
    for (const OutboxItem& item : refused) {
        if (item.id == command) {
            m_message->sayRefused(item, row ? row->application : ApplicationRow());
        }
    }
}

void ReviewPage::setPatience(std::chrono::seconds hold, std::chrono::milliseconds pause) {
    m_outbox->setHold(hold);
    m_detail->actionBar()->setPause(pause);
}

void ReviewPage::start(CaseAction action) {
    if (m_side->currentWidget() == m_bulk) {
        m_bulk->start(int(action));
    } else if (m_side->currentWidget() == m_detail && !m_detail->actionBar()->isPausing()) {
        m_detail->start(action); // the button in the head lies under the hand as well
    }
}

void ReviewPage::updateActions() {
    if (isChief() && m_detail->shownId() != 0) {
        m_menu->putFirst(openingOf(m_detail->shown().accountType).value_or(CaseAction::OpenContact));
    }
    if (m_model->rowCount() == 0) { // beside an empty list there is nothing to choose
        m_nothing->set({}, {});
    } else {
        m_nothing->set(QStringLiteral("document-preview"),
                       tr("Choose a case from the list. Several at once: hold Ctrl or Shift."));
    }
    const bool bulk = m_side->currentWidget() == m_bulk;
    const bool one = m_side->currentWidget() == m_detail && m_detail->shownId() != 0;
    m_menu->settle([&](CaseAction action) {
        return one     ? m_detail->can(action).whyNot
               : !bulk ? tr("Choose a case from the list first.")
                       : m_bulk->whyNot(int(action));
    });
}

} // namespace inservice
