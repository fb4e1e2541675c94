// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/attendancerefusals.h"
#include "forms/words/changerefusals.h"
#include "forms/words/coursewords.h"
#include "forms/words/dutyrefusals.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/listrefusals.h"
#include "forms/words/listwords.h"
#include "forms/words/lookup.h"
#include "forms/words/placerefusals.h"
#include "forms/words/recordwords.h"
#include "forms/words/rosterrefusals.h"
#include "forms/words/trackrefusals.h"
#include "forms/words/words.h"

#include <QJsonArray>
#include <QStringList>

namespace inservice::words {

namespace {

/// Problem, cause, cure of each refusal that needs nothing but its key.
constexpr Entry Sentences[] = {
    {"session.invalid",
     QT_TRANSLATE_NOOP("Words",
                       "You are no longer signed in: the session has ended or was signed out elsewhere. Sign in "
                       "again; what you were doing is kept and sent then.")},
    {"scan.known",
     QT_TRANSLATE_NOOP("Words",
                       "The case has the same pages of the same file already; they count once. Nothing is to be "
                       "done: another computer of this desk has handed them in.")},
    // Not the centre's word: why it was not asked, or its answer not believed (CallError in models/sync).
    {"link.offline",
     QT_TRANSLATE_NOOP("Words",
                       "The centre cannot be reached at the moment. Nothing is lost: what waits is sent as soon as "
                       "there is a connection. If others reach it, check this PC's network.")},
    {"link.fault",
     QT_TRANSLATE_NOOP("Words", "The centre answers, but with a fault of its own, so this could not be asked. Tell the "
                                "centre; what waits here is kept and sent once the fault has been mended.")},
    {"link.refused",
     QT_TRANSLATE_NOOP("Words", "The centre does not take this desk's connection. Check server, database and the "
                                "centre's password in the connection settings, or ask the centre.")},
    {"link.unproved",
     QT_TRANSLATE_NOOP("Words",
                       "The server that answers does not encrypt, or cannot prove by its certificate that it is the "
                       "centre, so nothing was sent to it. Check the connection settings and ask the centre.")},
    {"link.local",
     QT_TRANSLATE_NOOP("Words",
                       "This PC's own files cannot be written, so nothing was asked for. Check that the disk is not "
                       "full and that you may write to the data folder, then do it again.")},
    {"link.incompatible",
     QT_TRANSLATE_NOOP("Words", "The centre has been updated and this desk is too old for it. Install the newest desk; "
                                "what waits here is kept and sent then.")},
    {"link.centre_too_old",
     QT_TRANSLATE_NOOP("Words", "The centre has not been updated yet, and this desk is newer than what it understands. "
                                "Tell the centre; what waits here is kept and sent once it has been updated.")},
    {"link.false_centre",
     QT_TRANSLATE_NOOP("Words",
                       "The server that answered could not prove that it is your centre, so you were not signed in. "
                       "Do not try again; tell the centre, and have the connection settings checked.")},
    {"link.other_account",
     QT_TRANSLATE_NOOP("Words",
                       "That is another account than the one whose work waits here. Sign in with the same account, "
                       "or sign out first.")},
    {"link.key_function",
     QT_TRANSLATE_NOOP("Words", "There is not enough free memory to compute the key of the password. Close other "
                                "programs and do it again.")},
    {"link.no_command",
     QT_TRANSLATE_NOOP("Words", "This no longer waits for a code: it was sent or given up meanwhile. See the list of "
                                "applications for how it stands.")},
    {"link.restored",
     QT_TRANSLATE_NOOP("Words", "The centre was restored from a backup, and this may have been lost with what it did "
                                "since then. Look at how the case stands now, and do it again if it is not there.")},
    {"link.unexpected",
     QT_TRANSLATE_NOOP("Words",
                       "The centre had a fault of its own and could not do this. Do it again in a while; if it stays "
                       "so, tell the centre what you were doing and when.")},
    {"attempt.invalid",
     QT_TRANSLATE_NOOP(
         "Words",
         "Signing in did not finish: it took too long or was begun anew elsewhere. Enter account name and password "
         "once more.")},
    {"session.must_change",
     QT_TRANSLATE_NOOP("Words", "The one-time password must be changed before anything else. Change it, then do this "
                                "again.")},
    {"session.must_bind",
     QT_TRANSLATE_NOOP("Words", "Your centre asks everybody who reviews for a bound device, and none is bound yet. "
                                "Bind one, then do this again.")},
    {"audit.not_asked",
     QT_TRANSLATE_NOOP("Words", "What was asked for is shown for five minutes. Ask for it once more.")},
    {"device.state",
     QT_TRANSLATE_NOOP("Words", "Whether a device is bound has changed meanwhile, so nothing was done. Look at how it "
                                "stands now.")},
    {"proof.needed",
     QT_TRANSLATE_NOOP("Words",
                       "The centre is asked for far too much just now, so this was put off. Nothing is lost; do "
                       "it again in an hour, or on a PC of your unit on which somebody signs in.")},
    {"sync.not_opened",
     QT_TRANSLATE_NOOP("Words", "The centre would not show its data before the sign-in was noted. It is asked again by "
                                "itself; if it stays so, sign out and in again.")},
    {"case.unknown",
     QT_TRANSLATE_NOOP(
         "Words",
         "The centre finds no application for this PC: it was made on another one, or its time is over. Open it with "
         "its application number and ID number through “Applied for on another PC”.")},
    {"command.id_reused",
     QT_TRANSLATE_NOOP(
         "Words",
         "This was not carried out: its number was used before for something else. Do it once more; it gets a new "
         "number.")},
    {"command.too_old",
     QT_TRANSLATE_NOOP(
         "Words",
         "This was not carried out: it waited too long before it could be sent, or the clock of this PC is wrong. "
         "Check the date, look at how the case stands now, and do it again.")},
    {"person.has_account",
     QT_TRANSLATE_NOOP("Words",
                       "You have already applied for an account. One ID number has one business account.\n"
                       "If you have only forgotten the account name or password, use “Account or password forgotten” "
                       "on the sign-in page, or ask the service desk of the in-service site by phone or mail.\n"
                       "If you have moved here from another unit, that unit must have your business account deleted "
                       "first, then you can apply here: that of a contact or operator its chief manager deletes; for "
                       "that of a chief manager the unit returns the sealed form to its regional centre; that of a "
                       "university, a social education institution or a legal person the in-service site deletes.")},
    {"account_name.taken",
     QT_TRANSLATE_NOOP(
         "Words",
         "This account name is already in use or kept for an application that is under way. Choose another one; "
         "capitals and small letters count as the same.")},
    {"decision.own_case",
     QT_TRANSLATE_NOOP("Words", "Nobody decides on their own application. Ask a colleague of your desk to do it.")},
    {"reason.missing",
     QT_TRANSLATE_NOOP(
         "Words",
         "This decision needs a reason that the applicant can act on. Choose one from the list or write one.")},
    {"password.same",
     QT_TRANSLATE_NOOP("Words",
                       "This password was used before: the last three cannot be used again. Choose another one.")},
    {"application.not_visible",
     QT_TRANSLATE_NOOP(
         "Words",
         "This application is not, or no longer, with your desk: it may have gone to another one. The list shows what "
         "is yours after the next update.")},
    {"account.not_visible",
     QT_TRANSLATE_NOOP("Words", "This account is not, or no longer, one that you manage: its unit may have a chief "
                                "manager of its own now, or another desk. The list shows it after the next update.")},
    {"account.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this account meanwhile, so nothing was done. Look at how it "
                                "stands now, and decide again.")},
    {"account.state",
     QT_TRANSLATE_NOOP("Words", "This account is already as you wanted it, or has ended. The list shows how it stands "
                                "after the next update.")},
    {"account.last_chief",
     QT_TRANSLATE_NOOP("Words", "This is the only chief manager of its school, which has to keep one, so the account "
                                "stays open. Open the account of a successor first.")},
    {"deletion.waits",
     QT_TRANSLATE_NOOP("Words", "The deletion of this account has been asked for already, and waits for its paper or "
                                "for the desk. Print that form, or withdraw the request first.")},
    {"handover.nobody",
     QT_TRANSLATE_NOOP("Words",
                       "No open chief manager of this unit has this name, or more than one has. Write the name "
                       "as “Find business accounts” shows it, or leave it empty if nobody is replaced.")},
    {"application.other_desk",
     QT_TRANSLATE_NOOP("Words", "Applications of this kind from this unit are not reviewed by your desk, so it cannot "
                                "key them in. Send the form to the desk that reviews them, or choose the unit again.")},
    {"unit.not_visible",
     QT_TRANSLATE_NOOP("Words", "This unit is not, or no longer, one of your desk: it may have another desk now. The "
                                "list shows it after the next update.")},
    {"unit.has_chief",
     QT_TRANSLATE_NOOP("Words", "Meanwhile a chief manager of this unit is there and signs in, so nobody was reminded. "
                                "The list shows it after the next update.")},
    {"unit.nobody",
     QT_TRANSLATE_NOOP("Words", "Nobody at this unit has an open account, so there is no address to write to. Print a "
                                "letter and send it by post.")},
    {"unit.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this unit since you saw it, so nothing was done. Look at it "
                                "again after the next update, then decide anew.")},
    {"unit.merged",
     QT_TRANSLATE_NOOP("Words", "This unit was merged into another one and stays closed. Do it with the unit that it "
                                "went into.")},
    {"paper.unknown",
     QT_TRANSLATE_NOOP("Words", "The centre knows no form with this number, revision and check code, so it was not "
                                "passed on. Compare what stands on the paper, or send it back to whoever sent it.")},
    {"paper.own_desk",
     QT_TRANSLATE_NOOP("Words", "This form is one of your own desk, so it was not passed on. Find the case by its "
                                "number after the next update and attach the form there.")},
    {"paper.no_desk",
     QT_TRANSLATE_NOOP("Words", "No desk waits for this form: the chief manager of its own school opens the account. "
                                "Send it back to whoever sent it.")},
    {"run.nothing",
     QT_TRANSLATE_NOOP("Words", "None of the chosen cases has a form to be printed now, so nothing was printed. Choose "
                                "again after the next update.")},
    {"run.not_visible",
     QT_TRANSLATE_NOOP("Words", "This print run is none of your desk, or what was to be printed has waited too long. "
                                "Choose the cases again and print them.")},
    {"run.closed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has ended this print run, so nothing was done. The list shows it after "
                                "the next update.")},
    {"run.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this print run since you saw it, so nothing was done. Look "
                                "at it again, then decide anew.")},
    {"run.nobody",
     QT_TRANSLATE_NOOP("Words", "Nobody was written to: none of these forms is missing any more, or all were asked "
                                "for within the last seven days. The list shows it after the next update.")},
    {"mail.not_visible",
     QT_TRANSLATE_NOOP("Words", "The centre has no such mail any more. The list shows it after the next update.")},
    {"mail.state",
     QT_TRANSLATE_NOOP("Words", "This mail has gone meanwhile, or is just being sent, so it was not sent again. The "
                                "list shows it after the next update.")},
    {"mail.code",
     QT_TRANSLATE_NOOP("Words", "This mail has a code in it that has lost its use. Whoever waited for it asks for "
                                "another one.")},
    {"account.restore_over",
     QT_TRANSLATE_NOOP("Words", "This account was deleted too long ago to be restored. Whoever needs one applies for "
                                "it anew.")},
    {"account.taken_again",
     QT_TRANSLATE_NOOP("Words", "This account cannot be restored: its name or its person's ID number has been applied "
                                "for again meanwhile, or has an account. Go on with that one.")},
    {"account.type_fixed",
     QT_TRANSLATE_NOOP("Words", "Only contacts and operators are switched. A chief manager or a reviewer is applied "
                                "for, reviewed and opened; delete the account that is not needed any more.")},
    {"release.not_told",
     QT_TRANSLATE_NOOP("Words",
                       "This can be asked only within a day after the centre has said that there is an account "
                       "already. Send the application once more; it can be asked for again then.")},
    {"release.not_visible",
     QT_TRANSLATE_NOOP("Words",
                       "This request is not, or no longer, yours to decide: the account may have been deleted, "
                       "or another desk manages it now. The list shows it after the next update.")},
    {"release.changed",
     QT_TRANSLATE_NOOP("Words",
                       "This request has been decided meanwhile, or what it is about has changed, so nothing was "
                       "done. Look at how it stands now.")},
    {"listing.not_visible",
     QT_TRANSLATE_NOOP(
         "Words", "This request is not, or no longer, yours to decide: a correction may have brought it to another "
                  "desk. The list shows it after the next update.")},
    {"listing.changed",
     QT_TRANSLATE_NOOP("Words",
                       "This request has been decided, corrected or withdrawn meanwhile, so nothing was done. Look at "
                       "how it stands now.")},
    {"unit.unknown",
     QT_TRANSLATE_NOOP(
         "Words",
         "This unit cannot apply for business accounts: it is not in the list or not entitled yet. Choose the unit "
         "again, or ask the regional centre to add it.")},
    {"table.unknown",
     QT_TRANSLATE_NOOP(
         "Words",
         "The centre does not offer these data to your account: program and centre are of different versions. Update "
         "the program.")},
    {"sync.resync",
     QT_TRANSLATE_NOOP(
         "Words",
         "The local copy is too old to be continued. It is loaded again from the centre; nothing of yours is lost.")},
};

/// In the words of a person who waits: seconds up to a minute and a half, then minutes, then hours.
QString waiting(qint64 seconds) {
    if (seconds <= 90) {
        return Words::tr("%1 seconds").arg(qMax<qint64>(1, seconds));
    }
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes <= 90) {
        return Words::tr("%1 minutes").arg(minutes);
    }
    return Words::tr("%1 hours").arg((minutes + 59) / 60);
}

qint64 seconds(const QJsonObject& detail) {
    return detail.value(QLatin1String("retry_after")).toInteger();
}

QString stateIn(const QJsonObject& detail) {
    const auto known = applicationStateFromKey(detail.value(QLatin1String("state")).toString());
    return known ? state(*known) : QString();
}

/// A sentence with the field it is about before it, where there is one.
QString ofField(const QJsonObject& detail, const QString& sentence) {
    const QJsonValue name = detail.value(QLatin1String("field"));
    return name.isUndefined()
               ? sentence
               : Words::tr("%1: %2", "name of a field and what is wrong with it").arg(field(name.toString()), sentence);
}

QString aboutRight(const QJsonObject& detail) {
    const QString kind = detail.value(QLatin1String("kind")).toString();
    if (kind.isEmpty()) {
        return Words::tr("Your account may not do this. Ask the unit's chief manager, or the desk above it.");
    }
    return Words::tr("Your account may not do this: %1. Ask the unit's chief manager, or the desk above it.")
        .arg(commandKind(kind));
}

QString aboutCode(const QJsonObject& detail) {
    const QJsonValue left = detail.value(QLatin1String("left"));
    if (left.isDouble() && left.toInt() > 0) {
        return Words::tr("The code from the mail is not right, or it is older than 15 minutes. Check it and enter it "
                         "again; tries left: %1.")
            .arg(left.toInt());
    }
    return Words::tr("The code from the mail is no longer valid: it was wrong too often, was used, or is older than 15 "
                     "minutes. Have a new "
                     "one mailed.");
}

QString aboutQuota(const QJsonObject& detail) {
    if (const qint64 wait = seconds(detail)) {
        return Words::tr(
                   "Too many requests in a short time; the centre pauses them to keep out guessing. Try again in %1.")
            .arg(waiting(wait));
    }
    return Words::tr(
        "Too many requests in a short time; the centre pauses them to keep out guessing. Try again later.");
}

QString aboutChange(const QJsonObject& detail) {
    const QString now = stateIn(detail);
    if (now.isEmpty()) {
        return Words::tr("This was not carried out: the application has been changed since you saw it. Look at it as "
                         "it stands now and "
                         "decide again.");
    }
    return Words::tr("This was not carried out: the application has been changed since you saw it and is now “%1”. "
                     "Look at it as it stands "
                     "and decide again.")
        .arg(now);
}

QString aboutState(const QJsonObject& detail) {
    const QString now = stateIn(detail);
    if (now.isEmpty()) {
        return Words::tr("This cannot be done to the application as it stands now. Look at its state and choose a step "
                         "that is offered "
                         "there.");
    }
    return Words::tr("This cannot be done to an application that is “%1”. Look at it once more and choose a step that "
                     "is offered there.")
        .arg(now);
}

QString aboutField(const QJsonObject& detail) {
    const QString reason = detail.value(QLatin1String("reason")).toString();
    if (reason.isEmpty()) {
        return Words::tr("The data entered in the form do not have the right form. Check them once more.");
    }
    return ofField(detail, refusal({reason, detail.toVariantMap()}));
}

QString aboutBody(const QJsonObject& detail) {
    // Names of fields that no form shows (body_hash, case_secret …) would say nothing to the reader.
    const QString name = detail.value(QLatin1String("field")).toString();
    const QString shown = field(name);
    if (shown == name) {
        return Words::tr("The data entered in the form do not have the right form or are too large. Check them once "
                         "more; if all is right, program and centre are of different versions: update the program.");
    }
    return Words::tr("The data entered in the form do not have the right form or are too large, at “%1”. Check it once "
                     "more; if it is right, program and centre are of different versions: update the program.")
        .arg(shown);
}

QString aboutConflict(const QJsonObject& detail) {
    QStringList names;
    const auto fields = detail.value(QLatin1String("fields")).toObject().keys();
    for (const QString& name : fields) {
        names += field(name);
    }
    if (names.isEmpty()) {
        return Words::tr("Somebody else has changed the same field meanwhile. Compare both values and choose the one "
                         "that is to stand.");
    }
    return Words::tr("Somebody else has changed the same field meanwhile: %1. Compare both values and choose the one "
                     "that is to stand.")
        .arg(names.join(Words::tr(", ", "between names of fields")));
}

QString aboutFrozen(const QJsonObject& detail) {
    return ofField(detail,
                   Words::tr("Account name, name and ID number cannot be changed once an application has succeeded. If "
                             "one of them is wrong, withdraw the application and apply anew."));
}

QString aboutConsent(const QJsonObject& detail) {
    const QString key = detail.value(QLatin1String("key")).toString();
    QString title;
    if (key == QLatin1String("terms")) {
        title = Words::tr("Terms of account use");
    } else if (key == QLatin1String("rules")) {
        title = Words::tr("Rules of the site");
    } else if (key == QLatin1String("personal_data")) {
        title = Words::tr("Consent to personal data");
    } else if (key == QLatin1String("teacher_account")) {
        title = Words::tr("Terms of a teacher's own account");
    }
    if (title.isEmpty()) {
        title = Words::tr("A consent text");
    }
    const QString version = detail.value(QLatin1String("version")).toString();
    if (version.isEmpty()) {
        return Words::tr("“%1” has been renewed since you agreed to it. Read the text now in force and agree again.")
            .arg(title);
    }
    return Words::tr("“%1” has been renewed since you agreed to it: version %2 is in force now. Read it and agree "
                     "again.")
        .arg(title, version);
}

QString aboutScan(const QJsonObject& detail) {
    const QString reason = detail.value(QLatin1String("reason")).toString();
    if (reason.contains(QLatin1String("size")) || reason.contains(QLatin1String("large"))) {
        return Words::tr("The scan was not taken: the file is larger than 8 MB. Scan it in grey at 200 to 300 dpi, or "
                         "save it as JPEG.");
    }
    if (reason.contains(QLatin1String("hash")) || reason.contains(QLatin1String("sha256"))) {
        return Words::tr("The scan was not taken: the file did not arrive as it was sent. Attach it once more.");
    }
    return Words::tr("The scan was not taken: it is not a PDF, JPEG, PNG or TIFF, is larger than 8 MB, or is "
                     "damaged. Save it in one of these forms and attach it again.");
}

QString aboutSeal(const QJsonObject& detail) {
    const QString seal = detail.value(QLatin1String("seal")).toString();
    QString sentence = Words::tr("The paper cannot be taken as received: a seal that is needed is missing on it.");
    if (seal == QLatin1String("head")) {
        sentence = Words::tr("The paper cannot be taken as received: the seal of the unit's head is missing on it.");
    }
    if (seal == QLatin1String("unit")) {
        sentence = Words::tr("The paper cannot be taken as received: the seal of the unit is missing, which is needed "
                             "here (social education, or a head with only a personal seal).");
    }
    sentence = Words::tr("%1 Send the application back for correction with this reason.").arg(sentence);
    const QString number = detail.value(QLatin1String("number")).toString();
    const QString unit = detail.value(QLatin1String("unit")).toString();
    return number.isEmpty() ? sentence
                            : Words::tr("%1 %2: %3", "number, unit, what is wrong").arg(number, unit, sentence);
}

QString aboutMissingPaper(const QJsonObject& detail) {
    const int revision = detail.value(QLatin1String("revision")).toInt();
    if (revision < 2) {
        return Words::tr("This cannot be approved yet: the sealed paper has not been received. Record its receipt "
                         "first, then approve.");
    }
    return Words::tr("This cannot be approved yet: the sealed paper of revision %1 has not been received. Record its "
                     "receipt first, then approve.")
        .arg(revision);
}

QString aboutOldPaper(const QJsonObject& detail) {
    const int shown = detail.value(QLatin1String("revision")).toInt();
    const int needed = detail.value(QLatin1String("needed")).toInt();
    if (shown < 1 || needed < 1) {
        return Words::tr("This paper is of an older revision and is void: the data have been corrected since. The "
                         "newest revision has to be printed, sealed and sent.");
    }
    return Words::tr("This paper is of revision %1 and is void: the data have been corrected since. Revision %2 or a "
                     "later one has to be printed, sealed and sent.")
        .arg(shown)
        .arg(needed);
}

QString aboutOtherPaper(const QJsonObject& detail) {
    const QString number = detail.value(QLatin1String("number")).toString();
    const QString here = detail.value(QLatin1String("case")).toString();
    if (number.isEmpty() || here.isEmpty()) {
        return Words::tr("This is the sealed form of another case and was not attached. Attach it to the case whose "
                         "number stands on it.");
    }
    return Words::tr("This is the sealed form of %1 and was not attached to %2. Attach it to %1.").arg(number, here);
}

QString aboutUnknownCommand(const QJsonObject& detail) {
    const QString kind = detail.value(QLatin1String("kind")).toString();
    if (kind.isEmpty()) {
        return Words::tr(
            "The centre does not know this step: program and centre are of different versions. Update the program.");
    }
    return Words::
        tr("The centre does not know this step (%1): program and centre are of different versions. Update the program.")
            .arg(commandKind(kind));
}

QString aboutAccountType(const QJsonObject&) {
    return Words::tr("This kind of unit does not offer this account type: universities, legal persons and social "
                     "education have operators only. "
                     "Choose a type that is offered.");
}

QString aboutPassword(const QJsonObject& detail) {
    if (detail.value(QLatin1String("reason")).toString() != QLatin1String("locked")) {
        return Words::tr("The old password is not right. Check capitals and the input method, and enter it again.");
    }
    const QString wait = waiting(qMax<qint64>(1, seconds(detail)));
    return Words::tr("The old password was wrong too often, so the account is locked for a while. Try again in %1.")
        .arg(wait);
}

QString aboutDeviceCode(const QJsonObject& detail) {
    if (detail.value(QLatin1String("reason")).toString() == QLatin1String("locked")) {
        return Words::tr("The code was wrong too often, so the account is locked for a while. Try again in %1.")
            .arg(waiting(qMax<qint64>(1, seconds(detail))));
    }
    return Words::tr("This is not the code that the app shows now, or it was used already. Wait for the next one (30 "
                     "seconds at most). If none is right, set the device's clock to automatic.");
}

QString aboutUsedDecision(const QJsonObject& detail) {
    const QString account = detail.value(QLatin1String("state")).toString();
    if (account == u"closed" || account == u"deleted") {
        return Words::tr("The decision cannot be taken back: its account has been closed or deleted meanwhile. Open "
                         "or restore the account in account management first.");
    }
    return Words::tr("The decision can no longer be taken back: the account has been signed in to. Delete the account "
                     "in account management if it must not be used.");
}

QString aboutObstacles(const QJsonObject& detail) {
    QStringList lines{
        Words::tr("This account cannot be deleted yet: something waits for it. Do that first, then delete it again.")};
    const QJsonArray obstacles = detail.value(QLatin1String("obstacles")).toArray();
    for (const auto& one : obstacles) {
        lines << QStringLiteral("☐ ") + obstacle(one.toObject());
    }
    return lines.join(u'\n');
}

QString aboutUnitObstacles(const QJsonObject& detail) {
    QStringList lines{Words::tr("The unit cannot be closed yet: somebody there has an account or waits for a decision. "
                                "Deal with that first, then close it again.")};
    const QJsonArray obstacles = detail.value(QLatin1String("obstacles")).toArray();
    for (const auto& one : obstacles) {
        lines << QStringLiteral("☐ ") + obstacle(one.toObject());
    }
    return lines.join(u'\n');
}

QString aboutUnitState(const QJsonObject& detail) {
    return detail.value(QLatin1String("eligible")).toBool()
               ? Words::tr("This unit is open, so it was not opened again.")
               : Words::tr("This unit is closed. Open it again first, if it is still there.");
}

QString aboutOtherDesk(const QJsonObject& detail) {
    const QString desk = detail.value(QLatin1String("desk")).toString();
    return desk.isEmpty()
               ? Words::tr("No desk reviews a unit of this kind in this county yet, so it was not added. Look "
                           "at kind, code and county, or ask the in-service site.")
               : Words::tr("A unit of this kind in this county is reviewed by %1, so your desk cannot add it. "
                           "Look at kind, code and county, or ask that desk.")
                     .arg(desk);
}

struct Composed {
    const char* key;
    QString (*say)(const QJsonObject&);
};

constexpr Composed ComposedSentences[] = {
    {"right.missing", aboutRight},
    {"code.invalid", aboutCode},
    {"quota.exceeded", aboutQuota},
    {"command.unknown", aboutUnknownCommand},
    {"command.body", aboutBody},
    {"application.changed", aboutChange},
    {"application.state", aboutState},
    {"field.invalid", aboutField},
    {"field.conflict", aboutConflict},
    {"field.frozen", aboutFrozen},
    {"account_type.not_offered", aboutAccountType},
    {"account.obstacles", aboutObstacles},
    {"unit.obstacles", aboutUnitObstacles},
    {"unit.state", aboutUnitState},
    {"unit.other_desk", aboutOtherDesk},
    {"decision.used", aboutUsedDecision},
    {"consent.outdated", aboutConsent},
    {"scan.invalid", aboutScan},
    {"password.wrong", aboutPassword},
    {"device.code", aboutDeviceCode},
    {"seal.missing", aboutSeal},
    {"decision.needs_paper", aboutMissingPaper},
    {"paper.outdated", aboutOldPaper},
    {"paper.other_case", aboutOtherPaper},
};

} // namespace

QString centreRefusal(const QString& key, const QJsonObject& detail) {
    if (const auto sentence = lookUp(Sentences, key)) {
        return *sentence;
    }
    for (const Composed& composed : ComposedSentences) {
        if (key == QLatin1String(composed.key)) {
            return composed.say(detail);
        }
    }
    if (const auto sentence = rosterRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = courseRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = changeRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = enrolmentRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = attendanceRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = listRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = uploadRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = placeRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = dutyRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = trackRefusal(key, detail)) {
        return *sentence;
    }
    if (const auto sentence = recordRefusal(key, detail)) {
        return *sentence;
    }
    return Words::tr("The centre refused this for a reason that this program does not know yet (%1). Update the "
                     "program; if it stays, tell the "
                     "service desk these words.")
        .arg(key);
}

QString obstacle(const QJsonObject& one) {
    const QString key = one.value(QLatin1String("key")).toString();
    if (key == u"account.last_chief") {
        return Words::tr("The school has no other chief manager and has to keep one: open a successor's account.");
    }
    if (key == u"application.waits") {
        return Words::tr("Application %1 waits for a decision that nobody else can make: have it decided, or open the "
                         "account of somebody else who can.")
            .arg(one.value(QLatin1String("number")).toString());
    }
    if (key == u"course.open") {
        return Words::tr("Course %1 (%2) is not closed yet: give it to somebody else of the unit, or close it.")
            .arg(QString::number(one.value(QLatin1String("number")).toInteger()),
                 one.value(QLatin1String("title")).toString());
    }
    const int n = one.value(QLatin1String("n")).toInt();
    if (key == u"unit.courses") {
        return Words::tr("%n course(s) of the unit are not closed: have them closed or cancelled, or merge the unit "
                         "into another.",
                         nullptr, n);
    }
    if (key == u"unit.accounts") {
        return Words::tr("%n account(s) are open there: have them closed, or merge the unit into another.", nullptr, n);
    }
    if (key == u"unit.cases") {
        return Words::tr("%n application(s) wait there: have them decided first.", nullptr, n);
    }
    return Words::tr("Something else has to be done, which this program does not know yet (%1).").arg(key);
}

} // namespace inservice::words
