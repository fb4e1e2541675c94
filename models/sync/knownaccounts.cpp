// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/knownaccounts.h"

#include "models/domain/background.h"
#include "models/replica/replicaerror.h"
#include "models/sync/datafolder.h"
#include "models/sync/unlockfile.h"

#include <QDir>
#include <algorithm>

namespace inservice {

namespace {

/// Nobody waits for it when the program ends: a keychain that asks for its password keeps a thread until it has it.
QThreadPool* ownPool() {
    static auto* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(16); // one that waits holds up nobody else
        return made;
    }();
    return pool;
}

template<typename T>
Answer<T> answered(const std::function<T()>& question) {
    Answer<T> answer;
    try {
        answer.value = question();
    } catch (const CallFailure& failure) {
        answer.error = failure.error;
    } catch (const ReplicaError& error) {
        answer.error.key = QStringLiteral("link.local");
        answer.error.detail.insert(QStringLiteral("text"), error.text);
    }
    return answer;
}

} // namespace

QString accountFolderName(qint64 accountId) {
    return QStringLiteral("account-%1").arg(accountId);
}

QList<std::pair<UnlockFile, UnlockFile::Content>> rememberedAccounts(const QString& centreFolder) {
    QList<std::pair<UnlockFile, UnlockFile::Content>> found;
    const QDir centre(centreFolder);
    const QStringList folders = centre.entryList({QStringLiteral("account-*")}, QDir::Dirs, QDir::Name);
    for (const QString& name : folders) {
        const QString folder = centre.filePath(name);
        if (!UnlockFile::exists(folder)) {
            continue;
        }
        try {
            UnlockFile file(folder, Vault::of(folder));
            // A folder that was copied to another's name opens nobody.
            if (auto content = file.read(); content && name == accountFolderName(content->identity.accountId)) {
                found.append({std::move(file), std::move(*content)});
            }
        } catch (const ReplicaError&) {
            continue; // its key cannot be had: nobody can be let in there, the others can
        }
    }
    return found;
}

std::optional<UnlockFile> rememberedAccount(const QString& centreFolder, const QString& accountName) {
    for (auto& [file, content] : rememberedAccounts(centreFolder)) {
        if (content.identity.accountName.compare(accountName.trimmed(), Qt::CaseInsensitive) == 0) {
            return file;
        }
    }
    return std::nullopt;
}

void knownAccounts(const QString& server, const QString& dataFolder, QObject* context,
                   std::function<void(const QList<KnownAccount>&)> handler) {
    inBackground(
        context,
        [centre = centreFolder(dataFolder, server)] {
            QList<KnownAccount> known;
            for (const auto& [file, content] : rememberedAccounts(centre)) {
                known.append({content.identity, content.lastUnlocked});
            }
            std::stable_sort(known.begin(), known.end(), [](const KnownAccount& one, const KnownAccount& other) {
                return one.lastUnlocked > other.lastUnlocked;
            });
            return known;
        },
        std::move(handler), ownPool());
}

void unlockOffline(const QString& server, const QString& dataFolder, const QString& accountName,
                   const QString& password, QObject* context,
                   std::function<void(const Answer<SignInOutcome>&)> handler) {
    const auto secret = std::make_shared<Password>(password);
    inBackground(
        context,
        [centre = centreFolder(dataFolder, server), accountName, secret] {
            return answered<SignInOutcome>([&] {
                auto file = rememberedAccount(centre, accountName);
                return file ? file->unlock(*secret) : SignInOutcome();
            });
        },
        std::move(handler), ownPool());
}

void forgetKnownAccount(const QString& server, const QString& dataFolder, qint64 accountId, QObject* context,
                        std::function<void(const Answer<bool>&)> handler) {
    inBackground(
        context,
        [folder = QDir(centreFolder(dataFolder, server)).filePath(accountFolderName(accountId))] {
            return answered<bool>([&] {
                if (UnlockFile::exists(folder)) {
                    UnlockFile(folder, nullptr).forget();
                }
                return true;
            });
        },
        std::move(handler), ownPool());
}

bool keyMayWait(const QString& server, const QString& dataFolder, const QString& account) {
    return Vault::mayWait(QDir(centreFolder(dataFolder, server)).filePath(account));
}

void prepareFolder(const QString& server, const QString& dataFolder, const QString& account, QObject* context,
                   std::function<void(const Answer<bool>&)> handler) {
    using Opened = Answer<std::shared_ptr<Vault>>;
    inBackground(
        context,
        [server, dataFolder, account] {
            return answered<std::shared_ptr<Vault>>(
                [&] { return Vault::of(accountFolder(dataFolder, server, account)); });
        },
        [handler = std::move(handler)](const Opened& opened) { // keeps the key open while the Link is made
            Answer<bool> answer;
            answer.error = opened.error;
            if (opened) {
                answer.value = true;
            }
            handler(answer);
        },
        ownPool());
}

} // namespace inservice
