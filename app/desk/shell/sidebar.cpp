// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidebar.h"

#include "app/desk/shell/sidebarrows.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "models/domain/fold.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

using Role = SideBarRows::Role;

constexpr int compactWidth = 64;
constexpr int usualWidth = 216;
constexpr int besideWords = 106; ///< the picture, the counter and what is between them
constexpr int longestWords = 9;  ///< 字: 本單位業務帳號申請

/// The group of what is done rather than gone to.
constexpr QLatin1String actionsKey("actions");

bool isAction(const QListWidgetItem* item) {
    return item->data(Role::GroupRole).toString() == actionsKey;
}

bool hasInTitle(const QListWidgetItem* row, const QString& folded) {
    return fold(row->data(Role::TitleRole).toString()).contains(folded);
}

/// It or its group has this in its name, or it is called so too.
bool isNamed(const QListWidgetItem* place, const QListWidgetItem* heading, const QString& folded) {
    const QStringList others = place->data(Role::OtherNamesRole).toStringList();
    return hasInTitle(place, folded) || (heading != nullptr && hasInTitle(heading, folded)) ||
           std::any_of(others.cbegin(), others.cend(), [&](const QString& name) { return name.contains(folded); });
}

} // namespace

SideBar::SideBar(QWidget* parent)
    : QListWidget(parent) {
    setObjectName("sideBar");
    setAccessibleName(tr("Places"));
    setItemDelegate(new SideBarRows(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    QPalette quiet;
    quiet.setColor(QPalette::Base, Qt::transparent);
    setPalette(quiet);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        showRows();
        if (item != nullptr && !m_quiet && !isAction(item)) {
            go(item);
        }
    });
    // The current row may be one that was not gone to: a click or Enter on it goes there.
    connect(this, &QListWidget::itemClicked, this, &SideBar::go);
    connect(this, &QListWidget::itemActivated, this, &SideBar::go);
}

void SideBar::go(const QListWidgetItem* item) {
    if (!isAction(item)) {
        emit chosen(item->data(Role::PlaceRole).toString());
    } else if (const auto action = item->data(Role::ActionRole).value<QPointer<QAction>>()) {
        action->trigger();
    }
}

void SideBar::setEntries(const QList<Entry>& entries) {
    m_quiet = true;
    QHash<QString, int> counters;
    for (int i = 0; i < count(); ++i) {
        counters.insert(item(i)->data(Role::PlaceRole).toString(), item(i)->data(Role::CounterRole).toInt());
    }
    const QString before = currentItem() != nullptr ? currentItem()->data(Role::PlaceRole).toString() : QString();
    clear();
    QString group;
    for (const Entry& entry : entries) {
        if (!entry.group.isEmpty() && entry.groupKey != group) {
            addHeading(entry);
            group = entry.groupKey;
        }
        addPlace(entry, counters.value(entry.place));
    }
    addFindable();
    m_quiet = false;
    setPlace(before);
    fitGroups();
    showRows();
    updateGeometry();
}

/// Nothing to stand on: neither arrows nor letters stop here. A click folds what stands below, or unfolds it.
void SideBar::addHeading(const Entry& entry) {
    auto* item = new QListWidgetItem(entry.group, this);
    item->setData(Role::TitleRole, entry.group);
    item->setData(Role::GroupRole, entry.groupKey);
    item->setFlags(Qt::NoItemFlags);
}

/// The places of folded groups are out of sight, but for the one in front; what waits in them stands at their heading.
void SideBar::showRows() {
    QListWidgetItem* heading = nullptr;
    int unseen = 0;
    const auto say = [this](QListWidgetItem* about, int waiting) {
        if (about == nullptr) {
            return;
        }
        const bool isFolded = m_folded.contains(about->data(Role::GroupRole).toString());
        const QString title = about->data(Role::TitleRole).toString();
        about->setData(Role::FoldedRole, isFolded);
        about->setData(Role::CounterRole, waiting);
        about->setToolTip(!isFolded     ? tr("A click folds this group.")
                          : waiting > 0 ? tr("A click unfolds this group: %n waiting there.", nullptr, waiting)
                                        : tr("A click unfolds this group."));
        about->setData(Qt::AccessibleTextRole, isFolded ? tr("%1, folded", "group of places").arg(title) : title);
    };
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem* one = item(i);
        if (one->data(Role::PlaceRole).toString().isEmpty()) {
            say(heading, unseen);
            heading = one;
            unseen = 0;
            one->setHidden(!m_filter.isEmpty());
            continue;
        }
        const bool isFolded = !m_compact && m_folded.contains(one->data(Role::GroupRole).toString());
        if (m_filter.isEmpty()) {
            one->setHidden(isFolded && one != currentItem());
        } else {
            const bool isFound = isNamed(one, heading, m_filter);
            one->setHidden(!isFound);
            if (isFound && heading != nullptr) {
                heading->setHidden(false);
            }
        }
        unseen += one->isHidden() ? one->data(Role::CounterRole).toInt() : 0;
    }
    say(heading, unseen);
    fitRows();
    viewport()->update();
}

void SideBar::setFolded(const QStringList& groups) {
    m_foldsFirst.clear();
    m_folded = QSet<QString>(groups.begin(), groups.end());
    showRows();
}

void SideBar::setFoldedToFit(const QStringList& order) {
    m_foldsFirst = order;
    fitGroups();
    showRows();
}

void SideBar::setFilter(const QString& text) {
    m_filter = inservice::fold(text);
    showRows();
    scrollToTop();
    if (m_filter.isEmpty()) {
        showCurrent();
    }
}

void SideBar::setFindable(const QList<QAction*>& actions) {
    m_quiet = true;
    for (int i = count(); i-- > 0;) {
        if (isAction(item(i))) {
            delete item(i);
        }
    }
    m_findable = {actions.begin(), actions.end()};
    addFindable();
    m_quiet = false;
}

void SideBar::addFindable() {
    if (m_findable.isEmpty()) {
        return;
    }
    Entry heading;
    heading.groupKey = actionsKey;
    heading.group = tr("Menus", "group of what a menu can do");
    addHeading(heading);
    for (const QPointer<QAction>& action : std::as_const(m_findable)) {
        if (!action.isNull()) {
            addAction(action);
        }
    }
}

void SideBar::addAction(QAction* action) {
    Entry entry;
    entry.place = QStringLiteral("action:") + action->objectName();
    entry.title = look::withoutAccessKey(action->text().section(u'\t', 0, 0));
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Role::TitleRole).toString() == entry.title) {
            return; // a place of this name
        }
    }
    entry.groupKey = actionsKey;
    entry.group = entry.groupKey;
    entry.whyNot = look::whyNot(action);
    addPlace(entry, 0);
    QListWidgetItem* row = item(count() - 1);
    row->setIcon(action->icon());
    row->setData(Role::ActionRole, QVariant::fromValue(QPointer<QAction>(action)));
    if (!action->isEnabled()) {
        row->setFlags(row->flags() & ~Qt::ItemIsEnabled);
    }
}

int SideBar::found() const {
    int seen = 0;
    for (int i = 0; i < count(); ++i) {
        seen += !item(i)->isHidden() && !item(i)->data(Role::PlaceRole).toString().isEmpty() ? 1 : 0;
    }
    return seen;
}

bool SideBar::openFound() {
    // Called just so, before one whose name has it, before what is called so too.
    const auto distance = [this](const QListWidgetItem* row) {
        QString title = inservice::fold(row->data(Role::TitleRole).toString());
        title.remove(QLatin1String("...")); // 「設定…」 of a menu
        return title == m_filter ? 0 : title.contains(m_filter) ? 1 : 2;
    };
    const QListWidgetItem* first = nullptr;
    for (int i = 0; i < count(); ++i) {
        const QListWidgetItem* one = item(i);
        if (!one->isHidden() && !one->data(Role::PlaceRole).toString().isEmpty() &&
            (one->flags() & Qt::ItemIsEnabled) && (first == nullptr || distance(one) < distance(first))) {
            first = one;
        }
    }
    if (first != nullptr) {
        go(first);
    }
    return first != nullptr;
}

void SideBar::fold(const QString& group, bool folded) {
    if (group.isEmpty() || m_folded.contains(group) == folded) {
        return;
    }
    m_foldsFirst.clear();
    folded ? (void)m_folded.insert(group) : (void)m_folded.remove(group);
    showRows();
    if (!folded) { // all of it is seen, its heading above all
        for (int i = count(); i-- > 0;) {
            if (item(i)->data(Role::GroupRole).toString() == group) {
                scrollToItem(item(i));
            }
        }
    }
    QStringList all(m_folded.begin(), m_folded.end());
    all.sort();
    emit foldedChanged(all);
}

void SideBar::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!m_compact && event->button() == Qt::LeftButton && index.isValid() && SideBarRows::isHeading(index)) {
        if (const QString group = index.data(Role::GroupRole).toString(); group != actionsKey) {
            fold(group, !m_folded.contains(group));
        }
        return;
    }
    QListWidget::mousePressEvent(event);
}

/// As in a tree: left folds the group one is in, right unfolds it.
void SideBar::keyPressEvent(QKeyEvent* event) {
    const bool isFold = event->key() == Qt::Key_Left;
    if ((isFold || event->key() == Qt::Key_Right) && !m_compact && currentItem() != nullptr) {
        fold(currentItem()->data(Role::GroupRole).toString(), isFold);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SideBar::addPlace(const Entry& entry, int counter) {
    auto* item = new QListWidgetItem(this);
    item->setData(Role::PlaceRole, entry.place);
    item->setData(Role::IconRole, entry.icon);
    item->setData(Role::TitleRole, entry.title);
    item->setData(Role::WhyNotRole, entry.whyNot);
    QStringList others;
    for (const QString& name : entry.otherNames) {
        others << inservice::fold(name);
    }
    item->setData(Role::OtherNamesRole, others);
    item->setData(Role::CounterRole, counter);
    item->setData(Role::GroupRole, entry.group.isEmpty() ? QString() : entry.groupKey);
    if (!entry.whyNot.isEmpty()) {
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    describe(item);
}

void SideBar::describe(QListWidgetItem* item) {
    const QString title = item->data(Role::TitleRole).toString();
    const QString whyNot = item->data(Role::WhyNotRole).toString();
    const int count = item->data(Role::CounterRole).toInt();
    QString spoken = title;
    if (count > 0) {
        spoken = tr("%1, %n waiting", nullptr, count).arg(title);
    }
    item->setText(title); // for type-ahead
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setData(Qt::AccessibleDescriptionRole, whyNot);
    item->setToolTip(whyNot.isEmpty() ? spoken : whyNot);
}

QStringList SideBar::places() const {
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        if (const QString place = item(i)->data(Role::PlaceRole).toString(); !place.isEmpty() && !isAction(item(i))) {
            all << place;
        }
    }
    return all;
}

QStringList SideBar::groups() const {
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Role::PlaceRole).toString().isEmpty() && !isAction(item(i))) {
            all << item(i)->text();
        }
    }
    return all;
}

QListWidgetItem* SideBar::itemOf(const QString& place) const {
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Role::PlaceRole).toString() == place) {
            return item(i);
        }
    }
    return nullptr;
}

void SideBar::setPlace(const QString& place) {
    m_quiet = true;
    QListWidgetItem* item = itemOf(place);
    if (item != nullptr) {
        setCurrentItem(item);
        scrollToItem(item); // its group may have been folded until now
    } else {
        setCurrentItem(nullptr);
        clearSelection();
    }
    m_quiet = false;
}

void SideBar::setCounter(const QString& place, int count) {
    if (QListWidgetItem* item = itemOf(place)) {
        item->setData(Role::CounterRole, count);
        describe(item);
        showRows();
    }
}

int SideBar::counter(const QString& place) const {
    const QListWidgetItem* item = itemOf(place);
    return item != nullptr ? item->data(Role::CounterRole).toInt() : 0;
}

/// Before one has to scroll, the rows come closer together.
void SideBar::fitRows() {
    auto* delegate = static_cast<SideBarRows*>(itemDelegate());
    const auto headings = int(groups().size());
    int places = 0;
    for (int i = 0; i < count(); ++i) {
        places += item(i)->isHidden() ? 0 : 1;
    }
    places -= headings;
    const int room = (viewport()->height() - headings * headingHeight()) / qMax(1, places);
    const int height = qBound(SideBarRows::leastRowHeight, room, SideBarRows::usualRowHeight);
    if (height != delegate->rowHeight) {
        delegate->rowHeight = height;
        scheduleDelayedItemsLayout();
    }
}

int SideBar::headingHeight() const {
    return m_compact ? SideBarRows::lineHeight
                     : qMax(SideBarRows::headingHeight, fontMetrics().height() + look::grid / 2);
}

void SideBar::fitGroups() {
    if (m_foldsFirst.isEmpty() || m_compact) {
        return;
    }
    const int row = qMax(SideBarRows::leastRowHeight, fontMetrics().height() + look::grid);
    QHash<QString, int> sizes; // of the groups that are here
    for (int i = 0; i < count(); ++i) {
        if (!item(i)->data(Role::PlaceRole).toString().isEmpty() && !isAction(item(i))) {
            ++sizes[item(i)->data(Role::GroupRole).toString()];
        }
    }
    const QString inFront = currentItem() != nullptr ? currentItem()->data(Role::GroupRole).toString() : QString();
    int needed = int(groups().size()) * headingHeight() + int(places().size()) * row;
    QSet<QString> folded;
    for (const QString& group : std::as_const(m_foldsFirst)) {
        if (needed <= viewport()->height()) {
            break;
        }
        if (group != inFront && sizes.contains(group)) {
            folded.insert(group);
            needed -= sizes.value(group) * row;
        }
    }
    // A large group has made room: what is small comes back.
    for (qsizetype i = m_foldsFirst.size(); i-- > 0;) {
        const QString& group = m_foldsFirst.at(i);
        const int height = sizes.value(group) * row;
        if (folded.contains(group) && needed + height <= viewport()->height()) {
            folded.remove(group);
            needed += height;
        }
    }
    m_folded = folded;
}

void SideBar::resizeEvent(QResizeEvent* event) {
    fitGroups();
    showRows();
    QListWidget::resizeEvent(event);
    showCurrent();
}

/// The place in front stays in sight when the rows have another height or another number.
void SideBar::showCurrent() {
    if (currentItem() != nullptr) {
        scrollToItem(currentItem());
    }
}

void SideBar::setCompact(bool compact) {
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    static_cast<SideBarRows*>(itemDelegate())->isCompact = compact;
    fitGroups();
    showRows();
    scheduleDelayedItemsLayout();
    updateGeometry();
    showCurrent();
}

QSize SideBar::sizeHint() const {
    if (m_compact) {
        return {compactWidth, 200};
    }
    // The same for every role, so that a page stands where the one before it stood. With larger type it is wider.
    return {qMax(usualWidth, fontMetrics().horizontalAdvance(QChar(0x570B)) * longestWords + besideWords), 200};
}

QSize SideBar::minimumSizeHint() const {
    return {compactWidth, QListWidget::minimumSizeHint().height()};
}

/// A list that gets the focus makes its first row current; that is no choice of a person's.
void SideBar::focusInEvent(QFocusEvent* event) {
    m_quiet = true;
    QListWidget::focusInEvent(event);
    m_quiet = false;
}

void SideBar::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (look::isRecolouring(event)) {
        QPalette quiet;
        quiet.setColor(QPalette::Base, Qt::transparent);
        setPalette(quiet);
    }
}

} // namespace inservice
