// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/transfer/batchespage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/purposepanel.h"
#include "forms/commands/reasonpanel.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/records/rowtable.h"
#include "forms/words/recordwords.h"
#include "forms/words/words.h"
#include "models/records/recordsums.h"
#include "models/replica/changes.h"
#include "models/sheets/csv.h"
#include "models/tables/listwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace inservice {
namespace {

constexpr int pageOfRows = 500;
constexpr qsizetype answersAtOnce = 500;
constexpr int shownLines = 20;

QString actionWord(const QString& action) {
    return action == u"remove" ? BatchesPage::tr("Take back") : BatchesPage::tr("Pass on");
}

QString batchState(const questions::TransferBatch& batch) {
    return batch.state == u"answered" ? BatchesPage::tr("Answered") : BatchesPage::tr("Not answered yet");
}

} // namespace

BatchesPage::BatchesPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_asked(new AskedCommands(link, this))
    , m_message(new look::MessageBar(this))
    , m_waiting(makeRowTable(QStringLiteral("batchesWaiting"), tr("What waits"),
                             {tr("Where to"), tr("What"), tr("Now"), tr("Next month"), tr("Held back")}, 0, this))
    , m_list(makeRowTable(QStringLiteral("batchesList"), tr("Batches"),
                          {tr("Batch"), tr("Where to"), tr("What"), tr("Rows"), tr("Failed"), tr("State"),
                           tr("Made by"), tr("Made at")},
                          1, this))
    , m_rowsView(makeRowTable(
          QStringLiteral("batchesRows"), tr("Rows of the batch"),
          {tr("Row"), tr("Name"), tr("ID number"), tr("Course"), tr("Hours"), tr("State"), tr("Why, and what to do")},
          3, this))
    , m_make(new QPushButton(tr("&Make a batch…"), this))
    , m_held(new QPushButton(tr("Show &what is held back"), this))
    , m_save(new QPushButton(tr("&Save its file…"), this))
    , m_answers(new QPushButton(tr("Re&ad the file of answers…"), this))
    , m_allDone(new QPushButton(tr("All that is not answered was taken &in"), this))
    , m_failed(new QPushButton(tr("These rows faile&d…"), this))
    , m_done(new QPushButton(tr("These rows were ta&ken in"), this))
    , m_again(new QPushButton(tr("Pass this row on once mo&re"), this))
    , m_purpose(new PurposePanel(QStringLiteral("batches"), this))
    , m_reason(new ReasonPanel(QStringLiteral("batches"), this))
    , m_read(new ReasonPanel(QStringLiteral("batchesRead"), this)) {
    setObjectName(QStringLiteral("batchesPage"));
    m_message->setObjectName(QStringLiteral("batchesMessage"));
    m_make->setObjectName(QStringLiteral("batchesMake"));
    m_held->setObjectName(QStringLiteral("batchesHeld"));
    m_save->setObjectName(QStringLiteral("batchesSave"));
    m_answers->setObjectName(QStringLiteral("batchesAnswers"));
    m_allDone->setObjectName(QStringLiteral("batchesAllDone"));
    m_failed->setObjectName(QStringLiteral("batchesFailed"));
    m_done->setObjectName(QStringLiteral("batchesDone"));
    m_again->setObjectName(QStringLiteral("batchesAgain"));
    build();
    connectParts();
    check();
}

void BatchesPage::build() {
    m_waiting->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rowsView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_waiting->setMaximumHeight(5 * look::row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    const auto buttons = [](std::initializer_list<QPushButton*> all) {
        auto* row = new look::FlowLayout(nullptr, look::grid);
        for (QPushButton* button : all) {
            row->addWidget(button);
        }
        return row;
    };
    column->addWidget(m_message);
    column->addWidget(new look::Heading(tr("What waits"), 2, this));
    column->addWidget(m_waiting);
    column->addLayout(buttons({m_make, m_held}));
    column->addWidget(new look::Heading(tr("Batches"), 2, this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons({m_save, m_answers, m_allDone}));
    column->addWidget(m_rowsView, 1);
    column->addLayout(buttons({m_failed, m_done, m_again}));
    column->addWidget(m_purpose);
    column->addWidget(m_reason);
    column->addWidget(m_read);
    look::makePrimary(m_make);
}

void BatchesPage::connectParts() {
    connect(m_waiting, &QTableWidget::itemSelectionChanged, this, &BatchesPage::check);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
        if (const questions::TransferBatch* batch = chosenBatch(); batch != nullptr && batch->id != m_rowsOf) {
            m_read->cancel(); // it is laid beside another batch
            m_rowsOf = batch->id;
            m_rows.clear();
            askRows(0);
        }
        check();
    });
    connect(m_rowsView, &QTableWidget::itemSelectionChanged, this, &BatchesPage::check);
    connect(m_make, &QPushButton::clicked, this, [this] { askPurpose(Asks::Batch); });
    connect(m_save, &QPushButton::clicked, this, [this] { askPurpose(Asks::File); });
    connect(m_held, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        m_rowsOf = 0;
        m_rows.clear();
        askRows(0);
    });
    connect(m_answers, &QPushButton::clicked, this, &BatchesPage::chooseAnswers);
    connect(m_read, &ReasonPanel::confirmed, this, &BatchesPage::sendAnswers);
    connect(m_allDone, &QPushButton::clicked, this, &BatchesPage::replyAll);
    connect(m_done, &QPushButton::clicked, this, [this] { reply(true, {}); });
    connect(m_failed, &QPushButton::clicked, this, [this] {
        ReasonPanel::Setup setup;
        setup.key = QStringLiteral("failed");
        setup.title = tr("%n row(s) failed", nullptr, int(chosenRows().size()));
        setup.explanation = tr("Each person is told by mail, with the reason and what can be done.");
        setup.confirm = tr("&Note it");
        setup.textLabel = tr("What the other system says:");
        setup.textMissing = tr("Write down what the other system says: the person reads it.");
        m_reason->open(setup);
    });
    connect(m_reason, &ReasonPanel::confirmed, this, [this] {
        reply(false, m_reason->reason());
        m_reason->close();
    });
    connect(m_again, &QPushButton::clicked, this, &BatchesPage::again);
    connect(m_purpose, &PurposePanel::confirmed, this, &BatchesPage::purposeGiven);
    connect(m_asked, &AskedCommands::done, this, [this](const QString& kind, const QJsonObject& result) {
        if (kind == u"transfer.export") {
            const int rows = result.value(QLatin1String("rows")).toInt();
            say(rows == 0 ? tr("Nothing could be put into a batch: what waited is held back now, see why below.")
                          : tr("Batch %1 has been made with %n row(s). Save its file and hand it in.", nullptr, rows)
                                .arg(result.value(QLatin1String("number")).toString()),
                rows > 0);
        } else {
            m_message->clear();
        }
        ask();
    });
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        say(sentence);
        ask();
    });
    connect(m_asked, &AskedCommands::failed, this,
            [this](const QString& cause) { say(tr("It could not be written down on this PC: %1").arg(cause)); });
}

QString BatchesPage::title() const {
    return tr("Passing hours on");
}

void BatchesPage::setCurrent(bool current) {
    if (current) {
        ask();
        m_waiting->setFocus(Qt::OtherFocusReason);
    } else {
        m_message->clear();
    }
}

void BatchesPage::refresh(const Changes& changes) {
    if (isVisible() && changes.isEverything()) {
        ask(); // F5: nothing in the replica tells of batches
    }
}

void BatchesPage::say(const QString& sentence, bool isGood) {
    m_message->show(isGood ? look::Tone::Good : look::Tone::Bad, sentence);
}

void BatchesPage::ask() {
    m_link.ask(questions::transfers(), this, [this](const Answer<questions::Transfers>& answer) {
        if (answer) {
            showAll(*answer.value);
        } else {
            say(words::centreRefusal(answer.error.key, answer.error.detail));
        }
    });
}

void BatchesPage::showAll(const questions::Transfers& all) {
    const questions::TransferBatch* chosen = chosenBatch();
    const qint64 chosenId = chosen != nullptr ? chosen->id : 0;
    m_all = all;
    m_waiting->setRowCount(int(all.waiting.size()));
    for (int row = 0; row < all.waiting.size(); ++row) {
        const questions::WaitingTransfers& one = all.waiting.at(row);
        setTableRow(m_waiting, row,
                    {words::transferTarget(one.target), actionWord(one.action), QString::number(one.now),
                     QString::number(one.later), QString::number(one.held)});
    }
    m_list->setRowCount(int(all.batches.size()));
    for (int row = 0; row < all.batches.size(); ++row) {
        const questions::TransferBatch& one = all.batches.at(row);
        setTableRow(m_list, row,
                    {one.number, words::transferTarget(one.target), actionWord(one.action), QString::number(one.rows),
                     QString::number(one.failed), batchState(one), one.byName, shownTime(one.at)});
        if (one.id == chosenId) {
            m_list->selectRow(row);
        }
    }
    if (m_waiting->rowCount() > 0 && m_waiting->currentRow() < 0) {
        m_waiting->selectRow(0);
    }
    if (m_rowsOf >= 0) {
        m_rows.clear();
        askRows(0);
    }
    check();
}

/// The rest of a large batch follows by itself.
void BatchesPage::askRows(qint64 after) {
    m_link.ask(questions::transferRows(m_rowsOf, after), this,
               [this, batch = m_rowsOf, after](const Answer<QList<questions::TransferRow>>& answer) {
                   if (batch != m_rowsOf) {
                       return;
                   }
                   if (!answer) {
                       say(words::centreRefusal(answer.error.key, answer.error.detail));
                       return;
                   }
                   if (after == 0) {
                       m_rows.clear();
                   }
                   m_rows += *answer.value;
                   showRows();
                   if (answer.value->size() == pageOfRows) {
                       askRows(answer.value->constLast().id);
                   }
               });
}

void BatchesPage::showRows() {
    m_rowsView->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row) {
        const questions::TransferRow& one = m_rows.at(row);
        setTableRow(m_rowsView, row,
                    {one.row > 0 ? QString::number(one.row) : QString(), one.name, one.nationalId,
                     tr("%1 %2", "number, title").arg(one.courseNumber).arg(one.title), hoursText(one.hours),
                     words::transferState(one.state, one.action), words::transferReason(one.reasonKey, one.reason)});
    }
    check();
}

const questions::WaitingTransfers* BatchesPage::chosenWaiting() const {
    const int row = m_waiting->currentRow();
    return row >= 0 && row < m_all.waiting.size() ? &m_all.waiting.at(row) : nullptr;
}

const questions::TransferBatch* BatchesPage::chosenBatch() const {
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return !rows.isEmpty() && rows.constFirst().row() < m_all.batches.size()
               ? &m_all.batches.at(rows.constFirst().row())
               : nullptr;
}

QList<int> BatchesPage::chosenRows() const {
    QList<int> chosen;
    const QModelIndexList rows = m_rowsView->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        if (index.row() < m_rows.size()) {
            chosen << index.row();
        }
    }
    return chosen;
}

void BatchesPage::check() {
    const questions::WaitingTransfers* waiting = chosenWaiting();
    const questions::TransferBatch* batch = chosenBatch();
    const bool isOpen = batch != nullptr && batch->state == u"made";
    const QString answered = batch == nullptr ? tr("Choose a batch first.")
                             : !isOpen        ? tr("The batch has been answered; its file is handed out no more.")
                                              : QString();
    const QList<int> rows = chosenRows();
    const QString ofRows = !answered.isEmpty() ? answered : rows.isEmpty() ? tr("Choose rows first.") : QString();
    look::setPossible(m_make, waiting == nullptr  ? tr("Nothing waits to be passed on.")
                              : waiting->now == 0 ? tr("Nothing of this can be passed on now.")
                                                  : QString());
    look::setPossible(m_save, answered);
    look::setPossible(m_answers, !answered.isEmpty()           ? answered
                                 : m_rows.size() < batch->rows ? tr("The rows of the batch are still being loaded.")
                                                               : QString());
    look::setPossible(m_allDone, answered);
    look::setPossible(m_failed, ofRows);
    look::setPossible(m_done, ofRows);
    const bool canAgain = rows.size() == 1 && (m_rows.at(rows.constFirst()).state == u"failed" ||
                                               m_rows.at(rows.constFirst()).state == u"held");
    look::setPossible(m_again, canAgain ? QString() : tr("Choose one row that failed or is held back."));
}

void BatchesPage::askPurpose(Asks what) {
    m_asks = what;
    m_purpose->open({tr("Handing it in at the other system"), tr("Handing it in once more")});
}

void BatchesPage::purposeGiven() {
    const QString purpose = m_purpose->purpose();
    m_purpose->close();
    if (m_asks == Asks::Batch && chosenWaiting() != nullptr) {
        m_asked->ask(Commands::makeItem(QStringLiteral("transfer.export"), QStringLiteral("transfer_batch:0"),
                                        words::transferTarget(chosenWaiting()->target),
                                        {{QStringLiteral("target"), chosenWaiting()->target},
                                         {QStringLiteral("action"), chosenWaiting()->action},
                                         {QStringLiteral("purpose"), purpose}}));
    } else if (m_asks == Asks::File && chosenBatch() != nullptr) {
        m_link.ask(questions::transferFile(chosenBatch()->id, purpose), this,
                   [this](const Answer<questions::TransferFile>& answer) {
                       if (answer) {
                           saveFile(*answer.value);
                       } else {
                           say(words::centreRefusal(answer.error.key, answer.error.detail));
                       }
                   });
    }
    m_asks = Asks::Nothing;
}

void BatchesPage::saveFile(const questions::TransferFile& file) {
    const QString path = !m_nextFile.isEmpty() ? m_nextFile
                                               : QFileDialog::getSaveFileName(this, tr("Save the file of the batch"),
                                                                              file.name, tr("CSV (*.csv)"));
    m_nextFile.clear();
    if (path.isEmpty()) {
        return;
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        out.write(file.content) != file.content.size() || !out.commit()) {
        say(tr("The file could not be written: %1").arg(out.errorString()));
        return;
    }
    say(tr("Saved: %1. Whole ID numbers are in it: hand it in, and delete it.").arg(path), true);
}

void BatchesPage::reply(bool ok, const QString& reason) {
    if (chosenBatch() == nullptr) {
        return;
    }
    QJsonArray rows;
    const QList<int> chosen = chosenRows();
    for (const int row : chosen) {
        rows.append(QJsonObject{{QStringLiteral("row"), m_rows.at(row).row},
                                {QStringLiteral("ok"), ok},
                                {QStringLiteral("reason"), reason}});
    }
    m_asked->ask(Commands::makeItem(QStringLiteral("transfer.reply"),
                                    QStringLiteral("transfer_batch:%1").arg(chosenBatch()->id), chosenBatch()->number,
                                    {{QStringLiteral("batch_id"), chosenBatch()->id},
                                     {QStringLiteral("rows"), rows},
                                     {QStringLiteral("rest"), QString()}}));
}

void BatchesPage::replyAll() {
    if (const questions::TransferBatch* batch = chosenBatch()) {
        m_asked->ask(Commands::makeItem(QStringLiteral("transfer.reply"),
                                        QStringLiteral("transfer_batch:%1").arg(batch->id), batch->number,
                                        {{QStringLiteral("batch_id"), batch->id},
                                         {QStringLiteral("rows"), QJsonArray()},
                                         {QStringLiteral("rest"), QStringLiteral("done")}}));
    }
}

void BatchesPage::chooseAnswers() {
    const QString path = QFileDialog::getOpenFileName(this, tr("What the other system has answered"), QString(),
                                                      tr("Spreadsheets (*.ods *.xlsx *.csv);;All files (*)"));
    if (!path.isEmpty()) {
        readAnswers(path);
    }
}

void BatchesPage::readAnswers(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    QList<TransferReplyTarget> batch;
    for (const questions::TransferRow& row : std::as_const(m_rows)) {
        batch.append({row.row, row.name, row.nationalId, row.courseNumber,
                      row.partName.isEmpty() ? row.title : row.title + u'－' + row.partName});
    }
    try {
        m_reply = readTransferReply(file.readAll(), batch);
    } catch (const CsvError& error) {
        say(tr("%1: %2", "file, cause").arg(name, error.text));
        return;
    }
    if (m_reply.answers.isEmpty()) {
        say(tr("No line of %1 is about one row of this batch, or says what became of it. Choose the batch whose file "
               "was handed in.")
                .arg(name));
        return;
    }
    m_message->clear();
    const int failed = m_reply.failed();
    QStringList told{tr("%n row(s) were taken in.", nullptr, int(m_reply.answers.size()) - failed)};
    if (failed > 0) {
        told << tr("%n row(s) failed; each person is told by mail, with the reason and what can be done.", nullptr,
                   failed);
    }
    if (!m_reply.unread.isEmpty()) {
        QStringList lines;
        for (const int line : m_reply.unread.first(std::min<qsizetype>(m_reply.unread.size(), shownLines))) {
            lines << QString::number(line);
        }
        told << tr("%n line(s) of the file are left out, they fit no row or contradict each other: %1", nullptr,
                   int(m_reply.unread.size()))
                    .arg(lines.join(QStringLiteral("、")) +
                         (m_reply.unread.size() > shownLines ? QStringLiteral("…") : QString()));
    }
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("read");
    setup.title = tr("What %1 says").arg(name);
    setup.explanation = told.join(u'\n');
    setup.confirm = tr("N&ote it");
    m_read->open(setup);
}

/// As many at once as one command carries, with the longest reasons.
void BatchesPage::sendAnswers() {
    m_read->close();
    const questions::TransferBatch* batch = chosenBatch();
    const TransferReply reply = std::exchange(m_reply, {});
    for (qsizetype at = 0; batch != nullptr && at < reply.answers.size(); at += answersAtOnce) {
        QJsonArray rows;
        const QList<TransferAnswer> some = reply.answers.mid(at, answersAtOnce);
        for (const TransferAnswer& one : some) {
            rows.append(QJsonObject{{QStringLiteral("row"), one.row},
                                    {QStringLiteral("ok"), one.ok},
                                    {QStringLiteral("reason"), one.reason}});
        }
        m_asked->ask(Commands::makeItem(QStringLiteral("transfer.reply"),
                                        QStringLiteral("transfer_batch:%1").arg(batch->id), batch->number,
                                        {{QStringLiteral("batch_id"), batch->id},
                                         {QStringLiteral("rows"), rows},
                                         {QStringLiteral("rest"), QString()}}));
    }
}

void BatchesPage::again() {
    const QList<int> rows = chosenRows();
    if (rows.size() == 1) {
        const questions::TransferRow& row = m_rows.at(rows.constFirst());
        m_asked->ask(Commands::makeItem(QStringLiteral("transfer.again"), QStringLiteral("transfer_batch:0"), row.title,
                                        {{QStringLiteral("item_id"), row.id}}));
    }
}

} // namespace inservice
