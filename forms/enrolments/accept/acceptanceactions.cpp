// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/acceptanceactions.h"

#include "forms/look/look.h"
#include "models/enrolments/registration.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

using Action = AcceptanceAction;
using State = EnrolmentState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcceptanceActions)
};

struct Spec {
    Action action;
    const char* text;
    const char* name;
    bool isPrimary = false;
};
constexpr Spec specs[] = {
    {Action::Accept, QT_TRANSLATE_NOOP("AcceptanceActions", "&Accept…"), "Accept", true},
    {Action::Wait, QT_TRANSLATE_NOOP("AcceptanceActions", "On the &waiting list…"), "Wait"},
    {Action::Decline, QT_TRANSLATE_NOOP("AcceptanceActions", "Do &not accept…"), "Decline"},
    {Action::Offer, QT_TRANSLATE_NOOP("AcceptanceActions", "&Offer a seat…"), "Offer"},
    {Action::TakeBack, QT_TRANSLATE_NOOP("AcceptanceActions", "Take the offer &back…"), "TakeBack"},
    {Action::Grant, QT_TRANSLATE_NOOP("AcceptanceActions", "Let them go (&J)…"), "Grant"},
    {Action::Refuse, QT_TRANSLATE_NOOP("AcceptanceActions", "They &keep the seat…"), "Refuse"},
    {Action::TakeOut, QT_TRANSLATE_NOOP("AcceptanceActions", "Take &out…"), "TakeOut"},
    {Action::Reopen, QT_TRANSLATE_NOOP("AcceptanceActions", "To be dec&ided anew…"), "Reopen"},
    {Action::Keep, QT_TRANSLATE_NOOP("AcceptanceActions", "Keep though they have left (&M)…"), "Keep"},
    {Action::Sort, QT_TRANSLATE_NOOP("AcceptanceActions", "Into a c&lass…"), "Sort"},
    {Action::Move, QT_TRANSLATE_NOOP("AcceptanceActions", "Move in the &queue…"), "Move"},
    {Action::Show, QT_TRANSLATE_NOOP("AcceptanceActions", "Show &sensitive answers…"), "Show"},
    {Action::Notices, QT_TRANSLATE_NOOP("AcceptanceActions", "&Print the notice of acceptance…"), "Notices"},
};

const char* kindOf(Action action) {
    return action == Action::Offer      ? "offer.make"
           : action == Action::TakeBack ? "offer.withdraw"
           : action == Action::Show     ? "enrol.show"
           : action == Action::Move     ? "enrol.move"
                                        : "enrol.decide";
}

/// Why nothing is decided of the course now; empty: it can be.
QString notNow(Action action, const AcceptanceCourse& course) {
    if (action == Action::Notices && course.isHidden) {
        return Text::tr("Results are told %1; until then there is nothing to print.")
            .arg(enrolment::deadlineText(course.resultAt));
    }
    if (action == Action::Show || action == Action::Notices) {
        return {};
    }
    if (course.isOver) {
        return Text::tr("The course is over: who took part is said in its list now.");
    }
    if (course.hasBegun && action == Action::TakeOut) {
        return Text::tr("The course has begun: mark who did not come as absent or on leave.");
    }
    if (course.waitsForDraw) {
        return Text::tr("The centre draws or orders first, when registration has closed: %1.")
            .arg(enrolment::deadlineText(course.closeAt));
    }
    if (course.hasBegun && (action == Action::Offer || (action == Action::Accept && !course.walkIn))) {
        return Text::tr("The course has begun: nobody is accepted any more, as it takes nobody on the spot.");
    }
    return {};
}

} // namespace

QList<ActionBar::Button> acceptanceButtons() {
    QList<ActionBar::Button> buttons;
    for (const Spec& spec : specs) {
        buttons << ActionBar::Button{int(spec.action), Text::tr(spec.text), QLatin1String(spec.name), spec.isPrimary};
    }
    return buttons;
}

QString acceptanceWord(Action action) {
    const auto spec =
        std::find_if(std::begin(specs), std::end(specs), [action](const Spec& one) { return one.action == action; });
    return look::withoutAccessKey(Text::tr(spec->text)).remove(u'…').trimmed();
}

std::optional<enrolment::Decision> decisionOf(Action action) {
    using enrolment::Decision;
    switch (action) {
    case Action::Accept:
    case Action::Refuse:
    case Action::Sort:
        return Decision::Accept;
    case Action::Wait:
        return Decision::Wait;
    case Action::Decline:
        return Decision::Decline;
    case Action::Grant:
    case Action::TakeOut:
        return Decision::TakeOut;
    case Action::Reopen:
        return Decision::Reopen;
    case Action::Keep:
        return Decision::Keep;
    case Action::Offer:
    case Action::TakeBack:
    case Action::Move:
    case Action::Show:
    case Action::Notices:
        break;
    }
    return std::nullopt;
}

bool fits(Action action, const AcceptanceRow& row, const AcceptanceCourse& course) {
    switch (action) {
    case Action::Accept:
        return row.state != State::Cancelling && enrolment::canBecome(row.state, enrolment::Decision::Accept);
    case Action::Wait:
    case Action::Decline:
    case Action::Reopen:
        return enrolment::canBecome(row.state, *decisionOf(action));
    case Action::Offer:
        return row.state == State::Waiting && course.promotes;
    case Action::TakeBack:
        return row.state == State::Offered;
    case Action::Grant:
    case Action::Refuse:
        return row.state == State::Cancelling;
    case Action::TakeOut:
        return row.state == State::Accepted;
    case Action::Keep:
        return row.enrolment.leaving;
    case Action::Sort:
        return row.state == State::Accepted && course.classes > 1;
    case Action::Move:
        return row.queue.place > 0 && (row.state == State::Pending || row.state == State::Waiting);
    case Action::Show:
        return isLive(row.state) && row.state != State::Declined &&
               std::any_of(row.enrolment.answers.begin(), row.enrolment.answers.end(),
                           [](const QJsonValue& answer) { return answer == QJsonValue(true); });
    case Action::Notices:
        return row.state == State::Accepted || row.state == State::Cancelling;
    }
    return false;
}

Availability availability(Action action, const QList<AcceptanceRow>& chosen, const AcceptanceCourse& course,
                          const Identity& me, bool isUnderway) {
    const auto fitting = std::count_if(chosen.begin(), chosen.end(),
                                       [&](const AcceptanceRow& row) { return fits(action, row, course); });
    if (fitting == 0 || !me.commands.contains(QLatin1String(kindOf(action)))) {
        return {};
    }
    if ((action == Action::Show || action == Action::Move) && chosen.size() > 1) {
        return {}; // one at a time: each is written down with its reason
    }
    if (const QString why = notNow(action, course); !why.isEmpty()) {
        return {true, why};
    }
    if (isUnderway && action != Action::Show && action != Action::Notices) {
        return {true, Text::tr("A decision about these has not been sent yet, or is on its way. Wait for the centre's "
                               "answer, or undo it.")};
    }
    if (fitting > enrolment::MostDecided && action != Action::Notices) {
        return {true, Text::tr("At most %n at once: choose fewer.", nullptr, enrolment::MostDecided)};
    }
    return {true, {}};
}

} // namespace inservice
