// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewpage.h"

#include "forms/review/bulkpanel.h"
#include "forms/review/casedetail.h"
#include "forms/review/listpane.h"
#include "forms/review/papercode.h"
#include "forms/review/reviewwords.h"
#include "forms/review/statedelegate.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Bucket = QueueModel::Bucket;
using Column = QueueModel::Column;

struct DeedName {
    Deed deed;
    const char* name;
};
constexpr DeedName deskActions[] = {
    {Deed::Approve, "reviewApprove"},
    {Deed::Receive, "reviewReceive"},
    {Deed::Return, "reviewReturn"},
    {Deed::Reject, "reviewReject"},
    {Deed::Note, "reviewNote"},
    {Deed::TakeBack, "reviewTakeBack"},
    {Deed::ApproveBefore, "reviewApproveBefore"},
};
constexpr DeedName chiefActions[] = {
    {Deed::OpenContact, "reviewOpenContact"},
    {Deed::OpenOperator, "reviewOpenOperator"},
    {Deed::Return, "reviewReturn"},
    {Deed::Reject, "reviewReject"},
    {Deed::Note, "reviewNote"},
    {Deed::TakeBack, "reviewTakeBack"},
};

QList<int> shownColumns(bool chief) {
    QList<Column> columns{Column::Number, Column::Unit, Column::Name, Column::Type, Column::State, Column::Applied};
    if (chief)
        columns = {Column::AccountName, Column::Name, Column::Type, Column::JobTitle, Column::State, Column::Applied};
    QList<int> numbers;
    for (const Column column : std::as_const(columns))
        numbers << static_cast<int>(column);
    return numbers;
}

look::Tone toneOfRow(const QModelIndex& index) {
    switch (static_cast<Pending>(index.data(ListModel::PendingRole).toInt())) {
    case Pending::Refused:
        return look::Tone::Bad;
    case Pending::NeedsSignIn:
        return look::Tone::Warning;
    case Pending::None:
    case Pending::Waiting:
        break;
    }
    return toneOf(static_cast<ApplicationState>(index.data(ListModel::StateRole).toInt()));
}

} // namespace

ReviewPage::ReviewPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_model(
          new QueueModel(link.replicaFile(), {link.identity().unitId, link.identity().accountType}, listWords(), this))
    , m_outbox(new ReviewOutbox(link, *m_model, this))
    , m_message(new look::MessageBar(this)) {
    setObjectName(QStringLiteral("reviewPage"));
    m_message->setObjectName(QStringLiteral("reviewMessage"));
    buildList();
    buildActions();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::grid, look::margin, 2 * look::grid);
    layout->setSpacing(look::grid);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);

    connect(m_model, &ListModel::settled, this, &ReviewPage::settled);
    connect(m_outbox, &ReviewOutbox::changed, this, &ReviewPage::updateActions);
    connect(m_outbox, &ReviewOutbox::finished, this, &ReviewPage::answered);
    connect(m_outbox, &ReviewOutbox::failed, this, [this](const QString& cause) {
        m_messageCase = 0;
        m_message->show(
            look::Tone::Bad,
            tr("Nothing was sent: it could not be written down on this PC (%1). Free some disk space or tell who "
               "looks after this PC, then do it again.")
                .arg(cause));
    });
    connect(m_message, &look::MessageBar::actionTriggered, this, [this] {
        const qint64 id = m_messageCase;
        m_message->clear();
        if (id != 0)
            openApplication(id);
    });
    connect(&m_link, &Link::replicaChanged, this, &ReviewPage::refresh);
    connect(&m_link, &Link::statusChanged, this, [this] {
        if (m_model->rowCount() == 0)
            m_list->updateState(); // the empty view says whether we are offline
    });
    m_model->setSortKeys({{static_cast<int>(Column::Applied), Qt::AscendingOrder}});
    m_list->restore();
    m_model->refresh();
    updateActions();
}

ReviewPage::~ReviewPage() = default;

bool ReviewPage::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void ReviewPage::buildList() {
    m_list =
        new ListPane(m_model, QStringLiteral("queue"), m_link.identity().accountName, shownColumns(isChief()), this);
    m_list->setFindHint(isChief() ? tr("Name, account name or number")
                                  : tr("Name, account name, unit, number; or scan the code on a form"),
                        tr("Find a case"));
    m_list->setFindTranslation([](const QString& typed) {
        const std::optional<PaperCode> code = PaperCode::parse(typed);
        return code ? code->number : typed;
    });
    m_list->view()->setItemDelegateForColumn(static_cast<int>(Column::State), new StateDelegate(toneOfRow, m_list));
    const std::pair<Column, int> widths[] = {{Column::Number, 98},      {Column::Unit, 150},  {Column::Name, 80},
                                             {Column::Type, 82},        {Column::State, 110}, {Column::Applied, 100},
                                             {Column::AccountName, 130}};
    for (const auto& [column, width] : widths)
        m_list->view()->setColumnWidth(static_cast<int>(column), width);

    m_list->addChip(static_cast<int>(Bucket::AwaitingPaper), words::state(ApplicationState::AwaitingPaper));
    m_list->addChip(static_cast<int>(Bucket::AwaitingReview), words::state(ApplicationState::AwaitingReview));
    m_list->addChip(static_cast<int>(Bucket::AwaitingOpening), words::state(ApplicationState::AwaitingOpening));
    m_list->addChip(static_cast<int>(Bucket::Returned), words::state(ApplicationState::Returned));
    m_list->addChip(static_cast<int>(Bucket::DecidedToday), tr("Decided today"));
    m_list->addChip(static_cast<int>(Bucket::All), tr("All"));
    m_list->setChipVisible(static_cast<int>(Bucket::AwaitingPaper), !isChief());
    m_list->setChipVisible(static_cast<int>(Bucket::AwaitingReview), !isChief());
    m_list->setChipVisible(static_cast<int>(Bucket::AwaitingOpening), isChief());
    Bucket bucket = isChief() ? Bucket::AwaitingOpening : Bucket::AwaitingReview;
    const int kept = m_list->kept(QStringLiteral("chip"), -1).toInt();
    if (kept >= 0 && kept < static_cast<int>(Bucket::Count)) {
        bucket = static_cast<Bucket>(kept);
        m_firstSettled = false;
    }
    m_model->setBucket(bucket);
    m_list->setCurrentChip(static_cast<int>(bucket));

    m_county = new QComboBox(this);
    m_county->setObjectName(QStringLiteral("queueCounty"));
    m_county->setAccessibleName(tr("County"));
    m_county->addItem(tr("All counties"), 0);
    m_county->hide();
    m_type = new QComboBox(this);
    m_type->setObjectName(QStringLiteral("queueType"));
    m_type->setAccessibleName(tr("Type of account"));
    m_type->addItem(tr("All types"));
    for (const AccountType type : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator})
        if (!isChief() || type != AccountType::ChiefManager)
            m_type->addItem(words::accountType(type), static_cast<int>(type));
    m_list->addFilter(m_county);
    m_list->addFilter(m_type);

    m_side = new QStackedWidget(this);
    m_nothing = new look::EmptyView(m_side);
    m_nothing->set(QStringLiteral("document-preview"),
                   tr("Choose a case from the list. Several at once: hold Ctrl or Shift."));
    m_detail = new CaseDetail(m_link, *m_model, *m_outbox, m_side);
    m_bulk = new BulkPanel(m_link, *m_model, *m_outbox, m_side);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_bulk);
    m_side->setMinimumWidth(420);
    m_list->setDetail(m_side);
    m_list->setEmpty([this] {
        const LinkState state = m_link.status().state;
        if (!m_model->isLoaded())
            return state == LinkState::Offline
                       ? ListPane::Empty{QStringLiteral("network-disconnect"),
                                         tr("The centre cannot be reached, and nothing has been loaded on this PC "
                                            "before. The "
                                            "cases appear as soon as it answers."),
                                         {}}
                       : ListPane::Empty{QStringLiteral("view-refresh"), tr("The cases are being loaded…"), {}};
        if (m_model->isFiltered())
            return ListPane::Empty{
                QStringLiteral("view-filter"),
                tr("No case here fits what is typed or filtered. There may be one under another state."),
                tr("Search all states")};
        if (m_model->bucket() == Bucket::All)
            return ListPane::Empty{QStringLiteral("document-preview"),
                                   isChief()
                                       ? tr("Nobody of your unit has applied for an account yet. Colleagues apply with "
                                            "「申請業務帳號」 on the first screen; their applications appear here.")
                                       : tr("No application has come to this desk yet."),
                                   {}};
        const QString offline = state == LinkState::Offline
                                    ? u'\n' + tr("(The centre cannot be reached now; this is what was known last.)")
                                    : QString();
        if (m_model->waiting() > 0)
            return ListPane::Empty{
                QStringLiteral("dialog-ok-apply"),
                tr("No case is under this state; %n wait under another one.", nullptr, m_model->waiting()) + offline,
                tr("Show all")};
        return ListPane::Empty{QStringLiteral("dialog-ok-apply"), tr("Nothing waits for you here.") + offline,
                               tr("Show all")};
    });

    connect(m_list, &ListPane::chipChosen, this, [this](int key) { m_model->setBucket(static_cast<Bucket>(key)); });
    connect(m_county, &QComboBox::activated, this,
            [this] { m_model->setCounty(m_county->currentData().toLongLong()); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QVariant type = m_type->currentData();
        m_list->keep(QStringLiteral("type"), type);
        m_model->setAccountType(type.isValid() ? std::optional(static_cast<AccountType>(type.toInt())) : std::nullopt);
    });
    const QVariant keptType = m_list->kept(QStringLiteral("type"));
    const int typeRow = keptType.isValid() ? m_type->findData(keptType.toInt()) : -1;
    if (typeRow > 0) {
        m_type->setCurrentIndex(typeRow);
        m_model->setAccountType(static_cast<AccountType>(keptType.toInt()));
    }
    connect(m_list, &ListPane::currentChanged, this, &ReviewPage::showChosen);
    connect(m_list, &ListPane::selectionChanged, this, &ReviewPage::showSelection);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) {
        if (id != 0)
            showChosen(id);
        if (m_side->currentWidget() == m_detail)
            m_detail->focusDeeds();
        else
            m_side->currentWidget()->setFocus();
    });
    connect(m_list, &ListPane::findEntered, this, &ReviewPage::enterFind);
    connect(m_list, &ListPane::emptyAction, this, [this] {
        m_list->setCurrentChip(static_cast<int>(Bucket::All));
        m_model->setBucket(Bucket::All);
        if (m_list->findEdit()->text().trimmed().isEmpty()) {
            m_county->setCurrentIndex(0);
            m_type->setCurrentIndex(0);
            m_model->setCounty(0);
            m_model->setAccountType({});
        }
    });
    connect(m_detail, &CaseDetail::decided, this, [this](qint64 id, Deed deed) {
        if (decidesCase(deed))
            afterDecision(id);
    });
    connect(m_detail, &CaseDetail::gone, this, [this] {
        if (m_side->currentWidget() == m_detail)
            m_side->setCurrentWidget(m_nothing);
        updateActions();
    });
    connect(m_detail, &CaseDetail::left, m_list, &ListPane::focusList);
    connect(m_detail, &CaseDetail::openCaseRequested, this, &ReviewPage::openApplication);
    connect(m_bulk, &BulkPanel::closed, this, [this] {
        m_list->clearSelection();
        m_side->setCurrentWidget(m_detail->shownId() != 0 ? static_cast<QWidget*>(m_detail) : m_nothing);
        m_list->focusList();
        updateActions();
    });
}

void ReviewPage::buildActions() {
    const auto add = [this](const DeedName& entry) {
        auto* action = new QAction(deedWord(entry.deed, isChief()), this);
        action->setObjectName(QLatin1String(entry.name));
        connect(action, &QAction::triggered, this, [this, deed = entry.deed] { start(deed); });
        m_deedActions.insert(static_cast<int>(entry.deed), action);
        m_actions << action;
    };
    if (isChief())
        for (const DeedName& entry : chiefActions)
            add(entry);
    else
        for (const DeedName& entry : deskActions)
            add(entry);
    auto* copy = new QAction(look::icon(QStringLiteral("edit-copy")), tr("Copy the selected rows"), this);
    copy->setObjectName(QStringLiteral("reviewCopy"));
    connect(copy, &QAction::triggered, m_list, &ListPane::copy);
    m_actions << copy;
}

QString ReviewPage::title() const {
    return isChief() ? tr("Applications of this unit") : tr("Review");
}

QString ReviewPage::scope() const {
    QString name;
    try {
        if (const std::optional<UnitRow> unit = m_link.replica().unit(m_link.identity().unitId))
            name = unit->name;
    } catch (const ReplicaError&) {
        return {};
    }
    if (name.isEmpty() || isChief())
        return name;
    return tr("%1 ▸ all units", "scope of a desk").arg(name);
}

void ReviewPage::focusFind() {
    m_list->focusFind();
}

void ReviewPage::setCurrent(bool current) {
    m_link.setLive(current);
    if (!current)
        m_detail->forgetId();
}

void ReviewPage::refresh(const QSet<QString>& tables) {
    static const QSet<QString> mine{QStringLiteral("application"), QStringLiteral("decision"),
                                    QStringLiteral("scan"),        QStringLiteral("account"),
                                    QStringLiteral("unit"),        QStringLiteral("desk"),
                                    QStringLiteral("county"),      QStringLiteral("return_reason")};
    if (!tables.isEmpty() && !tables.intersects(mine))
        return;
    m_model->refresh();
    if (tables.isEmpty() || tables.contains(QStringLiteral("unit")))
        emit headChanged();
}

void ReviewPage::settled() {
    for (int bucket = 0; bucket < static_cast<int>(Bucket::Count); ++bucket)
        m_list->setChipCount(bucket, m_model->count(static_cast<Bucket>(bucket)));
    if (m_waiting != m_model->waiting() && m_model->isLoaded()) {
        m_waiting = m_model->waiting();
        emit waitingChanged(m_waiting);
    }
    updateFilters();
    if (m_firstSettled && m_model->isLoaded()) {
        // Nobody has chosen a state yet: begin where something waits.
        m_firstSettled = false;
        if (m_model->count(m_model->bucket()) == 0 && m_model->count(Bucket::AwaitingPaper) > 0) {
            m_list->setCurrentChip(static_cast<int>(Bucket::AwaitingPaper));
            m_model->setBucket(Bucket::AwaitingPaper);
        }
    }
    m_detail->refresh();
    if (m_side->currentWidget() == m_bulk && !m_bulk->isBusy())
        m_bulk->setCases(m_list->selectedIds());
    if (m_wanted != 0 && m_model->isSettled() && openNow(m_wanted))
        m_wanted = 0;
    updateActions();
}

void ReviewPage::updateFilters() {
    const QList<QueueModel::County> counties = m_model->counties();
    QList<qint64> ids{0};
    for (const QueueModel::County& county : counties)
        ids << county.id;
    QList<qint64> before;
    for (int row = 0; row < m_county->count(); ++row)
        before << m_county->itemData(row).toLongLong();
    m_county->setVisible(counties.size() > 1);
    if (before == ids)
        return;
    const qint64 chosen = m_county->currentData().toLongLong();
    m_county->clear();
    m_county->addItem(tr("All counties"), 0);
    for (const QueueModel::County& county : counties)
        m_county->addItem(county.name, county.id);
    const int row = m_county->findData(chosen);
    m_county->setCurrentIndex(row < 0 ? 0 : row);
    if (row < 0)
        m_model->setCounty(0);
}

void ReviewPage::showSelection() {
    const QList<qint64> ids = m_list->selectedIds();
    if (ids.size() > 1 && !m_detail->isEditing()) {
        m_bulk->setCases(ids);
        m_side->setCurrentWidget(m_bulk);
    } else if (m_side->currentWidget() == m_bulk && !m_bulk->isBusy()) {
        m_side->setCurrentWidget(m_detail->shownId() != 0 ? static_cast<QWidget*>(m_detail) : m_nothing);
        if (ids.size() == 1)
            showChosen(ids.first());
    }
    updateActions();
}

void ReviewPage::showChosen(qint64 id) {
    if (id == 0 || m_list->selectedIds().size() > 1 || (m_side->currentWidget() == m_bulk && m_bulk->isBusy()))
        return;
    if (m_detail->isEditing() && m_detail->shownId() != id) {
        m_messageCase = m_detail->shownId();
        m_writing = true;
        m_message->show(look::Tone::Warning,
                        tr("You are still writing on %1 (%2). Send or cancel it first; then choose another case.")
                            .arg(m_detail->shown().number, m_detail->shown().name));
        return;
    }
    if (m_writing || (m_messageCase != 0 && m_messageCase == id)) {
        m_writing = false;
        m_message->clear();
    }
    m_detail->showCase(id);
    m_side->setCurrentWidget(m_detail);
    updateActions();
}

bool ReviewPage::openNow(qint64 id) {
    if (!m_model->contains(id))
        return false;
    if (m_list->select(id)) {
        showChosen(id);
        return true;
    }
    // It is hidden by find or filter: both give way.
    const bool hidden = m_model->isFiltered() || m_model->bucket() != m_model->bucketOf(id);
    if (!hidden)
        return false;
    m_list->findEdit()->clear();
    m_county->setCurrentIndex(0);
    m_type->setCurrentIndex(0);
    m_model->setCounty(0);
    m_model->setAccountType({});
    const Bucket bucket = m_model->bucketOf(id);
    m_model->setBucket(bucket);
    m_list->setCurrentChip(static_cast<int>(bucket));
    return false; // when that has settled
}

void ReviewPage::openApplication(qint64 id) {
    m_wanted = openNow(id) ? 0 : id;
}

void ReviewPage::enterFind(const QString& text) {
    const std::optional<PaperCode> code = PaperCode::parse(text);
    if (!code) {
        m_list->focusList();
        return;
    }
    const QueueRow* row = m_model->rowByNumber(code->number);
    if (!row) {
        m_messageCase = 0;
        m_message->show(
            look::Tone::Warning,
            tr("No case %1 is among those you may see. If it is a form for another desk, send it on to the desk "
               "printed on it; if it is quite new, press F5 and try again.")
                .arg(code->number));
        return;
    }
    m_message->clear();
    const ApplicationRow found = row->application;
    m_list->findEdit()->clear();
    openApplication(found.id);
    if (m_detail->shownId() != found.id && !m_detail->isEditing())
        m_detail->showCase(found.id); // at once, also while the list is still being arranged
    if (m_detail->shownId() != found.id)
        return;
    m_side->setCurrentWidget(m_detail);
    if (code->revision == 0)
        return;
    if (code->revision != found.revision)
        m_detail->setNotice(
            look::Tone::Warning,
            tr("This print is outdated: it shows revision %1, the case is at revision %2. Ask for a new print "
               "with seals, or compare it with what is here.")
                .arg(code->revision)
                .arg(found.revision));
    else if (!found.contentHash.startsWith(code->hash, Qt::CaseInsensitive))
        m_detail->setNotice(look::Tone::Bad,
                            tr("The code on this print does not belong to what the centre has: the print may "
                               "have been altered. Compare every field before you receive it."));
    else
        m_detail->setNotice(look::Tone::Good,
                            tr("This print shows revision %1, which is the present one.").arg(found.revision));
    m_detail->focusDeeds();
}

void ReviewPage::afterDecision(qint64 id) {
    // The next one below that waits and has nothing in the outbox; else the first one above.
    const int row = m_model->rowOf(id);
    const int rows = m_model->rowCount();
    for (int step = 1; step < rows; ++step) {
        const qint64 next = m_model->idAt(((row < 0 ? 0 : row) + step) % rows);
        const QueueRow* candidate = m_model->row(next);
        if (!candidate || !candidate->mine || m_model->pending(next).state != Pending::None)
            continue;
        const ApplicationState state = candidate->application.state;
        if (state != ApplicationState::AwaitingPaper && state != ApplicationState::AwaitingReview &&
            state != ApplicationState::AwaitingOpening)
            continue;
        if (m_list->select(next)) {
            m_detail->focusDeeds();
            return;
        }
    }
    m_list->focusList();
}

void ReviewPage::answered(const QUuid& command, qint64 id, bool done) {
    if (done || id == m_detail->shownId() || m_bulk->isBusy())
        return;
    const QueueRow* row = m_model->row(id);
    const QList<OutboxItem> refused = m_outbox->refused(id);
    for (const OutboxItem& item : refused) {
        if (item.id != command)
            continue;
        m_messageCase = id;
        m_message->show(look::Tone::Bad,
                        tr("%1: “%2” was not done. %3", "number, what was asked, why not")
                            .arg(row ? row->application.number : QString(), words::commandKind(item.kind),
                                 words::centreRefusal(item.errorKey, item.errorDetail)),
                        tr("Show the case"));
    }
}

void ReviewPage::start(Deed deed) {
    if (m_side->currentWidget() == m_bulk)
        m_bulk->start(deed);
    else if (m_side->currentWidget() == m_detail)
        m_detail->start(deed);
}

void ReviewPage::updateActions() {
    const bool bulk = m_side->currentWidget() == m_bulk;
    const bool one = m_side->currentWidget() == m_detail && m_detail->shownId() != 0;
    for (auto entry = m_deedActions.cbegin(); entry != m_deedActions.cend(); ++entry) {
        const Deed deed = static_cast<Deed>(entry.key());
        const bool single = deed == Deed::Note || deed == Deed::TakeBack || deed == Deed::ApproveBefore;
        const Possible can = one ? m_detail->can(deed) : Possible();
        entry.value()->setEnabled(one ? can.now() : bulk && !single && !m_bulk->isBusy());
        entry.value()->setToolTip(one && !can.whyNot.isEmpty() ? can.whyNot : deedWord(deed, isChief()));
    }
}

} // namespace inservice
