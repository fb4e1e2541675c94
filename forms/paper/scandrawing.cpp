// SPDX-License-Identifier: GPL-3.0-or-later
// ScanView, how a scan is opened, laid out and drawn.
#include "forms/paper/scanfaults.h"
#include "forms/paper/scanviewprivate.h"
#include "models/scans/scanwire.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 6;
constexpr int edge = ScanSheet::edge;

} // namespace

void ScanView::Private::open(const QString& title, const QByteArray& content) {
    name = title;
    document = new ScanDocument(content, view);
    connect(document, &ScanDocument::failed, view,
            [this](const ScanFault& fault) { fail(scanFaultText(fault, name)); });
    connect(document, &ScanDocument::opened, view, [this] {
        page = 0;
        rotation = 0;
        fit = Fit::Width;
        area->verticalScrollBar()->setValue(0);
        updateWords();
        layOut();
    });
    connect(document, &ScanDocument::drawn, view, [this](int number, int turn, const QImage& image) {
        // Of another page or side: the right one is on its way.
        if (number != page || turn != rotation) {
            return;
        }
        sheet->image = image;
        sheet->update();
        if (!std::exchange(readAsked, true)) {
            document->readCodes();
        }
        emit view->shown(number);
    });
    connect(document, &ScanDocument::notDrawn, view, [this](int number, const ScanFault& fault) {
        if (number != page) {
            return;
        }
        const QString text = scanFaultText(fault, name);
        message->show(look::Tone::Bad, text);
        emit view->failed(text);
    });
    connect(document, &ScanDocument::codesRead, view, [this](const QStringList& texts) { takeCodes(texts); });
    document->open();
}

/// The helper of the scan before has nothing more to do.
void ScanView::Private::letGo() {
    if (document == nullptr) {
        return;
    }
    document->disconnect(view);
    std::exchange(document, nullptr)->deleteLater();
    reading.reset();
    readAsked = false;
}

void ScanView::Private::takeCodes(const QStringList& texts) {
    reading = ScanReading{scanMime(document->content()), document->pageCount(), {}};
    for (const QString& text : texts) {
        if (const auto code = PaperCode::parse(text); code && code->revision > 0) {
            reading->codes << *code;
        }
    }
    emit view->read(*reading);
}

/// As long on the screen as on paper, where the screen says how large it is; else as everybody's 96 dots an inch.
double ScanView::Private::pixelsPerMm() const {
    constexpr double mmPerInch = 25.4;
    const double said = view->screen()->physicalDotsPerInch();
    constexpr double fewest = 60;
    constexpr double most = 300; // a television and a telephone; beyond them it is a screen that does not know itself
    return (said >= fewest && said <= most ? said : 96) / mmPerInch;
}

QSizeF ScanView::Private::paper() const {
    const QSizeF size = document->size(page);
    return rotation % 180 == 0 ? size : size.transposed();
}

void ScanView::Private::layOut() {
    if (!isShown()) {
        return;
    }
    const QSizeF mm = paper();
    if (mm.isEmpty()) {
        return;
    }
    area->setHorizontalScrollBarPolicy(fit == Fit::Free ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (fit != Fit::Free) {
        // As if both bars were there: a bar that comes and goes with the size would make it flicker.
        const QSize room = area->size() - QSize(2 * edge + area->verticalScrollBar()->sizeHint().width(), 2 * edge + 1);
        double wanted = room.width() / (mm.width() * pixelsPerMm());
        if (fit == Fit::Page) {
            wanted = std::min(wanted, room.height() / (mm.height() * pixelsPerMm()));
        }
        zoom = std::clamp(wanted, smallestZoom, largestZoom);
    }
    sheet->pageSize = (mm * pixelsPerMm() * zoom).toSize().expandedTo({1, 1});
    sheet->resize(sheet->pageSize + QSize(2 * edge, 2 * edge));
    sheet->update();
    keepFoot();
    updateWords();
    draw();
}

void ScanView::Private::keepFoot() {
    QScrollBar* bar = area->verticalScrollBar();
    if (foot && bar->value() < std::min(*foot, bar->maximum())) {
        foot.reset(); // the person has moved the paper
    }
    if (!foot) {
        return;
    }
    bar->setValue(bar->maximum());
    foot = bar->value();
}

/// What is asked for while a page is being drawn comes after it; of several only the last.
void ScanView::Private::draw() {
    const QSizeF wanted = QSizeF(sheet->pageSize) * view->devicePixelRatioF();
    const double pixels = wanted.width() * wanted.height();
    const double less = pixels > scanwire::mostPixels ? std::sqrt(scanwire::mostPixels / pixels) : 1;
    // Rounded down: a ribbon of a page would gain much.
    const QSize size(std::max(1, int(wanted.width() * less)), std::max(1, int(wanted.height() * less)));
    document->draw(page, rotation % 180 == 0 ? size : size.transposed(), rotation);
}

void ScanView::Private::setZoom(double wanted, QPointF about) {
    if (!isShown()) {
        return;
    }
    wanted = std::clamp(wanted, smallestZoom, largestZoom);
    const double factor = wanted / zoom;
    const QPointF before(area->horizontalScrollBar()->value() + about.x() - edge,
                         area->verticalScrollBar()->value() + about.y() - edge);
    zoom = wanted;
    fit = Fit::Free;
    foot.reset();
    layOut();
    // The point under the pointer stays where it is.
    area->horizontalScrollBar()->setValue(int(std::lround(before.x() * factor + edge - about.x())));
    area->verticalScrollBar()->setValue(int(std::lround(before.y() * factor + edge - about.y())));
}

} // namespace inservice
