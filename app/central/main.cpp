// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/commands.h"
#include "models/central/client/pgconnection.h"
#include "models/central/mail/notifier.h"
#include "models/central/private/privateserver.h"
#include "models/central/setup/bootstrap.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QTextStream>
#include <algorithm>
#include <cstdio>
#include <exception>

using namespace inservice;

namespace {

QString overview() {
    QString text = QStringLiteral("The operator's tool of an Inservice Desk centre.\n\nCommands:\n");
    for (const Command& command : commands()) {
        const QString call = QString::fromUtf8(command.name) + u' ' + QString::fromUtf8(command.arguments);
        text += QStringLiteral("  %1 %2\n").arg(call, -34).arg(QString::fromUtf8(command.description));
    }
    text += QStringLiteral(
        "\nExit codes: 0 done, 1 it could not be done, 2 the command line does not fit, 3 verify found that "
        "the audit was tampered with.");
    return text.trimmed();
}

/// The sentence about what the centre said.
QString sentence(const PgError& error) {
    if (error.key == QLatin1String("connection.failed")) {
        return QStringLiteral("The centre cannot be reached: %1\nCheck --database, and that the server runs.")
            .arg(error.text);
    }
    if (error.key == QLatin1String("connection.unproved")) {
        return QStringLiteral("The server does not encrypt, or its certificate does not prove its name: %1\nGive "
                              "sslrootcert in --database; a weaker connection must be asked for there by sslmode.")
            .arg(error.text);
    }
    if (error.key == QLatin1String("connection.refused") || error.key == QLatin1String("connection.fault")) {
        return QStringLiteral("The server answers and makes no connection: %1\nCheck user, password and database in "
                              "--database, and the server's log.")
            .arg(error.text);
    }
    if (error.key == QLatin1String("connection.string")) {
        return QStringLiteral("--database is not a connection string: %1").arg(error.text);
    }
    if (error.isRefusal()) {
        static const QHash<QString, QString> words{
            {QStringLiteral("unit.unknown"),
             QStringLiteral("there is no such unit. Import the desks first (import-desks)")},
            {QStringLiteral("person.has_account"), QStringLiteral("this person has an account already")},
            {QStringLiteral("account_name.taken"), QStringLiteral("this account name is taken. Choose another")},
            {QStringLiteral("account_type.not_offered"),
             QStringLiteral("this unit is no desk; only desks get their first account here")},
        };
        QString reason = words.value(error.key, error.key);
        if (!error.detail.isEmpty() && !words.contains(error.key)) {
            reason += u' ' + QString::fromUtf8(QJsonDocument(error.detail).toJson(QJsonDocument::Compact));
        }
        return QStringLiteral("The centre refused: %1.").arg(reason);
    }
    if (error.sqlState == QLatin1String("42P01") || error.sqlState == QLatin1String("3F000") ||
        error.sqlState == QLatin1String("42883")) {
        return QStringLiteral(
                   "This database has no schema of this program, or an older one (%1). Run: inservice-central migrate")
            .arg(error.text);
    }
    return QStringLiteral("The database said: %1").arg(error.text);
}

int run(QCommandLineParser& parser, QTextStream& err) {
    QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty()) {
        throw UsageError{QStringLiteral("a command is missing")};
    }
    const QString name = arguments.takeFirst();
    const QList<Command>& all = commands();
    const auto command =
        std::find_if(all.cbegin(), all.cend(), [&name](const Command& one) { return name == QLatin1String(one.name); });
    if (command == all.cend()) {
        throw UsageError{QStringLiteral("there is no command '%1'").arg(name)};
    }
    const QStringList given = parser.optionNames();
    for (const QString& option : given) {
        if (option != QLatin1String("database") && !command->options.contains(option)) {
            throw UsageError{QStringLiteral("%1 has no option --%2").arg(name, option)};
        }
    }
    try {
        return command->run(parser, arguments);
    } catch (const UsageError&) {
        throw; // answered where the options are known
    } catch (const PgError& error) {
        err << sentence(error) << '\n';
    } catch (const BootstrapError& error) {
        err << "The account cannot be made: " << error.text << ". Correct these values.\n";
    } catch (const Error& error) {
        err << error.text << '\n';
    } catch (const std::exception& error) {
        err << "It could not be done: " << error.what() << '\n';
    }
    return Failed;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inservice-central"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INSERVICE_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(overview());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("one of the commands above"));
    addOptions(parser);
    try {
        if (!parser.parse(QCoreApplication::arguments())) {
            throw UsageError{parser.errorText()};
        }
        if (parser.isSet(version)) {
            out << "inservice-central " << INSERVICE_VERSION << '\n';
            return Done;
        }
        if (parser.isSet(help)) {
            out << parser.helpText();
            return Done;
        }
        return run(parser, err);
    } catch (const UsageError& error) {
        err << error.text << ".\nSee: inservice-central --help\n";
        return Usage;
    }
}
