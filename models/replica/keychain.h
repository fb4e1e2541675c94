// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

class QFile;

namespace inservice {

/// How long to wait for the keychain: it may ask the person for its password first.
enum class KeychainPatience {
    Quick,  ///< 2 s: find out whether it answers at all
    Unlock, ///< 30 s: something is sealed with what it holds
};

/// Whether to try at all. On Linux the keychain is on the session bus; without a bus there is none, and nothing is
/// asked that could hang. INSERVICE_KEYCHAIN=off says no (a PC whose keychain is not to be used; tests).
bool keychainExists();
/// Nothing when there is no such entry, the keychain is locked, or it does not answer in time.
std::optional<QByteArray> keychainRead(const QString& entry, KeychainPatience patience);
bool keychainWrite(const QString& entry, const QByteArray& secret, KeychainPatience patience);

} // namespace inservice
