// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/client/connectionsafety.h"

#include "models/central/client/pgconnection.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <array>
#include <libpq-fe.h>
#include <memory>

namespace inservice {

namespace {

/// Read by libpq itself, beside those that belong to an option (libpq-envars).
constexpr std::array<const char*, 7> loose{"PGSERVICEFILE", "PGSYSCONFDIR", "PGDATESTYLE", "PGTZ",
                                           "PGGEQO",        "PGREALM",      "PGREQUIRESSL"};

struct OptionsFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using OptionsPtr = std::unique_ptr<PQconninfoOption, OptionsFree>;

/// The options libpq knows, without asking the environment for their values.
OptionsPtr knownOptions() {
    return OptionsPtr(PQconninfoParse("", nullptr));
}

QByteArray valueOf(const ConnectionOptions& options, const char* key) {
    for (const auto& [name, value] : options) {
        if (name == key) {
            return value;
        }
    }
    return {};
}

/// The certificates this system trusts; empty when they are not where they are known to lie.
QByteArray systemCertificates() {
    for (const char* file : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QString::fromLatin1(file))) {
            return file;
        }
    }
    return {};
}

bool isLocal(const ConnectionOptions& options) {
    if (!valueOf(options, "hostaddr").isEmpty() || !valueOf(options, "service").isEmpty()) {
        return false;
    }
    const QList<QByteArray> hosts = valueOf(options, "host").split(',');
    return std::all_of(hosts.cbegin(), hosts.cend(), [](const QByteArray& host) {
        return host.isEmpty() || host.startsWith('/') || host.startsWith('@');
    });
}

} // namespace

ConnectionOptions completeConnection(const QString& conninfo, int networkTimeoutSeconds) {
    ConnectionOptions options = connectionOptions(conninfo);
    options.removeIf([](const auto& option) { return option.first == "client_encoding" || option.second.isEmpty(); });
    const auto set = [&options](const char* key, const QByteArray& value) {
        if (valueOf(options, key).isEmpty() && !value.isEmpty()) {
            options.emplaceBack(key, value);
        }
    };
    const QByteArray timeout = QByteArray::number(qMax(2, networkTimeoutSeconds));
    set("client_encoding", "UTF8");
    set("application_name", "inservice");
    set("sslmode", "verify-full");
    if (valueOf(options, "sslmode").startsWith("verify") &&
        !QFile::exists(QDir::homePath() + QStringLiteral("/.postgresql/root.crt"))) {
        set("sslrootcert", systemCertificates());
    }
    set("sslsni", "1");
    set("ssl_min_protocol_version", "TLSv1.2");
    set("gssencmode", "disable"); // it would go before TLS, and nothing would be verified
    set("channel_binding", "prefer");
    set("target_session_attrs", "any");
    if (valueOf(options, "service").isEmpty()) { // a service brings its own
        set("port", "5432");
    }
    set("connect_timeout", timeout);
    set("keepalives", "1");
    set("keepalives_idle", QByteArray::number(qMax(1, networkTimeoutSeconds / 2)));
    set("keepalives_interval", QByteArray::number(qMax(1, networkTimeoutSeconds / 6)));
    set("keepalives_count", "3");
    set("tcp_user_timeout", timeout + "000");
    // A role may spoil its own defaults (ALTER ROLE … SET); what comes with the start of a session wins
    // (database.md 1.5).
    set("options", "-c local_preload_libraries= -c default_transaction_read_only=off");
    return options;
}

LineSafety leastSafety(const QString& conninfo) {
    const ConnectionOptions options = connectionOptions(conninfo);
    if (isLocal(options)) {
        return LineSafety::Local;
    }
    const QByteArray mode = valueOf(options, "sslmode");
    if (mode.isEmpty() || mode == "verify-full") {
        return LineSafety::Verified;
    }
    if (mode == "verify-ca") {
        return LineSafety::NameUnchecked;
    }
    return mode == "require" ? LineSafety::Unverified : LineSafety::Clear;
}

void dropConnectionEnvironment() {
    const auto drop = [](const char* name) {
        if (qEnvironmentVariableIsSet(name)) {
            qunsetenv(name);
        }
    };
    const OptionsPtr known = knownOptions();
    for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
        if (option->envvar) {
            drop(option->envvar);
        }
    }
    for (const char* name : loose) {
        drop(name);
    }
    // libpq speaks the language of the system where it finds its words, and connectionFaultKey() reads English.
    constexpr auto nowhere = "/nonexistent";
    if (qgetenv("PGLOCALEDIR") != nowhere) {
        qputenv("PGLOCALEDIR", nowhere);
    }
}

ConnectionOptions environmentConnection() {
    ConnectionOptions said;
    const OptionsPtr known = knownOptions();
    for (const PQconninfoOption* option = known.get(); option && option->keyword; ++option) {
        if (option->envvar && !qEnvironmentVariableIsEmpty(option->envvar)) {
            said.emplaceBack(option->keyword, qgetenv(option->envvar));
        }
    }
    return said;
}

QString connectionFaultKey(const QString& text) {
    // libpq hands out no code for a connection that did not come about. Its words are English
    // (dropConnectionEnvironment), the server's are those of its own setting: what is not recognised counts as no
    // answer, and is tried again.
    static const QRegularExpression said(QStringLiteral("(?:FATAL|PANIC):\\s+(.*)"));
    static const QRegularExpression passing(
        QStringLiteral("starting up|shutting down|recovery|not (?:yet )?accepting|too many|connection slots|timeout|"
                       "no more connections|terminating|crash|login has been failing|cannot connect"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refusing(
        QStringLiteral("authentication|password|pg_hba|(?:role|database) \"[^\"]*\" does not exist|no such "
                       "(?:user|database)|not allowed|"
                       "SSL required|permitted to log in"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unproved(QStringLiteral("SSL|TLS|certificate|host name must be specified"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    QString key = QStringLiteral("connection.failed");
    for (const QString& line : lines) {
        if (const auto fault = said.match(line); fault.hasMatch()) {
            if (refusing.match(fault.captured(1)).hasMatch()) {
                return QStringLiteral("connection.refused");
            }
            if (!passing.match(fault.captured(1)).hasMatch()) {
                key = QStringLiteral("connection.fault");
            }
        } else if (line.contains(QLatin1String("no password supplied"))) {
            return QStringLiteral("connection.refused");
        } else if (unproved.match(line).hasMatch() && !line.contains(QLatin1String("SYSCALL"))) {
            key = QStringLiteral("connection.unproved");
        }
    }
    return key;
}

} // namespace inservice
