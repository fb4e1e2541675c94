// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/options.h"

#include "models/central/client/connectionstring.h"
#include "models/central/client/deskconnection.h"
#include "models/central/client/pgconnection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::Options)
};

/// Why this connection string cannot come from the command line, which every user of the computer can read; empty if it
/// can.
QString faultOfServer(const QString& server) {
    try {
        if (holdsPassword(server)) {
            return Text::tr("--server must not hold a password: every user of this computer can read the command "
                            "line. Leave it out there and enter it once under “File”, “Connection” as the "
                            "centre's password; it is then kept encrypted.");
        }
        return isProtected(server) ? QString()
                                   : Text::tr("What stands after --server would let a connection over the network go "
                                              "unencrypted or unverified. Leave out sslmode: the desk always encrypts "
                                              "and verifies the server.");
    } catch (const PgError&) {
        return Text::tr("What stands after --server is not a connection string. It looks like: "
                        "host=db.example.edu.tw port=5432 dbname=inservice");
    }
}

} // namespace

QStringList languages() {
    return {QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString defaultDataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/inservice-desk");
}

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("trial"), Text::tr("Open on a trial centre on this computer.")});
    parser.addOption(
        {QStringLiteral("data"), Text::tr("Keep settings and data in this folder."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("server"),
                      Text::tr("Connect to this centre (a libpq connection string without user and password)."),
                      QStringLiteral("STRING")});
    parser.addOption(
        {QStringLiteral("language"), Text::tr("Speak this language: zh_TW or en."), QStringLiteral("LANGUAGE")});
}

Options readOptions(const QCommandLineParser& parser, QString& fault) {
    Options options;
    options.trial = parser.isSet(QStringLiteral("trial"));
    options.server = parser.value(QStringLiteral("server")).trimmed();
    options.language = parser.value(QStringLiteral("language"));
    const QString folder = parser.value(QStringLiteral("data"));
    options.dataFolder = folder.isEmpty() ? defaultDataFolder() : QDir(folder).absolutePath();
    if (!options.language.isEmpty() && !languages().contains(options.language)) {
        fault = Text::tr("There is no language “%1” here. Use one of: %2.")
                    .arg(options.language, languages().join(QStringLiteral(", ")));
    }
    if (const QString why = options.server.isEmpty() ? QString() : faultOfServer(options.server); !why.isEmpty()) {
        fault = why;
    }
    if (options.trial && !options.server.isEmpty()) {
        fault = Text::tr("A trial brings its own centre: use either --trial or --server.");
    }
    if (!parser.positionalArguments().isEmpty()) {
        fault = Text::tr("“%1” is not an option. --help lists what there is.")
                    .arg(parser.positionalArguments().constFirst());
    }
    return options;
}

} // namespace inservice
