// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"
#include "app/desk/display.h"
#include "app/desk/fontsahead.h"
#include "app/desk/options.h"
#include "app/desk/ownmemory.h"
#include "app/desk/tour/touroption.h"
#include "models/central/client/connectionsafety.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

/// The language must be known before the options can be described in it.
QString languageOf(const QStringList& arguments) {
    QCommandLineParser parser; // what else stands there it passes over
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("language"));
    parser.addOption(language);
    parser.parse(arguments);
    const QString wanted = parser.value(language);
    const QStringList spoken = inservice::languages();
    return spoken.contains(wanted) ? wanted : spoken.constFirst();
}

/// The program's options, and what was wrong with them.
struct CommandLine {
    QCommandLineParser parser;
    inservice::Options options;
    QString tour;          ///< folder; empty: no tour
    QStringList tourNames; ///< none: all
    QString fault;

    void read(const QStringList& arguments);
};

void CommandLine::read(const QStringList& arguments) {
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Inservice Desk: the desk of schools and regional centres for teachers' "
                                            "in-service training."));
    parser.addHelpOption();
    parser.addVersionOption();
    inservice::addOptions(parser);
    const QCommandLineOption tourOption(
        "tour",
        QCoreApplication::translate("main", "Operate the main job unattended on a trial centre of its own, and leave "
                                            "pictures, printed papers and captions in this folder."),
        "DIR");
    parser.addOption(tourOption);
    const QCommandLineOption onlyOption(
        "only", QCoreApplication::translate("main", "With --tour: only this tour; may be given several times."),
        "NAME");
    parser.addOption(onlyOption);
    if (!parser.parse(arguments)) {
        fault = parser.errorText();
        return;
    }
    options = inservice::readOptions(parser, fault);
    tour = parser.value(tourOption);
    tourNames = parser.values(onlyOption);
    if (const QString why = inservice::faultOfTours(tourNames); !why.isEmpty()) {
        fault = why;
    }
}

/// Qt has options of its own (-platform, -style …), with one dash, that only an application with windows takes out.
bool mayBeQts(const QStringList& arguments) {
    return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString& argument) {
        return argument.size() > 2 && argument.startsWith(QLatin1Char('-')) && argument.at(1) != QLatin1Char('-');
    });
}

int refuse(const QString& fault) {
    std::fprintf(stderr, "%s\n", qPrintable(fault));
    return 2;
}

/// What can be answered without a window: help, version, options that cannot be. Else nothing, and in `noScreen` what
/// to say when there is no screen: while one is looked for, nothing can be translated.
std::optional<int> answerWithoutWindow(int argc, char** argv, QString& noScreen) {
    const QCoreApplication qt(argc, argv);
    inservice::Application::describe();
    const QStringList arguments = QCoreApplication::arguments();
    inservice::Application::speak(languageOf(arguments));
    CommandLine line;
    line.read(arguments);
    for (const char* answered : {"version", "help", "help-all"}) {
        if (line.parser.isSet(answered)) {
            line.parser.process(qt);
        }
    }
    if (!line.fault.isEmpty() && !mayBeQts(arguments)) {
        return refuse(line.fault);
    }
    noScreen =
        QCoreApplication::translate("main", "The desk opens a window, but no screen can be reached from here. Start "
                                            "it from the menu of a desktop, or from a terminal inside one.");
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    inservice::keepMemoryPrivate();
    inservice::dropConnectionEnvironment(); // before there is another thread
    QString noScreen;
    if (const std::optional<int> status = answerWithoutWindow(argc, argv, noScreen)) {
        return *status;
    }
    const std::jthread fonts = inservice::readFontsAhead();
    const auto qt = inservice::openDisplay(argc, argv, noScreen);
    inservice::Application::describe();
    inservice::Application::speak(languageOf(QCoreApplication::arguments()));
    CommandLine line;
    line.read(QCoreApplication::arguments());
    if (!line.fault.isEmpty()) {
        return refuse(line.fault);
    }
    if (!line.tour.isEmpty()) {
        return inservice::runTour(line.options, line.tour, line.tourNames);
    }
    inservice::Application application(line.options);
    application.start();
    return QApplication::exec();
}
