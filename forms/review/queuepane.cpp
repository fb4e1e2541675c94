// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/queuepane.h"

#include "forms/lists/listcolumns.h"
#include "forms/look/shortened.h"
#include "forms/look/statedelegate.h"
#include "forms/look/statetone.h"
#include "forms/paper/papercode.h"
#include "forms/review/reviewwords.h"
#include "forms/words/words.h"
#include "models/sync/accountlink.h"
#include "models/tables/unitplaces.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = QueueModel::Bucket;
using Column = QueueModel::Column;

QList<int> shownColumns(const AccountLink& link) {
    return link.identity().accountType == AccountType::ChiefManager
               ? numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::JobTitle,
                          Column::Applied})
               : numbers({Column::Number, Column::Unit, Column::Name, Column::State, Column::Type, Column::Applied});
}

look::Tone toneOfRow(const QModelIndex& index) {
    switch (static_cast<Pending>(index.data(PendingRole).toInt())) {
    case Pending::Refused:
        return look::Tone::Bad;
    case Pending::NeedsSignIn:
        return look::Tone::Warning;
    case Pending::None:
    case Pending::Waiting:
        break;
    }
    return look::toneOf(static_cast<ApplicationState>(index.data(StateRole).toInt()));
}

} // namespace

QueuePane::QueuePane(AccountLink& link, QueueModel* model, QWidget* parent)
    : ListPane(model, QStringLiteral("queue"), link.identity().accountName, shownColumns(link), parent)
    , m_link(link)
    , m_model(model)
    , m_county(new QComboBox(this))
    , m_type(new QComboBox(this)) {
    setFindHint(isChief() ? tr("Name, account name or number")
                          : tr("Name, account name, unit, number; or scan the code on a form"),
                tr("Find a case"));
    setFindTranslation([](const QString& typed) {
        const std::optional<PaperCode> code = PaperCode::parse(typed);
        return code ? code->number : typed;
    });
    view()->setItemDelegateForColumn(
        int(Column::Unit), new look::Shortened(
                               [this](const QModelIndex& index) {
                                   const QString unit = index.data().toString();
                                   const QueueRow* row = m_model->row(m_model->idAt(index.row()));
                                   return row && m_model->isOneCounty() ? nameInCounty(unit, row->county) : unit;
                               },
                               this));
    view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, this));
    columns()->setWidths({{int(Column::Number), 102},
                          {int(Column::Unit), 150},
                          {int(Column::Name), 70},
                          {int(Column::State), 100},
                          {int(Column::Type), 82},
                          {int(Column::Applied), 100},
                          {int(Column::JobTitle), 90},
                          {int(Column::AccountName), 130}});
    // Beside the detail there is room for four: who, from where, and how it stands. Beside a scan, which wants the
    // room, a case is known by its number and name.
    if (isChief()) {
        columns()->setInView(numbers({Column::AccountName, Column::Name, Column::State, Column::Type}),
                             int(Column::AccountName), numbers({Column::Type, Column::State}));
    } else {
        columns()->setInView(numbers({Column::Number, Column::Unit, Column::Name, Column::State}), int(Column::Unit),
                             numbers({Column::State, Column::Unit}));
    }
    setOfCases();
    addChips();
    addFilters();
    setEmpty([this] { return emptyWords(); });
    connect(&m_link, &Link::statusChanged, this, [this] {
        if (m_model->rowCount() == 0) {
            updateState(); // the empty view says whether we are offline
        }
    });
}

bool QueuePane::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void QueuePane::addChips() {
    addChip(int(Bucket::AwaitingPaper), words::state(ApplicationState::AwaitingPaper));
    addChip(int(Bucket::AwaitingReview), words::state(ApplicationState::AwaitingReview));
    addChip(int(Bucket::AwaitingOpening), words::state(ApplicationState::AwaitingOpening));
    addChip(int(Bucket::Returned), words::state(ApplicationState::Returned));
    addChip(int(Bucket::DecidedToday), tr("Decided today"));
    addChip(int(Bucket::All), tr("All"));
    addChip(int(Bucket::NeedsAttention), tr("Needs attention"));
    setChipVisible(int(Bucket::NeedsAttention), false);
    setChipVisible(int(Bucket::AwaitingPaper), !isChief());
    setChipVisible(int(Bucket::AwaitingReview), !isChief());
    setChipVisible(int(Bucket::AwaitingOpening), isChief());
    Bucket bucket = isChief() ? Bucket::AwaitingOpening : Bucket::AwaitingReview;
    const int before = kept(QStringLiteral("chip"), -1).toInt();
    if (before >= 0 && before <= int(Bucket::All)) {
        bucket = static_cast<Bucket>(before);
        m_firstCounts = false;
    }
    chooseBucket(bucket);
    connect(this, &ListPane::chipChosen, m_model, [this](int key) {
        m_model->setBucket(static_cast<Bucket>(key));
        emit narrowed();
    });
}

void QueuePane::addFilters() {
    m_county->setObjectName(QStringLiteral("queueCounty"));
    m_county->setAccessibleName(tr("County"));
    m_county->addItem(tr("All counties"), 0);
    m_county->hide();
    m_type->setObjectName(QStringLiteral("queueType"));
    m_type->setAccessibleName(tr("Type of account"));
    m_type->addItem(tr("All types"));
    for (const AccountType type :
         {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator, AccountType::Reviewer}) {
        if (!isChief() || type == AccountType::Contact || type == AccountType::Operator) {
            m_type->addItem(words::accountType(type), int(type));
        }
    }
    addFilter(m_county);
    addFilter(m_type);
    m_keptCounty = kept(QStringLiteral("county")).toLongLong();
    connect(m_county, &QComboBox::activated, this, [this] {
        m_keptCounty = m_county->currentData().toLongLong();
        keep(QStringLiteral("county"), m_keptCounty);
        m_model->setCounty(m_keptCounty);
        emit narrowed();
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QVariant type = m_type->currentData();
        keep(QStringLiteral("type"), type);
        m_model->setAccountType(type.isValid() ? std::optional(static_cast<AccountType>(type.toInt())) : std::nullopt);
        emit narrowed();
    });
    const QVariant before = kept(QStringLiteral("type"));
    const int row = before.isValid() ? m_type->findData(before.toInt()) : -1;
    if (row > 0) {
        m_type->setCurrentIndex(row);
        m_model->setAccountType(static_cast<AccountType>(before.toInt()));
    }
}

ListPane::Empty QueuePane::emptyWords() {
    const bool offline = m_link.status().state == LinkState::Offline;
    const auto askAgain = [this] { m_link.syncNow(); };
    if (!m_model->isLoaded()) {
        return offline ? Empty{QStringLiteral("network-disconnect"),
                               tr("The centre cannot be reached, and nothing has been loaded on this PC before. The "
                                  "cases appear as soon as it answers."),
                               tr("Try again now"), askAgain}
                       : Empty{QStringLiteral("view-refresh"), tr("The cases are being loaded…"), {}, {}};
    }
    if (m_model->isFiltered() && m_model->total() > 0) {
        // What is typed is looked for under every state first; then the other filters give way too.
        if (m_model->bucket() != Bucket::All && !findEdit()->text().trimmed().isEmpty()) {
            return {QStringLiteral("view-filter"),
                    tr("No case here fits what is typed or filtered. There may be one under another state."),
                    tr("Search all states"), [this] { chooseOnAsking(Bucket::All); }};
        }
        return {QStringLiteral("view-filter"), tr("No case fits what is typed or filtered."),
                tr("Clear find and filters"), [this] {
                    findEdit()->clear();
                    clearFilters();
                }};
    }
    const QString now =
        offline ? u'\n' + tr("(The centre cannot be reached now; this is what was known last.)") : QString();
    if (m_model->total() == 0) {
        return {QStringLiteral("document-preview"),
                (isChief() ? tr("Nobody of your unit has applied for an account yet. Colleagues apply with "
                                "「申請業務帳號」 on the first screen; their applications appear here.")
                           : tr("No application has come to this desk yet.")) +
                    now,
                offline ? tr("Try again now") : tr("Ask the centre again"), askAgain};
    }
    if (m_model->waiting() > 0) {
        return {QStringLiteral("dialog-ok-apply"),
                tr("No case is under this state; %n wait under another one.", nullptr, m_model->waiting()) + now,
                tr("Show what waits"), [this] { chooseOnAsking(waitingBucket()); }};
    }
    return {QStringLiteral("dialog-ok-apply"), tr("Nothing waits for you here.") + now, tr("Show all"),
            [this] { chooseOnAsking(Bucket::All); }};
}

QueueModel::Bucket QueuePane::waitingBucket() const {
    for (const Bucket bucket : {Bucket::AwaitingReview, Bucket::AwaitingPaper, Bucket::AwaitingOpening}) {
        if (m_model->count(bucket) > 0) {
            return bucket;
        }
    }
    return Bucket::All;
}

void QueuePane::showCounts() {
    for (int bucket = 0; bucket < int(Bucket::Count); ++bucket) {
        setChipCount(bucket, m_model->count(static_cast<Bucket>(bucket)));
    }
    const bool attention = m_model->count(Bucket::NeedsAttention) > 0;
    setChipVisible(int(Bucket::NeedsAttention), attention);
    if (!attention && m_model->bucket() == Bucket::NeedsAttention) {
        chooseBucket(waitingBucket()); // the last one has been dealt with
    }
    updateCounties();
    if (m_firstCounts && m_model->isLoaded()) {
        // Begin where something waits.
        m_firstCounts = false;
        if (m_model->count(m_model->bucket()) == 0 && m_model->count(Bucket::AwaitingPaper) > 0) {
            chooseBucket(Bucket::AwaitingPaper);
        }
    }
}

void QueuePane::updateCounties() {
    const QMap<qint64, QString> counties = m_model->counties();
    const QList<qint64> ids = QList<qint64>{0} + counties.keys();
    QList<qint64> before;
    for (int row = 0; row < m_county->count(); ++row) {
        before << m_county->itemData(row).toLongLong();
    }
    m_county->setVisible(counties.size() > 1);
    if (before == ids) {
        return;
    }
    m_county->clear();
    m_county->addItem(tr("All counties"), 0);
    for (auto county = counties.cbegin(); county != counties.cend(); ++county) {
        m_county->addItem(county.value(), county.key());
    }
    // The county chosen last time, also when its cases come in only now.
    const int row = std::max(0, m_county->findData(m_keptCounty));
    m_county->setCurrentIndex(row);
    m_model->setCounty(m_county->itemData(row).toLongLong());
}

void QueuePane::chooseBucket(Bucket bucket) {
    setCurrentChip(int(bucket));
    m_model->setBucket(bucket);
}

void QueuePane::chooseOnAsking(Bucket bucket) {
    chooseBucket(bucket);
    emit narrowed();
}

void QueuePane::clearFilters() {
    m_county->setCurrentIndex(0);
    m_type->setCurrentIndex(0);
    m_keptCounty = 0;
    keep(QStringLiteral("county"), m_keptCounty);
    keep(QStringLiteral("type"), {});
    m_model->setCounty(0);
    m_model->setAccountType({});
}

void QueuePane::showBucket(QueueModel::Bucket bucket) {
    m_firstCounts = false;
    findEdit()->clear();
    clearFilters();
    chooseBucket(bucket);
}

} // namespace inservice
