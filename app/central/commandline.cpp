// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/commandline.h"

#include "app/central/commands.h"
#include "models/central/client/connectionsafety.h"
#include "models/central/client/pgconnection.h"

#include <cstdio>

namespace inservice {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err() {
    static QTextStream stream(stderr);
    return stream;
}

namespace {

/// libpq's environment, taken over whole and said, once: the first connection takes it away.
QString fromEnvironment() {
    static const QString taken = [] {
        ConnectionOptions environment = environmentConnection();
        const QString whole = connectionString(environment);
        environment.removeIf([](const auto& option) { return option.first == "password"; });
        if (!environment.isEmpty()) {
            err() << "from the environment: " << connectionString(environment) << '\n' << Qt::flush;
        }
        return whole;
    }();
    return taken;
}

} // namespace

QString conninfo(const QCommandLineParser& options) {
    const QString given = options.value(QStringLiteral("database"));
    if (!given.isEmpty() && holdsPassword(given)) {
        throw UsageError{QStringLiteral("--database must not hold a password: whoever lists the processes of this "
                                        "machine reads it. Put the whole string into INSERVICE_DATABASE, or the "
                                        "password into ~/.pgpass")};
    }
    QString string = given.isEmpty() ? QString::fromLocal8Bit(qgetenv("INSERVICE_DATABASE")) : given;
    if (string.isEmpty()) {
        string = fromEnvironment();
    }
    return connectionOption(string, QStringLiteral("dbname")).isEmpty()
               ? withConnectionOption(string, QStringLiteral("dbname"), QStringLiteral("inservice"))
               : string;
}

QString needed(const QCommandLineParser& options, const char* name) {
    const QString value = options.value(QString::fromLatin1(name));
    if (value.isEmpty()) {
        throw UsageError{QStringLiteral("--%1 is missing").arg(QString::fromLatin1(name))};
    }
    return value;
}

void demandCount(const QStringList& arguments, qsizetype least, qsizetype most, const char* what) {
    if (arguments.size() < least || arguments.size() > most) {
        throw UsageError{QString::fromLatin1(what)};
    }
}

} // namespace inservice
