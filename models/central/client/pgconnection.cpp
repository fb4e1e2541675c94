// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/pgconnection.h"

#include "models/central/client/connectionsafety.h"
#include "models/central/client/pgparameters.h"

#include <QJsonDocument>
#include <array>
#include <libpq-fe.h>
#include <utility>
#include <vector>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace inservice {

namespace {

struct ResultFree {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ResultFree>;

bool isClass(const QString& sqlState, const char* const* classes, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        if (sqlState.startsWith(QLatin1String(classes[i]))) {
            return true;
        }
    }
    return false;
}

PgError errorOf(PGconn* connection, const PGresult* result) {
    PgError error;
    const auto field = [result](int code) {
        const char* text = result ? PQresultErrorField(result, code) : nullptr;
        return QString::fromUtf8(text ? text : "");
    };
    error.sqlState = field(PG_DIAG_SQLSTATE);
    error.key = field(PG_DIAG_MESSAGE_PRIMARY);
    error.constraint = field(PG_DIAG_CONSTRAINT_NAME);
    const QString detail = field(PG_DIAG_MESSAGE_DETAIL);
    if (detail.startsWith(QLatin1Char('{'))) {
        error.detail = QJsonDocument::fromJson(detail.toUtf8()).object();
    }
    const char* text =
        result && *PQresultErrorMessage(result) ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    error.text = QString::fromUtf8(text).trimmed();
    error.connectionLost = PQstatus(connection) == CONNECTION_BAD;
    if (error.connectionLost && error.key.isEmpty()) {
        error.key = QStringLiteral("connection.lost");
    }
    return error;
}

/// Server notices carry values of rows: nobody reads them, so nobody keeps them.
void ignoreNotice(void*, const PGresult*) {
}

} // namespace

bool PgError::isTransient() const {
    if (connectionLost) {
        return true;
    }
    // 08 connection, 25006 read-only (a standby after a failover), 40 serialisation and deadlock, 53 resources,
    // 55P03 lock timeout, 57014 cancelled, 57P0x shutting down or starting, 58030 disk.
    static constexpr std::array<const char*, 8> classes{"08", "25006", "40", "53", "55P03", "57014", "57P0", "58030"};
    return isClass(sqlState, classes.data(), classes.size());
}

bool PgError::isRefusal() const {
    static constexpr std::array<const char*, 5> classes{"KA", "KC", "KD", "KE", "KS"};
    return isClass(sqlState, classes.data(), classes.size());
}

QByteArray PgRows::scalar() const {
    if (rows.isEmpty() || rows.constFirst().isEmpty()) {
        return {};
    }
    return rows.constFirst().constFirst().value_or(QByteArray());
}

namespace {

PgConnection::Row rowOf(const PGresult* result, int row) {
    const int columns = PQnfields(result);
    PgConnection::Row values;
    values.reserve(columns);
    for (int column = 0; column < columns; ++column) {
        if (PQgetisnull(result, row, column)) {
            values.append(std::nullopt);
        } else {
            values.append(QByteArray(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        }
    }
    return values;
}

} // namespace

struct PgConnection::Private {
    PGconn* connection = nullptr;
    PGcancel* cancelHandle = nullptr;
#ifndef Q_OS_WIN
    int socket = -1; ///< libpq's, under a number of our own
#endif

    ~Private() {
#ifndef Q_OS_WIN
        if (socket >= 0) {
            ::close(socket);
        }
#endif
        PQfreeCancel(cancelHandle);
        PQfinish(connection);
    }

    void demandOpen() const {
        if (PQstatus(connection) == CONNECTION_BAD) {
            throw errorOf(connection, nullptr);
        }
    }

    ResultPtr demand(ResultPtr result, std::initializer_list<ExecStatusType> wanted) const {
        const ExecStatusType status = result ? PQresultStatus(result.get()) : PGRES_FATAL_ERROR;
        for (const ExecStatusType good : wanted) {
            if (status == good) {
                return result;
            }
        }
        PgError error = errorOf(connection, result.get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
            // Left like this, the connection would refuse everything else.
            abandonCopy();
            error.key = QStringLiteral("statement.copy");
            error.text = QStringLiteral("COPY was run where it does not belong");
        }
        throw error;
    }

    void askToStop() const {
        if (cancelHandle) {
            std::array<char, 256> message{};
            PQcancel(cancelHandle, message.data(), int(message.size()));
        }
    }

    /// Reads away what is left of a COPY, so that the connection can be used again.
    void abandonCopy() const {
        askToStop();
        PQputCopyEnd(connection, "given up by the client");
        char* buffer = nullptr;
        while (PQgetCopyData(connection, &buffer, 0) > 0) {
            PQfreemem(buffer);
        }
        drain();
    }

    void drain() const {
        while (ResultPtr left{PQgetResult(connection)}) {
            if (PQstatus(connection) == CONNECTION_BAD) {
                return;
            }
        }
    }

    /// The end of a COPY: the last result says whether it worked.
    void finishCopy() const {
        ResultPtr result(PQgetResult(connection));
        std::optional<PgError> failed;
        if (!result || PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
            failed = errorOf(connection, result.get());
        }
        drain();
        if (failed) {
            throw *failed; // NOLINT(bugprone-exception-escape): thrown to our caller
        }
    }
};

PgConnection::PgConnection(const QString& conninfo, int networkTimeoutSeconds)
    : d(std::make_unique<Private>()) {
    dropConnectionEnvironment();
    const ConnectionOptions options = completeConnection(conninfo, networkTimeoutSeconds);
    std::vector<const char*> keys;
    std::vector<const char*> values;
    for (const auto& option : options) {
        keys.push_back(option.first.constData());
        values.push_back(option.second.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    d->connection = PQconnectdbParams(keys.data(), values.data(), 0);
    if (PQstatus(d->connection) != CONNECTION_OK) {
        PgError error;
        error.text = QString::fromUtf8(PQerrorMessage(d->connection)).trimmed();
        error.key = connectionFaultKey(error.text);
        error.connectionLost = true;
        throw error;
    }
    PQsetNoticeReceiver(d->connection, &ignoreNotice, nullptr);
    d->cancelHandle = PQgetCancel(d->connection);
#ifndef Q_OS_WIN
    d->socket = ::fcntl(PQsocket(d->connection), F_DUPFD_CLOEXEC, 0);
#endif
}

PgConnection::~PgConnection() = default;

PgRows PgConnection::exec(const QString& sql, const QList<QVariant>& parameters) {
    d->demandOpen();
    const PgParameters sent(parameters);
    const ResultPtr result = d->demand(
        ResultPtr(PQexecParams(d->connection, sql.toUtf8().constData(), int(sent.values.size()), sent.types.data(),
                               sent.values.data(), sent.lengths.data(), sent.formats.data(), 0)),
        {PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY});
    PgRows rows;
    const int columns = PQnfields(result.get());
    for (int column = 0; column < columns; ++column) {
        rows.columns.append(QByteArray(PQfname(result.get(), column)));
    }
    const int count = PQntuples(result.get());
    rows.rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        rows.rows.append(rowOf(result.get(), row));
    }
    rows.affected = QByteArray(PQcmdTuples(result.get())).toInt();
    return rows;
}

void PgConnection::each(const QString& sql, const QList<QVariant>& parameters,
                        const std::function<void(const Row& row)>& row) {
    d->demandOpen();
    const PgParameters sent(parameters);
    if (PQsendQueryParams(d->connection, sql.toUtf8().constData(), int(sent.values.size()), sent.types.data(),
                          sent.values.data(), sent.lengths.data(), sent.formats.data(), 0) != 1) {
        throw errorOf(d->connection, nullptr);
    }
    PQsetSingleRowMode(d->connection);
    for (;;) {
        const ResultPtr result(PQgetResult(d->connection));
        if (!result) {
            break;
        }
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            const PgError error = errorOf(d->connection, result.get());
            d->drain();
            throw PgError(error);
        }
        try {
            for (int i = 0; i < PQntuples(result.get()); ++i) {
                row(rowOf(result.get(), i));
            }
        } catch (...) {
            d->askToStop();
            d->drain();
            throw;
        }
    }
    d->demandOpen();
}

void PgConnection::script(const QString& sql) {
    d->demandOpen();
    d->demand(ResultPtr(PQexec(d->connection, sql.toUtf8().constData())),
              {PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY});
}

void PgConnection::copyOut(const QString& sql, const std::function<void(const QByteArray& line)>& line) {
    d->demandOpen();
    d->demand(ResultPtr(PQexec(d->connection, sql.toUtf8().constData())), {PGRES_COPY_OUT});
    for (;;) {
        char* buffer = nullptr;
        const int length = PQgetCopyData(d->connection, &buffer, 0);
        if (length <= 0) {
            break;
        }
        const std::unique_ptr<char, void (*)(void*)> owner(buffer, &PQfreemem);
        const bool newline = buffer[length - 1] == '\n';
        try {
            line(QByteArray(buffer, newline ? length - 1 : length));
        } catch (...) {
            d->abandonCopy();
            throw;
        }
    }
    d->finishCopy();
}

void PgConnection::copyIn(const QString& sql, const std::function<QByteArray()>& next) {
    d->demandOpen();
    d->demand(ResultPtr(PQexec(d->connection, sql.toUtf8().constData())), {PGRES_COPY_IN});
    for (;;) {
        QByteArray line;
        try {
            line = next();
        } catch (...) {
            PQputCopyEnd(d->connection, "given up by the client");
            d->drain();
            throw;
        }
        if (line.isEmpty()) {
            break;
        }
        if (PQputCopyData(d->connection, line.constData(), int(line.size())) != 1) {
            const PgError error = errorOf(d->connection, nullptr);
            d->drain();
            throw PgError(error);
        }
    }
    if (PQputCopyEnd(d->connection, nullptr) != 1) {
        throw errorOf(d->connection, nullptr);
    }
    d->finishCopy();
}

void PgConnection::cancel() {
    if (!d->cancelHandle) {
        return;
    }
    std::array<char, 256> message{};
    PQcancel(d->cancelHandle, message.data(), int(message.size()));
}

void PgConnection::abort() {
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(PQsocket(d->connection)), SD_BOTH);
#else
    // On a descriptor of our own: libpq may close its one meanwhile, and the number be somebody else's.
    ::shutdown(d->socket, SHUT_RDWR);
#endif
}

bool PgConnection::isOpen() const {
    return PQstatus(d->connection) == CONNECTION_OK;
}

QString PgConnection::serverAddress() const {
    const char* host = PQhost(d->connection);
    return QString::fromUtf8(host ? host : "");
}

LineSafety PgConnection::safety() const {
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(PQsocket(d->connection), reinterpret_cast<sockaddr*>(&peer), &length) == 0 &&
        peer.ss_family == AF_UNIX) {
        return LineSafety::Local;
    }
    if (!PQsslInUse(d->connection)) {
        return PQgssEncInUse(d->connection) ? LineSafety::Unverified : LineSafety::Clear;
    }
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> used(PQconninfo(d->connection),
                                                                              &PQconninfoFree);
    for (const PQconninfoOption* option = used.get(); option && option->keyword; ++option) {
        if (qstrcmp(option->keyword, "sslmode") != 0) {
            continue;
        }
        return qstrcmp(option->val, "verify-full") == 0 ? LineSafety::Verified
               : qstrcmp(option->val, "verify-ca") == 0 ? LineSafety::NameUnchecked
                                                        : LineSafety::Unverified;
    }
    return LineSafety::Unverified;
}

QString PgConnection::encryption() const {
    const char* version = PQsslInUse(d->connection) ? PQsslAttribute(d->connection, "protocol") : nullptr;
    return QString::fromUtf8(version ? version : "");
}

PgConnection::Transaction::Transaction(PgConnection& connection, bool repeatableRead)
    : m_connection(connection) {
    m_connection.exec(repeatableRead ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")
                                     : QStringLiteral("BEGIN"));
}

PgConnection::Transaction::~Transaction() {
    if (m_done || !m_connection.isOpen()) {
        return;
    }
    ResultPtr(PQexec(m_connection.d->connection, "ROLLBACK"));
}

void PgConnection::Transaction::commit() {
    m_connection.d->demandOpen();
    m_done = true;
    const ResultPtr result =
        m_connection.d->demand(ResultPtr(PQexec(m_connection.d->connection, "COMMIT")), {PGRES_COMMAND_OK});
    // COMMIT of a failed transaction is no error to PostgreSQL: it answers ROLLBACK.
    if (qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0) {
        PgError error;
        error.sqlState = QStringLiteral("25P02");
        error.key = QStringLiteral("transaction.failed");
        error.text = QStringLiteral("the transaction had failed before and was rolled back");
        throw error;
    }
}

} // namespace inservice
