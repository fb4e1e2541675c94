// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runspage.h"

#include "forms/commands/pendingtone.h"
#include "forms/commands/refusednotice.h"
#include "forms/commands/undobar.h"
#include "forms/lists/detailcolumn.h"
#include "forms/lists/listcolumns.h"
#include "forms/look/buttonaction.h"
#include "forms/look/statedelegate.h"
#include "forms/look/whynot.h"
#include "forms/paper/envelopepanel.h"
#include "forms/paper/printwindow.h"
#include "forms/printruns/runpost.h"
#include "forms/printruns/runprint.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"

#include <QDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace inservice {
namespace {

using Bucket = RunModel::Bucket;
using Column = RunModel::Column;
using questions::CopyStanding;
using questions::PrintedCopy;
using questions::PrintRun;

constexpr std::chrono::seconds askAgain{60};
constexpr int daysBetween = 7; ///< before the same form is asked for again

look::Tone toneOfRow(const QModelIndex& index) {
    switch (Bucket(index.data(StateRole).toInt())) {
    case Bucket::Missing:
        return pendingTone(index, look::Tone::Warning);
    case Bucket::Scanned:
        return pendingTone(index, look::Tone::Info);
    case Bucket::Complete:
        return pendingTone(index, look::Tone::Good);
    case Bucket::Closed:
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return pendingTone(index, look::Tone::Neutral);
}

look::Tone toneOfCopy(const QModelIndex& index) {
    switch (CopyStanding(index.data(StateRole).toInt())) {
    case CopyStanding::Missing:
        return look::Tone::Warning;
    case CopyStanding::Scanned:
        return look::Tone::Info;
    case CopyStanding::Back:
        return look::Tone::Good;
    case CopyStanding::Void:
    case CopyStanding::Ended:
    case CopyStanding::Moved:
        break;
    }
    return look::Tone::Neutral;
}

bool mayBeAsked(const PrintedCopy& copy) {
    return !copy.remindedAt.isValid() || copy.remindedAt.daysTo(QDateTime::currentDateTimeUtc()) >= daysBetween;
}

} // namespace

RunOutbox::RunOutbox(Link& link, RunModel& model, QObject* parent)
    : RowOutbox(link, "run", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

RunsPage::RunsPage(AccountLink& link, QWidget* parent)
    : RunsPage(link, new RunModel, parent) {
}

RunsPage::RunsPage(AccountLink& link, RunModel* model, QWidget* parent)
    : ListPage(link, link.identity().accountName, model, QStringLiteral("runs"),
               numbers({Column::At, Column::Number, Column::Printed, Column::Back, Column::Missing, Column::State}),
               parent)
    , m_link(link)
    , m_model(model)
    , m_outbox(new RunOutbox(link, *model, this))
    , m_copies(new CopyModel(this))
    , m_bars(*m_outbox, this, QStringLiteral("runsMessage")) {
    setObjectName(QStringLiteral("runsPage"));
    dressList();
    setChips({RunModel::bucketWord(Bucket::Missing), RunModel::bucketWord(Bucket::Scanned),
              RunModel::bucketWord(Bucket::Complete), RunModel::bucketWord(Bucket::Closed),
              RunModel::bucketWord(Bucket::All)},
             int(Bucket::All));
    setDetail(makeDetail(), QStringLiteral("document-print"), tr("Choose a print run from the list."), 42);
    setEmptyWords({QStringLiteral("document-print"), tr("The centre is asked for the print runs…"),
                   tr("The centre cannot be reached. The print runs appear as soon as it answers."),
                   tr("No print run fits what is typed."), tr("No print run is like this."),
                   tr("Nothing has been printed as a run yet. Choose cases under “Review”, and “Print forms as a run…” "
                      "in the menu there."),
                   tr("There was no print run when the centre last answered; it cannot be reached now.")});
    addPageAction(m_bars.undoAction());
    connect(m_outbox, &RunOutbox::finished, this, [this](const QUuid&, qint64, bool) { ask(); });
    m_askAgain.setInterval(askAgain);
    connect(&m_askAgain, &QTimer::timeout, this, &RunsPage::ask);
    begin({{int(Column::At), Qt::DescendingOrder}});
}

RunsPage::~RunsPage() = default;

QString RunsPage::title() const {
    return tr("Print runs");
}

void RunsPage::dressList() {
    list()->setFindHint(tr("Print run, note or who printed it"), tr("Find a print run"));
    list()->view()->setItemDelegateForColumn(int(Column::State), new look::StateDelegate(toneOfRow, list()));
    list()->columns()->setWidths({{int(Column::At), 132},
                                  {int(Column::Number), 100},
                                  {int(Column::Note), 200},
                                  {int(Column::Printed), 60},
                                  {int(Column::Back), 60},
                                  {int(Column::Missing), 60},
                                  {int(Column::State), 110},
                                  {int(Column::By), 90}});
    list()->columns()->setInView(
        numbers({Column::Number, Column::Printed, Column::Back, Column::Missing, Column::State}), int(Column::Number),
        numbers({Column::State}));
}

QPushButton* RunsPage::button(const QString& name, const QString& icon, const QString& text, void (RunsPage::*does)()) {
    auto* made = new QPushButton(look::icon(icon), text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, does);
    addPageAction(new look::ButtonAction(made, icon, text, this));
    return made;
}

QWidget* RunsPage::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_remind = button(QStringLiteral("runRemind"), QStringLiteral("mail-message"), tr("&Ask for what is missing"),
                      &RunsPage::remind);
    m_again = button(QStringLiteral("runAgain"), QStringLiteral("document-print"), tr("&Print what is missing again…"),
                     &RunsPage::printAgain);
    m_post = button(QStringLiteral("runPost"), QStringLiteral("mail-message"), tr("Envelopes and &labels…"),
                    &RunsPage::post);
    m_close =
        button(QStringLiteral("runClose"), QStringLiteral("dialog-ok-apply"), tr("E&nd the run…"), &RunsPage::close);
    for (QPushButton* one : {m_remind, m_again, m_post, m_close}) {
        row->addWidget(one);
    }
    row->addStretch(1);
    return bar;
}

QWidget* RunsPage::makeDetail() {
    auto* detail = new DetailColumn(QStringLiteral("run"), DetailColumn::Head::NameAlone);
    m_heading = detail->name();
    m_summary = new QLabel(detail);
    m_summary->setObjectName(QStringLiteral("runSummary"));
    m_summary->setWordWrap(true);
    m_words = new QLabel(detail);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_refused = detail->notice();
    connect(m_refused, &look::MessageBar::actionTriggered, this, [this] {
        m_outbox->dismissRefused(shownId());
        showButtons();
    });
    m_table = new QTableView(detail);
    m_table->setObjectName(QStringLiteral("runCopies"));
    m_table->setModel(m_copies);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(int(CopyModel::Column::Standing), new look::StateDelegate(toneOfCopy, m_table));
    m_table->setAccessibleName(tr("The forms of this run"));
    m_table->resizeColumnsToContents(); // its heads are whole before its forms have come
    connect(m_table, &QTableView::activated, this, &RunsPage::openCase);
    m_panel = new ReasonPanel(QStringLiteral("runReason"), detail);
    connect(m_panel, &AskingPanel::closed, this, [this] { m_bar->show(); });
    m_bar = makeBar();
    detail->add({m_summary, m_words, m_refused});
    detail->addFilling(m_table);
    detail->add({m_panel, m_bar});
    return detail;
}

void RunsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars.setPageShown(current);
    if (current) {
        ask();
        m_askAgain.start();
    } else {
        m_askAgain.stop();
    }
}

/// What has come back, the cases say.
void RunsPage::refresh(const Changes& changes) {
    if (m_askAgain.isActive() && (changes.isEverything() || changes.concerns({"application", "scan", "decision"}))) {
        ask();
    }
}

void RunsPage::ask() {
    m_link.ask(questions::printRuns(), this, [this](const Answer<QList<PrintRun>>& answer) {
        if (answer) {
            m_bars.message().clear();
            m_model->setRuns(*answer.value);
            askCopies();
        } else {
            sayFault(answer.error);
        }
    });
}

void RunsPage::askCopies() {
    const qint64 run = shownId();
    if (run == 0) {
        return;
    }
    m_link.ask(questions::printRun(run), this, [this, run](const Answer<questions::PrintRunLines>& answer) {
        if (run != shownId()) {
            return;
        }
        if (answer) {
            takeCopies(*answer.value);
        } else {
            sayFault(answer.error);
        }
    });
}

void RunsPage::takeCopies(const questions::PrintRunLines& lines) {
    QHash<qint64, QString> units;
    try {
        for (const PrintedCopy& copy : lines.copies) {
            if (!units.contains(copy.unitId)) {
                const auto unit = m_link.replica().row<UnitRow>(copy.unitId);
                units.insert(copy.unitId, unit ? unit->name : QString());
            }
        }
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
    }
    m_copiesOf = lines.run.id;
    m_copies->setCopies(lines.copies, units);
    m_table->resizeColumnsToContents();
    constexpr int standingWidth = 172; // px: a mark and 「已附掃描，待收件」
    m_table->setColumnWidth(int(CopyModel::Column::Standing), standingWidth);
    showButtons();
}

void RunsPage::sayFault(const CallError& error) {
    m_bars.message().show(error.offline ? look::Tone::Warning : look::Tone::Bad,
                          error.offline ? tr("The centre does not answer, so it is not known what has come back. Check "
                                             "the network, or try again in a few minutes (F5).")
                                        : words::centreRefusal(error.key, error.detail));
}

void RunsPage::focusDetail() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void RunsPage::showRow(qint64 id) {
    const PrintRun& run = *m_model->row(id);
    m_heading->setText(tr("Print run %1").arg(run.number));
    m_summary->setText(RunModel::summary(run));
    QStringList lines{
        tr("%1, printed by %2. Purpose: %3", "time, who, what for").arg(shownTime(run.at), run.byName, run.purpose)};
    if (!run.note.isEmpty()) {
        lines << run.note;
    }
    if (!run.isOpen()) {
        lines << (run.closedReason.isEmpty()
                      ? tr("Ended by %1 on %2.").arg(run.closedBy, shownDate(run.closedAt))
                      : tr("Ended by %1 on %2: %3").arg(run.closedBy, shownDate(run.closedAt), run.closedReason));
    }
    m_words->setText(lines.join(u'\n'));
    if (m_copiesOf != id) {
        m_copiesOf = 0;
        m_copies->setCopies({}, {});
        if (m_panel->isOpen()) {
            m_panel->close();
        }
        askCopies();
    }
    showButtons();
}

QList<PrintedCopy> RunsPage::missing() const {
    QList<PrintedCopy> copies;
    const QList<PrintedCopy>& all = m_copies->copies();
    std::copy_if(all.begin(), all.end(), std::back_inserter(copies),
                 [](const PrintedCopy& copy) { return copy.standing == CopyStanding::Missing; });
    return copies;
}

void RunsPage::showButtons() {
    const PrintRun* run = shown();
    if (run == nullptr) {
        return;
    }
    inservice::showRefused(m_outbox->refused(run->id), *m_refused);
    const QList<PrintedCopy> open = missing();
    const bool mayAsk = std::any_of(open.begin(), open.end(), mayBeAsked);
    const QString ended = run->isOpen() ? QString() : tr("This run has been ended.");
    const QString waits = m_model->pending(run->id).state == Pending::None
                              ? QString()
                              : tr("Something about this run is still on its way to the centre.");
    const QString nothing = m_copiesOf != run->id ? tr("The centre has not said yet what is missing.")
                            : open.isEmpty()      ? tr("Nothing is missing.")
                                                  : QString();
    const auto first = [](std::initializer_list<QString> whys) {
        for (const QString& why : whys) {
            if (!why.isEmpty()) {
                return why;
            }
        }
        return QString();
    };
    look::setPossible(m_remind,
                      first({ended, waits, nothing,
                             mayAsk ? QString() : tr("All of them were asked for within the last seven days.")}),
                      tr("A mail goes to each applicant whose form is missing"));
    look::setPossible(m_again, first({ended, nothing}), tr("Copies that went out before become void"));
    look::setPossible(m_post,
                      m_copies->copies().isEmpty() ? tr("The centre has not said yet what is missing.") : QString());
    look::setPossible(m_close, first({ended, waits}));
}

void RunsPage::openCase(const QModelIndex& index) {
    const PrintedCopy& copy = m_copies->copies().at(index.row());
    if (copy.standing != CopyStanding::Moved) {
        emit openRequested(QStringLiteral("review:%1").arg(copy.applicationId));
    }
}

void RunsPage::remind() {
    const PrintRun* run = shown();
    QJsonArray ids;
    const QList<PrintedCopy> open = missing();
    for (const PrintedCopy& copy : open) {
        if (mayBeAsked(copy)) {
            ids.append(copy.applicationId);
        }
    }
    if (run != nullptr && !ids.isEmpty()) {
        m_outbox->ask(
            {Commands::makeItem(QStringLiteral("run.remind"), rowSubject("run", run->id),
                                tr("Ask for %n missing form(s) of %1", nullptr, int(ids.size())).arg(run->number),
                                {{QStringLiteral("run_id"), run->id}, {QStringLiteral("application_ids"), ids}})});
        showButtons();
    }
}

void RunsPage::printAgain() {
    QList<ApplicationRow> cases;
    try {
        const QList<PrintedCopy> open = missing();
        for (const PrintedCopy& copy : open) {
            if (const auto application = m_link.replica().row<ApplicationRow>(copy.applicationId)) {
                cases << *application;
            }
        }
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
        return;
    }
    auto* panel = new RunPrint(m_link, cases);
    connect(panel, &RunPrint::counted, this, &RunsPage::ask);
    delete m_window;
    m_window = openPrintWindow(panel, QStringLiteral("runWindow"), tr("Print forms as a run"), this);
}

void RunsPage::post() {
    try {
        const QList<PrintedCopy> open = missing();
        auto* panel = new EnvelopePanel(
            mailingsOf(open.isEmpty() ? m_copies->copies() : open, m_link.replica(), m_link.identity().unitId));
        delete m_window;
        m_window = openPrintWindow(panel, QStringLiteral("runEnvelopes"), tr("Envelopes and labels"), this);
    } catch (const ReplicaError& error) {
        m_bars.sayUnreadable(error.text);
    }
}

void RunsPage::close() {
    const PrintRun* run = shown();
    if (run == nullptr) {
        return;
    }
    const int open = run->missing() + run->count(CopyStanding::Scanned);
    ReasonPanel::Setup setup;
    setup.key = QString::number(run->id);
    setup.title = tr("End the print run %1").arg(run->number);
    setup.explanation = open > 0 ? tr("%n form(s) are not back and are not waited for any more. The cases stay as they "
                                      "are.",
                                      nullptr, open)
                                 : tr("Everything is accounted for.");
    setup.confirm = tr("End it");
    setup.textLabel = open > 0 ? tr("Why they are not waited for") : tr("Remark (optional)");
    setup.textMissing = open > 0 ? tr("Write why the forms that are missing are not waited for.") : QString();
    m_bar->hide();
    m_panel->open(setup);
    const PrintRun seen = *run;
    connect(
        m_panel, &AskingPanel::confirmed, this,
        [this, seen] {
            if (m_outbox->ask({Commands::makeItem(QStringLiteral("run.close"), rowSubject("run", seen.id),
                                                  tr("End the print run %1").arg(seen.number),
                                                  {{QStringLiteral("run_id"), seen.id},
                                                   {QStringLiteral("row_version"), seen.rowVersion},
                                                   {QStringLiteral("reason"), m_panel->reason()}})})) {
                m_panel->close();
                showButtons();
            }
        },
        Qt::SingleShotConnection);
}

} // namespace inservice
