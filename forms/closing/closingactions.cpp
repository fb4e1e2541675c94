// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/closingactions.h"

#include "forms/closing/checksview.h"
#include "forms/commands/commands.h"
#include "forms/words/closingwords.h"
#include "forms/words/sentences.h"
#include "models/commands/kinds.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

using questions::ClosingCheck;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ClosingActions)
};

/// The right that an action wants.
const char* kindOf(ClosingAction action) {
    switch (action) {
    case ClosingAction::Attend:
        return "presence.set";
    case ClosingAction::Upload:
        return "upload.try";
    case ClosingAction::Evidence:
        return "list.attach";
    case ClosingAction::Submit:
        return "list.submit";
    case ClosingAction::Recall:
        return "list.recall";
    case ClosingAction::Issue:
        return "certificate.print";
    case ClosingAction::Correct:
        return "correction.submit";
    case ClosingAction::Hours:
    case ClosingAction::Print:
        break;
    }
    return "";
}

bool isWorkedOn(CourseState state) {
    return state == CourseState::Approved || state == CourseState::ListDue || state == CourseState::ListReturned;
}

bool fits(ClosingAction action, const CourseListRow& row, const ClosingStanding& standing) {
    switch (action) {
    case ClosingAction::Hours:
        return true;
    case ClosingAction::Attend:
    case ClosingAction::Upload:
        return isWorkedOn(row.state);
    case ClosingAction::Evidence: // the desk may miss a sheet of a list that it looks at
        return isWorkedOn(row.state) || row.state == CourseState::ListSubmitted;
    case ClosingAction::Submit:
        return row.state == CourseState::ListDue || row.state == CourseState::ListReturned;
    case ClosingAction::Recall:
        return row.state == CourseState::ListSubmitted;
    case ClosingAction::Print:
        return standing.hasList;
    case ClosingAction::Issue:
        return row.state == CourseState::Confirmed;
    case ClosingAction::Correct:
        return row.state == CourseState::Confirmed || row.state == CourseState::ConfirmedEmpty;
    }
    return false;
}

QString daysText(const QDate& due, const QDateTime& now) {
    const auto days = int(taiwanDay(now).daysTo(due));
    return days < 0    ? Say::tr("It is overdue for %n day(s).", nullptr, -days)
           : days == 0 ? Say::tr("It is due today.")
                       : Say::tr("It is due in %n day(s).", nullptr, days);
}

} // namespace

QList<ActionBar::Button> closingButtons() {
    const auto button = [](ClosingAction action, const QString& text, const char* name, bool isPrimary = false) {
        return ActionBar::Button{int(action), text, QLatin1String(name), isPrimary};
    };
    return {button(ClosingAction::Submit, Say::tr("Han&d in the list…"), "Submit", true),
            button(ClosingAction::Hours, Say::tr("&List and hours"), "Hours"),
            button(ClosingAction::Attend, Say::tr("&Roll call"), "Attend"),
            button(ClosingAction::Upload, Say::tr("&Upload a list"), "Upload"),
            button(ClosingAction::Evidence, Say::tr("Evidence &of presence…"), "Evidence"),
            button(ClosingAction::Recall, Say::tr("Re&call the list…"), "Recall"),
            button(ClosingAction::Print, Say::tr("&Print the summary…"), "Print"),
            button(ClosingAction::Issue, Say::tr("Print certif&icates…"), "Issue"),
            button(ClosingAction::Correct, Say::tr("Put it ri&ght…"), "Correct")};
}

QString notOwn(const CourseListRow& row, const Identity& me) {
    return me.accountType == AccountType::Operator && !row.isOwn
               ? Say::tr("%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager "
                         "of the unit can do this.")
                     .arg(row.course.ownerName)
               : QString();
}

Availability availability(ClosingAction action, const CourseListRow& row, const ClosingStanding& standing,
                          const Identity& me, Pending pending) {
    const QLatin1String kind(kindOf(action));
    if ((!kind.isEmpty() && !me.commands.contains(kind)) || !fits(action, row, standing)) {
        return {};
    }
    if (action == ClosingAction::Print) {
        return {true, {}};
    }
    if (const QString why = notOwn(row, me); !why.isEmpty()) {
        return {true, why};
    }
    if (action == ClosingAction::Hours || action == ClosingAction::Attend || action == ClosingAction::Upload ||
        action == ClosingAction::Issue || action == ClosingAction::Correct) {
        return {true, {}}; // a page of its own
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Say::tr("Something about this course has not been sent yet. Wait for the centre's answer.")};
    }
    if (action == ClosingAction::Submit) {
        if (!standing.checks) {
            return {true, standing.whyNoChecks};
        }
        const auto red = int(checksOf(*standing.checks, ClosingCheck::Level::Red).size());
        return {true, red > 0 ? Say::tr("%n thing(s) are to be put right first: see the check below.", nullptr, red)
                              : QString()};
    }
    return {true, {}};
}

QString closingStep(const CourseListRow& row, const QDateTime& now) {
    const CourseRow& course = row.course;
    const QDate due = QDate::fromString(course.dueOn, Qt::ISODate);
    switch (row.state) {
    case CourseState::Approved:
        return Say::tr("It is not over yet: it ends on %1. Presence and hours can be entered meanwhile.")
            .arg(QDate::fromString(course.dateTo, Qt::ISODate).toString(QStringLiteral("yyyy/MM/dd")));
    case CourseState::ListDue:
        return words::together({Say::tr("Look through the list, and hand it in by %1.", "a date")
                                    .arg(due.toString(QStringLiteral("yyyy/MM/dd"))),
                                daysText(due, now)});
    case CourseState::ListReturned:
        return words::together(
            {Say::tr("The list was sent back: put right what is said below, and hand it in again by %1.", "a date")
                 .arg(due.toString(QStringLiteral("yyyy/MM/dd"))),
             daysText(due, now)});
    case CourseState::ListSubmitted:
        return Say::tr("The list waits for its review; you need not do anything. Evidence that lacks can still be "
                       "added.");
    case CourseState::Confirmed:
        return Say::tr("The list was confirmed and the course is closed: the hours stand in the records of the "
                       "teachers.");
    case CourseState::ConfirmedEmpty:
        return Say::tr("The course is closed; nobody took part.");
    case CourseState::Submitted:
    case CourseState::Returned:
    case CourseState::Rejected:
    case CourseState::Withdrawn:
    case CourseState::Cancelled:
        break;
    }
    return {};
}

ReasonPanel::Setup recallSetup(const CourseRow& course) {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("recall:%1").arg(course.id);
    setup.title = Say::tr("Recall the list of course %1").arg(course.number);
    setup.explanation = Say::tr("Nobody reviews it any more. It can be changed, and has to be handed in again.");
    setup.confirm = Say::tr("Recall the list");
    setup.leave = Say::tr("Leave it with the desk (&X)");
    return setup;
}

ReasonPanel::Setup submitSetup(const CourseRow& course, const QList<ClosingCheck>& checks) {
    ReasonPanel::Setup setup;
    setup.key = QStringLiteral("submit:%1").arg(course.id);
    setup.title = Say::tr("Hand in the list of course %1").arg(course.number);
    setup.confirm = Say::tr("Hand in the list");
    QStringList lines;
    const QList<ClosingCheck> sums = checksOf(checks, ClosingCheck::Level::Info);
    for (const ClosingCheck& check : sums) {
        if (check.id == u"K22") {
            lines << totalsInWords(check.values);
        }
    }
    lines << Say::tr("It cannot be changed while it is reviewed; it can be recalled until somebody has decided.");
    const QList<ClosingCheck> yellow = checksOf(checks, ClosingCheck::Level::Yellow);
    if (!yellow.isEmpty()) {
        lines << Say::tr("This is to be confirmed:");
        for (const ClosingCheck& check : yellow) {
            lines << QStringLiteral("• ") + words::closingCheck(check.id, check.count, check.values);
        }
        setup.textLabel = Say::tr("Why it is right like this");
        setup.textMissing = Say::tr("Write a sentence about what is to be confirmed: who reviews the list reads it.");
    }
    setup.explanation = lines.join(u'\n');
    return setup;
}

OutboxItem makeListCommand(const char* kind, const CourseRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("course_id"), seen.id);
    return Commands::makeItem(QLatin1String(kind), rowSubject("course", seen.id),
                              Say::tr("%1: %2 %3", "what is asked for, number, title")
                                  .arg(kindWord(QLatin1String(kind)))
                                  .arg(seen.number)
                                  .arg(seen.title),
                              body,
                              {{QStringLiteral("row_version"), seen.rowVersion},
                               {QStringLiteral("revision"), seen.revision},
                               {QStringLiteral("name"), seen.title}});
}

} // namespace inservice
