// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/wrappingbox.h"

#include "forms/look/look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>

namespace inservice::look {
namespace {

constexpr int flags = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int leastWords = 12 * grid; ///< px, about seven 漢字
constexpr int edge = 3;               ///< px around the words, for the ring of the focus

} // namespace

WrappingBox::WrappingBox(QWidget* parent)
    : QCheckBox(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WrappingBox::WrappingBox(const QString& text, QWidget* parent)
    : WrappingBox(parent) {
    setText(text);
}

int WrappingBox::indent() const {
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + grid;
}

QRect WrappingBox::wordsIn(int width) const {
    const QRect room(indent() + edge, edge, std::max(1, width - indent() - 2 * edge), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, flags, text());
}

int WrappingBox::heightForWidth(int width) const {
    return std::max(style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this) + 2,
                    wordsIn(width).height() + 2 * edge);
}

QSize WrappingBox::sizeHint() const {
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {indent() + words + 2 * edge + 1, heightForWidth(indent() + words + 2 * edge + 1)};
}

QSize WrappingBox::minimumSizeHint() const {
    return {std::min(sizeHint().width(), indent() + leastWords), sizeHint().height()};
}

void WrappingBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int line = fontMetrics().height() + 2 * edge;
    option.rect = QRect(0, std::max(0, (line - side) / 2), side, side); // beside the first line
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const QRect words = wordsIn(width());
    style()->drawItemText(&painter, words, flags, option.palette, isEnabled(), text(), QPalette::WindowText);
    if (!hasFocus()) {
        return;
    }
    option.rect = words.adjusted(-edge, -edge, edge, edge) & rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace inservice::look
