// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/imports/unitimport.h"
#include "models/domain/unitcode.h"
#include "models/replica/replicareader.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "models/tables/listmodel.h"
#include "tests/support/testcentre.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QWidget>
#include <functional>
#include <iostream>
#include <memory>

/// A centre with the units of a country, and desks at it: what the benches of both share. INSERVICE_UNIT_LISTS: a
/// folder with the Ministry's lists; without it as many invented units.
namespace inservice::bench {

inline void until(const std::function<bool()>& done, const char* what, int seconds = 120) {
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        if (timer.elapsed() > seconds * 1000LL) {
            std::cerr << "bench: waited in vain for " << what << '\n';
            std::exit(2);
        }
    }
}

/// 10,084 invented units in the shape of the Ministry's lists, over all counties.
inline QByteArray inventedUnits(int count) {
    QString text = QStringLiteral("學年度,代碼,學校名稱,公/私立,縣市名稱,地址,電話\n");
    int made = 0;
    for (int serial = 0; serial < 100; ++serial) {
        for (const char16_t kind : {u'6', u'5', u'3'}) {
            for (const char16_t founder : {u'3', u'1'}) {
                for (int county = 1; county < 100 && made < count; ++county) {
                    const QString digits = QStringLiteral("%1").arg(county, 2, 10, QLatin1Char('0'));
                    const QString name = UnitCode::countyNameOf(digits);
                    const QString code = digits + QChar(founder) + QChar(kind) +
                                         QStringLiteral("%1").arg(serial, 2, 10, QLatin1Char('0'));
                    if (name.isEmpty() || !UnitCode::parse(code)) {
                        continue;
                    }
                    text += QStringLiteral("115,%1,%2%3虛構%4學校,%3,%2,%2虛構路%4號,\n")
                                .arg(code, name, founder == u'1' ? QStringLiteral("私立") : QStringLiteral("公立"))
                                .arg(++made);
                }
            }
        }
    }
    return text.toUtf8();
}

inline void importUnits(TestCentre& centre) {
    PgConnection admin(centre.adminUri());
    const QString folder = qEnvironmentVariable("INSERVICE_UNIT_LISTS");
    ImportReport report;
    if (!folder.isEmpty()) {
        QStringList files;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) {
            files.append(QDir(folder).filePath(name));
        }
        report = UnitImport(admin).run(files);
    } else {
        report = UnitImport(admin).run(
            QList<std::pair<QString, QByteArray>>{{QStringLiteral("units.csv"), inventedUnits(10084)}});
    }
    admin.exec(QStringLiteral("ANALYZE"));
    std::printf("# %d units imported, %d refused (%s)\n", report.imported, report.refused,
                folder.isEmpty() ? "invented" : "the Ministry's lists");
}

inline QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300000) || process.exitCode() != 0) {
        std::cerr << "bench: " << qPrintable(program) << ": " << process.readAllStandardError().constData() << '\n';
        std::exit(2);
    }
    return process.readAllStandardOutput();
}

/// Signs in as a desk does.
inline std::unique_ptr<AccountLink> signedIn(TestCentre& centre, const TestCentre::Account& account,
                                             const QString& data) {
    GuestLink guest(centre.deskUri(), data);
    guest.start();
    std::unique_ptr<AccountLink> link;
    guest.signIn(account.login, account.password, &guest,
                 [&](const Answer<SignInOutcome>& answer, const QString& token) {
                     link = std::make_unique<AccountLink>(centre.deskUri(), data, answer.value->identity, token);
                 });
    until([&] { return link != nullptr; }, "the sign-in");
    link->start();
    until([&] { return link->status().state == LinkState::Online && link->replica().isLoaded(); }, "the first load");
    return link;
}

inline void settle(const QWidget& page) {
    until(
        [&page] {
            for (const auto* model : page.findChildren<ListModel*>()) {
                if (!model->isSettled() || !model->isLoaded()) {
                    return false;
                }
            }
            return true;
        },
        "a page's lists");
}

} // namespace inservice::bench
