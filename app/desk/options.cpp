// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::Options)
};

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
    parser.addOption({QStringLiteral("server"), Text::tr("Connect to this centre (a libpq connection string)."),
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
    if (!options.language.isEmpty() && !languages().contains(options.language))
        fault = Text::tr("There is no language “%1” here. Use one of: %2.")
                    .arg(options.language, languages().join(QStringLiteral(", ")));
    if (options.trial && !options.server.isEmpty())
        fault = Text::tr("A trial brings its own centre: use either --trial or --server.");
    if (!parser.positionalArguments().isEmpty())
        fault = Text::tr("“%1” is not an option. --help lists what there is.")
                    .arg(parser.positionalArguments().constFirst());
    return options;
}

} // namespace inservice
