// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/hoursmodel.h"

#include "models/attendance/mark.h"
#include "models/domain/fold.h"
#include "models/replica/tables/attendance.h"
#include "models/replica/tables/courses.h"
#include "models/tables/courseform.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"
#include "models/tables/unitplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace inservice {
namespace {

using Model = HoursModel;

/// Which lecturers of the form somebody is: one of the same name whose number the centre has. It decides by the number.
QList<int> teaches(const Course& form, const QString& name) {
    QList<int> numbers;
    const QString folded = fold(name);
    for (const CourseLecturer& lecturer : form.lecturers) {
        if (!lecturer.nationalId.isEmpty() && fold(lecturer.name) == folded) {
            numbers << lecturer.no;
        }
    }
    return numbers;
}

HoursLine lineOf(const EnrolmentRow& enrolment, const ListEntryRow& entry, const QJsonArray& marks,
                 const Course& form) {
    HoursLine line;
    line.enrolment = enrolment;
    line.entry = entry;
    line.role = course::fromKey<ListRole>(entry.role).value_or(ListRole::Attendee);
    line.assess = course::fromKey<AssessResult>(entry.assess).value_or(AssessResult::Missing);
    line.isAssessed = hours::needsAssessment(form);
    HoursOf person;
    person.role = line.role;
    person.assess = line.assess;
    person.classNo = enrolment.classNo;
    person.teaches = teaches(form, enrolment.name);
    if (entry.hours) {
        person.given = Halves::ofHours(*entry.hours);
    }
    line.arithmetic = hours::of(form, attendance::marks(marks), person);
    return line;
}

Model::Bucket bucketOf(const HoursLine& line) {
    return !line.isAttendee()                  ? Model::Bucket::Others
           : line.unmarked() > 0               ? Model::Bucket::Unmarked
           : line.isSetByHand()                ? Model::Bucket::ByHand
           : line.arithmetic.result > Halves() ? Model::Bucket::All
                                               : Model::Bucket::None;
}

bool isUnder(const HoursLine& line, Model::Bucket bucket) {
    switch (bucket) {
    case Model::Bucket::Unmarked:
        return line.unmarked() > 0;
    case Model::Bucket::None:
        return line.isAttendee() && line.unmarked() == 0 && line.arithmetic.result == Halves();
    case Model::Bucket::ByHand:
        return line.isAttendee() && line.isSetByHand();
    case Model::Bucket::Others:
        return !line.isAttendee();
    case Model::Bucket::All:
    case Model::Bucket::Count:
        break;
    }
    return true;
}

RowSource<HoursLine> sourceOf(qint64 courseId) {
    RowSource<HoursLine> source;
    const auto same = [](qint64 id) { return id; };
    source.own = {{"enrolment", same}, {"presence", same}, {"list_entry", same}};
    source.named = {{"unit", [](const HoursLine& line) { return line.enrolment.unitId; }}};
    source.whole = {"course", "course_revision"}; // its sessions, how it counts
    source.read = [courseId](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return courseId == 0 ? QList<HoursLine>() : Model::listOf(replica, courseId, ids);
    };
    source.id = [](const HoursLine& line) { return line.enrolment.id; };
    source.search = [](const HoursLine& line) {
        return QStringList{searchFold(line.enrolment.name), searchFold(line.unit), searchFold(line.enrolment.jobTitle),
                           searchFold(line.entry.note), searchFold(line.entry.reason)};
    };
    return source;
}

QVariant numberOf(const std::optional<double>& hours) {
    return hours ? QVariant(*hours) : QVariant();
}

} // namespace

QList<HoursLine> HoursModel::listOf(const ReplicaReader& replica, qint64 courseId, const QSet<qint64>* ids) {
    QList<EnrolmentRow> enrolments =
        ids != nullptr ? replica.rows<EnrolmentRow>(*ids)
                       : replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {courseId});
    enrolments.removeIf(
        [courseId](const EnrolmentRow& row) { return row.courseId != courseId || !attendance::attends(row.state); });
    if (enrolments.isEmpty()) {
        return {};
    }
    QSet<qint64> wanted;
    QSet<qint64> units;
    for (const EnrolmentRow& row : std::as_const(enrolments)) {
        wanted.insert(row.id);
        units.insert(row.unitId);
    }
    QHash<qint64, ListEntryRow> entries;
    const QList<ListEntryRow> set = replica.rows<ListEntryRow>(wanted);
    for (const ListEntryRow& entry : set) {
        entries.insert(entry.id, entry);
    }
    QHash<qint64, QJsonArray> marks;
    const QList<PresenceRow> present = replica.rows<PresenceRow>(wanted);
    for (const PresenceRow& row : present) {
        marks.insert(row.id, row.marks);
    }
    const UnitPlaces places(replica, units);
    const Course form = currentForm(replica, courseId);
    QList<HoursLine> lines;
    lines.reserve(enrolments.size());
    for (const EnrolmentRow& row : std::as_const(enrolments)) {
        HoursLine line = lineOf(row, entries.value(row.id), marks.value(row.id), form);
        line.unit = row.unitId != 0 ? places.of(row.unitId).name : row.unitText;
        lines << line;
    }
    return lines;
}

HoursModel::HoursModel(const QString& replicaFile, Words words, QObject* parent)
    : RowListModel(parent)
    , m_file(replicaFile)
    , m_words(std::move(words)) {
    setColumns(describedColumns());
    setSource(sourceOf(0), replicaFile);
    setChip(int(Bucket::All));
}

HoursModel::~HoursModel() = default;

/// In the order of Column.
ColumnSpecs<HoursLine> HoursModel::describedColumns() const {
    using Row = const HoursLine&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {tr("Name"), [](Row row) { return QVariant(row.enrolment.name); }},
        {tr("School"), [](Row row) { return QVariant(row.unit); }},
        {tr("Title"), [](Row row) { return QVariant(row.enrolment.jobTitle); }},
        {tr("Role"), [](Row row) { return QVariant(int(row.role)); },
         [this](Row row) { return m_words.role(row.role); }},
        {tr("Presence"), [](Row row) { return QVariant(row.unmarked()); },
         [this](Row row) { return presenceText(row); }},
        {tr("Computed"), [](Row row) { return QVariant(row.arithmetic.computed.count()); },
         [](Row row) { return row.isAttendee() ? row.arithmetic.computed.text() : QString(); },
         [this](Row row) { return m_words.arithmetic(row.arithmetic); }, right},
        {tr("Hours"), [](Row row) { return QVariant(row.isAttendee() ? row.arithmetic.result.count() : -1); },
         [this](Row row) { return hoursText(row); }, [this](Row row) { return m_words.arithmetic(row.arithmetic); }},
        {tr("Assessment"), [](Row row) { return QVariant(int(row.assess)); },
         [this](Row row) { return row.isAttendee() && row.isAssessed ? m_words.assess(row.assess) : QString(); }},
        {tr("Hours of a lecturer"), [](Row row) { return numberOf(row.entry.lectureHours); }, nullptr, nullptr, right},
        {tr("Reason"), [](Row row) { return QVariant(row.entry.reason); }},
        {tr("Note"), [](Row row) { return QVariant(row.entry.note); }},
        {tr("Came by"), [](Row row) { return QVariant(row.enrolment.source); },
         [](Row row) { return row.isWalkIn() ? tr("Came without enrolling") : tr("Enrolled"); }},
    };
}

QString HoursModel::presenceText(const HoursLine& line) const {
    QStringList marks;
    for (const SessionCredit& session : line.arithmetic.sessions) {
        marks << m_words.mark(session);
    }
    return marks.join(QStringLiteral(" · "));
}

QString HoursModel::hoursText(const HoursLine& line) const {
    if (!line.isAttendee()) {
        return m_words.role(line.role);
    }
    const QString hours = line.unmarked() > 0  ? tr("not marked")
                          : line.isSetByHand() ? tr("%1, by hand").arg(line.arithmetic.result.text())
                                               : line.arithmetic.result.text();
    return isPending(line.enrolment.id) ? tr("to be sent (%1)", "what holds until then").arg(hours) : hours;
}

void HoursModel::setCourse(qint64 courseId) {
    if (courseId != m_courseId) {
        m_courseId = courseId;
        m_pending.clear();
        setSource(sourceOf(courseId), m_file);
        refresh(Changes::everything());
    }
}

void HoursModel::setOnly(const QSet<qint64>& enrolments) {
    if (enrolments != m_only) {
        m_only = enrolments;
        rearrange();
    }
}

void HoursModel::setOutbox(const QList<OutboxItem>& items) {
    QHash<qint64, Pending> now;
    for (const OutboxItem& item : items) {
        if (item.kind != u"hours.set" || idOfSubject("course", item.subject) != m_courseId ||
            item.state == OutboxState::Done) {
            continue;
        }
        const QJsonArray rows = QJsonDocument::fromJson(item.body).object().value(QLatin1String("rows")).toArray();
        for (const auto& row : rows) {
            now.insert(row.toObject().value(QLatin1String("enrolment_id")).toInteger(),
                       item.state == OutboxState::Refused ? Pending::Refused : Pending::Waiting);
        }
    }
    QSet<qint64> changed;
    for (auto one = now.cbegin(); one != now.cend(); ++one) {
        if (m_pending.value(one.key(), Pending::None) != one.value()) {
            changed.insert(one.key());
        }
    }
    for (auto one = m_pending.cbegin(); one != m_pending.cend(); ++one) {
        if (!now.contains(one.key())) {
            changed.insert(one.key());
        }
    }
    m_pending = now;
    touched(changed.values());
}

bool HoursModel::isPending(qint64 enrolment) const {
    return m_pending.value(enrolment, Pending::None) == Pending::Waiting;
}

QList<HoursModel::Chip> HoursModel::chips() const {
    QList<Chip> chips;
    for (int key = 0; key < int(Bucket::Count); ++key) {
        const auto bucket = Bucket(key);
        chips << (bucket == Bucket::All ? Chip{}
                                        : Chip{[bucket](const HoursLine& line) { return isUnder(line, bucket); }});
    }
    return chips;
}

std::function<bool(const HoursLine&)> HoursModel::narrowed() const {
    if (m_only.isEmpty()) {
        return {};
    }
    return [only = m_only](const HoursLine& line) { return only.contains(line.enrolment.id); };
}

QVariant HoursModel::rowData(const HoursLine& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(bucketOf(row));
    case PendingRole:
        return int(m_pending.value(row.enrolment.id, Pending::None));
    case StateColumnRole:
        return column == int(Column::Hours);
    default:
        return {};
    }
}

} // namespace inservice
