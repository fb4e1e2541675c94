// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounttreemodel.h"

#include <algorithm>

namespace inservice {

/// A node that has been fetched. One without children in the tree counts as open: what comes later is put in.
struct AccountTreeModel::Node {
    AccountTreeKey key;
    Node* parent = nullptr;
    int row = 0;
    bool isFetched = false;
    std::vector<std::unique_ptr<Node>> children;
};

AccountTreeModel::AccountTreeModel(AccountTreeSource& source, Top top, ListWords words, QObject* parent)
    : QAbstractItemModel(parent)
    , m_source(source)
    , m_top(top)
    , m_words(std::move(words))
    , m_root(std::make_unique<Node>()) {
    m_root->isFetched = true;
    connect(&m_source, &AccountTreeSource::changed, this, &AccountTreeModel::patch);
    if (m_top == Top::Found) {
        connect(&m_source, &AccountTreeSource::foundChanged, this, &AccountTreeModel::patchTop);
    }
    connect(&m_source.accounts(), &AccountModel::marked, this, [this](const QList<qint64>& ids) {
        for (const qint64 id : ids) {
            drawAgain({id, true});
        }
    });
    if (m_source.tree()) {
        patch({{}, {}, true});
    }
}

AccountTreeModel::~AccountTreeModel() = default;

AccountTreeModel::Node& AccountTreeModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

QModelIndex AccountTreeModel::indexAt(const Node& node) const {
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex AccountTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& node = nodeAt(parent);
    if (row < 0 || row >= int(node.children.size()) || column < 0 || column >= int(Column::Count) ||
        parent.column() > 0) {
        return {};
    }
    return createIndex(row, column, node.children.at(size_t(row)).get());
}

QModelIndex AccountTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexAt(*nodeAt(child).parent) : QModelIndex();
}

int AccountTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int AccountTreeModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return int(Column::Count);
}

bool AccountTreeModel::hasChildren(const QModelIndex& parent) const {
    return parent.column() <= 0 && (!nodeAt(parent).isFetched || !nodeAt(parent).children.empty());
}

bool AccountTreeModel::canFetchMore(const QModelIndex& parent) const {
    return parent.column() <= 0 && !nodeAt(parent).isFetched;
}

void AccountTreeModel::fetchMore(const QModelIndex& parent) {
    Node& node = nodeAt(parent);
    if (!node.isFetched) {
        node.isFetched = true;
        arrange(node, m_tree->children(node.key.id));
    }
}

Qt::ItemFlags AccountTreeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return keyAt(index).isAccount ? flags | Qt::ItemNeverHasChildren : flags;
}

AccountTreeKey AccountTreeModel::keyAt(const QModelIndex& index) const {
    return index.isValid() ? nodeAt(index).key : AccountTreeKey();
}

QModelIndex AccountTreeModel::indexOf(const AccountTreeKey& key) {
    if (!m_tree || !m_tree->contains(key)) {
        return {};
    }
    if (const auto known = m_nodes.constFind(key); known != m_nodes.constEnd()) {
        return indexAt(**known);
    }
    const qint64 above = m_tree->parentOf(key);
    const QModelIndex parent = above == 0 ? QModelIndex() : indexOf({above, false});
    if (!parent.isValid() || !canFetchMore(parent)) {
        return {};
    }
    fetchMore(parent);
    const auto found = m_nodes.constFind(key);
    return found != m_nodes.constEnd() ? indexAt(**found) : QModelIndex();
}

const QVector<AccountTreeKey>& AccountTreeModel::topKeys() const {
    return m_top == Top::Found ? m_source.found().keys : m_tree->top();
}

/// The tree is another one: only lists that differ are looked at, and of these only what has been fetched.
void AccountTreeModel::patch(const AccountTree::Change& change) {
    emit aboutToPatch();
    m_tree = m_source.tree();
    for (const qint64 unit : change.lists) {
        const QList<Node*> nodes = m_nodes.values({unit, false});
        for (Node* node : nodes) {
            const QVector<AccountTreeKey>& keys = m_tree->children(unit);
            if (!node->isFetched && keys.isEmpty()) { // the sign before it goes
                emit layoutAboutToBeChanged({indexAt(*node->parent)});
                node->isFetched = true;
                emit layoutChanged({indexAt(*node->parent)});
            } else if (node->isFetched) {
                arrange(*node, keys);
            }
        }
    }
    arrange(*m_root, topKeys());
    for (const AccountTreeKey& key : change.rows) {
        drawAgain(key);
    }
    emit patched();
}

void AccountTreeModel::patchTop() {
    emit aboutToPatch();
    arrange(*m_root, topKeys());
    emit patched();
}

/// From the children there are to those there are to be: first what goes, then what stays in its new order, then what
/// comes.
void AccountTreeModel::arrange(Node& node, const QVector<AccountTreeKey>& keys) {
    const bool isSame = std::equal(node.children.begin(), node.children.end(), keys.begin(), keys.end(),
                                   [](const auto& child, const AccountTreeKey& key) { return child->key == key; });
    if (!isSame) {
        removeOthers(node, QSet<AccountTreeKey>(keys.begin(), keys.end()));
        sortChildren(node, keys);
        insertMissing(node, keys);
    }
}

void AccountTreeModel::removeOthers(Node& node, const QSet<AccountTreeKey>& staying) {
    const auto goes = [&](int row) { return !staying.contains(node.children.at(size_t(row))->key); };
    for (int last = int(node.children.size()) - 1; last >= 0; --last) {
        if (!goes(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && goes(first - 1)) {
            --first;
        }
        beginRemoveRows(indexAt(node), first, last);
        for (int row = first; row <= last; ++row) {
            forget(*node.children.at(size_t(row)));
        }
        node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
        number(node, first);
        endRemoveRows();
        last = first;
    }
}

void AccountTreeModel::sortChildren(Node& node, const QVector<AccountTreeKey>& keys) {
    QHash<AccountTreeKey, int> places;
    places.reserve(keys.size());
    for (int place = 0; place < keys.size(); ++place) {
        places.insert(keys.at(place), place);
    }
    const auto before = [&places](const auto& a, const auto& b) { return places.value(a->key) < places.value(b->key); };
    if (std::is_sorted(node.children.begin(), node.children.end(), before)) {
        return;
    }
    const QList<QPersistentModelIndex> parents{indexAt(node)};
    emit layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    std::sort(node.children.begin(), node.children.end(), before);
    number(node, 0);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from) {
        to.append(createIndex(nodeAt(index).row, index.column(), index.internalPointer()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

void AccountTreeModel::insertMissing(Node& node, const QVector<AccountTreeKey>& keys) {
    const auto isMissing = [&](int row) {
        return row >= int(node.children.size()) || node.children.at(size_t(row))->key != keys.at(row);
    };
    // What is there is in the order of the keys: between two that are there stands what has to come.
    QSet<AccountTreeKey> there;
    for (const auto& child : node.children) {
        there.insert(child->key);
    }
    for (int first = 0; first < keys.size(); ++first) {
        if (!isMissing(first)) {
            continue;
        }
        int last = first;
        while (last + 1 < keys.size() && !there.contains(keys.at(last + 1))) {
            ++last;
        }
        beginInsertRows(indexAt(node), first, last);
        std::vector<std::unique_ptr<Node>> come;
        come.reserve(size_t(last) - size_t(first) + 1);
        for (int row = first; row <= last; ++row) {
            come.push_back(makeNode(node, keys.at(row)));
        }
        node.children.insert(node.children.begin() + first, std::make_move_iterator(come.begin()),
                             std::make_move_iterator(come.end()));
        number(node, first);
        endInsertRows();
        first = last;
    }
}

std::unique_ptr<AccountTreeModel::Node> AccountTreeModel::makeNode(Node& parent, const AccountTreeKey& key) {
    auto node = std::make_unique<Node>();
    node->key = key;
    node->parent = &parent;
    node->isFetched = key.isAccount || m_tree->children(key.id).isEmpty();
    m_nodes.insert(key, node.get());
    return node;
}

void AccountTreeModel::forget(const Node& node) {
    m_nodes.remove(node.key, const_cast<Node*>(&node));
    for (const auto& child : node.children) {
        forget(*child);
    }
}

void AccountTreeModel::number(Node& node, int from) {
    for (int row = from; row < int(node.children.size()); ++row) {
        node.children.at(size_t(row))->row = row;
    }
}

void AccountTreeModel::drawAgain(const AccountTreeKey& key) {
    const auto [first, last] = m_nodes.equal_range(key);
    for (auto node = first; node != last; ++node) {
        emit dataChanged(createIndex((*node)->row, 0, *node), createIndex((*node)->row, int(Column::Count) - 1, *node));
    }
}

QVariant AccountTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = section >= int(Column::Open) && section <= int(Column::Closed);
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Name:
        return tr("Unit, person");
    case Column::Code:
        return tr("Code, account name");
    case Column::State:
        return tr("State");
    case Column::Open:
        return tr("Open", "column: number of accounts");
    case Column::NotOpen:
        return tr("Not open", "column: number of accounts");
    case Column::Closed:
        return tr("Closed", "column: number of accounts");
    case Column::Path:
        return tr("Belongs to");
    case Column::Count:
        break;
    }
    return {};
}

QVariant AccountTreeModel::data(const QModelIndex& index, int role) const {
    const AccountTreeKey key = keyAt(index);
    if (key.isNull() || !m_tree) {
        return {};
    }
    const auto column = Column(index.column());
    if (role == Qt::AccessibleTextRole && column == Column::Name) {
        return spoken(key);
    }
    if (column == Column::Path && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        return nodeAt(index).parent == m_root.get() ? m_tree->path(key) : QString();
    }
    if (role == StateColumnRole) {
        return column == Column::State;
    }
    if (key.isAccount) {
        const AccountListRow* row = m_tree->account(key.id);
        return row != nullptr ? accountData(*row, column, role) : QVariant();
    }
    const AccountTree::Unit* unit = m_tree->unit(key.id);
    return unit != nullptr ? unitData(*unit, nodeAt(index).parent == m_root.get(), column, role) : QVariant();
}

QVariant AccountTreeModel::unitData(const AccountTree::Unit& unit, bool isTop, Column column, int role) const {
    if (role == NamesRole) {
        return QStringList{unit.shortName, unit.name, unit.code};
    }
    const bool isNumber = column == Column::Open || column == Column::NotOpen || column == Column::Closed;
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return column == Column::Name ? unit.name : unitSentence(unit);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Name:
        return isTop ? unit.name : unit.shortName;
    case Column::Code:
        return unit.code;
    case Column::State:
        return unit.isLeaderless            ? tr("No chief manager")
               : unit.counts.leaderless > 0 ? tr("%n without a chief manager", "schools", unit.counts.leaderless)
                                            : QString();
    case Column::Open:
        return unit.counts.open;
    case Column::NotOpen:
        return unit.counts.notOpen;
    case Column::Closed:
        return unit.counts.closed;
    case Column::Path:
    case Column::Count:
        break;
    }
    return {};
}

QVariant AccountTreeModel::accountData(const AccountListRow& row, Column column, int role) const {
    switch (role) {
    case NamesRole:
        return QStringList{row.name, row.accountName};
    case StateRole:
        return int(AccountModel::bucketOf(row));
    case PendingRole:
        return int(m_source.accounts().pending(row.id).state);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Column::Name:
        return tr("%1 (%2)", "person, type of account").arg(row.name, m_words.accountType(row.accountType));
    case Column::Code:
        return row.accountName;
    case Column::State:
        return m_source.accounts().stateText(row);
    default:
        return {};
    }
}

QString AccountTreeModel::unitSentence(const AccountTree::Unit& unit) {
    const auto counted = [&unit](const QString& sentence) {
        return sentence.arg(unit.name, unit.code)
            .arg(unit.counts.open)
            .arg(unit.counts.notOpen)
            .arg(unit.counts.closed);
    };
    if (unit.isLeaderless) {
        return counted(tr("%1 (%2): %3 open, %4 not open, %5 closed. It has no chief manager at present."));
    }
    if (unit.counts.leaderless > 0) {
        return counted(tr("%1 (%2): %3 open, %4 not open, %5 closed. %n schools have no chief manager at present.",
                          nullptr, unit.counts.leaderless));
    }
    return counted(tr("%1 (%2): %3 open, %4 not open, %5 closed."));
}

/// A row as it is read aloud.
QString AccountTreeModel::spoken(const AccountTreeKey& key) const {
    if (!key.isAccount) {
        const AccountTree::Unit* unit = m_tree->unit(key.id);
        return unit != nullptr ? unitSentence(*unit) : QString();
    }
    const AccountListRow* row = m_tree->account(key.id);
    return row == nullptr ? QString()
                          : tr("%1, %2, %3, %4", "person, type, account name, state")
                                .arg(row->name, m_words.accountType(row->accountType), row->accountName,
                                     m_source.accounts().stateText(*row));
}

} // namespace inservice
