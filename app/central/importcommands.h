// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace inservice {

/// What the operator takes in from lists; exit codes.
int importUnits(const QCommandLineParser& options, const QStringList& arguments);
/// The Ministry's list of the next year as a difference; and what it no longer has.
int compareUnits(const QCommandLineParser& options, const QStringList& arguments);
int closeUnit(const QCommandLineParser& options, const QStringList& arguments);
int reopenUnit(const QCommandLineParser& options, const QStringList& arguments);
/// 整併.
int mergeUnits(const QCommandLineParser& options, const QStringList& arguments);
/// Another desk than the rules say.
int assignUnit(const QCommandLineParser& options, const QStringList& arguments);
int importDesks(const QCommandLineParser& options, const QStringList& arguments);
int mendUnits(const QCommandLineParser& options, const QStringList& arguments);

/// Day one: the accounts of the site before.
int importAccounts(const QCommandLineParser& options, const QStringList& arguments);
int accountImports(const QCommandLineParser& options, const QStringList& arguments);
int releaseAccounts(const QCommandLineParser& options, const QStringList& arguments);
int undoAccounts(const QCommandLineParser& options, const QStringList& arguments);

/// Day one: the rosters of the schools.
int importRosters(const QCommandLineParser& options, const QStringList& arguments);
int rosterImports(const QCommandLineParser& options, const QStringList& arguments);
int undoRosters(const QCommandLineParser& options, const QStringList& arguments);

/// Day one: the courses of the site before.
int importCourses(const QCommandLineParser& options, const QStringList& arguments);
int courseImports(const QCommandLineParser& options, const QStringList& arguments);
int undoCourses(const QCommandLineParser& options, const QStringList& arguments);

} // namespace inservice
