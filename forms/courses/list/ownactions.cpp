// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/list/ownactions.h"

#include "forms/commands/commands.h"
#include "models/commands/kinds.h"
#include "models/tables/pending.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OwnCourseActions)
};

const char* kindOf(OwnAction action) {
    switch (action) {
    case OwnAction::Take:
    case OwnAction::Decline:
        return "course.accept";
    case OwnAction::Withdraw:
        return "course.withdraw";
    case OwnAction::Cancel:
        return "course.cancel";
    case OwnAction::HandOver:
        return "course.reassign";
    case OwnAction::Deputies:
        return "course.deputies";
    case OwnAction::Correct:
        return "course.resubmit";
    case OwnAction::Change:
        return "change.apply";
    case OwnAction::Register:
        return "registration.set";
    case OwnAction::People:
        return "named.add";
    case OwnAction::Attend:
        return "presence.set";
    case OwnAction::Accept:
        return "enrol.decide";
    case OwnAction::Close:
        return "list.submit";
    case OwnAction::PutRight:
        return "correction.submit";
    case OwnAction::Copy:
        break;
    }
    return "course.submit";
}

bool fits(OwnAction action, const CourseListRow& row, const CourseStep& step) {
    switch (action) {
    case OwnAction::Take:
    case OwnAction::Decline:
        return row.isOffered && step.canGive;
    case OwnAction::Correct:
        return step.canCorrect;
    case OwnAction::Change:
        return step.canChange;
    case OwnAction::Withdraw:
        return step.canWithdraw;
    case OwnAction::Cancel:
        return step.canCancel;
    case OwnAction::HandOver:
    case OwnAction::Deputies:
        return step.canGive;
    case OwnAction::Register:
        return step.canRegister;
    case OwnAction::People:
        return step.canRegister && row.course.openScope == u"named";
    case OwnAction::Attend:
        return step.canAttend;
    case OwnAction::Accept:
        return step.canAccept;
    case OwnAction::Close:
        return step.canClose;
    case OwnAction::PutRight:
        return step.canPutRight;
    case OwnAction::Copy:
        break;
    }
    return true;
}

/// II.0: an 作業人員 does something with the courses that they run or stand in for, and gives away their own alone.
QString notMine(OwnAction action, const CourseListRow& row, const Identity& me) {
    if (me.accountType != AccountType::Operator || action == OwnAction::Take || action == OwnAction::Decline) {
        return {};
    }
    const bool gives = action == OwnAction::HandOver || action == OwnAction::Deputies;
    if (gives ? row.course.ownerAccountId == me.accountId : row.isOwn) {
        return {};
    }
    return gives ? Text::tr("%1 runs this course; they, and the contacts and the chief manager of the unit, can hand "
                            "it over and name its deputies.")
                       .arg(row.course.ownerName)
                 : Text::tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief "
                            "manager of the unit can do this.")
                       .arg(row.course.ownerName);
}

} // namespace

QList<ActionBar::Button> ownActionButtons() {
    const auto button = [](OwnAction action, const QString& text, const char* name, bool isPrimary = false) {
        return ActionBar::Button{int(action), text, QLatin1String(name), isPrimary};
    };
    return {button(OwnAction::Take, Text::tr("Ta&ke it over…"), "Take", true),
            button(OwnAction::Decline, Text::tr("&Leave it…"), "Decline"),
            button(OwnAction::Correct, Text::tr("&Correct it"), "Correct", true),
            button(OwnAction::Change, Text::tr("Change &it…"), "Change", true),
            button(OwnAction::Withdraw, Text::tr("&Withdraw…"), "Withdraw"),
            button(OwnAction::Cancel, Text::tr("Ca&ncel the course…"), "Cancel"),
            button(OwnAction::HandOver, Text::tr("Hand &over…"), "HandOver"),
            button(OwnAction::Deputies, Text::tr("&Deputies…"), "Deputies"),
            button(OwnAction::Register, Text::tr("Online re&gistration…"), "Register"),
            button(OwnAction::People, Text::tr("Na&med people…"), "People"),
            button(OwnAction::Attend, Text::tr("&Attendance…"), "Attend"),
            button(OwnAction::Accept, Text::tr("Enrolments (&U)…"), "Accept"),
            button(OwnAction::Close, Text::tr("Lists and hour&s…"), "Close"),
            button(OwnAction::PutRight, Text::tr("Put it right (&R)…"), "PutRight"),
            button(OwnAction::Copy, Text::tr("Co&py to a new course"), "Copy")};
}

Availability availability(OwnAction action, const CourseListRow& row, const CourseStep& step, const Identity& me,
                          Pending pending) {
    if (!me.commands.contains(QLatin1String(kindOf(action))) || !fits(action, row, step)) {
        return {};
    }
    if (action == OwnAction::Copy || action == OwnAction::Close) {
        return {true, {}};
    }
    if (const QString why = notMine(action, row, me); !why.isEmpty()) {
        return {true, why};
    }
    if (action == OwnAction::Accept || action == OwnAction::PutRight) {
        return {true, {}};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Text::tr("Something about this course has not been sent yet. Wait for the centre's answer.")};
    }
    return {true, {}};
}

bool offersFirst(const Identity& me) {
    return me.accountType == AccountType::Operator;
}

ReasonPanel::Setup panelSetup(OwnAction action, const CourseRow& course, bool wasOpened) {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("%1:%2").arg(int(action)).arg(course.id);
    switch (action) {
    case OwnAction::Take:
        setup.title = Text::tr("Take over course %1").arg(course.number);
        setup.explanation = Text::tr("You run it from then on: what teachers ask goes to you, its list of participants "
                                     "is yours to hand in. You and %1 are told by mail.")
                                .arg(course.ownerName);
        setup.confirm = Text::tr("Take it over");
        break;
    case OwnAction::Decline:
        setup.title = Text::tr("Leave course %1 with %2").arg(course.number).arg(course.ownerName);
        setup.explanation = Text::tr("%1 keeps it and is told by mail.").arg(course.ownerName);
        setup.confirm = Text::tr("Leave it");
        break;
    case OwnAction::Withdraw:
        setup.title = Text::tr("Withdraw course %1").arg(course.number);
        setup.explanation = wasOpened ? Text::tr("Somebody at the desk has it open at the moment and may be "
                                                 "deciding. Withdraw it all the same?")
                                      : Text::tr("The desk does not review it any more. Its number is not given "
                                                 "again; a copy can be submitted as a new course.");
        setup.confirm = Text::tr("Withdraw");
        setup.isGrave = true;
        break;
    case OwnAction::Cancel:
        setup.title = Text::tr("Cancel course %1").arg(course.number);
        setup.explanation = Text::tr("It stays to be found, marked as cancelled, with the reason. %n person(s) who "
                                     "were accepted are told by mail.",
                                     nullptr, course.taken);
        setup.confirm = Text::tr("Cancel the course");
        setup.textLabel = Text::tr("Reason");
        setup.textMissing = Text::tr("Write the reason, at least 5 characters: teachers read it.");
        setup.leave = Text::tr("Keep the course (&X)");
        setup.isGrave = true;
        break;
    case OwnAction::Correct:
    case OwnAction::Change:
    case OwnAction::HandOver:
    case OwnAction::Deputies:
    case OwnAction::Register:
    case OwnAction::People:
    case OwnAction::Attend:
    case OwnAction::Accept:
    case OwnAction::Close:
    case OwnAction::PutRight:
    case OwnAction::Copy:
        break; // a page or a panel of their own
    }
    return setup;
}

OutboxItem makeOwnCommand(OwnAction action, const CourseRow& seen, const QJsonObject& details) {
    const QLatin1String kind(kindOf(action));
    QJsonObject body = details;
    body.insert(QStringLiteral("course_id"), seen.id);
    const QString what = action == OwnAction::Take      ? Text::tr("Take a course over")
                         : action == OwnAction::Decline ? Text::tr("Leave a course that was offered")
                                                        : kindWord(kind);
    return Commands::makeItem(
        kind, rowSubject("course", seen.id),
        Text::tr("%1: %2 %3", "what is asked for, number, title").arg(what).arg(seen.number).arg(seen.title), body,
        {{QStringLiteral("row_version"), seen.rowVersion}});
}

} // namespace inservice
