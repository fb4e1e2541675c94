// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"
#include "forms/words/words.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
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
    {"link.line_lost",
     QT_TRANSLATE_NOOP("Words", "The line broke each time while this was being sent; the rest goes first meanwhile.")},
    {"link.line_slow",
     QT_TRANSLATE_NOOP("Words",
                       "The line broke each time while this was being sent, and it is not tried any more: the file is "
                       "too large for this line. Look at the centre's list whether it has got through; if not, do it "
                       "again on a faster line, or with a smaller file (scanned at 300 dpi in black and white).")},
    {"link.no_answer",
     QT_TRANSLATE_NOOP("Words",
                       "The centre answered what cannot be understood, so it is not known whether this was carried "
                       "out. However often it is asked, it takes effect once only; if it stays so, tell the "
                       "centre.")},
    {"link.restored",
     QT_TRANSLATE_NOOP("Words", "The centre was restored from a backup, and this may have been lost with what it did "
                                "since then. Look at how the case stands now, and do it again if it is not there.")},
    {"link.unexpected",
     QT_TRANSLATE_NOOP("Words",
                       "The centre had a fault of its own and could not do this. Do it again in a while; if it stays "
                       "so, tell the centre what you were doing and when.")},
    {"sync.not_opened",
     QT_TRANSLATE_NOOP("Words", "The centre would not show its data before the sign-in was noted. It is asked again by "
                                "itself; if it stays so, sign out and in again.")},
    {"command.id_reused",
     QT_TRANSLATE_NOOP(
         "Words",
         "This was not carried out: its number was used before for something else. Do it once more; it gets a new "
         "number.")},
    {"command.too_old",
     QT_TRANSLATE_NOOP(
         "Words",
         "The centre does not take this any more: it waited too long before it could be sent, or the clock of this PC "
         "is wrong. Check the date, and look at how the case stands now: an earlier try may have got through. If it "
         "did not, do it again.")},
    {"mail.not_visible",
     QT_TRANSLATE_NOOP("Words", "The centre has no such mail any more. The list shows it after the next update.")},
    {"mail.state",
     QT_TRANSLATE_NOOP("Words", "This mail has gone meanwhile, or is just being sent, so it was not sent again. The "
                                "list shows it after the next update.")},
    {"mail.code",
     QT_TRANSLATE_NOOP("Words", "This mail has a code in it that has lost its use. Whoever waited for it asks for "
                                "another one.")},
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

QString aboutRight(const QJsonObject& detail) {
    const QString kind = detail.value(QLatin1String("kind")).toString();
    if (kind.isEmpty()) {
        return Words::tr("Your account may not do this. Ask the unit's chief manager, or the desk above it.");
    }
    return Words::tr("Your account may not do this: %1. Ask the unit's chief manager, or the desk above it.")
        .arg(commandKind(kind));
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

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"right.missing", aboutRight},
    {"command.unknown", aboutUnknownCommand},
    {"command.body", aboutBody},
};

} // namespace

std::optional<QString> linkRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

} // namespace inservice::words
