// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/importpage.h"

#include "forms/edits/edits.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/teachers/import/columnspane.h"
#include "forms/teachers/import/listwords.h"
#include "forms/teachers/import/pastimports.h"
#include "forms/teachers/schoolchoice.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/sync/link.h"
#include "models/tables/teachermodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

using Kind = DifferenceLine::Kind;

constexpr int schoolWidth = 760;
constexpr qsizetype mostBytes = 16 * 1024 * 1024; ///< a list of 3,000 people has a tenth of one
constexpr const char* departures[] = {"transfer", "retire", "resign", "appointed", "laid_off", "died", "mistake"};

} // namespace

ImportPage::ImportPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_imports(new RosterImports(link, this))
    , m_school(new SchoolChoice(link, this))
    , m_stages(new QStackedWidget(this))
    , m_message(new look::MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_unitId(m_school->unitId()) {
    setObjectName(QStringLiteral("importPage"));
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_columns = new ColumnsPane;
    m_past = new PastImports(link, this);
    m_tabs->addTab(makeLines(), tr("&Difference to the roster"));
    m_tabs->addTab(m_columns, tr("&Columns and titles"));
    m_tabs->addTab(m_past, tr("&Imports so far"));
    m_stages->addWidget(makeSchool());
    m_stages->addWidget(makeWork());
    m_stages->setCurrentIndex(m_school->isDesk() ? School : Work);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(m_stages, 1);
    connectParts();
    sayLeftOver();
    check();
}

QWidget* ImportPage::makeSchool() {
    auto* page = new QWidget;
    page->setMaximumWidth(schoolWidth);
    auto* about =
        new look::QuietLabel(tr("For a school that cannot do it itself. Choose the school, then its list. The "
                                "school sees what was taken in, and can undo it as well."));
    about->setWordWrap(true);
    m_begin = new QPushButton(tr("&Go on with this school"));
    m_begin->setObjectName(QStringLiteral("importSchool"));
    look::makePrimary(m_begin);
    auto* line = new QHBoxLayout;
    line->addWidget(m_begin);
    line->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * look::grid);
    column->addWidget(about);
    column->addWidget(m_school);
    column->addLayout(line);
    column->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, &ImportPage::begin);
    return page;
}

QWidget* ImportPage::makeWork() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    if (m_school->isDesk()) {
        auto* line = new QHBoxLayout;
        line->setSpacing(look::grid);
        m_for = new QLabel;
        m_for->setObjectName(QStringLiteral("importFor"));
        auto* other = new QPushButton(tr("&Another school…"));
        other->setObjectName(QStringLiteral("importOtherSchool"));
        connect(other, &QPushButton::clicked, this, &ImportPage::chooseAnother);
        line->addWidget(m_for);
        line->addWidget(other);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addWidget(makeSource());
    column->addWidget(m_tabs, 1);
    return page;
}

void ImportPage::connectParts() {
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_past) {
            m_past->ask();
        }
    });
    connect(m_school, &SchoolChoice::changed, this, &ImportPage::check);
    connect(m_columns, &ColumnsPane::changed, this, &ImportPage::tryOut);
    connect(m_lines, &DifferenceList::chosenChanged, this, &ImportPage::check);
    connect(m_imports, &RosterImports::answered, this, &ImportPage::answered);
    connect(m_imports, &RosterImports::refused, this, [this](const QString& key, const QJsonObject& detail) {
        m_message->show(look::Tone::Bad, words::centreRefusal(key, detail));
        check();
    });
    connect(m_imports, &RosterImports::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad,
                        tr("This could not be written down on this PC, so nothing was taken in: %1").arg(cause));
        check();
    });
}

void ImportPage::sayLeftOver() {
    if (m_imports->leftOver() > 0) {
        m_message->show(
            look::Tone::Warning,
            tr("%n row(s) of an earlier import were not taken in. Open its list again to see which, and why.", nullptr,
               m_imports->leftOver()));
    }
}

/// With the school that is chosen, and no list yet.
void ImportPage::begin() {
    if (!m_school->whyNot().isEmpty()) {
        return;
    }
    if (m_school->unitId() != m_unitId) {
        m_reading.drop(); // what is still read or answered is another school's
        m_table.reset();
        m_columns->show(nullptr, &m_words);
        tried({});
        m_name->setText(whichList());
        m_message->clear();
    }
    m_unitId = m_school->unitId();
    m_for->setText(tr("For the roster of %1").arg(m_school->unitName()));
    m_stages->setCurrentIndex(Work);
    m_choose->setFocus(Qt::OtherFocusReason);
    emit headChanged();
    check();
}

void ImportPage::chooseAnother() {
    m_stages->setCurrentIndex(School);
    m_school->takeFocus();
}

void ImportPage::openAt(const QString& argument) {
    bool isUnit = false;
    const qint64 unit = argument.toLongLong(&isUnit);
    if (isUnit && m_school->isDesk() && unit != m_unitId) {
        m_school->setUnit(unit);
        m_stages->setCurrentIndex(School);
        begin(); // unless the school is not known here yet
    }
}

ImportPage::~ImportPage() = default;

QString ImportPage::whichList() {
    return tr("A spreadsheet (.xlsx, .ods) or a .csv file with one row per person. Nothing is "
              "changed before you have seen what is different.");
}

QWidget* ImportPage::makeSource() {
    auto* source = new QWidget(this);
    auto* row = new QHBoxLayout(source);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    m_choose = new QPushButton(look::icon(QStringLiteral("document-import")), tr("Choose a &file…"));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    auto* clipboard = new QPushButton(look::icon(QStringLiteral("edit-paste")), tr("&Paste from a spreadsheet"));
    clipboard->setObjectName(QStringLiteral("importPaste"));
    m_name = new look::QuietLabel(whichList());
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setWordWrap(true);
    row->addWidget(m_choose);
    row->addWidget(clipboard);
    row->addWidget(m_name, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(clipboard, &QPushButton::clicked, this, &ImportPage::pasteClipboard);
    return source;
}

QWidget* ImportPage::makeLines() {
    auto* page = new QWidget;
    m_lines = new DifferenceList;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    column->addWidget(m_lines, 1);
    column->addWidget(makeFoot());
    return page;
}

QWidget* ImportPage::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(look::grid);
    m_departure = new QComboBox;
    m_departure->setObjectName(QStringLiteral("importDeparture"));
    m_departure->setAccessibleName(tr("How they left who are not in the list"));
    for (const char* departure : departures) {
        m_departure->addItem(TeacherModel::departureWord(QLatin1String(departure)), QLatin1String(departure));
    }
    m_onDate = new RocDateEdit;
    m_onDate->setObjectName(QStringLiteral("importOnDate"));
    m_onDate->setAccessibleName(tr("From which day they have left"));
    m_onDate->setRequired(true);
    m_onDate->setMaximumWidth(120);
    m_onDate->load(RocDate::today().iso());
    m_take = new QPushButton;
    m_take->setObjectName(QStringLiteral("importTake"));
    look::makePrimary(m_take);
    m_whyNot = new look::QuietLabel(QString());
    m_whyNot->setObjectName(QStringLiteral("importWhyNot"));
    m_whyNot->setWordWrap(true);
    row->addWidget(new QLabel(tr("Not in the list and taken:")));
    row->addWidget(m_departure);
    row->addWidget(m_onDate);
    row->addWidget(m_whyNot, 1);
    row->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &ImportPage::take);
    connect(m_onDate, &ValueEdit::edited, this, &ImportPage::check);
    return foot;
}

QString ImportPage::title() const {
    return tr("Import a personnel list");
}

QString ImportPage::scope() const {
    return m_school->unitName();
}

void ImportPage::setCurrent(bool current) {
    if (current && m_stages->currentIndex() == School) {
        m_school->takeFocus();
    } else if (current && m_tabs->currentWidget() == m_past) {
        m_past->ask();
    }
}

void ImportPage::refresh(const Changes& changes) {
    m_school->refresh(changes);
    // What was compared stays as it was seen: the centre refuses a line whose entry has changed since.
}

void ImportPage::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose the personnel list"), {},
                                   tr("Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::open);
    dialog->open();
}

void ImportPage::pasteClipboard() {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->show(look::Tone::Warning, tr("There is no text on the clipboard. Copy the rows in the spreadsheet, "
                                                "with the row that names the columns."));
        return;
    }
    paste(text);
}

void ImportPage::open(const QString& file) {
    read(QFileInfo(file).fileName(), [file]() -> Source {
        QFile content(file);
        if (!content.open(QIODevice::ReadOnly)) {
            return {std::nullopt, QStringLiteral("file.open")};
        }
        const QByteArray bytes = content.read(mostBytes + 1);
        if (bytes.size() > mostBytes) {
            return {std::nullopt, QStringLiteral("csv.large")};
        }
        return {PersonnelTable::read(bytes), {}};
    });
}

void ImportPage::paste(const QString& text) {
    read(tr("Pasted rows"), [text]() -> Source { return {PersonnelTable::paste(text), {}}; });
}

void ImportPage::read(const QString& name, std::function<Source()> reading) {
    m_message->clear();
    m_reading.run(
        [reading = std::move(reading)]() -> Source {
            try {
                return reading();
            } catch (const CsvError& error) {
                return {std::nullopt, error.key};
            }
        },
        [this, name](Source source) { opened(name, std::move(source)); });
    check();
}

void ImportPage::opened(const QString& name, Source&& source) {
    if (!source.table) {
        // What was open before stays; it is another list.
        m_message->show(look::Tone::Bad,
                        tr("%1: %2", "a file, what is wrong with it")
                            .arg(name, source.error == u"file.open"
                                           ? tr("It could not be opened. Check that it is there and may be read.")
                                           : listsays::fileFault(source.error)));
        check();
        return;
    }
    try {
        m_words = personnelWords(m_link.replica(), m_unitId);
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        check();
        return;
    }
    m_table = std::move(source.table);
    m_listName = name.left(100);
    m_import = QUuid::createUuid();
    m_words.titleOf = ColumnsPane::rememberedTitles();
    ColumnsPane::recall(*m_table);
    m_columns->show(&*m_table, &m_words);
    m_name->setText(tr("%1: %n row(s)", "a list", int(m_table->records().size())).arg(name));
    tryOut();
}

void ImportPage::tryOut() {
    if (!m_table) {
        return;
    }
    const QList<PersonnelField> missing = m_table->missing();
    if (!missing.isEmpty()) {
        QStringList names;
        for (const PersonnelField field : missing) {
            names.append(listsays::field(field));
        }
        m_reading.drop();
        tried({});
        m_tabs->setCurrentWidget(m_columns);
        m_message->show(
            look::Tone::Warning,
            tr("No column is known to hold: %1. Say which column it is.").arg(names.join(tr(", ", "between fields"))));
        return;
    }
    m_reading.run([file = m_link.replicaFile(), unit = m_unitId, table = *m_table, words = m_words,
                   whose = m_school->isDesk()
                               ? personnel::Renumbers::Anybody
                               : personnel::Renumbers::Foreign] { return DryRun::of(file, unit, table, words, whose); },
                  [this](const DryRun& run) {
                      tried(run);
                      sayHowMany();
                  });
    check();
}

void ImportPage::tried(const DryRun& run) {
    m_run = run;
    m_lines->show(run.lines);
    check();
}

void ImportPage::sayHowMany() {
    if (!m_run.error.isEmpty()) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(m_run.error));
        return;
    }
    const int faulty = m_lines->count(Kind::Faulty);
    const QString counts =
        tr("%1 new, %2 changed, %3 with another number, %4 not in the list, %5 doubtful, %6 unchanged, %7 with errors")
            .arg(m_lines->count(Kind::New))
            .arg(m_lines->count(Kind::Changed))
            .arg(m_lines->count(Kind::Renumbered))
            .arg(m_lines->count(Kind::Left))
            .arg(m_lines->count(Kind::Doubtful))
            .arg(m_lines->count(Kind::Unchanged))
            .arg(faulty);
    m_message->show(faulty > 0 ? look::Tone::Warning : look::Tone::Info,
                    tr("Nothing has been changed yet. %1.", "counts").arg(counts));
}

QString ImportPage::whyNot() const {
    if (m_reading.isBusy()) {
        return tr("The list is being read.");
    }
    if (!m_table) {
        return tr("Choose a list first.");
    }
    if (m_imports->waiting() > 0) {
        return tr("The centre has not answered yet. What was taken waits in the outbox.");
    }
    const QList<int> chosen = m_lines->chosen();
    if (chosen.isEmpty()) {
        return tr("No line is chosen.");
    }
    for (const int line : chosen) {
        if (m_lines->lines().at(line).difference.kind == Kind::Left && !m_onDate->isValid()) {
            return tr("Say from which day they have left: %1").arg(m_onDate->sentence());
        }
    }
    return {};
}

void ImportPage::check() {
    m_take->setText(tr("&Take %n line(s) into the roster", nullptr, int(m_lines->chosen().size())));
    const QString reason = whyNot();
    look::setPossible(m_take, reason);
    look::setPossible(m_begin, m_school->whyNot());
    m_whyNot->setText(m_table ? reason : QString());
}

void ImportPage::take() {
    if (!whyNot().isEmpty()) {
        return;
    }
    QList<LineToTake> lines;
    const QList<int> chosen = m_lines->chosen();
    for (const int index : chosen) {
        const DifferenceList::Line& line = m_lines->lines().at(index);
        LineToTake one;
        one.line = index;
        one.difference = line.difference;
        one.comesOver = line.comesOver;
        if (line.difference.place >= 0) {
            one.row = m_run.rows.at(line.difference.place);
        } else {
            one.departure = m_departure->currentData().toString();
            one.onDate = m_onDate->value()->iso();
        }
        lines.append(one);
    }
    m_done = 0;
    m_refused = 0;
    m_lines->setFocus(Qt::OtherFocusReason); // the button has nothing to do from here on
    if (m_imports->take(m_import, m_unitId, m_listName, m_reading.turn(), lines)) {
        m_message->show(look::Tone::Info, tr("On the way to the centre. Without a line it goes once there is one."));
    }
    check();
}

DifferenceList::Line ImportPage::lineAfter(const LineAnswer& answer) const {
    DifferenceList::Line line = m_lines->lines().at(answer.line);
    if (answer.outcome != u"refused") {
        line.isDone = true;
        line.answer = answer.outcome == u"moved" ? tr("Came from another school; that school is told and may object.")
                      : answer.outcome == u"renumbered"
                          ? tr("The new number is noted; the former one still leads to them.")
                          : QString();
        return line;
    }
    if (answer.errorKey == u"roster_import.other" && line.difference.place >= 0) {
        line = m_run.lineAbout(line.difference.place, answer.errorDetail.value(QLatin1String("teacher_id")).toInteger(),
                               m_words);
    }
    line.answer = words::centreRefusal(answer.errorKey, answer.errorDetail);
    if (line.difference.kind == Kind::Renumbered) {
        return line; // taken once more it is asked once more; nobody is entered twice by it
    }
    line.difference.kind = Kind::Doubtful;
    if (answer.errorKey == u"teacher.elsewhere") {
        line.comesOver = true;
        line.answer = tr("%1 %2", "two sentences").arg(line.answer, listsays::reason(QStringLiteral("elsewhere")));
    }
    return line;
}

void ImportPage::answered(int run, const QList<LineAnswer>& answers) {
    QHash<int, DifferenceList::Line> lines;
    for (const LineAnswer& answer : answers) {
        ++(answer.outcome == u"refused" ? m_refused : m_done);
        if (run == m_reading.turn() && answer.line >= 0 && answer.line < m_lines->lines().size()) {
            lines.insert(answer.line, lineAfter(answer));
        }
    }
    m_lines->setLines(lines);
    QString said = m_refused > 0 ? tr("%1 taken in; %2 not: their lines say why.").arg(m_done).arg(m_refused)
                                 : tr("%n line(s) taken in. The whole import can be undone under “Imports so far”.",
                                      nullptr, m_done);
    const int faulty = m_lines->count(Kind::Faulty);
    if (faulty > 0) {
        said = tr("%1 %2", "two sentences")
                   .arg(said, tr("%n line(s) with errors were left out: put the list right and open it again.", nullptr,
                                 faulty));
    }
    m_message->show(m_refused > 0 || faulty > 0 ? look::Tone::Warning : look::Tone::Good, said);
    check();
}

} // namespace inservice
