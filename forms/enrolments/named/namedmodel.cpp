// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/namedmodel.h"

#include "forms/words/enrolmentwords.h"
#include "models/domain/fold.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Who = std::pair<qint64, QString>; ///< school, folded name

QList<NamedRow> readNamed(const ReplicaReader& replica, qint64 courseId) {
    const QList<NamedPersonRow> people =
        replica.rows<NamedPersonRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {courseId});
    const QList<EnrolmentRow> enrolments =
        replica.rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ? ORDER BY id"), {courseId});
    QHash<Who, QString> enrolled;
    for (const EnrolmentRow& enrolment : enrolments) {
        enrolled.insert({enrolment.unitId, fold(enrolment.name)}, enrolment.state); // the last one counts
    }
    QSet<qint64> ids;
    for (const NamedPersonRow& person : people) {
        ids << person.unitId;
    }
    QHash<qint64, QString> schools;
    const QList<UnitRow> units = replica.rows<UnitRow>(ids);
    for (const UnitRow& unit : units) {
        schools.insert(unit.id, unit.name);
    }
    QList<NamedRow> rows;
    rows.reserve(people.size());
    for (const NamedPersonRow& person : people) {
        rows << NamedRow{person, schools.value(person.unitId),
                         person.unitId == 0 ? QString() : enrolled.value({person.unitId, fold(person.name)})};
    }
    return rows;
}

QString enrolledText(const NamedRow& row) {
    if (row.person.unitId == 0) {
        return NamedModel::tr("Not known without the school");
    }
    const auto state = course::fromKey<EnrolmentState>(row.enrolled);
    return state ? words::enrolmentTerm(*state) : NamedModel::tr("Not enrolled");
}

} // namespace

NamedModel::NamedModel(const QString& replicaFile, QObject* parent)
    : RowListModel(parent)
    , m_file(replicaFile) {
    using Row = const NamedRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.person.name); }},
        {tr("School"), [](Row row) { return QVariant(row.school); }},
        {tr("ID number"), [](Row row) { return QVariant(row.person.nationalId); }},
        {tr("Enrolment"), [](Row row) { return QVariant(row.enrolled); }, [](Row row) { return enrolledText(row); }},
        {tr("Written down by"), [](Row row) { return QVariant(row.person.byName); }},
        {tr("Written down at"), [](Row row) { return QVariant(row.person.at); },
         [](Row row) { return shownTime(row.person.at); }},
    });
    readCourse();
}

NamedModel::~NamedModel() = default;

void NamedModel::readCourse() {
    RowSource<NamedRow> source;
    source.whole = {"named_person", "enrolment", "unit"};
    source.read = [courseId = m_courseId](const ReplicaReader& replica, const QSet<qint64>*) {
        return readNamed(replica, courseId);
    };
    source.id = [](const NamedRow& row) { return row.person.id; };
    source.search = [](const NamedRow& row) {
        return QStringList{searchFold(row.person.name), searchFold(row.school), searchFold(row.person.nationalId)};
    };
    setSource(source, m_file);
}

void NamedModel::setCourse(qint64 courseId) {
    if (courseId != m_courseId) {
        m_courseId = courseId;
        readCourse();
        refresh();
    }
}

} // namespace inservice
