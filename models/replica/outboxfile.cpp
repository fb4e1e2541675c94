// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/outboxfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

namespace inservice {

namespace {

/// One entry a released version; an entry that has been released is never changed.
QList<QStringList> steps() {
    const QStringList first{
        QStringLiteral("CREATE TABLE note (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE item (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "kind TEXT NOT NULL, body BLOB NOT NULL, case_secret BLOB, subject TEXT NOT NULL, "
                       "caption TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN "
                       "('awaiting_mail_code', 'waiting', 'needs_sign_in', 'refused', 'done')), "
                       "tries INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, next_try TEXT, result BLOB, "
                       "error_code TEXT, error_key TEXT, error_detail BLOB)"),
        QStringLiteral("CREATE INDEX item_subject ON item (subject, seq)"),
        QStringLiteral("CREATE TABLE draft (id TEXT PRIMARY KEY, form TEXT NOT NULL, saved_at TEXT NOT NULL, "
                       "fields BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE local_case (id TEXT PRIMARY KEY, secret BLOB NOT NULL, secret_hash BLOB NOT NULL, "
                       "number TEXT NOT NULL, draft TEXT, seen BLOB NOT NULL, seen_at TEXT)"),
    };
    const QStringList held{
        QStringLiteral("ALTER TABLE item ADD COLUMN held_until TEXT"),
        QStringLiteral("ALTER TABLE item ADD COLUMN begun INTEGER NOT NULL DEFAULT 0"),
        QStringLiteral("ALTER TABLE item ADD COLUMN seen BLOB"),
        // Whether an earlier desk had sent them already nobody wrote down.
        QStringLiteral("UPDATE item SET begun = 1 WHERE state IN ('waiting', 'needs_sign_in')"),
    };
    // What the centre has acknowledged, for the day on which it is restored from a backup. The number is the item's.
    const QStringList kept{
        QStringLiteral("CREATE TABLE kept (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, "
                       "body BLOB, case_secret BLOB, subject TEXT NOT NULL, caption TEXT NOT NULL, "
                       "created_at TEXT NOT NULL, seen BLOB, done_at TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX kept_done ON kept (done_at)"),
    };
    return {first, held, kept};
}

std::unique_ptr<Database> openChecked(const QString& file, const Vault& vault) {
    auto database = std::make_unique<Database>(file, Database::Safety::Full);
    database->check();
    database->migrate(steps());
    // A sealed word that tells a lost key from a damaged row.
    const QVariant seal = database->value(QStringLiteral("SELECT value FROM note WHERE key = 'seal'"));
    if (seal.isValid()) {
        (void)vault.unseal(seal.toByteArray(), "note/seal");
    } else {
        database->run(QStringLiteral("INSERT OR IGNORE INTO note (key, value) VALUES ('seal', ?)"),
                      {vault.seal("inservice", "note/seal")});
    }
    return database;
}

} // namespace

std::unique_ptr<Database> openOutboxFile(const QString& file, const Vault& vault) {
    try {
        return openChecked(file, vault);
    } catch (const ReplicaError& error) {
        if (error.kind() != ReplicaError::Kind::Damaged && error.kind() != ReplicaError::Kind::Sealed) {
            throw; // a lock, a full disk or a newer desk's file is no damage
        }
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString suffix = QStringLiteral(".unreadable-") + stamp;
    Database::setAside(file, suffix);
    auto fresh = openChecked(file, vault);
    fresh->run(QStringLiteral("INSERT OR REPLACE INTO note (key, value) VALUES ('set_aside', ?)"),
               {(QFileInfo(file).absoluteFilePath() + suffix).toUtf8()});
    return fresh;
}

QByteArray placeOf(const char* table, const QUuid& row, const char* column) {
    return QByteArray(table) + '/' + idText(row).toLatin1() + '/' + column;
}

QByteArray sealJson(const Vault& vault, const QJsonObject& object, const QByteArray& place) {
    return vault.seal(QJsonDocument(object).toJson(QJsonDocument::Compact), place);
}

QJsonObject unsealJson(const Vault& vault, const QByteArray& sealed, const QByteArray& place) {
    return sealed.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(vault.unseal(sealed, place)).object();
}

QString idText(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

} // namespace inservice
