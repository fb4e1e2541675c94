// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/rosterhistory.h"

#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/tables/listwords.h"
#include "models/tables/teachermodel.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterHistory)
};

template<typename Row>
QString nameOf(const ReplicaReader& replica, qint64 id) {
    const std::optional<Row> row = replica.row<Row>(id);
    return row ? row->name : QString();
}

QString shown(const ReplicaReader& replica, const QString& field, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())) {
        return Text::tr("nothing");
    }
    const qint64 id = value.toInteger();
    if (field == u"title_id") {
        return nameOf<TeacherTitleRow>(replica, id);
    }
    if (field == u"stage_id") {
        return nameOf<TeachingStageRow>(replica, id);
    }
    if (field == u"employment_id" || field == u"training_role_id") {
        return nameOf<RosterWordRow>(replica, id);
    }
    if (field == u"subjects") {
        QStringList names;
        const QJsonArray ids = value.toArray();
        for (const auto& one : ids) {
            names << nameOf<SubjectRow>(replica, one.toInteger());
        }
        return names.join(Text::tr(", ", "between subjects"));
    }
    if (field == u"departure") {
        return TeacherModel::departureWord(value.toString());
    }
    if (field == u"verdict") {
        return value.toString() == u"stay" ? Text::tr("stays") : Text::tr("back to the former unit");
    }
    return value.isBool() ? value.toBool() ? Text::tr("yes") : Text::tr("no") : value.toString();
}

QString eventText(const ReplicaReader& replica, const TeacherEventRow& event) {
    QString what = kindHappened(QStringLiteral("teacher.") + event.action);
    if (event.action == u"overwrite") {
        what = Text::tr("Entered once more");
    } else if (event.action == u"join") {
        what = Text::tr("Came from another roster, or back");
    }
    const QString by = event.byName.isEmpty() ? Text::tr("the centre, when the day had come") : event.byName;
    QStringList lines{event.reason.isEmpty()
                          ? Text::tr("%1, by %2", "what, by whom").arg(what, by)
                          : Text::tr("%1, by %2: %3", "what, by whom, why").arg(what, by, event.reason)};
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change) {
        lines << rosterChange(replica, change.key(), change.value().toObject());
    }
    return lines.join(u'\n');
}

} // namespace

QString rosterChange(const ReplicaReader& replica, const QString& field, const QJsonObject& change) {
    return Text::tr("%1: %2 → %3", "field, before, after")
        .arg(words::field(field), shown(replica, field, change.value(QLatin1String("before"))),
             shown(replica, field, change.value(QLatin1String("after"))));
}

FieldsView::Section rosterHistory(const ReplicaReader& replica, qint64 teacherId) {
    FieldsView::Section section;
    section.title = Text::tr("What was done with it");
    const auto events =
        replica.rows<TeacherEventRow>(QStringLiteral(" WHERE teacher_id = ? ORDER BY id DESC"), {teacherId});
    for (const TeacherEventRow& event : events) {
        section.fields.append({shownTime(event.at), eventText(replica, event)});
    }
    return section;
}

} // namespace inservice
