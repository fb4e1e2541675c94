// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterfilters.h"

#include "forms/teachers/rosterchoices.h"
#include "forms/words/words.h"
#include "models/replica/replicareader.h"
#include "models/tables/teachermodel.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterFilters)
};

using Values = QList<std::pair<QString, QString>>;

QString named(const QString& name, bool retired) {
    return retired ? Text::tr("%1 (retired)", "an item of a catalogue").arg(name) : name;
}

Values states() {
    Values all{{QStringLiteral("active"), Text::tr("On the roster")},
               {QStringLiteral("on_leave"), Text::tr("On leave, of every kind")},
               {QStringLiteral("left"), Text::tr("Left, in every way")}};
    for (const char* departure : {"unpaid_leave", "seconded", "lent", "transfer", "retire", "resign", "appointed",
                                  "laid_off", "died", "mistake"}) {
        all << std::pair(QLatin1String(departure), TeacherModel::departureWord(QLatin1String(departure)));
    }
    return all;
}

Values accountStates() {
    Values all;
    for (const char* state : {"open", "roaming", "closed", "waiting"}) {
        all << std::pair(QLatin1String(state), TeacherModel::accountWord(QLatin1String(state)));
    }
    return all;
}

Values titles(const RosterChoices& from) {
    Values all;
    for (const TeacherTitleRow& one : from.titles) {
        if (one.onRoster) {
            all << std::pair(QString::number(one.id), named(one.name, one.retired));
        }
    }
    return all;
}

Values stages(const RosterChoices& from) {
    Values all;
    for (const TeachingStageRow& one : from.stages) {
        all << std::pair(QString::number(one.id), named(one.name, one.retired));
    }
    return all << std::pair(QStringLiteral("0"), Text::tr("Not said"));
}

/// Of each stage in turn: a subject of one name is another one there.
Values subjects(const RosterChoices& from) {
    Values all;
    for (const TeachingStageRow& stage : from.stages) {
        for (const SubjectRow& one : from.subjects) {
            if (one.stageId == stage.id) {
                all << std::pair(QString::number(one.id),
                                 Text::tr("%1  %2", "stage, subject").arg(stage.name, named(one.name, one.retired)));
            }
        }
    }
    return all;
}

Values wordsIn(const RosterChoices& from, const QString& list) {
    Values all;
    for (const RosterWordRow& one : from.words) {
        if (one.list == list) {
            all << std::pair(QString::number(one.id), named(one.name, one.retired));
        }
    }
    return all << std::pair(QStringLiteral("0"), Text::tr("Not said"));
}

} // namespace

QList<FilterChoice> rosterFilterChoices(const ReplicaReader& replica) {
    const RosterChoices from = RosterChoices::read(replica);
    const auto field = [](const char* name) { return words::field(QLatin1String(name)); };
    return {
        {QStringLiteral("title"), field("title_id"), titles(from)},
        {QStringLiteral("group"),
         Text::tr("Teachers or staff"),
         {{QStringLiteral("teacher"), Text::tr("Teachers")},
          {QStringLiteral("staff"), Text::tr("Administrative staff")}}},
        {QStringLiteral("state"), Text::tr("Standing"), states(), true},
        {QStringLiteral("stage"), field("stage_id"), stages(from)},
        {QStringLiteral("main_subject"), field("main_subject"),
         subjects(from) << std::pair(QStringLiteral("0"), Text::tr("Not said"))},
        {QStringLiteral("subject"), field("subjects"), subjects(from), true},
        {QStringLiteral("employment"), field("employment_id"), wordsIn(from, QStringLiteral("employment"))},
        {QStringLiteral("training_role"), field("training_role_id"), wordsIn(from, QStringLiteral("training_role"))},
        {QStringLiteral("account"), Text::tr("Account state"), accountStates()},
        {QStringLiteral("sex"),
         field("sex"),
         {{toKey(Sex::Male), words::sex(Sex::Male)}, {toKey(Sex::Female), words::sex(Sex::Female)}}},
    };
}

QList<SharedFilter> sharedRosterFilters(const ReplicaReader& replica) {
    QList<SharedFilter> all;
    const QList<RosterFilterRow> rows = replica.rows<RosterFilterRow>(QStringLiteral(" WHERE NOT retired ORDER BY id"));
    for (const RosterFilterRow& row : rows) {
        if (const std::optional<RowFilter> filter = RowFilter::fromJson(row.rule)) {
            all << SharedFilter{row.name, *filter};
        }
    }
    return all;
}

} // namespace inservice
