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

/// Pages that are kept as pictures: those in view and some beside them. A run of a hundred forms as pictures would be a
/// gigabyte.
constexpr int keptPages = 8;

/// The pages one below the other, drawn when they come into view, in the size they are shown in.
class Canvas : public QWidget {
public:
    explicit Canvas(std::function<void(const PaperError&)> failed)
        : m_failed(std::move(failed)) {}

    QSize pageSize; ///< logical pixels

    void setDocument(std::shared_ptr<const Document> document) {
        m_document = std::move(document);
        m_pages.clear();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int count = m_document ? m_document->pageCount() : 0;
        return {pageSize.width() + 2 * edge, count * (pageSize.height() + edge) + edge};
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        if (!m_document || pageSize.isEmpty()) {
            return;
        }
        QPainter painter(this);
        // On whole device pixels: half of one to the side, and a thin line is a grey shade.
        const double dots = devicePixelRatioF();
        const auto whole = [dots](double at) { return std::round(at * dots) / dots; };
        const int step = pageSize.height() + edge;
        const int first = std::max(0, (event->rect().top() - edge) / step);
        const int last = std::min(m_document->pageCount() - 1, (event->rect().bottom() - edge) / step);
        for (int page = first; page <= last; ++page) {
            const QImage& image = picture(page, (QSizeF(pageSize) * dots).toSize());
            const QRectF area(whole((width() - pageSize.width()) / 2.0), whole(edge + page * step),
                              image.width() / dots, image.height() / dots);
            painter.drawImage(area, image);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(area.adjusted(-1, -1, 0, 0));
        }
    }

private:
    /// In the window's thread: a page takes 4 ms at 800 px (measured, 15 ms the first time), a thread would only add
    /// flicker.
    const QImage& picture(int page, const QSize& pixels) {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            if (m_pages.at(i).first == page) {
                if (m_pages.at(i).second.size() == pixels) {
                    return m_pages.at(i).second;
                }
                m_pages.removeAt(i);
                break;
            }
        }
        while (m_pages.size() >= keptPages) {
            m_pages.removeFirst();
        }
        // Paper is white in light and in dark: it shows what comes out of the printer.
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        try {
            QPainter painter(&image);
            const QSizeF paper = m_document->pageSize();
            painter.scale(pixels.width() / paper.width(), pixels.height() / paper.height());
            m_document->paint(painter, page);
        } catch (const PaperError& error) {
            m_failed(error);
        }
        m_pages.append({page, image});
        return m_pages.constLast().second;
    }

    std::function<void(const PaperError&)> m_failed;
    std::shared_ptr<const Document> m_document;
    QList<std::pair<int, QImage>> m_pages;
};

} // namespace

struct PaperPreview::Private {
    std::shared_ptr<const Document> document;
    QScrollArea* area = nullptr;
    Canvas* canvas = nullptr;
    look::MessageBar* message = nullptr;

    void place();
    /// True when there is a fault; it is said once, however often the paper changes meanwhile.
    bool showsFault(const std::optional<PaperError>& fault);
};

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()) {
    d->message = new look::MessageBar(this);
    d->canvas = new Canvas([this](const PaperError& error) { d->showsFault(error); });
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
    if (!d->showsFault(missingPaperFont())) {
        d->message->clear();
        d->canvas->setDocument(d->document);
    } else {
        d->canvas->setDocument(nullptr);
    }
    d->area->setAccessibleDescription(d->document ? d->document->title() : QString());
    d->place();
}

bool PaperPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == d->area->viewport() && event->type() == QEvent::Resize) {
        d->place();
    }
    return QWidget::eventFilter(watched, event);
}

void PaperPreview::Private::place() {
    const int width = std::clamp(area->viewport()->width() - 2 * edge, narrowestPage, widestPage);
    const QSizeF paper = document ? document->pageSize() : QSizeF(paperWidth, paperHeight);
    canvas->pageSize = QSize(width, int(std::lround(width * paper.height() / paper.width())));
    canvas->resize(QSize(area->viewport()->width(), canvas->sizeHint().height()));
    canvas->update();
}

bool PaperPreview::Private::showsFault(const std::optional<PaperError>& fault) {
    if (fault && (message->isHidden() || message->text() != fault->text)) {
        message->show(look::Tone::Bad, fault->text);
    }
    return fault.has_value();
}

} // namespace inservice
