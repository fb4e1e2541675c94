// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/accountbutton.h"

#include "forms/look/look.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace inservice {
namespace {

constexpr int faceSize = 22;                 ///< px
constexpr int left = 12 + faceSize + 6;      ///< px to the words
constexpr int arrow = 2 * look::grid;        ///< px at the right for the menu's arrow
constexpr int compactWidth = 6 * look::grid; ///< px

} // namespace

AccountButton::AccountButton(QWidget* parent)
    : QToolButton(parent) {
    setObjectName(QStringLiteral("accountButton"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccountButton::setWho(const QString& nameAndType, const QString& unit) {
    m_who = nameAndType;
    m_unit = unit;
    setToolTip(unit.isEmpty() ? nameAndType : QStringLiteral("%1\n%2").arg(nameAndType, unit));
    setAccessibleName(tr("Account: %1").arg(nameAndType));
    setAccessibleDescription(unit);
    update();
}

void AccountButton::setCompact(bool compact) {
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const {
    return {m_compact ? compactWidth : 20 * look::grid, 2 * fontMetrics().height() + look::grid};
}

QSize AccountButton::minimumSizeHint() const {
    return {compactWidth, sizeHint().height()};
}

void AccountButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QRect face(m_compact ? (width() - faceSize) / 2 : 12, (height() - faceSize) / 2, faceSize, faceSize);
    look::icon(QStringLiteral("user-identity")).paint(&painter, face);
    if (m_compact) {
        return;
    }
    const QRect words = rect().adjusted(left, look::grid / 2, -arrow, -look::grid / 2);
    const int line = words.height() / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(words.left(), words.top(), words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_who, Qt::ElideRight, words.width()));
    painter.setPen(look::muted());
    painter.drawText(QRect(words.left(), words.top() + line, words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_unit, Qt::ElideMiddle, words.width()));
    QStyleOption hint;
    hint.initFrom(this);
    hint.rect = QRect(width() - arrow + 1, (height() - 12) / 2, 12, 12);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowUp, &hint, &painter, this);
}

} // namespace inservice
