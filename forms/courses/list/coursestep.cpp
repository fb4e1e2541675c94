// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/coursestep.h"

#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseSteps)
};

QString day(const QString& date) {
    return shownDay(QDate::fromString(date, Qt::ISODate));
}

QString approved(const CourseRow& course, const QDateTime& now) {
    if (course.publishedAt > now) {
        return Text::tr("Approved. It is published at %1; teachers find it from then on.")
            .arg(shortTime(course.publishedAt, now));
    }
    if (course.startsAt > now) {
        return Text::tr("Published: teachers find it. It begins on %1.").arg(day(course.dateFrom));
    }
    return Text::tr("It is being held until %1; after that the list of participants is due.").arg(day(course.dateTo));
}

QString sentence(CourseState state, const CourseRow& course, const QDateTime& now) {
    switch (state) {
    case CourseState::Submitted:
        return Text::tr("It waits for the desk's review; you need not do anything.");
    case CourseState::Returned:
        return Text::tr("The desk has sent it back: correct it and submit it again.");
    case CourseState::Approved:
        return approved(course, now);
    case CourseState::Rejected:
        return Text::tr("It was rejected, and that is final. A copy can be submitted as a new course.");
    case CourseState::Withdrawn:
        return Text::tr("It was withdrawn. A copy can be submitted as a new course.");
    case CourseState::Cancelled:
        return Text::tr("It was cancelled.");
    case CourseState::ListDue:
        return Text::tr("It is over: its list of participants is due by %1.").arg(day(course.dueOn));
    case CourseState::ListSubmitted:
        return Text::tr("Its list waits for the desk's review.");
    case CourseState::ListReturned:
        return Text::tr("The desk has sent its list back: it is due again by %1.").arg(day(course.dueOn));
    case CourseState::Confirmed:
        return Text::tr("Its list is confirmed; the course is closed.");
    case CourseState::ConfirmedEmpty:
        return Text::tr("It is closed; nobody took part.");
    }
    return {};
}

} // namespace

CourseStep nextStep(const CourseListRow& row, const QDateTime& now) {
    CourseStep step;
    step.sentence = sentence(row.state, row.course, now);
    if (row.isOffered) {
        step.sentence = Text::tr("%1 offers you this course: take it over, or leave it with them. Until you answer %1 "
                                 "runs it.")
                            .arg(row.course.ownerName) +
                        u'\n' + step.sentence;
    } else if (row.course.handoverTo != 0) {
        step.sentence += u'\n' + Text::tr("It was offered to a colleague, who has not answered yet.");
    }
    if (row.course.changeOpen) {
        step.sentence += u'\n' + Text::tr("A change of it waits for the desk; until that is decided what stands here "
                                          "is valid.");
    }
    step.canChange = row.state == CourseState::Approved || row.state == CourseState::ListDue ||
                     row.state == CourseState::ListReturned || row.state == CourseState::ListSubmitted;
    step.canGive = row.state != CourseState::Rejected && row.state != CourseState::Withdrawn &&
                   row.state != CourseState::Cancelled;
    step.canRegister =
        row.state == CourseState::Submitted || row.state == CourseState::Returned || row.state == CourseState::Approved;
    step.canAttend = row.state == CourseState::Approved || row.state == CourseState::ListDue ||
                     row.state == CourseState::ListReturned;
    step.canAccept = row.state == CourseState::Approved || row.state == CourseState::ListDue;
    step.canClose = row.state == CourseState::Approved || row.state == CourseState::ListDue ||
                    row.state == CourseState::ListSubmitted || row.state == CourseState::ListReturned ||
                    row.state == CourseState::Confirmed || row.state == CourseState::ConfirmedEmpty;
    step.canPutRight = row.state == CourseState::Confirmed || row.state == CourseState::ConfirmedEmpty;
    step.canCorrect = row.state == CourseState::Returned;
    step.canWithdraw = row.state == CourseState::Submitted || row.state == CourseState::Returned;
    step.canCancel = row.state == CourseState::Approved;
    return step;
}

} // namespace inservice
