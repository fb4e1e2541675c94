// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/dropplace.h"

#include "forms/look/look.h"

#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace inservice {

QString draggedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

DropPlace::DropPlace(QWidget* parent)
    : QWidget(parent)
    , icon(new QLabel(this))
    , sentence(new QLabel(this))
    , choose(new QPushButton(this)) {
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    icon->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(2 * look::grid);
    layout->addStretch();
    layout->addWidget(icon);
    layout->addWidget(sentence);
    layout->addWidget(choose, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void DropPlace::setState(bool takes, bool over) {
    m_takes = takes;
    m_over = over;
    choose->setVisible(takes);
    const int size = 6 * look::grid;
    icon->setPixmap(look::icon(QStringLiteral("document-import")).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

void DropPlace::paintEvent(QPaintEvent*) {
    if (!m_takes) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_over ? look::accent() : look::muted(), m_over ? 3 : 1.5, Qt::DashLine));
    painter.setBrush(m_over ? QBrush(look::background(look::Tone::Info)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), look::grid, look::grid);
}

} // namespace inservice
