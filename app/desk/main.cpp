// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"
#include "app/desk/fontsahead.h"
#include "app/desk/options.h"
#include "app/desk/tour/touroption.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <cstdio>

namespace {

/// The language must be known before the options can be described in it.
QString languageOf(const QStringList& arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--language"));
    if (at >= 0 && at + 1 < arguments.size())
        return arguments.at(at + 1);
    for (const QString& argument : arguments)
        if (argument.startsWith(QStringLiteral("--language=")))
            return argument.section(QLatin1Char('='), 1);
    return inservice::languages().constFirst();
}

} // namespace

int main(int argc, char** argv) {
    const std::jthread fonts = inservice::readFontsAhead();
    inservice::DeskApplication qt(argc, argv);
    inservice::Application::describe(qt);
    inservice::Application::speak(languageOf(qt.arguments()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Inservice Desk: the desk of schools and regional centres for the business "
                                            "accounts of in-service training."));
    parser.addHelpOption();
    parser.addVersionOption();
    inservice::addOptions(parser);
    const QCommandLineOption tour(
        "tour",
        QCoreApplication::translate("main", "Operate the main job unattended on a trial centre of its own, and leave "
                                            "pictures, printed papers and captions in this folder."),
        "DIR");
    parser.addOption(tour);
    parser.process(qt);

    QString fault;
    const inservice::Options options = inservice::readOptions(parser, fault);
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        return 2;
    }
    if (parser.isSet(tour))
        return inservice::runTour(options, parser.value(tour));
    inservice::Application application(options);
    application.start();
    return QApplication::exec();
}
