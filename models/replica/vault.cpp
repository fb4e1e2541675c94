// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/vault.h"

#include "models/domain/ownfiles.h"
#include "models/replica/keychain.h"
#include "models/replica/replicaerror.h"
#include "models/replica/sealedpages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QUuid>
#include <mutex>
#include <sodium.h>

namespace inservice {

namespace {

constexpr auto keyFileName = "vault.key";
/// Says which entry of the keychain holds the key; once it is there, no other key is ever made for this folder.
constexpr auto entryFileName = "vault.keychain";
constexpr int lockMilliseconds = 5000;
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

[[noreturn]] void failKey(const QString& text) {
    throw ReplicaError(ReplicaError::Kind::Key, text);
}

QByteArray readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failKey(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    }
    return file.readAll();
}

/// Whole or not at all, and on the disk when it returns. Nobody else reads it: its folder is its user's alone.
void writeWhole(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size() || !file.commit()) {
        failKey(QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    }
}

QByteArray newKey() {
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

/// A key of its own for another use.
QByteArray subkey(const QByteArray& key, const QByteArray& use) {
    QByteArray made(keyBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), size_t(made.size()),
                       reinterpret_cast<const unsigned char*>(use.constData()),
                       static_cast<unsigned long long>(use.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()), size_t(key.size()));
    return made;
}

} // namespace

Vault::Vault(QByteArray key, KeyPlace place)
    : m_key(std::move(key))
    , m_place(place)
    , m_pages(std::make_unique<PageCipher>(subkey(m_key, "pages"))) {
    sodium_mlock(m_key.data(), size_t(m_key.size()));
}

Vault::~Vault() {
    sodium_munlock(m_key.data(), size_t(m_key.size()));
}

std::shared_ptr<Vault> Vault::open(const QString& dataFolder) {
    if (sodium_init() < 0) {
        failKey(QStringLiteral("libsodium does not start"));
    }
    const QDir folder(dataFolder);
    if (!makeOwnFolder(dataFolder)) {
        failKey(QStringLiteral("%1 cannot be made").arg(dataFolder));
    }
    // Two desks that start at once must not make two keys.
    const OwnLock lock(folder.filePath(QStringLiteral("vault.lock")), lockMilliseconds);
    if (!lock.isHeld()) {
        failKey(QStringLiteral("%1 is held by another program").arg(lock.fileName()));
    }
    const auto made = [](QByteArray key, KeyPlace place) {
        if (key.size() != keyBytes) {
            failKey(QStringLiteral("the key of the data folder is cut off"));
        }
        return std::shared_ptr<Vault>(new Vault(std::move(key), place));
    };
    const QString keyFile = folder.filePath(QLatin1String(keyFileName));
    if (QFile::exists(keyFile)) {
        keepToOwner(keyFile);
        return made(readWhole(keyFile), KeyPlace::File);
    }
    const QString entryFile = folder.filePath(QLatin1String(entryFileName));
    if (QFile::exists(entryFile)) {
        // There is something sealed with it: wait while the person unlocks the keychain, and never make another.
        const auto key = keychainRead(QString::fromUtf8(readWhole(entryFile)), KeychainPatience::Unlock);
        if (!key) {
            failKey(QStringLiteral("the keychain does not give the key of this data folder"));
        }
        return made(*key, KeyPlace::Keychain);
    }
    const QByteArray key = newKey();
    if (keychainExists()) {
        const QString entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (keychainWrite(entry, key, KeychainPatience::Quick) &&
            keychainRead(entry, KeychainPatience::Quick) == std::optional<QByteArray>(key)) {
            writeWhole(entryFile, entry.toUtf8());
            return made(key, KeyPlace::Keychain);
        }
    }
    writeWhole(keyFile, key);
    return made(key, KeyPlace::File);
}

bool Vault::mayWait(const QString& dataFolder) {
    return keychainExists() && !QFile::exists(QDir(dataFolder).filePath(QLatin1String(keyFileName)));
}

std::shared_ptr<Vault> Vault::of(const QString& dataFolder) {
    static std::mutex mutex;
    static QHash<QString, std::weak_ptr<Vault>> opened;
    const QString path = QDir::cleanPath(QFileInfo(dataFolder).absoluteFilePath());
    {
        const std::lock_guard lock(mutex);
        if (auto vault = opened.value(path).lock()) {
            return vault;
        }
    }
    // Not under the lock: while one keychain asks for its password, other folders can be opened.
    auto vault = open(path);
    const std::lock_guard lock(mutex);
    opened.insert(path, vault);
    return vault;
}

QByteArray Vault::seal(const QByteArray& clear, const QByteArray& place) const {
    QByteArray sealed(nonceBytes + clear.size() + tagBytes, Qt::Uninitialized);
    auto* bytes = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(bytes, size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes + nonceBytes, nullptr, reinterpret_cast<const unsigned char*>(clear.constData()),
        static_cast<unsigned long long>(clear.size()), reinterpret_cast<const unsigned char*>(place.constData()),
        static_cast<unsigned long long>(place.size()), nullptr, bytes,
        reinterpret_cast<const unsigned char*>(m_key.constData()));
    return sealed;
}

QByteArray Vault::unseal(const QByteArray& sealed, const QByteArray& place) const {
    if (sealed.size() >= nonceBytes + tagBytes) {
        QByteArray clear(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
        const auto* bytes = reinterpret_cast<const unsigned char*>(sealed.constData());
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                reinterpret_cast<unsigned char*>(clear.data()), nullptr, nullptr, bytes + nonceBytes,
                static_cast<unsigned long long>(sealed.size() - nonceBytes),
                reinterpret_cast<const unsigned char*>(place.constData()),
                static_cast<unsigned long long>(place.size()), bytes,
                reinterpret_cast<const unsigned char*>(m_key.constData())) == 0) {
            return clear;
        }
    }
    throw ReplicaError(ReplicaError::Kind::Sealed,
                       QStringLiteral("not sealed with the key of this data folder, or for another place"));
}

} // namespace inservice
