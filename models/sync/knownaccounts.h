// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/answers.h"
#include "models/sync/identity.h"

#include <QDateTime>
#include <QList>
#include <functional>

class QObject;

namespace inservice {

/// Opening offline (docs/architecture.md «Opening offline»): somebody who has signed in to a centre on this PC can be
/// let in again while that centre does not answer. An `AccountLink` is then made with an empty token: it shows the
/// replica, takes commands into the outbox, sends nothing, and is `Offline`, or `NeedsSignIn` once the centre is there
/// again; AccountLink::renew() with the token of a sign-in brings it back.
///
/// Of the password a verifier is kept (Argon2id, a salt of its own), sealed in the account's folder together with the
/// identity. The lock is the centre's: five wrong guesses within 15 minutes, counted before they are judged, and
/// restarting the desk forgets none.

/// Who may be offered on the sign-in page.
struct KnownAccount {
    Identity identity;
    QDateTime lastUnlocked; ///< last sign-in or opening offline on this PC
};

/// Those who have signed in to `server` on this PC, the latest first. Read on a thread of its own: a keychain may ask
/// for its password first. An account whose folder cannot be read (another key, damaged) is left out. The handler is
/// called on the calling thread, unless `context` is gone by then.
void knownAccounts(const QString& server, const QString& dataFolder, QObject* context,
                   std::function<void(const QList<KnownAccount>&)> handler);

/// Checks a password without the centre, on a thread of its own, as the centre would: SignedIn with the identity,
/// Wrong, or Locked with the seconds left. An account that has never signed in here is Wrong like any other. Only to be
/// used when the centre does not answer. Errors: `link.key_function`, `link.local`.
void unlockOffline(const QString& server, const QString& dataFolder, const QString& accountName,
                   const QString& password, QObject* context,
                   std::function<void(const Answer<SignInOutcome>&)> handler);

/// The person does not want to be listed here, or opened offline, any more. Replica and outbox stay: what waits still
/// goes out with the next sign-in. Errors: `link.local`.
void forgetKnownAccount(const QString& server, const QString& dataFolder, qint64 accountId, QObject* context,
                        std::function<void(const Answer<bool>&)> handler);

/// Opens the key of a folder ahead, on a thread of its own: a locked keychain asks the person for its password, and
/// making the Link in the handler then waits for nothing. `account`: as Link's; "guest" before sign-in. Answers true,
/// or `link.local` with the cause in `error.detail.text`.
void prepareFolder(const QString& server, const QString& dataFolder, const QString& account, QObject* context,
                   std::function<void(const Answer<bool>&)> handler);
/// Whether opening the key of that folder may have to wait for somebody to unlock a keychain; if not, a Link can be
/// made at once.
bool keyMayWait(const QString& server, const QString& dataFolder, const QString& account);
/// The folder's name of an account, for prepareFolder().
QString accountFolderName(qint64 accountId);

} // namespace inservice
