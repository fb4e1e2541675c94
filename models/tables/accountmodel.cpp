// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountmodel.h"

#include "models/replica/replicareader.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

namespace inservice {
namespace {

using Column = AccountModel::Column;
using Bucket = AccountModel::Bucket;

class AccountContent : public ListContent {
public:
    QVector<AccountLine> rows;
    bool oneCounty = true;

    [[nodiscard]] QVariant raw(int line, int column) const override {
        const AccountLine& row = rows.at(line);
        switch (static_cast<Column>(column)) {
        case Column::AccountName:
            return row.accountName;
        case Column::Name:
            return row.name;
        case Column::State:
            return row.open ? 0 : 1;
        case Column::Type:
            return static_cast<int>(row.accountType);
        case Column::Mail:
            return row.email;
        case Column::Phone:
            return row.phone;
        case Column::Unit:
            return row.unitName;
        case Column::County:
            return row.county;
        case Column::Opened:
            return row.openedAt;
        case Column::FirstSignIn:
            return row.firstSignInAt;
        case Column::Count:
            break;
        }
        return {};
    }

    [[nodiscard]] bool same(int line, const ListContent& older, int olderLine) const override {
        return rows.at(line) == static_cast<const AccountContent&>(older).rows.at(olderLine);
    }
};

bool inBucket(const AccountLine& row, Bucket bucket) {
    return bucket == Bucket::All || row.open == (bucket == Bucket::Open);
}

std::shared_ptr<const ListContent> readAccounts(const QString& file) {
    auto content = std::make_shared<AccountContent>();
    try {
        const ReplicaReader reader(file);
        content->loaded = reader.isLoaded();
        const UnitPlaces places(reader);
        const auto append = [&](AccountLine line) {
            const UnitPlaces::Place place = places.of(line.unitId);
            line.unitCode = place.code;
            line.unitName = place.name;
            line.county = place.county;
            content->oneCounty =
                content->oneCounty && (content->rows.isEmpty() || content->rows.constFirst().county == place.county);
            content->add(line.id,
                         QStringList{searchFold(line.name), searchFold(line.accountName), searchFold(line.email),
                                     searchFold(line.unitName), searchFold(line.unitCode), searchFold(line.phone)}
                             .join(u'\n'));
            content->rows.append(line);
        };
        const QList<AccountRow> accounts = reader.accounts();
        for (const AccountRow& account : accounts) {
            AccountLine line;
            line.id = account.id;
            line.applicationId = account.applicationId;
            line.open = account.state == u"open";
            line.accountName = account.accountName;
            line.name = account.name;
            line.accountType = account.accountType;
            line.email = account.email;
            line.phone = account.phone;
            line.unitId = account.unitId;
            line.openedAt = account.openedAt;
            line.firstSignInAt = account.firstSignInAt;
            line.state = account.state;
            append(line);
        }
        const QList<ApplicationRow> applications = reader.applications();
        for (const ApplicationRow& application : applications) {
            if (hasEnded(application.state))
                continue;
            AccountLine line;
            line.id = -application.id;
            line.applicationId = application.id;
            line.accountName = application.accountName;
            line.name = application.name;
            line.accountType = application.accountType;
            line.email = application.email;
            line.phone = application.phone;
            line.unitId = application.unitId;
            append(line);
        }
    } catch (const std::exception& error) {
        content->fault = QString::fromUtf8(error.what());
    }
    return content;
}

} // namespace

AccountModel::AccountModel(QString replicaFile, ListWords words, QObject* parent)
    : ListModel(parent)
    , m_replicaFile(std::move(replicaFile))
    , m_words(std::move(words)) {
}

AccountModel::~AccountModel() = default;

int AccountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::AccountName:
        return tr("Account name");
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("Opened", "column: whether the account is open");
    case Column::Type:
        return tr("Type");
    case Column::Mail:
        return tr("Mail");
    case Column::Phone:
        return tr("Telephone");
    case Column::Unit:
        return tr("Unit");
    case Column::County:
        return tr("County");
    case Column::Opened:
        return tr("Open since");
    case Column::FirstSignIn:
        return tr("First sign-in");
    case Column::Count:
        break;
    }
    return {};
}

void AccountModel::refresh() {
    reload([file = m_replicaFile] { return readAccounts(file); });
}

void AccountModel::setBucket(Bucket bucket) {
    if (bucket == m_bucket)
        return;
    m_bucket = bucket;
    rearrange();
}

void AccountModel::setAccountType(std::optional<AccountType> type) {
    if (type == m_type)
        return;
    m_type = type;
    rearrange();
}

bool AccountModel::isFiltered() const {
    return !find().trimmed().isEmpty() || m_type || m_bucket != Bucket::All;
}

int AccountModel::count(Bucket bucket) const {
    return counts().value(static_cast<int>(bucket));
}

const AccountLine* AccountModel::row(qint64 id) const {
    const auto* accounts = static_cast<const AccountContent*>(content());
    if (!accounts)
        return nullptr;
    const auto line = accounts->lineOf.constFind(id);
    return line == accounts->lineOf.constEnd() ? nullptr : &accounts->rows.at(*line);
}

bool AccountModel::isOneCounty() const {
    const auto* accounts = static_cast<const AccountContent*>(content());
    return accounts && accounts->oneCounty;
}

QString AccountModel::stateWord(const AccountLine& line) const {
    return line.open ? tr("Open", "an account") : tr("Not open", "an account");
}

ListModel::Filter AccountModel::filter() const {
    return [bucket = m_bucket, type = m_type](const ListContent& content, int line) {
        const AccountLine& row = static_cast<const AccountContent&>(content).rows.at(line);
        return (!type || row.accountType == *type) && inBucket(row, bucket);
    };
}

ListModel::Counter AccountModel::counter() const {
    return [type = m_type](const ListContent& content) {
        QVector<int> counts(static_cast<int>(Bucket::Count));
        for (const AccountLine& row : static_cast<const AccountContent&>(content).rows)
            for (int bucket = 0; bucket < static_cast<int>(Bucket::Count); ++bucket)
                if ((!type || row.accountType == *type) && inBucket(row, static_cast<Bucket>(bucket)))
                    ++counts[bucket];
        return counts;
    };
}

QVariant AccountModel::cell(int line, int column, int role) const {
    const AccountLine& row = static_cast<const AccountContent*>(content())->rows.at(line);
    if (role == StateRole)
        return static_cast<int>(row.open ? Bucket::Open : Bucket::NotOpen);
    if (role == StateColumnRole)
        return column == static_cast<int>(Column::State);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Column::State:
        return stateWord(row);
    case Column::Type:
        return m_words.accountType(row.accountType);
    case Column::Opened:
        return shownDate(row.openedAt);
    case Column::FirstSignIn:
        return role == Qt::ToolTipRole ? shownTime(row.firstSignInAt) : shownDate(row.firstSignInAt);
    default:
        return content()->raw(line, column); // shown as it is
    }
}

} // namespace inservice
