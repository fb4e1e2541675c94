// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/studyfilters.h"

#include "forms/courses/view/coursenames.h"
#include "forms/studyfigures/studycatalogue.h"
#include "forms/studyfigures/studyrows.h"
#include "forms/studyfigures/studywords.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/figures/rosterfigures.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/duties.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyFilters)
};

constexpr int semesterLetters = 4; // 1151

template<typename Row>
QString nameIn(const ReplicaReader& replica, const QString& id, QString Row::*name) {
    const std::optional<Row> row = replica.row<Row>(id.toLongLong());
    return row ? (*row).*name : id;
}

QString groupName(const ReplicaReader& replica, const QString& key, const QString& by) {
    if (by == u"seniority") {
        return studyRow(by, key);
    }
    return RosterFigures::rowNames(replica, by.endsWith(u"subject")  ? RosterFigure::Subject
                                            : by == u"stage"         ? RosterFigure::Stage
                                            : by == u"training_role" ? RosterFigure::TrainingRole
                                                                     : RosterFigure::Title)
        .value(key, key);
}

/// 「某某|external」 of S20.
QString lecturerName(const QString& key) {
    return Text::tr("%1 (%2)", "lecturer, kind")
        .arg(key.section(u'|', 0, -2), words::courseTermOf(QStringLiteral("lecturers[0].kind"), key.section(u'|', -1)));
}

} // namespace

QString studySpan(const QString& key) {
    if (key.size() == semesterLetters && key.toInt() > 0) {
        return QStringLiteral("%1-%2").arg(key.left(3), key.right(1));
    }
    const QDate day = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
    return day.isValid() ? RocDate(day).shortText().section(u'/', 0, 1) : key;
}

QString studyRowName(const ReplicaReader& replica, const QString& report, const QString& key, const QString& by) {
    const bool isUnit = report == u"s10" || report == u"s14" || by == u"unit";
    const QString word = isUnit || report == u"s05" ? QString() : studyRow(report, key, by);
    return !word.isEmpty()                        ? word
           : report == u"s05"                     ? groupName(replica, key, by)
           : report == u"s06"                     ? CourseNames(replica).nature(key.toLongLong())
           : report == u"s07"                     ? nameIn(replica, key, &CourseTagRow::label)
           : report == u"s08" || report == u"s13" ? studySpan(key)
           : isUnit                               ? nameIn(replica, key, &UnitRow::name)
           : report == u"s15"                     ? nameIn(replica, key, &CourseReasonRow::text)
           : report == u"s20"                     ? lecturerName(key)
                                                  : key;
}

QStringList studyFilters(const ReplicaReader& replica, const QString& report, const QMap<QString, QString>& chosen) {
    const auto value = [&chosen](const char* key) { return chosen.value(QLatin1String(key)); };
    const QList<const char*>& boxes = studyReport(report).boxes;
    const auto says = [&boxes, &value](const char* key) {
        return !value(key).isEmpty() &&
               std::any_of(boxes.begin(), boxes.end(), [key](const char* one) { return qstrcmp(one, key) == 0; });
    };
    QStringList all;
    if (studyRowsBehind(report).contains(value("of"))) {
        all << Text::tr("%1: %2", "another report, its row")
                   .arg(studyReport(value("of")).nameText(),
                        studyRowName(replica, value("of"), value("row"), value("by")));
    }
    if (says("class") && value("of").isEmpty()) {
        all << Text::tr("Hours: %1", "a class of them").arg(studyRow(QStringLiteral("s02"), value("class")));
    }
    if (says("group")) {
        all << Text::tr("Of whom the course is for");
    }
    if (says("tag")) {
        all << Text::tr("Tag: %1").arg(nameIn(replica, value("tag"), &CourseTagRow::label));
    }
    if (says("duty") || !value("duty").isEmpty()) {
        all << Text::tr("Duty: %1").arg(nameIn(replica, value("duty"), &DutyRow::name));
    }
    if (!value("course").isEmpty() && (says("course") || !value("of").isEmpty())) {
        const QList<CourseRow> course =
            replica.rows<CourseRow>(QStringLiteral(" WHERE number = ? LIMIT 1"), {value("course").toLongLong()});
        all << Text::tr("Course: %1")
                   .arg(course.isEmpty() ? value("course") : value("course") + u' ' + course.constFirst().title);
    }
    return all;
}

} // namespace inservice
