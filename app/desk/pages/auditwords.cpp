// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/auditwords.h"

#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/tables/listwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::AuditWords)
};

struct Word {
    const char* key;
    const char* text;
};

/// What is no command: docs/api.md «Audit».
constexpr Word acts[] = {
    {"sign_in", QT_TRANSLATE_NOOP("inservice::AuditWords", "Sign-in")},
    {"sign_in_proof", QT_TRANSLATE_NOOP("inservice::AuditWords", "Password entered")},
    {"sign_in_code", QT_TRANSLATE_NOOP("inservice::AuditWords", "Code of the device entered")},
    {"sign_in_guesses", QT_TRANSLATE_NOOP("inservice::AuditWords", "Wrong passwords, counted")},
    {"sign_out", QT_TRANSLATE_NOOP("inservice::AuditWords", "Sign-out")},
    {"sign_out_others", QT_TRANSLATE_NOOP("inservice::AuditWords", "Signed out elsewhere")},
    {"open", QT_TRANSLATE_NOOP("inservice::AuditWords", "Data read")},
    {"id_read", QT_TRANSLATE_NOOP("inservice::AuditWords", "Whole ID number read")},
    {"scan_read", QT_TRANSLATE_NOOP("inservice::AuditWords", "Scan read")},
    {"paper_read", QT_TRANSLATE_NOOP("inservice::AuditWords", "Paper with the whole ID number read")},
    {"certificates_read", QT_TRANSLATE_NOOP("inservice::AuditWords", "Certificates read to be printed")},
    {"code_entered", QT_TRANSLATE_NOOP("inservice::AuditWords", "Mailed code entered")},
    {"code_wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "Wrong mailed codes, counted")},
    {"follow_wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "Wrong pairs of number and ID, counted")},
    {"recover_wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "Recoveries of no account, counted")},
    {"teacher_apply_wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "Applications of nobody on a roster, counted")},
    {"teacher.answer", QT_TRANSLATE_NOOP("inservice::AuditWords", "Application for a teacher's account answered")},
    {"right_missing", QT_TRANSLATE_NOOP("inservice::AuditWords", "Commands beyond one's rights, counted")},
    {"account.remove", QT_TRANSLATE_NOOP("inservice::AuditWords", "Deleted account removed")},
    {"application.expire", QT_TRANSLATE_NOOP("inservice::AuditWords", "Application ended by itself")},
    {"bootstrap", QT_TRANSLATE_NOOP("inservice::AuditWords", "Account made by the operator")},
    {"import_units", QT_TRANSLATE_NOOP("inservice::AuditWords", "Units imported")},
    {"import_desks", QT_TRANSLATE_NOOP("inservice::AuditWords", "Desks imported")},
    {"mend_units", QT_TRANSLATE_NOOP("inservice::AuditWords", "Units mended")},
    {"set_override", QT_TRANSLATE_NOOP("inservice::AuditWords", "Reviewing desk set")},
    {"set_desk_rule", QT_TRANSLATE_NOOP("inservice::AuditWords", "Rule of a desk set")},
    {"set_eligible", QT_TRANSLATE_NOOP("inservice::AuditWords", "Unit set eligible or not")},
    {"merge_units", QT_TRANSLATE_NOOP("inservice::AuditWords", "Units merged")},
    {"accounts.import", QT_TRANSLATE_NOOP("inservice::AuditWords", "Accounts imported")},
    {"accounts.release", QT_TRANSLATE_NOOP("inservice::AuditWords", "Imported accounts opened")},
    {"accounts.undo", QT_TRANSLATE_NOOP("inservice::AuditWords", "Import of accounts undone")},
    {"rosters.import", QT_TRANSLATE_NOOP("inservice::AuditWords", "Rosters imported")},
    {"rosters.undo", QT_TRANSLATE_NOOP("inservice::AuditWords", "Import of rosters undone")},
    {"courses.import", QT_TRANSLATE_NOOP("inservice::AuditWords", "Courses imported")},
    {"courses.undo", QT_TRANSLATE_NOOP("inservice::AuditWords", "Import of courses undone")},
    {"centre.restored", QT_TRANSLATE_NOOP("inservice::AuditWords", "Centre restored")},
};

constexpr Word outcomes[] = {
    {"ok", QT_TRANSLATE_NOOP("inservice::AuditWords", "done")},
    {"done", QT_TRANSLATE_NOOP("inservice::AuditWords", "done")},
    {"rejected", QT_TRANSLATE_NOOP("inservice::AuditWords", "refused")},
    {"wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "wrong")},
    {"code", QT_TRANSLATE_NOOP("inservice::AuditWords", "code asked for")},
    {"code_wrong", QT_TRANSLATE_NOOP("inservice::AuditWords", "code wrong")},
    {"locked", QT_TRANSLATE_NOOP("inservice::AuditWords", "locked")},
    {"closed", QT_TRANSLATE_NOOP("inservice::AuditWords", "account closed")},
    {"stored", QT_TRANSLATE_NOOP("inservice::AuditWords", "kept")},
    {"right", QT_TRANSLATE_NOOP("inservice::AuditWords", "right")},
    {"counted", QT_TRANSLATE_NOOP("inservice::AuditWords", "counted")},
    {"opened", QT_TRANSLATE_NOOP("inservice::AuditWords", "account opened")},
    {"has_account", QT_TRANSLATE_NOOP("inservice::AuditWords", "has an account already")},
    {"name_taken", QT_TRANSLATE_NOOP("inservice::AuditWords", "account name taken")},
    {"account", QT_TRANSLATE_NOOP("inservice::AuditWords", "counted")},
};

/// Names of what stands in the detail and in no form.
constexpr Word details[] = {
    {"purpose", QT_TRANSLATE_NOOP("inservice::AuditWords", "Purpose")},
    {"operator", QT_TRANSLATE_NOOP("inservice::AuditWords", "Operator")},
    {"application_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Application")},
    {"n", QT_TRANSLATE_NOOP("inservice::AuditWords", "Times")},
    {"proofs", QT_TRANSLATE_NOOP("inservice::AuditWords", "Times")},
    {"key", QT_TRANSLATE_NOOP("inservice::AuditWords", "Reason")},
    {"who", QT_TRANSLATE_NOOP("inservice::AuditWords", "Person")},
    {"unit", QT_TRANSLATE_NOOP("inservice::AuditWords", "Unit")},
    {"what", QT_TRANSLATE_NOOP("inservice::AuditWords", "What")},
    {"since", QT_TRANSLATE_NOOP("inservice::AuditWords", "From")},
    {"until", QT_TRANSLATE_NOOP("inservice::AuditWords", "To")},
    {"mail_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Mail")},
    {"was", QT_TRANSLATE_NOOP("inservice::AuditWords", "State before")},
    {"standing", QT_TRANSLATE_NOOP("inservice::AuditWords", "Chief managers")},
    {"mails", QT_TRANSLATE_NOOP("inservice::AuditWords", "Mails")},
    {"run_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Print run")},
    {"forms", QT_TRANSLATE_NOOP("inservice::AuditWords", "Forms")},
    {"missing", QT_TRANSLATE_NOOP("inservice::AuditWords", "Missing")},
    {"import", QT_TRANSLATE_NOOP("inservice::AuditWords", "Import")},
    {"accounts", QT_TRANSLATE_NOOP("inservice::AuditWords", "Accounts")},
    {"cases", QT_TRANSLATE_NOOP("inservice::AuditWords", "Applications")},
    {"eligible", QT_TRANSLATE_NOOP("inservice::AuditWords", "Eligible")},
    {"rows", QT_TRANSLATE_NOOP("inservice::AuditWords", "Rows")},
    {"changed", QT_TRANSLATE_NOOP("inservice::AuditWords", "Changed")},
    {"desk", QT_TRANSLATE_NOOP("inservice::AuditWords", "Desk")},
    {"approves_before_paper", QT_TRANSLATE_NOOP("inservice::AuditWords", "Approves before the paper")},
    {"scope", QT_TRANSLATE_NOOP("inservice::AuditWords", "For whom")},
    {"from", QT_TRANSLATE_NOOP("inservice::AuditWords", "From")},
    {"to", QT_TRANSLATE_NOOP("inservice::AuditWords", "To")},
    {"into", QT_TRANSLATE_NOOP("inservice::AuditWords", "Into")},
    {"epoch", QT_TRANSLATE_NOOP("inservice::AuditWords", "Life of the centre")},
    {"fields", QT_TRANSLATE_NOOP("inservice::AuditWords", "Changed fields")},
    {"catalogue", QT_TRANSLATE_NOOP("inservice::AuditWords", "Catalogue")},
    {"id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Number in it")},
    {"retire_on", QT_TRANSLATE_NOOP("inservice::AuditWords", "Retired on")},
    {"teacher_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Teacher")},
    {"move_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Change of the roster")},
    {"outcome", QT_TRANSLATE_NOOP("inservice::AuditWords", "What came of it")},
    {"checkin_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Check-in")},
    {"semester", QT_TRANSLATE_NOOP("inservice::AuditWords", "Semester")},
    {"confirmed", QT_TRANSLATE_NOOP("inservice::AuditWords", "Confirmed")},
    {"teachers", QT_TRANSLATE_NOOP("inservice::AuditWords", "Teachers")},
    {"courses", QT_TRANSLATE_NOOP("inservice::AuditWords", "Courses")},
    {"import_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Import")},
    {"people", QT_TRANSLATE_NOOP("inservice::AuditWords", "People")},
    {"units", QT_TRANSLATE_NOOP("inservice::AuditWords", "Units")},
    {"known", QT_TRANSLATE_NOOP("inservice::AuditWords", "On the roster already")},
    {"new", QT_TRANSLATE_NOOP("inservice::AuditWords", "Entered")},
    {"moved", QT_TRANSLATE_NOOP("inservice::AuditWords", "From other schools")},
    {"returned", QT_TRANSLATE_NOOP("inservice::AuditWords", "Back on the roster")},
    {"overwritten", QT_TRANSLATE_NOOP("inservice::AuditWords", "Put right")},
    {"renumbered", QT_TRANSLATE_NOOP("inservice::AuditWords", "With another number")},
    {"left", QT_TRANSLATE_NOOP("inservice::AuditWords", "Left")},
    {"refused", QT_TRANSLATE_NOOP("inservice::AuditWords", "Refused rows")},
    {"undone", QT_TRANSLATE_NOOP("inservice::AuditWords", "Undone")},
    {"kept", QT_TRANSLATE_NOOP("inservice::AuditWords", "Not undone")},
    {"filter", QT_TRANSLATE_NOOP("inservice::AuditWords", "Filtered by")},
    {"format", QT_TRANSLATE_NOOP("inservice::AuditWords", "Format")},
    {"whole", QT_TRANSLATE_NOOP("inservice::AuditWords", "Whole ID numbers")},
    {"course_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Course")},
    {"certificate_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Certificate")},
    {"given", QT_TRANSLATE_NOOP("inservice::AuditWords", "Agreed")},
    {"wanted", QT_TRANSLATE_NOOP("inservice::AuditWords", "Wanted")},
    {"batch_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Batch")},
    {"target", QT_TRANSLATE_NOOP("inservice::AuditWords", "Where to")},
    {"action", QT_TRANSLATE_NOOP("inservice::AuditWords", "What is done")},
    {"answered", QT_TRANSLATE_NOOP("inservice::AuditWords", "Answered rows")},
    {"item_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Row")},
    {"message_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Message")},
    {"audience", QT_TRANSLATE_NOOP("inservice::AuditWords", "To whom")},
    {"recipients", QT_TRANSLATE_NOOP("inservice::AuditWords", "Recipients")},
    {"read", QT_TRANSLATE_NOOP("inservice::AuditWords", "Read")},
    {"accepted", QT_TRANSLATE_NOOP("inservice::AuditWords", "Taken over")},
    {"enrolled", QT_TRANSLATE_NOOP("inservice::AuditWords", "With a place or waiting")},
    {"deputies", QT_TRANSLATE_NOOP("inservice::AuditWords", "Deputies")},
    {"change_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Change of the course")},
    {"held", QT_TRANSLATE_NOOP("inservice::AuditWords", "Holds at once")},
    {"asked", QT_TRANSLATE_NOOP("inservice::AuditWords", "To be reviewed")},
    {"approved", QT_TRANSLATE_NOOP("inservice::AuditWords", "Approved")},
    {"rejected", QT_TRANSLATE_NOOP("inservice::AuditWords", "Not approved")},
    {"file_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Attachment")},
    {"number", QT_TRANSLATE_NOOP("inservice::AuditWords", "Number")},
    {"enrolment_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Enrolment")},
    {"row_version", QT_TRANSLATE_NOOP("inservice::AuditWords", "Version")},
    {"follow_ups", QT_TRANSLATE_NOOP("inservice::AuditWords", "With something to add")},
    {"nominated", QT_TRANSLATE_NOOP("inservice::AuditWords", "Nominated")},
    {"used", QT_TRANSLATE_NOOP("inservice::AuditWords", "Named by the school so far")},
    {"place", QT_TRANSLATE_NOOP("inservice::AuditWords", "Place in the queue")},
    {"seated", QT_TRANSLATE_NOOP("inservice::AuditWords", "Accepted")},
    {"waiting", QT_TRANSLATE_NOOP("inservice::AuditWords", "Waiting")},
    {"declined", QT_TRANSLATE_NOOP("inservice::AuditWords", "Declined")},
    {"cancelled", QT_TRANSLATE_NOOP("inservice::AuditWords", "Cancelled")},
    {"offered", QT_TRANSLATE_NOOP("inservice::AuditWords", "Seats offered")},
    {"withdrawn", QT_TRANSLATE_NOOP("inservice::AuditWords", "Offers taken back")},
    {"session", QT_TRANSLATE_NOOP("inservice::AuditWords", "Session")},
    {"code", QT_TRANSLATE_NOOP("inservice::AuditWords", "Mark")},
    {"override", QT_TRANSLATE_NOOP("inservice::AuditWords", "Over a mark that stood")},
    {"settled", QT_TRANSLATE_NOOP("inservice::AuditWords", "Decided")},
    {"leave_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Leave")},
    {"result", QT_TRANSLATE_NOOP("inservice::AuditWords", "What it meant")},
    {"list_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "List")},
    {"evidence_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Evidence")},
    {"correction_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Correction")},
    {"set", QT_TRANSLATE_NOOP("inservice::AuditWords", "Rows set")},
    {"awards", QT_TRANSLATE_NOOP("inservice::AuditWords", "Awards")},
    {"absent", QT_TRANSLATE_NOOP("inservice::AuditWords", "Set absent")},
    {"added", QT_TRANSLATE_NOOP("inservice::AuditWords", "Added")},
    {"already", QT_TRANSLATE_NOOP("inservice::AuditWords", "There already")},
    {"record_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Own note of hours")},
    {"removed", QT_TRANSLATE_NOOP("inservice::AuditWords", "Removed")},
    {"left_out", QT_TRANSLATE_NOOP("inservice::AuditWords", "Rows left out")},
    {"duty_id", QT_TRANSLATE_NOOP("inservice::AuditWords", "Duty")},
    {"no", QT_TRANSLATE_NOOP("inservice::AuditWords", "List brought")},
};

/// Values of fixed sets that stand in the detail: standing, state (of accounts, requests and mails), scope, purpose.
constexpr Word values[] = {
    {"none", QT_TRANSLATE_NOOP("inservice::AuditWords", "none")},
    {"never", QT_TRANSLATE_NOOP("inservice::AuditWords", "never signed in")},
    {"submitted", QT_TRANSLATE_NOOP("inservice::AuditWords", "waiting for the desk")},
    {"cancelled", QT_TRANSLATE_NOOP("inservice::AuditWords", "cancelled")},
    {"pending", QT_TRANSLATE_NOOP("inservice::AuditWords", "waiting for the organiser")},
    {"accepted", QT_TRANSLATE_NOOP("inservice::AuditWords", "accepted")},
    {"offered", QT_TRANSLATE_NOOP("inservice::AuditWords", "a seat is offered")},
    {"declined", QT_TRANSLATE_NOOP("inservice::AuditWords", "declined")},
    {"cancelling", QT_TRANSLATE_NOOP("inservice::AuditWords", "asked to cancel")},
    {"course_cancelled", QT_TRANSLATE_NOOP("inservice::AuditWords", "course cancelled")},
    {"listed", QT_TRANSLATE_NOOP("inservice::AuditWords", "put on the list")},
    {"asked", QT_TRANSLATE_NOOP("inservice::AuditWords", "asked for")},
    {"granted", QT_TRANSLATE_NOOP("inservice::AuditWords", "granted")},
    {"withdrawn", QT_TRANSLATE_NOOP("inservice::AuditWords", "taken back")},
    {"counted", QT_TRANSLATE_NOOP("inservice::AuditWords", "counted as having come")},
    {"dropped", QT_TRANSLATE_NOOP("inservice::AuditWords", "not counted")},
    {"present", QT_TRANSLATE_NOOP("inservice::AuditWords", "present")},
    {"late", QT_TRANSLATE_NOOP("inservice::AuditWords", "late")},
    {"list_due", QT_TRANSLATE_NOOP("inservice::AuditWords", "list due")},
    {"list_submitted", QT_TRANSLATE_NOOP("inservice::AuditWords", "list handed in")},
    {"list_returned", QT_TRANSLATE_NOOP("inservice::AuditWords", "list sent back")},
    {"confirmed", QT_TRANSLATE_NOOP("inservice::AuditWords", "list confirmed")},
    {"confirmed_empty", QT_TRANSLATE_NOOP("inservice::AuditWords", "closed, nobody was there")},
    {"idle", QT_TRANSLATE_NOOP("inservice::AuditWords", "not signed in for half a year")},
    {"open", QT_TRANSLATE_NOOP("inservice::AuditWords", "open")},
    {"closed", QT_TRANSLATE_NOOP("inservice::AuditWords", "closed")},
    {"deleted", QT_TRANSLATE_NOOP("inservice::AuditWords", "deleted")},
    {"released", QT_TRANSLATE_NOOP("inservice::AuditWords", "let go of")},
    {"refused", QT_TRANSLATE_NOOP("inservice::AuditWords", "refused")},
    {"waiting", QT_TRANSLATE_NOOP("inservice::AuditWords", "waiting")},
    {"sending", QT_TRANSLATE_NOOP("inservice::AuditWords", "being sent")},
    {"sent", QT_TRANSLATE_NOOP("inservice::AuditWords", "sent")},
    {"failed", QT_TRANSLATE_NOOP("inservice::AuditWords", "not delivered")},
    {"unsure", QT_TRANSLATE_NOOP("inservice::AuditWords", "not certain")},
    {"chief", QT_TRANSLATE_NOOP("inservice::AuditWords", "chief managers")},
    {"colleague", QT_TRANSLATE_NOOP("inservice::AuditWords", "contacts and operators")},
    {"address", QT_TRANSLATE_NOOP("inservice::AuditWords", "mail address proved")},
    {"follow", QT_TRANSLATE_NOOP("inservice::AuditWords", "application found again")},
    {"recover", QT_TRANSLATE_NOOP("inservice::AuditWords", "account or password forgotten")},
    {"title", QT_TRANSLATE_NOOP("inservice::AuditWords", "job titles")},
    {"subject", QT_TRANSLATE_NOOP("inservice::AuditWords", "subjects")},
    {"stage", QT_TRANSLATE_NOOP("inservice::AuditWords", "stages of teaching")},
    {"employment", QT_TRANSLATE_NOOP("inservice::AuditWords", "kinds of employment")},
    {"training_role", QT_TRANSLATE_NOOP("inservice::AuditWords", "training roles")},
    {"course_tag", QT_TRANSLATE_NOOP("inservice::AuditWords", "tags of courses")},
    {"course_reason", QT_TRANSLATE_NOOP("inservice::AuditWords", "reasons about courses")},
    {"filter", QT_TRANSLATE_NOOP("inservice::AuditWords", "filters for everybody")},
    {"new", QT_TRANSLATE_NOOP("inservice::AuditWords", "entered")},
    {"overwritten", QT_TRANSLATE_NOOP("inservice::AuditWords", "put right")},
    {"unchanged", QT_TRANSLATE_NOOP("inservice::AuditWords", "as it was")},
    {"returned", QT_TRANSLATE_NOOP("inservice::AuditWords", "back on a roster")},
    {"moved", QT_TRANSLATE_NOOP("inservice::AuditWords", "came from another school")},
    {"planned", QT_TRANSLATE_NOOP("inservice::AuditWords", "not yet")},
    {"taken_back", QT_TRANSLATE_NOOP("inservice::AuditWords", "taken back")},
    {"objected", QT_TRANSLATE_NOOP("inservice::AuditWords", "objected to")},
    {"active", QT_TRANSLATE_NOOP("inservice::AuditWords", "on the roster")},
    {"stay", QT_TRANSLATE_NOOP("inservice::AuditWords", "stays")},
    {"return", QT_TRANSLATE_NOOP("inservice::AuditWords", "back to the former unit")},
    {"roaming", QT_TRANSLATE_NOOP("inservice::AuditWords", "comes by the education cloud")},
    {"valid", QT_TRANSLATE_NOOP("inservice::AuditWords", "valid")},
    {"revoked", QT_TRANSLATE_NOOP("inservice::AuditWords", "revoked")},
    {"made", QT_TRANSLATE_NOOP("inservice::AuditWords", "file made")},
    {"answered", QT_TRANSLATE_NOOP("inservice::AuditWords", "answered")},
    {"held", QT_TRANSLATE_NOOP("inservice::AuditWords", "held back")},
    {"civil", QT_TRANSLATE_NOOP("inservice::AuditWords", "civil servants' learning")},
    {"environment", QT_TRANSLATE_NOOP("inservice::AuditWords", "environmental education")},
    {"preschool", QT_TRANSLATE_NOOP("inservice::AuditWords", "preschool information network")},
    {"add", QT_TRANSLATE_NOOP("inservice::AuditWords", "passed on")},
    {"remove", QT_TRANSLATE_NOOP("inservice::AuditWords", "taken back there")},
    {"all", QT_TRANSLATE_NOOP("inservice::AuditWords", "all who are enrolled")},
    {"roster", QT_TRANSLATE_NOOP("inservice::AuditWords", "teachers of the school")},
    {"true", QT_TRANSLATE_NOOP("inservice::AuditWords", "yes")},
    {"false", QT_TRANSLATE_NOOP("inservice::AuditWords", "no")},
};

template<size_t N>
QString wordOf(const Word (&words)[N], const QString& key, const QString& otherwise) {
    const auto* found = std::find_if(std::begin(words), std::end(words),
                                     [&key](const Word& word) { return key == QLatin1String(word.key); });
    return found == std::end(words) ? otherwise : Text::tr(found->text);
}

QString valueText(const QString& key, const QJsonValue& value) {
    if (value.isArray()) {
        QStringList all;
        const QJsonArray values = value.toArray();
        for (const auto& one : values) {
            all << words::field(one.toString());
        }
        return all.join(Text::tr(", ", "between names of fields"));
    }
    if (value.isObject()) { // before and after: which fields, not what stood in them
        const QJsonObject changed = value.toObject();
        QStringList all;
        for (auto at = changed.begin(); at != changed.end(); ++at) {
            all << words::field(at.key());
        }
        return all.join(Text::tr(", ", "between names of fields"));
    }
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
    if (key == u"what") {
        return auditWhat(text);
    }
    if (key == u"semester") {
        return semesterText(value.toInt());
    }
    if (key == u"account_type") {
        const auto type = accountTypeFromKey(text);
        return type ? words::accountType(*type) : text;
    }
    if (key == u"state") {
        const auto state = applicationStateFromKey(text);
        return state ? words::state(*state) : wordOf(values, text, text);
    }
    if (key == u"key") {
        return words::centreRefusal(text, {});
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid()) {
        return shownDay(day);
    }
    // What a person has written stays as it is.
    static const QSet<QString> ofSets{QStringLiteral("was"),      QStringLiteral("standing"),
                                      QStringLiteral("scope"),    QStringLiteral("purpose"),
                                      QStringLiteral("eligible"), QStringLiteral("approves_before_paper"),
                                      QStringLiteral("confirmed")};
    return ofSets.contains(key) ? wordOf(values, text, text) : text;
}

} // namespace

QString auditWhat(const QString& what) {
    const QString command = kindWord(what);
    return wordOf(acts, what, command.isEmpty() ? what : command);
}

QString auditOutcome(const QString& outcome) {
    return wordOf(outcomes, outcome, outcome);
}

QString auditDetail(const QJsonObject& detail) {
    QStringList parts;
    for (auto at = detail.begin(); at != detail.end(); ++at) {
        const QString value = valueText(at.key(), at.value());
        if (!value.isEmpty()) {
            parts << Text::tr("%1: %2", "what it was about")
                         .arg(wordOf(details, at.key(), words::field(at.key())), value);
        }
    }
    return parts.join(Text::tr("; ", "between what it was about"));
}

QString auditSeal(questions::AuditEntry::Seal seal) {
    switch (seal) {
    case questions::AuditEntry::Seal::Open:
        return Text::tr("not sealed yet");
    case questions::AuditEntry::Seal::Fits:
        return Text::tr("fits");
    case questions::AuditEntry::Seal::Changed:
        return Text::tr("changed!");
    }
    return {};
}

QList<QPair<QString, QString>> auditKinds() {
    QList<QPair<QString, QString>> all;
    for (const CommandKind& kind : commandKinds()) {
        all.append({QString::fromLatin1(kind.key), kindWord(QString::fromLatin1(kind.key))});
    }
    for (const Word& act : acts) {
        all.append({QString::fromLatin1(act.key), Text::tr(act.text)});
    }
    std::sort(all.begin(), all.end(),
              [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return all;
}

} // namespace inservice
