// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/treechoice.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/domain/fold.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <algorithm>

namespace inservice {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int RowsSeen = 9;

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return text.contains(word); });
}

} // namespace

TreePick::TreePick(const QString& prefix, const QString& hint, QWidget* parent)
    : QFrame(parent)
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_nothing(new look::QuietLabel(tr("Nothing is called so. Write less of it, or look in the tree."), this)) {
    setFrameShape(QFrame::StyledPanel);
    m_find->setObjectName(prefix + QStringLiteral("Find"));
    m_find->setPlaceholderText(hint);
    m_find->setAccessibleName(hint);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    look::dressView(m_tree);
    m_tree->setObjectName(prefix + QStringLiteral("Tree"));
    m_tree->setAccessibleName(hint);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMinimumHeight(RowsSeen * look::row);
    m_tree->installEventFilter(this);
    m_nothing->setObjectName(prefix + QStringLiteral("Nothing"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    column->setSpacing(look::grid);
    column->addWidget(m_find);
    column->addWidget(m_nothing);
    column->addWidget(m_tree);
    connect(m_find, &QLineEdit::textChanged, this, &TreePick::fill);
    connect(m_tree, &QTreeView::clicked, this, &TreePick::pick);
    hide();
}

void TreePick::setNodes(const QList<TreeNode>& nodes) {
    m_nodes = nodes;
    m_folded.clear();
    for (const TreeNode& node : nodes) {
        m_folded << fold(node.whole + u' ' + node.tip);
    }
    if (isVisible()) {
        fill();
    }
}

void TreePick::open() {
    m_find->clear();
    fill();
    show();
    m_find->setFocus(Qt::OtherFocusReason);
}

/// The item of a place, with those above it.
QStandardItem* TreePick::item(int place) {
    if (QStandardItem* known = m_items.value(place)) {
        return known;
    }
    const TreeNode& node = m_nodes.at(place);
    auto* made = new QStandardItem(node.text);
    made->setData(node.key, KeyRole);
    made->setData(node.whole, Qt::AccessibleTextRole);
    made->setToolTip(node.whyNot.isEmpty() ? node.tip : node.whyNot);
    if (m_chosen.contains(node.key)) {
        made->setIcon(look::icon(QStringLiteral("checkmark"), look::Tone::Good));
    }
    if (!node.whyNot.isEmpty()) {
        made->setForeground(look::muted());
    }
    m_items.insert(place, made);
    (node.parent < 0 ? m_model->invisibleRootItem() : item(node.parent))->appendRow(made);
    return made;
}

void TreePick::fill() {
    const QStringList words = fold(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    m_items.clear();
    m_model->clear();
    for (int place = 0; place < m_nodes.size(); ++place) {
        if (words.isEmpty() || (m_nodes.at(place).key.isValid() && holdsAll(m_folded.at(place), words))) {
            item(place);
        }
    }
    m_items.clear();
    if (!words.isEmpty()) {
        m_tree->expandAll();
    } else if (m_model->rowCount() == 1) {
        m_tree->expand(m_model->index(0, 0));
    }
    m_nothing->setVisible(!words.isEmpty() && m_model->rowCount() == 0);
    // The first that fits and is not chosen yet is the one that Enter picks.
    const QList<QModelIndex> found = leaves();
    const auto isNew = [this](const QModelIndex& index) { return !m_chosen.contains(index.data(KeyRole)); };
    const auto first = std::find_if(found.cbegin(), found.cend(), isNew);
    m_tree->setCurrentIndex(words.isEmpty() || first == found.cend() ? QModelIndex() : *first);
}

/// Every leaf that is seen, from the top down.
QList<QModelIndex> TreePick::leaves() const {
    QList<QModelIndex> found;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        if (index.data(KeyRole).isValid()) {
            found << index;
        }
    }
    return found;
}

void TreePick::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (look::isRecolouring(event) && isVisible()) {
        fill();
    }
}

void TreePick::pick(const QModelIndex& index) {
    const QVariant key = index.data(KeyRole);
    if (!key.isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    const auto node =
        std::find_if(m_nodes.cbegin(), m_nodes.cend(), [&](const TreeNode& each) { return each.key == key; });
    if (node != m_nodes.cend() && node->whyNot.isEmpty()) {
        emit picked(key);
    }
}

void TreePick::move(int step) {
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex next = !current.isValid() ? m_model->index(0, 0)
                             : step > 0         ? m_tree->indexBelow(current)
                                                : m_tree->indexAbove(current);
    if (next.isValid()) {
        m_tree->setCurrentIndex(next);
    }
}

bool TreePick::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isFind = watched == m_find;
    switch (key->key()) {
    case Qt::Key_Escape:
        emit closed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_tree->currentIndex().isValid()) {
            pick(m_tree->currentIndex());
        }
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isFind) {
            move(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        // With nothing typed the arrows are the tree's, which the line leads.
        if (isFind && m_find->text().isEmpty() && m_tree->currentIndex().isValid()) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
        break;
    default:
        // Letters typed in the tree are looked for.
        if (!isFind && !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space) {
            m_find->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_find, event);
            return true;
        }
        if (!isFind && key->key() == Qt::Key_Space) {
            pick(m_tree->currentIndex());
            return true;
        }
        break;
    }
    return QFrame::eventFilter(watched, event);
}

TreeChoice::TreeChoice(const QString& prefix, const Words& words, int most, QWidget* parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_words(words)
    , m_most(most)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(words.add, this))
    , m_pick(new TreePick(prefix, words.hint, this)) {
    m_add->setObjectName(prefix + QStringLiteral("Add"));
    m_rows->setSpacing(look::grid / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid / 2);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_pick);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_pick->isVisible()) {
            m_pick->hide();
        } else {
            m_pick->open();
        }
    });
    connect(m_pick, &TreePick::picked, this, &TreeChoice::pick);
    connect(m_pick, &TreePick::closed, this, [this] {
        m_add->setFocus(Qt::OtherFocusReason);
        m_pick->hide();
    });
}

void TreeChoice::setNodes(const QList<TreeNode>& nodes) {
    m_nodes = nodes;
    m_pick->setNodes(nodes);
    showChosen();
}

void TreeChoice::setKeys(const QVariantList& keys) {
    m_keys = keys;
    showChosen();
}

QString TreeChoice::nameOf(const QVariant& key) const {
    const auto node =
        std::find_if(m_nodes.cbegin(), m_nodes.cend(), [&](const TreeNode& each) { return each.key == key; });
    return node == m_nodes.cend() ? key.toString() : node->whole;
}

void TreeChoice::jumpTo() {
    if (m_add->isEnabled() && m_keys.isEmpty()) {
        m_pick->open();
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void TreeChoice::showChosen() {
    while (QLayoutItem* row = m_rows->takeAt(0)) {
        row->widget()->hide(); // at once: what is deleted later would still be seen
        row->widget()->deleteLater();
        delete row;
    }
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QVariant key = m_keys.at(i);
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = new QLabel(nameOf(key), row);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto* remove = new QPushButton(tr("Take out"), row);
        remove->setObjectName(m_prefix + QStringLiteral("Remove%1").arg(i));
        remove->setAccessibleName(tr("Take out %1").arg(nameOf(key)));
        line->addWidget(name, 1);
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, key] { TreeChoice::remove(key); });
        m_rows->addWidget(row);
        row->show(); // at once: the focus may go there next
        setTabOrder(remove, m_add);
    }
    m_pick->setChosen(m_keys);
    m_add->setText(m_keys.isEmpty() ? m_words.add : m_words.more);
    look::setPossible(m_add, m_keys.size() >= m_most ? m_words.full : QString());
}

void TreeChoice::pick(const QVariant& key) {
    if (m_keys.contains(key) || m_keys.size() >= m_most) {
        return;
    }
    m_keys << key;
    m_pick->hide();
    showChosen();
    // The next step: what follows in the form, or one more.
    (m_add->isEnabled() ? m_add : findChild<QPushButton*>(m_prefix + QStringLiteral("Remove0")))->setFocus();
    emit edited();
}

void TreeChoice::remove(const QVariant& key) {
    m_keys.removeAll(key);
    showChosen();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

} // namespace inservice
