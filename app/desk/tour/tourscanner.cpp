// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/tourscanner.h"

#include "app/desk/tour/uidriver.h"
#include "models/scans/scandocument.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

constexpr QSizeF paper(210, 297); // mm
constexpr int dots = 150;         // an inch
constexpr double perMillimetre = dots / 25.4;
const QColor vermilion(200, 45, 40);
const QColor ink(25, 35, 120);

QSize sheetSize() {
    return (paper * perMillimetre).toSize();
}

QImage emptySheet() {
    QImage sheet(sheetSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    return sheet;
}

/// As it lies on the glass: a little crooked, each sheet otherwise, and never quite white.
QImage onGlass(const QImage& sheet, int place) {
    QImage glass(sheet.size(), QImage::Format_RGB32);
    glass.fill(QColor(247, 246, 243));
    QPainter painter(&glass);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(glass.width() / 2.0, glass.height() / 2.0);
    constexpr double crooked = 0.35; // degrees, times −3 to 3
    painter.rotate(crooked * (place * 5 % 7 - 3));
    painter.translate(-glass.width() / 2.0, -glass.height() / 2.0);
    painter.drawImage(0, 0, sheet);
    return glass;
}

QImage backOf(const QImage& sheet) {
    QImage back = emptySheet();
    QPainter painter(&back);
    constexpr double through = 0.06; // of what is printed on the other side
    painter.setOpacity(through);
    painter.drawImage(0, 0, sheet.mirrored(true, false));
    return back;
}

} // namespace

TourScanner::TourScanner(Hand hand)
    : m_hand(std::move(hand)) {
}

TourScanner::~TourScanner() = default;

bool TourScanner::isDone() const {
    if (!m_fault.isEmpty()) {
        throw TourError{m_fault};
    }
    return m_done;
}

void TourScanner::fail(const QString& fault) {
    m_fault = QStringLiteral("the copier: %1").arg(fault);
}

void TourScanner::take(const QString& printed) {
    QFile file(printed);
    if (!file.open(QIODevice::ReadOnly)) {
        throw TourError{QStringLiteral("'%1' cannot be read").arg(printed)};
    }
    m_done = false;
    m_read.clear();
    m_next = 0;
    m_printed = std::make_unique<ScanDocument>(file.readAll());
    connect(m_printed.get(), &ScanDocument::opened, this, [this] { m_printed->survey(); });
    connect(m_printed.get(), &ScanDocument::failed, this, [this](const ScanFault& fault) { fail(fault.key); });
    connect(m_printed.get(), &ScanDocument::surveyed, this,
            [this](int page, const ScanPage& found) { m_read.insert(page, found); });
    connect(m_printed.get(), &ScanDocument::surveyEnded, this, &TourScanner::drawNext);
    connect(m_printed.get(), &ScanDocument::drawn, this,
            [this](int page, int, const QImage& image) { drawn(page, image); });
    connect(m_printed.get(), &ScanDocument::notDrawn, this, [this](int, const ScanFault& fault) { fail(fault.key); });
    m_printed->open();
}

void TourScanner::drawNext() {
    if (m_next >= m_printed->pageCount()) {
        m_done = true;
        return;
    }
    m_printed->draw(m_next, sheetSize(), 0);
}

void TourScanner::drawn(int page, const QImage& image) {
    if (page != m_next) {
        return;
    }
    const ScanPage& read = std::as_const(m_read)[page];
    Sheet sheet;
    if (!read.codes.isEmpty()) {
        sheet.code = read.codes.constFirst().text;
        sheet.codeCorners = read.codes.constFirst().corners;
    }
    QImage drawn = image.convertToFormat(QImage::Format_RGB32).scaled(sheetSize());
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(perMillimetre, perMillimetre);
    m_hand(sheet, painter);
    painter.end();
    if (sheet.comesBack) {
        lay(drawn);
        if (sheet.hasBack) {
            lay(backOf(drawn));
        }
        if (sheet.isTwice) {
            m_stack << m_stack.constLast(); // the very same picture
        }
    }
    ++m_next;
    drawNext();
}

void TourScanner::add(const std::function<void(QPainter&)>& paint) {
    QImage sheet = emptySheet();
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(perMillimetre, perMillimetre);
    paint(painter);
    painter.end();
    lay(sheet);
}

void TourScanner::lay(const QImage& sheet) {
    m_stack << onGlass(sheet, int(m_stack.size()));
}

void TourScanner::save(const QString& file) const {
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(dots);
    QPainter painter(&writer);
    if (!painter.isActive()) {
        throw TourError{QStringLiteral("'%1' cannot be written").arg(file)};
    }
    for (qsizetype place = 0; place < m_stack.size(); ++place) {
        if (place > 0) {
            writer.newPage();
        }
        painter.drawImage(QRectF(QPointF(), QSizeF(sheetSize())), m_stack.at(place));
    }
}

void setSeal(QPainter& painter, const QRectF& box, const QString& characters) {
    const double side = std::min({box.width(), box.height(), 18.0}); // mm, as heads of schools have them
    const QRectF seal(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(seal.center());
    painter.rotate(-3);
    painter.translate(-seal.center());
    painter.setPen(QPen(vermilion, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seal);
    // Two columns, from the right, as on a seal.
    const double cell = side / 2;
    QFont font = painter.font();
    font.setPixelSize(100);
    painter.setFont(font);
    for (int i = 0; i < characters.size() && i < 4; ++i) {
        const QPointF corner(seal.left() + (i < 2 ? cell : 0), seal.top() + cell * (i % 2));
        painter.save();
        painter.translate(corner);
        painter.scale(cell / 120, cell / 120);
        painter.drawText(QRectF(0, 0, 120, 120), Qt::AlignCenter, characters.mid(i, 1));
        painter.restore();
    }
    painter.restore();
}

void writeInk(QPainter& painter, const QRectF& line, const QString& words) {
    painter.save();
    painter.setPen(ink);
    QFont font = painter.font();
    font.setPixelSize(100);
    font.setItalic(true);
    painter.setFont(font);
    const double high = std::min(line.height(), 7.0); // mm
    painter.translate(line.left(), line.center().y());
    painter.rotate(-2);
    painter.scale(high / 120, high / 120);
    painter.drawText(QPointF(0, 40), words);
    painter.restore();
}

} // namespace inservice
