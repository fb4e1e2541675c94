// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/queuepane.h"

#include "forms/review/listcolumns.h"
#include "forms/review/papercode.h"
#include "forms/review/reviewwords.h"
#include "forms/review/statedelegate.h"
#include "forms/words/words.h"
#include "models/sync/link.h"

#include <QComboBox>
#include <QLineEdit>

namespace inservice {
namespace {

using Bucket = QueueModel::Bucket;
using Column = QueueModel::Column;

QList<int> numbers(std::initializer_list<Column> columns) {
    QList<int> all;
    for (const Column column : columns)
        all << static_cast<int>(column);
    return all;
}

QList<int> shownColumns(const AccountLink& link) {
    return link.identity().accountType == AccountType::ChiefManager
               ? numbers({Column::AccountName, Column::Name, Column::State, Column::Type, Column::JobTitle,
                          Column::Applied})
               : numbers({Column::Number, Column::Unit, Column::Name, Column::State, Column::Type, Column::Applied});
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
    view()->setItemDelegateForColumn(static_cast<int>(Column::State), new StateDelegate(toneOfRow, this));
    const std::pair<Column, int> widths[] = {{Column::Number, 98},   {Column::Unit, 150},       {Column::Name, 72},
                                             {Column::State, 100},   {Column::Type, 82},        {Column::Applied, 100},
                                             {Column::JobTitle, 90}, {Column::AccountName, 130}};
    for (const auto& [column, width] : widths)
        view()->setColumnWidth(static_cast<int>(column), width);
    // Beside the detail there is room for four: who, from where, and how it stands. The others follow to the right.
    if (isChief())
        columns()->setInView(numbers({Column::AccountName, Column::Name, Column::State, Column::Type}),
                             static_cast<int>(Column::AccountName));
    else
        columns()->setInView(numbers({Column::Number, Column::Unit, Column::Name, Column::State}),
                             static_cast<int>(Column::Unit));
    addChips();
    addFilters();
    setEmpty([this] { return emptyWords(); });
    connect(this, &ListPane::emptyAction, this, [this] {
        chooseBucket(Bucket::All);
        if (findEdit()->text().trimmed().isEmpty())
            clearFilters();
    });
    connect(&m_link, &Link::statusChanged, this, [this] {
        if (m_model->rowCount() == 0)
            updateState(); // the empty view says whether we are offline
    });
}

bool QueuePane::isChief() const {
    return m_link.identity().accountType == AccountType::ChiefManager;
}

void QueuePane::addChips() {
    addChip(static_cast<int>(Bucket::AwaitingPaper), words::state(ApplicationState::AwaitingPaper));
    addChip(static_cast<int>(Bucket::AwaitingReview), words::state(ApplicationState::AwaitingReview));
    addChip(static_cast<int>(Bucket::AwaitingOpening), words::state(ApplicationState::AwaitingOpening));
    addChip(static_cast<int>(Bucket::Returned), words::state(ApplicationState::Returned));
    addChip(static_cast<int>(Bucket::DecidedToday), tr("Decided today"));
    addChip(static_cast<int>(Bucket::All), tr("All"));
    setChipVisible(static_cast<int>(Bucket::AwaitingPaper), !isChief());
    setChipVisible(static_cast<int>(Bucket::AwaitingReview), !isChief());
    setChipVisible(static_cast<int>(Bucket::AwaitingOpening), isChief());
    Bucket bucket = isChief() ? Bucket::AwaitingOpening : Bucket::AwaitingReview;
    const int before = kept(QStringLiteral("chip"), -1).toInt();
    if (before >= 0 && before < static_cast<int>(Bucket::Count)) {
        bucket = static_cast<Bucket>(before);
        m_firstCounts = false;
    }
    chooseBucket(bucket);
    connect(this, &ListPane::chipChosen, m_model, [this](int key) { m_model->setBucket(static_cast<Bucket>(key)); });
}

void QueuePane::addFilters() {
    m_county->setObjectName(QStringLiteral("queueCounty"));
    m_county->setAccessibleName(tr("County"));
    m_county->addItem(tr("All counties"), 0);
    m_county->hide();
    m_type->setObjectName(QStringLiteral("queueType"));
    m_type->setAccessibleName(tr("Type of account"));
    m_type->addItem(tr("All types"));
    for (const AccountType type : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator})
        if (!isChief() || type != AccountType::ChiefManager)
            m_type->addItem(words::accountType(type), static_cast<int>(type));
    addFilter(m_county);
    addFilter(m_type);
    connect(m_county, &QComboBox::activated, this,
            [this] { m_model->setCounty(m_county->currentData().toLongLong()); });
    connect(m_type, &QComboBox::activated, this, [this] {
        const QVariant type = m_type->currentData();
        keep(QStringLiteral("type"), type);
        m_model->setAccountType(type.isValid() ? std::optional(static_cast<AccountType>(type.toInt())) : std::nullopt);
    });
    const QVariant before = kept(QStringLiteral("type"));
    const int row = before.isValid() ? m_type->findData(before.toInt()) : -1;
    if (row > 0) {
        m_type->setCurrentIndex(row);
        m_model->setAccountType(static_cast<AccountType>(before.toInt()));
    }
}

ListPane::Empty QueuePane::emptyWords() const {
    const LinkState state = m_link.status().state;
    if (!m_model->isLoaded())
        return state == LinkState::Offline
                   ? Empty{QStringLiteral("network-disconnect"),
                           tr("The centre cannot be reached, and nothing has been loaded on this PC before. The "
                              "cases appear as soon as it answers."),
                           {}}
                   : Empty{QStringLiteral("view-refresh"), tr("The cases are being loaded…"), {}};
    if (m_model->isFiltered())
        return {QStringLiteral("view-filter"),
                tr("No case here fits what is typed or filtered. There may be one under another state."),
                tr("Search all states")};
    if (m_model->bucket() == Bucket::All)
        return {QStringLiteral("document-preview"),
                isChief() ? tr("Nobody of your unit has applied for an account yet. Colleagues apply with "
                               "「申請業務帳號」 on the first screen; their applications appear here.")
                          : tr("No application has come to this desk yet."),
                {}};
    const QString offline = state == LinkState::Offline
                                ? u'\n' + tr("(The centre cannot be reached now; this is what was known last.)")
                                : QString();
    if (m_model->waiting() > 0)
        return {QStringLiteral("dialog-ok-apply"),
                tr("No case is under this state; %n wait under another one.", nullptr, m_model->waiting()) + offline,
                tr("Show all")};
    return {QStringLiteral("dialog-ok-apply"), tr("Nothing waits for you here.") + offline, tr("Show all")};
}

void QueuePane::showCounts() {
    for (int bucket = 0; bucket < static_cast<int>(Bucket::Count); ++bucket)
        setChipCount(bucket, m_model->count(static_cast<Bucket>(bucket)));
    updateCounties();
    if (m_firstCounts && m_model->isLoaded()) {
        // Begin where something waits.
        m_firstCounts = false;
        if (m_model->count(m_model->bucket()) == 0 && m_model->count(Bucket::AwaitingPaper) > 0)
            chooseBucket(Bucket::AwaitingPaper);
    }
}

void QueuePane::updateCounties() {
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

void QueuePane::chooseBucket(Bucket bucket) {
    setCurrentChip(static_cast<int>(bucket));
    m_model->setBucket(bucket);
}

void QueuePane::clearFilters() {
    m_county->setCurrentIndex(0);
    m_type->setCurrentIndex(0);
    m_model->setCounty(0);
    m_model->setAccountType({});
}

void QueuePane::showBucketOf(qint64 id) {
    findEdit()->clear();
    clearFilters();
    chooseBucket(m_model->bucketOf(id));
}

} // namespace inservice
