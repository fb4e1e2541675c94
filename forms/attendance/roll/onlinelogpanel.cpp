// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/onlinelogpanel.h"

#include "forms/look/look.h"
#include "forms/look/whynot.h"
#include "forms/words/attendancewords.h"
#include "forms/words/listwords.h"
#include "forms/words/sentences.h"
#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"
#include "models/sheets/csv.h"
#include "models/sheets/zipfile.h"
#include "models/tables/listwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace inservice {
namespace {

enum Column { InLog, Name, Unit, When, Present, Noted, Says, Columns };
constexpr int LineRole = Qt::UserRole;
constexpr int longestNote = 200; ///< characters; the centre takes no more
constexpr int longestName = 80;  ///< of a file, in a note
constexpr int mostRows = 12;     ///< in a note

using Verdict = online::Line::Verdict;
using Why = online::Line::Why;
using Match = online::Guest::Match;

} // namespace

OnlineLogPanel::OnlineLogPanel(QList<Session> sessions, int session, QList<Person> people, QWidget* parent)
    : QWidget(parent)
    , m_sessions(std::move(sessions))
    , m_people(std::move(people))
    , m_choose(new QPushButton(look::icon(QStringLiteral("document-open")), tr("&Choose the log…")))
    , m_session(new QComboBox)
    , m_keep(new QCheckBox(tr("&Keep the log as evidence of attendance")))
    , m_summary(new look::MessageBar(this))
    , m_shown(new QComboBox)
    , m_table(new QTableWidget(0, Columns))
    , m_person(new QComboBox)
    , m_confirm(new QPushButton(tr("&Note the attendance"))) {
    setObjectName(QStringLiteral("onlineLogPanel"));
    setAcceptDrops(true);
    std::ranges::sort(m_people, {}, &Person::name);
    for (const Session& one : std::as_const(m_sessions)) {
        m_session->addItem(one.text, one.times.no);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(session)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::grid);
    m_summary->setObjectName(QStringLiteral("onlineLogSummary"));
    column->addWidget(makeHead());
    column->addWidget(m_summary);
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connectAll();
    reread();
}

QWidget* OnlineLogPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_choose->setObjectName(QStringLiteral("onlineLogChoose"));
    m_session->setObjectName(QStringLiteral("onlineLogSession"));
    m_shown->setObjectName(QStringLiteral("onlineLogShown"));
    m_shown->setAccessibleName(tr("What is shown"));
    m_shown->addItem(tr("To be decided"), int(Shown::Ask));
    m_shown->addItem(tr("Were there"), int(Shown::Here));
    m_shown->addItem(tr("Not in it: stay as they are"), int(Shown::Outside));
    m_shown->addItem(tr("All"), int(Shown::All));
    auto* label = new QLabel(tr("&Session"));
    label->setBuddy(m_session);
    row->addWidget(m_choose);
    row->addWidget(label);
    row->addWidget(m_session);
    m_keep->setObjectName(QStringLiteral("onlineLogKeep"));
    m_keep->setToolTip(tr("The files are attached to the session as they are, for whoever reviews the list"));
    m_keep->setChecked(true);
    row->addWidget(m_keep);
    row->addStretch(1);
    row->addWidget(m_shown);
    return head;
}

void OnlineLogPanel::makeTable() {
    m_table->setObjectName(QStringLiteral("onlineLogTable"));
    m_table->setAccessibleName(tr("What the log says"));
    m_table->setHorizontalHeaderLabels({tr("Name in the log"), tr("On the list"), tr("Unit"), tr("In the meeting"),
                                        tr("Minutes"), tr("Noted so far"), tr("Proposed")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(InLog, 150);
    m_table->setColumnWidth(Name, 90);
    m_table->setColumnWidth(Unit, 150);
    m_table->setColumnWidth(When, 110);
    m_table->setColumnWidth(Present, 60);
    m_table->setColumnWidth(Noted, 110);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

QWidget* OnlineLogPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_person->setObjectName(QStringLiteral("onlineLogPerson"));
    m_confirm->setObjectName(QStringLiteral("onlineLogConfirm"));
    look::makePrimary(m_confirm);
    auto* label = new QLabel(tr("&Who this is"));
    label->setBuddy(m_person);
    auto* keys = new QLabel(tr("P: there   L: late   E: left early   N: not noted"));
    row->addWidget(label);
    row->addWidget(m_person);
    row->addWidget(keys);
    row->addStretch(1);
    row->addWidget(m_confirm);
    return foot;
}

void OnlineLogPanel::connectAll() {
    connect(m_choose, &QPushButton::clicked, this, &OnlineLogPanel::choose);
    connect(m_session, &QComboBox::currentIndexChanged, this, &OnlineLogPanel::reread);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &OnlineLogPanel::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OnlineLogPanel::settleWho);
    connect(m_person, &QComboBox::activated, this, [this](int index) {
        if (const QVariant who = m_person->itemData(index); who.isValid()) {
            decideWho(who.toLongLong());
        }
    });
    connect(m_confirm, &QPushButton::clicked, this, &OnlineLogPanel::confirmed);
}

void OnlineLogPanel::choose() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("The attendance log of the meeting"), {},
                                                            tr("Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    for (const QString& file : files) {
        take(file);
    }
}

void OnlineLogPanel::take(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_summary->show(look::Tone::Bad, tr("%1 could not be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > online::MostBytes) {
        m_summary->show(look::Tone::Bad, tr("%1 is too large for the log of a meeting. Choose the file that the "
                                            "service gave for this meeting alone.")
                                             .arg(name));
        return;
    }
    take(name, file.readAll());
}

void OnlineLogPanel::take(const QString& name, const QByteArray& content) {
    const auto isSame = [&content](const File& file) { return file.content == content; };
    if (std::any_of(m_files.cbegin(), m_files.cend(), isSame)) {
        m_summary->show(look::Tone::Info, tr("%1 has been read already; its minutes count once.").arg(name));
        return;
    }
    try {
        static_cast<void>(online::read(content, taiwanDay(session().begins)));
    } catch (const Error& error) {
        const QString why = words::listFileFault(error.key);
        m_summary->show(
            look::Tone::Bad,
            error.key == u"list.header" || why.isEmpty()
                ? tr("%1 is not read: no row names the columns “name” and “join time” or “duration”. Choose "
                     "the attendance report that Google Meet, Teams, Webex or the like gives.")
                      .arg(name)
                : tr("%1 is not read. %2", "file, why").arg(name, why));
        return;
    }
    m_files.append({name, content});
    reread();
}

const attendance::SessionTimes& OnlineLogPanel::session() const {
    return m_sessions.at(std::max(0, m_session->currentIndex())).times;
}

/// Of another session or with another file everything is looked at anew: hours without a day are of that session's.
void OnlineLogPanel::reread() {
    m_who.clear();
    m_decided.clear();
    m_unread = 0;
    QList<online::Stay> stays;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        online::Log log = online::read(m_files.at(at).content, taiwanDay(session().begins));
        for (online::Stay& stay : log.stays) {
            stay.file = int(at);
        }
        stays += log.stays;
        m_unread += int(log.unread.size());
    }
    QList<online::Person> people;
    for (const Person& person : std::as_const(m_people)) {
        if (session().concerns(person.classNo)) {
            people.append({person.enrolmentId, person.name, {}});
        }
    }
    m_guests = online::guestsOf(stays, people);
    judge();
    const bool asks = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                  [](const online::Line& line) { return line.verdict == Verdict::Ask; });
    const QSignalBlocker quiet(m_shown);
    m_shown->setCurrentIndex(m_shown->findData(int(asks ? Shown::Ask : Shown::All)));
    fill();
}

void OnlineLogPanel::judge() {
    QList<online::Person> people;
    for (const Person& person : std::as_const(m_people)) {
        if (session().concerns(person.classNo)) {
            const PresenceMark* noted = attendance::markOf(person.marks, session().no);
            people.append({person.enrolmentId, person.name, noted == nullptr ? std::nullopt : std::optional(*noted)});
        }
    }
    m_lines = m_files.isEmpty() ? QList<online::Line>() : online::linesOf(m_guests, m_who, people, session());
}

bool OnlineLogPanel::isShown(const online::Line& line, Shown shown) const {
    switch (shown) {
    case Shown::Ask:
        return line.verdict == Verdict::Ask;
    case Shown::Here:
        return line.verdict == Verdict::Here || line.verdict == Verdict::Known;
    case Shown::Outside:
        return line.verdict == Verdict::Outside;
    case Shown::All:
        break;
    }
    return true;
}

QString OnlineLogPanel::whyText(const online::Line& line) const {
    switch (line.why) {
    case Why::Nothing:
        break;
    case Why::Away:
        return tr("Was gone for %n minute(s) in between", nullptr, line.minutes.away);
    case Why::Minutes:
        return tr("%n minute(s) are missing, and the log does not say when", nullptr, line.minutes.missing);
    case Why::Noted:
        return tr("Something else is noted; the log says: %1").arg(words::presenceText(line.mark));
    case Why::Who:
        switch (m_guests.at(line.guests.constFirst()).match) {
        case Match::Several:
            return tr("Several on the list have this name: choose who it is");
        case Match::Twice:
            return tr("Came with several accounts: choose whether this is the one on the list");
        case Match::Holds:
            return tr("May be %1: choose who it is").arg([&] {
                const qint64 id = m_guests.at(line.guests.constFirst()).enrolmentId;
                const auto found = std::ranges::find(m_people, id, &Person::enrolmentId);
                return found == m_people.cend() ? QString() : found->name;
            }());
        case Match::One:
        case Match::None:
            break;
        }
        return tr("Nobody on the list has this name: choose who it is");
    }
    return {};
}

QString OnlineLogPanel::says(const online::Line& line) const {
    if (const auto decided = m_decided.constFind(line.enrolmentId);
        line.enrolmentId != 0 && decided != m_decided.constEnd()) {
        return *decided ? tr("Decided: %1").arg(words::presenceText(**decided)) : tr("Decided: not noted");
    }
    switch (line.verdict) {
    case Verdict::Here:
        return words::presenceText(line.mark);
    case Verdict::Known:
        return tr("Noted already");
    case Verdict::Outside:
        return line.enrolmentId == 0   ? tr("Nobody of this list, or not there during the session: not noted")
               : line.guests.isEmpty() ? tr("Not in the log: stays as it is")
                                       : tr("Not there during the session: stays as it is");
    case Verdict::Ask:
        break;
    }
    return whyText(line);
}

QString OnlineLogPanel::namesOf(const online::Line& line) const {
    QStringList names;
    for (const qsizetype guest : line.guests) {
        const online::Guest& one = m_guests.at(guest);
        names << (one.email.isEmpty() ? one.name : tr("%1 (%2)", "name, mail").arg(one.name, one.email));
    }
    return names.join(tr(", ", "between names"));
}

void OnlineLogPanel::fillRow(qsizetype at) {
    const online::Line& line = m_lines.at(at);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto put = [&](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        item->setData(LineRole, qlonglong(at));
        m_table->setItem(row, column, item);
    };
    const QList<Person>& people = m_people;
    const auto person = std::ranges::find(people, line.enrolmentId, &Person::enrolmentId);
    const PresenceMark* noted = person == people.cend() ? nullptr : attendance::markOf(person->marks, session().no);
    const online::Minutes& is = line.minutes;
    const auto hour = [](const QDateTime& moment) {
        return moment.isValid() ? taiwanTime(moment).toString(QStringLiteral("HH:mm")) : QStringLiteral("?");
    };
    put(InLog, namesOf(line));
    put(Name, person == people.cend() ? QString() : person->name);
    put(Unit, person == people.cend() ? QString() : person->unit);
    put(When, is.from.isValid() || is.until.isValid() ? tr("%1–%2", "from, until").arg(hour(is.from), hour(is.until))
                                                      : QString());
    put(Present, line.guests.isEmpty() ? QString() : QString::number(is.present));
    put(Noted,
        noted == nullptr
            ? QString()
            : tr("%1 (%2)", "mark, by way of").arg(words::presenceText(*noted), words::presenceSource(noted->source)));
    put(Says, says(line));
}

void OnlineLogPanel::fill() {
    const auto shown = Shown(m_shown->currentData().toInt());
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (isShown(m_lines.at(at), shown)) {
                fillRow(at);
            }
        }
        if (m_table->rowCount() > 0) {
            m_table->setCurrentCell(0, InLog);
            m_table->setFocus(Qt::OtherFocusReason);
        }
    }
    settleWho();
    summarise();
}

const online::Line* OnlineLogPanel::current() const {
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), InLog);
    return item == nullptr ? nullptr : &m_lines.at(item->data(LineRole).toLongLong());
}

void OnlineLogPanel::settleWho() {
    const online::Line* line = current();
    const bool isGuest = line != nullptr && !line->guests.isEmpty();
    m_person->clear();
    if (isGuest) {
        m_person->addItem(tr("(choose)"));
        m_person->addItem(tr("Nobody on this list"), 0);
        for (const Person& person : std::as_const(m_people)) {
            if (session().concerns(person.classNo)) {
                m_person->addItem(tr("%1, %2", "name, unit").arg(person.name, person.unit), person.enrolmentId);
            }
        }
        const online::Guest& guest = m_guests.at(line->guests.constFirst());
        // What a name holds is put forward, and counts once it is chosen.
        const qint64 likely = line->enrolmentId != 0 ? line->enrolmentId : guest.enrolmentId;
        if (const int index = m_person->findData(likely); likely != 0 && index >= 0) {
            line->enrolmentId != 0
                ? m_person->setCurrentIndex(index)
                : m_person->setItemText(0, tr("(choose; perhaps %1)").arg(m_person->itemText(index)));
        }
    }
    look::setPossible(m_person, isGuest ? QString() : tr("Choose a row of the log first."));
}

void OnlineLogPanel::decideWho(qint64 enrolmentId) {
    const online::Line* line = current();
    if (line == nullptr) {
        return;
    }
    const int row = m_table->currentRow();
    for (const qsizetype guest : line->guests) {
        m_who.insert(guest, enrolmentId);
    }
    m_decided.remove(line->enrolmentId);
    m_decided.remove(enrolmentId);
    judge();
    fill();
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), InLog);
    }
}

/// P as the log says, or there; L, E what is missing as late or early; N nothing.
void OnlineLogPanel::decide(int key) {
    int last = -1;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const online::Line& line = m_lines.at(m_table->item(index.row(), InLog)->data(LineRole).toLongLong());
        const bool isMinutes = key == Qt::Key_L || key == Qt::Key_E;
        if (line.enrolmentId == 0 || !line.minutes.isThere || (isMinutes && line.minutes.missing == 0)) {
            continue;
        }
        PresenceMark mark = line.mark;
        if (isMinutes) {
            mark.late = key == Qt::Key_L ? line.minutes.missing : 0;
            mark.early = key == Qt::Key_E ? line.minutes.missing : 0;
            mark.code = attendance::codeOf(mark.late, mark.early);
        }
        m_decided.insert(line.enrolmentId, key == Qt::Key_N ? std::nullopt : std::optional(mark));
        m_table->item(index.row(), Says)->setText(says(line));
        last = std::max(last, index.row());
    }
    if (last >= 0 && last + 1 < m_table->rowCount()) {
        m_table->setCurrentCell(last + 1, InLog); // one key a person
    }
    summarise();
}

QString OnlineLogPanel::placeOf(const online::Line& line) const {
    QStringList files;
    for (qsizetype file = 0; file < m_files.size(); ++file) {
        QStringList rows;
        for (const qsizetype guest : line.guests) {
            for (const online::Stay& stay : m_guests.at(guest).stays) {
                if (stay.file == file) {
                    rows << QString::number(stay.row);
                }
            }
        }
        if (!rows.isEmpty()) {
            files << tr("%1 row %2", "file, numbers of rows")
                         .arg(m_files.at(file).name.left(longestName),
                              rows.mid(0, mostRows).join(tr(", ", "between numbers")));
        }
    }
    // As the centre keeps one line: no letter of full width, and none that is half a character.
    QString note = normaliseLine(files.join(tr("; ", "between files"))).text;
    note.truncate(longestNote);
    if (!note.isEmpty() && note.back().isHighSurrogate()) {
        note.chop(1);
    }
    return note.trimmed();
}

QList<OnlineLogPanel::Mark> OnlineLogPanel::marks() const {
    QList<Mark> all;
    for (const online::Line& line : m_lines) {
        const auto decided = m_decided.constFind(line.enrolmentId);
        const bool isDecided = line.enrolmentId != 0 && decided != m_decided.constEnd();
        std::optional<PresenceMark> mark;
        if (isDecided) {
            mark = *decided;
        } else if (line.verdict == Verdict::Here) {
            mark = line.mark;
        }
        if (mark) {
            mark->note = placeOf(line);
            all << Mark{line.enrolmentId, *mark};
        }
    }
    return all;
}

std::optional<OnlineLogPanel::Evidence> OnlineLogPanel::evidence() const {
    if (!m_keep->isChecked() || m_files.isEmpty()) {
        return std::nullopt;
    }
    // A text tells nobody what it is, and what the centre keeps says so by its first bytes.
    QList<ZipEntry> entries;
    QSet<QString> names;
    for (const File& file : m_files) {
        QString name = file.name;
        for (int copy = 2; names.contains(name); ++copy) {
            name = QStringLiteral("%1 %2").arg(copy).arg(file.name);
        }
        names.insert(name);
        entries << ZipEntry{name.toUtf8(), file.content};
    }
    const int no = session().no;
    return Evidence{tr("Online log, session %1", "name of a file").arg(no) + QStringLiteral(".zip"), makeZip(entries),
                    no};
}

void OnlineLogPanel::summarise() {
    int open = 0;
    int known = 0;
    int outside = 0;
    bool isAnybody = false;
    for (const online::Line& line : std::as_const(m_lines)) {
        const bool isDecided = line.enrolmentId != 0 && m_decided.contains(line.enrolmentId);
        open += line.verdict == Verdict::Ask && !isDecided ? 1 : 0;
        known += line.verdict == Verdict::Known ? 1 : 0;
        outside += line.verdict == Verdict::Outside && line.enrolmentId != 0 ? 1 : 0;
        isAnybody = isAnybody || line.minutes.isThere;
    }
    const int count = int(marks().size());
    QStringList sentences;
    look::Tone tone = look::Tone::Info;
    if (m_files.isEmpty()) {
        sentences << tr("Choose the attendance log that the meeting's service gave, or drop it here: CSV or XLSX of "
                        "Google Meet, Teams, Webex, Zoom, U Meeting and the like.");
    } else if (!isAnybody) {
        tone = look::Tone::Warning;
        sentences << tr("Nobody in this log was there during the session. Choose the session, or the log of this one.");
    } else {
        sentences << tr("To be noted: %n person(s).", nullptr, count);
        sentences << (known > 0 ? tr("Noted already: %n.", nullptr, known) : QString());
        sentences << (outside > 0 ? tr("Not in the log, stay as they are: %n.", nullptr, outside) : QString());
        sentences << (open > 0 ? tr("To be decided: %n. What is not decided is not noted.", nullptr, open) : QString());
        tone = open > 0 ? look::Tone::Warning : look::Tone::Good;
    }
    if (m_unread > 0) {
        sentences << tr("%n row(s) say neither when nor how long, and are left out.", nullptr, m_unread);
        tone = look::Tone::Warning;
    }
    m_summary->show(tone, words::together(sentences));
    look::setPossible(m_confirm, m_files.isEmpty() ? tr("Choose a log first.")
                                 : count == 0      ? tr("Nothing is to be noted: decide about somebody first.")
                                                   : QString());
}

bool OnlineLogPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        static const QList<int> keys{Qt::Key_P, Qt::Key_L, Qt::Key_E, Qt::Key_N};
        if (key->modifiers() == Qt::NoModifier && keys.contains(key->key())) {
            decide(key->key());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OnlineLogPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void OnlineLogPanel::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            take(url.toLocalFile());
        }
    }
}

} // namespace inservice
