// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/hourswords.h"

#include "forms/words/attendancewords.h"
#include "forms/words/closingwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HoursWords)
};

} // namespace

HoursModel::Words hoursWords() {
    return {[](ListRole role) { return words::closingTerm(role); },
            [](AssessResult result) { return words::closingTerm(result); }, markText, words::hoursArithmetic};
}

QString sourceWord(const HoursLine& line) {
    return line.isWalkIn()                         ? Say::tr("Came without enrolling")
           : line.enrolment.source == u"nominated" ? Say::tr("Nominated by the school")
                                                   : Say::tr("Enrolled online");
}

QString sessionText(const CourseSession& session) {
    return Say::tr("Session %1: %2 %3–%4", "number, day, from, to")
        .arg(QString::number(session.no), session.date.toString(QStringLiteral("yyyy/MM/dd")),
             session.from.toString(QStringLiteral("HH:mm")), session.to.toString(QStringLiteral("HH:mm")));
}

QString markText(const SessionCredit& session) {
    if (session.why == CreditReason::Taught) {
        return Say::tr("teaches");
    }
    if (!session.code) {
        return Say::tr("?", "presence that is not marked");
    }
    PresenceMark mark;
    mark.session = session.no;
    mark.code = *session.code;
    mark.late = session.late;
    mark.early = session.early;
    return words::presenceText(mark);
}

QJsonObject entryAsItIs(const HoursLine& line, AssessResult assess) {
    const ListEntryRow& entry = line.entry;
    const auto numberOrNone = [](const std::optional<double>& number) {
        return number ? QJsonValue(*number) : QJsonValue();
    };
    return {{QStringLiteral("enrolment_id"), line.enrolment.id},
            {QStringLiteral("role"), course::keyOf(line.role)},
            {QStringLiteral("hours"), numberOrNone(entry.hours)},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("assess"), course::keyOf(assess)},
            {QStringLiteral("lecture_hours"), numberOrNone(entry.lectureHours)},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("row_version"), entry.rowVersion}};
}

} // namespace inservice
