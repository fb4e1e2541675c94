// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanpane.h"

#include "models/scans/scanwire.h"

#include <QScreen>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 6;
constexpr int edge = ScanSheet::edge;

} // namespace

ScanPane::ScanPane(QWidget* parent)
    : QScrollArea(parent)
    , m_sheet(new ScanSheet) {
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    viewport()->setCursor(Qt::OpenHandCursor);
    // The whole area is one surface for wheel and hand: the sheet lets them through to the viewport.
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWidget(m_sheet);
    new ScanHand(this,
                 {[this](double factor, QPointF about) { setZoom(m_zoom * factor, about); },
                  [this](int pages) { setPage(m_page + pages); },
                  [this] {
                      if (m_fit != Fit::Free) {
                          layOut();
                      }
                  },
                  [this] { emit doubleClicked(); }},
                 this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScanPane::keepFoot);
}

void ScanPane::setDocument(ScanDocument* document) {
    m_document = document;
    m_upright.clear();
    m_foot.reset();
    m_sheet->image = {};
    if (document == nullptr) {
        return;
    }
    connect(document, &ScanDocument::opened, this, [this] {
        m_page = 0;
        m_turned = 0;
        m_fit = Fit::Width;
        verticalScrollBar()->setValue(0);
        emit changed();
        layOut();
    });
    connect(document, &ScanDocument::drawn, this, &ScanPane::take);
    connect(document, &ScanDocument::pageRead, this,
            [this](int page, const ScanPage& found) { setUpright(page, found.rotation); });
    connect(document, &ScanDocument::notDrawn, this, [this](int number, const ScanFault& fault) {
        if (number == m_page) {
            emit notDrawn(fault);
        }
    });
}

void ScanPane::take(int number, int turn, const QImage& image) {
    // Of another page or side: the right one is on its way.
    if (number != m_page || turn != rotation()) {
        return;
    }
    m_sheet->image = image;
    m_sheet->update();
    emit drawn(number);
}

void ScanPane::setPage(int page) {
    if (!isShown() || page == m_page || page < 0 || page >= m_document->pageCount()) {
        return;
    }
    const bool back = page < m_page;
    m_page = page;
    m_foot.reset();
    m_sheet->image = {};
    layOut();
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(back ? bar->maximum() : bar->minimum());
}

void ScanPane::zoomIn() {
    setZoom(m_zoom * ScanHand::zoomStep, QRectF(viewport()->rect()).center());
}

void ScanPane::zoomOut() {
    setZoom(m_zoom / ScanHand::zoomStep, QRectF(viewport()->rect()).center());
}

void ScanPane::fitWidth() {
    setFit(Fit::Width);
}

void ScanPane::fitPage() {
    setFit(Fit::Page);
}

void ScanPane::setFit(Fit fit) {
    m_fit = fit;
    layOut();
}

void ScanPane::showFoot() {
    m_foot = 0;
    keepFoot();
}

void ScanPane::turn(int degrees) {
    m_turned = (m_turned + degrees + 360) % 360;
    m_sheet->image = m_sheet->image.transformed(QTransform().rotate(degrees));
    layOut();
}

/// Whoever has turned the page before its code was read knows better.
void ScanPane::setUpright(int page, int rotation) {
    if (rotation == 0 || (page == m_page && m_turned != 0)) {
        return;
    }
    m_upright.insert(page, rotation);
    if (page == m_page) {
        m_sheet->image = m_sheet->image.transformed(QTransform().rotate(rotation));
        layOut();
    }
}

/// As long on the screen as on paper, where the screen says how large it is; else as everybody's 96 dots an inch.
double ScanPane::pixelsPerMm() const {
    constexpr double mmPerInch = 25.4;
    const double said = screen()->physicalDotsPerInch();
    constexpr double fewest = 60;
    constexpr double most = 300; // a television and a telephone; beyond them it is a screen that does not know itself
    return (said >= fewest && said <= most ? said : 96) / mmPerInch;
}

QSizeF ScanPane::paper() const {
    const QSizeF size = m_document->size(m_page);
    return rotation() % 180 == 0 ? size : size.transposed();
}

void ScanPane::layOut() {
    if (!isShown()) {
        return;
    }
    const QSizeF mm = paper();
    if (mm.isEmpty()) {
        return;
    }
    setHorizontalScrollBarPolicy(m_fit == Fit::Free ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_fit != Fit::Free) {
        // As if both bars were there: a bar that comes and goes with the size would make it flicker.
        const QSize room = size() - QSize(2 * edge + verticalScrollBar()->sizeHint().width(), 2 * edge + 1);
        double wanted = room.width() / (mm.width() * pixelsPerMm());
        if (m_fit == Fit::Page) {
            wanted = std::min(wanted, room.height() / (mm.height() * pixelsPerMm()));
        }
        m_zoom = std::clamp(wanted, smallestZoom, largestZoom);
    }
    m_sheet->pageSize = (mm * pixelsPerMm() * m_zoom).toSize().expandedTo({1, 1});
    m_sheet->resize(m_sheet->pageSize + QSize(2 * edge, 2 * edge));
    m_sheet->update();
    keepFoot();
    emit changed();
    draw();
}

void ScanPane::keepFoot() {
    QScrollBar* bar = verticalScrollBar();
    if (m_foot && bar->value() < std::min(*m_foot, bar->maximum())) {
        m_foot.reset(); // the person has moved the paper
    }
    if (!m_foot) {
        return;
    }
    bar->setValue(bar->maximum());
    m_foot = bar->value();
}

/// What is asked for while a page is being drawn comes after it; of several only the last.
void ScanPane::draw() {
    const QSizeF wanted = QSizeF(m_sheet->pageSize) * devicePixelRatioF();
    const double pixels = wanted.width() * wanted.height();
    const double less = pixels > scanwire::mostPixels ? std::sqrt(scanwire::mostPixels / pixels) : 1;
    // Rounded down: a ribbon of a page would gain much.
    const QSize size(std::max(1, int(wanted.width() * less)), std::max(1, int(wanted.height() * less)));
    m_document->draw(m_page, rotation() % 180 == 0 ? size : size.transposed(), rotation());
}

void ScanPane::setZoom(double wanted, QPointF about) {
    if (!isShown()) {
        return;
    }
    wanted = std::clamp(wanted, smallestZoom, largestZoom);
    const double factor = wanted / m_zoom;
    const QPointF before(horizontalScrollBar()->value() + about.x() - edge,
                         verticalScrollBar()->value() + about.y() - edge);
    m_zoom = wanted;
    m_fit = Fit::Free;
    m_foot.reset();
    layOut();
    // The point under the pointer stays where it is.
    horizontalScrollBar()->setValue(int(std::lround(before.x() * factor + edge - about.x())));
    verticalScrollBar()->setValue(int(std::lround(before.y() * factor + edge - about.y())));
}

} // namespace inservice
