// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intakecontents.h"

#include "models/replica/database.h"

#include <QDateTime>
#include <QDir>
#include <QSqlQuery>

namespace inservice {
namespace {

std::unique_ptr<Database> opened(const QString& file) {
    auto database = std::make_unique<Database>(file, Database::Safety::Full);
    if (database->version() == 0) {
        // Only before the first table; and the file is there already, so that it takes a VACUUM of nothing.
        database->run(QStringLiteral("PRAGMA auto_vacuum=FULL"));
        database->run(QStringLiteral("VACUUM"));
    }
    database->migrate({{QStringLiteral("CREATE TABLE content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)")}});
    return database;
}

} // namespace

IntakeContents::IntakeContents(const QString& folder) {
    const QString file = QDir(folder).filePath(QStringLiteral("intake.sqlite"));
    try {
        m_database = opened(file);
    } catch (const ReplicaError& error) {
        if (error.kind() != ReplicaError::Kind::Damaged && error.kind() != ReplicaError::Kind::Sealed) {
            throw;
        }
        const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        Database::setAside(file, QStringLiteral(".unreadable-") + stamp);
        m_database = opened(file);
    }
}

IntakeContents::~IntakeContents() = default;

void IntakeContents::put(const QString& sha256, const QByteArray& content) {
    m_database->run(QStringLiteral("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)"), {sha256, content});
}

std::optional<QByteArray> IntakeContents::content(const QString& sha256) const {
    const QVariant bytes = m_database->value(QStringLiteral("SELECT bytes FROM content WHERE sha256 = ?"), {sha256});
    return bytes.isValid() ? std::optional<QByteArray>(bytes.toByteArray()) : std::nullopt;
}

void IntakeContents::remove(const QString& sha256) {
    if (m_database->run(QStringLiteral("DELETE FROM content WHERE sha256 = ?"), {sha256}) > 0) {
        // Its pages are overwritten (secure_delete) and given back; in the log they are not left either.
        m_database->each(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, [](const QSqlQuery&) {});
    }
}

void IntakeContents::keepOnly(const QSet<QString>& sha256) {
    QStringList gone;
    m_database->each(QStringLiteral("SELECT sha256 FROM content"), {}, [&](const QSqlQuery& query) {
        if (!sha256.contains(query.value(0).toString())) {
            gone << query.value(0).toString();
        }
    });
    for (const QString& one : std::as_const(gone)) {
        remove(one);
    }
}

} // namespace inservice
