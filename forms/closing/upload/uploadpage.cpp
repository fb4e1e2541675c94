// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadpage.h"

#include "forms/closing/upload/exchangedialog.h"
#include "forms/closing/upload/pastuploads.h"
#include "forms/closing/upload/uploadcolumns.h"
#include "forms/closing/upload/uploadfoot.h"
#include "forms/closing/upload/uploadlist.h"
#include "forms/closing/upload/uploadsource.h"
#include "forms/closing/upload/uploadtrial.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/listwords.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/sheets/sheetfile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Kind = UploadModel::Kind;

constexpr qsizetype namesShown = 8;
constexpr QLatin1String applyKind("upload.apply");

} // namespace

ListUploadPage::ListUploadPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_source(new UploadSource(this))
    , m_message(new look::MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new UploadList(this))
    , m_columns(new UploadColumns(this))
    , m_past(new PastUploads(link, this))
    , m_foot(new UploadFoot(this))
    , m_trial(new UploadTrial(link, this))
    , m_exchange(
          new QAction(look::icon(QStringLiteral("document-save-as")), tr("Exchange file in the &old format…"), this)) {
    setObjectName(QStringLiteral("uploadPage"));
    m_exchange->setObjectName(QStringLiteral("uploadExchange"));
    m_actions = {m_exchange};
    build();
    connectParts();
    readChoices();
    check();
}

ListUploadPage::~ListUploadPage() = default;

void ListUploadPage::build() {
    m_message->setObjectName(QStringLiteral("uploadMessage"));
    m_tabs->setObjectName(QStringLiteral("uploadTabs"));
    auto* list = new QWidget(this);
    auto* inside = new QVBoxLayout(list);
    inside->setContentsMargins(look::grid, look::grid, look::grid, look::grid);
    inside->setSpacing(look::grid);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_foot);
    m_tabs->addTab(list, tr("&List"));
    m_tabs->addTab(m_columns, tr("Col&umns"));
    m_tabs->addTab(m_past, tr("Lists so f&ar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_source);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
}

void ListUploadPage::connectSource() {
    connect(m_source, &UploadSource::courseChosen, this, &ListUploadPage::chooseCourse);
    connect(m_source, &UploadSource::templateWanted, this, [this] {
        chooseFile(tr("List of %1").arg(m_course->head.number), QStringLiteral("ods"), &ListUploadPage::saveTemplateTo);
    });
    connect(m_source, &UploadSource::fileWanted, this, [this] { chooseFile({}, {}, &ListUploadPage::open); });
    connect(m_source, &UploadSource::pasteWanted, this, [this] {
        const QString text = QApplication::clipboard()->text();
        if (text.trimmed().isEmpty()) {
            m_message->show(look::Tone::Warning, tr("There is no text on the clipboard. Copy the rows in the "
                                                    "spreadsheet, with the row that names the columns."));
            return;
        }
        paste(text);
    });
    connect(m_source, &UploadSource::sheetChosen, this, [this](int sheet) {
        m_message->clear();
        m_trial->chooseSheet(sheet);
    });
}

void ListUploadPage::connectTrial() {
    connect(m_columns, &UploadColumns::chosen, m_trial, &UploadTrial::setHolds);
    connect(m_list, &UploadList::cellEdited, m_trial, &UploadTrial::setCell);
    connect(m_list, &UploadList::settleRequested, m_trial, &UploadTrial::settleTwice);
    connect(m_list, &UploadList::proposalTaken, m_trial, &UploadTrial::takeProposal);
    connect(m_trial, &UploadTrial::opened, this, &ListUploadPage::opened);
    connect(m_trial, &UploadTrial::notOpened, this, [this](const QString& name, const QString& error) {
        m_message->show(look::Tone::Bad,
                        tr("%1: %2", "a file, what is wrong with it").arg(name, words::listFileFault(error)));
    });
    connect(m_trial, &UploadTrial::changed, this, [this] {
        m_columns->show(*m_trial->table(), m_course ? m_course->list.sessions : QList<CourseSession>());
    });
    connect(m_trial, &UploadTrial::understood, this, &ListUploadPage::understood);
    connect(m_trial, &UploadTrial::centreCompared, this, [this] {
        m_list->show(*m_trial->table(), m_trial->rows(), m_trial->compared());
        sayHowMany();
    });
    connect(m_trial, &UploadTrial::notCompared, this,
            [this](const QString& sentence) { m_message->show(look::Tone::Bad, sentence); });
    connect(m_trial, &UploadTrial::busyChanged, this, &ListUploadPage::check);
}

void ListUploadPage::connectParts() {
    connectSource();
    connectTrial();
    connect(m_list, &UploadList::faultyRequested, this, [this] {
        chooseFile(tr("Rows with errors of %1").arg(m_course->head.number), QStringLiteral("ods"),
                   &ListUploadPage::saveFaultyTo);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ListUploadPage::askPast);
    connect(m_foot, &UploadFoot::skipToggled, this, &ListUploadPage::check);
    connect(m_foot, &UploadFoot::compareWanted, this, &ListUploadPage::compare);
    connect(m_foot, &UploadFoot::applyWanted, this, &ListUploadPage::apply);
    connect(m_exchange, &QAction::triggered, this, &ListUploadPage::openExchange);
    connect(&Commands::of(m_link), &Commands::finished, this,
            [this](const QUuid& id, const QString&, bool done) { answered(id, done); });
}

void ListUploadPage::askPast() {
    if (m_tabs->currentWidget() == m_past) {
        m_past->ask();
    }
}

QString ListUploadPage::title() const {
    return tr("Upload of a list");
}

QString ListUploadPage::scope() const {
    return m_course ? UploadSource::courseLine(m_course->head) : QString();
}

void ListUploadPage::openAt(const QString& argument) {
    bool isId = false;
    const qint64 id = argument.toLongLong(&isId);
    if (isId) {
        chooseCourse(id);
    }
}

void ListUploadPage::setCurrent(bool current) {
    if (current) {
        askPast();
    }
}

void ListUploadPage::refresh(const Changes& changes) {
    if (!changes.concerns({"course", "course_revision", "enrolment", "presence", "list_entry"})) {
        return;
    }
    readChoices();
    readCourse();
    m_trial->understand(); // against whom it holds now; what the centre has compared stays as it was seen
}

const UploadModel& ListUploadPage::rows() const {
    return m_list->model();
}

void ListUploadPage::readChoices() {
    const Identity& identity = m_link.identity();
    const bool isOperator = identity.accountType == AccountType::Operator;
    try {
        const QList<CourseRow> choices = UploadCourse::choices(
            m_link.replica(), identity.unitId, isOperator ? std::optional(identity.accountId) : std::nullopt);
        m_source->setCourses(choices);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_source->showCourse(m_course ? m_course->head.id : 0);
}

void ListUploadPage::chooseCourse(qint64 id) {
    if (m_course && m_course->head.id == id) {
        return;
    }
    forget();
    m_course.reset();
    m_trial->setCourse({});
    if (id != 0) {
        m_course.emplace();
        m_course->head.id = id;
        readCourse();
    }
    m_source->showCourse(id);
    m_message->clear();
    askPast();
    emit headChanged();
    check();
}

void ListUploadPage::readCourse() {
    if (!m_course) {
        return;
    }
    try {
        m_course = UploadCourse::of(m_link.replica(), m_course->head.id);
    } catch (const ReplicaError& error) {
        m_course.reset();
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_trial->setCourse(m_course ? std::optional(m_course->list) : std::nullopt);
    m_past->setCourse(m_course ? m_course->head.id : 0,
                      !m_course || UploadCourse::isOpen(m_course->head)
                          ? QString()
                          : tr("The list is handed in, or the course is closed: nothing is taken back any more."));
    check();
}

/// `suffix`: of a file to be written; empty: one is opened.
void ListUploadPage::chooseFile(const QString& name, const QString& suffix,
                                void (ListUploadPage::*then)(const QString&)) {
    auto* dialog = new QFileDialog(this, suffix.isEmpty() ? tr("Choose the list") : tr("Save the list"), {},
                                   suffix.isEmpty() ? tr("Lists (*.ods *.xlsx *.csv *.txt *.tsv);;All files (*)")
                                                    : QStringLiteral("*.ods;;*.xlsx;;*.csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (suffix.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + u'.' + suffix);
    }
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

/// No list is open.
void ListUploadPage::forget() {
    m_trial->forget();
    m_list->clear();
    m_columns->clear();
    m_source->showNothing();
}

void ListUploadPage::open(const QString& file) {
    if (whyNoCourse().isEmpty()) {
        m_message->clear();
        m_trial->open(file);
    }
}

void ListUploadPage::paste(const QString& text) {
    if (whyNoCourse().isEmpty()) {
        m_message->clear();
        m_trial->paste(text);
    }
}

void ListUploadPage::opened(const QString& name) {
    const ListTable& table = *m_trial->table();
    m_source->showList(tr("%1: %n row(s)", "a list", int(table.records().size())).arg(name), table.notes().sheets);
    m_foot->stopSkipping();
    m_list->clear();
    m_tabs->setCurrentIndex(table.columnOf(ListField::Name) < 0 ? 1 : 0);
}

void ListUploadPage::understood() {
    m_list->show(*m_trial->table(), m_trial->rows(), m_trial->compared());
    m_list->setTwice(m_trial->twice());
    if (m_asked.isNull()) {
        sayHowMany();
    }
    check();
}

int ListUploadPage::faulty() const {
    return m_list->model().count(Kind::Faulty);
}

void ListUploadPage::sayHowMany() {
    if (!m_trial->table()) {
        return;
    }
    const UploadModel& rows = m_list->model();
    QStringList lines;
    if (const QString fault = m_trial->fileFault(); !fault.isEmpty()) {
        lines.append(fault);
    }
    lines.append(m_trial->compared()
                     ? tr("Compared: %1 with errors, %2 worth a look, %3 not enrolled, %4 changes, %5 without a "
                          "change. Nothing has been changed yet.")
                           .arg(rows.count(Kind::Faulty))
                           .arg(rows.count(Kind::Doubtful))
                           .arg(rows.count(Kind::Added))
                           .arg(rows.count(Kind::Changed))
                           .arg(rows.count(Kind::Same))
                 : rows.places() > 0 && rows.count(Kind::Faulty) == rows.places()
                     ? tr("Tried on this PC: each of the %n row(s) has an error. Put right what is marked.", nullptr,
                          rows.places())
                     : tr("Tried on this PC: %1 of %2 rows have errors. Next, have it compared at the centre.")
                           .arg(rows.count(Kind::Faulty))
                           .arg(rows.places()));
    const SheetNotes& notes = m_trial->table()->notes();
    if (notes.merged + notes.formulas > 0 || !notes.hiddenRows.isEmpty()) {
        lines.append(tr("The sheet has %1 merged cells, %2 formulas (their values are taken) and %3 hidden rows (they "
                        "are read as well).")
                         .arg(notes.merged)
                         .arg(notes.formulas)
                         .arg(notes.hiddenRows.size()));
    }
    if (const int more = rows.count(Kind::Added); more > 0) {
        lines.append(
            tr("The list has %n person(s) more than were accepted: taken in, they stand on it as come without.",
               nullptr, more));
    }
    if (m_trial->compared() && !m_trial->compared()->missing.isEmpty()) {
        const QString names = m_trial->compared()->missing.mid(0, namesShown).join(tr(", ", "between names"));
        lines.append(
            tr("%n accepted person(s) are not in the list: %1", nullptr, int(m_trial->compared()->missing.size()))
                .arg(m_trial->compared()->missing.size() > namesShown ? names + QStringLiteral(" …") : names));
    }
    const bool isQuiet = lines.size() == 1 && faulty() == 0;
    m_message->show(isQuiet ? look::Tone::Info : look::Tone::Warning, lines.join(u'\n'));
}

void ListUploadPage::write(const QString& file, const SpreadsheetTable& table) {
    const QString fault = saveSheets(file, {table}, formatOfFile(file));
    m_message->show(fault.isEmpty() ? look::Tone::Good : look::Tone::Bad,
                    fault.isEmpty()
                        ? tr("Saved: %1").arg(QDir::toNativeSeparators(file))
                        : tr("The file was not written: %1. Choose another folder, and save once more.").arg(fault));
}

void ListUploadPage::saveTemplateTo(const QString& file) {
    if (m_course) {
        write(file, lists::templateOf(QString::number(m_course->head.number), m_course->list, m_course->standings));
    }
}

void ListUploadPage::saveFaultyTo(const QString& file) {
    QHash<int, QString> says;
    for (qsizetype place = 0; m_trial->table() && place < m_trial->table()->records().size(); ++place) {
        if (m_list->model().kindOf(place) == Kind::Faulty) {
            says.insert(m_trial->table()->records().at(place).row, m_list->model().saidOf(place));
        }
    }
    if (m_trial->table()) {
        write(file,
              lists::faultyRows(QString::number(m_course->head.number), *m_trial->table(), says, tr("What is wrong")));
    }
}

QString ListUploadPage::whyNoCourse() const {
    if (!m_course) {
        return tr("Choose the course first.");
    }
    return UploadCourse::isOpen(m_course->head)
               ? QString()
               : tr("Its list is handed in or confirmed. What is wrong in a closed course is changed by a request.");
}

QString ListUploadPage::whyNotCompare() const {
    const QString reason = whyNoCourse();
    return reason.isEmpty() ? m_trial->whyNotCompare() : reason;
}

QString ListUploadPage::whyNotApply() const {
    if (!m_asked.isNull()) {
        return tr("The centre has not answered yet. What was asked waits in the outbox.");
    }
    if (const QString reason = whyNotCompare(); !reason.isEmpty()) {
        return reason;
    }
    if (!m_trial->compared()) {
        return tr("Have it compared at the centre first, so that you see what it does.");
    }
    if (faulty() > 0 && !m_foot->isSkipping()) {
        return tr("%n row(s) have errors: put them right, or tick that they are skipped.", nullptr, faulty());
    }
    return faulty() == m_list->model().places() ? tr("Every row has errors.") : QString();
}

void ListUploadPage::check() {
    const bool isOpen = m_trial->table().has_value();
    const QString noRows = isOpen ? QString() : tr("Choose a list first.");
    m_source->setPossible(whyNoCourse());
    m_foot->settle({.skip = isOpen && faulty() == 0 ? tr("No row has errors.") : noRows,
                    .choose = noRows,
                    .compare = m_trial->compared() ? tr("It has been compared as it stands now.") : whyNotCompare(),
                    .apply = whyNotApply(),
                    .said = isOpen ? whyNotApply() : whyNotCompare()});
    look::setPossible(m_exchange, !m_course                              ? tr("Choose the course first.")
                                  : m_course->head.state != u"confirmed" ? tr("Only of a closed course: it is made of "
                                                                              "confirmed hours.")
                                                                         : QString());
}

void ListUploadPage::compare() {
    if (whyNotCompare().isEmpty()) {
        m_trial->compare(m_course->head.id);
    }
}

void ListUploadPage::apply() {
    if (!whyNotApply().isEmpty()) {
        return;
    }
    try {
        m_asked = Commands::of(m_link).ask(
            Commands::makeItem(applyKind, QStringLiteral("list-upload:%1").arg(m_course->head.id),
                               tr("Take in a list of participants of course %1").arg(m_course->head.number),
                               {{QStringLiteral("course_id"), m_course->head.id},
                                {QStringLiteral("upload_id"), m_trial->compared()->id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("missing"), m_foot->missing()},
                                {QStringLiteral("skip_faulty"), m_foot->isSkipping()},
                                {QStringLiteral("reason"), m_foot->reason()}}));
        m_message->show(look::Tone::Info, tr("On the way to the centre. Without a line it goes once there is one."));
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was taken in: %1").arg(error.text));
    }
    check();
}

void ListUploadPage::answered(const QUuid& id, bool done) {
    if (id != m_asked) {
        return;
    }
    m_asked = {};
    try {
        const std::optional<OutboxItem> item = m_link.outbox().item(id);
        if (item && done) {
            const auto count = [&item](const char* what) { return item->result.value(QLatin1String(what)).toInt(); };
            forget();
            m_message->show(look::Tone::Good,
                            tr("Taken in: %1 changed, %2 put on the list, %3 absent, %4 kept as marked by hand, %5 "
                               "skipped. It can be taken back under “Lists so far” until the list is handed in.")
                                .arg(count("changed"))
                                .arg(count("added"))
                                .arg(count("absent"))
                                .arg(count("kept"))
                                .arg(count("left_out")));
        } else if (item) {
            m_message->show(look::Tone::Bad, words::centreRefusal(item->errorKey, item->errorDetail));
            if (item->errorKey == u"upload.reason") {
                m_foot->focusReason();
            }
        }
        m_link.dismiss(id);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    check();
}

void ListUploadPage::openExchange() {
    if (m_course) {
        (new ExchangeDialog(m_link, *m_course, this))->open();
    }
}

} // namespace inservice
