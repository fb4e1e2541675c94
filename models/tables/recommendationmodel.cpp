// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recommendationmodel.h"

#include "models/commands/kinds.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

QList<RecommendationRow> listed(const QList<LecturerRow>& lecturers, const ReplicaReader& replica) {
    QSet<qint64> subjectIds;
    QSet<qint64> unitIds;
    for (const LecturerRow& lecturer : lecturers) {
        subjectIds += QSet<qint64>(lecturer.subjects.begin(), lecturer.subjects.end());
        unitIds.insert(lecturer.unitId);
    }
    QHash<qint64, QString> subjects;
    for (const SubjectRow& subject : replica.rows<SubjectRow>(subjectIds)) {
        subjects.insert(subject.id, subject.name);
    }
    QHash<qint64, QString> units;
    for (const UnitRow& unit : replica.rows<UnitRow>(unitIds)) {
        units.insert(unit.id, unit.name);
    }
    QList<RecommendationRow> rows;
    for (const LecturerRow& lecturer : lecturers) {
        QStringList names;
        for (const qint64 id : lecturer.subjects) {
            names << subjects.value(id);
        }
        names.removeAll(QString());
        names.removeDuplicates(); // of several stages
        rows.append(
            {lecturer, names.join(RecommendationModel::tr(", ", "between subjects")), units.value(lecturer.unitId)});
    }
    return rows;
}

QStringList searched(const RecommendationRow& row) {
    return {searchFold(row.lecturer.name), searchFold(row.lecturer.serviceUnit), searchFold(row.lecturer.jobTitle),
            searchFold(row.lecturer.expertise), searchFold(row.subjects)};
}

RowSource<RecommendationRow> lecturerSource() {
    RowSource<RecommendationRow> source;
    source.own = {{"lecturer", [](qint64 id) { return id; }}};
    source.whole = {"subject"};
    source.named = {{"unit", [](const RecommendationRow& row) { return row.lecturer.unitId; }}};
    source.beside = {"lecturer_event"};
    source.read = [](const ReplicaReader& replica, const QSet<qint64>* ids) {
        return listed(ids != nullptr ? replica.rows<LecturerRow>(*ids) : replica.rows<LecturerRow>(), replica);
    };
    source.id = [](const RecommendationRow& row) { return row.lecturer.id; };
    source.search = searched;
    return source;
}

} // namespace

RecommendationModel::RecommendationModel(const QString& replicaFile, QObject* parent)
    : MarkedListModel("lecturer", int(Column::State), parent) {
    setColumns(describedColumns());
    setSource(lecturerSource(), replicaFile);
    setChip(int(Bucket::All));
}

RecommendationModel::RecommendationModel(QObject* parent)
    : MarkedListModel("lecturer", int(Column::State), parent) {
    setColumns(describedColumns());
    setChip(int(Bucket::All));
}

RecommendationModel::~RecommendationModel() = default;

ColumnSpecs<RecommendationRow> RecommendationModel::describedColumns() const {
    using Row = const RecommendationRow&;
    return {
        {tr("Name"), [](Row row) { return QVariant(row.lecturer.name); }},
        {tr("Works at"), [](Row row) { return QVariant(row.lecturer.serviceUnit); }},
        {tr("Job title"), [](Row row) { return QVariant(row.lecturer.jobTitle); }},
        {tr("Subjects"), [](Row row) { return QVariant(row.subjects); }},
        {tr("Expertise"), [](Row row) { return QVariant(row.lecturer.expertise); }},
        {tr("Consent"), [](Row row) { return QVariant(row.lecturer.state); },
         [this](Row row) { return marks().stateText(row.lecturer.id, stateWord(row), kindWord); }},
        {tr("Recommended by"), [](Row row) { return QVariant(row.unit); }},
        {tr("Changed"), [](Row row) { return QVariant(row.lecturer.changedAt); },
         [](Row row) { return shownTime(row.lecturer.changedAt); }},
    };
}

void RecommendationModel::showFound(const QList<LecturerRow>& found, const ReplicaReader& replica) {
    show(
        listed(found, replica), [](const RecommendationRow& row) { return row.lecturer.id; }, searched);
}

QString RecommendationModel::stateWord(const RecommendationRow& row) {
    const LecturerRow& lecturer = row.lecturer;
    if (lecturer.state == u"withdrawn") {
        return tr("Withdrawn", "a recommendation");
    }
    if (lecturer.hasAgreed()) {
        return lecturer.consentHow == u"paper" ? tr("Agreed on paper") : tr("Agreed");
    }
    return lecturer.askedAt.isValid() ? tr("Asked by mail") : tr("Not asked yet");
}

QList<RecommendationModel::Chip> RecommendationModel::chips() const {
    return {{[](const RecommendationRow& row) { return row.lecturer.isAwaited(); }},
            {[](const RecommendationRow& row) { return row.lecturer.hasAgreed(); }},
            {[](const RecommendationRow& row) { return row.lecturer.state == u"withdrawn"; }},
            {}};
}

QVariant RecommendationModel::state(const RecommendationRow& row) const {
    return row.lecturer.hasAgreed() ? 0 : row.lecturer.isAwaited() ? 1 : 2;
}

QList<LecturerChoice> lecturerChoices(const ReplicaReader& replica) {
    QList<LecturerChoice> choices;
    for (const LecturerRow& row :
         replica.rows<LecturerRow>(QStringLiteral(" WHERE state = 'consented' ORDER BY name, id"))) {
        choices.append({row.id, row.name, row.serviceUnit, row.jobTitle, row.expertise});
    }
    return choices;
}

} // namespace inservice
