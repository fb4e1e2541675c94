// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/guestlink.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace inservice;

namespace {

constexpr auto officePassword = "Office-2026";

/// Somebody who stands where the centre should be: refuses TLS, asks for a password in clear and writes down what it
/// is told; or answers with a fault.
class FalseServer : public QObject {
public:
    FalseServer() {
        listening.listen(QHostAddress::LocalHost);
        connect(&listening, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* desk = listening.nextPendingConnection()) {
                connect(desk, &QTcpSocket::readyRead, this, [this, desk] { answer(desk); });
            }
        });
    }
    [[nodiscard]] QString port() const { return QString::number(listening.serverPort()); }

    QTcpServer listening;
    QByteArray heard;
    QByteArray fault; ///< what to answer to a start instead of asking for a password

private:
    static QByteArray message(char kind, const QByteArray& content) {
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<qint32>(content.size() + 4), length.data());
        return kind + length + content;
    }
    void answer(QTcpSocket* desk) {
        const QByteArray said = desk->readAll();
        heard += said;
        if (said.size() == 8) {
            desk->write("N"); // no TLS here
        } else if (!fault.isEmpty()) {
            desk->write(message('E', QByteArray("SFATAL") + '\0' + "VFATAL" + '\0' + "C58P01" + '\0' + 'M' + fault +
                                         '\0' + '\0'));
            desk->disconnectFromHost();
        } else if (said.startsWith('p')) {
            desk->disconnectFromHost();
        } else {
            desk->write(message('R', QByteArray::fromHex("00000003"))); // the password, in clear
        }
    }
};

} // namespace

class WireTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("INSERVICE_KEYCHAIN", "off"); }
    void init() { m_false = std::make_unique<FalseServer>(); }

    void nothingIsSaidWithoutAProof_data() {
        QTest::addColumn<QString>("server");
        QTest::newRow("fields") << "host=127.0.0.1 port=%1 dbname=inservice password=%2";
        QTest::newRow("a name") << "host=localhost port=%1 dbname=inservice password=%2";
        QTest::newRow("an address alone") << "hostaddr=127.0.0.1 port=%1 dbname=inservice password=%2";
        QTest::newRow("name and address")
            << "host=db.example.edu.tw hostaddr=127.0.0.1 port=%1 dbname=inservice password=%2";
        QTest::newRow("two hosts") << "host=127.0.0.1,localhost port=%1,%1 dbname=inservice password=%2";
        QTest::newRow("a socket and a host") << "host=/nonexistent,127.0.0.1 port=%1,%1 dbname=inservice password=%2";
        QTest::newRow("uri") << "postgresql://127.0.0.1:%1/inservice?password=%2";
        QTest::newRow("uri with a password") << "postgresql://:%2@127.0.0.1:%1/inservice";
        QTest::newRow("an empty mode") << "host=127.0.0.1 port=%1 dbname=inservice password=%2 sslmode=''";
        QTest::newRow("Kerberos instead") << "host=127.0.0.1 port=%1 dbname=inservice password=%2 gssencmode=prefer";
        QTest::newRow("certificates that are none")
            << "host=127.0.0.1 port=%1 dbname=inservice password=%2 sslrootcert=/nonexistent/root.crt";
    }
    void nothingIsSaidWithoutAProof() {
        QFETCH(QString, server);
        expectSilence(server.arg(m_false->port(), QLatin1String(officePassword)));
    }

    void aServiceFileDoesNotWeakenIt() {
        const QTemporaryDir home;
        QFile services(home.filePath("services.conf"));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[office]\nhost=127.0.0.1\nport=" + m_false->port().toLatin1() +
                       "\ndbname=inservice\nsslmode=disable\n");
        services.close();
        // Named in the string it is read where libpq looks for it by itself: in the home of this user.
        const QByteArray before = qgetenv("HOME");
        QVERIFY(QFile::copy(services.fileName(), home.filePath(".pg_service.conf")));
        qputenv("HOME", home.path().toLocal8Bit());
        const auto back = qScopeGuard([&before] { qputenv("HOME", before); });
        expectSilence(QStringLiteral("service=office password=%1").arg(QLatin1String(officePassword)));
    }

    void theEnvironmentHasNoSay_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        for (const auto& [name, value] :
             std::initializer_list<std::pair<const char*, const char*>>{{"PGSSLMODE", "disable"},
                                                                        {"PGHOSTADDR", "192.0.2.1"},
                                                                        {"PGSERVICE", "no-such-service"},
                                                                        {"PGSERVICEFILE", "/nonexistent/services"},
                                                                        {"PGSYSCONFDIR", "/nonexistent"},
                                                                        {"PGREQUIREPEER", "nobody"},
                                                                        {"PGTARGETSESSIONATTRS", "standby"},
                                                                        {"PGCHANNELBINDING", "require"},
                                                                        {"PGGSSENCMODE", "require"},
                                                                        {"PGSSLMINPROTOCOLVERSION", "nonsense"},
                                                                        {"PGTZ", "Mars/Olympus"},
                                                                        {"PGDATESTYLE", "nonsense"},
                                                                        {"PGGEQO", "nonsense"},
                                                                        {"PGCLIENTENCODING", "nonsense"},
                                                                        {"PGOPTIONS", "-c nonsense=1"},
                                                                        {"PGUSER", "somebody"},
                                                                        {"PGPASSFILE", "/dev/zero"},
                                                                        {"PGCONNECT_TIMEOUT", "nonsense"}}) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(value);
        }
    }
    void theEnvironmentHasNoSay() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        // The connection reaches the server it names as if nothing had been set: its first word is a request for TLS.
        qputenv(name.constData(), value);
        expectSilence(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice").arg(m_false->port()));
        // And in clear, where that was chosen, with the values it says itself.
        qputenv(name.constData(), value);
        m_false->heard.clear();
        const QTemporaryDir data;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice password=%2 sslmode=disable")
                           .arg(m_false->port(), QLatin1String(officePassword)),
                       data.path());
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_false->heard.contains(officePassword), patience);
        QVERIFY2(!m_false->heard.contains(value), m_false->heard.toHex(' ').constData());
        QVERIFY(m_false->heard.contains("desk_anon") && m_false->heard.contains("UTF8"));
    }

    void aWeakerOneIsShownAsLongAsItLasts_data() {
        QTest::addColumn<QString>("mode");
        QTest::newRow("prefer") << "prefer";
        QTest::newRow("allow") << "allow";
        QTest::newRow("disable") << "disable";
    }
    void aWeakerOneIsShownAsLongAsItLasts() {
        QFETCH(QString, mode);
        const QTemporaryDir data;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice password=%2 sslmode=%3")
                           .arg(m_false->port(), QLatin1String(officePassword), mode),
                       data.path());
        QCOMPARE(link.status().safety, LineSafety::Clear); // before it has been tried
        link.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_false->heard.contains(officePassword), patience); // it was chosen
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Offline, patience);
        QCOMPARE(link.status().safety, LineSafety::Clear);
    }

    void whatTheStringAllowsIsNamed() {
        QCOMPARE(leastSafety("host=/run/postgresql dbname=inservice"), LineSafety::Local);
        QCOMPARE(leastSafety("dbname=inservice"), LineSafety::Local);
        QCOMPARE(leastSafety("host=/run/postgresql,db.example.edu.tw"), LineSafety::Verified);
        QCOMPARE(leastSafety("host=/run/postgresql hostaddr=192.0.2.1 sslmode=prefer"), LineSafety::Clear);
        QCOMPARE(leastSafety("service=office"), LineSafety::Verified);
        QCOMPARE(leastSafety("host=db.example.edu.tw"), LineSafety::Verified);
        QCOMPARE(leastSafety("host=db.example.edu.tw sslmode=verify-ca"), LineSafety::NameUnchecked);
        QCOMPARE(leastSafety("postgresql://db.example.edu.tw/inservice?sslmode=require"), LineSafety::Unverified);
        QCOMPARE(leastSafety("host=127.0.0.1 sslmode=allow"), LineSafety::Clear);
    }

    void aFaultIsNotNoAnswer_data() {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<LinkFault>("told");
        QTest::newRow("spoilt role")
            << QByteArray("could not access file \"$libdir/plugins/nothing\": No such file or directory")
            << LinkFault::Faulty;
        QTest::newRow("upgraded under it")
            << QByteArray("could not load library \"/usr/lib/x.so\": version mismatch") << LinkFault::Faulty;
        QTest::newRow("pooler before a spoilt role")
            << QByteArray("server login failed: FATAL could not access file \"$libdir/plugins/nothing\"")
            << LinkFault::Faulty;
        QTest::newRow("password") << QByteArray("password authentication failed for user \"desk_anon\"")
                                  << LinkFault::Refused;
        QTest::newRow("database") << QByteArray("database \"inservise\" does not exist") << LinkFault::Refused;
        QTest::newRow("pooler's TLS") << QByteArray("SSL required") << LinkFault::Refused;
        QTest::newRow("starting") << QByteArray("the database system is starting up") << LinkFault::None;
        QTest::newRow("full") << QByteArray("sorry, too many clients already") << LinkFault::None;
        QTest::newRow("pooler waits") << QByteArray("query_wait_timeout") << LinkFault::None;
    }
    void aFaultIsNotNoAnswer() {
        QFETCH(QByteArray, fault);
        QFETCH(LinkFault, told);
        m_false->fault = fault;
        const QTemporaryDir data;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice sslmode=disable").arg(m_false->port()),
                       data.path());
        link.start();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Offline, patience);
        QCOMPARE(link.status().fault, told);
        QVERIFY2(link.status().cause.contains(QString::fromUtf8(fault)), qPrintable(link.status().cause));
    }

    void tryingNowShowsAtOnceUntilItIsOver() {
        // A centre that takes connections and never says a word.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QTemporaryDir data;
        GuestLink link(QStringLiteral("host=127.0.0.1 port=%1 dbname=inservice sslmode=disable connect_timeout=2")
                           .arg(silent.serverPort()),
                       data.path());
        link.start();
        QVERIFY(!link.status().trying);
        link.syncNow();
        QVERIFY(link.status().trying); // at once, while the engine waits
        QTRY_VERIFY_WITH_TIMEOUT(link.status().state == LinkState::Offline && !link.status().trying, 30000);
    }

private:
    /// Not more than the request for TLS, which says nothing of anybody.
    void expectSilence(const QString& server) {
        const QTemporaryDir data;
        GuestLink link(server, data.path());
        QCOMPARE(link.status().safety, LineSafety::Verified);
        link.start();
        QTRY_COMPARE_WITH_TIMEOUT(link.status().state, LinkState::Offline, patience);
        QTRY_COMPARE_WITH_TIMEOUT(link.status().fault, LinkFault::Unproved, patience);
        QCOMPARE(link.status().safety, LineSafety::Verified); // never more, never less than what is demanded
        QCOMPARE(m_false->heard.size() % 8, 0);
        QVERIFY(!m_false->heard.contains(officePassword) && !m_false->heard.contains("desk_"));
    }

    std::unique_ptr<FalseServer> m_false;
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
