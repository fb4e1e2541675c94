// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/counttree.h"

#include "forms/look/look.h"
#include "models/tables/searchfold.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace inservice {
namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int countWidth = 88; ///< px
constexpr int lineHeight = 26;

} // namespace

bool CountTree::Row::operator==(const Row& other) const {
    return key == other.key && name == other.name && count == other.count && below == other.below;
}

CountTree::CountTree(QWidget* parent)
    : QTreeWidget(parent) {
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    look::dressView(this);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, countWidth);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](const QTreeWidgetItem* item) { emit chosen(item->data(0, keyRole).toString()); });
}

void CountTree::add(const Row& row, QTreeWidgetItem* above) {
    auto* item = above != nullptr ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
    const QString count = tr("%n courses", nullptr, row.count);
    item->setText(0, row.name);
    item->setText(1, row.count > 0 ? QLocale().toString(row.count) : tr("none", "no courses"));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, row.name);
    item->setSizeHint(0, QSize(0, lineHeight));
    item->setToolTip(1, count);
    item->setData(0, keyRole, row.key);
    item->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "name, number of courses").arg(row.name, count));
    for (const Row& child : row.below) {
        add(child, item);
    }
}

void CountTree::setRows(const QList<Row>& rows) {
    if (rows == m_rows) {
        return;
    }
    QSet<QString> open;
    for (int place = 0; place < topLevelItemCount(); ++place) {
        if (topLevelItem(place)->isExpanded()) {
            open.insert(topLevelItem(place)->data(0, keyRole).toString());
        }
    }
    const QString current = currentKey();
    m_rows = rows;
    clear();
    bool hasBelow = false;
    for (const Row& row : rows) {
        add(row, nullptr);
        hasBelow = hasBelow || !row.below.isEmpty();
    }
    setRootIsDecorated(hasBelow);
    for (int place = 0; place < topLevelItemCount(); ++place) {
        topLevelItem(place)->setExpanded(open.contains(topLevelItem(place)->data(0, keyRole).toString()));
    }
    setCurrentKey(current);
    if (!m_words.isEmpty()) {
        narrow(m_words);
    }
}

QString CountTree::currentKey() const {
    return currentItem() != nullptr ? currentItem()->data(0, keyRole).toString() : QString();
}

void CountTree::setCurrentKey(const QString& key) {
    for (QTreeWidgetItemIterator at(this); *at != nullptr; ++at) {
        if ((*at)->data(0, keyRole).toString() == key) {
            setCurrentItem(*at);
            return;
        }
    }
    if (topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
}

bool CountTree::narrow(QTreeWidgetItem* item, const QStringList& words, bool isShown) {
    const QString text = searchFold(item->text(0));
    const bool fits = isShown || std::all_of(words.begin(), words.end(),
                                             [&text](const QString& word) { return text.contains(word); });
    bool any = fits;
    for (int place = 0; place < item->childCount(); ++place) {
        any = narrow(item->child(place), words, fits) || any;
    }
    item->setHidden(!any);
    if (!words.isEmpty()) {
        item->setExpanded(any && !fits);
    }
    return any;
}

void CountTree::narrow(const QStringList& words) {
    m_words = words;
    for (int place = 0; place < topLevelItemCount(); ++place) {
        narrow(topLevelItem(place), words, false);
    }
}

void CountTree::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem() != nullptr) {
        emit chosen(currentKey());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace inservice
