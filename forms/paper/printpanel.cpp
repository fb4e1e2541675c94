// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/printpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/documentout.h"
#include "forms/paper/papererror.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/paperpreview.h"
#include "forms/paper/printsettings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace inservice {

namespace {

// What to do next, beside the paper: characters in a line.
constexpr int leastWords = 19;
constexpr int mostWords = 32;

} // namespace

struct PrintPanel::Private {
    PrintPanel* panel = nullptr;
    Paper paper;
    std::function<void(Done)> beforePrint;
    QString nextPdfFile;
    QString lastFile;
    int waiting = 0; ///< number of the copy being asked for; answers to another are late
    bool busy = false;

    look::MessageBar* message = nullptr;
    PaperPreview* preview = nullptr;
    QPushButton* print = nullptr;
    QPushButton* save = nullptr;
    QLabel* next = nullptr;
    std::shared_ptr<QPrinter> printer;

    [[nodiscard]] QScrollArea* makeSide();
    void show(const Paper& shown);
    void setBusy(bool on);
    void askPrinter();
    void askFile();
    void copyAnd(std::function<void()> go);
    void toPrinter();
    void toFile(const QString& file);
    void tellPrinted();
};

PrintPanel::PrintPanel(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>()) {
    d->panel = this;
    d->message = new look::MessageBar(this);
    d->preview = new PaperPreview(this);
    d->print = new QPushButton(tr("&Print…"), this);
    d->print->setObjectName(QStringLiteral("print"));
    look::makePrimary(d->print);
    d->print->setAccessibleDescription(tr("Choose a printer and print what is shown"));
    d->save = new QPushButton(tr("Save as P&DF…"), this);
    d->save->setObjectName(QStringLiteral("savePdf"));
    d->save->setAccessibleDescription(tr("Write what is shown into a PDF file"));
    d->next = new QLabel(this);
    d->next->setWordWrap(true);
    d->next->setTextFormat(Qt::RichText);
    d->next->setTextInteractionFlags(Qt::TextBrowserInteraction);
    d->next->setOpenExternalLinks(true);
    d->next->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    d->next->setAccessibleName(tr("What to do with the paper next"));

    QScrollArea* side = d->makeSide();
    // What there is goes to both by their shares, whatever would suit either.
    d->preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* body = new QHBoxLayout;
    body->setSpacing(look::margin);
    body->addWidget(d->preview, 3);
    body->addWidget(side, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->message);
    layout->addLayout(body, 1);
    setTabOrder(d->print, d->save);
    setTabOrder(d->save, d->next);
    setTabOrder(d->next, d->preview);
    setFocusProxy(d->print);

    connect(d->print, &QPushButton::clicked, this, [this] { d->askPrinter(); });
    connect(d->save, &QPushButton::clicked, this, [this] { d->askFile(); });
    connect(d->message, &look::MessageBar::actionTriggered, this, [this] {
        if (!d->lastFile.isEmpty()) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(d->lastFile));
        }
    });
    d->setBusy(false);
}

PrintPanel::~PrintPanel() = default;

QScrollArea* PrintPanel::Private::makeSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(print);
    column->addWidget(save);
    column->addSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What to do next"), 2));
    column->addWidget(next);
    column->addStretch();
    auto* sideArea = new QScrollArea;
    sideArea->setWidget(side);
    sideArea->setWidgetResizable(true);
    sideArea->setFrameShape(QFrame::NoFrame);
    sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideArea->setFocusPolicy(Qt::NoFocus);
    sideArea->setMinimumWidth(panel->fontMetrics().horizontalAdvance(u'國') * leastWords);
    sideArea->setMaximumWidth(panel->fontMetrics().horizontalAdvance(u'國') * mostWords);
    return sideArea;
}

void PrintPanel::setPaper(const Paper& paper) {
    const bool same = d->paper.document && d->paper.subject == paper.subject;
    if (!same) {
        // The message, and an answer still on its way, are about another paper.
        d->message->clear();
        ++d->waiting;
        d->busy = false;
    }
    d->show(paper);
    look::makePrimary(d->print, paper.isPrimary); // else it is for the own file
    d->setBusy(d->busy);
}

void PrintPanel::Private::show(const Paper& shown) {
    paper = shown;
    preview->setDocument(paper.document);
    next->setText(paper.next);
    const auto forms = int(paper.copies.size());
    print->setText(forms > 1 ? tr("&Print %n forms…", nullptr, forms) : tr("&Print…"));
}

void PrintPanel::setBeforePrint(std::function<void(Done)> beforePrint) {
    d->beforePrint = std::move(beforePrint);
}

void PrintPanel::print() {
    d->print->click();
}

void PrintPanel::setNextPdfFile(const QString& file) {
    d->nextPdfFile = file;
}

void PrintPanel::Private::setBusy(bool on) {
    busy = on;
    const std::optional<PaperError> noFont = missingPaperFont();
    const QString whyNot = noFont            ? noFont->text
                           : !paper.document ? tr("There is nothing to print yet.")
                           : on              ? tr("It is being printed.")
                                             : QString();
    look::setPossible(print, whyNot);
    look::setPossible(save, whyNot);
}

/// One copy more: the centre counts it before it exists, so that no copy is out that nobody knows of.
void PrintPanel::Private::copyAnd(std::function<void()> go) {
    if (!beforePrint) {
        go();
        return;
    }
    setBusy(true);
    message->show(look::Tone::Info, tr("The centre is counting this copy…"));
    const int mine = ++waiting;
    beforePrint([this, guard = QPointer<PrintPanel>(panel), mine, go = std::move(go)](const std::optional<Paper>& out) {
        if (!guard || mine != waiting) {
            return;
        }
        ++waiting; // a second answer is late, too
        setBusy(false);
        message->clear();
        if (!out) {
            message->show(
                look::Tone::Warning,
                tr("Nothing was printed: the centre counts every copy and did not confirm this one. See in the "
                   "status bar whether the desk is connected, then try again."));
            return;
        }
        show(*out);
        go();
    });
}

void PrintPanel::Private::askPrinter() {
    lastFile.clear();
    message->clear();
    printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    restorePrinter(*printer);
    printer->setDocName(paper.document->title());
    auto* dialog = new QPrintDialog(printer.get(), panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print: %1", "what").arg(paper.document->title()));
    // Each form is one page on the front of A4: no choice of pages.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    setBusy(true);
    QObject::connect(dialog, &QDialog::finished, panel, [this](int result) {
        setBusy(false);
        if (result != QDialog::Accepted) {
            return;
        }
        rememberPrinter(*printer);
        copyAnd([this] { toPrinter(); });
    });
    dialog->open();
}

void PrintPanel::Private::toPrinter() {
    try {
        inservice::print(*paper.document, *printer);
    } catch (const PaperError& error) {
        message->show(look::Tone::Bad, error.text);
        return;
    }
    if (printer->outputFileName().isEmpty()) {
        message->show(
            look::Tone::Good,
            tr("%1 was handed to the printer %2.", "what, which").arg(paper.document->title(), printer->printerName()));
    } else {
        lastFile = printer->outputFileName();
        message->show(look::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(lastFile)), tr("Open"));
    }
    tellPrinted();
}

void PrintPanel::Private::askFile() {
    lastFile.clear();
    message->clear();
    const auto write = [this](const QString& file) { copyAnd([this, file] { toFile(file); }); };
    if (!nextPdfFile.isEmpty()) {
        write(std::exchange(nextPdfFile, {}));
        return;
    }
    auto* dialog = new QFileDialog(panel, tr("Save as PDF: %1", "what").arg(paper.document->title()), pdfFolder(),
                                   tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(paper.document->title() + QStringLiteral(".pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, panel, [write](const QString& file) {
        rememberPdfFolder(QFileInfo(file).absolutePath());
        write(file);
    });
    dialog->open();
}

void PrintPanel::Private::toFile(const QString& file) {
    try {
        writePdf(*paper.document, file);
    } catch (const PaperError& error) {
        message->show(look::Tone::Bad, error.text);
        return;
    }
    lastFile = file;
    message->show(look::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)), tr("Open"));
    tellPrinted();
}

void PrintPanel::Private::tellPrinted() {
    const QList<int> copies = paper.copies; // who hears of it may show another paper
    for (const int copy : copies) {
        emit panel->printed(copy);
    }
}

} // namespace inservice
