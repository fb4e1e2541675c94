// SPDX-License-Identifier: GPL-3.0-or-later
// Why a server cannot prove itself, of a real PostgreSQL with certificates made here; libpq decides alike.
#include "models/central/certificate/servercertificate.h"
#include "models/central/client/connectionsafety.h"
#include "models/central/client/deskconnection.h"
#include "models/central/client/pgconnection.h"
#include "tests/support/patience.h"
#include "tests/support/tlsserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <thread>

using namespace inservice;

namespace {

/// What libpq makes of the same string.
QString libpqSays(const QString& conninfo) {
    try {
        const PgConnection connection(withConnectionOption(conninfo, "user", "desk_anon"), patience / 1000);
        return connection.safety() == LineSafety::Verified ? QStringLiteral("verified") : QStringLiteral("let in");
    } catch (const PgError& error) {
        return error.key == QLatin1String("connection.unproved") ? error.key : error.key + u' ' + error.text;
    }
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsServer> m_server;

    /// One certificate as it was made, and what is said of it by us and by libpq.
    CertificateReport inspect(const QList<CertificateFault>& faults, const QString& uri) {
        const CertificateReport report = inspectServer(uri);
        [&] {
            QCOMPARE(report.faults, faults);
            QCOMPARE(libpqSays(uri), faults.isEmpty() ? QString("verified") : QString("connection.unproved"));
        }();
        return report;
    }

private slots:
    void initTestCase() {
        try {
            m_server = std::make_unique<TlsServer>();
        } catch (const std::exception& error) {
            QFAIL(error.what());
        }
    }

    void eachFaultIsTold() {
        using enum CertificateFault;
        TlsServer& server = *m_server;
        server.show("ca1");
        const CertificateReport good = inspect({}, server.uri("ca1"));
        QVERIFY(good.shown);
        QCOMPARE(good.subject, QString::fromLatin1(TlsServer::name));
        QCOMPARE(good.issuer, QString("ca1"));
        QCOMPARE(good.names, QStringList{QString::fromLatin1(TlsServer::name)});
        QCOMPARE(good.fingerprint.size(), 32 * 3 - 1);
        QVERIFY(good.from < good.until);

        const CertificateReport other = inspect({OtherAuthority}, server.uri("ca2"));
        QCOMPARE(other.fingerprint, good.fingerprint);
        QCOMPARE(other.authorityFile, server.authority("ca2"));
        // Without a file it is the system's authorities, and this one is none of theirs.
        inspect({OtherAuthority}, withConnectionOption(server.uri("ca1"), "sslrootcert", {}));
        inspect({AuthorityFile, OtherAuthority},
                withConnectionOption(server.uri("ca1"), "sslrootcert", "/nowhere.crt"));

        server.show("ca1", "other.example.invalid");
        QCOMPARE(inspect({OtherName}, server.uri("ca1")).names, QStringList{"other.example.invalid"});
        server.show("ca1", TlsServer::name, -1);
        inspect({Expired}, server.uri("ca1"));
        server.show("ca2", "other.example.invalid", -1);
        inspect({OtherAuthority, OtherName, Expired}, server.uri("ca1"));
        server.show({});
        inspect({SelfSigned}, server.uri("ca1"));
        server.stopEncrypting();
        QVERIFY(!inspect({NotEncrypted}, server.uri("ca1")).shown);
    }

    void whatIsNoCentreIsTold() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString uri =
            QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice sslmode=verify-full").arg(other.serverPort());
        CertificateReport report;
        std::thread asking([&] { report = inspectServer(uri, patience); });
        const bool came = other.waitForNewConnection(patience);
        if (came) {
            other.nextPendingConnection()->write("HTTP/1.0 400 Bad Request\r\n\r\n");
            other.findChild<QTcpSocket*>()->waitForBytesWritten(patience);
        }
        asking.join();
        QVERIFY(came);
        QCOMPARE(report.faults, QList{CertificateFault::NotACentre});
        other.close();
        QCOMPARE(inspectServer(uri, patience).faults, QList{CertificateFault::NoAnswer});
    }

    void nothingLeavesThisComputerUnverified_data() {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("taken");
        for (const char* one : {"host=db.example.edu.tw", "host=db.example.edu.tw sslmode=verify-full",
                                "host=127.0.0.1 sslmode=disable", "host=::1 sslmode=prefer", "host=/run/postgresql",
                                "host=db.example.edu.tw hostaddr=127.0.0.1 sslmode=require", "service=centre"}) {
            QTest::newRow(one) << QString(one) << true;
        }
        for (const char* one :
             {"host=db.example.edu.tw sslmode=verify-ca", "host=db.example.edu.tw sslmode=require",
              "host=db.example.edu.tw sslmode=prefer", "host=db.example.edu.tw sslmode=disable",
              "postgresql://db.example.edu.tw/x?sslmode=allow", "host=db.example.edu.tw requiressl=1",
              "host=localhost,db.example.edu.tw sslmode=disable", "host=localhost hostaddr=192.0.2.1 sslmode=disable",
              "host=127.0.0.1.example.edu.tw sslmode=disable", "service=centre sslmode=disable",
              "host=db.example.edu.tw gssencmode=prefer", "host=db.example.edu.tw ssl_min_protocol_version=TLSv1"}) {
            QTest::newRow(one) << QString(one) << false;
        }
    }

    void nothingLeavesThisComputerUnverified() {
        QFETCH(QString, server);
        QFETCH(bool, taken);
        QCOMPARE(isProtected(server), taken);
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificatetest.moc"
