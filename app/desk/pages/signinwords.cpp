// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/signinwords.h"

#include "forms/words/words.h"

#include <QCoreApplication>

namespace inservice::signinwords {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

} // namespace

QString sentenceFor(const Refusal& impossible) {
    return Say::tr("Not sent, and not counted as a try. %1").arg(words::refusal(impossible));
}

QString sentenceFor(const Session::SignInResult& result) {
    if (result.signedIn) {
        return {};
    }
    if (result.failed) {
        const bool noAnswer =
            result.error.offline && (result.error.key.isEmpty() || result.error.key == "link.offline");
        return noAnswer ? Say::tr("The centre does not answer, so nobody can sign in now. Check the network, or "
                                  "try again in a few minutes.")
                        : words::centreRefusal(result.error.key, result.error.detail);
    }
    if (result.codeNeeded) {
        return Say::tr(
            "The password is right. Now enter the code of six digits that the authenticator app on your bound "
            "device shows, or one of your recovery codes.");
    }
    if (result.codeWrong) {
        return Say::tr(
            "This is not the code that the app shows now, or it was used already. Wait for the next one (30 "
            "seconds at most). If none is right, set the device's clock to automatic, or enter a recovery code. "
            "After five wrong attempts the account is locked for a while.");
    }
    if (result.closed) {
        return Say::tr(
            "This account is closed for now, so nobody can sign in with it. The mail about it says why; whoever "
            "manages it (the chief manager of your unit, or its desk) can open it again.");
    }
    if (result.otherKind) {
        return Say::tr(
            "Account and password are right, but it is the other kind of account. Choose “Teacher's own account” "
            "or “Business account” above the account to fit, and sign in again.");
    }
    if (result.locked) {
        const int minutes = qMax(1, (result.retryAfterSeconds + 59) / 60);
        if (result.offline) {
            return Say::tr(
                "Too many wrong attempts: this account cannot be opened offline on this computer for %n minutes. "
                "Afterwards try again, or sign in when the centre answers.",
                nullptr, minutes);
        }
        return Say::tr(
            "Too many wrong attempts: this account is locked for %n minutes. Try again afterwards, or set a new "
            "password at once: “Account or password forgotten”.",
            nullptr, minutes);
    }
    if (result.offline) {
        return Say::tr(
            "The centre does not answer, and with this account and password the desk cannot be opened offline. "
            "Offline it opens for those who have signed in on this computer before, with the password used "
            "then. Check both, or wait for the centre.");
    }
    return Say::tr(
        "Account and password do not belong together. Check both; capitals count in the password. After five "
        "wrong attempts "
        "the account is locked for a while.");
}

} // namespace inservice::signinwords
