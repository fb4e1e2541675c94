// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/offer.h"

#include "forms/look/look.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {
constexpr int pictureSize = 40;
constexpr int inner = 20;
constexpr int between = 2 * look::grid;
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

OfferGrid::OfferGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins({});
    m_grid->setSpacing(between);
}

void OfferGrid::add(Offer* offer) {
    m_offers << offer;
    arrange(m_columns);
}

void OfferGrid::arrange(int columns) {
    m_columns = columns;
    for (int i = 0; i < m_offers.size(); ++i) {
        m_grid->addWidget(m_offers.at(i), i / columns, i % columns); // from where it was
    }
}

QSize OfferGrid::minimumSizeHint() const {
    const int two = m_offers.isEmpty() ? 0 : 2 * m_offers.constFirst()->minimumSizeHint().width() + between;
    return {two, QWidget::minimumSizeHint().height()};
}

void OfferGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QFontMetrics metrics(look::font(2));
    int widest = 0;
    for (const Offer* offer : std::as_const(m_offers)) {
        widest = std::max(widest, metrics.horizontalAdvance(offer->text()) + 2 * inner + between);
    }
    const auto all = int(m_offers.size());
    const int columns = all * widest <= width() ? all : 2;
    if (columns != m_columns) {
        arrange(columns);
    }
}

} // namespace inservice
