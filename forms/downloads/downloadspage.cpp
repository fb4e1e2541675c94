// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/downloads/downloadspage.h"

#include "forms/application/paper/handforms.h"
#include "forms/closing/correct/correctionhandform.h"
#include "forms/edits/formfield.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/paper/documentout.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/paperpreview.h"
#include "forms/paper/printsettings.h"
#include "forms/unitchoice/unitchoice.h"
#include "forms/words/words.h"
#include "models/domain/normalise.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace inservice {

DownloadsPage::DownloadsPage(const Ties& ties, QWidget* parent)
    : Page(parent)
    , m_ties(ties)
    , m_message(new look::MessageBar(this))
    , m_finder(new UnitFinder(this))
    , m_unit(new UnitChoice(m_finder))
    , m_preview(new PaperPreview(this))
    , m_office(new QAction(look::icon("document-save-as"), {}, this))
    , m_pdf(new QAction(look::icon("document-save-as"), tr("Save as &PDF…"), this))
    , m_print(new QAction(look::icon("document-print"), tr("P&rint…"), this)) {
    setObjectName("downloadsPage");
    m_office->setObjectName("downloadOfficeAction");
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

    connect(m_office, &QAction::triggered, this, [this] { save(true); });
    connect(m_pdf, &QAction::triggered, this, [this] { save(false); });
    connect(m_print, &QAction::triggered, this, &DownloadsPage::print);
    connect(m_finder, &UnitFinder::loaded, this, &DownloadsPage::chooseOwnUnit);
    connect(m_forms, &QListWidget::currentRowChanged, this, &DownloadsPage::show);
    connect(m_unit, &UnitChoice::changed, this, &DownloadsPage::show);
    connect(m_number, &QLineEdit::textChanged, this, &DownloadsPage::show);
    refresh(Changes::everything());
}

DownloadsPage::~DownloadsPage() = default;

QWidget* DownloadsPage::makeText() {
    auto* left = new QScrollArea;
    left->setFrameShape(QFrame::NoFrame);
    left->setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 2 * look::grid, 0);
    column->setSpacing(2 * look::grid);
    makeForms(column);
    makeFilling(column);
    makeButtons(column);
    makeTypes(column);
    column->addStretch(1);
    left->setWidget(content);
    return left;
}

void DownloadsPage::makeForms(QVBoxLayout* column) {
    QWidget* content = column->parentWidget();
    m_forms = new QListWidget(content);
    m_forms->setObjectName("downloadForms");
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->addItems({tr("1. Application for a business account (form 2-1)"), tr("2. Person in charge of a project"),
                       tr("3. Correction of a closed course")});
    m_forms->setCurrentRow(0);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forms->setFixedHeight(m_forms->sizeHintForRow(0) * m_forms->count() + 2 * m_forms->frameWidth() + look::grid);
    m_about = new QLabel(content);
    m_about->setObjectName("downloadAbout");
    m_about->setWordWrap(true);
    column->addWidget(m_forms);
    column->addWidget(m_about);
}

void DownloadsPage::makeFilling(QVBoxLayout* column) {
    QWidget* content = column->parentWidget();
    m_fillTitle = new look::Heading(tr("Fill in beforehand"), 2, content);
    m_fillNote = new QLabel(
        tr("The centre has never been reached from this PC, so no unit can be filled in. The form can be saved empty."),
        content);
    m_fillNote->setWordWrap(true);
    m_unit->setOptional();
    m_number = new QLineEdit(content);
    m_number->setObjectName("downloadNumber");
    m_number->setMaxLength(12);
    m_numberField = new FormField(tr("&Number of the course"), m_number, content);
    m_numberField->setHelp(tr("Of a course of your own unit, title and days are filled in too."));
    column->addWidget(m_fillTitle);
    column->addWidget(m_fillNote);
    column->addWidget(m_unit);
    column->addWidget(m_numberField);
}

void DownloadsPage::makeButtons(QVBoxLayout* column) {
    auto* line = new QHBoxLayout;
    const struct {
        const char* name;
        QAction* action;
    } buttons[] = {{"downloadOffice", m_office}, {"downloadPdf", m_pdf}, {"downloadPrint", m_print}};
    for (const auto& one : buttons) {
        auto* button = new QPushButton(one.action->icon(), one.action->text(), column->parentWidget());
        button->setObjectName(one.name);
        connect(button, &QPushButton::clicked, one.action, &QAction::trigger);
        connect(one.action, &QAction::changed, button, [button, action = one.action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
        });
        line->addWidget(button);
    }
    line->addStretch(1);
    column->addLayout(line);
}

void DownloadsPage::makeTypes(QVBoxLayout* column) {
    m_types = new QWidget(column->parentWidget());
    auto* types = new QVBoxLayout(m_types);
    types->setContentsMargins(0, look::grid, 0, 0);
    types->setSpacing(2 * look::grid);
    types->addWidget(new look::Heading(tr("What each type of account may do"), 2, m_types));
    for (const AccountType type : {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator}) {
        auto* name = new QLabel(words::accountType(type), m_types);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        auto* duties = new QLabel(words::accountTypeDuties(type), m_types);
        duties->setWordWrap(true);
        duties->setTextFormat(Qt::PlainText);
        types->addWidget(name);
        types->addWidget(duties);
    }
    column->addWidget(m_types);
}

QString DownloadsPage::title() const {
    return tr("Downloads");
}

QList<QAction*> DownloadsPage::pageActions() const {
    return {m_office, m_pdf, m_print};
}

void DownloadsPage::setCurrent(bool current) {
    if (current && !m_wasOpened) {
        m_wasOpened =
            true; // laying a page out takes the paper's font, which the start of the program need not wait for
        show();
    }
}

void DownloadsPage::refresh(const Changes& changes) {
    if (Link* link = m_ties.any(); link != nullptr && changes.concerns({"unit"})) {
        m_finder->load(link->replicaFile());
    }
}

/// Whoever works at a school wants the form of that school; a desk and a guest choose.
void DownloadsPage::chooseOwnUnit() {
    if (m_ties.account != nullptr && m_ties.account->identity().accountType != AccountType::Reviewer &&
        m_unit->unitId() == 0) {
        if (const UnitRow* own = m_finder->units()->unit(m_ties.account->identity().unitId)) {
            m_unit->setPlace(own->countyId, own->districtId != 0 ? own->districtId : UnitIndex::Unplaced, own->kind,
                             own->id);
        }
    }
    show();
}

DownloadsPage::Form DownloadsPage::form() const {
    return Form(std::max(0, m_forms->currentRow()));
}

void DownloadsPage::choose(Form form) {
    m_forms->setCurrentRow(int(form));
}

HandForm DownloadsPage::made() const {
    if (form() == Form::Correction) {
        return correction();
    }
    HandFormUnit about;
    if (const UnitRow* unit = m_unit->unit()) {
        const UnitIndex& units = *m_finder->units();
        about = {unit->code, unit->name, units.countyName(unit->countyId), units.districtName(unit->districtId),
                 {},         {}};
        if (const UnitKindRow* kind = units.kind(unit->kind)) {
            about.kind = kind->name;
        }
        if (unit->chiefReviewerId) {
            about.desk = m_ties.any()->replica().row<DeskRow>(*unit->chiefReviewerId);
        }
    }
    return form() == Form::Account ? accountHandForm(about) : projectHandForm(about);
}

HandForm DownloadsPage::correction() const {
    CorrectionHandFormFor about;
    const QString typed = normalise(m_number->text()).text;
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (!isNumber || number <= 0) {
        return correctionHandForm(about);
    }
    about.number = QString::number(number);
    if (m_ties.account != nullptr) {
        ReplicaReader& replica = m_ties.account->replica();
        const QList<CourseRow> courses = replica.rows<CourseRow>(QStringLiteral(" WHERE number = ?"), {number});
        if (!courses.isEmpty()) {
            about.course = courses.constFirst();
            if (const auto unit = replica.row<UnitRow>(about.course->unitId)) {
                about.unit = unit->name;
            }
            about.deskId = about.course->reviewerUnitId;
            if (const auto desk = replica.row<DeskRow>(about.deskId)) {
                about.desk = desk->name;
            }
        }
    }
    return correctionHandForm(about);
}

void DownloadsPage::show() {
    const bool ofCourse = form() == Form::Correction;
    m_about->setText(
        form() == Form::Account
            ? tr("To be filled in by hand where no computer is at hand. Whoever applies with this desk does not need "
                 "it: the desk prints the form filled in, with its number.")
        : form() == Form::Project
            ? tr("Who is in charge of a project of the ministry at this unit: filled in anew whenever that changes.")
            : tr("Where the course can be corrected with this desk («Correct closed courses»), that form is filled in "
                 "by itself; this one is for whoever has no account at hand."));
    m_office->setText(ofCourse ? tr("Save as &ODS…") : tr("Save as &ODT…"));
    m_fillTitle->setVisible(ofCourse || m_ties.any() != nullptr);
    m_unit->setVisible(!ofCourse && m_ties.any() != nullptr);
    m_fillNote->setVisible(!ofCourse && m_ties.any() == nullptr);
    m_numberField->setVisible(ofCourse);
    m_types->setVisible(form() == Form::Account);
    if (!m_wasOpened) {
        return;
    }
    try {
        m_document = handFormDocument(made());
        m_preview->setDocument(m_document);
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void DownloadsPage::save(bool editable) {
    const bool sheet = form() == Form::Correction;
    const QString ending = !editable ? QStringLiteral(".pdf") : sheet ? QStringLiteral(".ods") : QStringLiteral(".odt");
    QString file = std::exchange(m_nextFile, {});
    if (file.isEmpty()) {
        file = QFileDialog::getSaveFileName(this, tr("Save the form"),
                                            pdfFolder() + QLatin1Char('/') + made().heading + ending,
                                            !editable ? tr("PDF document (*.pdf)")
                                            : sheet   ? tr("ODS spreadsheet (*.ods)")
                                                      : tr("ODT document (*.odt)"));
    }
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += ending;
    }
    rememberPdfFolder(QFileInfo(file).absolutePath());
    try {
        const HandForm form = made();
        if (!editable) {
            writePdf(*handFormDocument(form), file);
        } else if (sheet) {
            writeHandFormOds(form, file);
        } else {
            writeHandFormOdt(form, file);
        }
        m_message->show(look::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    } catch (const PaperError& error) {
        qWarning("%s %s", qPrintable(error.key), qPrintable(error.text));
        m_message->show(
            look::Tone::Bad,
            tr("The form could not be saved as %1. Check that you may write there and that the disk has room, or "
               "choose another folder.")
                .arg(QDir::toNativeSeparators(file)));
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
}

void DownloadsPage::print() {
    show();
    if (!m_document) {
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    restorePrinter(*printer);
    printer->setDocName(m_document->title());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName("printDialog");
    dialog->setWindowTitle(tr("Print the empty form"));
    // One page on the front of A4: no choice of pages.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        rememberPrinter(*printer);
        try {
            inservice::print(*m_document, *printer);
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
