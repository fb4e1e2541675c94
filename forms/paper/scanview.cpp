// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/scanview.h"

#include "forms/look/look.h"
#include "forms/paper/dropplace.h"
#include "forms/paper/scanfaults.h"
#include "forms/paper/scanpane.h"
#include "forms/paper/scanwindow.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

namespace inservice {
namespace {

QString keyText(const QKeySequence& sequence) {
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

ScanView::ScanView(QWidget* parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_message(new look::MessageBar(m_body))
    , m_bar(new QWidget(m_body))
    , m_place(nullptr)
    , m_pane(nullptr) {
    makeBar();
    m_place = new DropPlace(m_body);
    connect(m_place->choose, &QPushButton::clicked, this, &ScanView::chooseFile);
    m_pane = new ScanPane(m_body);
    connect(m_pane, &ScanPane::changed, this, &ScanView::showWords);
    connect(m_pane, &ScanPane::doubleClicked, this, [this] { setLarge(!isLarge()); });
    connect(m_pane, &ScanPane::notDrawn, this, [this](const ScanFault& fault) {
        const QString text = scanFaultText(fault, m_name);
        m_message->show(look::Tone::Bad, text);
        emit failed(text);
    });
    connect(m_pane, &ScanPane::drawn, this, [this](int page) {
        if (!std::exchange(m_readAsked, true)) {
            m_document->readCodes();
        }
        emit shown(page);
    });

    auto* stackHolder = new QWidget(m_body);
    m_stack = new QStackedLayout(stackHolder);
    m_stack->addWidget(m_place);
    m_stack->addWidget(m_pane);
    stackHolder->setMinimumHeight(160); // a place to drop something on
    auto* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins({});
    inside->setSpacing(look::grid / 2);
    inside->addWidget(m_message);
    inside->addWidget(m_bar);
    inside->addWidget(stackHolder, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    setMinimumWidth(320);
    clear();
}

ScanView::~ScanView() {
    setLarge(false);
}

QToolButton* ScanView::makeButton(const QString& icon, const QString& text, const QString& keys,
                                  void (ScanView::*slot)()) {
    auto* made = new QToolButton(m_bar);
    made->setAutoRaise(true);
    made->setIcon(look::icon(icon));
    made->setProperty("icon_name", icon);
    made->setAccessibleName(text);
    made->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    if (slot) {
        connect(made, &QToolButton::clicked, this, slot);
    }
    m_bar->layout()->addWidget(made);
    return made;
}

void ScanView::makeBar() {
    auto* line = new QHBoxLayout(m_bar);
    line->setContentsMargins({});
    line->setSpacing(2);
    makePageButtons();
    makeButton(QStringLiteral("zoom-out"), tr("Smaller"), keyText(Qt::CTRL | Qt::Key_Minus), &ScanView::zoomOut);
    m_zoomLabel = new QLabel(m_bar);
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    m_zoomLabel->setAccessibleName(tr("Size"));
    line->addWidget(m_zoomLabel);
    makeButton(QStringLiteral("zoom-in"), tr("Larger"), keyText(Qt::CTRL | Qt::Key_Plus), &ScanView::zoomIn);
    makeButton(QStringLiteral("zoom-fit-width"), tr("Fit the width"), keyText(Qt::CTRL | Qt::Key_0),
               &ScanView::fitWidth);
    makeButton(QStringLiteral("zoom-fit-page"), tr("Fit the page"), keyText(Qt::CTRL | Qt::Key_9), &ScanView::fitPage);
    makeButton(QStringLiteral("go-bottom"), tr("The seals at the foot"), keyText(Qt::CTRL | Qt::Key_End),
               &ScanView::showFoot);
    QToolButton* large = makeButton(QStringLiteral("view-fullscreen"), tr("Large view"), keyText(Qt::Key_F11), nullptr);
    connect(large, &QToolButton::clicked, this, [this] { setLarge(!isLarge()); });
    makeButton(QStringLiteral("object-rotate-left"), tr("Turn left"), keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
               &ScanView::rotateLeft);
    makeButton(QStringLiteral("object-rotate-right"), tr("Turn right"), keyText(Qt::CTRL | Qt::Key_R),
               &ScanView::rotateRight);
    line->addStretch();
    m_other = makeButton(QStringLiteral("document-import"), tr("Take another file…"), {}, &ScanView::chooseFile);
}

void ScanView::makePageButtons() {
    m_previous = makeButton(QStringLiteral("go-previous"), tr("Previous page"), keyText(Qt::Key_PageUp), nullptr);
    m_pageLabel = new QLabel(m_bar);
    m_bar->layout()->addWidget(m_pageLabel);
    m_next = makeButton(QStringLiteral("go-next"), tr("Next page"), keyText(Qt::Key_PageDown), nullptr);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_pane->setPage(m_pane->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pane->setPage(m_pane->page() + 1); });
}

void ScanView::clear(const QString& sentence) {
    setLarge(false);
    letGo();
    m_name.clear();
    m_message->clear();
    m_sentence = sentence;
    showWords();
}

void ScanView::refuse(const QString& fault) {
    clear();
    m_message->show(look::Tone::Bad, fault);
}

void ScanView::setAcceptsFiles(bool accepts) {
    m_accepts = accepts;
    setAcceptDrops(accepts);
    showWords();
}

bool ScanView::hasScan() const {
    return isShown();
}

QString ScanView::scanName() const {
    return m_name;
}

int ScanView::pageCount() const {
    return m_document ? m_document->pageCount() : 0;
}

int ScanView::currentPage() const {
    return m_pane->page();
}

int ScanView::rotation() const {
    return m_pane->rotation();
}

double ScanView::zoom() const {
    return m_pane->zoom();
}

bool ScanView::isLarge() const {
    return m_large != nullptr;
}

const std::optional<ScanReading>& ScanView::reading() const {
    return m_reading;
}

void ScanView::showScan(const QString& name, const QByteArray& content) {
    clear(tr("The scan is being opened…"));
    open(name, content);
}

void ScanView::showFile(const QString& file) {
    clear(tr("The scan is being opened…"));
    try {
        const Scan scan = readScan(file);
        open(scan.name, scan.content);
    } catch (const PaperError& error) {
        fail(error.text);
    }
}

bool ScanView::isShown() const {
    return m_pane->isShown();
}

void ScanView::open(const QString& name, const QByteArray& content) {
    m_name = name;
    m_document = new ScanDocument(content, this);
    connect(m_document, &ScanDocument::failed, this,
            [this](const ScanFault& fault) { fail(scanFaultText(fault, m_name)); });
    connect(m_document, &ScanDocument::codesRead, this, &ScanView::takeCodes);
    m_pane->setDocument(m_document);
    m_document->open();
}

/// The helper of the scan before has nothing more to do.
void ScanView::letGo() {
    m_pane->setDocument(nullptr);
    if (m_document == nullptr) {
        return;
    }
    m_document->disconnect(this);
    m_document->disconnect(m_pane);
    std::exchange(m_document, nullptr)->deleteLater();
    m_reading.reset();
    m_readAsked = false;
}

void ScanView::takeCodes(const QStringList& texts) {
    m_reading = ScanReading{scanMime(m_document->content()), m_document->pageCount(), {}};
    for (const QString& text : texts) {
        if (const auto code = PaperCode::parse(text); code && code->revision > 0) {
            m_reading->codes << *code;
        }
    }
    emit read(*m_reading);
}

void ScanView::fail(const QString& text) {
    letGo();
    m_name.clear();
    m_sentence = tr("There is no scan to show.");
    showWords();
    m_message->show(look::Tone::Bad, text);
    emit failed(text);
}

void ScanView::offer(const QString& file) {
    m_message->clear();
    try {
        const Scan scan = readScan(file);
        Q_UNUSED(scan)
    } catch (const PaperError& error) {
        m_message->show(look::Tone::Bad, error.text);
        emit failed(error.text);
        return;
    }
    emit fileDropped(file);
}

void ScanView::showWords() {
    m_place->sentence->setText(!m_sentence.isEmpty() ? m_sentence
                               : m_accepts           ? tr("Drop the scan here (PDF, JPEG, PNG or TIFF, at most 8 MB).")
                                                     : tr("There is no scan."));
    m_place->choose->setText(tr("Choose a file… (&S)"));
    m_place->setState(m_accepts, false);
    const bool shown = isShown();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_pane) : m_place);
    m_bar->setVisible(shown);
    m_other->setVisible(m_accepts);
    if (!shown) {
        return;
    }
    const int count = m_document->pageCount();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_pageLabel), static_cast<QWidget*>(m_next)}) {
        widget->setVisible(count > 1);
    }
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_pane->page() + 1).arg(count));
    m_previous->setEnabled(m_pane->page() > 0);
    m_next->setEnabled(m_pane->page() + 1 < count);
    m_zoomLabel->setText(QStringLiteral("%1 %").arg(std::lround(m_pane->zoom() * 100)));
    m_pane->setAccessibleName(
        tr("Scan %1, page %2 of %3").arg(m_name, QString::number(m_pane->page() + 1), QString::number(count)));
}

void ScanView::setCurrentPage(int page) {
    m_pane->setPage(page);
}

void ScanView::zoomIn() {
    m_pane->zoomIn();
}

void ScanView::zoomOut() {
    m_pane->zoomOut();
}

void ScanView::fitWidth() {
    m_pane->fitWidth();
}

void ScanView::fitPage() {
    m_pane->fitPage();
}

void ScanView::showFoot() {
    m_pane->showFoot();
}

void ScanView::rotateLeft() {
    m_pane->turn(-90);
}

void ScanView::rotateRight() {
    m_pane->turn(90);
}

void ScanView::chooseFile() {
    auto* dialog =
        new QFileDialog(this, tr("Choose the scan"), {}, tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { offer(file); });
    dialog->open();
}

void ScanView::setLarge(bool large) {
    if (large == isLarge() || (large && !isShown())) {
        return;
    }
    if (large) {
        m_large = new ScanWindow(m_body, this);
        connect(static_cast<ScanWindow*>(m_large), &ScanWindow::closed, this, [this] { setLarge(false); });
        m_large->setWindowTitle(
            tr("Scan %1").arg(QString(m_name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
        m_large->showMaximized();
        m_pane->setFocus();
    } else {
        layout()->addWidget(m_body);
        m_body->show();
        QWidget* window = std::exchange(m_large, nullptr);
        window->hide();
        window->deleteLater();
        m_pane->setFocus();
    }
    showWords();
    m_pane->fitWidth();
}

void ScanView::keyPressEvent(QKeyEvent* event) {
    if (!keyDone(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool ScanView::keyDone(const QKeyEvent& event) {
    if (!isShown()) {
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
    if (!m_accepts || draggedFile(event->mimeData()).isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    m_place->setState(true, true);
}

void ScanView::dragLeaveEvent(QDragLeaveEvent*) {
    m_place->setState(m_accepts, false);
}

void ScanView::dropEvent(QDropEvent* event) {
    m_place->setState(m_accepts, false);
    const QString file = draggedFile(event->mimeData());
    if (!m_accepts || file.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    offer(file);
}

void ScanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_bar) {
        return;
    }
    // Icons are coloured for the palette they were made for.
    const QList<QToolButton*> buttons = m_bar->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        button->setIcon(look::icon(button->property("icon_name").toString()));
    }
    m_place->setState(m_accepts, false);
}

} // namespace inservice
