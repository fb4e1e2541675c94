// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/slipreader.h"

#include "forms/words/attendancewords.h"
#include "models/domain/personname.h"
#include "models/questions/attendance.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/enrolments.h"
#include "models/tables/listwords.h"

#include <algorithm>

namespace inservice {
namespace {

constexpr QLatin1String keptForm("slips");
constexpr QLatin1String slipsField("slips");

look::Tone toneOf(attendance::ScanResult result) {
    using attendance::ScanResult;
    switch (result) {
    case ScanResult::Present:
    case ScanResult::Late:
    case ScanResult::Out:
        return look::Tone::Good;
    case ScanResult::Again:
    case ScanResult::Already:
        return look::Tone::Info;
    case ScanResult::Waiting:
    case ScanResult::Pending:
    case ScanResult::Cancelled:
    case ScanResult::Declined:
        return look::Tone::Warning;
    case ScanResult::Unknown:
    case ScanResult::Early:
    case ScanResult::Over:
    case ScanResult::Session:
    case ScanResult::Future:
        break;
    }
    return look::Tone::Bad;
}

} // namespace

SlipReader::SlipReader(AccountLink& link, RollOutbox& outbox, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_outbox(outbox) {
}

QUuid SlipReader::keptId() const {
    static const QUuid space(QStringLiteral("2f2b64b2-9c67-4b0e-8d55-0f3c7d8a6e41"));
    return QUuid::createUuidV5(space, QString::number(m_held.course.id));
}

void SlipReader::setCourse(const roll::Held& held) {
    const bool isOther = held.course.id != m_held.course.id;
    m_held = held;
    if (!isOther) {
        return;
    }
    m_slips.clear();
    m_scans.clear();
    try {
        if (const std::optional<Draft> kept = m_link.drafts().draft(keptId())) {
            const QJsonObject slips = kept->fields.value(slipsField).toObject();
            for (auto slip = slips.begin(); slip != slips.end(); ++slip) {
                m_slips.insert(slip.key().toLongLong(), slip.value().toString());
            }
        }
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
    emit slipsChanged();
    fetch();
}

void SlipReader::fetch() {
    if (m_held.course.id == 0) {
        return;
    }
    m_link.ask(questions::admissionSlips(m_held.course.id), this,
               [this, course = m_held.course.id](const Answer<QHash<qint64, QString>>& answer) {
                   if (answer && course == m_held.course.id && *answer.value != m_slips) {
                       keep(*answer.value);
                   }
               });
}

void SlipReader::keep(const QHash<qint64, QString>& slips) {
    m_slips = slips;
    QJsonObject json;
    for (auto slip = slips.constBegin(); slip != slips.constEnd(); ++slip) {
        json.insert(QString::number(slip.key()), slip.value());
    }
    try {
        // Those of courses long over are of no use any more.
        constexpr int keptDays = 60;
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-keptDays);
        const QList<Draft> all = m_link.drafts().draftsOf(keptForm);
        for (const Draft& one : all) {
            if (one.savedAt < old) {
                m_link.drafts().removeDraft(one.id);
            }
        }
        m_link.drafts().save({keptId(),
                              keptForm,
                              QDateTime::currentDateTimeUtc(),
                              {{QStringLiteral("course_id"), m_held.course.id}, {slipsField, json}}});
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
    emit slipsChanged();
}

/// Somebody whose slip is read, as this PC knows them.
struct SlipReader::Known {
    qint64 enrolmentId = 0;
    QString name;                     ///< empty: nobody of this course
    bool isChecked = false;           ///< the centre's own slip is here to be compared with
    std::optional<PresenceMark> mark; ///< at the session, also one that waits to be sent
    int rowVersion = 0;

    [[nodiscard]] bool isHere() const {
        return mark && (mark->code == PresenceCode::Present || mark->code == PresenceCode::Late ||
                        mark->code == PresenceCode::LeftEarly);
    }
};

SlipReader::Known SlipReader::knownOf(qint64 enrolmentId, int session) const {
    Known known;
    known.enrolmentId = enrolmentId;
    known.isChecked = m_slips.contains(enrolmentId);
    const ReplicaReader& replica = m_link.replica();
    if (const auto row = replica.row<EnrolmentRow>(enrolmentId); row && row->courseId == m_held.course.id) {
        known.name = row->name;
    }
    const PresenceRow about = replica.row<PresenceRow>(enrolmentId).value_or(PresenceRow());
    known.rowVersion = about.rowVersion;
    const QList<PresenceMark> marks = attendance::marks(about.marks);
    if (const PresenceMark* mark = attendance::markOf(marks, session)) {
        known.mark = *mark;
    }
    const QHash<qint64, PendingPresence> pending = m_outbox.pending(session);
    const auto waiting = pending.constFind(enrolmentId);
    if (waiting != pending.constEnd() && waiting->state != Pending::Refused) {
        known.mark = waiting->mark;
    }
    return known;
}

/// With what was read here before. `unchecked`: a slip whose characters cannot be compared here, taken for that
/// person's.
attendance::Door SlipReader::door(const QString& unchecked, qint64 uncheckedFor) const {
    QList<attendance::DoorPerson> people;
    const QList<EnrolmentRow> enrolments =
        m_link.replica().rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ?"), {m_held.course.id});
    for (const EnrolmentRow& one : enrolments) {
        const QString slip = m_slips.value(one.id, one.id == uncheckedFor ? unchecked : QString());
        if (!slip.isEmpty()) {
            people << attendance::DoorPerson{one.id, slip, one.state, one.classNo};
        }
    }
    attendance::Door door(m_held.times, people);
    QList<attendance::Scan> before = m_outbox.scans() + m_scans;
    std::stable_sort(before.begin(), before.end(),
                     [](const attendance::Scan& a, const attendance::Scan& b) { return a.at < b.at; });
    for (const attendance::Scan& scan : std::as_const(before)) {
        door.read(scan, scan.at);
    }
    return door;
}

void SlipReader::read(const QString& typed, int session, const QDateTime& at, bool leaves) {
    const std::optional<SlipCode> slip = SlipCode::parse(typed);
    if (!slip) {
        emit said(
            look::Tone::Bad,
            tr("No admission slip. The number below the bars can be typed: course, enrolment and ten characters."), 0);
        return;
    }
    if (slip->course() != m_held.course.number) {
        emit said(look::Tone::Bad, tr("Admission slip of another course: %1").arg(slip->course()), 0);
        return;
    }
    try {
        const Known known = knownOf(slip->enrolment(), session);
        const attendance::Scan scan{QUuid::createUuid(), slip->text(), session, at, leaves};
        const attendance::ScanAnswer answer =
            door(slip->text(), known.isChecked ? 0 : known.enrolmentId).read(scan, at);
        leaves&& answer.result == attendance::ScanResult::Out ? takeDeparture(scan, known, answer)
                                                              : take(scan, known, answer);
    } catch (const ReplicaError& error) {
        emit failed(error.text);
    }
}

/// False: the outbox could not be written, and has said why.
bool SlipReader::send(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer,
                      const std::optional<PresenceMark>& mark) {
    using attendance::ScanResult;
    // What is known to be nothing here is not sent; of somebody this PC has not heard of the centre may know more.
    const bool isNothing = answer.result == ScanResult::Again || answer.result == ScanResult::Early ||
                           answer.result == ScanResult::Over || answer.result == ScanResult::Session ||
                           answer.result == ScanResult::Future ||
                           (answer.result == ScanResult::Unknown && (known.isChecked || !known.name.isEmpty()));
    if (isNothing) {
        return true;
    }
    if (!m_outbox.scan({scan, known.enrolmentId, PersonName::mask(known.name), mark, known.rowVersion})) {
        return false;
    }
    m_scans << scan;
    return true;
}

void SlipReader::take(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer) {
    using attendance::ScanResult;
    const bool comes = answer.result == ScanResult::Present || answer.result == ScanResult::Late;
    PresenceMark mark;
    mark.session = scan.session;
    mark.code = attendance::codeOf(answer.late, 0);
    mark.late = answer.late;
    mark.source = PresenceSource::Scan;
    const bool changes = comes && (!known.mark || attendance::overwrites(mark.source, known.mark->source)) &&
                         !(known.mark && known.mark->source == PresenceSource::Scan);
    if (!send(scan, known, answer, changes ? std::optional(mark) : std::nullopt)) {
        return;
    }
    if (comes && known.mark && !changes) {
        known.isHere() ? tell(known, {ScanResult::Already, known.enrolmentId, 0, known.mark->at, 0})
                       : sayOtherwise(known);
        return;
    }
    tell(known, answer);
}

/// 簽退: who came by a slip or by themselves has gone early by as much as is missing; what a person has noted stands.
void SlipReader::takeDeparture(const attendance::Scan& scan, const Known& known, const attendance::ScanAnswer& answer) {
    std::optional<PresenceMark> mark;
    if (known.isHere() && attendance::overwrites(PresenceSource::Scan, known.mark->source)) {
        mark = known.mark;
        mark->early = answer.early;
        mark->code = attendance::codeOf(mark->late, mark->early);
    }
    const bool changes = mark && mark->early != known.mark->early;
    if (!send(scan, known, answer, changes ? mark : std::nullopt)) {
        return;
    }
    if (known.mark && !known.isHere()) {
        sayOtherwise(known);
    } else if (!known.mark && !known.name.isEmpty()) {
        emit said(look::Tone::Warning,
                  tr("%1 signs out, but has not signed in. Mark the person in the list if they were here.", "name")
                      .arg(known.name),
                  known.enrolmentId);
    } else if (!mark && known.mark && answer.early > 0) {
        emit said(look::Tone::Warning,
                  tr("%1 goes %n minute(s) early. It was noted by hand that they are here: mark them as gone early in "
                     "the list if that is so.",
                     "name", answer.early)
                      .arg(known.name),
                  known.enrolmentId);
    } else {
        tell(known, answer);
    }
}

void SlipReader::sayOtherwise(const Known& known) {
    emit said(look::Tone::Warning,
              tr("%1 is marked otherwise: %2. Mark the person in the list if they have come after all.", "name, mark")
                  .arg(known.name, words::presenceText(*known.mark)),
              known.enrolmentId);
}

void SlipReader::tell(const Known& known, const attendance::ScanAnswer& answer) {
    const QString what = words::scanTerm(answer.result);
    // A slip that was made up is nobody's, whomever it names.
    const bool isSomebody = answer.result != attendance::ScanResult::Unknown && !known.name.isEmpty();
    const QString who = isSomebody ? tr("%1: %2", "name, what reading the slip means").arg(known.name, what) : what;
    emit said(toneOf(answer.result), sentence(who, answer, known.isChecked), known.enrolmentId);
}

QString SlipReader::sentence(const QString& who, const attendance::ScanAnswer& answer, bool isChecked) const {
    using attendance::ScanResult;
    switch (answer.result) {
    case ScanResult::Present:
        break;
    case ScanResult::Out:
        return answer.early > 0 ? tr("%1, %n minute(s) before the end", nullptr, answer.early).arg(who) : who;
    case ScanResult::Late:
        return tr("%1, %n minute(s) after it began", nullptr, answer.late).arg(who);
    case ScanResult::Already:
    case ScanResult::Again:
        return answer.arrived.isValid() ? tr("%1, at %2").arg(who, shortTime(answer.arrived)) : who;
    case ScanResult::Waiting:
    case ScanResult::Pending:
    case ScanResult::Cancelled:
    case ScanResult::Declined:
        return tr("%1. It is kept; decide whether the person may stay.").arg(who);
    case ScanResult::Unknown:
        return isChecked ? tr("%1. Ask the person for their confirmation of acceptance.").arg(who)
                         : tr("%1, as far as this computer knows. The centre looks once more.").arg(who);
    case ScanResult::Early:
    case ScanResult::Over:
    case ScanResult::Session:
        return tr("%1. Nothing was noted: choose the session above.").arg(who);
    case ScanResult::Future:
        return tr("%1. Set the clock of this computer right.").arg(who);
    }
    return who;
}

void SlipReader::answered(attendance::ScanResult result, qint64 enrolmentId) {
    if (toneOf(result) == look::Tone::Bad || toneOf(result) == look::Tone::Warning) {
        try {
            tell(knownOf(enrolmentId, 0), {result, enrolmentId, 0, {}, 0});
        } catch (const ReplicaError& error) {
            emit failed(error.text);
        }
    }
}

} // namespace inservice
