// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/words.h"

#include "forms/words/lookup.h"
#include "models/commands/kinds.h"

namespace inservice::words {

namespace {

/// What happens to a case without a command.
constexpr Entry Actions[] = {
    {"print_run", QT_TRANSLATE_NOOP("Words", "Form printed by the desk")},
    {"remind_paper", QT_TRANSLATE_NOOP("Words", "Asked for the form that is missing")},
    {"deliver", QT_TRANSLATE_NOOP("Words", "Sealed form passed on by the desk it had gone to")},
    {"remind", QT_TRANSLATE_NOOP("Words", "Reminded: about to end for want of what is next")},
    {"expire", QT_TRANSLATE_NOOP("Words", "Ended by itself: what was next was not done in time")},
    {"mail_failed", QT_TRANSLATE_NOOP("Words", "A notice by mail could not be delivered")},
};

constexpr Entry Fields[] = {
    {"account_type", QT_TRANSLATE_NOOP("Words", "Account type")},
    {"account_name", QT_TRANSLATE_NOOP("Words", "Account name")},
    {"name", QT_TRANSLATE_NOOP("Words", "Name")},
    {"sex", QT_TRANSLATE_NOOP("Words", "Sex")},
    {"national_id", QT_TRANSLATE_NOOP("Words", "ID number")},
    {"job_title", QT_TRANSLATE_NOOP("Words", "Job title")},
    {"unit_id", QT_TRANSLATE_NOOP("Words", "Unit")},
    {"subunit", QT_TRANSLATE_NOOP("Words", "Department or office")},
    {"phone", QT_TRANSLATE_NOOP("Words", "Phone")},
    {"fax", QT_TRANSLATE_NOOP("Words", "Fax")},
    {"email", QT_TRANSLATE_NOOP("Words", "E-mail")},
    {"title_id", QT_TRANSLATE_NOOP("Words", "Title on the roster")},
    {"birth_date", QT_TRANSLATE_NOOP("Words", "Birth date")},
    {"stage_id", QT_TRANSLATE_NOOP("Words", "Stage of teaching")},
    {"subjects", QT_TRANSLATE_NOOP("Words", "Subjects taught")},
    {"main_subject", QT_TRANSLATE_NOOP("Words", "Main subject")},
    {"unit_name", QT_TRANSLATE_NOOP("Words", "Name of the unit")},
    {"unit_note", QT_TRANSLATE_NOOP("Words", "Note of the unit")},
    {"note", QT_TRANSLATE_NOOP("Words", "Remarks")},
    {"employment_id", QT_TRANSLATE_NOOP("Words", "Kind of employment")},
    {"training_role_id", QT_TRANSLATE_NOOP("Words", "Training role")},
    {"hired_on", QT_TRANSLATE_NOOP("Words", "First day at the school")},
    {"licence", QT_TRANSLATE_NOOP("Words", "Licence, last four places")},
    {"account_state", QT_TRANSLATE_NOOP("Words", "State of the teacher's account")},
    {"civil_servant", QT_TRANSLATE_NOOP("Words", "Civil servant")},
    {"departure", QT_TRANSLATE_NOOP("Words", "How they leave")},
    {"on_date", QT_TRANSLATE_NOOP("Words", "From which day")},
    {"back_on", QT_TRANSLATE_NOOP("Words", "Back on")},
    {"verdict", QT_TRANSLATE_NOOP("Words", "Decision")},
    {"entry", QT_TRANSLATE_NOOP("Words", "Who is to be entered")},
    {"email_again", QT_TRANSLATE_NOOP("Words", "E-mail again")},
    {"password", QT_TRANSLATE_NOOP("Words", "Password")},
    {"password_again", QT_TRANSLATE_NOOP("Words", "Password again")},
    {"verifier", QT_TRANSLATE_NOOP("Words", "Password")},
    {"name_seal_only", QT_TRANSLATE_NOOP("Words", "Head has only a personal seal")},
    {"consents", QT_TRANSLATE_NOOP("Words", "Consent")},
    {"installation", QT_TRANSLATE_NOOP("Words", "This PC")},
    {"number", QT_TRANSLATE_NOOP("Words", "Application number")},
    {"application_id", QT_TRANSLATE_NOOP("Words", "Application")},
    {"revision", QT_TRANSLATE_NOOP("Words", "Revision")},
    {"row_version", QT_TRANSLATE_NOOP("Words", "Version of the data")},
    {"fields", QT_TRANSLATE_NOOP("Words", "Corrected fields")},
    {"state", QT_TRANSLATE_NOOP("Words", "State")},
    {"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    {"reasons", QT_TRANSLATE_NOOP("Words", "Reasons")},
    {"text", QT_TRANSLATE_NOOP("Words", "Explanation")},
    {"how", QT_TRANSLATE_NOOP("Words", "Received how")},
    {"received_how", QT_TRANSLATE_NOOP("Words", "Received how")},
    {"received_at", QT_TRANSLATE_NOOP("Words", "Received at")},
    {"received_revision", QT_TRANSLATE_NOOP("Words", "Revision of the paper received")},
    {"paper_revision", QT_TRANSLATE_NOOP("Words", "Oldest revision whose paper counts")},
    {"returned_for", QT_TRANSLATE_NOOP("Words", "What was at fault")},
    {"keeps_paper", QT_TRANSLATE_NOOP("Words", "The paper received still counts")},
    {"head_seal", QT_TRANSLATE_NOOP("Words", "Seal of the head")},
    {"unit_seal", QT_TRANSLATE_NOOP("Words", "Seal of the unit")},
    {"before_paper", QT_TRANSLATE_NOOP("Words", "Approved before the paper")},
    {"purpose", QT_TRANSLATE_NOOP("Words", "Purpose")},
    {"reviewer_unit_id", QT_TRANSLATE_NOOP("Words", "Reviewed by")},
    {"needs_paper", QT_TRANSLATE_NOOP("Words", "Paper needed")},
    {"needs_unit_seal", QT_TRANSLATE_NOOP("Words", "Seal of the unit needed")},
    {"applied_at", QT_TRANSLATE_NOOP("Words", "Applied at")},
    {"changed_at", QT_TRANSLATE_NOOP("Words", "Changed at")},
    {"decided_at", QT_TRANSLATE_NOOP("Words", "Decided at")},
    {"opened_as", QT_TRANSLATE_NOOP("Words", "Opened as")},
    {"opened_at", QT_TRANSLATE_NOOP("Words", "Opened at")},
    {"deleted_at", QT_TRANSLATE_NOOP("Words", "Deleted at")},
    {"restorable_until", QT_TRANSLATE_NOOP("Words", "Can be restored until")},
    {"changes", QT_TRANSLATE_NOOP("Words", "Changes")},
    {"first_sign_in_at", QT_TRANSLATE_NOOP("Words", "First sign-in")},
    {"last_sign_in_at", QT_TRANSLATE_NOOP("Words", "Last sign-in")},
    {"device_bound_at", QT_TRANSLATE_NOOP("Words", "Device bound since")},
    {"can_take_back", QT_TRANSLATE_NOOP("Words", "Decision can be taken back")},
    {"hash", QT_TRANSLATE_NOOP("Words", "Check code of the content")},
    {"content_hash", QT_TRANSLATE_NOOP("Words", "Check code of the content")},
    {"person_id", QT_TRANSLATE_NOOP("Words", "Person")},
    {"deletes", QT_TRANSLATE_NOOP("Words", "Asks for a deletion")},
    {"delete_reason", QT_TRANSLATE_NOOP("Words", "Reason for the deletion")},
    {"keyed_in", QT_TRANSLATE_NOOP("Words", "Keyed in from paper")},
    {"takes_over", QT_TRANSLATE_NOOP("Words", "Takes over from")},
    {"takes_over_name", QT_TRANSLATE_NOOP("Words", "Takes over from")},
    {"scan", QT_TRANSLATE_NOOP("Words", "Scan")},
    {"account_id", QT_TRANSLATE_NOOP("Words", "Account")},
    {"action", QT_TRANSLATE_NOOP("Words", "Step")},
    {"by_account_id", QT_TRANSLATE_NOOP("Words", "By")},
    {"by_name", QT_TRANSLATE_NOOP("Words", "By")},
    {"at", QT_TRANSLATE_NOOP("Words", "Time")},
    {"scan_id", QT_TRANSLATE_NOOP("Words", "Scan")},
    {"mime", QT_TRANSLATE_NOOP("Words", "Kind of file")},
    {"size", QT_TRANSLATE_NOOP("Words", "Size of the file")},
    {"sha256", QT_TRANSLATE_NOOP("Words", "Check code of the file")},
    {"content", QT_TRANSLATE_NOOP("Words", "Content of the file")},
    {"void", QT_TRANSLATE_NOOP("Words", "Void")},
    {"attempt", QT_TRANSLATE_NOOP("Words", "Old password")},
    {"request_id", QT_TRANSLATE_NOOP("Words", "Request")},
    {"asking_unit_id", QT_TRANSLATE_NOOP("Words", "Applies at")},
    {"asked_at", QT_TRANSLATE_NOOP("Words", "Asked at")},
    {"successor", QT_TRANSLATE_NOOP("Words", "Successor")},
    {"listing_id", QT_TRANSLATE_NOOP("Words", "Request to be listed")},
    {"permit", QT_TRANSLATE_NOOP("Words", "Permit or certificate")},
    {"evidence", QT_TRANSLATE_NOOP("Words", "Evidence")},
    {"applicant", QT_TRANSLATE_NOOP("Words", "Applicant")},
    {"contact_phone", QT_TRANSLATE_NOOP("Words", "Applicant's telephone")},
    {"id", QT_TRANSLATE_NOOP("Words", "Number")},
    {"code", QT_TRANSLATE_NOOP("Words", "Unit code")},
    {"kind", QT_TRANSLATE_NOOP("Words", "Kind of unit")},
    {"founder", QT_TRANSLATE_NOOP("Words", "Public or private")},
    {"county", QT_TRANSLATE_NOOP("Words", "County or city")},
    {"county_id", QT_TRANSLATE_NOOP("Words", "County or city")},
    {"district", QT_TRANSLATE_NOOP("Words", "District")},
    {"district_id", QT_TRANSLATE_NOOP("Words", "District")},
    {"address", QT_TRANSLATE_NOOP("Words", "Address")},
    {"parent_id", QT_TRANSLATE_NOOP("Words", "Unit above")},
    {"chief_reviewer_id", QT_TRANSLATE_NOOP("Words", "Reviews the chief manager")},
    {"colleague_reviewer_id", QT_TRANSLATE_NOOP("Words", "Reviews contacts and operators")},
    {"has_chief", QT_TRANSLATE_NOOP("Words", "Has a chief manager")},
    {"into_id", QT_TRANSLATE_NOOP("Words", "Merged into")},
    {"account_scope", QT_TRANSLATE_NOOP("Words", "For whom")},
    {"desk_id", QT_TRANSLATE_NOOP("Words", "Reviewed by")},
    {"eligible", QT_TRANSLATE_NOOP("Words", "May apply for business accounts")},
    {"venue_id", QT_TRANSLATE_NOOP("Words", "Venue")},
    {"capacity", QT_TRANSLATE_NOOP("Words", "Holds")},
    {"duty_id", QT_TRANSLATE_NOOP("Words", "Duty to take part")},
    {"courses", QT_TRANSLATE_NOOP("Words", "Course numbers")},
    {"title_words", QT_TRANSLATE_NOOP("Words", "Words of the title")},
    {"counts", QT_TRANSLATE_NOOP("Words", "What counts")},
    {"span", QT_TRANSLATE_NOOP("Words", "How often")},
    {"roles", QT_TRANSLATE_NOOP("Words", "For training roles")},
    {"in_person", QT_TRANSLATE_NOOP("Words", "In person only")},
    {"in_full", QT_TRANSLATE_NOOP("Words", "From beginning to end only")},
    {"part_tags", QT_TRANSLATE_NOOP("Words", "Part of it with")},
    {"part_hours", QT_TRANSLATE_NOOP("Words", "Hours of that part")},
    {"target", QT_TRANSLATE_NOOP("Words", "Target (%)")},
    {"fresh", QT_TRANSLATE_NOOP("Words", "Counts each person once")},
    {"from_year", QT_TRANSLATE_NOOP("Words", "From school year")},
    {"to_year", QT_TRANSLATE_NOOP("Words", "Until school year")},
    {"counted", QT_TRANSLATE_NOOP("Words", "Counted")},
    {"left_out", QT_TRANSLATE_NOOP("Words", "Left out of the figures")},
    {"equipment", QT_TRANSLATE_NOOP("Words", "Equipment")},
    {"equipment_note", QT_TRANSLATE_NOOP("Words", "Further equipment")},
    {"shared", QT_TRANSLATE_NOOP("Words", "Shared with other units")},
    {"lecturer_id", QT_TRANSLATE_NOOP("Words", "Recommendation of a lecturer")},
    {"subscription_id", QT_TRANSLATE_NOOP("Words", "Subscription")},
    {"schedule_id", QT_TRANSLATE_NOOP("Words", "Scheduled report")},
    {"mail", QT_TRANSLATE_NOOP("Words", "Told by mail too")},
    {"notice", QT_TRANSLATE_NOOP("Words", "Notice")},
    {"service_unit", QT_TRANSLATE_NOOP("Words", "Works at")},
    {"expertise", QT_TRANSLATE_NOOP("Words", "Expertise")},
    {"show_email", QT_TRANSLATE_NOOP("Words", "Other units see the e-mail")},
    {"show_phone", QT_TRANSLATE_NOOP("Words", "Other units see the telephone")},
    {"signed_on", QT_TRANSLATE_NOOP("Words", "Day on the sheet")},
    {"kept", QT_TRANSLATE_NOOP("Words", "Where it is kept")},
    {"words", QT_TRANSLATE_NOOP("Words", "Words searched for")},
    {"subject_id", QT_TRANSLATE_NOOP("Words", "Subject")},
};

} // namespace

QString accountType(AccountType type) {
    switch (type) {
    case AccountType::ChiefManager:
        return Words::tr("Chief manager");
    case AccountType::Contact:
        return Words::tr("Contact");
    case AccountType::Operator:
        return Words::tr("Operator");
    case AccountType::Reviewer:
        return Words::tr("Reviewer");
    case AccountType::Teacher:
        return Words::tr("Teacher");
    }
    return {};
}

QString unit(const QString& name, const QString& code, const QString& place) {
    const QString named = Words::tr("%1 (%2)", "unit, code").arg(name, code);
    return name.startsWith(place) ? named : Words::tr("%1, %2", "unit, place").arg(named, place);
}

QString accountTypeDuties(AccountType type) {
    switch (type) {
    case AccountType::ChiefManager:
        return Words::tr("Opens and manages the school's business accounts, manages its teachers' accounts, holds "
                         "courses and credits their hours, "
                         "sees the school's statistics.\n"
                         "Your unit, name, phone and e-mail are shown to anyone who looks up business accounts.");
    case AccountType::Contact:
        return Words::tr("Manages the school's teachers' accounts, holds courses and credits their hours, sees the "
                         "school's statistics.\n"
                         "Your unit, name, phone and e-mail are shown to anyone who looks up business accounts.");
    case AccountType::Operator:
        return Words::tr("Holds courses and credits their hours, sees the statistics.\n"
                         "Your contact data are not shown when business accounts are looked up.");
    case AccountType::Reviewer:
        return Words::tr("Receives and reviews applications for business accounts of the units under this desk.\n"
                         "Only the desk's own fax, address and mail are shown, on the papers that are returned to it.");
    case AccountType::Teacher:
        return Words::tr("Is the teacher's own, beside any business account, and goes along to another school.");
    }
    return {};
}

QString state(ApplicationState state) {
    switch (state) {
    case ApplicationState::AwaitingPaper:
        return Words::tr("Awaiting paper");
    case ApplicationState::AwaitingReview:
        return Words::tr("Awaiting review");
    case ApplicationState::AwaitingOpening:
        return Words::tr("Awaiting opening");
    case ApplicationState::Returned:
        return Words::tr("Sent back for correction");
    case ApplicationState::Approved:
        return Words::tr("Approved", "state");
    case ApplicationState::Rejected:
        return Words::tr("Rejected");
    case ApplicationState::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString listingState(ApplicationState state) {
    return state == ApplicationState::Approved ? Words::tr("Listed", "state of a request to be listed")
                                               : words::state(state);
}

QString sex(Sex sex) {
    return sex == Sex::Male ? Words::tr("Male") : Words::tr("Female");
}

QString receivedHow(ReceivedHow how) {
    switch (how) {
    case ReceivedHow::Scan:
        return Words::tr("Mail (a scan)", "how a paper came in");
    case ReceivedHow::Fax:
        return Words::tr("Fax", "how a paper came in");
    case ReceivedHow::Post:
        return Words::tr("By post");
    case ReceivedHow::Hand:
        return Words::tr("By hand");
    }
    return {};
}

QString action(const QString& actionKey) {
    if (const QString done = kindHappened(QLatin1String("application.") + actionKey); !done.isEmpty()) {
        return done;
    }
    if (actionKey == u"call") {
        return kindHappened(QStringLiteral("call.log"));
    }
    return lookUp(Actions, actionKey).value_or(actionKey);
}

QString field(const QString& fieldName) {
    return lookUp(Fields, fieldName).value_or(fieldName);
}

QString commandKind(const QString& kind) {
    const QString word = kindWord(kind);
    return word.isEmpty() ? kind : word;
}

} // namespace inservice::words
