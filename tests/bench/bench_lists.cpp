// SPDX-License-Identifier: GPL-3.0-or-later
// A key in the two long lists: from the key event to the view that shows its result, everything the window's thread
// does on the way.
#include "forms/unitchoice/unitchoice.h"
#include "models/replica/replicareader.h"
#include "models/tables/queuemodel.h"
#include "models/tables/unitfinder.h"
#include "tests/bench/figure.h"
#include "tests/bench/heartbeat.h"
#include "tests/tables/replicafixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

namespace {

/// Types keys into an edit; each is over when `done` says so and the view is painted. The median in ms.
double keys(QLineEdit& edit, QWidget& view, const QString& text, const std::function<bool()>& done) {
    QList<double> all;
    for (int turn = 0; turn < 5; ++turn) {
        for (const QChar c : text) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&edit, c.toLatin1());
            while (!done()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
            }
            view.repaint();
            all.append(double(timer.nsecsElapsed()) / 1e6);
        }
        edit.clear();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        }
    }
    return bench::median(all);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QList<QJsonObject> applications;
    for (int id = 1; id <= 5000; ++id) {
        applications << ReplicaFixture::application(id);
    }
    ReplicaFixture replica;
    replica.load(applications, {}, 10084);

    UnitFinder finder;
    QSignalSpy loaded(&finder, &UnitFinder::loaded);
    const double index = bench::milliseconds(1, [&] {
        finder.load(replica.file());
        loaded.wait(60000);
    });
    bench::told(QStringLiteral("list of 10,084 units ready, after the window is there"), index, QStringLiteral("ms"));
    UnitChoice choice(&finder);
    choice.resize(700, 500);
    choice.show();
    QString found;
    QObject::connect(&finder, &UnitFinder::found, [&](const QString& text) { found = text; });
    bench::atMost(QStringLiteral("key in the find of 10,084 units"),
                  keys(*choice.findEdit(), choice, QStringLiteral("9010084"),
                       [&] { return choice.findEdit()->text() == (finder.text().isEmpty() ? finder.text() : found); }),
                  QStringLiteral("ms"), 16);

    QueueModel model(replica.file(), {900, AccountType::Reviewer}, ReplicaFixture::words());
    model.setSortKeys({{int(QueueModel::Column::Unit), Qt::AscendingOrder}});
    model.setBucket(QueueModel::Bucket::All);
    QTableView view;
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    model.refresh();
    while (model.rowCount() != 5000 || !model.isSettled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
    }
    QLineEdit edit;
    QObject::connect(&edit, &QLineEdit::textChanged, &model, &ListModel::setFind);
    edit.show();
    bench::atMost(QStringLiteral("key in the queue of 5,000 applications"),
                  keys(edit, view, QStringLiteral("user123"), [&] { return model.isSettled(); }), QStringLiteral("ms"),
                  8);
    return bench::over == 0 ? 0 : 1;
}
