// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/teachermodel.h"

#include "models/commands/kinds.h"
#include "models/domain/rocdate.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {
namespace {

using Bucket = TeacherModel::Bucket;

/// What the catalogues say, by id.
struct Catalogues {
    QHash<qint64, TeacherTitleRow> titles;
    QHash<qint64, QString> stages;
    QHash<qint64, QString> subjects;
    QHash<qint64, QString> words;
    QHash<qint64, UnitRow> units;

    /// `unitIds`: of whom; null: of those on the rosters in the replica.
    explicit Catalogues(const ReplicaReader& replica, const QSet<qint64>* unitIds = nullptr) {
        for (const TeacherTitleRow& one : replica.rows<TeacherTitleRow>()) {
            titles.insert(one.id, one);
        }
        for (const TeachingStageRow& one : replica.rows<TeachingStageRow>()) {
            stages.insert(one.id, one.name);
        }
        for (const SubjectRow& one : replica.rows<SubjectRow>()) {
            subjects.insert(one.id, one.name);
        }
        for (const RosterWordRow& one : replica.rows<RosterWordRow>()) {
            words.insert(one.id, one.name);
        }
        const QList<UnitRow> known =
            unitIds != nullptr
                ? replica.rows<UnitRow>(*unitIds)
                : replica.rows<UnitRow>(QStringLiteral(" WHERE id IN (SELECT DISTINCT unit_id FROM teacher)"));
        for (const UnitRow& one : known) {
            units.insert(one.id, one);
        }
    }
};

TeacherListRow listRowOf(const TeacherRow& teacher, const Catalogues& from) {
    TeacherListRow row;
    row.teacher = teacher;
    const UnitRow unit = from.units.value(teacher.unitId);
    row.unit = unit.name;
    row.unitCode = unit.code;
    const TeacherTitleRow title = from.titles.value(teacher.titleId);
    row.title = title.name;
    row.isTeaching = title.staffGroup == u"teacher";
    row.stage = from.stages.value(teacher.stageId);
    QStringList subjects;
    for (const qint64 subject : teacher.subjects) {
        subjects << from.subjects.value(subject);
    }
    row.subjects = subjects.join(QStringLiteral("、"));
    row.employment = from.words.value(teacher.employmentId);
    row.trainingRole = from.words.value(teacher.trainingRoleId);
    return row;
}

QList<TeacherListRow> readTeachers(const ReplicaReader& replica, const QSet<qint64>* ids) {
    const Catalogues from(replica);
    const QList<TeacherRow> teachers = ids != nullptr ? replica.rows<TeacherRow>(*ids) : replica.rows<TeacherRow>();
    QList<TeacherListRow> rows;
    rows.reserve(teachers.size());
    for (const TeacherRow& teacher : teachers) {
        rows.append(listRowOf(teacher, from));
    }
    return rows;
}

/// Where the rows come from.
RowSource<TeacherListRow> teacherSource() {
    RowSource<TeacherListRow> source;
    source.own = {{"teacher", [](qint64 id) { return id; }}};
    source.named = {{"unit", [](const TeacherListRow& row) { return row.teacher.unitId; }},
                    {"teacher_title", [](const TeacherListRow& row) { return row.teacher.titleId; }},
                    {"teaching_stage", [](const TeacherListRow& row) { return row.teacher.stageId; }}};
    source.beside = {"teacher_event", "teacher_move"};
    source.whole = {"subject", "roster_word"}; // seldom, and a row names several
    source.read = readTeachers;
    source.id = [](const TeacherListRow& row) { return row.teacher.id; };
    source.search = [](const TeacherListRow& row) {
        return QStringList{searchFold(row.teacher.name),
                           searchFold(row.title),
                           searchFold(row.subjects),
                           searchFold(row.teacher.email),
                           searchFold(row.unit),
                           searchFold(row.unitCode),
                           searchFold(row.teacher.unitNote),
                           searchFold(row.teacher.accountName)};
    };
    return source;
}

/// 民國75年3月2日; the calendar people know their birthday in.
QString rocText(const QString& iso) {
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? RocDate(day).shortText() : QString();
}

} // namespace

void TeacherContent::finish() {
    counts = {};
    for (const auto& row : std::as_const(rows)) {
        if (row->teacher.state != u"left") {
            ++counts.all;
            counts.teachers += row->isTeaching ? 1 : 0;
            const bool applied = row->teacher.accountState != u"waiting";
            counts.applied += applied ? 1 : 0;
            counts.appliedTeachers += applied && row->isTeaching ? 1 : 0;
        }
    }
}

TeacherModel::TeacherModel(const QString& replicaFile, QObject* parent)
    : TeacherModel(teacherSource(), {}, replicaFile, parent) {
    setChip(int(Bucket::Active));
}

TeacherModel::TeacherModel(const RowSource<TeacherListRow>& source, const ColumnSpecs<TeacherListRow>& more,
                           const QString& replicaFile, QObject* parent)
    : MarkedListModel("teacher", int(Column::State), parent) {
    setColumns(describedColumns() + more);
    setSource(source, replicaFile);
}

RowSource<TeacherListRow> TeacherModel::rosterSource() {
    return teacherSource();
}

TeacherModel::TeacherModel(QObject* parent)
    : MarkedListModel("teacher", int(Column::State), parent) {
    setColumns(describedColumns());
    setChip(int(Bucket::All));
}

TeacherModel::~TeacherModel() = default;

void TeacherModel::showFound(const QList<TeacherRow>& found, const ReplicaReader& replica) {
    QSet<qint64> unitIds;
    for (const TeacherRow& teacher : found) {
        unitIds.insert(teacher.unitId);
    }
    const Catalogues from(replica, &unitIds);
    QList<TeacherListRow> rows;
    for (const TeacherRow& teacher : found) {
        rows << listRowOf(teacher, from);
    }
    show(
        rows, [](const TeacherListRow& row) { return row.teacher.id; }, teacherSource().search);
}

/// In the order of TeacherModel::Column.
QList<ColumnSpec<TeacherListRow>> TeacherModel::describedColumns() const {
    using Row = const TeacherListRow&;
    return {
        {tr("User account"), [](Row row) { return QVariant(row.teacher.accountName); },
         [](Row row) { return row.teacher.accountName.isEmpty() ? tr("[not applied for]") : row.teacher.accountName; }},
        {tr("Name"), [](Row row) { return QVariant(row.teacher.name); }},
        {tr("Account state"), [](Row row) { return QVariant(row.teacher.accountState); },
         [](Row row) { return accountWord(row.teacher.accountState); }},
        {tr("Job title"), [](Row row) { return QVariant(row.teacher.titleId); }, [](Row row) { return row.title; }},
        {tr("Standing", "column: how somebody stands"), [](Row row) { return QVariant(int(bucketOf(row))); },
         [this](Row row) { return marks().stateText(row.teacher.id, stateWord(row), kindWord); }},
        {tr("Subjects"), [](Row row) { return QVariant(row.subjects); }},
        {tr("Mail"), [](Row row) { return QVariant(row.teacher.email); }},
        {tr("Stage", "column: of teaching"), [](Row row) { return QVariant(row.teacher.stageId); },
         [](Row row) { return row.stage; }},
        {tr("Unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("Sex"), [](Row row) { return QVariant(int(row.teacher.sex)); },
         [](Row row) { return row.teacher.sex == Sex::Male ? tr("male") : tr("female"); }},
        {tr("ID number"), [](Row row) { return QVariant(row.teacher.nationalId); }},
        {tr("Birth date"), [](Row row) { return QVariant(row.teacher.birthDate); },
         [](Row row) { return rocText(row.teacher.birthDate); }, [](Row row) { return row.teacher.birthDate; }},
        {tr("Employment"), [](Row row) { return QVariant(row.employment); }},
        {tr("Training role"), [](Row row) { return QVariant(row.trainingRole); }},
        {tr("First day here"), [](Row row) { return QVariant(row.teacher.hiredOn); },
         [](Row row) { return rocText(row.teacher.hiredOn); }, [](Row row) { return row.teacher.hiredOn; }},
        {tr("Note of the unit"), [](Row row) { return QVariant(row.teacher.unitNote); }},
        {tr("Changed at"), [](Row row) { return QVariant(row.teacher.changedAt); },
         [](Row row) { return shownTime(row.teacher.changedAt); }},
    };
}

RosterCounts TeacherModel::counts() const {
    return rows() != nullptr ? rows()->counts : RosterCounts();
}

void TeacherModel::setGroup(std::optional<bool> teaching) {
    if (teaching != m_teaching) {
        m_teaching = teaching;
        rearrange();
    }
}

void TeacherModel::setCut(const std::optional<RosterCut>& cut) {
    if (cut != m_cut) {
        m_cut = cut;
        rearrange();
    }
}

Bucket TeacherModel::bucketOf(const TeacherListRow& row) {
    return row.teacher.state == u"active"     ? Bucket::Active
           : row.teacher.state == u"on_leave" ? Bucket::OnLeave
                                              : Bucket::Left;
}

QString TeacherModel::departureWord(const QString& departure) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("resign"), QT_TR_NOOP("Resigned")},
        {QStringLiteral("transfer"), QT_TR_NOOP("Went to another school")},
        {QStringLiteral("retire"), QT_TR_NOOP("Retired")},
        {QStringLiteral("appointed"), QT_TR_NOOP("Appointed elsewhere")},
        {QStringLiteral("laid_off"), QT_TR_NOOP("Laid off")},
        {QStringLiteral("died"), QT_TR_NOOP("Deceased")},
        {QStringLiteral("mistake"), QT_TR_NOOP("Entered by mistake")},
        {QStringLiteral("unpaid_leave"), QT_TR_NOOP("On unpaid leave")},
        {QStringLiteral("seconded"), QT_TR_NOOP("Seconded")},
        {QStringLiteral("lent"), QT_TR_NOOP("Lent to another unit")},
    };
    const char* word = words.value(departure);
    return word != nullptr ? tr(word) : QString();
}

QString TeacherModel::accountWord(const QString& accountState) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("waiting"), QT_TR_NOOP("Not applied for")},
        {QStringLiteral("open"), QT_TR_NOOP("In use")},
        {QStringLiteral("closed"), QT_TR_NOOP("Stopped")},
        {QStringLiteral("roaming"), QT_TR_NOOP("By the education cloud (in use)")},
    };
    const char* word = words.value(accountState);
    return word != nullptr ? tr(word) : QString();
}

QString TeacherModel::stateWord(const TeacherListRow& row) {
    return row.teacher.state == u"active" ? tr("On the roster") : departureWord(row.teacher.departure);
}

QList<TeacherModel::Chip> TeacherModel::chips() const {
    const auto in = [](Bucket bucket) {
        return Chip{[bucket](const TeacherListRow& row) { return bucketOf(row) == bucket; }};
    };
    return {in(Bucket::Active), in(Bucket::OnLeave), in(Bucket::Left), {}};
}

std::function<bool(const TeacherListRow&)> TeacherModel::narrowed() const {
    return [teaching = m_teaching, cut = m_cut](const TeacherListRow& row) {
        return (!teaching || row.isTeaching == *teaching) && (!cut || cut->contains(row.teacher, row.isTeaching));
    };
}

QList<FilterField<TeacherListRow>> TeacherModel::filterFields() const {
    using Row = const TeacherListRow&;
    return {
        {"title", [](Row row) { return QStringList{QString::number(row.teacher.titleId)}; }},
        {"group",
         [](Row row) { return QStringList{row.isTeaching ? QStringLiteral("teacher") : QStringLiteral("staff")}; }},
        {"state",
         [](Row row) {
             return QStringList{row.teacher.state, row.teacher.departure};
         }},
        {"stage", [](Row row) { return QStringList{QString::number(row.teacher.stageId)}; }},
        {"main_subject", [](Row row) { return QStringList{QString::number(row.teacher.subjects.value(0))}; }},
        {"subject",
         [](Row row) {
             QStringList subjects;
             for (const qint64 subject : row.teacher.subjects) {
                 subjects << QString::number(subject);
             }
             return subjects;
         }},
        {"employment", [](Row row) { return QStringList{QString::number(row.teacher.employmentId)}; }},
        {"training_role", [](Row row) { return QStringList{QString::number(row.teacher.trainingRoleId)}; }},
        {"account", [](Row row) { return QStringList{row.teacher.accountState}; }},
        {"sex", [](Row row) { return QStringList{toKey(row.teacher.sex)}; }},
    };
}

QVariant TeacherModel::state(const TeacherListRow& row) const {
    return int(bucketOf(row));
}

} // namespace inservice
