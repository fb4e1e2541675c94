// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace inservice {

/// Something of a tree that can be chosen, or under which others stand.
struct TreeNode {
    QVariant key;    ///< of a leaf; a node without one is only gone through
    int parent = -1; ///< place of the node above; −1: none. It comes before
    QString text;    ///< in the tree
    QString whole;   ///< where it is chosen, and what is found: the whole path
    QString tip;     ///< what else is known
    QString whyNot;  ///< it is shown, but cannot be chosen
};

/// Finds and picks one of a tree: a line to type in, and the tree of what fits, opened. Down and Up move in it while
/// one types, Enter picks, Esc closes.
///
/// Object names: the prefix and Find, Tree, Nothing.
class TreePick : public QFrame {
    Q_OBJECT

public:
    TreePick(const QString& prefix, const QString& hint, QWidget* parent);
    void setNodes(const QList<TreeNode>& nodes);
    void setChosen(const QVariantList& keys) { m_chosen = keys; }
    void open();

signals:
    void picked(const QVariant& key);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void pick(const QModelIndex& index);
    void move(int step);
    [[nodiscard]] QList<QModelIndex> leaves() const;
    QStandardItem* item(int place);

    QList<TreeNode> m_nodes;
    QList<QString> m_folded;
    QVariantList m_chosen;
    QLineEdit* m_find;
    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QLabel* m_nothing;
    QHash<int, QStandardItem*> m_items; ///< by place, while the tree is filled
};

/// Up to so many of a tree, each shown with its whole path, taken out one by one, added by finding it.
///
/// Object names: the prefix and Add, Remove0, Remove1, …, and those of TreePick.
class TreeChoice : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString add;  ///< of the button while nothing is chosen
        QString more; ///< … while something is
        QString full; ///< why no more can be added
        QString hint; ///< in the line to find with
    };
    TreeChoice(const QString& prefix, const Words& words, int most, QWidget* parent = nullptr);

    /// Opens what finds, as one does who is sent here.
    void jumpTo();

signals:
    void edited();

protected:
    void setNodes(const QList<TreeNode>& nodes);
    void setKeys(const QVariantList& keys);
    [[nodiscard]] QVariantList keys() const { return m_keys; }
    /// What is said of a chosen one that the tree does not offer.
    [[nodiscard]] virtual QString nameOf(const QVariant& key) const;
    void showChosen();

private:
    void pick(const QVariant& key);
    void remove(const QVariant& key);

    QString m_prefix;
    Words m_words;
    int m_most;
    QList<TreeNode> m_nodes;
    QVariantList m_keys;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    TreePick* m_pick;
};

} // namespace inservice
