// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountmodel.h"

#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>

namespace inservice {
namespace {

using Bucket = AccountModel::Bucket;

AccountListRow rowOf(const AccountRow& account) {
    AccountListRow row;
    row.id = account.id;
    row.applicationId = account.applicationId;
    row.open = account.state == u"open";
    row.accountName = account.accountName;
    row.name = account.name;
    row.accountType = account.accountType;
    row.jobTitle = account.jobTitle;
    row.email = account.email;
    row.phone = account.phone;
    row.fax = account.fax;
    row.unitId = account.unitId;
    row.openedAt = account.openedAt;
    row.firstSignInAt = account.firstSignInAt;
    row.lastSignInAt = account.lastSignInAt;
    row.deletedAt = account.deletedAt;
    row.restorableUntil = account.restorableUntil;
    row.state = account.state;
    row.rowVersion = account.rowVersion;
    row.deviceBoundAt = account.deviceBoundAt;
    return row;
}

AccountListRow rowOf(const ApplicationRow& application) {
    AccountListRow row;
    row.id = -application.id;
    row.applicationId = application.id;
    row.accountName = application.accountName;
    row.name = application.name;
    row.accountType = application.accountType;
    row.jobTitle = application.jobTitle;
    row.email = application.email;
    row.phone = application.phone;
    row.fax = application.fax;
    row.unitId = application.unitId;
    row.rowVersion = application.rowVersion;
    return row;
}

QList<AccountListRow> readAccounts(const ReplicaReader& replica, const QSet<qint64>* ids) {
    QSet<qint64> accountIds;
    QSet<qint64> applicationIds;
    if (ids != nullptr) {
        for (const qint64 id : *ids) {
            (id > 0 ? accountIds : applicationIds).insert(qAbs(id));
        }
    }
    const QList<AccountRow> accounts =
        ids != nullptr ? replica.rows<AccountRow>(accountIds) : replica.rows<AccountRow>();
    const QList<ApplicationRow> applications =
        ids != nullptr ? replica.rows<ApplicationRow>(applicationIds) : replica.rows<ApplicationRow>();
    QList<AccountListRow> rows;
    for (const AccountRow& account : accounts) {
        rows.append(rowOf(account));
    }
    for (const ApplicationRow& application : applications) {
        if (!hasEnded(application.state)) {
            rows.append(rowOf(application));
        }
    }
    std::optional<QSet<qint64>> units;
    if (ids != nullptr) {
        units.emplace();
        for (const AccountListRow& row : std::as_const(rows)) {
            units->insert(row.unitId);
        }
    }
    const UnitPlaces places(replica, units);
    for (AccountListRow& row : rows) {
        const UnitPlaces::Place place = places.of(row.unitId);
        row.unitCode = place.code;
        row.unitName = place.name;
        row.countyId = place.countyId;
        row.county = place.county;
    }
    return rows;
}

RowSource<AccountListRow> accountSource() {
    RowSource<AccountListRow> source;
    source.own = {{"account", [](qint64 id) { return id; }}, {"application", [](qint64 id) { return -id; }}};
    source.named = {{"unit", [](const AccountListRow& row) { return row.unitId; }},
                    {"county", [](const AccountListRow& row) { return row.countyId; }}};
    source.beside = {"account_event", "phone_call", "desk", "application"};
    source.read = readAccounts;
    source.id = [](const AccountListRow& row) { return row.id; };
    source.search = [](const AccountListRow& row) {
        // What is of its unit comes last: the tree of accounts tells both apart.
        return QStringList{searchFold(row.name),  searchFold(row.accountName), searchFold(row.email),
                           searchFold(row.phone), searchFold(row.unitName),    searchFold(row.unitCode)};
    };
    return source;
}

} // namespace

void AccountContent::finish() {
    oneCounty = std::all_of(rows.cbegin(), rows.cend(),
                            [this](const auto& row) { return row->county == rows.constFirst()->county; });
}

AccountModel::AccountModel(const QString& replicaFile, ListWords words, QObject* parent)
    : MarkedListModel("account", int(Column::State), parent)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(accountSource(), replicaFile);
    setChip(int(Bucket::All));
}

AccountModel::~AccountModel() = default;

/// In the order of AccountModel::Column.
QList<ColumnSpec<AccountListRow>> AccountModel::describedColumns() const {
    using Row = const AccountListRow&;
    return {
        {tr("Account name"), [](Row row) { return QVariant(row.accountName); }},
        {tr("Name"), [](Row row) { return QVariant(row.name); }},
        {tr("Opened", "column: whether the account is open"), [](Row row) { return QVariant(int(bucketOf(row))); },
         [this](Row row) { return stateText(row); }},
        {tr("Type"), [](Row row) { return QVariant(int(row.accountType)); },
         [this](Row row) { return m_words.accountType(row.accountType); }},
        {tr("Mail"), [](Row row) { return QVariant(row.email); }},
        {tr("Telephone"), [](Row row) { return QVariant(row.phone); }},
        {tr("Unit"), [](Row row) { return QVariant(row.unitName); }},
        {tr("County"), [](Row row) { return QVariant(row.county); }},
        {tr("Open since"), [](Row row) { return QVariant(row.openedAt); },
         [](Row row) { return shownDate(row.openedAt); }},
        {tr("First sign-in"), [](Row row) { return QVariant(row.firstSignInAt); },
         [](Row row) { return shownDate(row.firstSignInAt); }, [](Row row) { return shownTime(row.firstSignInAt); }},
        {tr("Last sign-in"), [](Row row) { return QVariant(row.lastSignInAt); },
         [](Row row) { return shownDate(row.lastSignInAt); }},
        {tr("Job title"), [](Row row) { return QVariant(row.jobTitle); }},
        {tr("Fax"), [](Row row) { return QVariant(row.fax); }},
    };
}

void AccountModel::setOutbox(const QList<OutboxItem>& items) {
    QList<qint64> ids = setMarks(items);
    const QList<qint64> cases = m_caseMarks.set(items);
    for (const qint64 id : cases) {
        ids << -id;
    }
    touched(ids);
    emit marked(ids);
}

void AccountModel::setAccountType(std::optional<AccountType> type) {
    if (type == m_type) {
        return;
    }
    m_type = type;
    rearrange();
}

bool AccountModel::isOneCounty() const {
    return rows() != nullptr && rows()->oneCounty;
}

std::shared_ptr<const AccountContent> AccountModel::everyRow() const {
    return std::static_pointer_cast<const AccountContent>(sharedContent());
}

QString AccountModel::stateText(const AccountListRow& row) const {
    return marksOf(row.id).stateText(qAbs(row.id), stateWord(row), m_words.commandKind);
}

QString AccountModel::stateWord(const AccountListRow& row) {
    switch (bucketOf(row)) {
    case Bucket::Open:
        return tr("Open", "an account");
    case Bucket::Closed:
        return tr("Closed", "an account");
    case Bucket::Deleted:
        return tr("Deleted", "an account");
    case Bucket::NotOpen:
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return tr("Not open", "an account");
}

AccountModel::Bucket AccountModel::bucketOf(const AccountListRow& row) {
    return row.open          ? Bucket::Open
           : row.isClosed()  ? Bucket::Closed
           : row.isDeleted() ? Bucket::Deleted
                             : Bucket::NotOpen;
}

QList<AccountModel::Chip> AccountModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const AccountListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Open), in(Bucket::NotOpen), in(Bucket::Closed), in(Bucket::Deleted), {}};
}

std::function<bool(const AccountListRow&)> AccountModel::narrowed() const {
    return [type = m_type](const AccountListRow& row) { return !type || row.accountType == *type; };
}

} // namespace inservice
