// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/paper/applicationpaper.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/printsettings.h"

#include <QAction>
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
#include <QStandardPaths>
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
    ApplicationPaper paper;
    bool hasPaper = false;
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

    void setBusy(bool on);
    void askPrinter();
    void askFile();
    void copyAnd(std::function<void(const ApplicationPaper&)> go);
    void toPrinter(const ApplicationPaper& out);
    void toFile(const ApplicationPaper& out, const QString& file);
    [[nodiscard]] QString whatNext() const;
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
    d->print->setAccessibleDescription(tr("Choose a printer and print the form"));
    d->save = new QPushButton(tr("Save as P&DF…"), this);
    d->save->setObjectName(QStringLiteral("savePdf"));
    d->save->setAccessibleDescription(tr("Write the form into a PDF file"));
    d->next = new QLabel(this);
    d->next->setWordWrap(true);
    d->next->setTextFormat(Qt::RichText);
    d->next->setTextInteractionFlags(Qt::TextBrowserInteraction);
    d->next->setOpenExternalLinks(true);
    d->next->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    d->next->setAccessibleName(tr("What to do with the paper next"));

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(d->print);
    column->addWidget(d->save);
    column->addSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What to do next"), 2));
    column->addWidget(d->next);
    column->addStretch();
    auto* sideArea = new QScrollArea;
    sideArea->setWidget(side);
    sideArea->setWidgetResizable(true);
    sideArea->setFrameShape(QFrame::NoFrame);
    sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideArea->setFocusPolicy(Qt::NoFocus);
    sideArea->setMinimumWidth(fontMetrics().horizontalAdvance(u'國') * leastWords);
    sideArea->setMaximumWidth(fontMetrics().horizontalAdvance(u'國') * mostWords);

    // What there is goes to both by their shares, whatever would suit either.
    d->preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    sideArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto* body = new QHBoxLayout;
    body->setSpacing(look::margin);
    body->addWidget(d->preview, 3);
    body->addWidget(sideArea, 2);
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
        if (!d->lastFile.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(d->lastFile));
    });
    d->setBusy(false);
}

PrintPanel::~PrintPanel() = default;

void PrintPanel::setPaper(const ApplicationPaper& paper) {
    const bool same = d->hasPaper && d->paper.number == paper.number && d->paper.revision == paper.revision;
    d->paper = paper;
    d->hasPaper = true;
    if (!same) {
        // The message, and an answer still on its way, are about another paper.
        d->message->clear();
        ++d->waiting;
        d->setBusy(false);
    }
    d->preview->setDocument(makeApplicationDocument(paper));
    d->next->setText(d->whatNext());
    look::makePrimary(d->print, !paper.accepted || (paper.needsPaper && paper.isWanted)); // else it is for the own file
    d->setBusy(d->busy);
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

QString PrintPanel::Private::whatNext() const {
    const auto item = [](const QString& text) {
        return QStringLiteral("<li style='margin-bottom:8px'>%1</li>").arg(text);
    };
    const auto list = [](const QString& items) {
        return QStringLiteral("<ol style='margin-left:-20px'>%1</ol>").arg(items);
    };
    if (!paper.accepted) {
        return QStringLiteral("<p>%1</p>")
            .arg(tr("This is a draft. Send the application first: only the form that comes out afterwards may be "
                    "sealed and returned."));
    }
    if (!paper.needsPaper) {
        return list(
            item(tr("Tell the chief manager (總負責人) of your school that your application waits to be opened.")) +
            item(tr("Nothing has to be sent anywhere. You may keep the printed form.")) +
            item(tr("When the account is open, a mail is sent to %1.").arg(paper.email.toHtmlEscaped())));
    }
    if (!paper.isWanted) {
        return list(item(tr("The sealed form has been received. Nothing has to be printed, sealed or sent.")) +
                    item(tr("You may print the form for your own file.")));
    }
    QString items = item(tr("Print the form and sign it."));
    items += item(
        paper.nameSealOnly
            ? tr("Have the head's name seal (姓名章) and the unit's seal (關防) set into the two boxes at the foot.")
        : paper.needsUnitSeal
            ? tr("Have the head's seal (單位主管職章) and the unit's seal (關防) set into the two boxes at the foot.")
            : tr("Have the head's seal (單位主管職章) set into the box at the foot. If the head has only a name "
                 "seal, have the unit's seal (關防) set beside it as well."));
    const DeskRow desk = paper.returnTo.value_or(DeskRow{0, paper.region, {}, {}, {}, {}});
    QStringList ways;
    if (!desk.fax.isEmpty())
        ways += tr("Fax: %1").arg(desk.fax.toHtmlEscaped());
    if (!desk.email.isEmpty()) {
        ways +=
            tr("Mail (a scan): %1").arg(QStringLiteral("<a href=\"mailto:%1\">%1</a>").arg(desk.email.toHtmlEscaped()));
    }
    if (!desk.address.isEmpty())
        ways += tr("Post: %1").arg(desk.address.toHtmlEscaped());
    if (!desk.phone.isEmpty())
        ways += tr("Questions: %1").arg(desk.phone.toHtmlEscaped());
    QString sending = tr("Return it to <b>%1</b>.").arg(desk.name.toHtmlEscaped());
    for (const QString& way : std::as_const(ways))
        sending += QStringLiteral("<br>") + way;
    items += item(sending);
    items +=
        item(tr("The desk confirms that it has come in, reviews it, and a mail is sent to %1. Do not fold or seal over "
                "the square code: the desk finds your case with it.")
                 .arg(paper.email.toHtmlEscaped()));
    return list(items);
}

void PrintPanel::Private::setBusy(bool on) {
    busy = on;
    const bool can = hasPaper && !on && !missingPaperFont(); // the preview says why not
    print->setEnabled(can);
    save->setEnabled(can);
}

/// One copy more: the centre counts it before it exists, so that no copy is out that nobody knows of.
void PrintPanel::Private::copyAnd(std::function<void(const ApplicationPaper&)> go) {
    if (!beforePrint) {
        go(paper);
        return;
    }
    setBusy(true);
    message->show(look::Tone::Info, tr("The centre is counting this copy…"));
    const int mine = ++waiting;
    beforePrint(
        [this, guard = QPointer<PrintPanel>(panel), mine, go = std::move(go)](std::optional<ApplicationPaper> out) {
            if (!guard || mine != waiting)
                return;
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
            paper = *out;
            preview->setDocument(makeApplicationDocument(paper));
            next->setText(whatNext());
            go(paper);
        });
}

void PrintPanel::Private::askPrinter() {
    lastFile.clear();
    message->clear();
    printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    restorePrinter(*printer);
    printer->setDocName(makeApplicationDocument(paper)->title());
    auto* dialog = new QPrintDialog(printer.get(), panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the application form"));
    // One page on the front of A4: no choice of pages.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    setBusy(true);
    QObject::connect(dialog, &QDialog::finished, panel, [this](int result) {
        setBusy(false);
        if (result != QDialog::Accepted)
            return;
        rememberPrinter(*printer);
        copyAnd([this](const ApplicationPaper& out) { toPrinter(out); });
    });
    dialog->open();
}

void PrintPanel::Private::toPrinter(const ApplicationPaper& out) {
    try {
        inservice::print(*makeApplicationDocument(out), *printer);
    } catch (const PaperError& error) {
        message->show(look::Tone::Bad, error.text);
        return;
    }
    if (printer->outputFileName().isEmpty()) {
        message->show(look::Tone::Good, tr("The form was handed to the printer %1.").arg(printer->printerName()));
    } else {
        lastFile = printer->outputFileName();
        message->show(look::Tone::Good, tr("The form was saved: %1").arg(QDir::toNativeSeparators(lastFile)),
                      tr("Open"));
    }
    emit panel->printed(out.copy);
}

void PrintPanel::Private::askFile() {
    lastFile.clear();
    message->clear();
    const auto write = [this](const QString& file) {
        copyAnd([this, file](const ApplicationPaper& out) { toFile(out, file); });
    };
    if (!nextPdfFile.isEmpty()) {
        write(std::exchange(nextPdfFile, {}));
        return;
    }
    auto* dialog = new QFileDialog(panel, tr("Save the application form as PDF"), pdfFolder(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(makeApplicationDocument(paper)->title() + QStringLiteral(".pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, panel, [write](const QString& file) {
        rememberPdfFolder(QFileInfo(file).absolutePath());
        write(file);
    });
    dialog->open();
}

void PrintPanel::Private::toFile(const ApplicationPaper& out, const QString& file) {
    try {
        writePdf(*makeApplicationDocument(out), file);
    } catch (const PaperError& error) {
        message->show(look::Tone::Bad, error.text);
        return;
    }
    lastFile = file;
    message->show(look::Tone::Good, tr("The form was saved: %1").arg(QDir::toNativeSeparators(file)), tr("Open"));
    emit panel->printed(out.copy);
}

} // namespace inservice
