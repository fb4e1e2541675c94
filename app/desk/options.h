// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace inservice {

/// What the command line says. What it leaves out comes from the settings.
struct Options {
    bool trial = false;
    QString dataFolder; ///< never empty after readOptions()
    QString server;     ///< libpq string without a user; empty: the one in the settings
    QString language;   ///< "zh_TW", "en" or empty
};

/// The languages the desk speaks; the first one is the default.
QStringList languages();
/// Where settings, replicas and outboxes lie unless --data says otherwise.
QString defaultDataFolder();
/// Adds the desk's options to a parser; the caller may add its own.
void addOptions(QCommandLineParser& parser);
/// Reads what addOptions() described. An impossible value ends in `fault`, a sentence, and leaves the rest as it was.
Options readOptions(const QCommandLineParser& parser, QString& fault);

} // namespace inservice
