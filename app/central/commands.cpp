// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/commands.h"

#include "app/central/auditcommands.h"
#include "app/central/check.h"
#include "app/central/commandline.h"
#include "app/central/importcommands.h"
#include "models/central/client/pgconnection.h"
#include "models/central/mail/notifier.h"
#include "models/central/mail/paperhelper.h"
#include "models/central/setup/bootstrap.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/trial/trial.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace inservice {

namespace {

int migrate(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "migrate takes no arguments");
    const MigrationRunner::Outcome outcome = MigrationRunner(conninfo(options)).run();
    if (outcome.databaseMade) {
        out() << "made the database\n";
    }
    for (const QString& step : outcome.applied) {
        out() << "applied " << step << '\n';
    }
    if (outcome.codeMade) {
        out() << "made functions and catalogues anew\n";
    }
    out() << "schema version " << outcome.to << (outcome.codeMade ? "" : " (nothing to do)") << '\n';
    return Done;
}

/// From standard input, with a prompt where somebody types: what stands in an argument list is read by everybody who
/// lists the processes, and stays in the shell's history.
QString readNationalId() {
    if (isatty(STDIN_FILENO)) {
        err() << "The person's number (身分證統一編號): " << Qt::flush;
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        throw UsageError{QStringLiteral("standard input cannot be read")};
    }
    const QString number = QString::fromUtf8(in.readLine(200)).trimmed();
    if (number.isEmpty()) {
        throw UsageError{QStringLiteral("bootstrap reads the person's national ID from standard input, one line")};
    }
    return number;
}

int bootstrap(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "bootstrap takes options only");
    NewAccount account;
    account.unitCode = needed(options, "unit");
    account.accountName = needed(options, "account");
    account.name = needed(options, "name");
    const std::optional<Sex> sex = sexFromKey(needed(options, "sex"));
    if (!sex) {
        throw UsageError{QStringLiteral("--sex is male or female")};
    }
    account.sex = *sex;
    account.jobTitle = needed(options, "job-title");
    account.phone = needed(options, "phone");
    account.fax =
        options.isSet(QStringLiteral("fax")) ? options.value(QStringLiteral("fax")) : account.phone.section(u'#', 0, 0);
    account.email = needed(options, "email");
    account.nationalId = readNationalId();
    PgConnection connection(conninfo(options));
    const QString password = makeOneTimePassword();
    bootstrapAccount(connection, account, password, true);
    out() << "account " << account.accountName << '\n' << "one-time password " << password << '\n';
    err() << "The password is shown this once and must be changed at the first sign-in.\n";
    return Done;
}

volatile std::sig_atomic_t stopping = 0;

void askToStop(int) {
    stopping = 1;
}

/// User and password: two lines of a file that only its owner can read, or the environment; never the command line.
void readCredentials(SmtpServer& server, const QString& path) {
    if (path.isEmpty()) {
        server.user = QString::fromLocal8Bit(qgetenv("INSERVICE_SMTP_USER"));
        server.password = QString::fromLocal8Bit(qgetenv("INSERVICE_SMTP_PASSWORD"));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw NotifierError{QStringLiteral("The credentials in %1 cannot be read: %2").arg(path, file.errorString())};
    }
    if (QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) {
        throw NotifierError{
            QStringLiteral("The credentials in %1 can be read by others. Close the file: chmod 600.").arg(path)};
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    server.user = QString::fromUtf8(lines.value(0).trimmed());
    server.password = QString::fromUtf8(lines.value(1).trimmed());
    if (server.user.isEmpty() || server.password.isEmpty()) {
        throw NotifierError{
            QStringLiteral("%1 must have two lines: the user and the password of the mail server.").arg(path)};
    }
}

Notifier::Outcome notifyRun(const QString& database, Notifier& notifier) {
    PgConnection connection(database);
    return notifier.run(connection, [] { return stopping != 0; });
}

int notify(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "notify takes options only");
    if (options.isSet(QStringLiteral("once")) && options.isSet(QStringLiteral("every"))) {
        throw UsageError{QStringLiteral("--once and --every exclude each other")};
    }
    SmtpServer server;
    server.url = needed(options, "smtp");
    server.from = needed(options, "from");
    server.requireTls = options.isSet(QStringLiteral("starttls"));
    server.caFile = options.value(QStringLiteral("ca-file"));
    readCredentials(server, options.value(QStringLiteral("credentials")));
    const QString database = conninfo(options);
    PaperHelper paper;
    Notifier notifier(server, [&paper](const QByteArray& said) { return paper.drawNotice(said); });
    if (!options.isSet(QStringLiteral("every"))) {
        const Notifier::Outcome outcome = notifyRun(database, notifier);
        out() << "sent " << outcome.sent << '\n' << "failed " << outcome.failed << '\n';
        if (outcome.failed > 0) {
            err() << "Not every mail was taken: " << outcome.lastError
                  << ". The centre keeps them and offers them again later.\n";
        }
        return outcome.failed > 0 ? Failed : Done;
    }
    bool number = false;
    const int seconds = options.value(QStringLiteral("every")).toInt(&number);
    constexpr int most = 24 * 3600;
    if (!number || seconds < 1 || seconds > most) {
        throw UsageError{QStringLiteral("--every needs a number of seconds, 1 to %1").arg(most)};
    }
    std::signal(SIGTERM, &askToStop);
    std::signal(SIGINT, &askToStop);
    while (!stopping) {
        try {
            const Notifier::Outcome outcome = notifyRun(database, notifier);
            if (outcome.sent > 0 || outcome.failed > 0) {
                out() << "sent " << outcome.sent << ", failed " << outcome.failed;
                if (!outcome.lastError.isEmpty()) {
                    out() << ": " << outcome.lastError;
                }
                out() << Qt::endl;
            }
        } catch (const PgError& error) {
            // A server that answers and makes no connection is not one that does not answer: waiting helps nothing.
            const bool answers =
                error.key.startsWith(QLatin1String("connection.")) && error.key != QLatin1String("connection.failed");
            if (answers || !error.isTransient()) {
                throw;
            }
            err() << "The centre cannot be reached, trying again: " << error.text << Qt::endl;
        }
        for (int i = 0; i < seconds * 10 && !stopping; ++i) {
            QThread::msleep(100);
        }
    }
    return Done;
}

int housekeeping(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "housekeeping takes no arguments");
    PgConnection connection(conninfo(options));
    out() << QString::fromUtf8(connection.exec(QStringLiteral("SELECT admin.housekeeping()")).scalar()) << '\n';
    return Done;
}

int restored(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "restored takes no arguments");
    PgConnection connection(conninfo(options));
    out() << "epoch " << QString::fromUtf8(connection.exec(QStringLiteral("SELECT admin.restored()")).scalar()) << '\n';
    return Done;
}

int trial(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 2, "trial needs start, stop or uri, and may name a folder");
    const QString& action = arguments.constFirst();
    const QString folder = arguments.value(1, PrivateServer::defaultFolder());
    if (options.isSet(QStringLiteral("desk")) && action != QLatin1String("uri")) {
        throw UsageError{QStringLiteral("--desk belongs to trial uri")};
    }
    PrivateServer::Options server;
    server.guarded = false; // this program ends at once; what it starts stays
    Trial centre(folder, server);
    if (action == QLatin1String("start")) {
        centre.start([](const QString& key) {
            static const QHash<QString, QString> words{
                {QStringLiteral("trial.making"), QStringLiteral("making the server")},
                {QStringLiteral("trial.starting"), QStringLiteral("starting the server")},
                {QStringLiteral("trial.migrating"), QStringLiteral("bringing the schema up to date")},
                {QStringLiteral("trial.filling"), QStringLiteral("filling in the demonstration")}};
            err() << words.value(key, key) << Qt::endl;
        });
        out() << "The trial runs in " << folder << '\n';
        return Done;
    }
    if (action == QLatin1String("stop")) {
        centre.stop();
        if (!centre.isRunning()) {
            return Done;
        }
        err() << "The trial in " << folder
              << " is still used by another program and ends with it. Close that program first.\n";
        return Failed;
    }
    if (action == QLatin1String("uri")) {
        if (!centre.isRunning()) {
            err() << "No trial runs in " << folder << ". Start it: inservice-central trial start " << folder << '\n';
            return Failed;
        }
        out() << (options.isSet(QStringLiteral("desk")) ? centre.deskUri() : centre.adminUri()) << '\n';
        return Done;
    }
    throw UsageError{QStringLiteral("trial needs start, stop or uri, not '%1'").arg(action)};
}

int check(const QCommandLineParser&, const QStringList& arguments) {
    const QString kinds = checkKinds().join(QStringLiteral(", "));
    if (arguments.size() != 1 || !checkKinds().contains(arguments.constFirst())) {
        throw UsageError{QStringLiteral("check needs one of: %1").arg(kinds)};
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        err() << "Standard input cannot be read.\n";
        return Failed;
    }
    checkLines(arguments.constFirst(), in, out());
    return Done;
}

} // namespace

const QList<Command>& commands() {
    static const QList<Command> all{
        {"migrate",
         "",
         "make the database if it is missing and bring its schema up to date (as superuser)",
         {},
         &migrate},
        {"bootstrap",
         "--unit CODE …",
         "make the first account of a desk, with a one-time password; the person's national ID is read from standard "
         "input",
         {QStringLiteral("unit"), QStringLiteral("account"), QStringLiteral("name"), QStringLiteral("sex"),
          QStringLiteral("job-title"), QStringLiteral("phone"), QStringLiteral("fax"), QStringLiteral("email")},
         &bootstrap},
        {"import-units",
         "[--leave CODE,…] FILE…",
         "read the Ministry's lists of schools; what is left stays as it is",
         {QStringLiteral("leave")},
         &importUnits},
        {"compare-units",
         "FILE…",
         "print what import-units would change, a line each, and what the lists no longer have",
         {},
         &compareUnits},
        {"close-unit", "CODE", "nobody applies at this unit any more", {}, &closeUnit},
        {"reopen-unit", "CODE", "one applies at this unit again", {}, &reopenUnit},
        {"merge-units",
         "FROM INTO",
         "accounts and waiting cases of one unit go to another; the former is closed",
         {},
         &mergeUnits},
        {"assign-unit",
         "CODE chief|colleague [DESK]",
         "have another desk review there than the rules say; without DESK the rules again",
         {},
         &assignUnit},
        {"mend-units", "FILE…", "put right what the lists have wrong in names and addresses", {}, &mendUnits},
        {"import-desks", "FILE…", "read the reviewing desks with their fax, address and mail", {}, &importDesks},
        {"import-accounts",
         "[--dry-run] FILE…",
         "take in the accounts of the site before, from CSV (UTF-8 or Big5), ODS or XLSX; nobody is told",
         {QStringLiteral("dry-run")},
         &importAccounts},
        {"account-imports", "", "list these imports: number, time, accounts, how many are in use", {}, &accountImports},
        {"release-accounts", "NUMBER", "open the accounts of an import and mail each person", {}, &releaseAccounts},
        {"undo-accounts", "NUMBER", "take an import back, whole, as long as nobody uses it", {}, &undoAccounts},
        {"import-rosters",
         "[--dry-run] FILE…",
         "take in the teachers of many schools, from CSV (UTF-8, UTF-16 or Big5), ODS or XLSX with a column 學校代碼",
         {QStringLiteral("dry-run")},
         &importRosters},
        {"roster-imports",
         "",
         "list these imports: number, time, teachers, how many were changed since",
         {},
         &rosterImports},
        {"undo-rosters",
         "NUMBER",
         "take an import back, whole, as long as nobody has changed anything of it",
         {},
         &undoRosters},
        {"import-courses",
         "[--dry-run] [--map FILE] [--unmapped FILE] FILE…",
         "take in the courses of the site before: its lists (CSV, ODS, XLSX), or a ZIP of courseList.csv and "
         "teacherList.csv in Big5",
         {QStringLiteral("dry-run"), QStringLiteral("map"), QStringLiteral("unmapped")},
         &importCourses},
        {"course-imports",
         "",
         "list these imports: number, time, courses, how many somebody has gone on with",
         {},
         &courseImports},
        {"undo-courses",
         "NUMBER",
         "take an import back, whole, as long as nobody has gone on with a course of it",
         {},
         &undoCourses},
        {"notify",
         "--smtp URL --from ADDRESS",
         "hand the queue of mails to a mail server, once or every so many seconds",
         {QStringLiteral("smtp"), QStringLiteral("from"), QStringLiteral("once"), QStringLiteral("every"),
          QStringLiteral("starttls"), QStringLiteral("credentials"), QStringLiteral("ca-file")},
         &notify},
        {"housekeeping", "", "remove what has had its time and seal the audit; run it once a day", {}, &housekeeping},
        {"restored",
         "",
         "say that the centre was restored from a backup: every desk loads its replica again",
         {},
         &restored},
        {"seal",
         "[--anchor FILE]",
         "seal what the audit has gained, as one more block of its chain; run it every few minutes",
         {QStringLiteral("anchor")},
         &sealAudit},
        {"verify",
         "[--anchor FILE]",
         "check the whole audit against its seals: names every row and block that does not fit",
         {QStringLiteral("anchor")},
         &verifyAudit},
        {"trial", "start|stop|uri [DIR]", "a private server with demonstration data", {QStringLiteral("desk")}, &trial},
        {"check",
         "KIND",
         "judge a value a line from standard input: national-id, phone, account-name, school-code",
         {},
         &check},
    };
    return all;
}

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const char* description, const char* value = nullptr) {
        QCommandLineOption option(QString::fromUtf8(name), QString::fromUtf8(description));
        if (value) {
            option.setValueName(QString::fromUtf8(value));
        }
        parser.addOption(option);
    };
    add("database", "the centre, as a libpq string; else INSERVICE_DATABASE, else libpq's environment (said on stderr)",
        "STRING");
    add("leave", "import-units: codes of units whose rows are not taken", "CODE,…");
    add("map",
        "import-courses: a list that says what units, 課程性質 and tags of the site's lists are called here (種類, "
        "原值, "
        "對應)",
        "FILE");
    add("unmapped", "import-courses: write what was not understood into this file, as such a list to be filled in",
        "FILE");
    add("dry-run",
        "import-accounts, import-rosters, import-courses: say what would be done, row by row, and do nothing");
    add("unit", "bootstrap: code of the desk", "CODE");
    add("account", "bootstrap: name of the account", "NAME");
    add("name", "bootstrap: the person's name", "NAME");
    add("sex", "bootstrap: male or female", "SEX");
    add("job-title", "bootstrap: job title", "TITLE");
    add("phone", "bootstrap: telephone with area code", "NUMBER");
    add("fax", "bootstrap: fax with area code; else the telephone's", "NUMBER");
    add("email", "bootstrap: mail address", "ADDRESS");
    add("smtp",
        "notify: smtp://HOST:PORT or smtps://HOST:PORT; user and password come from INSERVICE_SMTP_USER and "
        "INSERVICE_SMTP_PASSWORD, or from --credentials",
        "URL");
    add("from", "notify: sender", "ADDRESS");
    add("once", "notify: once (the default)");
    add("every", "notify: again and again, with so many seconds between", "SECONDS");
    add("starttls", "notify: refuse to send unless the line is encrypted; always so with a user");
    add("credentials", "notify: file with user and password of the mail server, a line each, closed to others", "FILE");
    add("ca-file", "notify: certificates to trust instead of the system's", "FILE");
    add("anchor",
        "seal: add the newest block and its hash to this file, which belongs on another machine or on paper; verify: "
        "every line of it must still be in the chain",
        "FILE");
    add("desk", "trial uri: the string a desk uses, not the administrator's");
}

} // namespace inservice
