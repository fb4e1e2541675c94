// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace inservice {

/// How the program ends.
enum ExitCode {
    Done = 0,
    Failed = 1, ///< it could not be done; standard error says why
    Usage = 2,  ///< the command line does not fit; standard error says how it would
    Broken = 3, ///< verify: the audit is not what was sealed; standard output says where
};

/// A wrong command line: a sentence.
class UsageError : public Error {
public:
    using Error::Error;
};

/// One command of inservice-central, with its arguments after its name.
struct Command {
    const char* name;
    const char* arguments;
    const char* description;
    QStringList options; ///< those it takes, besides the ones of every command
    int (*run)(const QCommandLineParser& options, const QStringList& arguments);
};

const QList<Command>& commands();
/// Adds every option of every command.
void addOptions(QCommandLineParser& parser);

} // namespace inservice
