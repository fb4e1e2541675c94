// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanview.h"

#include "forms/paper/scanviewprivate.h"
#include "forms/paper/scanwindow.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace inservice {

QToolButton* ScanView::Private::button(const QString& icon, const QString& text, const QString& keys,
                                       void (ScanView::*slot)()) {
    auto* made = new QToolButton(bar);
    made->setAutoRaise(true);
    made->setIcon(look::icon(icon));
    made->setProperty("icon_name", icon);
    made->setAccessibleName(text);
    made->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    if (slot) {
        QObject::connect(made, &QToolButton::clicked, view, slot);
    }
    bar->layout()->addWidget(made);
    return made;
}

void ScanView::Private::buildBar() {
    bar = new QWidget(body);
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins({});
    barLayout->setSpacing(2);

    const auto keys = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    previous = button(QStringLiteral("go-previous"), ScanView::tr("Previous page"), keys(Qt::Key_PageUp), nullptr);
    pageLabel = new QLabel(bar);
    barLayout->addWidget(pageLabel);
    next = button(QStringLiteral("go-next"), ScanView::tr("Next page"), keys(Qt::Key_PageDown), nullptr);
    pageWidgets = {previous, pageLabel, next};
    QObject::connect(previous, &QToolButton::clicked, view, [this] { view->setCurrentPage(page - 1); });
    QObject::connect(next, &QToolButton::clicked, view, [this] { view->setCurrentPage(page + 1); });
    button(QStringLiteral("zoom-out"), ScanView::tr("Smaller"), keys(Qt::CTRL | Qt::Key_Minus), &ScanView::zoomOut);
    zoomLabel = new QLabel(bar);
    zoomLabel->setAlignment(Qt::AlignCenter);
    zoomLabel->setMinimumWidth(view->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    zoomLabel->setAccessibleName(ScanView::tr("Size"));
    barLayout->addWidget(zoomLabel);
    button(QStringLiteral("zoom-in"), ScanView::tr("Larger"), keys(Qt::CTRL | Qt::Key_Plus), &ScanView::zoomIn);
    button(QStringLiteral("zoom-fit-width"), ScanView::tr("Fit the width"), keys(Qt::CTRL | Qt::Key_0),
           &ScanView::fitWidth);
    button(QStringLiteral("zoom-fit-page"), ScanView::tr("Fit the page"), keys(Qt::CTRL | Qt::Key_9),
           &ScanView::fitPage);
    button(QStringLiteral("go-bottom"), ScanView::tr("The seals at the foot"), keys(Qt::CTRL | Qt::Key_End),
           &ScanView::showFoot);
    largeButton = button(QStringLiteral("view-fullscreen"), ScanView::tr("Large view"), keys(Qt::Key_F11), nullptr);
    QObject::connect(largeButton, &QToolButton::clicked, view, [this] { view->setLarge(!view->isLarge()); });
    button(QStringLiteral("object-rotate-left"), ScanView::tr("Turn left"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
           &ScanView::rotateLeft);
    button(QStringLiteral("object-rotate-right"), ScanView::tr("Turn right"), keys(Qt::CTRL | Qt::Key_R),
           &ScanView::rotateRight);
    barLayout->addStretch();
    other = button(QStringLiteral("document-import"), ScanView::tr("Take another file…"), {}, &ScanView::chooseFile);
}

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()) {
    d->view = this;
    d->body = new QWidget(this);
    d->message = new look::MessageBar(d->body);
    d->buildBar();

    d->place = new DropPlace(d->body);
    connect(d->place->choose, &QPushButton::clicked, this, &ScanView::chooseFile);
    d->area = new QScrollArea(d->body);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    d->area->viewport()->setCursor(Qt::OpenHandCursor);
    d->sheet = new ScanSheet;
    // The whole area is one surface for wheel and hand: the sheet lets them through to the viewport.
    d->sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    d->area->setWidget(d->sheet);
    new ScanHand(d->area,
                 {[this](double factor, QPointF about) { d->setZoom(d->zoom * factor, about); },
                  [this](int pages) { setCurrentPage(d->page + pages); },
                  [this] {
                      if (d->fit != Private::Fit::Free) {
                          d->layOut();
                      }
                  },
                  [this] { setLarge(!isLarge()); }},
                 this);

    connect(d->area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { d->keepFoot(); });

    auto* stackHolder = new QWidget(d->body);
    d->stack = new QStackedLayout(stackHolder);
    d->stack->addWidget(d->place);
    d->stack->addWidget(d->area);
    stackHolder->setMinimumHeight(160); // a place to drop something on
    auto* inside = new QVBoxLayout(d->body);
    inside->setContentsMargins({});
    inside->setSpacing(look::grid / 2);
    inside->addWidget(d->message);
    inside->addWidget(d->bar);
    inside->addWidget(stackHolder, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->body);
    setMinimumWidth(320);
    clear();
}

ScanView::~ScanView() {
    setLarge(false);
}

void ScanView::clear(const QString& sentence) {
    setLarge(false);
    d->letGo();
    d->foot.reset();
    d->name.clear();
    d->sheet->image = {};
    d->message->clear();
    d->place->setProperty("sentence", sentence);
    d->updateWords();
}

void ScanView::refuse(const QString& fault) {
    clear();
    d->message->show(look::Tone::Bad, fault);
}

void ScanView::setAcceptsFiles(bool accepts) {
    d->accepts = accepts;
    setAcceptDrops(accepts);
    d->updateWords();
}

bool ScanView::hasScan() const {
    return d->isShown();
}

QString ScanView::scanName() const {
    return d->name;
}

int ScanView::pageCount() const {
    return d->document ? d->document->pageCount() : 0;
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

bool ScanView::isLarge() const {
    return d->large != nullptr;
}

const std::optional<ScanReading>& ScanView::reading() const {
    return d->reading;
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

void ScanView::Private::fail(const QString& text) {
    letGo();
    name.clear();
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
                             : accepts ? ScanView::tr("Drop the scan here (PDF, JPEG, PNG or TIFF, at most 8 MB).")
                                       : ScanView::tr("There is no scan."));
    place->choose->setText(ScanView::tr("Choose a file… (&L)"));
    place->setState(accepts, false);
    const bool shown = isShown();
    stack->setCurrentWidget(shown ? static_cast<QWidget*>(area) : place);
    bar->setVisible(shown);
    other->setVisible(accepts);
    if (!shown) {
        return;
    }
    const int count = document->pageCount();
    for (QWidget* widget : std::as_const(pageWidgets)) {
        widget->setVisible(count > 1);
    }
    pageLabel->setText(ScanView::tr("Page %1 of %2").arg(page + 1).arg(count));
    previous->setEnabled(page > 0);
    next->setEnabled(page + 1 < count);
    zoomLabel->setText(QStringLiteral("%1 %").arg(std::lround(zoom * 100)));
    area->setAccessibleName(
        ScanView::tr("Scan %1, page %2 of %3").arg(name, QString::number(page + 1), QString::number(count)));
}

void ScanView::setCurrentPage(int page) {
    if (!d->isShown() || page == d->page || page < 0 || page >= d->document->pageCount()) {
        return;
    }
    const bool back = page < d->page;
    d->page = page;
    d->foot.reset();
    d->sheet->image = {};
    d->layOut();
    QScrollBar* bar = d->area->verticalScrollBar();
    bar->setValue(back ? bar->maximum() : bar->minimum());
}

void ScanView::zoomIn() {
    d->setZoom(d->zoom * ScanHand::zoomStep, QRectF(d->area->viewport()->rect()).center());
}

void ScanView::zoomOut() {
    d->setZoom(d->zoom / ScanHand::zoomStep, QRectF(d->area->viewport()->rect()).center());
}

void ScanView::fitWidth() {
    d->fit = Private::Fit::Width;
    d->layOut();
}

void ScanView::fitPage() {
    d->fit = Private::Fit::Page;
    d->layOut();
}

void ScanView::showFoot() {
    d->foot = 0;
    d->keepFoot();
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
    auto* dialog =
        new QFileDialog(this, tr("Choose the scan"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { d->offer(file); });
    dialog->open();
}

void ScanView::setLarge(bool large) {
    if (large == isLarge() || (large && !d->isShown())) {
        return;
    }
    if (large) {
        d->large = new ScanWindow(d->body, this);
        connect(static_cast<ScanWindow*>(d->large), &ScanWindow::closed, this, [this] { setLarge(false); });
        d->large->setWindowTitle(
            tr("Scan %1").arg(QString(d->name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
        d->large->showMaximized();
        d->area->setFocus();
    } else {
        layout()->addWidget(d->body);
        d->body->show();
        QWidget* window = std::exchange(d->large, nullptr);
        window->hide();
        window->deleteLater();
        d->area->setFocus();
    }
    d->fit = Private::Fit::Width;
    d->updateWords();
    d->layOut();
}

void ScanView::keyPressEvent(QKeyEvent* event) {
    if (!keyDone(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool ScanView::keyDone(const QKeyEvent& event) {
    if (!d->isShown()) {
        return false;
    }
    if (event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier) {
        const bool opens = event.key() == Qt::Key_F11 || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        if (!opens && !(event.key() == Qt::Key_Escape && isLarge())) {
            return false;
        }
        setLarge(!isLarge());
        return true;
    }
    if (!(event.modifiers() & Qt::ControlModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fitWidth();
        return true;
    case Qt::Key_9:
        fitPage();
        return true;
    case Qt::Key_End:
        showFoot();
        return true;
    case Qt::Key_R:
        if (event.modifiers() & Qt::ShiftModifier) {
            rotateLeft();
        } else {
            rotateRight();
        }
        return true;
    default:
        return false;
    }
}

void ScanView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        setLarge(false); // its page is left
    }
}

void ScanView::dragEnterEvent(QDragEnterEvent* event) {
    if (!d->accepts || draggedFile(event->mimeData()).isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    d->place->setState(true, true);
}

void ScanView::dragLeaveEvent(QDragLeaveEvent*) {
    d->place->setState(d->accepts, false);
}

void ScanView::dropEvent(QDropEvent* event) {
    d->place->setState(d->accepts, false);
    const QString file = draggedFile(event->mimeData());
    if (!d->accepts || file.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    d->offer(file);
}

void ScanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !d->bar) {
        return;
    }
    // Icons are coloured for the palette they were made for.
    const QList<QToolButton*> buttons = d->bar->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        button->setIcon(look::icon(button->property("icon_name").toString()));
    }
    d->place->setState(d->accepts, false);
}

} // namespace inservice
