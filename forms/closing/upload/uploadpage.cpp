// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadpage.h"

#include "forms/closing/upload/exchangedialog.h"
#include "forms/closing/upload/pastuploads.h"
#include "forms/closing/upload/uploadcolumns.h"
#include "forms/closing/upload/uploadlist.h"
#include "forms/commands/commands.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/listwords.h"
#include "forms/words/words.h"
#include "models/domain/background.h"
#include "models/lists/rowkey.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/sheets/zipfile.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Kind = UploadModel::Kind;

constexpr qsizetype namesShown = 8;
constexpr QLatin1String applyKind("upload.apply");

QString courseLine(const CourseRow& course) {
    return QStringLiteral("%1 %2").arg(course.number).arg(course.title);
}

} // namespace

ListUploadPage::ListUploadPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_choice(new QComboBox(this))
    , m_template(new QPushButton(look::icon(QStringLiteral("document-save-as")), tr("Te&mplate…"), this))
    , m_choose(new QPushButton(look::icon(QStringLiteral("document-import")), tr("Choose a f&ile…"), this))
    , m_paste(new QPushButton(look::icon(QStringLiteral("edit-paste")), tr("Paste from a &spreadsheet"), this))
    , m_sheet(new QComboBox(this))
    , m_name(new look::QuietLabel(this))
    , m_message(new look::MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new UploadList(this))
    , m_columns(new UploadColumns(this))
    , m_past(new PastUploads(link, this))
    , m_skip(new QCheckBox(tr("Skip &rows with errors"), this))
    , m_missing(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_compare(new QPushButton(tr("Compare at the &centre"), this))
    , m_apply(new QPushButton(tr("Ta&ke the list in"), this))
    , m_whyNot(new look::QuietLabel(this))
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
    inside->addWidget(makeFoot());
    m_tabs->addTab(list, tr("&List"));
    m_tabs->addTab(m_columns, tr("Col&umns"));
    m_tabs->addTab(m_past, tr("Lists so f&ar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(makeSource());
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
}

QWidget* ListUploadPage::makeSource() {
    auto* source = new QWidget(this);
    m_choice->setObjectName(QStringLiteral("uploadCourse"));
    m_choice->setAccessibleName(tr("The course whose list it is"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(30);
    m_template->setObjectName(QStringLiteral("uploadTemplate"));
    m_choose->setObjectName(QStringLiteral("uploadChoose"));
    m_paste->setObjectName(QStringLiteral("uploadPaste"));
    m_sheet->setObjectName(QStringLiteral("uploadSheet"));
    m_sheet->setAccessibleName(tr("Which sheet of the file"));
    m_sheet->hide();
    m_name->setObjectName(QStringLiteral("uploadName"));
    m_name->setWordWrap(true);
    m_name->setText(
        tr("A spreadsheet (.ods, .xlsx) or .csv with one row per person. Nothing is changed before you have "
           "seen what it does."));
    auto* label = new QLabel(tr("C&ourse"), source);
    label->setBuddy(m_choice);
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(label);
    first->addWidget(m_choice, 1);
    first->addWidget(m_template);
    first->addWidget(m_choose);
    first->addWidget(m_paste);
    auto* second = new QHBoxLayout;
    second->setSpacing(look::grid);
    second->addWidget(m_name, 1);
    second->addWidget(m_sheet);
    auto* column = new QVBoxLayout(source);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(first);
    column->addLayout(second);
    return source;
}

QWidget* ListUploadPage::makeFoot() {
    auto* foot = new QWidget(this);
    m_skip->setObjectName(QStringLiteral("uploadSkip"));
    m_missing->setObjectName(QStringLiteral("uploadMissing"));
    m_missing->setAccessibleName(tr("What becomes of those who are not in the list"));
    m_missing->addItem(tr("Not in the list: left as they are"), QStringLiteral("keep"));
    m_missing->addItem(tr("Not in the list: absent"), QStringLiteral("absent"));
    m_reason->setObjectName(QStringLiteral("uploadReason"));
    m_reason->setAccessibleName(tr("Why hours differ from presence"));
    m_reason->setPlaceholderText(tr("Why hours differ from presence, for all without a note of their own"));
    m_reason->setMaxLength(200);
    m_compare->setObjectName(QStringLiteral("uploadCompare"));
    m_apply->setObjectName(QStringLiteral("uploadApply"));
    look::makePrimary(m_apply);
    m_whyNot->setObjectName(QStringLiteral("uploadWhyNot"));
    m_whyNot->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(look::grid);
    first->addWidget(m_skip);
    first->addWidget(m_missing);
    first->addWidget(m_reason, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(look::grid);
    second->addWidget(m_whyNot, 1);
    second->addWidget(m_compare);
    second->addWidget(m_apply);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(look::grid / 2);
    column->addLayout(first);
    column->addLayout(second);
    return foot;
}

void ListUploadPage::connectParts() {
    connect(m_choice, &QComboBox::activated, this, [this] { chooseCourse(m_choice->currentData().toLongLong()); });
    connect(m_template, &QPushButton::clicked, this, [this] {
        chooseFile(tr("List of %1").arg(m_course->head.number), QStringLiteral("ods"), &ListUploadPage::saveTemplateTo);
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFile({}, {}, &ListUploadPage::open); });
    connect(m_paste, &QPushButton::clicked, this, [this] {
        const QString text = QApplication::clipboard()->text();
        if (text.trimmed().isEmpty()) {
            m_message->show(look::Tone::Warning, tr("There is no text on the clipboard. Copy the rows in the "
                                                    "spreadsheet, with the row that names the columns."));
            return;
        }
        paste(text);
    });
    connect(m_sheet, &QComboBox::activated, this, [this](int sheet) {
        read(m_fileName, [bytes = m_bytes, sessions = m_course->list.sessions, sheet]() -> Source {
            return {ListTable::read(bytes, sessions, sheet), {}};
        });
    });
    connect(m_columns, &UploadColumns::chosen, this, [this](int column, const ListColumn& what) {
        m_table->setHolds(column, what);
        changed();
    });
    connect(m_list, &UploadList::cellEdited, this, [this](qsizetype place, int column, const QString& text) {
        m_table->setCell(place, column, text);
        changed();
    });
    connect(m_list, &UploadList::settleRequested, this, [this](lists::Twice how) {
        lists::settleTwice(*m_table, m_rows, how, m_course->list);
        changed();
    });
    connect(m_list, &UploadList::proposalTaken, this, [this](qsizetype place, qint64 enrolment) {
        m_table->setCell(place, m_table->needColumn(ListField::RowKey), lists::rowKey(enrolment));
        changed();
    });
    connect(m_list, &UploadList::faultyRequested, this, [this] {
        chooseFile(tr("Rows with errors of %1").arg(m_course->head.number), QStringLiteral("ods"),
                   &ListUploadPage::saveFaultyTo);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_past) {
            m_past->ask();
        }
    });
    connect(m_skip, &QCheckBox::toggled, this, &ListUploadPage::check);
    connect(m_compare, &QPushButton::clicked, this, &ListUploadPage::compare);
    connect(m_apply, &QPushButton::clicked, this, &ListUploadPage::apply);
    connect(m_exchange, &QAction::triggered, this, &ListUploadPage::openExchange);
    connect(&Commands::of(m_link), &Commands::finished, this,
            [this](const QUuid& id, const QString&, bool done) { answered(id, done); });
}

QString ListUploadPage::title() const {
    return tr("Upload of a list");
}

QString ListUploadPage::scope() const {
    return m_course ? courseLine(m_course->head) : QString();
}

void ListUploadPage::openAt(const QString& argument) {
    bool isId = false;
    const qint64 id = argument.toLongLong(&isId);
    if (isId) {
        chooseCourse(id);
    }
}

void ListUploadPage::setCurrent(bool current) {
    if (current && m_tabs->currentWidget() == m_past) {
        m_past->ask();
    }
}

void ListUploadPage::refresh(const Changes& changes) {
    if (!changes.concerns({"course", "course_revision", "enrolment", "presence", "list_entry"})) {
        return;
    }
    readChoices();
    readCourse();
    understand(); // against whom it holds now; what the centre has compared stays as it was seen
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
        m_choice->clear();
        m_choice->addItem(tr("(choose a course)"), 0);
        for (const CourseRow& course : choices) {
            m_choice->addItem(courseLine(course), course.id);
        }
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
    }
    m_choice->setCurrentIndex(std::max(0, m_course ? m_choice->findData(m_course->head.id) : 0));
}

void ListUploadPage::chooseCourse(qint64 id) {
    if (m_course && m_course->head.id == id) {
        return;
    }
    forget();
    m_course.reset();
    if (id != 0) {
        m_course.emplace();
        m_course->head.id = id;
        readCourse();
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id)));
    m_message->clear();
    if (m_tabs->currentWidget() == m_past) {
        m_past->ask();
    }
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
    m_past->setCourse(m_course ? m_course->head.id : 0,
                      !m_course || UploadCourse::isOpen(m_course->head)
                          ? QString()
                          : tr("The list is handed in, or the course is closed: nothing is taken back any more."));
    check();
}

/// The list that was open: it was another course's.
void ListUploadPage::forget() {
    ++m_turn;
    m_busy = false;
    m_table.reset();
    m_rows.clear();
    m_compared.reset();
    m_bytes.clear();
    m_list->clear();
    m_columns->clear();
    m_sheet->hide();
    m_name->setText(
        tr("A spreadsheet (.ods, .xlsx) or .csv with one row per person. Nothing is changed before you have "
           "seen what it does."));
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

void ListUploadPage::open(const QString& file) {
    if (!whyNoCourse().isEmpty()) {
        return;
    }
    QFile content(file);
    const bool isOpen = content.open(QIODevice::ReadOnly);
    m_bytes = isOpen ? content.read(ListTable::MostBytes + 1) : QByteArray();
    read(QFileInfo(file).fileName(), [bytes = m_bytes, isOpen, sessions = m_course->list.sessions]() -> Source {
        return isOpen ? Source{ListTable::read(bytes, sessions), {}}
                      : Source{std::nullopt, QStringLiteral("file.open")};
    });
}

void ListUploadPage::paste(const QString& text) {
    if (!whyNoCourse().isEmpty()) {
        return;
    }
    m_bytes.clear();
    read(tr("Pasted rows"), [text, sessions = m_course->list.sessions]() -> Source {
        return {ListTable::paste(text, sessions), {}};
    });
}

void ListUploadPage::read(const QString& name, std::function<Source()> reading) {
    const int turn = ++m_turn;
    m_busy = true;
    m_message->clear();
    check();
    inBackground(
        this,
        [reading = std::move(reading)]() -> Source {
            try {
                return reading();
            } catch (const CsvError& error) {
                return {std::nullopt, error.key};
            }
        },
        [this, name, turn](Source source) {
            if (turn == m_turn) {
                opened(name, std::move(source));
            }
        });
}

void ListUploadPage::opened(const QString& name, Source&& source) {
    m_busy = false;
    if (!source.table) {
        // What was open before stays; it is another list.
        m_message->show(look::Tone::Bad,
                        tr("%1: %2", "a file, what is wrong with it").arg(name, words::listFileFault(source.error)));
        check();
        return;
    }
    m_table = std::move(source.table);
    m_fileName = name.left(100);
    m_name->setText(tr("%1: %n row(s)", "a list", int(m_table->records().size())).arg(name));
    m_skip->setChecked(false);
    m_list->clear();
    showSheets();
    changed();
    m_tabs->setCurrentIndex(m_table->columnOf(ListField::Name) < 0 ? 1 : 0);
}

void ListUploadPage::showSheets() {
    const QStringList& sheets = m_table->notes().sheets;
    if (m_sheet->count() != sheets.size() || !m_sheet->isVisible()) {
        m_sheet->clear();
        m_sheet->addItems(sheets);
    }
    m_sheet->setVisible(sheets.size() > 1);
}

/// The list is another one now: what the centre has said was of the one before.
void ListUploadPage::changed() {
    m_compared.reset();
    m_columns->show(*m_table, m_course->list.sessions);
    understand();
}

void ListUploadPage::understand() {
    if (!m_table || !m_course) {
        return;
    }
    const int turn = ++m_turn;
    m_busy = true;
    check();
    inBackground(
        this, [table = *m_table, course = m_course->list] { return lists::understood(table, course); },
        [this, turn](const QList<ListRow>& rows) {
            if (turn == m_turn) {
                m_busy = false;
                understood(rows);
            }
        });
}

void ListUploadPage::understood(const QList<ListRow>& rows) {
    m_rows = rows;
    m_list->show(*m_table, rows, m_compared);
    int twice = 0;
    for (const ListRow& row : rows) {
        for (const ListFault& fault : row.faults) {
            twice += fault.code == u"R04" ? 1 : 0;
        }
    }
    m_list->setTwice(twice);
    if (m_asked.isNull()) {
        sayHowMany();
    }
    check();
}

int ListUploadPage::faulty() const {
    return m_list->model().count(Kind::Faulty);
}

/// F02, F03: what stands against the file as a whole.
QString ListUploadPage::fileFault() const {
    if (m_table->columnOf(ListField::Name) < 0) {
        return tr("No column is known to hold the name. Say under “Columns” which one it is.");
    }
    return m_table->records().size() > ListTable::MostRows
               ? tr("The list has %1 rows, which is more than the %2 that are taken at once. Divide it.")
                     .arg(m_table->records().size())
                     .arg(ListTable::MostRows)
               : QString();
}

void ListUploadPage::sayHowMany() {
    if (!m_table) {
        return;
    }
    const UploadModel& rows = m_list->model();
    QStringList lines;
    if (const QString fault = fileFault(); !fault.isEmpty()) {
        lines.append(fault);
    }
    lines.append(m_compared ? tr("Compared: %1 with errors, %2 worth a look, %3 not enrolled, %4 changes, %5 without a "
                                 "change. Nothing has been changed yet.")
                                  .arg(rows.count(Kind::Faulty))
                                  .arg(rows.count(Kind::Doubtful))
                                  .arg(rows.count(Kind::Added))
                                  .arg(rows.count(Kind::Changed))
                                  .arg(rows.count(Kind::Same))
                            : tr("Tried on this PC: %1 of %2 rows have errors. Next, have it compared at the centre.")
                                  .arg(rows.count(Kind::Faulty))
                                  .arg(rows.places()));
    const SheetNotes& notes = m_table->notes();
    if (notes.merged + notes.formulas > 0 || !notes.hiddenRows.isEmpty()) {
        lines.append(tr("The sheet has %1 merged cells, %2 formulas (their values are taken) and %3 hidden rows (they "
                        "are read as well).")
                         .arg(notes.merged)
                         .arg(notes.formulas)
                         .arg(notes.hiddenRows.size()));
    }
    if (m_compared && !m_compared->missing.isEmpty()) {
        const QString names = m_compared->missing.mid(0, namesShown).join(tr(", ", "between names"));
        lines.append(tr("%n accepted person(s) are not in the list: %1", nullptr, int(m_compared->missing.size()))
                         .arg(m_compared->missing.size() > namesShown ? names + QStringLiteral(" …") : names));
    }
    const bool isQuiet = lines.size() == 1 && faulty() == 0;
    m_message->show(isQuiet ? look::Tone::Info : look::Tone::Warning, lines.join(u'\n'));
}

void ListUploadPage::write(const QString& file, const SpreadsheetTable& table) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const SheetFormat format = suffix == u"xlsx"  ? SheetFormat::Xlsx
                               : suffix == u"csv" ? SheetFormat::Csv
                                                  : SheetFormat::Ods;
    QString fault;
    try {
        const QByteArray bytes = written(table, format);
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit()) {
            fault = output.errorString();
        }
    } catch (const ZipError& error) {
        fault = error.text;
    }
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
    for (qsizetype place = 0; m_table && place < m_table->records().size(); ++place) {
        if (m_list->model().kindOf(place) == Kind::Faulty) {
            says.insert(m_table->records().at(place).row, m_list->model().saidOf(place));
        }
    }
    if (m_table) {
        write(file, lists::faultyRows(QString::number(m_course->head.number), *m_table, says, tr("What is wrong")));
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
    if (const QString reason = whyNoCourse(); !reason.isEmpty()) {
        return reason;
    }
    if (!m_table) {
        return tr("Choose a list first.");
    }
    if (m_busy || m_asking) {
        return tr("The list is being read or compared.");
    }
    if (const QString fault = fileFault(); !fault.isEmpty()) {
        return fault;
    }
    return std::none_of(m_rows.cbegin(), m_rows.cend(), [](const ListRow& row) { return row.canBeTaken(); })
               ? tr("No row can be taken: put right what is marked first.")
               : QString();
}

QString ListUploadPage::whyNotApply() const {
    if (!m_asked.isNull()) {
        return tr("The centre has not answered yet. What was asked waits in the outbox.");
    }
    if (const QString reason = whyNotCompare(); !reason.isEmpty()) {
        return reason;
    }
    if (!m_compared) {
        return tr("Have it compared at the centre first, so that you see what it does.");
    }
    if (faulty() > 0 && !m_skip->isChecked()) {
        return tr("%n row(s) have errors: put them right, or tick that they are skipped.", nullptr, faulty());
    }
    return faulty() == m_list->model().places() ? tr("Every row has errors.") : QString();
}

void ListUploadPage::check() {
    const QString noCourse = whyNoCourse();
    for (QWidget* control : {static_cast<QWidget*>(m_template), static_cast<QWidget*>(m_choose),
                             static_cast<QWidget*>(m_paste), static_cast<QWidget*>(m_sheet)}) {
        look::setPossible(control, noCourse);
    }
    const QString noRows = m_table ? QString() : tr("Choose a list first.");
    look::setPossible(m_skip, m_table && faulty() == 0 ? tr("No row has errors.") : noRows);
    look::setPossible(m_missing, noRows);
    look::setPossible(m_reason, noRows);
    look::setPossible(m_compare, m_compared ? tr("It has been compared as it stands now.") : whyNotCompare());
    look::setPossible(m_apply, whyNotApply());
    look::setPossible(m_exchange, !m_course                              ? tr("Choose the course first.")
                                  : m_course->head.state != u"confirmed" ? tr("Only of a closed course: it is made of "
                                                                              "confirmed hours.")
                                                                         : QString());
    m_whyNot->setText(m_table ? whyNotApply() : noCourse);
}

void ListUploadPage::compare() {
    if (!whyNotCompare().isEmpty()) {
        return;
    }
    m_asking = true;
    check();
    m_link.ask(questions::comparedList(m_course->head.id, m_fileName, lists::wireOf(m_rows)), this,
               [this, turn = m_turn](const Answer<questions::ComparedList>& answer) {
                   m_asking = false;
                   if (turn == m_turn) {
                       compared(answer);
                   }
                   check();
               });
}

void ListUploadPage::compared(const Answer<questions::ComparedList>& answer) {
    if (answer) {
        m_compared = *answer.value;
        m_list->show(*m_table, m_rows, m_compared);
        sayHowMany();
        return;
    }
    m_message->show(look::Tone::Bad, answer.error.offline
                                         ? tr("The centre cannot be reached. What was tried here stands; compare it "
                                              "once you are online.")
                                         : words::centreRefusal(answer.error.key, answer.error.detail));
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
                                {QStringLiteral("upload_id"), m_compared->id.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("missing"), m_missing->currentData().toString()},
                                {QStringLiteral("skip_faulty"), m_skip->isChecked()},
                                {QStringLiteral("reason"), m_reason->text().trimmed()}}));
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
                m_reason->setFocus(Qt::OtherFocusReason);
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
