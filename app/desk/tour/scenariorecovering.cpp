// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario, with a password that is forgotten.
#include "app/desk/application.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/uidriver.h"
#include "models/sync/guestlink.h"

namespace inservice {

namespace {

// A 連絡人 of the demonstration.
const char* const forgetful = "khcontact1";
constexpr int recoveryDigits = 8;

} // namespace

void Scenario::recoverPassword() {
    const QString account = QString::fromLatin1(forgetful);
    const QString mailbox = account + "@example.invalid";
    const QString password = "Remember2027";
    begin();
    step(
        tr("The password is forgotten: the mailbox of the account and its name are asked for."),
        [this, account, mailbox] {
            m_application.window()->open("recover");
            UiDriver::type("recoverAddress", mailbox);
            UiDriver::type("recoverWho", account);
        },
        seen("recoverSend"));
    called("recover");
    step(
        tr("Whether there is such an account is not said; the code goes to the mailbox on record alone."),
        [] { UiDriver::click("recoverSend"); },
        [this, mailbox] { return UiDriver::sees("codeEdit") && !mailedCode(mailbox, recoveryDigits).isEmpty(); }, 60);
    step(
        tr("The code is right: it names the account, and a new password is chosen."),
        [this, mailbox, password] {
            UiDriver::type("codeEdit", mailedCode(mailbox, recoveryDigits));
            UiDriver::click("codeButton");
        },
        [account] { return UiDriver::sees("recoverAccount") && UiDriver::words("recoverAccount").contains(account); });
    called("recover-new");
    step(
        {},
        [password] {
            UiDriver::type("recoverNew", password);
            UiDriver::type("recoverAgain", password);
            UiDriver::click("recoverSave");
        },
        [] { return UiDriver::sees("signInAccount"); }, 60);
    signIn(account, password, tr("The new password opens the account; the old one no longer does."));
    signOut();
}

} // namespace inservice
