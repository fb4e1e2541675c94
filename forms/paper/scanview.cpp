// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanview.h"

#include "forms/look/look.h"
#include "forms/paper/scanpages.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>
#include <functional>

namespace inservice {

namespace {

constexpr double pixelsPerMm = 96 / 25.4; // zoom 1
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 6;
constexpr double zoomStep = 1.25;
constexpr int edge = look::grid;

/// One page, as large as the zoom says; what is drawn in another size is stretched until the right one is there.
class ScanSheet : public QWidget {
public:
    using QWidget::QWidget;
    QImage image;
    QSize pageSize; ///< logical pixels

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect area(QPoint((width() - pageSize.width()) / 2, edge), pageSize);
        painter.fillRect(area, Qt::white); // paper, in light and in dark
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!image.isNull())
            painter.drawImage(area, image);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
};

/// Where a scan would be: why there is none, and the place to drop one on.
class DropPlace : public QWidget {
public:
    explicit DropPlace(QWidget* parent)
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

    void setState(bool takes, bool over) {
        m_takes = takes;
        m_over = over;
        choose->setVisible(takes);
        const int size = 6 * look::grid;
        icon->setPixmap(look::icon(QStringLiteral("document-import")).pixmap(QSize(size, size), devicePixelRatioF()));
        update();
    }

    QLabel* icon;
    QLabel* sentence;
    QPushButton* choose;

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_takes)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_over ? look::accent() : look::muted(), m_over ? 3 : 1.5, Qt::DashLine));
        painter.setBrush(m_over ? QBrush(look::background(look::Tone::Info)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), look::grid, look::grid);
    }

private:
    bool m_takes = false;
    bool m_over = false;
};

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

/// The only local file of a drag, or empty.
QString draggedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

struct ScanView::Private {
    enum class Fit { Width, Page, Free };

    ScanView* view = nullptr;
    QString name;
    std::shared_ptr<const ScanPages> pages;
    int page = 0;
    int rotation = 0;
    double zoom = 1;
    Fit fit = Fit::Width;
    bool accepts = false;
    int loading = 0;      ///< number of the scan being opened; others come late
    bool drawing = false; ///< one page is drawn at a time
    bool drawAgain = false;

    look::MessageBar* message = nullptr;
    QWidget* bar = nullptr;
    QStackedLayout* stack = nullptr;
    DropPlace* place = nullptr;
    QScrollArea* area = nullptr;
    ScanSheet* sheet = nullptr;
    QLabel* pageLabel = nullptr;
    QLabel* zoomLabel = nullptr;
    QToolButton* previous = nullptr;
    QToolButton* next = nullptr;
    QToolButton* other = nullptr;
    QList<QWidget*> pageWidgets;

    QToolButton* button(const QString& icon, const QString& text, const QString& keys, void (ScanView::*slot)());
    void open(const QString& title, const QByteArray& content);
    void fail(const QString& text);
    void offer(const QString& file);
    void layOut();
    void draw();
    void setZoom(double wanted, QPointF about);
    void updateWords();
    [[nodiscard]] QSizeF paper() const; ///< mm, turned as it is shown
};

/// Wheel, dragging and Page Up/Down inside the scrolled area.
class ScanViewFilter : public QObject {
public:
    ScanViewFilter(ScanView* view, QScrollArea* area, std::function<void(double, QPointF)> zoomBy,
                   std::function<void()> resized)
        : QObject(view)
        , m_view(view)
        , m_area(area)
        , m_zoomBy(std::move(zoomBy))
        , m_resized(std::move(resized)) {
        area->installEventFilter(this);
        area->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_area && event->type() == QEvent::KeyPress)
            return pageKey(static_cast<QKeyEvent*>(event));
        if (watched == m_area && event->type() == QEvent::Resize)
            m_resized();
        if (watched != m_area->viewport())
            return false;
        switch (event->type()) {
        case QEvent::Wheel: {
            auto* wheel = static_cast<QWheelEvent*>(event);
            if (!(wheel->modifiers() & Qt::ControlModifier))
                return false;
            m_zoomBy(std::pow(zoomStep, wheel->angleDelta().y() / 120.0), wheel->position());
            return true;
        }
        case QEvent::MouseButtonPress:
            m_last = static_cast<QMouseEvent*>(event)->pos();
            m_area->viewport()->setCursor(Qt::ClosedHandCursor);
            m_area->setFocus(Qt::MouseFocusReason);
            return true;
        case QEvent::MouseMove: {
            auto* mouse = static_cast<QMouseEvent*>(event);
            if (!(mouse->buttons() & Qt::LeftButton))
                return false;
            const QPoint delta = mouse->pos() - m_last;
            m_last = mouse->pos();
            m_area->horizontalScrollBar()->setValue(m_area->horizontalScrollBar()->value() - delta.x());
            m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() - delta.y());
            return true;
        }
        case QEvent::MouseButtonRelease:
            m_area->viewport()->setCursor(Qt::OpenHandCursor);
            return true;
        default:
            return false;
        }
    }

private:
    /// A screen further; at the end of a page the next one.
    bool pageKey(const QKeyEvent* key) {
        const QScrollBar* bar = m_area->verticalScrollBar();
        if (key->key() == Qt::Key_PageDown && bar->value() == bar->maximum()) {
            m_view->setCurrentPage(m_view->currentPage() + 1);
            return true;
        }
        if (key->key() == Qt::Key_PageUp && bar->value() == bar->minimum()) {
            m_view->setCurrentPage(m_view->currentPage() - 1);
            return true;
        }
        return false;
    }

    ScanView* m_view;
    QScrollArea* m_area;
    std::function<void(double, QPointF)> m_zoomBy;
    std::function<void()> m_resized;
    QPoint m_last;
};

QToolButton* ScanView::Private::button(const QString& icon, const QString& text, const QString& keys,
                                       void (ScanView::*slot)()) {
    auto* made = new QToolButton(bar);
    made->setAutoRaise(true);
    made->setIcon(look::icon(icon));
    made->setProperty("icon_name", icon);
    made->setAccessibleName(text);
    made->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    if (slot)
        QObject::connect(made, &QToolButton::clicked, view, slot);
    bar->layout()->addWidget(made);
    return made;
}

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()) {
    d->view = this;
    d->message = new look::MessageBar(this);
    d->bar = new QWidget(this);
    auto* barLayout = new QHBoxLayout(d->bar);
    barLayout->setContentsMargins({});
    barLayout->setSpacing(2);

    const auto keys = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    d->previous = d->button(QStringLiteral("go-previous"), tr("Previous page"), keys(Qt::Key_PageUp), nullptr);
    d->pageLabel = new QLabel(d->bar);
    barLayout->addWidget(d->pageLabel);
    d->next = d->button(QStringLiteral("go-next"), tr("Next page"), keys(Qt::Key_PageDown), nullptr);
    d->pageWidgets = {d->previous, d->pageLabel, d->next};
    connect(d->previous, &QToolButton::clicked, this, [this] { setCurrentPage(d->page - 1); });
    connect(d->next, &QToolButton::clicked, this, [this] { setCurrentPage(d->page + 1); });
    d->button(QStringLiteral("zoom-out"), tr("Smaller"), keys(Qt::CTRL | Qt::Key_Minus), &ScanView::zoomOut);
    d->zoomLabel = new QLabel(d->bar);
    d->zoomLabel->setAlignment(Qt::AlignCenter);
    d->zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    d->zoomLabel->setAccessibleName(tr("Size"));
    barLayout->addWidget(d->zoomLabel);
    d->button(QStringLiteral("zoom-in"), tr("Larger"), keys(Qt::CTRL | Qt::Key_Plus), &ScanView::zoomIn);
    d->button(QStringLiteral("zoom-fit-width"), tr("Fit the width"), keys(Qt::CTRL | Qt::Key_0), &ScanView::fitWidth);
    d->button(QStringLiteral("zoom-fit-page"), tr("Fit the page"), keys(Qt::CTRL | Qt::Key_9), &ScanView::fitPage);
    d->button(QStringLiteral("object-rotate-left"), tr("Turn left"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
              &ScanView::rotateLeft);
    d->button(QStringLiteral("object-rotate-right"), tr("Turn right"), keys(Qt::CTRL | Qt::Key_R),
              &ScanView::rotateRight);
    barLayout->addStretch();
    d->other = d->button(QStringLiteral("document-import"), tr("Take another file…"), {}, &ScanView::chooseFile);

    d->place = new DropPlace(this);
    connect(d->place->choose, &QPushButton::clicked, this, &ScanView::chooseFile);
    d->area = new QScrollArea(this);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    d->area->viewport()->setCursor(Qt::OpenHandCursor);
    d->sheet = new ScanSheet;
    // The whole area is one surface for wheel and hand: the sheet lets them through to the viewport.
    d->sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->area->setWidget(d->sheet);
    new ScanViewFilter(
        this, d->area, [this](double factor, QPointF about) { d->setZoom(d->zoom * factor, about); },
        [this] {
            if (d->fit != Private::Fit::Free)
                d->layOut();
        });

    auto* stackHolder = new QWidget(this);
    d->stack = new QStackedLayout(stackHolder);
    d->stack->addWidget(d->place);
    d->stack->addWidget(d->area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(look::grid / 2);
    layout->addWidget(d->message);
    layout->addWidget(d->bar);
    layout->addWidget(stackHolder, 1);
    setMinimumSize(240, 200);
    clear();
}

ScanView::~ScanView() = default;

void ScanView::clear(const QString& sentence) {
    ++d->loading;
    d->pages.reset();
    d->name.clear();
    d->sheet->image = {};
    d->message->clear();
    d->place->setProperty("sentence", sentence);
    d->updateWords();
}

void ScanView::setAcceptsFiles(bool accepts) {
    d->accepts = accepts;
    setAcceptDrops(accepts);
    d->updateWords();
}

bool ScanView::hasScan() const {
    return d->pages != nullptr;
}

QString ScanView::scanName() const {
    return d->name;
}

int ScanView::pageCount() const {
    return d->pages ? d->pages->count() : 0;
}

int ScanView::currentPage() const {
    return d->page;
}

int ScanView::rotation() const {
    return d->rotation;
}

double ScanView::zoom() const {
    return d->zoom;
}

void ScanView::showScan(const QString& name, const QByteArray& content) {
    clear(tr("The scan is being opened…"));
    d->open(name, content);
}

void ScanView::showFile(const QString& file) {
    clear(tr("The scan is being opened…"));
    try {
        const Scan scan = readScan(file);
        d->open(scan.name, scan.content);
    } catch (const PaperError& error) {
        d->fail(error.text);
    }
}

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
            updateWords();
            layOut();
        });
}

void ScanView::Private::fail(const QString& text) {
    place->setProperty("sentence", ScanView::tr("There is no scan to show."));
    updateWords();
    message->show(look::Tone::Bad, text);
    emit view->failed(text);
}

void ScanView::Private::offer(const QString& file) {
    message->clear();
    try {
        const Scan scan = readScan(file);
        Q_UNUSED(scan)
    } catch (const PaperError& error) {
        message->show(look::Tone::Bad, error.text);
        emit view->failed(error.text);
        return;
    }
    emit view->fileDropped(file);
}

void ScanView::Private::updateWords() {
    const QString told = place->property("sentence").toString();
    place->sentence->setText(!told.isEmpty() ? told
                             : accepts       ? ScanView::tr("Drop the scan here (PDF, JPEG or PNG, at most 8 MiB).")
                                             : ScanView::tr("There is no scan."));
    place->choose->setText(ScanView::tr("Choose a &file…"));
    place->setState(accepts, false);
    const bool shown = pages != nullptr;
    stack->setCurrentWidget(shown ? static_cast<QWidget*>(area) : place);
    bar->setVisible(shown);
    other->setVisible(accepts);
    if (!shown)
        return;
    const int count = pages->count();
    for (QWidget* widget : std::as_const(pageWidgets))
        widget->setVisible(count > 1);
    pageLabel->setText(ScanView::tr("Page %1 of %2").arg(page + 1).arg(count));
    previous->setEnabled(page > 0);
    next->setEnabled(page + 1 < count);
    zoomLabel->setText(QStringLiteral("%1 %").arg(std::lround(zoom * 100)));
    area->setAccessibleName(
        ScanView::tr("Scan %1, page %2 of %3").arg(name, QString::number(page + 1), QString::number(count)));
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
    updateWords();
    draw();
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
    layOut();
    // The point under the pointer stays where it is.
    area->horizontalScrollBar()->setValue(static_cast<int>(std::lround(before.x() * factor + edge - about.x())));
    area->verticalScrollBar()->setValue(static_cast<int>(std::lround(before.y() * factor + edge - about.y())));
}

void ScanView::setCurrentPage(int page) {
    if (!d->pages || page == d->page || page < 0 || page >= d->pages->count())
        return;
    const bool back = page < d->page;
    d->page = page;
    d->sheet->image = {};
    d->layOut();
    QScrollBar* bar = d->area->verticalScrollBar();
    bar->setValue(back ? bar->maximum() : bar->minimum());
}

void ScanView::zoomIn() {
    d->setZoom(d->zoom * zoomStep, QRectF(d->area->viewport()->rect()).center());
}

void ScanView::zoomOut() {
    d->setZoom(d->zoom / zoomStep, QRectF(d->area->viewport()->rect()).center());
}

void ScanView::fitWidth() {
    d->fit = Private::Fit::Width;
    d->layOut();
}

void ScanView::fitPage() {
    d->fit = Private::Fit::Page;
    d->layOut();
}

void ScanView::rotateLeft() {
    d->rotation = (d->rotation + 270) % 360;
    d->sheet->image = d->sheet->image.transformed(QTransform().rotate(-90));
    d->layOut();
}

void ScanView::rotateRight() {
    d->rotation = (d->rotation + 90) % 360;
    d->sheet->image = d->sheet->image.transformed(QTransform().rotate(90));
    d->layOut();
}

void ScanView::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose the scan"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { d->offer(file); });
    dialog->open();
}

void ScanView::keyPressEvent(QKeyEvent* event) {
    if (!d->pages || !(event->modifiers() & Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fitWidth();
        return;
    case Qt::Key_9:
        fitPage();
        return;
    case Qt::Key_R:
        if (event->modifiers() & Qt::ShiftModifier)
            rotateLeft();
        else
            rotateRight();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ScanView::dragEnterEvent(QDragEnterEvent* event) {
    if (!d->accepts || draggedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    d->place->setState(true, true);
}

void ScanView::dragLeaveEvent(QDragLeaveEvent*) {
    d->place->setState(d->accepts, false);
}

void ScanView::dropEvent(QDropEvent* event) {
    d->place->setState(d->accepts, false);
    const QString file = draggedFile(event->mimeData());
    if (!d->accepts || file.isEmpty())
        return;
    event->acceptProposedAction();
    d->offer(file);
}

void ScanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !d->bar)
        return;
    // Icons are coloured for the palette they were made for.
    const QList<QToolButton*> buttons = d->bar->findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setIcon(look::icon(button->property("icon_name").toString()));
    d->place->setState(d->accepts, false);
}

} // namespace inservice
