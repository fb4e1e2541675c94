// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/downloadspage.h"

#include "forms/application/paper/applicationpaper.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/documentout.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/paperpreview.h"
#include "forms/paper/printsettings.h"
#include "forms/words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace inservice {

DownloadsPage::DownloadsPage(QWidget* parent)
    : Page(parent)
    , m_message(new look::MessageBar(this))
    , m_preview(new PaperPreview(this))
    , m_odt(new QAction(look::icon("document-save-as"), tr("Save as &ODT…"), this))
    , m_pdf(new QAction(look::icon("document-save-as"), tr("Save as &PDF…"), this))
    , m_print(new QAction(look::icon("document-print"), tr("P&rint…"), this)) {
    setObjectName("downloadsPage");
    m_odt->setObjectName("downloadOdtAction");
    m_pdf->setObjectName("downloadPdfAction");
    m_print->setObjectName("downloadPrintAction");
    m_print->setShortcut(QKeySequence::Print);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    outer->setSpacing(2 * look::grid);
    m_message->setObjectName("downloadMessage");
    outer->addWidget(m_message);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName("downloadsSplitter");
    split->setChildrenCollapsible(false);

    split->addWidget(makeText());
    m_preview->setAccessibleName(tr("Preview of the empty form"));
    split->addWidget(m_preview);
    split->setSizes({520, 480});
    outer->addWidget(split, 1);

    const std::optional<PaperError> noFont = missingPaperFont();
    look::setPossible(m_pdf, noFont ? noFont->text : QString());
    look::setPossible(m_print, noFont ? noFont->text : QString());

    connect(m_odt, &QAction::triggered, this, [this] { save(true); });
    connect(m_pdf, &QAction::triggered, this, [this] { save(false); });
    connect(m_print, &QAction::triggered, this, &DownloadsPage::print);
}

QWidget* DownloadsPage::makeText() {
    auto* left = new QScrollArea;
    left->setFrameShape(QFrame::NoFrame);
    left->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 2 * look::grid, 0);
    column->setSpacing(2 * look::grid);
    column->addWidget(new look::Heading(tr("Form 2-1: application for a business account"), 2, content));
    auto* about = new QLabel(
        tr("The empty form, to be filled in by hand where no computer is at hand. Whoever applies with this desk does "
           "not need it: the desk prints the form filled in, with its number."),
        content);
    about->setWordWrap(true);
    column->addWidget(about);
    makeButtons(column);
    column->addSpacing(look::grid);
    column->addWidget(new look::Heading(tr("What each type of account may do"), 2, content));
    for (const AccountType type : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator}) {
        auto* name = new QLabel(words::accountType(type), content);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        auto* duties = new QLabel(words::accountTypeDuties(type), content);
        duties->setWordWrap(true);
        duties->setTextFormat(Qt::PlainText);
        column->addWidget(name);
        column->addWidget(duties);
    }
    column->addStretch(1);
    left->setWidget(content);
    return left;
}

void DownloadsPage::makeButtons(QVBoxLayout* column) {
    auto* line = new QHBoxLayout;
    const struct {
        const char* name;
        QAction* action;
    } buttons[] = {{"downloadOdt", m_odt}, {"downloadPdf", m_pdf}, {"downloadPrint", m_print}};
    for (const auto& one : buttons) {
        auto* button = new QPushButton(one.action->icon(), one.action->text(), column->parentWidget());
        button->setObjectName(one.name);
        connect(button, &QPushButton::clicked, one.action, &QAction::trigger);
        connect(one.action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        line->addWidget(button);
    }
    line->addStretch(1);
    column->addLayout(line);
}

DownloadsPage::~DownloadsPage() = default;

QString DownloadsPage::title() const {
    return tr("Downloads");
}

QList<QAction*> DownloadsPage::pageActions() const {
    return {m_odt, m_pdf, m_print};
}

void DownloadsPage::setCurrent(bool current) {
    if (!current || m_form) {
        return;
    }
    m_form = makeBlankApplicationDocument();
    m_preview->setDocument(m_form);
}

void DownloadsPage::save(bool odt) {
    const QString ending = odt ? QStringLiteral(".odt") : QStringLiteral(".pdf");
    QString file = std::exchange(m_nextFile, {});
    if (file.isEmpty()) {
        file = QFileDialog::getSaveFileName(
            this, odt ? tr("Save the empty form as ODT") : tr("Save the empty form as PDF"),
            pdfFolder() + QLatin1Char('/') + tr("Form 2-1 application for a business account") + ending,
            odt ? tr("ODT document (*.odt)") : tr("PDF document (*.pdf)"));
    }
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += ending;
    }
    rememberPdfFolder(QFileInfo(file).absolutePath());
    try {
        if (odt) {
            writeBlankApplicationOdt(file);
        } else {
            writePdf(*(m_form ? m_form : makeBlankApplicationDocument()), file);
        }
        m_message->show(look::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    } catch (const PaperError& error) {
        qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
        m_message->show(
            look::Tone::Bad,
            tr("The form could not be saved as %1. Check that you may write there and that the disk has room, or "
               "choose another folder.")
                .arg(QDir::toNativeSeparators(file)));
    }
}

void DownloadsPage::print() {
    if (!m_form) {
        m_form = makeBlankApplicationDocument();
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    restorePrinter(*printer);
    printer->setDocName(m_form->title());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("printDialog");
    dialog->setWindowTitle(tr("Print the empty form"));
    // One page on the front of A4: no choice of pages.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        rememberPrinter(*printer);
        try {
            inservice::print(*m_form, *printer);
            const QString file = printer->outputFileName(); // where there is no printer, its dialog offers a file
            m_message->show(look::Tone::Good, file.isEmpty() ? tr("Sent to the printer.")
                                                             : tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        } catch (const PaperError& error) {
            qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
            m_message->show(
                look::Tone::Bad,
                tr("The printer did not take the form. Check that it is switched on, or choose another one."));
        }
    });
    dialog->open();
}

} // namespace inservice
