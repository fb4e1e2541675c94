// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/nominate/nominationmodel.h"

#include "models/replica/replicareader.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

QList<NominationRow> readRoster(const ReplicaReader& replica, qint64 unitId) {
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
    QList<NominationRow> rows;
    const QList<TeacherRow> roster =
        replica.rows<TeacherRow>(QStringLiteral(" WHERE unit_id = ? AND state <> 'left' ORDER BY id"), {unitId});
    for (const TeacherRow& teacher : roster) {
        QStringList taught;
        for (const qint64 id : teacher.subjects) {
            taught << subjects.value(id);
        }
        rows << NominationRow{teacher, titles.value(teacher.titleId),
                              taught.join(NominationModel::tr(", ", "between subjects"))};
    }
    return rows;
}

QString accountText(const QString& state) {
    return state == u"open" || state == u"roaming" ? NominationModel::tr("In use")
           : state == u"closed"                    ? NominationModel::tr("Stopped")
                                                   : NominationModel::tr("Not applied for");
}

} // namespace

NominationModel::NominationModel(const QString& replicaFile, qint64 unitId, QObject* parent)
    : RowListModel(parent) {
    using Row = const NominationRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.teacher.name); }},
        {tr("Title"), [](Row row) { return QVariant(row.title); }},
        {tr("Subjects"), [](Row row) { return QVariant(row.subjects); }},
        {tr("Account"), [](Row row) { return QVariant(row.teacher.accountState); },
         [](Row row) { return accountText(row.teacher.accountState); }},
        {tr("What came of it"), [](Row row) { return QVariant(row.teacher.id); },
         [this](Row row) { return m_results.value(row.teacher.id); }},
    });
    RowSource<NominationRow> source;
    source.whole = {"teacher", "teacher_title", "subject"};
    source.read = [unitId](const ReplicaReader& replica, const QSet<qint64>*) { return readRoster(replica, unitId); };
    source.id = [](const NominationRow& row) { return row.teacher.id; };
    source.search = [](const NominationRow& row) {
        return QStringList{searchFold(row.teacher.name), searchFold(row.title), searchFold(row.subjects)};
    };
    setSource(source, replicaFile);
}

NominationModel::~NominationModel() = default;

void NominationModel::setResults(const QHash<qint64, QString>& results) {
    QList<qint64> ids = m_results.keys();
    m_results = results;
    ids << m_results.keys();
    touched(ids);
}

} // namespace inservice
