// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/import/dryrun.h"

#include "forms/teachers/import/listwords.h"
#include "forms/teachers/rosterchoices.h"
#include "forms/words/words.h"
#include "models/domain/nationalid.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitkind.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonnelListDryRun)
};

QJsonValue idOrNull(qint64 id) {
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

RosterPerson personOf(const TeacherRow& row) {
    QJsonArray subjects;
    for (const qint64 subject : row.subjects) {
        subjects.append(subject);
    }
    return {row.id,
            row.rowVersion,
            row.state,
            row.name,
            toKey(row.sex),
            row.nationalId,
            row.birthDate,
            {{QStringLiteral("title_id"), row.titleId},
             {QStringLiteral("email"), row.email},
             {QStringLiteral("stage_id"), idOrNull(row.stageId)},
             {QStringLiteral("subjects"), subjects},
             {QStringLiteral("unit_note"), row.unitNote},
             {QStringLiteral("note"), row.note},
             {QStringLiteral("employment_id"), idOrNull(row.employmentId)},
             {QStringLiteral("training_role_id"), idOrNull(row.trainingRoleId)},
             {QStringLiteral("hired_on"), row.hiredOn.isEmpty() ? QJsonValue() : QJsonValue(row.hiredOn)},
             {QStringLiteral("licence"), row.licence},
             {QStringLiteral("civil_servant"), row.civilServant}}};
}

/// Values of fields in words.
class Values {
public:
    explicit Values(const PersonnelWords& words) {
        for (const auto& [field, list] :
             {std::pair("title_id", &words.titles), std::pair("stage_id", &words.stages),
              std::pair("subjects", &words.subjects), std::pair("employment_id", &words.employments),
              std::pair("training_role_id", &words.trainingRoles)}) {
            for (const PersonnelWords::Word& word : *list) {
                m_names[QLatin1String(field)].insert(word.id, word.name);
            }
        }
    }

    [[nodiscard]] QString change(const QString& field, const QJsonObject& change) const {
        return Text::tr("%1: %2 → %3", "field, before, after")
            .arg(words::field(field), shown(field, change.value(QLatin1String("before"))),
                 shown(field, change.value(QLatin1String("after"))));
    }

private:
    [[nodiscard]] QString shown(const QString& field, const QJsonValue& value) const {
        if (value.isArray()) {
            QStringList names;
            const QJsonArray ids = value.toArray();
            for (const auto& id : ids) {
                names.append(m_names.value(field).value(id.toInteger()));
            }
            return names.isEmpty() ? Text::tr("nothing") : names.join(Text::tr(", ", "between subjects"));
        }
        if (value.isDouble()) {
            return m_names.value(field).value(value.toInteger());
        }
        if (value.isBool()) {
            return value.toBool() ? Text::tr("yes") : Text::tr("no");
        }
        return value.toString().isEmpty() ? Text::tr("nothing") : value.toString();
    }

    QHash<QString, QHash<qint64, QString>> m_names;
};

QString saidOf(const DifferenceLine& difference, const PersonnelRow* row, const RosterPerson* person,
               const Values& values) {
    QStringList said;
    if (const QString reason = listsays::reason(difference.reason); !reason.isEmpty()) {
        said.append(reason);
    }
    for (const CellFault& fault : row != nullptr ? row->faults : QList<CellFault>()) {
        said.append(listsays::cellFault(fault));
    }
    using Kind = DifferenceLine::Kind;
    if (difference.kind == Kind::Renumbered && person != nullptr && row != nullptr) {
        said.append(Text::tr("%1: %2 → %3", "field, before, after")
                        .arg(words::field(QStringLiteral("national_id")), person->nationalId,
                             NationalId::mask(row->nationalId)));
    }
    if (difference.kind == Kind::Changed || difference.kind == Kind::Doubtful || difference.kind == Kind::Renumbered) {
        for (auto change = difference.changes.begin(); change != difference.changes.end(); ++change) {
            said.append(values.change(change.key(), change.value().toObject()));
        }
    }
    return said.join(Text::tr("; ", "between sentences"));
}

DifferenceList::Line lineOf(const DifferenceLine& difference, const PersonnelRow* row, const RosterPerson* person,
                            const Values& values) {
    DifferenceList::Line line;
    line.difference = difference;
    line.row = row != nullptr ? row->row : 0;
    line.name = row != nullptr ? row->name : person != nullptr ? person->name : QString();
    line.number = row != nullptr      ? NationalId::mask(row->nationalId)
                  : person != nullptr ? person->nationalId
                                      : QString();
    line.said = saidOf(difference, row, person, values);
    return line;
}

/// The stage of the kind that a unit is of; they are named alike but for 高職.
qint64 stageOf(const ReplicaReader& replica, qint64 unitId, const QList<TeachingStageRow>& stages) {
    const std::optional<UnitRow> unit = replica.row<UnitRow>(unitId);
    const std::optional<UnitKind> kind = unit ? unitKindFromKey(unit->kind) : std::nullopt;
    if (!kind) {
        return 0;
    }
    const QString name = kind == UnitKind::VocationalHigh ? QStringLiteral("技術型高中") : chineseName(*kind);
    for (const TeachingStageRow& stage : stages) {
        if (stage.name == name && !stage.retired) {
            return stage.id;
        }
    }
    return 0;
}

} // namespace

PersonnelWords personnelWords(const ReplicaReader& replica, qint64 unitId) {
    const RosterChoices choices = RosterChoices::read(replica);
    PersonnelWords words;
    words.ownStage = stageOf(replica, unitId, choices.stages);
    for (const TeacherTitleRow& one : choices.titles) {
        words.titles.append({one.id, one.name, 0, one.onRoster && !one.retired});
    }
    for (const TeachingStageRow& one : choices.stages) {
        words.stages.append({one.id, one.name, 0, !one.retired});
    }
    for (const SubjectRow& one : choices.subjects) {
        words.subjects.append({one.id, one.name, one.stageId, !one.retired});
    }
    for (const RosterWordRow& one : choices.words) {
        (one.list == u"employment" ? words.employments : words.trainingRoles)
            .append({one.id, one.name, 0, !one.retired});
    }
    return words;
}

DryRun DryRun::of(const QString& replicaFile, qint64 unitId, const PersonnelTable& table, const PersonnelWords& words,
                  personnel::Renumbers renumbers) {
    DryRun run;
    try {
        const ReplicaReader replica(replicaFile);
        const auto teachers = replica.rows<TeacherRow>(QStringLiteral(" WHERE unit_id = ? ORDER BY id"), {unitId});
        for (const TeacherRow& teacher : teachers) {
            run.roster.append(personOf(teacher));
        }
    } catch (const ReplicaError& error) {
        run.error = error.text;
        return run;
    }
    run.rows = personnel::understood(table, words, RocDate::today().day());
    QHash<qint64, const RosterPerson*> people;
    for (const RosterPerson& person : std::as_const(run.roster)) {
        people.insert(person.id, &person);
    }
    const Values values(words);
    const QList<DifferenceLine> lines = personnel::difference(run.rows, run.roster, renumbers);
    for (const DifferenceLine& line : lines) {
        run.lines.append(
            lineOf(line, line.place >= 0 ? &run.rows.at(line.place) : nullptr, people.value(line.teacherId), values));
    }
    return run;
}

DifferenceList::Line DryRun::lineAbout(int place, qint64 teacherId, const PersonnelWords& words) const {
    const PersonnelRow& row = rows.at(place);
    DifferenceLine line;
    line.place = place;
    for (const RosterPerson& person : roster) {
        if (person.id == teacherId) {
            line = personnel::comparison(row, place, person);
        }
    }
    line.teacherId = teacherId;
    line.kind = DifferenceLine::Kind::Doubtful;
    return lineOf(line, &row, nullptr, Values(words));
}

} // namespace inservice
