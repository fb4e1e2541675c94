// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rolloutbox.h"

#include "forms/commands/commands.h"
#include "forms/words/attendancewords.h"
#include "models/commands/kinds.h"
#include "models/domain/personname.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

constexpr QLatin1String presenceSet("presence.set");
constexpr QLatin1String presenceRest("presence.rest");
constexpr QLatin1String presenceScan("presence.scan");
constexpr QLatin1String seenField("people"); ///< of OutboxItem::seen: what is meant for whom
constexpr int mostMarks = 400;               ///< of one command; the centre takes 500

/// As presence.set takes it. Without a code the mark is taken away.
QJsonObject toJson(qint64 enrolmentId, int session, const std::optional<PresenceMark>& mark) {
    return {{QStringLiteral("enrolment_id"), enrolmentId},
            {QStringLiteral("session"), session},
            {QStringLiteral("code"), mark ? course::keyOf(mark->code) : QString()},
            {QStringLiteral("late"), mark ? mark->late : 0},
            {QStringLiteral("early"), mark ? mark->early : 0},
            {QStringLiteral("note"), mark ? mark->note : QString()}};
}

/// What is meant for somebody, as it is kept beside the command and never sent.
QJsonObject meant(const RollOutbox::Change& change) {
    QJsonObject one = toJson(change.enrolmentId, change.session, change.mark);
    one.insert(QStringLiteral("source"), course::keyOf(change.mark ? change.mark->source : PresenceSource::Roll));
    one.insert(QStringLiteral("row_version"), change.seen);
    return one;
}

QJsonObject seenOf(const QList<RollOutbox::Change>& changes) {
    QJsonArray people;
    for (const RollOutbox::Change& change : changes) {
        people << meant(change);
    }
    return {{seenField, people}};
}

Pending pendingOf(OutboxState state) {
    switch (state) {
    case OutboxState::Refused:
        return Pending::Refused;
    case OutboxState::NeedsSignIn:
        return Pending::NeedsSignIn;
    case OutboxState::AwaitingMailCode:
    case OutboxState::Waiting:
    case OutboxState::Done:
        break;
    }
    return Pending::Waiting;
}

} // namespace

RollOutbox::RollOutbox(AccountLink& link, Shown shown, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_shown(std::move(shown)) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RollOutbox::update);
    connect(&m_link, &Link::outboxChanged, this, &RollOutbox::look);
}

void RollOutbox::setCourse(const CourseRow& course) {
    m_course = course;
    m_last.clear();
    update();
}

QString RollOutbox::subjectOf(qint64 enrolmentId) const {
    // Behind what waits about the same person, in whichever command that is: what is said last holds.
    const auto found = std::find_if(m_items.rbegin(), m_items.rend(), [enrolmentId](const OutboxItem& item) {
        const QJsonArray people = item.seen.value(seenField).toArray();
        return item.state != OutboxState::Done && item.state != OutboxState::Refused &&
               std::any_of(people.begin(), people.end(), [enrolmentId](const auto& one) {
                   return one[QLatin1String("enrolment_id")].toInteger() == enrolmentId;
               });
    });
    if (found != m_items.rend()) {
        return found->subject;
    }
    return QStringLiteral("presence:%1/%2").arg(m_course.id).arg(enrolmentId);
}

QString RollOutbox::caption(const QString& what) const {
    return tr("%1: %2 %3", "what is asked for, number of a course, title")
        .arg(what)
        .arg(m_course.number)
        .arg(m_course.title);
}

bool RollOutbox::ask(const QList<OutboxItem>& items) {
    try {
        m_last = Commands::of(m_link).ask(items);
        update();
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

bool RollOutbox::mark(const QList<Change>& changes) {
    QList<OutboxItem> items;
    const auto add = [&](const QList<Change>& some, const QString& subject, const QString& text) {
        QJsonArray marks;
        for (const Change& change : some) {
            marks << toJson(change.enrolmentId, change.session, change.mark);
        }
        items << Commands::makeItem(presenceSet, subject, caption(text),
                                    {{QStringLiteral("course_id"), m_course.id},
                                     {QStringLiteral("source"), QStringLiteral("roll")},
                                     {QStringLiteral("override"), false},
                                     {QStringLiteral("marks"), marks}},
                                    seenOf(some));
    };
    QList<Change> together;
    for (const Change& change : changes) {
        const QString subject = subjectOf(change.enrolmentId);
        const bool waits = std::any_of(m_items.begin(), m_items.end(), [&subject](const OutboxItem& item) {
            return item.subject == subject && item.state != OutboxState::Done;
        });
        if (changes.size() > 1 && !waits) {
            together << change;
            continue;
        }
        add({change}, subject,
            tr("Roll call, session %1: %2 %3", "session, name, mark")
                .arg(change.session)
                .arg(change.maskedName, change.mark ? words::presenceText(*change.mark) : tr("taken back")));
    }
    for (qsizetype first = 0; first < together.size(); first += mostMarks) {
        const QList<Change> some = together.mid(first, mostMarks);
        add(some, severalSubject(),
            tr("Roll call, session %1: %n person(s)", nullptr, int(some.size())).arg(some.constFirst().session));
    }
    // A person who was refused is spoken of anew: that takes the place of what was refused.
    const QList<OutboxItem> before = refused();
    if (items.isEmpty() || !ask(items)) {
        return false;
    }
    for (const OutboxItem& old : before) {
        const QJsonArray people = old.seen.value(seenField).toArray();
        const bool isReplaced =
            people.size() == 1 && std::any_of(changes.begin(), changes.end(), [&people](const Change& change) {
                return people.first()[QLatin1String("enrolment_id")].toInteger() == change.enrolmentId;
            });
        if (isReplaced) {
            m_link.dismiss(old.id);
        }
    }
    return true;
}

void RollOutbox::addMarks(QList<OutboxItem>& items, const QList<Change>& changes, PresenceSource source,
                          bool replaces) const {
    const bool isOnline = source == PresenceSource::Online;
    for (qsizetype first = 0; first < changes.size(); first += mostMarks) {
        const QList<Change> some = changes.mid(first, mostMarks);
        QJsonArray marks;
        for (const Change& change : some) {
            QJsonObject mark = toJson(change.enrolmentId, change.session, change.mark);
            if (isOnline) {
                mark.insert(QStringLiteral("seen"), change.mark->rowVersion);
            }
            marks << mark;
        }
        const QString words = isOnline ? tr("Attendance log: %n mark(s)", nullptr, int(some.size()))
                                       : tr("Sign-in sheets: %n mark(s)", nullptr, int(some.size()));
        items << Commands::makeItem(presenceSet, severalSubject(), caption(words),
                                    {{QStringLiteral("course_id"), m_course.id},
                                     {QStringLiteral("source"), course::keyOf(source)},
                                     {QStringLiteral("override"), replaces},
                                     {QStringLiteral("marks"), marks}},
                                    seenOf(some));
    }
}

bool RollOutbox::noteSigned(const Signed& read, const std::function<bool(const QUuid& command)>& last) {
    QList<OutboxItem> items;
    addMarks(items, read.changes, PresenceSource::Paper, false);
    addMarks(items, read.replacing, PresenceSource::Paper, true);
    for (const Signed::File& file : read.evidence) {
        addEvidence(items, file, read.sessions);
    }
    return items.isEmpty() || (last(items.constLast().id) && ask(items));
}

bool RollOutbox::noteOnline(const Signed& read) {
    QList<OutboxItem> items;
    addMarks(items, read.changes, PresenceSource::Online, true);
    for (const Signed::File& file : read.evidence) {
        addEvidence(items, file, read.sessions);
    }
    return ask(items);
}

void RollOutbox::addEvidence(QList<OutboxItem>& items, const Signed::File& file, const QList<int>& sessions) const {
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString subject = QStringLiteral("presence:%1/evidence-%2").arg(m_course.id).arg(id);
    QJsonArray numbers;
    for (const int session : sessions) {
        numbers << session;
    }
    const QString words = caption(tr("Evidence of presence: %1", "name of a file").arg(file.name));
    items << Commands::makeItem(QStringLiteral("course.attach"), subject, words,
                                {{QStringLiteral("file_id"), id},
                                 {QStringLiteral("name"), file.name},
                                 {QStringLiteral("kind"), QStringLiteral("other")},
                                 {QStringLiteral("public"), false},
                                 {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}})
          << Commands::makeItem(QStringLiteral("list.attach"), subject, words,
                                {{QStringLiteral("course_id"), m_course.id},
                                 {QStringLiteral("file_id"), id},
                                 {QStringLiteral("sessions"), numbers}});
}

QString RollOutbox::severalSubject() const {
    return QStringLiteral("presence:%1/several-%2")
        .arg(m_course.id)
        .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool RollOutbox::rest(int session, const QList<Change>& changes) {
    return ask({Commands::makeItem(
        presenceRest, severalSubject(),
        caption(tr("Session %1: the %n other(s) absent", nullptr, int(changes.size())).arg(session)),
        {{QStringLiteral("course_id"), m_course.id},
         {QStringLiteral("session"), session},
         {QStringLiteral("code"), course::keyOf(PresenceCode::Absent)},
         {QStringLiteral("n"), int(changes.size())}},
        seenOf(changes))});
}

bool RollOutbox::scan(const Slip& slip) {
    QList<Change> changes;
    if (slip.mark) {
        changes << Change{slip.enrolmentId, slip.maskedName, slip.scan.session, slip.mark, slip.seen};
    }
    return ask({Commands::makeItem(
        presenceScan,
        QStringLiteral("presence:%1/scan-%2").arg(m_course.id).arg(slip.scan.id.toString(QUuid::WithoutBraces)),
        caption(tr("Admission slip, session %1: %2", "session, name")
                    .arg(slip.scan.session)
                    .arg(slip.maskedName.isEmpty() ? QString::number(slip.enrolmentId) : slip.maskedName)),
        attendance::scanBody(m_course.id, {slip.scan}), seenOf(changes))});
}

bool RollOutbox::walkIn(const QJsonObject& body, const QString& maskedName) {
    QJsonObject whole = body;
    whole.insert(QStringLiteral("course_id"), m_course.id);
    return ask({Commands::makeItem(QStringLiteral("walkin.add"),
                                   QStringLiteral("presence:%1/walkin-%2")
                                       .arg(m_course.id)
                                       .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                   caption(tr("Walked in: %1", "name").arg(maskedName)), whole)});
}

bool RollOutbox::decideLeave(qint64 enrolmentId, const QString& maskedName, const LeaveWish& wish, bool grant,
                             const QString& answer) {
    return ask({Commands::makeItem(
        QStringLiteral("leave.decide"), QStringLiteral("presence:%1/%2").arg(m_course.id).arg(enrolmentId),
        caption((grant ? tr("Leave agreed to: %1", "name") : tr("Leave not agreed to: %1", "name")).arg(maskedName)),
        {{QStringLiteral("course_id"), m_course.id},
         {QStringLiteral("leave_id"), wish.id},
         {QStringLiteral("grant"), grant},
         {QStringLiteral("answer"), answer}})});
}

bool RollOutbox::noteLeave(qint64 enrolmentId, const QString& maskedName, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("course_id"), m_course.id);
    body.insert(QStringLiteral("enrolment_id"), enrolmentId);
    return ask({Commands::makeItem(QStringLiteral("leave.set"),
                                   QStringLiteral("presence:%1/%2").arg(m_course.id).arg(enrolmentId),
                                   caption(tr("Leave noted: %1", "name").arg(maskedName)), body)});
}

bool RollOutbox::remove(const EnrolmentRow& enrolment, const QString& reason) {
    return ask({Commands::makeItem(QStringLiteral("walkin.remove"),
                                   QStringLiteral("presence:%1/%2").arg(m_course.id).arg(enrolment.id),
                                   caption(tr("Off the list: %1", "name").arg(PersonName::mask(enrolment.name))),
                                   {{QStringLiteral("course_id"), m_course.id},
                                    {QStringLiteral("enrolment_id"), enrolment.id},
                                    {QStringLiteral("row_version"), enrolment.rowVersion},
                                    {QStringLiteral("reason"), reason}})});
}

bool RollOutbox::settle(const QString& scanId, const QString& maskedName, bool counts) {
    return ask({Commands::makeItem(
        QStringLiteral("presence.settle"), QStringLiteral("presence:%1/settle-%2").arg(m_course.id).arg(scanId),
        caption((counts ? tr("Slip counts: %1", "name") : tr("Slip does not count: %1", "name")).arg(maskedName)),
        {{QStringLiteral("course_id"), m_course.id},
         {QStringLiteral("scan_id"), scanId},
         {QStringLiteral("counts"), counts}})});
}

bool RollOutbox::takeBack() {
    try {
        const QList<QUuid> asked = std::exchange(m_last, {});
        const int taken = asked.isEmpty() ? 0 : m_link.cancelHeld(asked);
        update();
        return taken > 0 && taken == asked.size();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

bool RollOutbox::isOurs(const OutboxItem& item) const {
    return m_course.id != 0 && item.subject.startsWith(QStringLiteral("presence:%1/").arg(m_course.id));
}

/// Whether the list shows what was done: each mark as it was asked for, or another state of the person's attendance
/// than the one that was seen.
bool RollOutbox::isShown(const OutboxItem& item) const {
    QSet<qint64> stands;
    const QJsonArray kept = item.result.value(QLatin1String("kept")).toArray();
    for (const auto& one : kept) {
        stands.insert(one[QLatin1String("enrolment_id")].toInteger());
    }
    const QJsonArray people = item.seen.value(seenField).toArray();
    return std::all_of(people.begin(), people.end(), [&](const auto& value) {
        const QJsonObject one = value.toObject();
        const qint64 id = one.value(QLatin1String("enrolment_id")).toInteger();
        const RollRow* row = m_shown(id);
        if (row == nullptr || stands.contains(id)) {
            return true; // nobody looks at it, or another mark stands
        }
        const PresenceMark* mark = attendance::markOf(row->marks, one.value(QLatin1String("session")).toInt());
        const auto minutes = [&one](const char* field) { return one.value(QLatin1String(field)).toInt(); };
        const bool isSame = mark == nullptr ? one.value(QLatin1String("code")).toString().isEmpty()
                                            : one.value(QLatin1String("code")) == course::keyOf(mark->code) &&
                                                  mark->late == minutes("late") && mark->early == minutes("early");
        return isSame || row->rowVersion > minutes("row_version");
    });
}

void RollOutbox::update() {
    try {
        const QList<OutboxItem> all = m_link.outbox().items();
        QList<OutboxItem> items;
        QList<OutboxItem> over;
        for (const OutboxItem& item : all) {
            if (isOurs(item)) {
                (item.state == OutboxState::Done && isShown(item) ? over : items) << item;
            }
        }
        m_items = items;
        for (const OutboxItem& item : std::as_const(over)) {
            answered(item);
            m_link.dismiss(item.id);
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return;
    }
    emit changed();
}

void RollOutbox::answered(const OutboxItem& item) {
    if (item.kind == presenceScan) {
        const QJsonArray results = item.result.value(QLatin1String("results")).toArray();
        for (const auto& value : results) {
            const QJsonObject one = value.toObject();
            if (const auto result =
                    course::fromKey<attendance::ScanResult>(one.value(QLatin1String("result")).toString())) {
                emit scanned(*result, one.value(QLatin1String("enrolment_id")).toInteger());
            }
        }
    } else if (item.kind == u"presence.settle") {
        emit settledOne();
    } else if (const auto count = item.result.value(QLatin1String("kept")).toArray().size(); count > 0) {
        emit kept(int(count));
    }
}

QHash<qint64, PendingPresence> RollOutbox::pending(int session) const {
    QHash<qint64, PendingPresence> all;
    for (const OutboxItem& item : m_items) {
        const QJsonArray people = item.seen.value(seenField).toArray();
        for (const auto& value : people) {
            const QJsonObject one = value.toObject();
            if (one.value(QLatin1String("session")).toInt() != session) {
                continue;
            }
            const QList<PresenceMark> marks = attendance::marks({one});
            all.insert(one.value(QLatin1String("enrolment_id")).toInteger(),
                       {pendingOf(item.state), marks.isEmpty() ? std::nullopt : std::optional(marks.constFirst())});
        }
    }
    return all;
}

QList<attendance::Scan> RollOutbox::scans() const {
    QList<attendance::Scan> all;
    for (const OutboxItem& item : m_items) {
        if (item.kind != presenceScan) {
            continue;
        }
        const QJsonArray scans = QJsonDocument::fromJson(item.body)[QLatin1String("scans")].toArray();
        for (const auto& one : scans) {
            all << attendance::Scan{QUuid(one[QLatin1String("scan_id")].toString()),
                                    one[QLatin1String("slip")].toString(), one[QLatin1String("session")].toInt(),
                                    QDateTime::fromString(one[QLatin1String("at")].toString(), Qt::ISODateWithMs),
                                    one[QLatin1String("leaves")].toBool()};
        }
    }
    return all;
}

QList<OutboxItem> RollOutbox::refused() const {
    QList<OutboxItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found),
                 [](const OutboxItem& item) { return item.state == OutboxState::Refused; });
    return found;
}

void RollOutbox::dismissRefused() {
    try {
        const QList<OutboxItem> all = refused();
        for (const OutboxItem& item : all) {
            m_link.dismiss(item.id);
        }
        update();
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

int RollOutbox::waiting() const {
    return int(std::count_if(m_items.begin(), m_items.end(), [](const OutboxItem& item) {
        return item.state == OutboxState::Waiting || item.state == OutboxState::NeedsSignIn;
    }));
}

} // namespace inservice
