// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

namespace inservice {

enum class LineSafety;

/// The centre said no, or could not be reached. Carries what PostgreSQL gave apart, never a text to be parsed.
/// Its key is MESSAGE: stable for our own classes (KA, KC, KD, KS), the server's words otherwise; its text is for the
/// log.
class PgError : public Error {
public:
    QString sqlState;   ///< empty when the connection itself failed
    QJsonObject detail; ///< DETAIL, when it is JSON
    QString constraint;
    bool connectionLost = false;

    /// Trying the same statement again later may succeed (lost connection, serialisation, deadlock, shutdown,
    /// resources).
    [[nodiscard]] bool isTransient() const;
    /// One of our own refusals.
    [[nodiscard]] bool isRefusal() const;
};

/// A result in text form, one row a list; SQL null is nullopt.
struct PgRows {
    QList<QByteArray> columns;
    QList<QList<std::optional<QByteArray>>> rows;
    int affected = 0;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    /// The only value; empty when null or no row.
    [[nodiscard]] QByteArray scalar() const;
};

/// One connection to PostgreSQL by libpq. Belongs to the thread that made it (or that it was
/// handed to), but for cancel() and abort(). Values travel as
/// parameters (PQexecParams, unnamed), never inside the text, and nothing is prepared: it works behind pgbouncer.
/// A parameter: null QVariant → NULL, QByteArray → bytea, QUuid/QString/bool/int/qint64/QJsonObject → text form.
class PgConnection {
public:
    /// `conninfo` is a libpq string; `options` of it win over a role's settings. What it leaves out is said by
    /// completeConnection(); the environment has no say. Throws PgError (connectionFaultKey()).
    /// A connection that is cut off notices within `networkTimeoutSeconds` (TCP user timeout and keepalives).
    explicit PgConnection(const QString& conninfo, int networkTimeoutSeconds = 20);
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    /// One statement. Throws PgError.
    PgRows exec(const QString& sql, const QList<QVariant>& parameters = {});
    using Row = QList<std::optional<QByteArray>>;
    /// One statement whose rows are handed over one by one as they come, none of them kept. Throws PgError, perhaps
    /// after some rows.
    void each(const QString& sql, const QList<QVariant>& parameters, const std::function<void(const Row& row)>& row);
    /// Several statements separated by semicolons, no parameters, no result: for schema steps. Throws PgError.
    void script(const QString& sql);
    /// `sql` is COPY … TO STDOUT; `line` gets each line without its newline, still in COPY's text escapes. Throws
    /// PgError.
    void copyOut(const QString& sql, const std::function<void(const QByteArray& line)>& line);
    /// `sql` is COPY … FROM STDIN; `next` gives a line with its newline, or an empty array at the end. Throws PgError.
    void copyIn(const QString& sql, const std::function<QByteArray()>& next);
    /// Undoes COPY's text escapes of one field; nullopt for \N.
    static std::optional<QByteArray> copyField(const QByteArray& field);
    /// The bytes of a bytea value in text form (\\x…).
    static QByteArray bytes(const QByteArray& bytea);

    /// Asks the server to give up the statement that runs now. May be called from another thread.
    void cancel();
    /// Cuts the connection: whatever waits on it ends at once with a lost connection. May be called from another
    /// thread, never waits. What the server does with a statement that was under way is not known.
    void abort();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString serverAddress() const;
    /// What this connection has, not what it was asked to have.
    [[nodiscard]] LineSafety safety() const;
    [[nodiscard]] QString encryption() const; ///< "TLSv1.3"; empty in clear

    /// Begins on construction, rolls back on destruction unless committed.
    class Transaction {
    public:
        explicit Transaction(PgConnection& connection, bool repeatableRead = false);
        ~Transaction();
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        void commit();

    private:
        PgConnection& m_connection;
        bool m_done = false;
    };

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace inservice
