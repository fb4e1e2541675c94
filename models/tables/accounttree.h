// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/units.h"
#include "models/tables/accountmodel.h"

#include <QMetaType>
#include <QSet>

namespace inservice {

/// A node of the tree: a unit (a desk is one too), or a line of AccountModel.
struct AccountTreeKey {
    qint64 id = 0; ///< of the unit, or of the line; 0: no node
    bool isAccount = false;
    [[nodiscard]] bool isNull() const { return id == 0; }
    bool operator==(const AccountTreeKey&) const = default;
};
[[nodiscard]] inline size_t qHash(const AccountTreeKey& key, size_t seed = 0) {
    return ::qHash(key.isAccount ? ~key.id : key.id, seed);
}

/// Accounts of a unit and of all below it, by their state.
struct AccountCounts {
    int open = 0;       ///< 啟用中
    int notOpen = 0;    ///< 未啟用
    int closed = 0;     ///< 停用
    int leaderless = 0; ///< schools without a 總負責人
    AccountCounts& operator+=(const AccountCounts& other);
    bool operator==(const AccountCounts&) const = default;
};

/// What the tree needs of the units of the country: read once, then shared.
struct AccountTreeUnits {
    QHash<qint64, UnitRow> rows;
    QHash<qint64, QString> counties; ///< their names
    QSet<QString> kindsWithChief;    ///< kinds of unit that have a 總負責人 of their own
    SearchTexts search;
    QHash<qint64, int> lines;      ///< of `search`, by unit
    QHash<qint64, int> ownLengths; ///< of the unit's own text there, in bytes: name and code. Then its desk's name

    /// Throws ReplicaError.
    [[nodiscard]] static std::shared_ptr<const AccountTreeUnits> read(const ReplicaReader& replica);
};

/// 教師進修網 → 區管中心 → 單位 → 業務帳號, as it was put together once from what the replica holds: never changed
/// afterwards, so that the worker and the window may share it. A unit stands under the desk that reviews its 總負責人,
/// or else its colleagues; desks stand under 教師進修網 where that has a place in the tree. There are the units that
/// whoever looks reviews (教師進修網: that any desk reviews), and those of which there is an account.
class AccountTree {
public:
    struct Unit {
        qint64 id = 0;
        qint64 parent = 0; ///< 0: it stands at the top
        QString name;
        QString shortName; ///< beside the others of its county
        QString code;
        bool isDesk = false;
        bool isLeaderless = false; ///< a school without a 總負責人
        AccountCounts counts;
        QVector<AccountTreeKey> children; ///< its own accounts, the desks below it, the units
        [[nodiscard]] bool showsTheSame(const Unit& other) const;
    };
    /// How it differs from an older one.
    struct Change {
        QVector<qint64> lists;        ///< units whose children are others or in another order
        QVector<AccountTreeKey> rows; ///< nodes that show something else
        bool top = false;
    };
    struct Found {
        QVector<AccountTreeKey> keys; ///< best first; units before accounts
        int total = 0;
    };

    AccountTree(std::shared_ptr<const AccountTreeUnits> units, std::shared_ptr<const AccountContent> accounts,
                qint64 myUnit);

    [[nodiscard]] const QVector<AccountTreeKey>& top() const { return m_top; }
    [[nodiscard]] const QVector<AccountTreeKey>& children(qint64 unitId) const;
    [[nodiscard]] const Unit* unit(qint64 id) const;              ///< null: not in the tree
    [[nodiscard]] const AccountListRow* account(qint64 id) const; ///< the same
    [[nodiscard]] bool contains(const AccountTreeKey& key) const;
    /// The unit it stands under; 0: none.
    [[nodiscard]] qint64 parentOf(const AccountTreeKey& key) const;
    /// The names it stands under: 「高雄市區管中心 ▸ 示範國中」. 教師進修網 is only named where nothing is between.
    [[nodiscard]] QString path(const AccountTreeKey& key) const;

    /// Nodes that have every word (searchWords()), with what they stand under, and one of them by themselves: name,
    /// code, account name, person, mail, telephone. At most `limit`. Stops early once `isLate` says so.
    [[nodiscard]] Found find(const QStringList& words, int limit, const std::function<bool()>& isLate) const;

    [[nodiscard]] Change since(const AccountTree& older) const;
    [[nodiscard]] const std::shared_ptr<const AccountTreeUnits>& units() const { return m_units; }

private:
    void addUnits(qint64 myUnit);
    void addUnit(qint64 id);
    void addAccounts();
    void count();
    void arrange();
    [[nodiscard]] QVector<AccountTreeKey> inOrder() const;

    std::shared_ptr<const AccountTreeUnits> m_units;
    std::shared_ptr<const AccountContent> m_accounts;
    qint64 m_fallback = 0; ///< where a unit stands that no desk reviews
    QHash<qint64, Unit> m_nodes;
    QVector<AccountTreeKey> m_top;
};

} // namespace inservice
