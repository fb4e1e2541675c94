// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/touroption.h"

#include "app/desk/application.h"
#include "app/desk/shell/mainwindow.h"
#include "app/desk/tour/scenario.h"
#include "app/desk/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

namespace inservice {

namespace {

/// A picture has the same size on every screen: what a maximised window has of the screens the desk is made for, 1366 ×
/// 768 with a panel and a title bar.
constexpr QSize windowSize(1366, 720);

} // namespace

QString faultOfTours(const QStringList& names) {
    const QStringList known = Scenario::names();
    for (const QString& name : names) {
        if (!known.contains(name)) {
            return QCoreApplication::translate("main", "There is no tour “%1”. Use some of: %2.")
                .arg(name, known.join(QStringLiteral(", ")));
        }
    }
    return {};
}

int runTour(Options options, const QString& folder, const QStringList& names) {
    QTemporaryDir home(QDir::tempPath() + "/inservice-tour-XXXXXX");
    if (!home.isValid()) {
        std::fprintf(stderr, "tour: no temporary folder can be made: %s\n", qPrintable(home.errorString()));
        return 1;
    }
    // A root user's server runs under another user, who must be able to pass through.
    QFile::setPermissions(home.path(), QFile::permissions(home.path()) | QFile::ExeGroup | QFile::ExeOther);
    options.dataFolder = home.path();
    options.trial = true;
    options.server.clear();

    Application application(options);
    application.settings().setScheme(look::Scheme::Light);
    application.start();
    application.window()->showNormal();
    application.window()->resize(windowSize);

    Tour tour(QDir(folder).absolutePath(), nullptr);
    Scenario scenario(tour, application); // its steps refer to it for as long as the tour runs
    scenario.play(names);
    int code = 1;
    QObject::connect(&tour, &Tour::finished, qApp, [&](bool held, const QString& reason) {
        code = held ? 0 : 1;
        std::fprintf(held ? stdout : stderr, "tour: %s\n",
                     held ? qPrintable(QString("every step held; see %1").arg(tour.file("index.html")))
                          : qPrintable(reason));
        QApplication::quit();
    });
    tour.start();
    QApplication::exec();
    return code;
}

} // namespace inservice
