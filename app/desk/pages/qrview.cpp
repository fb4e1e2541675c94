// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/qrview.h"

#include "forms/paper/sheet.h"

#include <QPainter>

namespace inservice {
namespace {

constexpr int side = 240; ///< px
constexpr double quiet = 20;

} // namespace

QrView::QrView(QWidget* parent)
    : QWidget(parent) {
    setFixedSize(side, side);
}

void QrView::setContent(const QByteArray& content) {
    m_content = content;
    update();
}

void QrView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_content.isEmpty()) {
        return;
    }
    Sheet sheet;
    sheet.code(QRectF(quiet, quiet, side - 2 * quiet, side - 2 * quiet), m_content);
    sheet.paint(painter);
}

} // namespace inservice
