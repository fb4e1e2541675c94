// SPDX-License-Identifier: GPL-3.0-or-later
// ScanView, how a scan is opened, laid out and drawn.
#include "forms/paper/scanviewprivate.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QScrollBar>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>

namespace inservice {
namespace {

constexpr double pixelsPerMm = 96 / 25.4; // zoom 1
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 6;
constexpr int edge = ScanSheet::edge;

struct Opened {
    std::shared_ptr<const ScanPages> pages;
    QString fault; ///< exceptions do not cross the threads
};

struct Drawn {
    QImage image;
    QString fault;
};

/// Runs `work` on another thread and hands its result to `then` on this one, unless `owner` is gone by then.
template<typename Work, typename Then>
void inBackground(QObject* owner, Work work, Then then) {
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

void ScanView::Private::open(const QString& title, const QByteArray& content) {
    const int mine = ++loading;
    inBackground(
        view,
        [content]() -> Opened {
            try {
                return {openScan(content), {}};
            } catch (const PaperError& error) {
                return {nullptr, error.text};
            }
        },
        [this, mine, title](const Opened& opened) {
            if (mine != loading)
                return;
            if (!opened.pages) {
                fail(opened.fault);
                return;
            }
            pages = opened.pages;
            name = title;
            page = 0;
            rotation = 0;
            fit = Fit::Width;
            area->verticalScrollBar()->setValue(0);
            updateWords();
            layOut();
        });
}

QSizeF ScanView::Private::paper() const {
    const QSizeF size = pages->size(page);
    return rotation % 180 == 0 ? size : size.transposed();
}

void ScanView::Private::layOut() {
    if (!pages)
        return;
    const QSizeF mm = paper();
    if (mm.isEmpty())
        return;
    area->setHorizontalScrollBarPolicy(fit == Fit::Free ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (fit != Fit::Free) {
        // As if both bars were there: a bar that comes and goes with the size would make it flicker.
        const QSize room = area->size() - QSize(2 * edge + area->verticalScrollBar()->sizeHint().width(), 2 * edge + 1);
        double wanted = room.width() / (mm.width() * pixelsPerMm);
        if (fit == Fit::Page)
            wanted = std::min(wanted, room.height() / (mm.height() * pixelsPerMm));
        zoom = std::clamp(wanted, smallestZoom, largestZoom);
    }
    sheet->pageSize = (mm * pixelsPerMm * zoom).toSize();
    sheet->resize(sheet->pageSize + QSize(2 * edge, 2 * edge));
    sheet->update();
    keepFoot();
    updateWords();
    draw();
}

void ScanView::Private::keepFoot() {
    QScrollBar* bar = area->verticalScrollBar();
    if (foot && bar->value() < std::min(*foot, bar->maximum()))
        foot.reset(); // the person has moved the paper
    if (!foot)
        return;
    bar->setValue(bar->maximum());
    foot = bar->value();
}

/// One at a time; what was asked for meanwhile is drawn after it.
void ScanView::Private::draw() {
    if (drawing) {
        drawAgain = true;
        return;
    }
    drawing = true;
    drawAgain = false;
    const double dotsPerMm = pixelsPerMm * zoom * view->devicePixelRatioF();
    inBackground(
        view,
        [source = pages, number = page, dotsPerMm, turn = rotation]() -> Drawn {
            try {
                QImage image = source->draw(number, dotsPerMm);
                if (turn != 0)
                    image = image.transformed(QTransform().rotate(turn));
                return {image, {}};
            } catch (const PaperError& error) {
                return {{}, error.text};
            }
        },
        [this, source = pages, number = page, turn = rotation](const Drawn& drawn) {
            drawing = false;
            // Of another scan, page or side: the right one is on its way.
            if (source == pages && number == page && turn == rotation) {
                if (!drawn.fault.isEmpty()) {
                    message->show(look::Tone::Bad, drawn.fault);
                    emit view->failed(drawn.fault);
                } else {
                    sheet->image = drawn.image;
                    sheet->update();
                    if (!drawAgain)
                        emit view->shown(number);
                }
            }
            if (drawAgain && pages)
                draw();
        });
}

void ScanView::Private::setZoom(double wanted, QPointF about) {
    if (!pages)
        return;
    wanted = std::clamp(wanted, smallestZoom, largestZoom);
    const double factor = wanted / zoom;
    const QPointF before(area->horizontalScrollBar()->value() + about.x() - edge,
                         area->verticalScrollBar()->value() + about.y() - edge);
    zoom = wanted;
    fit = Fit::Free;
    foot.reset();
    layOut();
    // The point under the pointer stays where it is.
    area->horizontalScrollBar()->setValue(static_cast<int>(std::lround(before.x() * factor + edge - about.x())));
    area->verticalScrollBar()->setValue(static_cast<int>(std::lround(before.y() * factor + edge - about.y())));
}

} // namespace inservice
