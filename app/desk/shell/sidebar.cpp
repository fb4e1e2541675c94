// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/sidebar.h"

#include "forms/look/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace inservice {

namespace {

enum Role { PlaceRole = Qt::UserRole, IconRole, CounterRole, TitleRole, WhyNotRole };

constexpr int usualRowHeight = 32;
constexpr int leastRowHeight = 26; ///< where the places are many and the window is low
constexpr int headingHeight = 26;
constexpr int lineHeight = 9; ///< what is left of a heading between pictures
constexpr int compactWidth = 64;
constexpr int usualWidth = 216;
constexpr int besideWords = 106; ///< the picture, the counter and what is between them
constexpr int longestWords = 9;  ///< 字: 本單位業務帳號申請

bool isHeading(const QModelIndex& index) {
    return index.data(PlaceRole).toString().isEmpty();
}

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool isCompact = false;
    int rowHeight = usualRowHeight;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (isHeading(index)) {
            return {0, isCompact ? lineHeight : qMax(headingHeight, option.fontMetrics.height() + look::grid / 2)};
        }
        // As wide as it gets: the place in front is bold, and a counter comes and goes.
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const int text = QFontMetrics(bold).horizontalAdvance(index.data(TitleRole).toString());
        return {text + 104, qMax(rowHeight, option.fontMetrics.height() + look::grid)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (isHeading(index)) {
            paintHeading(painter, option, index);
            return;
        }
        const bool here = option.state & QStyle::State_Selected;
        const bool usable = option.state & QStyle::State_Enabled;
        const bool hover = usable && (option.state & QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(look::grid, 2, -look::grid, -2);
        if (here || hover) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::background(here ? look::Tone::Info : look::Tone::Neutral));
            painter->drawRoundedRect(box, 4, 4);
        }
        if (here) {
            // A bar as well as a tint: the place is told without colour.
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::accent());
            painter->drawRoundedRect(QRectF(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(look::accent(), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        constexpr int iconSize = 22;
        const int iconLeft = isCompact ? option.rect.center().x() - iconSize / 2 + 1 : int(box.left()) + 12;
        const QRect iconPlace(iconLeft, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        look::icon(index.data(IconRole).toString())
            .paint(painter, iconPlace, Qt::AlignCenter, usable ? QIcon::Normal : QIcon::Disabled);
        if (isCompact) {
            // No room for words: who must act here is told by a dot, how often by the tooltip.
            if (index.data(CounterRole).toInt() > 0) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(look::accent());
                painter->drawEllipse(QRectF(iconPlace.right() - 2, iconPlace.top() - 4, 9, 9));
            }
            painter->restore();
            return;
        }
        int right = int(box.right()) - look::grid;
        const int count = index.data(CounterRole).toInt();
        if (count > 0) {
            const QString number = QLocale().toString(count);
            QFont bold = option.font;
            bold.setWeight(QFont::DemiBold);
            const int width = qMax(24, QFontMetrics(bold).horizontalAdvance(number) + 14);
            const QRectF pill(right - width, option.rect.center().y() - 10, width, 21);
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::accent());
            painter->drawRoundedRect(pill, 10.5, 10.5);
            painter->setPen(look::isDark() ? QColor(0x0b1a1e) : QColor(Qt::white));
            painter->setFont(bold);
            painter->drawText(pill, Qt::AlignCenter, number);
            right -= width + look::grid;
        }
        QFont font = option.font;
        if (here) {
            font.setWeight(QFont::DemiBold);
        }
        painter->setFont(font);
        painter->setPen(option.palette.color(usable ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
        const QRect place(iconPlace.right() + 12, option.rect.top(), right - iconPlace.right() - 12,
                          option.rect.height());
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        const QRect place = option.rect.adjusted(look::grid + 12, 0, -look::grid, 0);
        painter->save();
        if (isCompact) {
            painter->setPen(look::line());
            painter->drawLine(option.rect.left() + look::grid, place.center().y(), option.rect.right() - look::grid,
                              place.center().y());
        } else {
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.9);
            painter->setFont(small);
            painter->setPen(look::muted());
            painter->drawText(place, Qt::AlignBottom | Qt::AlignLeft, index.data(TitleRole).toString());
        }
        painter->restore();
    }
};

} // namespace

SideBar::SideBar(QWidget* parent)
    : QListWidget(parent) {
    setObjectName("sideBar");
    setAccessibleName(tr("Places"));
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    QPalette quiet;
    quiet.setColor(QPalette::Base, Qt::transparent);
    setPalette(quiet);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr && !m_quiet) {
            emit chosen(item->data(PlaceRole).toString());
        }
    });
    // The current row may be one that was not gone to: a click or Enter on it goes there.
    const auto go = [this](const QListWidgetItem* item) { emit chosen(item->data(PlaceRole).toString()); };
    connect(this, &QListWidget::itemClicked, this, go);
    connect(this, &QListWidget::itemActivated, this, go);
}

void SideBar::setEntries(const QList<Entry>& entries) {
    m_quiet = true;
    QHash<QString, int> counters;
    for (int i = 0; i < count(); ++i) {
        counters.insert(item(i)->data(PlaceRole).toString(), item(i)->data(CounterRole).toInt());
    }
    const QString before = currentItem() != nullptr ? currentItem()->data(PlaceRole).toString() : QString();
    clear();
    QString group;
    for (const Entry& entry : entries) {
        if (entry.group != group) {
            addHeading(entry.group);
            group = entry.group;
        }
        addPlace(entry, counters.value(entry.place));
    }
    m_quiet = false;
    setPlace(before);
    fitRows();
    updateGeometry();
}

/// Nothing to stand on: neither arrows nor letters stop here.
void SideBar::addHeading(const QString& group) {
    auto* item = new QListWidgetItem(group, this);
    item->setData(TitleRole, group);
    item->setFlags(Qt::NoItemFlags);
}

void SideBar::addPlace(const Entry& entry, int counter) {
    auto* item = new QListWidgetItem(this);
    item->setData(PlaceRole, entry.place);
    item->setData(IconRole, entry.icon);
    item->setData(TitleRole, entry.title);
    item->setData(WhyNotRole, entry.whyNot);
    item->setData(CounterRole, counter);
    if (!entry.whyNot.isEmpty()) {
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    describe(item);
}

void SideBar::describe(QListWidgetItem* item) {
    const QString title = item->data(TitleRole).toString();
    const QString whyNot = item->data(WhyNotRole).toString();
    const int count = item->data(CounterRole).toInt();
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
        if (const QString place = item(i)->data(PlaceRole).toString(); !place.isEmpty()) {
            all << place;
        }
    }
    return all;
}

QStringList SideBar::groups() const {
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(PlaceRole).toString().isEmpty()) {
            all << item(i)->text();
        }
    }
    return all;
}

QListWidgetItem* SideBar::itemOf(const QString& place) const {
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(PlaceRole).toString() == place) {
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
    } else {
        setCurrentItem(nullptr);
        clearSelection();
    }
    m_quiet = false;
}

void SideBar::setCounter(const QString& place, int count) {
    if (QListWidgetItem* item = itemOf(place)) {
        item->setData(CounterRole, count);
        describe(item);
        viewport()->update();
    }
}

int SideBar::counter(const QString& place) const {
    const QListWidgetItem* item = itemOf(place);
    return item != nullptr ? item->data(CounterRole).toInt() : 0;
}

/// Before one has to scroll, the rows come closer together.
void SideBar::fitRows() {
    auto* delegate = static_cast<Delegate*>(itemDelegate());
    const auto headings = int(groups().size());
    const int places = count() - headings;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int head = m_compact ? lineHeight : qMax(headingHeight, option.fontMetrics.height() + look::grid / 2);
    const int room = (viewport()->height() - headings * head) / qMax(1, places);
    const int height = qBound(leastRowHeight, room, usualRowHeight);
    if (height != delegate->rowHeight) {
        delegate->rowHeight = height;
        scheduleDelayedItemsLayout();
    }
}

void SideBar::resizeEvent(QResizeEvent* event) {
    fitRows();
    QListWidget::resizeEvent(event);
}

void SideBar::setCompact(bool compact) {
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    static_cast<Delegate*>(itemDelegate())->isCompact = compact;
    fitRows();
    scheduleDelayedItemsLayout();
    updateGeometry();
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
