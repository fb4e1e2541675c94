// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/offer.h"

#include "forms/look/look.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace inservice {

namespace {
constexpr int pictureSize = 40;
constexpr int inner = 20;
} // namespace

Offer::Offer(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QPushButton(title, parent)
    , m_iconName(iconName)
    , m_sentence(sentence) {
    setAccessibleName(plainTitle());
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString Offer::plainTitle() const {
    QString title = text();
    title.remove(QLatin1Char('&'));
    return title;
}

int Offer::heightForWidth(int width) const {
    const QRect text =
        QFontMetrics(font()).boundingRect(QRect(0, 0, qMax(60, width - 2 * inner), 4000), Qt::TextWordWrap, m_sentence);
    return 2 * inner + pictureSize + 12 + QFontMetrics(look::font(2)).height() + look::grid + text.height();
}

QSize Offer::sizeHint() const {
    return {270, heightForWidth(270)};
}

void Offer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const QIcon picture = look::icon(m_iconName, look::Tone::Info);
    picture.paint(&painter, QRect(inner, inner, pictureSize, pictureSize), Qt::AlignCenter,
                  isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Normal : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::ButtonText));
    painter.setFont(look::font(2));
    const int titleHeight = painter.fontMetrics().height();
    const int titleTop = inner + pictureSize + 12;
    painter.drawText(QRect(inner, titleTop, width() - 2 * inner, titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(isEnabled() ? look::muted() : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QRect(inner, titleTop + titleHeight + look::grid, width() - 2 * inner, height()), Qt::TextWordWrap,
                     m_sentence);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look::accent(), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4.5, 4.5);
    }
}

} // namespace inservice
