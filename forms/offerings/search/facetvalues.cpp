// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/search/facetvalues.h"

#include "forms/words/offeringwords.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/catalogues.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/teachers.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::FacetValues)
};

QString keyOf(qint64 id) {
    return QString::number(id);
}

/// Values that have others above them: counties over districts, stages over subjects. A heading has a key that no value
/// has.
template<typename Above, typename Row, typename AboveOf>
QList<FacetValue> under(const ReplicaReader& replica, AboveOf aboveOf) {
    QHash<qint64, QList<FacetValue>> below;
    const QList<Row> rows = replica.rows<Row>();
    for (const Row& row : rows) {
        below[aboveOf(row)].append({keyOf(row.id), row.name, u'/' + keyOf(aboveOf(row))});
    }
    QList<FacetValue> values;
    const QList<Above> aboves = replica.rows<Above>();
    for (const Above& above : aboves) {
        if (const QList<FacetValue> some = below.value(above.id); !some.isEmpty()) {
            values.append({u'/' + keyOf(above.id), above.name, {}, true});
            values.append(some);
        }
    }
    return values;
}

template<typename Row>
QList<FacetValue> named(const ReplicaReader& replica) {
    QList<FacetValue> values;
    const QList<Row> rows = replica.rows<Row>();
    for (const Row& row : rows) {
        values.append({keyOf(row.id), row.name, {}});
    }
    return values;
}

/// Depth first, as the tree is read.
void addNatures(qint64 parent, const QHash<qint64, QList<CourseNatureRow>>& below, QList<FacetValue>& values) {
    const QList<CourseNatureRow> children = below.value(parent);
    for (const CourseNatureRow& child : children) {
        values.append({keyOf(child.id), child.name, parent == 0 ? QString() : keyOf(parent)});
        addNatures(child.id, below, values);
    }
}

QList<FacetValue> natures(const ReplicaReader& replica) {
    QHash<qint64, QList<CourseNatureRow>> below;
    const QList<CourseNatureRow> rows = replica.rows<CourseNatureRow>(QStringLiteral(" ORDER BY sort, id"));
    for (const CourseNatureRow& row : rows) {
        if (row.name != QStringLiteral("無")) { // «no parts»: what lies above it says the same
            below[row.parentId].append(row);
        }
    }
    QList<FacetValue> values;
    addNatures(0, below, values);
    return values;
}

} // namespace

QList<FacetValue> facetValues(const ReplicaReader& replica, const QString& facet) {
    if (facet == QLatin1String("county")) {
        return named<CountyRow>(replica);
    }
    if (facet == QLatin1String("district")) {
        return under<CountyRow, DistrictRow>(replica, [](const DistrictRow& row) { return row.countyId; });
    }
    if (facet == QLatin1String("title")) {
        return named<TeacherTitleRow>(replica);
    }
    if (facet == QLatin1String("subject")) {
        return under<TeachingStageRow, SubjectRow>(replica, [](const SubjectRow& row) { return row.stageId; });
    }
    if (facet == QLatin1String("nature")) {
        return natures(replica);
    }
    QList<FacetValue> values;
    if (facet == QLatin1String("tag")) {
        const QList<CourseTagRow> tags = replica.rows<CourseTagRow>(QStringLiteral(" ORDER BY code"));
        for (const CourseTagRow& tag : tags) {
            values.append({tag.code, Text::tr("%1 %2", "code, label of a tag").arg(tag.code, tag.label), {}});
        }
        return values;
    }
    const QStringList keys = words::facetValues(facet);
    for (const QString& key : keys) {
        values.append({key, words::facetValue(facet, key), {}});
    }
    return values;
}

QList<std::pair<QString, QString>> facetWords(const QList<FacetValue>& values) {
    QList<std::pair<QString, QString>> words;
    for (const FacetValue& value : values) {
        words.append({value.key, value.word});
    }
    return words;
}

QStringList shownFacets(bool ofTeacher) {
    const QStringList all =
        QStringLiteral("level title subject nature tag class mode county district time weekday day hours fee "
                       "care registration seats state unit_kind scope transfer lecturer")
            .split(u' ');
    return ofTeacher ? QStringList{QStringLiteral("fits"), QStringLiteral("mine")} + all : all;
}

QList<OrganiserKind> organiserKinds() {
    const auto single = [](UnitKind kind) { return OrganiserKind{chineseName(kind), {toKey(kind)}}; };
    return {single(UnitKind::University),
            single(UnitKind::SeniorHigh),
            single(UnitKind::VocationalHigh),
            single(UnitKind::JuniorHigh),
            single(UnitKind::Elementary),
            single(UnitKind::Kindergarten),
            single(UnitKind::SpecialEducation),
            single(UnitKind::SubjectCentre),
            {Text::tr("Advisory groups and training centres"), {toKey(UnitKind::TrainingCentre)}},
            {Text::tr("Authorities and social education"),
             {toKey(UnitKind::Government), toKey(UnitKind::RegionalCentre), toKey(UnitKind::K12ea),
              toKey(UnitKind::InserviceNet), toKey(UnitKind::SocialEducation), toKey(UnitKind::LegalPerson)}},
            single(UnitKind::ExperimentalEducation)};
}

} // namespace inservice
