// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/changewords.h"

#include "forms/words/lookup.h"
#include "forms/words/sentences.h"

namespace inservice::words {
namespace {

/// Why something is not possible, by the condition that says so.
constexpr Entry Reasons[] = {
    {"past_touched", QT_TRANSLATE_NOOP("Words", "A session that has begun is not changed any more.")},
    {"taught_touched",
     QT_TRANSLATE_NOOP("Words", "Somebody who has taught a session already stays as they are; others can be added.")},
    {"into_past", QT_TRANSLATE_NOOP("Words", "A session would begin at a time that is over.")},
    {"under_taken", QT_TRANSLATE_NOOP("Words", "There would be fewer places than people who have one.")},
    {"raised", QT_TRANSLATE_NOOP("Words", "It can only become less now: people have enrolled for what it was.")},
    {"ends_within", QT_TRANSLATE_NOOP("Words", "The registration would end, or begin anew, without a day's notice.")},
    {"transfer_added",
     QT_TRANSLATE_NOOP("Words", "A tag whose hours are passed on is added before the course begins.")},
    {"excludes_enrolled", QT_TRANSLATE_NOOP("Words", "Somebody who is enrolled would not belong to it any more.")},
};

} // namespace

QString changeState(ChangeState state) {
    switch (state) {
    case ChangeState::Applied:
        return Words::tr("Holds", "a change of a course");
    case ChangeState::Submitted:
        return Words::tr("Waits for review", "a change of a course");
    case ChangeState::Approved:
        return Words::tr("Approved", "a change of a course");
    case ChangeState::Partly:
        return Words::tr("Approved in part", "a change of a course");
    case ChangeState::Rejected:
        return Words::tr("Not approved", "a change of a course");
    case ChangeState::Withdrawn:
        return Words::tr("Withdrawn", "a change of a course");
    case ChangeState::Lapsed:
        return Words::tr("Lapsed", "a change of a course");
    }
    return {};
}

QString changeClass(ChangeClass way) {
    switch (way) {
    case ChangeClass::Free:
        return Words::tr("At once", "a change of a course");
    case ChangeClass::Notice:
        return Words::tr("At once, with notice", "a change of a course");
    case ChangeClass::Review:
        return Words::tr("By review", "a change of a course");
    case ChangeClass::Cancel:
        return Words::tr("Only by cancelling", "a change of a course");
    case ChangeClass::Never:
        return Words::tr("Not possible", "a change of a course");
    }
    return {};
}

QString changePhase(ChangePhase phase, int enrolled) {
    switch (phase) {
    case ChangePhase::Open:
        return Words::tr("Nobody is enrolled yet.");
    case ChangePhase::Enrolled:
        return Words::tr("%n person(s) have enrolled or wait for a place.", nullptr, enrolled);
    case ChangePhase::Started:
        return Words::tr("The first session has begun.");
    case ChangePhase::Listed:
        return Words::tr("The list of participants has been handed in: contacts alone can be changed.");
    case ChangePhase::Closed:
        return Words::tr("The course is closed: contacts alone can be changed here.");
    }
    return {};
}

QString changeConsequence(const ChangeWay& way, ChangePhase phase) {
    switch (way.way) {
    case ChangeClass::Free:
        return Words::tr("It holds at once; nobody is mailed.");
    case ChangeClass::Notice:
        return way.reviewAfter ? Words::tr("As it is urgent it holds at once, and those enrolled are told by mail; the "
                                           "desk decides afterwards whether it stays.")
                               : Words::tr("It holds at once, and those enrolled are told by mail.");
    case ChangeClass::Review: {
        const QString waits =
            way.condition == u"together"
                ? Words::tr("By itself it would break a rule: it waits for the desk with the others, and the old value "
                            "is valid meanwhile.")
                : Words::tr("It waits for the desk's decision; the old value is valid meanwhile.");
        return way.notice ? together({waits, Words::tr("Once it is approved those enrolled are told by mail.")})
                          : waits;
    }
    case ChangeClass::Cancel:
        return lookUp(Reasons, way.condition)
            .value_or(Words::tr("People rely on it: cancel the course, and register "
                                "another one."));
    case ChangeClass::Never:
        break;
    }
    return lookUp(Reasons, way.condition).value_or(changeLocked(way.way, phase, QString()));
}

QString changeLocked(ChangeClass best, ChangePhase phase, const QString& command) {
    if (command == u"course.deputies" || command == u"course.reassign") {
        return Words::tr("This is changed in the list of courses: choose the course, then “Deputies” or “Hand over”.");
    }
    if (best > ChangeClass::Cancel) {
        return {};
    }
    if (best == ChangeClass::Cancel) {
        return Words::tr("Not any more, as people are enrolled: only by cancelling the course and registering another "
                         "one.");
    }
    switch (phase) {
    case ChangePhase::Started:
        return Words::tr("Not any more: the first session has begun.");
    case ChangePhase::Listed:
        return Words::tr("Not while the list is reviewed. Recall the list first, or wait for the decision.");
    case ChangePhase::Closed:
        return Words::tr("Not in a closed course: ask for it in “Lists and hours” by “Put it right”.");
    case ChangePhase::Open:
    case ChangePhase::Enrolled:
        break;
    }
    return Words::tr("This cannot be changed any more.");
}

} // namespace inservice::words
