// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/setup/migrationrunner.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/pgconnection.h"
#include "models/central/setup/schemafiles.h"

#include <QMap>
#include <QVersionNumber>
#include <utility>

namespace inservice {

namespace {

/// Any number, the same for all runners of one database.
constexpr qint64 advisoryKey = 0x696e7365727669; // "inservi"

QMap<int, QByteArray> readApplied(PgConnection& connection) {
    QMap<int, QByteArray> applied;
    if (connection.exec(QStringLiteral("SELECT to_regclass('core.schema_step')")).scalar().isEmpty()) {
        return applied;
    }
    const PgRows rows =
        connection.exec(QStringLiteral("SELECT version, sha256 FROM core.schema_step ORDER BY version"));
    for (const auto& row : std::as_const(rows.rows)) {
        applied.insert(row[0].value_or(QByteArray()).toInt(), QByteArray::fromHex(row[1].value_or(QByteArray())));
    }
    return applied;
}

void demandKnown(const QMap<int, SchemaFile>& steps, const QMap<int, QByteArray>& applied) {
    if (!applied.isEmpty() && applied.lastKey() > steps.lastKey()) {
        throw ServerError{
            QStringLiteral("schema.newer"),
            QStringLiteral(
                "This database has schema version %1, this program knows only %2. Use the newer program that "
                "made it.")
                .arg(applied.lastKey())
                .arg(steps.lastKey())};
    }
    for (auto it = applied.cbegin(); it != applied.cend(); ++it) {
        const auto step = steps.constFind(it.key());
        if (step == steps.cend() || step->sha256 != it.value()) {
            throw ServerError{
                QStringLiteral("schema.changed"),
                QStringLiteral(
                    "Step %1 of the schema was applied to this database in another form than this program has. "
                    "Nothing was changed; use the program it was made with.")
                    .arg(it.key())};
        }
    }
}

/// The desks' roles may be used only behind the gate. What the module has made is among pg_settings; a setting of its
/// name, which may stand in the server's file without it, is not.
void demandGate(PgConnection& connection) {
    const QByteArray roles =
        connection
            .exec(QStringLiteral("SELECT setting FROM pg_catalog.pg_settings WHERE name = 'inservice_gate.roles'"))
            .scalar();
    if (roles.contains("desk_user") && roles.contains("desk_anon")) {
        return;
    }
    const QString version =
        QString::fromUtf8(connection.exec(QStringLiteral("SHOW server_version_num")).scalar()).chopped(4);
    throw ServerError{
        QStringLiteral("schema.gate"),
        QStringLiteral("This server does not have the statement gate loaded, without which any office's connection can "
                       "stop it. Nothing was changed. Install the package postgresql-%1-inservice-gate, set "
                       "shared_preload_libraries = 'inservice_gate' in postgresql.conf (inservice_gate.roles must name "
                       "desk_user and desk_anon), restart the server, and run migrate again.")
            .arg(version)};
}

/// What is compared and ordered as text, what is a letter and what is upper case, is the database's locale's: rules and
/// indexes are written for C.UTF-8, which does not change with the system.
void demandLocale(PgConnection& connection) {
    const PgRows rows = connection.exec(
        QStringLiteral("SELECT pg_catalog.pg_encoding_to_char(encoding), datcollate, datctype, datlocprovider FROM "
                       "pg_catalog.pg_database WHERE datname = pg_catalog.current_database()"));
    QByteArrayList is;
    for (const std::optional<QByteArray>& one : rows.rows.constFirst()) {
        is.append(one.value_or(QByteArray()).toLower().replace('-', ""));
    }
    if (is == QByteArrayList{"utf8", "c.utf8", "c.utf8", "c"}) {
        return;
    }
    throw ServerError{QStringLiteral("schema.locale"),
                      QStringLiteral("This database was made with encoding and locale %1, and needs ENCODING 'UTF8' "
                                     "LOCALE 'C.UTF-8' TEMPLATE template0. Nothing was changed. Drop the empty "
                                     "database and run migrate again: it makes the database itself.")
                          .arg(QString::fromUtf8(is.first(3).join(", ")))};
}

/// Connects; makes the database when the server is there and the database is not.
bool makeDatabase(const QString& conninfo, const QString& name) {
    PgConnection server(withConnectionOption(conninfo, QStringLiteral("dbname"), QStringLiteral("postgres")));
    demandGate(server);
    if (!server.exec(QStringLiteral("SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1"), {name}).isEmpty()) {
        return false;
    }
    QString quoted = name;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    try {
        // C.UTF-8 does not change with the system's collations (database.md 8).
        server.exec(
            QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'").arg(quoted));
    } catch (const PgError& error) {
        // Another runner was faster (duplicate_database, or the unique index under it).
        if (error.sqlState != QLatin1String("42P04") && error.sqlState != QLatin1String("23505")) {
            throw;
        }
        return false;
    }
    return true;
}

void apply(PgConnection& connection, const SchemaFile& file) {
    try {
        connection.script(file.sql);
        // A file may have taken another role on for its objects.
        connection.exec(QStringLiteral("RESET ROLE"));
    } catch (const PgError& error) {
        if (error.isTransient()) {
            throw;
        }
        throw ServerError{
            QStringLiteral("schema.step"),
            QStringLiteral("%1 of the schema failed, and nothing was changed: %2").arg(file.name, error.text)};
    }
}

/// What of code/ and data/ was made last, and by which program.
struct Made {
    QByteArray sum;
    QVersionNumber by;
};

Made readMade(PgConnection& connection) {
    if (connection.exec(QStringLiteral("SELECT to_regclass('core.schema_code')")).scalar().isEmpty()) {
        return {};
    }
    const PgRows rows = connection.exec(QStringLiteral("SELECT sha256, made_by FROM core.schema_code"));
    if (rows.isEmpty()) {
        return {};
    }
    const auto& row = rows.rows.first();
    return {QByteArray::fromHex(row[0].value_or(QByteArray())),
            QVersionNumber::fromString(QString::fromUtf8(row[1].value_or(QByteArray())))};
}

const QVersionNumber& ownVersion() {
    static const QVersionNumber version = QVersionNumber::fromString(QStringLiteral(INSERVICE_VERSION));
    return version;
}

/// Code has no number: an older program would put its own in the place of a newer one's.
void demandNotNewer(const Made& made) {
    if (made.by > ownVersion()) {
        throw ServerError{
            QStringLiteral("schema.newer"),
            QStringLiteral("This database was brought up to date by version %1 of this program, and this one is "
                           "version %2. Use the newer program.")
                .arg(made.by.toString(), ownVersion().toString())};
    }
}

void makeCode(PgConnection& connection, const SchemaFiles& files) {
    // Functions name each other; so their files need no order.
    connection.exec(QStringLiteral("SET LOCAL check_function_bodies = off"));
    for (const SchemaFile& file : files.code) {
        apply(connection, file);
    }
    connection.exec(
        QStringLiteral("INSERT INTO core.schema_code (sha256, made_by) VALUES ($1, $2) ON CONFLICT (one) DO "
                       "UPDATE SET sha256 = excluded.sha256, made_by = excluded.made_by, applied_at = now()"),
        {QString::fromLatin1(files.codeSum.toHex()), ownVersion().toString()});
}

} // namespace

MigrationRunner::MigrationRunner(QString conninfo, QString folder)
    : m_conninfo(std::move(conninfo))
    , m_folder(std::move(folder)) {
}

MigrationRunner::Outcome MigrationRunner::run() const {
    const SchemaFiles files = SchemaFiles::read(m_folder);
    Outcome outcome;
    const QString database = connectionOption(m_conninfo, QStringLiteral("dbname"));
    const QString name = database.isEmpty() ? QStringLiteral("inservice") : database;
    const QString conninfo = withConnectionOption(m_conninfo, QStringLiteral("dbname"), name);
    std::unique_ptr<PgConnection> connection;
    try {
        connection = std::make_unique<PgConnection>(conninfo);
    } catch (const PgError&) {
        outcome.databaseMade = makeDatabase(m_conninfo, name);
        connection = std::make_unique<PgConnection>(conninfo);
    }
    demandGate(*connection);
    demandLocale(*connection);
    // Held until the connection ends. Whoever comes second finds the steps applied.
    connection->exec(QStringLiteral("SELECT pg_advisory_lock($1)"), {advisoryKey});
    const QMap<int, QByteArray> applied = readApplied(*connection);
    outcome.from = applied.isEmpty() ? 0 : applied.lastKey();
    outcome.to = outcome.from;
    demandKnown(files.tables, applied);
    const Made made = readMade(*connection);
    demandNotNewer(made);
    // All or nothing: code that is older or newer than its tables is of no use.
    PgConnection::Transaction transaction(*connection);
    for (auto it = files.tables.cbegin(); it != files.tables.cend(); ++it) {
        if (applied.contains(it.key())) {
            continue;
        }
        apply(*connection, *it);
        connection->exec(QStringLiteral("INSERT INTO core.schema_step (version, name, sha256) VALUES ($1, $2, $3)"),
                         {it.key(), it->name, QString::fromLatin1(it->sha256.toHex())});
        outcome.to = it.key();
        outcome.applied.append(it->name);
    }
    outcome.codeMade = !outcome.applied.isEmpty() || made.sum != files.codeSum;
    if (outcome.codeMade) {
        makeCode(*connection, files);
    }
    // Also when nothing was missing: PostgreSQL or an extension may have been upgraded.
    connection->script(files.lockdown);
    transaction.commit();
    return outcome;
}

} // namespace inservice
