// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/importcommands.h"

#include "app/central/commandline.h"
#include "app/central/commands.h"
#include "models/central/client/pgconnection.h"
#include "models/central/imports/accountimport.h"
#include "models/central/imports/courseimport.h"
#include "models/central/imports/deskimport.h"
#include "models/central/imports/mendimport.h"
#include "models/central/imports/rosterimport.h"
#include "models/central/imports/unitcomparison.h"

#include <QFile>
#include <QSaveFile>
#include <utility>

namespace inservice {

namespace {

/// False: none is about a whole file.
bool printNotes(const ImportReport& report) {
    bool wholeFile = false;
    for (const ImportReport::Note& note : report.notes) {
        out() << (note.refused ? "refused " : "warning ") << note.file;
        if (note.row > 0) {
            out() << ", row " << note.row;
        }
        out() << ": " << note.text << '\n';
        wholeFile = wholeFile || (note.refused && note.row == 0);
    }
    return wholeFile;
}

int printReport(const ImportReport& report) {
    const bool wholeFile = printNotes(report);
    out() << "imported " << report.imported << '\n'
          << "updated " << report.updated << '\n'
          << "unchanged " << report.unchanged << '\n'
          << "refused " << report.refused << '\n';
    if (report.left > 0) {
        out() << "left " << report.left << '\n';
    }
    if (report.older > 0) {
        out() << "earlier school years left out " << report.older << '\n';
    }
    return wholeFile ? Failed : Done;
}

/// Prints what is known of every import, or of the last.
void printImports(PgConnection& connection, bool last) {
    const PgRows imports = connection.exec(
        QStringLiteral("SELECT id, to_char(at at time zone 'Asia/Taipei', 'YYYY-MM-DD HH24:MI'), accounts, activated, "
                       "CASE WHEN undone_at IS NOT NULL THEN 'undone' WHEN released_at IS NOT NULL THEN 'released' "
                       "ELSE 'not released' END FROM admin.account_imports()"));
    for (qsizetype i = last ? imports.rows.size() - 1 : 0; i >= 0 && i < imports.rows.size(); ++i) {
        const auto text = [&row = imports.rows.at(i)](int column) {
            return QString::fromUtf8(row.at(column).value_or(QByteArray()));
        };
        out() << "import " << text(0) << ": " << text(1) << ", " << text(2) << " accounts, " << text(3) << " in use, "
              << text(4) << '\n';
    }
}

/// The same of imports with `what` (teachers, courses) in them, by a function that says number, time, how many, how
/// many were used and whether it was undone.
void printImportsOf(PgConnection& connection, const char* what, const QString& function, bool last) {
    const PgRows imports = connection.exec(
        QStringLiteral("SELECT number, to_char(at at time zone 'Asia/Taipei', 'YYYY-MM-DD HH24:MI'), %1, used, "
                       "CASE WHEN undone_at IS NOT NULL THEN ', undone' ELSE '' END FROM %2()")
            .arg(QLatin1String(what), function));
    for (qsizetype i = last ? imports.rows.size() - 1 : 0; i >= 0 && i < imports.rows.size(); ++i) {
        const auto text = [&row = imports.rows.at(i)](int column) {
            return QString::fromUtf8(row.at(column).value_or(QByteArray()));
        };
        out() << "import " << text(0) << ": " << text(1) << ", " << text(2) << ' ' << what << ", " << text(3)
              << " changed since" << text(4) << '\n';
    }
}

void printRosterImports(PgConnection& connection, bool last) {
    printImportsOf(connection, "teachers", QStringLiteral("admin.roster_imports"), last);
}

void printCourseImports(PgConnection& connection, bool last) {
    printImportsOf(connection, "courses", QStringLiteral("admin.course_imports"), last);
}

/// A unit at which one may apply, or may no longer.
int setEligible(const QCommandLineParser& options, const QString& code, bool eligible) {
    PgConnection connection(conninfo(options));
    try {
        const PgRows answer = connection.exec(
            QStringLiteral("SELECT name, accounts, cases FROM admin.set_eligible($1, $2)"), {code, eligible});
        const auto text = [&row = answer.rows.constFirst()](int column) {
            return QString::fromUtf8(row.at(column).value_or(QByteArray()));
        };
        out() << (eligible ? "open " : "closed ") << text(0) << ": " << text(1) << " open accounts, " << text(2)
              << " cases that wait\n";
        return Done;
    } catch (const PgError& error) {
        if (error.key != QLatin1String("unit.unknown")) {
            throw;
        }
        err() << "There is no unit with the code " << code << ", or it is a desk.\n";
        return Failed;
    }
}

int numberOf(const QStringList& arguments, const char* usage) {
    demandCount(arguments, 1, 1, usage);
    bool isNumber = false;
    const int number = arguments.constFirst().toInt(&isNumber);
    if (!isNumber || number < 1) {
        throw UsageError{QString::fromLatin1(usage)};
    }
    return number;
}

/// Calls a function of an import, and says why the centre will not.
int onImport(const QCommandLineParser& options, int number, const char* sql, const char* done) {
    PgConnection connection(conninfo(options));
    try {
        const QByteArray accounts = connection.exec(QString::fromLatin1(sql), {number}).scalar();
        out() << done << ' ' << QString::fromLatin1(accounts) << '\n';
        return Done;
    } catch (const PgError& error) {
        static const QHash<QString, QString> words{
            {QStringLiteral("import.unknown"),
             QStringLiteral("There is no such import. List them: account-imports, roster-imports, course-imports.")},
            {QStringLiteral("import.state"), QStringLiteral("This import has been released or undone already. List "
                                                            "them: account-imports, roster-imports, course-imports.")},
            {QStringLiteral("import.used"),
             QStringLiteral("This import is in use: somebody has set a password, worked with an account, changed an "
                            "entry of a roster, or gone on with a course. Nothing was undone; put single ones right at "
                            "the desk instead.")}};
        const auto word = words.constFind(error.key);
        if (word == words.cend()) {
            throw;
        }
        err() << *word << '\n';
        return Failed;
    }
}

} // namespace

int importUnits(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "import-units needs at least one FILE");
    PgConnection connection(conninfo(options));
    UnitImport import(connection);
    import.setLeft(options.value(QStringLiteral("leave")).toUpper().split(u',', Qt::SkipEmptyParts));
    return printReport(import.run(arguments));
}

int compareUnits(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "compare-units needs at least one FILE");
    PgConnection connection(conninfo(options));
    UnitComparison comparison(connection);
    const ImportReport report = comparison.run(arguments);
    const bool isRefused = printNotes(report);
    for (const UnitComparison::Line& line : comparison.lines()) {
        out() << line.change << '\t' << line.code << '\t' << line.before << '\t' << line.after << '\n';
    }
    return isRefused ? Failed : Done;
}

int closeUnit(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1, "close-unit needs the CODE of a unit");
    return setEligible(options, arguments.constFirst(), false);
}

int reopenUnit(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1, "reopen-unit needs the CODE of a unit");
    return setEligible(options, arguments.constFirst(), true);
}

int mergeUnits(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 2, 2, "merge-units needs the CODE of the unit that ends and of the one that goes on");
    PgConnection connection(conninfo(options));
    try {
        const PgRows answer = connection.exec(QStringLiteral("SELECT accounts, cases FROM admin.merge_units($1, $2)"),
                                              {arguments.at(0), arguments.at(1)});
        const auto text = [&row = answer.rows.constFirst()](int column) {
            return QString::fromUtf8(row.at(column).value_or(QByteArray()));
        };
        out() << "merged: " << text(0) << " accounts, " << text(1) << " cases that wait\n";
        return Done;
    } catch (const PgError& error) {
        if (error.key == QLatin1String("unit.unknown")) {
            err() << "There is no such unit, or it is a desk, or the one that goes on is closed.\n";
        } else if (error.key == QLatin1String("account_type.not_offered")) {
            err() << "The unit that goes on does not have all types of accounts that there are. Nothing was merged.\n";
        } else {
            throw;
        }
        return Failed;
    }
}

int assignUnit(const QCommandLineParser& options, const QStringList& arguments) {
    constexpr auto usage = "assign-unit needs the CODE of a unit, chief or colleague, and the code of a DESK";
    demandCount(arguments, 2, 3, usage);
    const QString& scope = arguments.at(1);
    if (scope != QLatin1String("chief") && scope != QLatin1String("colleague")) {
        throw UsageError{QString::fromLatin1(usage)};
    }
    PgConnection connection(conninfo(options));
    const QVariant desk = arguments.size() > 2 ? QVariant(arguments.at(2).toUpper()) : QVariant();
    try {
        connection.exec(QStringLiteral("SELECT admin.set_override($1, $2, $3, '')"),
                        {arguments.constFirst().toUpper(), scope, desk});
        return Done;
    } catch (const PgError& error) {
        if (error.key != QLatin1String("unit.unknown")) {
            throw;
        }
        err() << "There is no such unit, or no such desk.\n";
        return Failed;
    }
}

int importDesks(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "import-desks needs at least one FILE");
    PgConnection connection(conninfo(options));
    return printReport(DeskImport(connection).run(arguments));
}

int mendUnits(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "mend-units needs at least one FILE");
    PgConnection connection(conninfo(options));
    return printReport(MendImport(connection).run(arguments));
}

int importAccounts(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "import-accounts needs at least one FILE");
    PgConnection connection(conninfo(options));
    const bool dry = options.isSet(QStringLiteral("dry-run"));
    AccountImport import(connection);
    import.setDryRun(dry);
    const ImportReport report = import.run(arguments);
    const int code = printReport(report);
    if (dry) {
        out() << "dry run: nothing was taken in\n";
    } else if (report.imported > 0) {
        printImports(connection, true);
    }
    return code;
}

int accountImports(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "account-imports takes no arguments");
    PgConnection connection(conninfo(options));
    printImports(connection, false);
    return Done;
}

int releaseAccounts(const QCommandLineParser& options, const QStringList& arguments) {
    return onImport(options, numberOf(arguments, "release-accounts needs the NUMBER of an import"),
                    "SELECT admin.release_accounts($1)", "released");
}

int undoAccounts(const QCommandLineParser& options, const QStringList& arguments) {
    return onImport(options, numberOf(arguments, "undo-accounts needs the NUMBER of an import"),
                    "SELECT admin.undo_accounts($1)", "undone");
}

int importRosters(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "import-rosters needs at least one FILE");
    PgConnection connection(conninfo(options));
    const bool dry = options.isSet(QStringLiteral("dry-run"));
    const ImportReport report = RosterImport(connection).run(arguments, dry);
    const int code = printReport(report);
    if (dry) {
        out() << "dry run: nothing was taken in\n";
    } else if (report.imported > 0) {
        printRosterImports(connection, true);
    }
    return code;
}

int rosterImports(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "roster-imports takes no arguments");
    PgConnection connection(conninfo(options));
    printRosterImports(connection, false);
    return Done;
}

int undoRosters(const QCommandLineParser& options, const QStringList& arguments) {
    return onImport(options, numberOf(arguments, "undo-rosters needs the NUMBER of an import"),
                    "SELECT admin.undo_rosters($1)", "undone");
}

namespace {

/// What the operator says that units, 課程性質 and tags are called here.
bool readMap(const QString& name, CourseMap& map) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        err() << name << ": " << file.errorString() << '\n';
        return false;
    }
    try {
        map.read(file.readAll());
    } catch (const CsvError& error) {
        err() << name << ": " << error.text << '\n';
        return false;
    }
    return true;
}

/// What was not understood, and as a list to be filled in.
bool printUnmapped(const CourseMap& map, const QString& name) {
    const QList<CourseMap::Missed> missed = map.missed();
    for (const CourseMap::Missed& one : missed) {
        out() << "unmapped " << CourseMap::word(one.kind) << ' ' << one.value.simplified() << ": " << one.times << '\n';
    }
    if (name.isEmpty()) {
        return true;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(map.toFillIn()) < 0 || !file.commit()) {
        err() << name << ": " << file.errorString() << '\n';
        return false;
    }
    return true;
}

} // namespace

int importCourses(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 1, 1000, "import-courses needs at least one FILE");
    PgConnection connection(conninfo(options));
    const bool dry = options.isSet(QStringLiteral("dry-run"));
    CourseImport import(connection);
    import.setDryRun(dry);
    if (options.isSet(QStringLiteral("map")) && !readMap(options.value(QStringLiteral("map")), import.map())) {
        return Failed;
    }
    int code = printReport(import.take(arguments));
    if (!printUnmapped(import.map(), options.value(QStringLiteral("unmapped")))) {
        code = Failed;
    }
    if (import.participants().people() > 0) {
        out() << "participants looked at " << import.participants().people() << " in "
              << import.participants().courses() << " courses, none kept\n";
    }
    if (dry) {
        out() << "dry run: nothing was taken in\n";
    } else if (import.number() > 0) {
        printCourseImports(connection, true);
    }
    return code;
}

int courseImports(const QCommandLineParser& options, const QStringList& arguments) {
    demandCount(arguments, 0, 0, "course-imports takes no arguments");
    PgConnection connection(conninfo(options));
    printCourseImports(connection, false);
    return Done;
}

int undoCourses(const QCommandLineParser& options, const QStringList& arguments) {
    return onImport(options, numberOf(arguments, "undo-courses needs the NUMBER of an import"),
                    "SELECT admin.undo_courses($1)", "undone");
}

} // namespace inservice
