// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/statistics/statisticspage.h"

#include "forms/lists/tablehabits.h"
#include "forms/look/buttonaction.h"
#include "forms/look/flow.h"
#include "forms/look/whynot.h"
#include "forms/paper/paperfont.h"
#include "forms/paper/printpanel.h"
#include "forms/statistics/figurechart.h"
#include "forms/statistics/figureexport.h"
#include "forms/statistics/figuremodel.h"
#include "forms/statistics/figuresheet.h"
#include "forms/statistics/figuresplit.h"
#include "forms/statistics/reportchoices.h"
#include "forms/words/sentences.h"
#include "forms/words/words.h"
#include "models/replica/changes.h"
#include "models/tables/listwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

enum When { Now, OverTime };

constexpr int narrowestName = 96; // px
constexpr int widestName = 230;

QComboBox* makeChoice(const char* name, const QString& accessibleName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

StatisticsPage::StatisticsPage(AccountLink& link, ReportSource* source, QWidget* parent)
    : StatisticsPage(link, source, link.identity().accountName, link.identity().name, parent) {
}

StatisticsPage::StatisticsPage(Link& link, ReportSource* source, const QString& account, const QString& person,
                               QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_source(source)
    , m_person(person)
    , m_memory(account, source->key())
    , m_reports(source->reports())
    , m_model(new FigureModel(this)) {
    setObjectName(QStringLiteral("statisticsPage"));
    source->setParent(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeFigures());
    m_stack->addWidget(makePaper());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->addWidget(m_stack);
    for (const Report& one : std::as_const(m_reports)) {
        m_report->addItem(one.name);
    }
    for (int i = 0; i < m_reports.size(); ++i) {
        if (m_reports.at(i).key == m_memory.kept(QStringLiteral("report")).toString()) {
            m_report->setCurrentIndex(i);
        }
    }
    connectChoices();
    chooseReport();
}

void StatisticsPage::connectChoices() {
    connect(m_report, &QComboBox::activated, this,
            [this] { m_memory.keep(QStringLiteral("report"), question().report); });
    connect(m_when, &QComboBox::activated, this, &StatisticsPage::keepSettings);
    connect(m_population, &QComboBox::activated, this, &StatisticsPage::keepSettings);
    connect(m_report, &QComboBox::currentIndexChanged, this, [this] {
        m_fixed.clear();
        chooseReport();
        ask();
    });
    connect(m_when, &QComboBox::currentIndexChanged, this, &StatisticsPage::ask);
    connect(m_population, &QComboBox::currentIndexChanged, this, &StatisticsPage::ask);
    connect(m_choices, &ReportChoices::changed, this, [this](const QString& key, const QString& value) {
        m_memory.keep(QStringLiteral("choice/") + key, value);
        showChoices();
        ask();
    });
}

QWidget* StatisticsPage::makeChoices() {
    auto* choices = new QWidget(this);
    m_report = makeChoice("statisticsReport", tr("What is told"), choices);
    m_when = makeChoice("statisticsWhen", tr("When"), choices);
    m_when->addItem(tr("Now"));
    m_when->addItem(tr("Semester after semester"));
    m_population = makeChoice("statisticsPopulation", tr("Who is counted"), choices);
    m_population->addItems(m_source->populations());
    auto* flow = new look::FlowLayout(choices);
    for (QComboBox* box : {m_report, m_when, m_population}) {
        flow->addWidget(box);
    }
    m_when->setVisible(m_source->hasTimes());
    m_population->setVisible(m_population->count() > 0);
    return choices;
}

QWidget* StatisticsPage::makeFigures() {
    auto* figures = new QWidget(this);
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::grid);
    column->addWidget(makeChoices());
    m_choices = new ReportChoices(figures);
    column->addWidget(m_choices);
    m_message = new look::MessageBar(figures);
    m_message->setObjectName(QStringLiteral("statisticsMessage"));
    column->addWidget(m_message);
    m_deeds = new QVBoxLayout;
    column->addLayout(m_deeds);
    m_said = new look::QuietLabel(figures);
    m_said->setObjectName(QStringLiteral("statisticsSaid"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    column->addWidget(makeChartAndTable(figures), 1);
    m_notes = new look::QuietLabel(figures);
    m_notes->setObjectName(QStringLiteral("statisticsNotes"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    column->addWidget(makeButtons(figures));
    return figures;
}

/// The chart beside the table that says the same.
QWidget* StatisticsPage::makeChartAndTable(QWidget* parent) {
    m_chartRoom = new QScrollArea(parent); // of large type, or of many rows
    m_chartRoom->setFrameShape(QFrame::NoFrame);
    m_chartRoom->setWidgetResizable(true);
    m_chartRoom->setFocusPolicy(Qt::NoFocus);
    m_chart = new FigureChart;
    m_chartRoom->setWidget(m_chart);
    m_chart->setObjectName(QStringLiteral("statisticsChart"));
    m_chart->setAccessibleName(tr("Chart; the table beside it says the same"));
    m_table = new QTableView(parent);
    m_table->setObjectName(QStringLiteral("statisticsTable"));
    m_table->setAccessibleName(tr("Table of numbers"));
    m_table->setModel(m_model);
    look::dressView(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_split = new FigureSplit(m_chartRoom, m_table, m_memory, parent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatisticsPage::chooseRow);
    connect(m_table, &QTableView::activated, this, &StatisticsPage::openList);
    connect(m_chart, &FigureChart::rowClicked, this, [this](int row) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return m_split;
}

QWidget* StatisticsPage::makeButtons(QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* flow = new look::FlowLayout(bar);
    const QString words = m_source->listWords();
    m_list = addAction("statisticsList", "system-users", words.isEmpty() ? tr("&List of the people") : words,
                       [this] { openList(); });
    addAction("statisticsPrint", "document-print", tr("P&rint…"), [this] { print(); });
    m_export = new FigureExport(*m_model, *m_chart, this);
    connect(m_export, &FigureExport::said, m_message,
            [this](look::Tone tone, const QString& sentence) { m_message->show(tone, sentence); });
    const auto take = [this](void (FigureExport::*out)()) {
        return [this, out] {
            if (m_shown) {
                m_export->setTitle(reportOf(m_shown->report).title);
            }
            (m_export->*out)();
        };
    };
    addAction("statisticsPicture", "document-save-as", tr("Save the chart as a &picture…"),
              take(&FigureExport::savePicture));
    addAction("statisticsSave", "document-save-as", tr("&Save the table…"), take(&FigureExport::saveTable));
    addAction("statisticsCopy", "edit-copy", tr("&Copy as a table"), take(&FigureExport::copyTable));
    if (m_source->hasSchedules()) {
        m_schedule = addAction("statisticsSchedule", "clock", tr("Sched&ule it…"), [this] { openSchedule(); });
    }
    for (QPushButton* button : std::as_const(m_buttons)) {
        flow->addWidget(button);
    }
    m_bar = flow;
    auto* copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, take(&FigureExport::copyTable));
    return bar;
}

QWidget* StatisticsPage::makePaper() {
    auto* paper = new QWidget(this);
    m_print = new PrintPanel(paper);
    auto* back = new QPushButton(look::icon(QStringLiteral("go-previous")), tr("&Back to the chart"), paper);
    back->setObjectName(QStringLiteral("statisticsBack"));
    const auto leave = [this] {
        m_stack->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(back, &QPushButton::clicked, this, leave);
    auto* escape = new QShortcut(Qt::Key_Escape, paper, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, leave);
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_print, 1);
    return paper;
}

QPushButton* StatisticsPage::addAction(const char* name, const char* icon, const QString& text,
                                       const std::function<void()>& done) {
    auto* button = new QPushButton(look::icon(QLatin1String(icon)), text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, done);
    m_buttons << button;
    m_actions << new look::ButtonAction(button, QLatin1String(icon), text, this);
    return button;
}

QPushButton* StatisticsPage::addDeed(const char* name, const char* icon, const QString& text, QWidget* panel,
                                     const std::function<void()>& done) {
    QPushButton* button = addAction(name, icon, text, done);
    m_buttons.removeOne(button); // it wants no numbers
    m_bar->addWidget(button);
    m_deeds->addWidget(panel);
    return button;
}

void StatisticsPage::say(look::Tone tone, const QString& sentence) {
    m_message->show(tone, sentence);
    m_hasSaid = true;
}

QString StatisticsPage::title() const {
    const QString title = m_source->title();
    return title.isEmpty() ? tr("Statistics") : title;
}

QString StatisticsPage::scope() const {
    return m_source->unitName();
}

void StatisticsPage::focusFind() {
    m_report->setFocus(Qt::ShortcutFocusReason);
}

void StatisticsPage::openAt(const QString& argument) {
    const quint64 asked = m_asked;
    const QString key = argument.section(u'?', 0, 0);
    for (int i = 0; i < m_reports.size(); ++i) {
        if (m_reports.at(i).key == key) {
            m_report->setCurrentIndex(i);
        }
    }
    const QStringList pairs = argument.section(u'?', 1).split(u'&', Qt::SkipEmptyParts);
    m_fixed.clear();
    for (const QString& pair : pairs) {
        const QString name = pair.section(u'=', 0, 0);
        const QString value = QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
        if (name == u"population") {
            m_population->setCurrentIndex(m_population->isEnabled() ? value.toInt() : m_population->currentIndex());
            continue;
        }
        m_fixed.insert(name, value);
        m_choices->choose(name, value);
    }
    showChoices();
    // What a box shows is changed there.
    m_fixed.removeIf([this](QMap<QString, QString>::iterator one) { return m_choices->isShown(one.key()); });
    // Whoever is led to numbers gets those of now; whoever only comes back has those that were there.
    const bool isAsked = m_asked != asked && m_asking == question();
    if (!isAsked && (!argument.isEmpty() || m_shown != question())) {
        ask();
    }
}

void StatisticsPage::setCurrent(bool current) {
    m_link.setLive(current);
    if (current && m_isStale) {
        ask();
    }
}

void StatisticsPage::refresh(const Changes& changes) {
    const bool concerns = changes.isEverything() || (m_when->currentIndex() == Now && m_source->isConcerned(changes));
    if (!concerns) {
        return;
    }
    m_isStale = true;
    if (isVisible()) {
        ask();
    }
}

const Report& StatisticsPage::reportOf(const QString& key) const {
    const auto found =
        std::find_if(m_reports.begin(), m_reports.end(), [&key](const Report& one) { return one.key == key; });
    return found != m_reports.end() ? *found : m_reports.constFirst();
}

ReportQuestion StatisticsPage::question() const {
    ReportQuestion asked{m_reports.at(std::max(0, m_report->currentIndex())).key, m_when->currentIndex() == OverTime,
                         m_population->currentIndex(), m_fixed};
    asked.chosen.insert(m_choices->chosen());
    return asked;
}

ChartKind StatisticsPage::kindOf(const ReportQuestion& question) const {
    return question.overTime ? ChartKind::Lines : reportOf(question.report).chart;
}

/// How a report was looked at last, on this PC.
void StatisticsPage::keepSettings() {
    const ReportQuestion now = question();
    m_memory.keep(now.report + QStringLiteral("/overTime"), now.overTime);
    m_memory.keep(now.report + QStringLiteral("/population"), now.population);
}

/// The other boxes as this report was looked at last, as far as they fit it.
void StatisticsPage::chooseReport() {
    const QSignalBlocker when(m_when);
    const QSignalBlocker population(m_population);
    const Report& one = m_reports.at(std::max(0, m_report->currentIndex()));
    if (!one.whyNotNow.isEmpty()) {
        m_when->setCurrentIndex(OverTime);
    } else if (!one.whyNotOverTime.isEmpty()) {
        m_when->setCurrentIndex(Now);
    } else if (const QVariant overTime = m_memory.kept(one.key + QStringLiteral("/overTime")); overTime.isValid()) {
        m_when->setCurrentIndex(overTime.toBool() ? OverTime : Now);
    }
    look::setPossible(m_when, one.whyNotNow.isEmpty() ? one.whyNotOverTime : one.whyNotNow);
    const int kept = m_memory.kept(one.key + QStringLiteral("/population"), one.population).toInt();
    const bool fits = one.whyPopulation.isEmpty() && kept >= 0 && kept < m_population->count();
    m_population->setCurrentIndex(fits ? kept : one.population);
    look::setPossible(m_population, one.whyPopulation);
    showChoices();
}

/// The boxes of the report, with what was chosen in them on this PC before. What one asks for may make others of use.
void StatisticsPage::showChoices() {
    for (const ReportChoice& choice : m_source->choices(question())) {
        if (!m_choices->isKnown(choice.key)) {
            m_choices->choose(choice.key, m_memory.kept(QStringLiteral("choice/") + choice.key).toString());
        }
    }
    m_choices->show(m_source->choices(question()));
    m_choices->show(m_source->choices(question())); // a first value may ask for one more
}

void StatisticsPage::ask() {
    m_isStale = false;
    const quint64 asked = ++m_asked;
    m_asking = question();
    if (m_model->table().isEmpty()) {
        sayNone(tr("The numbers are being put together…"), look::Tone::Info);
    }
    m_source->ask(m_asking, this, [this, asked, question = m_asking](const ReportAnswer& answer) {
        if (asked == m_asked) {
            take(question, answer);
        }
    });
}

void StatisticsPage::take(const ReportQuestion& question, const ReportAnswer& answer) {
    // Until it comes the table is that of the question before, and leads to the people of that one.
    m_shown = question;
    if (answer.table) {
        showTable(*answer.table);
        return;
    }
    m_isStale = true; // coming back asks again
    m_model->setTable({});
    if (!answer.wants.isEmpty()) {
        m_chart->show(FigureTable(), kindOf(question));
        sayNone(answer.wants, look::Tone::Info);
        return;
    }
    m_chart->show(FigureTable(), kindOf(question));
    sayNone(!answer.fault.isEmpty() ? tr("The data on this PC could not be read: %1").arg(answer.fault)
            : answer.error.offline
                ? tr("These numbers are at the centre, which does not answer. Check the network, or try again in a few "
                     "minutes (F5).")
                : words::centreRefusal(answer.error.key, answer.error.detail),
            answer.error.offline ? look::Tone::Warning : look::Tone::Bad);
}

void StatisticsPage::showTable(const FigureTable& table) {
    const QString chosen = m_model->keyAt(m_table->currentIndex().row());
    m_model->setTable(table);
    m_chart->show(table, kindOf(*m_shown));
    if (table.isEmpty()) {
        const QString words = m_source->emptyWords(*m_shown);
        sayNone(
            !words.isEmpty() ? words
            : m_shown->overTime
                ? tr("The centre has kept nothing of former semesters yet. The first rosters are kept when the schools "
                     "close their check-in of the semester.")
                : tr("Nobody whom this report counts is on the roster. Choose another one, or whom it counts."),
            look::Tone::Info);
        return;
    }
    if (!std::exchange(m_hasSaid, false)) {
        m_message->clear();
    }
    const QString whose = !table.at.isValid() ? tr("the centre has not added them up yet")
                          : table.isCentres   ? tr("data of the centre, %1").arg(shownTime(table.at))
                                              : tr("data of this PC, %1").arg(shownTime(table.at));
    m_said->setText((QStringList{table.scope, table.population} + table.filters + QStringList{whose})
                        .join(tr(" · ", "between what a table is of")));
    QStringList notes = table.notes;
    if (const ChartRows drawn = chartRows(table, kindOf(*m_shown));
        drawn.others > 0 && (m_shown->overTime || kindOf(*m_shown) == ChartKind::Treemap)) {
        notes << tr("The chart shows the %1 largest rows; the table has all.").arg(drawn.rows.size());
    }
    m_notes->setText(words::together(notes));
    m_notes->setVisible(!notes.isEmpty());
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    const bool isWide = table.columns.size() + table.textColumns.size() > 4;
    header->setSectionResizeMode(0, isWide ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isWide) { // its names are read, and the numbers beside them
        m_table->resizeColumnToContents(0);
        header->resizeSection(0, std::clamp(header->sectionSize(0), narrowestName, widestName));
    }
    m_table->show();
    m_chartRoom->setVisible(isDrawn(kindOf(*m_shown)));
    m_split->setReport(m_shown->report);
    int row = 0;
    for (int i = 0; i < table.rows.size(); ++i) {
        row = table.rows.at(i).key == chosen ? i : row;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showPossible();
}

void StatisticsPage::sayNone(const QString& sentence, look::Tone tone) {
    if (!std::exchange(m_hasSaid, false)) {
        m_message->show(tone, sentence);
    }
    m_said->clear();
    m_notes->hide();
    if (m_model->table().isEmpty()) { // no frame around nothing
        m_table->hide();
        m_chartRoom->hide();
    }
    showPossible();
}

void StatisticsPage::showPossible() {
    const QString nothing = m_model->table().isEmpty() ? tr("There are no numbers here yet.") : QString();
    const std::optional<PaperError> noFont = missingPaperFont();
    for (QPushButton* button : std::as_const(m_buttons)) {
        const QString name = button->objectName();
        look::setPossible(button, name == u"statisticsPrint" && noFont ? noFont->text
                                  : name == u"statisticsPicture" && nothing.isEmpty() && !isDrawn(kindOf(*m_shown))
                                      ? tr("This report is a list, without a chart.")
                                      : nothing);
    }
    showDeeds();
    if (m_schedule != nullptr) {
        look::setPossible(m_schedule, m_source->whyNoSchedule(question()));
    }
    if (nothing.isEmpty()) {
        const QString key = m_model->keyAt(m_table->currentIndex().row());
        const QString why = m_source->whyNoList(*m_shown);
        look::setPossible(m_list, !m_source->listOf(*m_shown, key).isEmpty() ? QString()
                                  : !why.isEmpty()                           ? why
                                                   : tr("The sum has no list of its own. Choose one of the rows."));
    }
}

void StatisticsPage::chooseRow() {
    m_chart->setChosen(m_table->currentIndex().row());
    showPossible();
}

void StatisticsPage::openList() {
    if (!m_shown || m_model->table().isEmpty()) {
        return;
    }
    const QString place = m_source->listOf(*m_shown, m_model->keyAt(m_table->currentIndex().row()));
    if (!place.isEmpty()) {
        emit openRequested(place);
    }
}

void StatisticsPage::openSchedule() {
    if (const QString place = m_source->scheduleOf(question()); !place.isEmpty()) {
        emit openRequested(place);
    }
}

void StatisticsPage::print() {
    FigureHead head;
    head.unit = m_source->unitName();
    head.report = reportOf(m_shown->report).title;
    head.when = m_source->hasTimes() ? m_when->itemText(m_shown->overTime ? OverTime : Now) : QString();
    head.printedBy = m_person;
    head.printedAt = QDateTime::currentDateTimeUtc();
    PrintPanel::Paper paper;
    paper.document = figureSheet(m_model->table(), kindOf(*m_shown), head);
    paper.subject = QStringLiteral("figures:%1:%2").arg(m_shown->report).arg(m_asked);
    paper.next = tr("The sheet says whose numbers these are, whom they count and of when they are. It needs no seal.");
    m_print->setPaper(paper);
    m_stack->setCurrentIndex(1);
    m_print->setFocus(Qt::OtherFocusReason);
}

} // namespace inservice
