// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollmodel.h"

#include "forms/words/attendancewords.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Bucket = RollModel::Bucket;

/// Which list is read.
struct Shown {
    qint64 course = 0;
    int session = 0;
    int classNo = 0;

    [[nodiscard]] bool holds(const EnrolmentRow& enrolment) const {
        return enrolment.courseId == course && attendance::attends(enrolment.state) &&
               (classNo == 0 || enrolment.classNo == 0 || enrolment.classNo == classNo);
    }
};

QList<RollRow> readRoll(const ReplicaReader& replica, const Shown& shown, const QSet<qint64>* ids) {
    QList<EnrolmentRow> enrolments =
        ids != nullptr ? replica.rows<EnrolmentRow>(*ids)
                       : replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ?"), {shown.course});
    QSet<qint64> people;
    QSet<qint64> units;
    enrolments.removeIf([&shown](const EnrolmentRow& enrolment) { return !shown.holds(enrolment); });
    for (const EnrolmentRow& enrolment : std::as_const(enrolments)) {
        people.insert(enrolment.id);
        units.insert(enrolment.unitId);
    }
    QHash<qint64, QString> names;
    for (const UnitRow& unit : replica.rows<UnitRow>(units)) {
        names.insert(unit.id, unit.name);
    }
    QHash<qint64, PresenceRow> known;
    for (const PresenceRow& one : replica.rows<PresenceRow>(people)) {
        known.insert(one.id, one);
    }
    QList<RollRow> rows;
    rows.reserve(enrolments.size());
    for (const EnrolmentRow& enrolment : std::as_const(enrolments)) {
        const PresenceRow& about = known[enrolment.id];
        RollRow row;
        row.enrolment = enrolment;
        row.state = course::fromKey<EnrolmentState>(enrolment.state).value_or(EnrolmentState::Accepted);
        row.unit = names.value(enrolment.unitId, enrolment.unitText);
        row.rowVersion = about.rowVersion;
        row.marks = attendance::marks(about.marks);
        row.wishes = attendance::leaves(about.leave);
        if (const PresenceMark* mark = attendance::markOf(row.marks, shown.session)) {
            row.mark = *mark;
        }
        rows << row;
    }
    return rows;
}

RowSource<RollRow> rollSource(const Shown& shown) {
    RowSource<RollRow> source;
    source.own = {{"enrolment", [](qint64 id) { return id; }}, {"presence", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const RollRow& row) { return row.enrolment.unitId; }}};
    source.read = [shown](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return readRoll(replica, shown, ids);
    };
    source.id = [](const RollRow& row) { return row.enrolment.id; };
    source.search = [](const RollRow& row) {
        return QStringList{searchFold(row.enrolment.name), searchFold(row.unit), searchFold(row.enrolment.jobTitle)};
    };
    return source;
}

Bucket bucketOf(const std::optional<PresenceMark>& mark) {
    if (!mark) {
        return Bucket::Open;
    }
    switch (mark->code) {
    case PresenceCode::Present:
    case PresenceCode::Late:
    case PresenceCode::LeftEarly:
        return Bucket::Here;
    case PresenceCode::Leave:
    case PresenceCode::DutyLeave:
        return Bucket::Excused;
    case PresenceCode::Absent:
        return Bucket::Absent;
    case PresenceCode::NotListed:
        break;
    }
    return Bucket::All;
}

/// What is known, or waits to be sent.
std::optional<PresenceMark> latest(const RollRow& row, const QHash<qint64, PendingPresence>& pending) {
    const auto waiting = pending.constFind(row.enrolment.id);
    return waiting == pending.constEnd() || waiting->state == Pending::Refused ? row.mark : waiting->mark;
}

} // namespace

RollModel::RollModel(const QString& replicaFile, QObject* parent)
    : RowListModel(parent)
    , m_file(replicaFile) {
    using Row = const RollRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.enrolment.name); }},
        {tr("Unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("Title"), [](Row row) { return QVariant(row.enrolment.jobTitle); }},
        {tr("Attendance"), [](Row row) { return QVariant(row.mark ? int(row.mark->code) : -1); },
         [this](Row row) { return markText(row); }},
        {tr("Noted at"), [](Row row) { return row.mark ? QVariant(row.mark->at) : QVariant(); },
         [](Row row) { return row.mark ? shortTime(row.mark->at) : QString(); }},
        {tr("Noted by way of"), [](Row row) { return row.mark ? QVariant(int(row.mark->source)) : QVariant(); },
         [](Row row) { return row.mark ? words::presenceSource(row.mark->source) : QString(); }},
        {tr("Class"), [](Row row) { return QVariant(row.enrolment.classNo); },
         [](Row row) { return row.enrolment.classNo > 0 ? QString::number(row.enrolment.classNo) : QString(); }},
        {tr("Note"), [](Row row) { return QVariant(row.mark ? row.mark->note : QString()); }},
    });
    setSource(rollSource({}), m_file);
    setChip(int(Bucket::All));
}

RollModel::~RollModel() = default;

QList<RollRow> RollModel::everybodyOf(const ReplicaReader& replica, qint64 courseId) {
    return readRoll(replica, {courseId}, nullptr);
}

void RollModel::setSession(qint64 courseId, int session, int classNo) {
    if (courseId == m_course && session == m_session && classNo == m_class) {
        return;
    }
    m_course = courseId;
    m_session = session;
    m_class = classNo;
    m_pending.clear();
    setSource(rollSource({courseId, session, classNo}), m_file);
    refresh();
}

void RollModel::setPending(const QHash<qint64, PendingPresence>& pending) {
    if (pending == m_pending) {
        return;
    }
    QList<qint64> changed;
    QSet<qint64> ids(m_pending.keyBegin(), m_pending.keyEnd());
    ids.unite(QSet<qint64>(pending.keyBegin(), pending.keyEnd()));
    for (const qint64 id : std::as_const(ids)) {
        if (m_pending.value(id) != pending.value(id)) {
            changed << id;
        }
    }
    m_pending = pending;
    touched(changed);
    rearrange(); // chips count what waits with what is known
}

std::optional<PresenceMark> RollModel::markOf(qint64 id) const {
    const RollRow* one = row(id);
    return one != nullptr ? latest(*one, m_pending) : std::nullopt;
}

QList<qint64> RollModel::everybody() const {
    QList<qint64> ids;
    if (rows() != nullptr) {
        for (const auto& one : rows()->rows) {
            ids << one->enrolment.id;
        }
    }
    return ids;
}

QList<qint64> RollModel::open() const {
    QList<qint64> ids = everybody();
    ids.removeIf([this](qint64 id) { return markOf(id).has_value(); });
    return ids;
}

QString RollModel::markText(const RollRow& row) const {
    const QString unknown = tr("Not noted");
    QString known = row.mark ? words::presenceText(*row.mark) : unknown;
    if (row.mark && row.mark->out.isValid() && row.mark->early == 0) { // who went early has gone
        known = tr("%1 (out %2)", "mark, when they signed out").arg(known, shortTime(row.mark->out));
    }
    if (row.mark && row.mark->shared) {
        known = tr("%1 (on one computer with somebody else)", "mark").arg(known);
    }
    const PendingPresence waiting = m_pending.value(row.enrolment.id);
    if (waiting.state == Pending::None) {
        const bool asks = std::any_of(row.wishes.begin(), row.wishes.end(), [this](const LeaveWish& wish) {
            return wish.state == LeaveState::Asked && wish.sessions.contains(m_session);
        });
        return asks && !row.mark ? tr("Asks to be away") : known;
    }
    const QString asked = waiting.mark ? words::presenceText(*waiting.mark) : unknown;
    return waiting.state == Pending::Refused
               ? tr("Refused: %1 (%2)", "what was asked for, what is known").arg(asked, known)
               : tr("To be sent: %1 (%2)", "what was asked for, what is known").arg(asked, known);
}

QList<RollModel::Chip> RollModel::chips() const {
    const auto in = [pending = m_pending](Bucket bucket) {
        return [pending, bucket](const RollRow& row) { return bucketOf(latest(row, pending)) == bucket; };
    };
    return {{in(Bucket::Open)},
            {in(Bucket::Here)},
            {in(Bucket::Excused)},
            {in(Bucket::Absent)},
            {[](const RollRow& row) {
                return std::any_of(row.wishes.begin(), row.wishes.end(),
                                   [](const LeaveWish& wish) { return wish.state == LeaveState::Asked; });
            }},
            {}};
}

QVariant RollModel::rowData(const RollRow& row, int column, int role) const {
    switch (role) {
    case StateRole: {
        const std::optional<PresenceMark> mark = latest(row, m_pending);
        return mark ? int(mark->code) : -1;
    }
    case PendingRole:
        return int(m_pending.value(row.enrolment.id).state);
    case StateColumnRole:
        return column == int(Column::Mark);
    default:
        return {};
    }
}

} // namespace inservice
