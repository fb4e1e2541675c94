// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/selfpage.h"

#include "forms/commands/askedcommands.h"
#include "forms/commands/commands.h"
#include "forms/commands/reasonpanel.h"
#include "forms/look/flow.h"
#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/records/own/selfpanel.h"
#include "forms/records/rowtable.h"
#include "forms/words/sentences.h"
#include "models/domain/rocdate.h"
#include "models/records/recordsums.h"
#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/sheets/csv.h"
#include "models/tables/showndays.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

constexpr qsizetype shownFaults = 8;

SelfRecord recordOf(const SelfRecordRow& row) {
    SelfRecord record;
    record.platform = row.platform;
    record.title = row.title;
    record.number = row.number;
    record.from = QDate::fromString(row.dateFrom, Qt::ISODate);
    record.to = QDate::fromString(row.dateTo, Qt::ISODate);
    record.hours = row.hours;
    record.note = row.note;
    return record;
}

QString daysOf(const SelfRecordRow& row) {
    return shownDays(QDate::fromString(row.dateFrom, Qt::ISODate), QDate::fromString(row.dateTo, Qt::ISODate));
}

QString faultText(const SelfRecordLine& line) {
    switch (line.fault) {
    case SelfRecord::Fault::Platform:
        return SelfPage::tr("Row %1: the platform is missing or too long.").arg(line.row);
    case SelfRecord::Fault::Title:
        return SelfPage::tr("Row %1: the name of the course is missing or too long.").arg(line.row);
    case SelfRecord::Fault::Days:
        return SelfPage::tr("Row %1: its days cannot be read, are in the wrong order, or have not been yet.")
            .arg(line.row);
    case SelfRecord::Fault::Hours:
        return SelfPage::tr("Row %1: hours are from 0.5 to 400, in steps of a half.").arg(line.row);
    case SelfRecord::Fault::Number:
    case SelfRecord::Fault::Note:
        return SelfPage::tr("Row %1: number or note is too long.").arg(line.row);
    case SelfRecord::Fault::None:
        break;
    }
    return {};
}

} // namespace

SelfPage::SelfPage(AccountLink& link, QWidget* parent)
    : Page(parent)
    , m_link(link)
    , m_asked(new AskedCommands(link, this))
    , m_message(new look::MessageBar(this))
    , m_sums(new QLabel(this))
    , m_list(makeRowTable(
          QStringLiteral("selfList"), tr("Hours from elsewhere"),
          {tr("Course"), tr("Platform or organiser"), tr("Days"), tr("Hours"), tr("Number or certificate"), tr("Note")},
          0, this))
    , m_add(new QPushButton(tr("&Note a course…"), this))
    , m_change(new QPushButton(tr("&Change it…"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
    , m_import(new QPushButton(tr("T&ake in from a file…"), this))
    , m_panel(new SelfPanel(this))
    , m_confirm(new ReasonPanel(QStringLiteral("selfRecords"), this)) {
    setObjectName(QStringLiteral("selfPage"));
    m_message->setObjectName(QStringLiteral("selfMessage"));
    m_sums->setObjectName(QStringLiteral("selfSums"));
    m_add->setObjectName(QStringLiteral("selfAdd"));
    m_change->setObjectName(QStringLiteral("selfChange"));
    m_remove->setObjectName(QStringLiteral("selfRemove"));
    m_import->setObjectName(QStringLiteral("selfImport"));
    layOut();
    connectParts();
    readRows();
}

void SelfPage::layOut() {
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    look::makePrimary(m_add);
    auto* words = new look::QuietLabel(tr("Courses that you took elsewhere, as you note them yourself: nobody confirms "
                                          "them and nobody else sees them. They are in no sum with the hours of your "
                                          "record, and count for no duty."),
                                       this);
    words->setWordWrap(true);
    auto* buttons = new look::FlowLayout(nullptr, look::grid);
    for (QPushButton* button : {m_add, m_change, m_remove, m_import}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::margin, look::grid, look::margin, look::margin);
    column->setSpacing(look::grid);
    column->addWidget(m_message);
    column->addWidget(words);
    column->addWidget(m_sums);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_panel);
    column->addWidget(m_confirm);
}

void SelfPage::connectParts() {
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &SelfPage::check);
    connect(m_add, &QPushButton::clicked, this, &SelfPage::startAdding);
    connect(m_change, &QPushButton::clicked, this, &SelfPage::startChanging);
    connect(m_remove, &QPushButton::clicked, this, &SelfPage::startRemoving);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("What the other platform hands out"), QString(),
                                                          tr("Spreadsheets (*.ods *.xlsx *.csv);;All files (*)"));
        if (!path.isEmpty()) {
            readFile(path);
        }
    });
    connect(m_panel, &AskingPanel::confirmed, this, [this] {
        const SelfRecord record = m_panel->record();
        m_panel->close();
        if (!m_changed) {
            addRows({record}, "typed");
            return;
        }
        QJsonObject body = record.toJson();
        body.insert(QStringLiteral("record_id"), m_changed->id);
        body.insert(QStringLiteral("row_version"), m_changed->rowVersion);
        ask("record.change", record.title, body);
    });
    connect(m_confirm, &ReasonPanel::confirmed, this, &SelfPage::confirmed);
    for (AskingPanel* panel : QList<AskingPanel*>{m_panel, m_confirm}) {
        connect(panel, &AskingPanel::closed, this, &SelfPage::check);
    }
    connect(m_asked, &AskedCommands::done, this, &SelfPage::answered);
    connect(m_asked, &AskedCommands::refused, this, [this](const QString&, const QString& sentence) {
        m_message->show(look::Tone::Bad, sentence);
        check();
    });
    connect(m_asked, &AskedCommands::failed, this, [this](const QString& cause) {
        m_message->show(look::Tone::Bad, tr("It could not be written down on this PC: %1").arg(cause));
    });
}

QString SelfPage::title() const {
    return tr("Hours from elsewhere");
}

void SelfPage::setCurrent(bool current) {
    if (current) {
        readRows();
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (!m_asked->isWaiting()) {
        m_message->clear();
    }
}

void SelfPage::refresh(const Changes& changes) {
    if (changes.concerns({"self_record"})) {
        readRows();
    }
}

void SelfPage::readRows() {
    QList<qint64> kept;
    const QList<SelfRecordRow> marked = chosen();
    for (const SelfRecordRow& row : marked) {
        kept << row.id;
    }
    try {
        m_rows = m_link.replica().isLoaded() ? m_link.replica().rows<SelfRecordRow>() : QList<SelfRecordRow>();
    } catch (const ReplicaError& error) {
        m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(error.text));
        return;
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const SelfRecordRow& one, const SelfRecordRow& other) {
        return std::pair(one.dateTo, one.id) > std::pair(other.dateTo, other.id);
    });
    double hours = 0;
    m_list->setRowCount(int(m_rows.size()));
    m_list->clearSelection();
    for (int i = 0; i < m_rows.size(); ++i) {
        const SelfRecordRow& row = m_rows.at(i);
        hours += row.hours;
        setTableRow(m_list, i, {row.title, row.platform, daysOf(row), hoursText(row.hours), row.number, row.note});
        if (kept.contains(row.id)) {
            m_list->selectRow(i);
        }
    }
    m_sums->setText(m_rows.isEmpty() ? tr("You have noted no course from elsewhere yet.")
                                     : tr("%n course(s), %1 hours. Noted by yourself, confirmed by nobody.", nullptr,
                                          int(m_rows.size()))
                                           .arg(hoursText(hours)));
    check();
}

QList<SelfRecordRow> SelfPage::chosen() const {
    QList<SelfRecordRow> rows;
    const QModelIndexList indexes = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        if (index.row() < m_rows.size()) {
            rows << m_rows.at(index.row());
        }
    }
    return rows;
}

QStringList SelfPage::platforms() const {
    QStringList all;
    for (const SelfRecordRow& row : m_rows) {
        all << row.platform;
    }
    all.removeDuplicates();
    return all;
}

void SelfPage::check() {
    const QString open = m_panel->isOpen() || m_confirm->isOpen() ? tr("Finish below what you began.") : QString();
    const qsizetype count = chosen().size();
    look::setPossible(m_add, open);
    look::setPossible(m_import, open);
    look::setPossible(m_change, !open.isEmpty() ? open : count == 1 ? QString() : tr("Choose one course."));
    look::setPossible(m_remove, !open.isEmpty() ? open
                                : count == 0    ? tr("Choose the courses first.")
                                : count > 200   ? tr("Choose 200 at most.")
                                                : QString());
}

void SelfPage::startAdding() {
    m_changed.reset();
    m_panel->open(tr("A course from elsewhere"), {}, platforms());
    check();
}

void SelfPage::startChanging() {
    const QList<SelfRecordRow> rows = chosen();
    if (rows.size() == 1) {
        m_changed = rows.constFirst();
        m_panel->open(tr("Change what you noted"), recordOf(*m_changed), platforms());
        check();
    }
}

void SelfPage::startRemoving() {
    m_asks = Asks::Removing;
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("remove");
    setup.title = tr("Remove %n note(s)", nullptr, int(chosen().size()));
    setup.explanation = tr("They are gone then, on all your computers. Your record and its hours stay as they are.");
    setup.confirm = tr("Remove");
    setup.isGrave = true;
    m_confirm->open(setup);
    check();
}

void SelfPage::readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->show(look::Tone::Bad,
                        tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    QList<SelfRecordLine> lines;
    try {
        lines = readSelfRecords(file.readAll(), QFileInfo(path).completeBaseName().left(SelfRecord::MostPlatform),
                                RocDate::today().day());
    } catch (const CsvError& error) {
        m_message->show(look::Tone::Bad, tr("%1: %2", "file, cause").arg(QFileInfo(path).fileName(), error.text));
        return;
    }
    m_toImport.clear();
    QStringList faults;
    double hours = 0;
    for (const SelfRecordLine& line : std::as_const(lines)) {
        if (line.fault == SelfRecord::Fault::None) {
            m_toImport << line.record;
            hours += line.record.hours;
        } else {
            faults << faultText(line);
        }
    }
    if (m_toImport.isEmpty()) {
        m_message->show(look::Tone::Bad, tr("No row of %1 can be taken in. %2", "file, the first causes")
                                             .arg(QFileInfo(path).fileName(), faults.mid(0, shownFaults).join(u' ')));
        return;
    }
    m_message->clear();
    m_asks = Asks::Importing;
    QStringList told{tr("%n course(s) with %1 hours are taken in; what you noted before is not noted twice.", nullptr,
                        int(m_toImport.size()))
                         .arg(hoursText(hours))};
    if (!faults.isEmpty()) {
        told << tr("%n row(s) are left out:", nullptr, int(faults.size())) << faults.mid(0, shownFaults);
    }
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("import");
    setup.title = tr("Take in %1").arg(QFileInfo(path).fileName());
    setup.explanation = told.join(u'\n');
    setup.confirm = tr("Take in");
    m_confirm->open(setup);
    check();
}

void SelfPage::confirmed() {
    m_confirm->close();
    if (m_asks == Asks::Removing) {
        QJsonArray ids;
        const QList<SelfRecordRow> rows = chosen();
        for (const SelfRecordRow& row : rows) {
            ids << row.id;
        }
        ask("record.remove", rows.size() == 1 ? rows.constFirst().title : tr("%n course(s)", nullptr, int(rows.size())),
            {{QStringLiteral("ids"), ids}});
    } else if (m_asks == Asks::Importing) {
        addRows(std::exchange(m_toImport, {}), "file");
    }
    m_asks = Asks::Nothing;
}

void SelfPage::addRows(const QList<SelfRecord>& records, const char* source) {
    m_added = 0;
    m_known = 0;
    for (qsizetype at = 0; at < records.size(); at += SelfRecord::MostAtOnce) {
        QJsonArray rows;
        const QList<SelfRecord> some = records.mid(at, SelfRecord::MostAtOnce);
        for (const SelfRecord& record : some) {
            rows << record.toJson();
        }
        ask("record.add", some.size() == 1 ? some.constFirst().title : tr("%n course(s)", nullptr, int(some.size())),
            {{QStringLiteral("source"), QLatin1String(source)}, {QStringLiteral("rows"), rows}});
    }
}

void SelfPage::ask(const char* kind, const QString& caption, const QJsonObject& body) {
    const qint64 id = body.value(QLatin1String("record_id")).toInteger();
    if (m_asked->ask(
            Commands::makeItem(QLatin1String(kind), QStringLiteral("self_record:%1").arg(id), caption, body))) {
        m_message->show(look::Tone::Info,
                        tr("On its way to the centre. Without a connection it waits in the outbox and "
                           "goes out by itself."));
    }
}

void SelfPage::answered(const QString& kind, const QJsonObject& result) {
    if (kind == u"record.add") {
        m_added += result.value(QLatin1String("added")).toInt();
        m_known += result.value(QLatin1String("already")).toInt();
        const QString known = m_known > 0 ? tr("%n course(s) had been noted before.", nullptr, m_known) : QString();
        m_message->show(look::Tone::Good,
                        m_added == 0 ? known : words::together({tr("%n course(s) noted.", nullptr, m_added), known}));
    } else {
        m_message->show(look::Tone::Good, kind == u"record.remove" ? tr("Removed.") : tr("Changed."));
    }
    readRows();
}

} // namespace inservice
