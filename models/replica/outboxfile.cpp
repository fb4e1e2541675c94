// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/outboxfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

namespace inservice {

namespace {

/// 紙本回收 (models/intake): what was taken in, its pages, and which command carries which page. It lies beside the
/// commands so that a page that is planned for a command gets it in the commit in which that is written down; and what
/// becomes of the command reaches the page in the commit of the answer.
QStringList intakeTables() {
    return {
        QStringLiteral("CREATE TABLE intake_file (id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL, "
                       "name TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL, mime TEXT NOT NULL, "
                       "size INTEGER NOT NULL, taken_at TEXT NOT NULL, pages INTEGER NOT NULL DEFAULT -1, "
                       "fault TEXT NOT NULL DEFAULT '', twin_of INTEGER NOT NULL DEFAULT 0, "
                       "aside INTEGER NOT NULL DEFAULT 0, ended_at TEXT)"),
        QStringLiteral("CREATE INDEX intake_file_sha256 ON intake_file (sha256)"),
        QStringLiteral("CREATE TABLE intake_page (id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL "
                       "REFERENCES intake_file, page INTEGER NOT NULL, part INTEGER NOT NULL DEFAULT 0, "
                       "read INTEGER NOT NULL DEFAULT 0, codes TEXT NOT NULL DEFAULT '', "
                       "blank INTEGER NOT NULL DEFAULT 0, fingerprint INTEGER NOT NULL DEFAULT 0, "
                       "digest TEXT NOT NULL DEFAULT '', turn INTEGER NOT NULL DEFAULT 0, "
                       "fault TEXT NOT NULL DEFAULT '', twin INTEGER NOT NULL DEFAULT 0, "
                       "assigned TEXT NOT NULL DEFAULT '', aside INTEGER NOT NULL DEFAULT 0, "
                       "by_hand INTEGER NOT NULL DEFAULT 0, planned TEXT NOT NULL DEFAULT '', "
                       "command TEXT NOT NULL DEFAULT '', "
                       "answer TEXT NOT NULL DEFAULT '', error_key TEXT NOT NULL DEFAULT '', "
                       "UNIQUE (file, page, part))"),
        QStringLiteral("CREATE INDEX intake_page_digest ON intake_page (digest) WHERE digest <> ''"),
        QStringLiteral("CREATE INDEX intake_page_codes ON intake_page (codes) WHERE codes <> ''"),
        QStringLiteral("CREATE INDEX intake_page_command ON intake_page (command) WHERE command <> ''"),
        QStringLiteral("CREATE TABLE intake_setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TRIGGER intake_answered AFTER UPDATE OF state ON item "
                       "WHEN NEW.state IN ('done', 'refused') BEGIN UPDATE intake_page SET answer = NEW.state, "
                       "error_key = coalesce(NEW.error_key, '') WHERE command = NEW.id AND command <> ''; END"),
        QStringLiteral("CREATE INDEX intake_page_planned ON intake_page (planned) WHERE planned <> ''"),
        // Asked for; or one that a restored centre may have lost, which waits again or cannot.
        QStringLiteral("CREATE TRIGGER intake_asked AFTER INSERT ON item BEGIN "
                       "UPDATE intake_page SET command = NEW.id WHERE planned = NEW.id AND planned <> '' "
                       "AND command = ''; "
                       "UPDATE intake_page SET answer = CASE NEW.state WHEN 'refused' THEN 'refused' ELSE '' END, "
                       "error_key = coalesce(NEW.error_key, '') WHERE command = NEW.id AND command <> ''; END"),
        // Given up before an answer, or a refusal was read: from now on only a person sends these pages.
        QStringLiteral("CREATE TRIGGER intake_given_up AFTER DELETE ON item WHEN OLD.state <> 'done' BEGIN "
                       "UPDATE intake_page SET command = '', answer = '', error_key = '', by_hand = 1 "
                       "WHERE command = OLD.id AND command <> '' AND answer <> 'done'; END"),
    };
}

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
    return {first, held, kept, intakeTables()};
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
