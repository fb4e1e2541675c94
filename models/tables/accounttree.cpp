// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounttree.h"

#include "models/domain/unitkind.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace inservice {
namespace {

bool isDeskRow(const UnitRow& unit) {
    const std::optional<UnitKind> kind = unitKindFromKey(unit.kind);
    return kind && isDesk(*kind);
}

bool isNet(const UnitRow& unit) {
    return unit.kind == u"inservice_net";
}

/// The desk that reviews a unit's 總負責人, or else its colleagues; 0: none, or the unit is a desk itself.
qint64 deskOf(const AccountTreeUnits& units, const UnitRow& unit) {
    if (isDeskRow(unit)) {
        return 0;
    }
    const qint64 desk = unit.chiefReviewerId.value_or(unit.colleagueReviewerId.value_or(0));
    const auto row = units.rows.constFind(desk);
    return row != units.rows.constEnd() && isDeskRow(*row) ? desk : 0;
}

AccountCounts countsOf(const AccountListRow& row) {
    AccountCounts counts;
    switch (AccountModel::bucketOf(row)) {
    case AccountModel::Bucket::Open:
        counts.open = 1;
        break;
    case AccountModel::Bucket::NotOpen:
        counts.notOpen = 1;
        break;
    case AccountModel::Bucket::Closed:
        counts.closed = 1;
        break;
    case AccountModel::Bucket::Deleted:
    case AccountModel::Bucket::All:
    case AccountModel::Bucket::Count:
        break;
    }
    return counts;
}

} // namespace

AccountCounts& AccountCounts::operator+=(const AccountCounts& other) {
    open += other.open;
    notOpen += other.notOpen;
    closed += other.closed;
    leaderless += other.leaderless;
    return *this;
}

std::shared_ptr<const AccountTreeUnits> AccountTreeUnits::read(const ReplicaReader& replica) {
    auto units = std::make_shared<AccountTreeUnits>();
    const QList<UnitRow> rows = replica.rows<UnitRow>();
    for (const UnitRow& row : rows) {
        units->rows.insert(row.id, row);
    }
    const QList<CountyRow> counties = replica.rows<CountyRow>();
    for (const CountyRow& county : counties) {
        units->counties.insert(county.id, county.name);
    }
    const QList<UnitKindRow> kinds = replica.rows<UnitKindRow>();
    for (const UnitKindRow& kind : kinds) {
        if (kind.accountTypes.contains(AccountType::ChiefManager)) {
            units->kindsWithChief.insert(kind.key);
        }
    }
    for (int line = 0; line < rows.size(); ++line) {
        const UnitRow& row = rows.at(line);
        const QString own = searchFold(row.name) + u'\n' + searchFold(row.code);
        units->lines.insert(row.id, line);
        units->ownLengths.insert(row.id, int(own.toUtf8().size()));
        units->search.append(own + u'\n' + searchFold(units->rows.value(deskOf(*units, row)).name));
    }
    return units;
}

bool AccountTree::Unit::showsTheSame(const Unit& other) const {
    return name == other.name && shortName == other.shortName && code == other.code && isDesk == other.isDesk &&
           isLeaderless == other.isLeaderless && counts == other.counts;
}

AccountTree::AccountTree(std::shared_ptr<const AccountTreeUnits> units, std::shared_ptr<const AccountContent> accounts,
                         qint64 myUnit)
    : m_units(std::move(units))
    , m_accounts(std::move(accounts))
    , m_fallback(myUnit) {
    addUnits(myUnit);
    addAccounts();
    count();
    arrange();
}

void AccountTree::addUnits(qint64 myUnit) {
    const bool seesAll = isNet(m_units->rows.value(myUnit));
    addUnit(myUnit);
    for (const UnitRow& unit : m_units->rows) {
        const bool isMine = unit.chiefReviewerId == myUnit || unit.colleagueReviewerId == myUnit;
        if (isMine || (seesAll && (isDeskRow(unit) || deskOf(*m_units, unit) != 0))) {
            addUnit(unit.id);
        }
    }
    for (const auto& row : m_accounts->rows) {
        addUnit(row->unitId);
    }
    // Only now it is known whether 教師進修網 has a place here.
    const auto net = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
                                  [this](const Unit& unit) { return isNet(m_units->rows.value(unit.id)); });
    if (net != m_nodes.cend()) {
        const qint64 top = net->id;
        for (Unit& unit : m_nodes) {
            unit.parent = unit.isDesk && unit.id != top ? top : unit.parent;
        }
    }
}

void AccountTree::addUnit(qint64 id) {
    const auto row = m_units->rows.constFind(id);
    if (row == m_units->rows.constEnd() || m_nodes.contains(id)) {
        return;
    }
    Unit unit;
    unit.id = id;
    unit.isDesk = isDeskRow(*row);
    unit.name = row->name;
    unit.code = row->code;
    unit.shortName = row->name;
    if (!unit.isDesk) {
        const qint64 desk = deskOf(*m_units, *row);
        unit.parent = desk != 0 || id == m_fallback ? desk : m_fallback;
        const UnitRow above = m_units->rows.value(unit.parent);
        if (above.kind == u"regional_centre" && above.countyId == row->countyId) {
            unit.shortName = nameInCounty(row->name, m_units->counties.value(row->countyId));
        }
        unit.isLeaderless = row->eligible && !row->hasChief && m_units->kindsWithChief.contains(row->kind);
        unit.counts.leaderless = unit.isLeaderless ? 1 : 0;
    }
    m_nodes.insert(id, unit);
    if (unit.parent != 0) {
        addUnit(unit.parent);
    }
}

void AccountTree::addAccounts() {
    for (const auto& row : m_accounts->rows) {
        if (const auto unit = m_nodes.find(row->unitId); unit != m_nodes.end()) {
            unit->children.append({row->id, true});
            unit->counts += countsOf(*row);
        }
    }
}

void AccountTree::count() {
    QVector<std::pair<qint64, AccountCounts>> own;
    own.reserve(m_nodes.size());
    for (const Unit& unit : std::as_const(m_nodes)) {
        own.append({unit.parent, unit.counts});
    }
    for (const auto& [parent, counts] : std::as_const(own)) {
        qint64 above = parent;
        for (auto unit = m_nodes.find(above); unit != m_nodes.end(); unit = m_nodes.find(above)) {
            unit->counts += counts;
            above = unit->parent;
        }
    }
}

/// Accounts by type and name, deleted ones last, then desks, then units by code.
void AccountTree::arrange() {
    for (Unit& unit : m_nodes) {
        const auto place = [this](const AccountTreeKey& key) {
            const AccountListRow& row = *m_accounts->row(key.id);
            const AccountModel::Bucket bucket = AccountModel::bucketOf(row);
            return std::tuple(bucket == AccountModel::Bucket::Deleted, int(row.accountType), int(bucket),
                              row.accountName, row.id);
        };
        std::sort(unit.children.begin(), unit.children.end(),
                  [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    }
    QVector<const Unit*> units;
    units.reserve(m_nodes.size());
    for (const Unit& unit : std::as_const(m_nodes)) {
        units.append(&unit);
    }
    std::sort(units.begin(), units.end(), [](const Unit* a, const Unit* b) {
        return std::tie(b->isDesk, a->code, a->id) < std::tie(a->isDesk, b->code, b->id);
    });
    for (const Unit* unit : std::as_const(units)) {
        const auto above = m_nodes.find(unit->parent);
        (above != m_nodes.end() ? above->children : m_top).append({unit->id, false});
    }
}

const QVector<AccountTreeKey>& AccountTree::children(qint64 unitId) const {
    static const QVector<AccountTreeKey> none;
    const Unit* one = unit(unitId);
    return one != nullptr ? one->children : none;
}

const AccountTree::Unit* AccountTree::unit(qint64 id) const {
    const auto found = m_nodes.constFind(id);
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

const AccountListRow* AccountTree::account(qint64 id) const {
    const AccountListRow* row = m_accounts->row(id);
    return row != nullptr && m_nodes.contains(row->unitId) ? row : nullptr;
}

bool AccountTree::contains(const AccountTreeKey& key) const {
    return key.isAccount ? account(key.id) != nullptr : m_nodes.contains(key.id);
}

qint64 AccountTree::parentOf(const AccountTreeKey& key) const {
    if (key.isAccount) {
        const AccountListRow* row = account(key.id);
        return row != nullptr ? row->unitId : 0;
    }
    const Unit* one = unit(key.id);
    return one != nullptr ? one->parent : 0;
}

QString AccountTree::path(const AccountTreeKey& key) const {
    QStringList names;
    for (const Unit* above = unit(parentOf(key)); above != nullptr; above = unit(above->parent)) {
        if (above->parent != 0 || names.isEmpty() || !isNet(m_units->rows.value(above->id))) {
            names.prepend(above->name);
        }
    }
    return names.join(QStringLiteral(" ▸ "));
}

QVector<AccountTreeKey> AccountTree::inOrder() const {
    QVector<AccountTreeKey> all;
    QVector<AccountTreeKey> open = m_top;
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const AccountTreeKey key = open.takeLast();
        all.append(key);
        if (!key.isAccount) {
            const QVector<AccountTreeKey>& below = children(key.id);
            std::reverse_copy(below.begin(), below.end(), std::back_inserter(open));
        }
    }
    return all;
}

AccountTree::Found AccountTree::find(const QStringList& words, int limit, const std::function<bool()>& isLate) const {
    const SearchTerms terms(words);
    std::array<QVector<AccountTreeKey>, 4> byRank; // units that begin with it, accounts that do, then the others
    Found found;
    const QVector<AccountTreeKey> all = inOrder();
    for (const AccountTreeKey& key : all) {
        if (isLate()) {
            return {};
        }
        QByteArrayView text;
        QByteArrayView own;
        if (key.isAccount) {
            text = m_accounts->search.at(m_accounts->lineOf.value(key.id));
            const qsizetype ofUnit = m_units->ownLengths.value(m_accounts->row(key.id)->unitId) + 1;
            own = text.first(std::max<qsizetype>(0, text.size() - ofUnit));
        } else {
            text = m_units->search.at(m_units->lines.value(key.id));
            own = text.first(m_units->ownLengths.value(key.id));
        }
        if (!terms.areAllIn(text) || !terms.isOneIn(own)) {
            continue;
        }
        ++found.total;
        QVector<AccountTreeKey>& place = byRank.at((terms.isBegunIn(own) ? 0 : 2) + (key.isAccount ? 1 : 0));
        if (place.size() < limit) {
            place.append(key);
        }
    }
    for (const QVector<AccountTreeKey>& place : byRank) {
        found.keys.append(place.mid(0, std::max<qsizetype>(0, limit - found.keys.size())));
    }
    return found;
}

AccountTree::Change AccountTree::since(const AccountTree& older) const {
    Change change;
    change.top = m_top != older.m_top;
    for (const Unit& now : m_nodes) {
        const Unit* before = older.unit(now.id);
        if (before == nullptr) {
            continue; // its parent's list says so
        }
        if (now.children != before->children) {
            change.lists.append(now.id);
        }
        if (!now.showsTheSame(*before)) {
            change.rows.append({now.id, false});
        }
    }
    for (const auto& row : m_accounts->rows) {
        const auto line = older.m_accounts->lineOf.constFind(row->id);
        if (line == older.m_accounts->lineOf.constEnd()) {
            continue;
        }
        const auto& before = older.m_accounts->rows.at(*line);
        if (row != before && *row != *before) {
            change.rows.append({row->id, true});
        }
    }
    return change;
}

} // namespace inservice
