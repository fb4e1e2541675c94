// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperpreview.h"

#include "forms/look/look.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/sheet.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace inservice {

namespace {

constexpr int edge = look::grid; // around the page
constexpr int widestPage = 1200; // px: wider only makes it coarse to read
constexpr int narrowestPage = 160;

/// The pages one below the other, as pictures of the size they are shown in.
class Canvas : public QWidget {
public:
    using QWidget::QWidget;
    QList<QImage> pages;
    QSize pageSize; ///< logical pixels

    [[nodiscard]] QSize sizeHint() const override {
        const int count = int(pages.size());
        return {pageSize.width() + 2 * edge, count * (pageSize.height() + edge) + edge};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        // On whole device pixels: half of one to the side, and a thin line is a grey shade.
        const double dots = devicePixelRatioF();
        const auto whole = [dots](double at) { return std::round(at * dots) / dots; };
        double y = edge;
        for (const QImage& page : std::as_const(pages)) {
            const QRectF area(whole((width() - pageSize.width()) / 2.0), whole(y), page.width() / dots,
                              page.height() / dots);
            painter.drawImage(area, page);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(area.adjusted(-1, -1, 0, 0));
            y += pageSize.height() + edge;
        }
    }
};

/// Paper is white in light and in dark: it shows what comes out of the printer.
QList<QImage> drawPages(const Document& document, QSize pixels) {
    QList<QImage> pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(pixels.width() / paperWidth, pixels.height() / paperHeight);
        document.paint(painter, page);
        painter.end();
        pages += image;
    }
    return pages;
}

} // namespace

struct PaperPreview::Private {
    std::shared_ptr<const Document> document;
    QScrollArea* area = nullptr;
    Canvas* canvas = nullptr;
    look::MessageBar* message = nullptr;
    QSize drawn; ///< device pixels of the pages as they are drawn; empty: not yet

    void draw();
    void place();
    /// True when there is a fault; it is said once, however often the paper changes meanwhile.
    bool showsFault(const std::optional<PaperError>& fault);
};

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()) {
    d->message = new look::MessageBar(this);
    d->canvas = new Canvas;
    d->area = new QScrollArea(this);
    d->area->setWidget(d->canvas);
    d->area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: a bar that comes and goes with the height would change the width that decides the height.
    d->area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    d->area->viewport()->installEventFilter(this);
    d->area->setAccessibleName(tr("Preview of the paper"));
    d->area->verticalScrollBar()->setAccessibleName(tr("Scroll the preview"));
    setFocusProxy(d->area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->message);
    layout->addWidget(d->area);
    setMinimumWidth(narrowestPage + 3 * edge);
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setDocument(std::shared_ptr<const Document> document) {
    d->document = std::move(document);
    d->drawn = {};
    if (!d->showsFault(missingPaperFont())) {
        d->message->clear();
    }
    d->canvas->pages.clear();
    d->area->setAccessibleDescription(d->document ? d->document->title() : QString());
    d->place();
    d->draw();
}

bool PaperPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == d->area->viewport() && event->type() == QEvent::Resize) {
        d->place();
        d->draw();
    }
    return QWidget::eventFilter(watched, event);
}

void PaperPreview::Private::place() {
    const int width = std::clamp(area->viewport()->width() - 2 * edge, narrowestPage, widestPage);
    canvas->pageSize = QSize(width, int(std::lround(width * paperHeight / paperWidth)));
    canvas->resize(QSize(area->viewport()->width(), canvas->sizeHint().height()));
    canvas->update();
}

/// In the window's thread: a page takes 4 ms at 800 px (measured, 15 ms the first time), a thread would only add
/// flicker.
void PaperPreview::Private::draw() {
    const QSize pixels = (QSizeF(canvas->pageSize) * canvas->devicePixelRatioF()).toSize();
    if (!document || drawn == pixels) {
        return;
    }
    if (showsFault(missingPaperFont())) {
        return;
    }
    try {
        canvas->pages = drawPages(*document, pixels);
        drawn = pixels;
    } catch (const PaperError& error) {
        document.reset();
        canvas->pages.clear();
        showsFault(error);
    }
    place();
}

bool PaperPreview::Private::showsFault(const std::optional<PaperError>& fault) {
    if (fault && (message->isHidden() || message->text() != fault->text)) {
        message->show(look::Tone::Bad, fault->text);
    }
    return fault.has_value();
}

} // namespace inservice
