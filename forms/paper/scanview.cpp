// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanview.h"

#include "forms/paper/scanviewprivate.h"

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
    new ScanHand(d->area,
                 {[this](double factor, QPointF about) { d->setZoom(d->zoom * factor, about); },
                  [this](int pages) { setCurrentPage(d->page + pages); },
                  [this] {
                      if (d->fit != Private::Fit::Free)
                          d->layOut();
                  }},
                 this);

    connect(d->area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { d->keepFoot(); });

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
    d->foot.reset();
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
    place->choose->setText(ScanView::tr("Choose a file… (&7)"));
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

void ScanView::setCurrentPage(int page) {
    if (!d->pages || page == d->page || page < 0 || page >= d->pages->count())
        return;
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
