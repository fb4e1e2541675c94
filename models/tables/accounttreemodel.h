// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounttreesource.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QAbstractItemModel>
#include <vector>

namespace inservice {

/// The tree of accounts for a view. Children are there once they are fetched (when their parent is expanded); what a
/// sync changes is put in place node by node, so that selection, expansion and scroll survive.
class AccountTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum class Top {
        Desks, ///< the whole tree
        Found, ///< what find has found, each with what is below it
    };
    enum class Column {
        Name,    ///< 單位、姓名
        Code,    ///< 單位代碼、使用者帳號
        State,   ///< of an account; of schools whether they have a 總負責人
        Open,    ///< 啟用中, of units
        NotOpen, ///< 未啟用
        Closed,  ///< 停用
        Path,    ///< 所在: what it stands under
        Count,
    };
    enum Role {
        NamesRole = LastListRole, ///< QStringList: what may be typed ahead: name, short name, code or account name
    };

    AccountTreeModel(AccountTreeSource& source, Top top, ListWords words, QObject* parent = nullptr);
    ~AccountTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] AccountTreeKey keyAt(const QModelIndex& index) const; ///< null of an invalid index
    /// Where a node stands, once all above it has been fetched. Invalid if it has no place here.
    [[nodiscard]] QModelIndex indexOf(const AccountTreeKey& key);
    /// A unit in one sentence: its accounts, and whether it has a 總負責人.
    [[nodiscard]] static QString unitSentence(const AccountTree::Unit& unit);

signals:
    /// Nodes are about to be put in place: the last moment to note selection and scroll.
    void aboutToPatch();
    void patched();

private:
    struct Node;
    void patch(const AccountTree::Change& change);
    void patchTop();
    [[nodiscard]] const QVector<AccountTreeKey>& topKeys() const;
    void arrange(Node& node, const QVector<AccountTreeKey>& keys);
    void removeOthers(Node& node, const QSet<AccountTreeKey>& staying);
    void sortChildren(Node& node, const QVector<AccountTreeKey>& keys);
    void insertMissing(Node& node, const QVector<AccountTreeKey>& keys);
    void drawAgain(const AccountTreeKey& key);
    void forget(const Node& node);
    [[nodiscard]] std::unique_ptr<Node> makeNode(Node& parent, const AccountTreeKey& key);
    [[nodiscard]] Node& nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexAt(const Node& node) const;
    static void number(Node& node, int from);

    [[nodiscard]] QVariant unitData(const AccountTree::Unit& unit, bool isTop, Column column, int role) const;
    [[nodiscard]] QVariant accountData(const AccountListRow& row, Column column, int role) const;
    [[nodiscard]] QString spoken(const AccountTreeKey& key) const;

    AccountTreeSource& m_source;
    Top m_top;
    ListWords m_words;
    std::shared_ptr<const AccountTree> m_tree;
    std::unique_ptr<Node> m_root;
    /// Those that are there. In what was found a unit may stand for itself and under its desk.
    QMultiHash<AccountTreeKey, Node*> m_nodes;
};

} // namespace inservice
