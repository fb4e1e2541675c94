// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/nominationmodel.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {
namespace {

/// With the words of the catalogues, and of the units that they are at.
QList<NominationRow> described(const ReplicaReader& replica, const QList<TeacherRow>& teachers) {
    QHash<qint64, QString> titles;
    const QList<TeacherTitleRow> allTitles = replica.rows<TeacherTitleRow>();
    for (const TeacherTitleRow& title : allTitles) {
        titles.insert(title.id, title.name);
    }
    QHash<qint64, QString> subjects;
    const QList<SubjectRow> allSubjects = replica.rows<SubjectRow>();
    for (const SubjectRow& subject : allSubjects) {
        subjects.insert(subject.id, subject.name);
    }
    QSet<qint64> unitIds;
    for (const TeacherRow& teacher : teachers) {
        unitIds.insert(teacher.unitId);
    }
    QHash<qint64, QString> schools;
    const QList<UnitRow> units = replica.rows<UnitRow>(unitIds);
    for (const UnitRow& unit : units) {
        schools.insert(unit.id, unit.name);
    }
    QList<NominationRow> rows;
    rows.reserve(teachers.size());
    for (const TeacherRow& teacher : teachers) {
        QStringList taught;
        for (const qint64 id : teacher.subjects) {
            taught << subjects.value(id);
        }
        rows << NominationRow{teacher, schools.value(teacher.unitId), titles.value(teacher.titleId),
                              taught.join(NominationModel::tr(", ", "between subjects"))};
    }
    return rows;
}

QList<NominationRow> readRosters(const ReplicaReader& replica) {
    return described(replica, replica.rows<TeacherRow>(QStringLiteral(" WHERE state <> 'left' ORDER BY id")));
}

qint64 idOf(const NominationRow& row) {
    return row.teacher.id;
}

QStringList searchedIn(const NominationRow& row) {
    return {searchFold(row.teacher.name), searchFold(row.school), searchFold(row.title), searchFold(row.subjects)};
}

QString accountText(const QString& state) {
    return state == u"open" || state == u"roaming" ? NominationModel::tr("In use")
           : state == u"closed"                    ? NominationModel::tr("Stopped")
                                                   : NominationModel::tr("Not applied for");
}

} // namespace

NominationModel::NominationModel(const QString& replicaFile, QObject* parent)
    : NominationModel(parent) {
    RowSource<NominationRow> source;
    source.whole = {"teacher", "teacher_title", "subject", "unit"};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>*) { return readRosters(replica); };
    source.id = idOf;
    source.search = searchedIn;
    setSource(source, replicaFile);
}

NominationModel::NominationModel(QObject* parent)
    : RowListModel(parent) {
    describeColumns();
}

NominationModel::~NominationModel() = default;

/// In the order of NominationModel::Column.
void NominationModel::describeColumns() {
    using Row = const NominationRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.teacher.name); }},
        {tr("School"), [](Row row) { return QVariant(row.school); }},
        {tr("Title"), [](Row row) { return QVariant(row.title); }},
        {tr("Subjects"), [](Row row) { return QVariant(row.subjects); }},
        {tr("Account"), [](Row row) { return QVariant(row.teacher.accountState); },
         [](Row row) { return accountText(row.teacher.accountState); }},
        {tr("What came of it"), [](Row row) { return QVariant(row.teacher.id); },
         [this](Row row) { return m_results.value(row.teacher.id); }},
    });
}

void NominationModel::showFound(const QList<TeacherRow>& found, const ReplicaReader& replica) {
    QList<TeacherRow> here;
    std::copy_if(found.begin(), found.end(), std::back_inserter(here),
                 [](const TeacherRow& teacher) { return teacher.state != u"left"; });
    show(described(replica, here), idOf, searchedIn);
}

void NominationModel::setResults(const QHash<qint64, QString>& results) {
    QList<qint64> ids = m_results.keys();
    m_results = results;
    ids << m_results.keys();
    touched(ids);
}

} // namespace inservice
