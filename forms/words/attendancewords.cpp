// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/attendancewords.h"

#include "forms/words/lookup.h"

namespace inservice::words {

QString presenceTerm(PresenceCode code) {
    switch (code) {
    case PresenceCode::Present:
        return Words::tr("Present");
    case PresenceCode::Late:
        return Words::tr("Late", "attendance");
    case PresenceCode::LeftEarly:
        return Words::tr("Left early");
    case PresenceCode::Leave:
        return Words::tr("On leave", "attendance");
    case PresenceCode::DutyLeave:
        return Words::tr("On duty elsewhere");
    case PresenceCode::Absent:
        return Words::tr("Absent");
    case PresenceCode::NotListed:
        return Words::tr("Not on the list then");
    }
    return {};
}

QString presenceText(const PresenceMark& mark) {
    const QString late = Words::tr("%n minute(s) late", nullptr, mark.late);
    const QString early = Words::tr("left %n minute(s) early", nullptr, mark.early);
    if (mark.late > 0 && mark.early > 0) {
        return Words::tr("%1, %2", "late, left early").arg(late, early);
    }
    return mark.late > 0 ? late : mark.early > 0 ? early : presenceTerm(mark.code);
}

QString leaveKind(PresenceCode kind) {
    return kind == PresenceCode::DutyLeave ? Words::tr("Called away by duty")
                                           : Words::tr("Leave (illness, private matters)");
}

QString leaveTerm(LeaveState state) {
    switch (state) {
    case LeaveState::Asked:
        return Words::tr("Not answered yet");
    case LeaveState::Granted:
        return Words::tr("Agreed to");
    case LeaveState::Declined:
        return Words::tr("Not agreed to");
    case LeaveState::Withdrawn:
        return Words::tr("Taken back", "of a leave");
    }
    return {};
}

QString presenceSource(PresenceSource source) {
    switch (source) {
    case PresenceSource::Roll:
        return Words::tr("Roll call");
    case PresenceSource::Paper:
        return Words::tr("Sign-in sheet");
    case PresenceSource::Import:
        return Words::tr("List that was uploaded");
    case PresenceSource::Scan:
        return Words::tr("Admission slip");
    case PresenceSource::Self:
        return Words::tr("Signed in by themselves");
    case PresenceSource::Online:
        return Words::tr("Online minutes");
    case PresenceSource::Leave:
        return Words::tr("Request for leave");
    case PresenceSource::Centre:
        return Words::tr("The centre itself");
    }
    return {};
}

QString scanTerm(attendance::ScanResult result) {
    using attendance::ScanResult;
    switch (result) {
    case ScanResult::Present:
        return Words::tr("Checked in");
    case ScanResult::Late:
        return Words::tr("Checked in, late");
    case ScanResult::Out:
        return Words::tr("Signed out", "of a course");
    case ScanResult::Again:
        return Words::tr("Read a moment ago");
    case ScanResult::Already:
        return Words::tr("Has checked in already");
    case ScanResult::Waiting:
        return Words::tr("On the waiting list, not accepted");
    case ScanResult::Pending:
        return Words::tr("The enrolment is not decided yet");
    case ScanResult::Cancelled:
        return Words::tr("Has cancelled the enrolment");
    case ScanResult::Declined:
        return Words::tr("Was not accepted");
    case ScanResult::Unknown:
        return Words::tr("No slip of this course");
    case ScanResult::Early:
        return Words::tr("More than an hour before the session");
    case ScanResult::Over:
        return Words::tr("The session is over");
    case ScanResult::Session:
        return Words::tr("A session of another class");
    case ScanResult::Future:
        return Words::tr("The clock of the computer was ahead");
    }
    return {};
}

} // namespace inservice::words
