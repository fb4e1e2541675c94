// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/kinds.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandKinds)
};

constexpr KindTraits none;
constexpr KindTraits question(KindTrait::Question);
constexpr KindTraits held(KindTrait::Held);                            // somebody is told
constexpr KindTraits changes(KindTrait::ChangesRow);                   // asked about by its own form when refused
constexpr KindTraits reviews = changes | KindTraits(KindTrait::Parks); // a step of whoever reviews
constexpr KindTraits decides = reviews | KindTraits(KindTrait::Held);  // the same, and somebody is told
constexpr KindTraits tells = changes | KindTraits(KindTrait::Held);    // not parked: seen in the outbox when refused

constexpr CommandKind kinds[] = {
    {"application.apply", QT_TRANSLATE_NOOP("CommandKinds", "Apply for an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Applied"), none},
    {"application.correct", QT_TRANSLATE_NOOP("CommandKinds", "Correct an application"),
     QT_TRANSLATE_NOOP("CommandKinds", "Corrected"), changes},
    {"application.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw an application"),
     QT_TRANSLATE_NOOP("CommandKinds", "Withdrawn by the applicant"), changes},
    {"application.follow", QT_TRANSLATE_NOOP("CommandKinds", "Applied for on another PC"), nullptr, none},
    {"application.print", QT_TRANSLATE_NOOP("CommandKinds", "Print an application"), nullptr, none},
    {"application.receive", QT_TRANSLATE_NOOP("CommandKinds", "Receive the paper"),
     QT_TRANSLATE_NOOP("CommandKinds", "Paper received"), reviews},
    {"application.approve", QT_TRANSLATE_NOOP("CommandKinds", "Approve"), QT_TRANSLATE_NOOP("CommandKinds", "Approved"),
     decides},
    {"application.reject", QT_TRANSLATE_NOOP("CommandKinds", "Reject"), QT_TRANSLATE_NOOP("CommandKinds", "Rejected"),
     decides},
    {"application.return", QT_TRANSLATE_NOOP("CommandKinds", "Send back for correction"),
     QT_TRANSLATE_NOOP("CommandKinds", "Sent back for correction"), decides},
    {"application.note", QT_TRANSLATE_NOOP("CommandKinds", "Write a note"), QT_TRANSLATE_NOOP("CommandKinds", "Note"),
     none},
    {"application.take_back", QT_TRANSLATE_NOOP("CommandKinds", "Take a decision back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Decision taken back"), reviews},
    {"application.open_as", QT_TRANSLATE_NOOP("CommandKinds", "Open an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Account opened"), decides},
    {"application.show_id", QT_TRANSLATE_NOOP("CommandKinds", "Show a whole ID number"), nullptr, question},
    {"application.key_in", QT_TRANSLATE_NOOP("CommandKinds", "Key in an application on paper"), nullptr, none},
    {"deletion.request", QT_TRANSLATE_NOOP("CommandKinds", "Ask for the deletion of an account on paper"),
     QT_TRANSLATE_NOOP("CommandKinds", "Deletion asked for"), held},
    {"deletion.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw the request for a deletion"),
     QT_TRANSLATE_NOOP("CommandKinds", "Request for a deletion withdrawn"), held},
    {"scan.attach", QT_TRANSLATE_NOOP("CommandKinds", "Attach a scan"), nullptr, none},
    {"scan.show", QT_TRANSLATE_NOOP("CommandKinds", "Look at a scan"), nullptr, question},
    {"scan.void", QT_TRANSLATE_NOOP("CommandKinds", "Void a scan"), nullptr, none},
    {"account.close", QT_TRANSLATE_NOOP("CommandKinds", "Close an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Account closed"), tells},
    {"account.reopen", QT_TRANSLATE_NOOP("CommandKinds", "Open an account again"),
     QT_TRANSLATE_NOOP("CommandKinds", "Account opened again"), tells},
    {"unit.remind", QT_TRANSLATE_NOOP("CommandKinds", "Remind a unit"),
     QT_TRANSLATE_NOOP("CommandKinds", "Unit reminded"), held},
    {"unit.add", QT_TRANSLATE_NOOP("CommandKinds", "Add a unit"), QT_TRANSLATE_NOOP("CommandKinds", "Unit added"),
     held},
    {"unit.rename", QT_TRANSLATE_NOOP("CommandKinds", "Rename a unit"),
     QT_TRANSLATE_NOOP("CommandKinds", "Unit renamed"), tells},
    {"unit.close", QT_TRANSLATE_NOOP("CommandKinds", "Close a unit"), QT_TRANSLATE_NOOP("CommandKinds", "Unit closed"),
     tells},
    {"unit.reopen", QT_TRANSLATE_NOOP("CommandKinds", "Open a unit again"),
     QT_TRANSLATE_NOOP("CommandKinds", "Unit opened again"), tells},
    {"unit.merge", QT_TRANSLATE_NOOP("CommandKinds", "Merge a unit into another"),
     QT_TRANSLATE_NOOP("CommandKinds", "Merged into another unit"), tells},
    {"unit.assign", QT_TRANSLATE_NOOP("CommandKinds", "Set the reviewing desk"),
     QT_TRANSLATE_NOOP("CommandKinds", "Reviewing desk set"), tells},
    {"listing.ask", QT_TRANSLATE_NOOP("CommandKinds", "Ask for a unit to be listed"), nullptr, none},
    {"listing.correct", QT_TRANSLATE_NOOP("CommandKinds", "Correct a request to be listed"), nullptr, none},
    {"listing.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw a request to be listed"), nullptr, none},
    {"listing.accept", QT_TRANSLATE_NOOP("CommandKinds", "List the unit"),
     QT_TRANSLATE_NOOP("CommandKinds", "Unit listed"), tells},
    {"listing.return", QT_TRANSLATE_NOOP("CommandKinds", "Send a request to be listed back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Request sent back"), tells},
    {"listing.reject", QT_TRANSLATE_NOOP("CommandKinds", "Reject a request to be listed"),
     QT_TRANSLATE_NOOP("CommandKinds", "Request rejected"), tells},
    {"call.log", QT_TRANSLATE_NOOP("CommandKinds", "Write a call down"),
     QT_TRANSLATE_NOOP("CommandKinds", "Telephone call"), none},
    {"mail.retry", QT_TRANSLATE_NOOP("CommandKinds", "Send a mail again"), nullptr, none},
    {"account.delete", QT_TRANSLATE_NOOP("CommandKinds", "Delete an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Account deleted"), tells},
    {"account.restore", QT_TRANSLATE_NOOP("CommandKinds", "Restore an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Account restored"), tells},
    {"account.switch", QT_TRANSLATE_NOOP("CommandKinds", "Switch an account's type"),
     QT_TRANSLATE_NOOP("CommandKinds", "Type switched"), tells},
    {"account.edit", QT_TRANSLATE_NOOP("CommandKinds", "Edit an account's data"),
     QT_TRANSLATE_NOOP("CommandKinds", "Data edited"), tells},
    {"account.unbind", QT_TRANSLATE_NOOP("CommandKinds", "Take a bound device from an account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Device taken away"), tells},
    {"account.announce", QT_TRANSLATE_NOOP("CommandKinds", "Announce a successor"),
     QT_TRANSLATE_NOOP("CommandKinds", "Successor announced"), held},
    {"audit.show", QT_TRANSLATE_NOOP("CommandKinds", "Look at the audit"), nullptr, question},
    {"device.bind", QT_TRANSLATE_NOOP("CommandKinds", "Bind a device"),
     QT_TRANSLATE_NOOP("CommandKinds", "Device bound"), none},
    {"device.unbind", QT_TRANSLATE_NOOP("CommandKinds", "Take one's own device away"),
     QT_TRANSLATE_NOOP("CommandKinds", "Device taken away by its person"), none},
    {"unit.contact", QT_TRANSLATE_NOOP("CommandKinds", "Change the contact of one's own unit"), nullptr, none},
    {"profile.change", QT_TRANSLATE_NOOP("CommandKinds", "Change one's own data"), nullptr, none},
    {"email.change", QT_TRANSLATE_NOOP("CommandKinds", "Change one's own e-mail"), nullptr, none},
    {"account.recover", QT_TRANSLATE_NOOP("CommandKinds", "Ask for a forgotten account"), nullptr, none},
    {"password.reset", QT_TRANSLATE_NOOP("CommandKinds", "Set a new password"), nullptr, none},
    {"release.ask", QT_TRANSLATE_NOOP("CommandKinds", "Ask that a former account be deleted"), nullptr, none},
    {"release.grant", QT_TRANSLATE_NOOP("CommandKinds", "Agree and delete the former account"), nullptr, tells},
    {"release.refuse", QT_TRANSLATE_NOOP("CommandKinds", "Do not delete the former account"), nullptr, tells},
    {"teacher.look", QT_TRANSLATE_NOOP("CommandKinds", "Say who is to be entered into the roster"), nullptr, none},
    {"teacher.register", QT_TRANSLATE_NOOP("CommandKinds", "Enter a teacher into the roster"),
     QT_TRANSLATE_NOOP("CommandKinds", "Entered"), none},
    {"teacher.edit", QT_TRANSLATE_NOOP("CommandKinds", "Edit a teacher's data"),
     QT_TRANSLATE_NOOP("CommandKinds", "Data edited"), changes},
    {"teacher.renumber", QT_TRANSLATE_NOOP("CommandKinds", "Note a teacher's new ID number"),
     QT_TRANSLATE_NOOP("CommandKinds", "ID number changed"), changes},
    {"teacher.leave", QT_TRANSLATE_NOOP("CommandKinds", "Note that a teacher leaves"),
     QT_TRANSLATE_NOOP("CommandKinds", "Departure noted"), tells},
    {"teacher.return", QT_TRANSLATE_NOOP("CommandKinds", "Note that a teacher is back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Back"), tells},
    {"teacher.take_back", QT_TRANSLATE_NOOP("CommandKinds", "Take a change of the roster back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Change taken back"), changes},
    {"teacher.object", QT_TRANSLATE_NOOP("CommandKinds", "Object to a change of the roster"),
     QT_TRANSLATE_NOOP("CommandKinds", "Objected to"), changes},
    {"teacher.settle", QT_TRANSLATE_NOOP("CommandKinds", "Decide about a change of the roster"),
     QT_TRANSLATE_NOOP("CommandKinds", "Decided by the desk"), changes},
    {"teacher.show_id", QT_TRANSLATE_NOOP("CommandKinds", "Show a teacher's whole ID number"), nullptr, question},
    {"teacher.search", QT_TRANSLATE_NOOP("CommandKinds", "Search the teachers of the country"), nullptr, question},
    {"teacher.apply", QT_TRANSLATE_NOOP("CommandKinds", "Apply for a teacher's own account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Teacher's own account opened"), none},
    {"teacher.edit_own", QT_TRANSLATE_NOOP("CommandKinds", "Change one's own subjects"), nullptr, changes},
    {"teacher.close_account", QT_TRANSLATE_NOOP("CommandKinds", "Close a teacher's own account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Teacher's own account closed"), tells},
    {"teacher.reopen_account", QT_TRANSLATE_NOOP("CommandKinds", "Open a teacher's own account again"),
     QT_TRANSLATE_NOOP("CommandKinds", "Teacher's own account opened again"), tells},
    {"teacher.unbind", QT_TRANSLATE_NOOP("CommandKinds", "Take away the device bound to a teacher's account"),
     QT_TRANSLATE_NOOP("CommandKinds", "Bound device taken away"), tells},
    {"teacher.roam", QT_TRANSLATE_NOOP("CommandKinds", "Sign-in of a teacher by the education cloud"), nullptr, none},
    {"teacher.confirm", QT_TRANSLATE_NOOP("CommandKinds", "Confirm an entry of the roster"), nullptr, none},
    {"roster.close", QT_TRANSLATE_NOOP("CommandKinds", "Close the check-in of the roster"), nullptr, held},
    {"roster.reopen", QT_TRANSLATE_NOOP("CommandKinds", "Open a check-in again"), nullptr, tells},
    {"roster.remind", QT_TRANSLATE_NOOP("CommandKinds", "Remind a unit of the check-in"), nullptr, held},
    {"teacher.export", QT_TRANSLATE_NOOP("CommandKinds", "Save a roster as a file"), nullptr, question},
    {"account.export", QT_TRANSLATE_NOOP("CommandKinds", "Save a list of accounts as a file"), nullptr, question},
    {"unit.export", QT_TRANSLATE_NOOP("CommandKinds", "Save a list of units as a file"), nullptr, question},
    {"roster.look", QT_TRANSLATE_NOOP("CommandKinds", "Say who is in a personnel list"), nullptr, none},
    {"roster.import", QT_TRANSLATE_NOOP("CommandKinds", "Take a personnel list into the roster"), nullptr, none},
    {"roster.undo_import", QT_TRANSLATE_NOOP("CommandKinds", "Take an import of a personnel list back"), nullptr, none},
    {"catalogue.set", QT_TRANSLATE_NOOP("CommandKinds", "Change a catalogue of the rosters"), nullptr, held},
    {"course.submit", QT_TRANSLATE_NOOP("CommandKinds", "Submit a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course submitted"), none},
    {"course.resubmit", QT_TRANSLATE_NOOP("CommandKinds", "Submit a course again"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course submitted again"), changes},
    {"course.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course withdrawn"), changes},
    {"course.attach", QT_TRANSLATE_NOOP("CommandKinds", "Attach a file to a course"), nullptr, none},
    {"course.detach", QT_TRANSLATE_NOOP("CommandKinds", "Remove a file that no course has"), nullptr, none},
    {"course.approve", QT_TRANSLATE_NOOP("CommandKinds", "Approve a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course approved"), decides},
    {"course.return", QT_TRANSLATE_NOOP("CommandKinds", "Send a course back for correction"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course sent back for correction"), decides},
    {"course.reject", QT_TRANSLATE_NOOP("CommandKinds", "Reject a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course rejected"), decides},
    {"course.take_back", QT_TRANSLATE_NOOP("CommandKinds", "Take the approval of a course back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Approval of the course taken back"), decides},
    {"course.cancel", QT_TRANSLATE_NOOP("CommandKinds", "Cancel a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course cancelled"), tells},
    {"course.reassign", QT_TRANSLATE_NOOP("CommandKinds", "Give a course to somebody else"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course given to somebody else"), tells},
    {"course.accept", QT_TRANSLATE_NOOP("CommandKinds", "Answer who offers a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Offer of a course answered"), changes},
    {"course.deputies", QT_TRANSLATE_NOOP("CommandKinds", "Name the deputies of a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Deputies named"), changes},
    {"registration.set", QT_TRANSLATE_NOOP("CommandKinds", "Set how a course takes people"),
     QT_TRANSLATE_NOOP("CommandKinds", "Registration set"), changes},
    {"enrol.submit", QT_TRANSLATE_NOOP("CommandKinds", "Enrol in a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Enrolled"), none},
    {"enrol.answer", QT_TRANSLATE_NOOP("CommandKinds", "Change what is said in an enrolment"),
     QT_TRANSLATE_NOOP("CommandKinds", "Answers changed"), changes},
    {"enrol.cancel", QT_TRANSLATE_NOOP("CommandKinds", "Cancel an enrolment"),
     QT_TRANSLATE_NOOP("CommandKinds", "Enrolment cancelled"), changes},
    {"enrol.nominate", QT_TRANSLATE_NOOP("CommandKinds", "Nominate teachers for a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Nominated"), held},
    {"enrol.decide", QT_TRANSLATE_NOOP("CommandKinds", "Decide on enrolments"),
     QT_TRANSLATE_NOOP("CommandKinds", "Decided"), tells},
    {"enrol.show", QT_TRANSLATE_NOOP("CommandKinds", "Show sensitive answers"), nullptr, question},
    {"offer.make", QT_TRANSLATE_NOOP("CommandKinds", "Offer a free seat"),
     QT_TRANSLATE_NOOP("CommandKinds", "Seat offered"), tells},
    {"offer.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Take an offer back"),
     QT_TRANSLATE_NOOP("CommandKinds", "Offer taken back"), tells},
    {"offer.answer", QT_TRANSLATE_NOOP("CommandKinds", "Answer an offer"),
     QT_TRANSLATE_NOOP("CommandKinds", "Offer answered"), changes},
    {"change.apply", QT_TRANSLATE_NOOP("CommandKinds", "Change a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Course changed"), held},
    {"change.attach", QT_TRANSLATE_NOOP("CommandKinds", "Attach the sealed form of a change"), nullptr, none},
    {"change.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw a change of a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Change withdrawn"), changes},
    {"change.decide", QT_TRANSLATE_NOOP("CommandKinds", "Decide on a change of a course"),
     QT_TRANSLATE_NOOP("CommandKinds", "Change decided"), decides},
    {"venue.add", QT_TRANSLATE_NOOP("CommandKinds", "Register a venue"),
     QT_TRANSLATE_NOOP("CommandKinds", "Venue registered"), held},
    {"venue.change", QT_TRANSLATE_NOOP("CommandKinds", "Change a venue"),
     QT_TRANSLATE_NOOP("CommandKinds", "Venue changed"), tells},
    {"venue.close", QT_TRANSLATE_NOOP("CommandKinds", "Close a venue"),
     QT_TRANSLATE_NOOP("CommandKinds", "Venue closed"), tells},
    {"venue.reopen", QT_TRANSLATE_NOOP("CommandKinds", "Use a venue again"),
     QT_TRANSLATE_NOOP("CommandKinds", "Venue used again"), tells},
    {"lecturer.add", QT_TRANSLATE_NOOP("CommandKinds", "Recommend a lecturer"),
     QT_TRANSLATE_NOOP("CommandKinds", "Lecturer recommended"), held},
    {"lecturer.change", QT_TRANSLATE_NOOP("CommandKinds", "Change what is said of a lecturer"),
     QT_TRANSLATE_NOOP("CommandKinds", "Recommendation changed"), tells},
    {"lecturer.ask", QT_TRANSLATE_NOOP("CommandKinds", "Ask a lecturer for consent by mail"),
     QT_TRANSLATE_NOOP("CommandKinds", "Asked for consent by mail"), tells},
    {"lecturer.confirm", QT_TRANSLATE_NOOP("CommandKinds", "Enter a lecturer's consent code"),
     QT_TRANSLATE_NOOP("CommandKinds", "Agreed, by the code that was mailed"), changes},
    {"lecturer.paper", QT_TRANSLATE_NOOP("CommandKinds", "Record a lecturer's consent on paper"),
     QT_TRANSLATE_NOOP("CommandKinds", "Agreed on paper"), tells},
    {"lecturer.withdraw", QT_TRANSLATE_NOOP("CommandKinds", "Withdraw a recommendation"),
     QT_TRANSLATE_NOOP("CommandKinds", "Recommendation withdrawn"), tells},
    {"lecturer.search", QT_TRANSLATE_NOOP("CommandKinds", "Search recommended lecturers"), nullptr, question},
    {"lecturer.show", QT_TRANSLATE_NOOP("CommandKinds", "Show how to reach a lecturer"), nullptr, question},
    {"track.add", QT_TRANSLATE_NOOP("CommandKinds", "Follow a course"), nullptr, none},
    {"track.remove", QT_TRANSLATE_NOOP("CommandKinds", "Follow a course no more"), nullptr, none},
    {"track.set", QT_TRANSLATE_NOOP("CommandKinds", "Mails about followed courses"), nullptr, none},
    {"subscription.add", QT_TRANSLATE_NOOP("CommandKinds", "Subscribe to a search"), nullptr, none},
    {"subscription.change", QT_TRANSLATE_NOOP("CommandKinds", "Change a subscription"), nullptr, changes},
    {"subscription.stop", QT_TRANSLATE_NOOP("CommandKinds", "Stop a subscription"), nullptr, changes},
    {"subscription.resume", QT_TRANSLATE_NOOP("CommandKinds", "Resume a subscription"), nullptr, changes},
    {"subscription.remove", QT_TRANSLATE_NOOP("CommandKinds", "Delete a subscription"), nullptr, changes},
    {"password.change", QT_TRANSLATE_NOOP("CommandKinds", "Change the password"), nullptr, none},
};

} // namespace

std::span<const CommandKind> commandKinds() {
    return kinds;
}

const CommandKind* commandKind(const QString& key) {
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&key](const CommandKind& kind) { return key == QLatin1String(kind.key); });
    return found == std::end(kinds) ? nullptr : found;
}

bool hasTrait(const QString& kind, KindTrait trait) {
    const CommandKind* known = commandKind(kind);
    return known != nullptr && known->traits.testFlag(trait);
}

QString kindWord(const QString& kind) {
    const CommandKind* known = commandKind(kind);
    return known != nullptr ? Text::tr(known->word) : QString();
}

QString kindHappened(const QString& kind) {
    const CommandKind* known = commandKind(kind);
    return known != nullptr && known->happened != nullptr ? Text::tr(known->happened) : QString();
}

} // namespace inservice
