// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/style.h"

#include "forms/look/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QToolButton>

namespace inservice::look {

namespace {

constexpr qreal kRadius = 4;
constexpr int popupRow = 28; ///< px of a line in a menu or a drop-down list

QColor mixed(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

/// An edge one can see on the ground it stands on (WCAG 1.4.11 asks 3:1 of what one types into).
QColor edge(const QPalette& palette) {
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark() ? 0.42 : 0.46);
}

/// The tick or dot of a check box or radio button, with an edge that is seen on light and on dark.
void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) {
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QColor line = enabled ? (on || partly ? accent() : edge(option->palette))
                                : option->palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor mark = isDark() ? QColor(0x0b1a1e) : QColor(Qt::white);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(option->rect.width(), option->rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const bool filled = on || partly;
    painter->setPen(QPen(line, option->state & QStyle::State_MouseOver && enabled ? 2 : 1.2));
    painter->setBrush(filled && enabled ? accent() : option->palette.color(QPalette::Base));
    if (round) {
        painter->drawEllipse(box);
    } else {
        painter->drawRoundedRect(box, 3, 3);
    }
    if (filled) {
        const QColor ink = enabled ? mark : line;
        if (round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink);
            painter->drawEllipse(box.center(), side * 0.22, side * 0.22);
        } else {
            painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            if (partly) {
                painter->drawLine(QPointF(box.left() + side * 0.25, box.center().y()),
                                  QPointF(box.right() - side * 0.25, box.center().y()));
            } else {
                const QPointF corners[] = {box.topLeft() + QPointF(side * 0.22, side * 0.52),
                                           box.topLeft() + QPointF(side * 0.42, side * 0.72),
                                           box.topLeft() + QPointF(side * 0.78, side * 0.30)};
                painter->drawPolyline(corners, 3);
            }
        }
    }
    painter->restore();
}

bool isPrimary(const QWidget* widget) {
    return widget != nullptr && widget->property("primary").toBool();
}

/// The icon in the ink of the words beside it; Fusion asks for the one of a plain background.
QIcon inked(const QIcon& icon, const QSize& size, const QColor& ink, const QWidget* widget) {
    if (icon.isNull()) {
        return icon;
    }
    QPixmap pixmap = icon.pixmap(size, widget != nullptr ? widget->devicePixelRatioF() : qApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    return QIcon(pixmap);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion")) {
}

void Style::drawButton(const QStyleOption* option, QPainter* painter, bool primary, bool autoRaise) {
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && (option->state & State_MouseOver);
    const bool down = enabled && (option->state & (State_Sunken | State_On));
    const bool focus = option->state & State_HasFocus;
    if (autoRaise && !hover && !down && !focus) {
        return;
    }
    QColor fill = primary && enabled ? accent() : option->palette.color(QPalette::Button);
    const QColor towards = primary && enabled ? option->palette.color(QPalette::Base) : accent();
    if (down) {
        fill = mixed(fill, towards, 0.24);
    } else if (hover) {
        fill = mixed(fill, towards, 0.12);
    }
    QColor line =
        primary && enabled ? fill : mixed(option->palette.color(QPalette::Button), edge(option->palette), 0.7);
    if (autoRaise) {
        line = Qt::transparent;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(line, 1));
    painter->setBrush(autoRaise && !hover && !down ? QColor(Qt::transparent) : fill);
    painter->drawRoundedRect(box, kRadius, kRadius);
    if (focus) {
        painter->setPen(QPen(primary ? option->palette.color(QPalette::Text) : accent(), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), kRadius + 0.5, kRadius + 0.5);
    }
    painter->restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, isPrimary(widget), false);
        return;
    case PE_PanelButtonTool:
        if (qobject_cast<const QToolButton*>(widget) != nullptr) {
            drawButton(option, painter, isPrimary(widget), option->state & State_AutoRaise);
            return;
        }
        break;
    case PE_FrameLineEdit: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focus = option->state & State_HasFocus;
        const bool enabled = option->state & State_Enabled;
        const QColor line = focus     ? accent()
                            : enabled ? edge(option->palette)
                                      : mixed(option->palette.color(QPalette::Window), edge(option->palette), 0.45);
        painter->setPen(QPen(line, focus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        const qreal inset = focus ? 1 : 0.5;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
        painter->restore();
        return;
    }
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option->palette.brush(QPalette::Base));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
            painter->restore();
            proxy()->drawPrimitive(PE_FrameLineEdit, option, painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameFocusRect:
        // The buttons above draw their own ring; a flat one is not drawn above.
        if (const auto* button = qobject_cast<const QPushButton*>(widget); button != nullptr && !button->isFlat()) {
            return;
        }
        if (qobject_cast<const QToolButton*>(widget) != nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(accent(), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        painter->restore();
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), line());
        return;
    case PE_IndicatorHeaderArrow:
        // Beside the words, not above them.
        if (const auto* header = qobject_cast<const QHeaderView*>(widget);
            header != nullptr && header->orientation() == Qt::Horizontal) {
            if (const auto* sorted = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                QStyleOptionHeader copy(*sorted);
                copy.rect.moveTop((header->height() - copy.rect.height()) / 2 + 1);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
        break;
    case PE_Frame:
        // Around a card or a panel; Fusion's own line is not seen on a dark window.
        if (const auto* frame = qobject_cast<const QFrame*>(widget);
            frame != nullptr && frame->frameShape() == QFrame::StyledPanel &&
            qobject_cast<const QAbstractScrollArea*>(widget) == nullptr) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(line(), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// The chosen tab has a bar of the accent colour under it and stronger words; the others are flat.
void Style::drawTab(const QStyleOptionTab* tab, QPainter* painter) {
    const bool chosen = tab->state & State_Selected;
    painter->save();
    if (!chosen && (tab->state & State_MouseOver) && (tab->state & State_Enabled)) {
        painter->fillRect(tab->rect.adjusted(0, 0, 0, -1), background(Tone::Neutral));
    }
    if (chosen) {
        painter->fillRect(tab->rect.adjusted(0, 0, 0, -3), background(Tone::Info));
        painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 2, tab->rect.width(), 3), accent());
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            const QColor text = isDark() ? QColor(0x0b1a1e) : QColor(Qt::white);
            copy.palette.setColor(QPalette::ButtonText, text);
            copy.icon = inked(button->icon, button->iconSize, text, widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_MenuItem && (option->state & State_Selected) && (option->state & State_Enabled)) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && !item->icon.isNull()) {
            QStyleOptionMenuItem copy(*item);
            const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
            copy.icon = inked(item->icon, {side, side}, option->palette.color(QPalette::HighlightedText), widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            tab != nullptr && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth)) {
            drawTab(tab, painter);
            return;
        }
    }
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion shows the focus in the panel, which a flat button has only while it is pressed.
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat) &&
            (button->state & State_HasFocus) && !(button->state & (State_Sunken | State_On))) {
            proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        }
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        // Flat: a header is told from its rows by a line, not by a slope.
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (element == CE_HeaderSection) {
            painter->drawLine(option->rect.topRight() + QPoint(0, grid), option->rect.bottomRight() - QPoint(0, grid));
        }
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_ToolBarIconSize:
        return 22;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return grid;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin: // the space beside the text of a cell
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            return rect.adjusted(4, 0, -4, 0);
        }
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return rect.adjusted(4, 0, 0, 0);
    }
    return rect;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    // Every menu bar asks for it when it is made; Qt's own is a PNG, for which all plugins for pictures are loaded.
    return icon == SP_ToolBarHorizontalExtensionButton ? look::icon(QStringLiteral("go-next"))
                                                       : QProxyStyle::standardIcon(icon, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += grid;
        [[fallthrough]];
    case CT_ComboBox:
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), row));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(result.height(), popupRow));
            if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
                result.rwidth() += 3 * grid; // Fusion draws a mark there that it has left no room for, and elides
            }
        }
        break;
    case CT_ItemViewItem: // the list of an editable combo box or of a completer: as high as that of another
        if (widget != nullptr && widget->window()->windowType() == Qt::Popup) {
            result.setHeight(qMax(result.height(), popupRow));
        }
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), row));
        result.rwidth() += grid / 2; // its words do not touch the line to the next one
        break;
    default:
        break;
    }
    return result;
}

} // namespace inservice::look
