// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace inservice {

/// Standard output and standard error of the tool.
QTextStream& out();
QTextStream& err();

/// The centre: what --database says, else INSERVICE_DATABASE, else libpq's environment.
QString conninfo(const QCommandLineParser& options);
/// The value of an option that must be there. Throws UsageError.
QString needed(const QCommandLineParser& options, const char* name);
/// Throws UsageError with `what` unless there are `least` to `most` arguments.
void demandCount(const QStringList& arguments, qsizetype least, qsizetype most, const char* what);

} // namespace inservice
