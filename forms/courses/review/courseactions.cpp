// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/courseactions.h"

#include "forms/commands/commands.h"
#include "forms/words/words.h"
#include "models/courses/course.h"
#include "models/domain/fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CourseActions)
};

constexpr qint64 takeBackHours = 24; ///< as the centre has it

} // namespace

QString CourseActionSpec::buttonText() const {
    return Say::tr(button);
}

QString CourseActionSpec::text() const {
    return Say::tr(word);
}

ReasonPanel::Setup CourseActionSpec::panelSetup(bool hasBegun) const {
    ReasonPanel::Setup setup{.key = {},
                             .title = text(),
                             .explanation = {},
                             .confirm = text(),
                             .textLabel = Say::tr("Reason"),
                             .textMissing = {}};
    switch (action) {
    case CourseAction::Approve:
        setup.explanation =
            Say::tr("The course becomes public, usually at the next full hour, and its organiser is told by mail.");
        setup.textLabel =
            hasBegun ? Say::tr("Why it is approved after it has begun") : Say::tr("Note to the organiser");
        setup.textMissing =
            hasBegun ? Say::tr("It has begun already: write why it is approved all the same.") : QString();
        break;
    case CourseAction::Return:
        setup.explanation = Say::tr("The organiser is told by mail what to put right, and sends it again.");
        setup.textLabel = Say::tr("What is to be put right, in your own words");
        break;
    case CourseAction::Reject:
        setup.explanation =
            Say::tr("The course ends. Its reasons are mailed to the organiser, who may copy it to a new "
                    "one.");
        setup.isGrave = true;
        break;
    case CourseAction::TakeBack:
        setup.explanation =
            Say::tr("The course goes out of the search and waits for its review again. The organiser is "
                    "told by mail.");
        setup.textMissing = Say::tr("Write the reason: it is mailed to the organiser.");
        setup.isGrave = true;
        break;
    }
    return setup;
}

const QList<CourseActionSpec>& courseActions() {
    static const QList<CourseActionSpec> all{
        {CourseAction::Approve, "course.approve", "Approve", "dialog-ok-apply",
         QT_TRANSLATE_NOOP("CourseActions", "&Approve"), QT_TRANSLATE_NOOP("CourseActions", "Approve"), false, true},
        {CourseAction::Return, "course.return", "Return", "edit-undo",
         QT_TRANSLATE_NOOP("CourseActions", "Send &back…"), QT_TRANSLATE_NOOP("CourseActions", "Send back"), true,
         true},
        {CourseAction::Reject, "course.reject", "Reject", "dialog-cancel",
         QT_TRANSLATE_NOOP("CourseActions", "Re&ject…"), QT_TRANSLATE_NOOP("CourseActions", "Reject"), true, true},
        {CourseAction::TakeBack, "course.take_back", "TakeBack", "edit-undo",
         QT_TRANSLATE_NOOP("CourseActions", "Ta&ke the approval back…"),
         QT_TRANSLATE_NOOP("CourseActions", "Take the approval back"), false, false},
    };
    return all;
}

const CourseActionSpec& courseAction(CourseAction action) {
    const QList<CourseActionSpec>& all = courseActions();
    return *std::find_if(all.begin(), all.end(),
                         [action](const CourseActionSpec& one) { return one.action == action; });
}

QList<CourseActionSpec> courseActionsOf(const QStringList& commands) {
    QList<CourseActionSpec> mine = courseActions();
    mine.removeIf([&](const CourseActionSpec& one) { return !commands.contains(QLatin1String(one.kind)); });
    return mine;
}

QString handIn(const CourseRow& course, const std::optional<CourseRevisionRow>& revision, const Identity& me) {
    const QString rule = Say::tr("%1 Somebody else of your desk decides on it.", "what one has to do with a course");
    if (course.ownerAccountId == me.accountId) {
        return rule.arg(Say::tr("You are in charge of this course."));
    }
    if (course.deputies.contains(me.accountId)) {
        return rule.arg(Say::tr("You stand in for whoever is in charge of this course."));
    }
    if (!revision) {
        return {};
    }
    if (revision->submittedByAccountId == me.accountId) {
        return rule.arg(Say::tr("You have submitted this course."));
    }
    const Course body = Course::fromJson(revision->body);
    const QString name = fold(me.name);
    const auto isMe = [&name](const auto& one) { return fold(one.name) == name; };
    if (std::any_of(body.contacts.begin(), body.contacts.end(), isMe)) {
        return rule.arg(Say::tr("You are a contact of this course."));
    }
    if (std::any_of(body.lecturers.begin(), body.lecturers.end(),
                    [&](const CourseLecturer& one) { return one.nationalId.isEmpty() && isMe(one); })) {
        return rule.arg(Say::tr("You teach in this course."));
    }
    return {};
}

Availability availability(CourseAction action, const CourseListRow& row, Pending pending, const QString& hand) {
    const bool isTakeBack = action == CourseAction::TakeBack;
    const bool isDecided = row.state == CourseState::Approved || row.state == CourseState::ListDue;
    const bool waits =
        row.state == CourseState::Submitted || (row.state == CourseState::Returned && action == CourseAction::Reject);
    if (!row.isReviewedHere || (isTakeBack ? !isDecided : !waits && row.state != CourseState::Returned)) {
        return {};
    }
    if (!hand.isEmpty()) {
        return {true, hand};
    }
    if (!isTakeBack && !waits) {
        return {true, Say::tr("It was sent back. The organiser has to put it right first.")};
    }
    if (pending == Pending::Waiting || pending == Pending::NeedsSignIn) {
        return {true, Say::tr("A decision about this course has not been sent yet. Wait for the centre's answer.")};
    }
    if (isTakeBack && row.course.decidedAt.secsTo(QDateTime::currentDateTimeUtc()) > takeBackHours * 3600) {
        return {true,
                Say::tr("It was approved more than a day ago. The organiser can cancel it, or ask for a change.")};
    }
    if (isTakeBack && row.course.taken + row.course.held > 0) {
        return {true, Say::tr("Somebody has got a place already. The organiser can cancel it, or ask for a change.")};
    }
    return {true, {}};
}

OutboxItem makeCommand(const CourseActionSpec& spec, const CourseRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("course_id"), seen.id);
    body.insert(QStringLiteral("revision"), seen.revision);
    return Commands::makeItem(QLatin1String(spec.kind), rowSubject("course", seen.id),
                              Say::tr("%1: %2", "decision, course").arg(spec.text(), seen.title), body,
                              {{QStringLiteral("row_version"), seen.rowVersion},
                               {QStringLiteral("revision"), seen.revision},
                               {QStringLiteral("name"), seen.title}});
}

} // namespace inservice
