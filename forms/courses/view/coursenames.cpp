// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursenames.h"

#include "models/replica/tables/accounts.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/replica/tables/venues.h"

namespace inservice {
namespace {

template<typename Row>
QHash<qint64, QString> namesOf(const ReplicaReader& replica) {
    QHash<qint64, QString> names;
    const QList<Row> rows = replica.rows<Row>();
    for (const Row& row : rows) {
        names.insert(row.id, row.name);
    }
    return names;
}

} // namespace

CourseNames::CourseNames(const ReplicaReader& replica)
    : m_replica(replica)
    , m_counties(namesOf<CountyRow>(replica))
    , m_districts(namesOf<DistrictRow>(replica))
    , m_titles(namesOf<TeacherTitleRow>(replica)) {
    QList<CourseNature> natures;
    const auto nodes = replica.rows<CourseNatureRow>();
    for (const CourseNatureRow& node : nodes) {
        natures.append({node.id, node.parentId, node.level, node.name, node.retired});
    }
    m_natures = CourseNatures(natures);
    const auto tags = replica.rows<CourseTagRow>();
    for (const CourseTagRow& tag : tags) {
        m_tags.insert(tag.code, tag.label);
    }
    const QHash<qint64, QString> stages = namesOf<TeachingStageRow>(replica);
    const auto subjects = replica.rows<SubjectRow>();
    for (const SubjectRow& subject : subjects) {
        m_subjects.insert(subject.id, stages.value(subject.stageId) + subject.name);
    }
}

QString CourseNames::nature(qint64 id) const {
    QStringList path;
    const QList<CourseNature> nodes = m_natures.path(id);
    for (const CourseNature& node : nodes) {
        path.append(node.name);
    }
    return path.join(QStringLiteral(" ▸ "));
}

QString CourseNames::tag(const QString& code) const {
    return m_tags.contains(code) ? code + QLatin1Char(' ') + m_tags.value(code) : code;
}

QString CourseNames::unit(qint64 id) const {
    const std::optional<UnitRow> unit = m_replica.row<UnitRow>(id);
    return unit ? unit->name : QString();
}

QString CourseNames::venue(qint64 id) const {
    const std::optional<VenueRow> venue = m_replica.row<VenueRow>(id);
    return venue ? venue->name : QString();
}

QString CourseNames::account(qint64 id) const {
    if (const std::optional<ColleagueRow> colleague = m_replica.row<ColleagueRow>(id)) {
        return colleague->name;
    }
    const std::optional<AccountRow> account = m_replica.row<AccountRow>(id);
    return account ? account->name : QString();
}

} // namespace inservice
