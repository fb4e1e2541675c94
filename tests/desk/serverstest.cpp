// SPDX-License-Identifier: GPL-3.0-or-later
// Several servers in one desk: how they are kept and chosen, whose things go where, and a server that proves nothing.
#include "app/desk/shell/certificateview.h"
#include "models/domain/commandid.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/applications.h"
#include "models/sync/datafolder.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"
#include "tests/support/tlsserver.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>

using namespace inservice;

class ServersTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    /// As a person does it on the connection page.
    static void add(Desk& desk, const QString& name, const QString& server) {
        desk.window().open("connection");
        desk.click("connectionNew");
        desk.type("serverName", name);
        desk.type("connectionString", server);
        desk.click("connectionConnect");
    }
    static QString choose(Desk& desk, const QString& name) {
        desk.window().open("sign-in");
        auto* servers = desk.child<QComboBox>("signInServer");
        servers->setCurrentIndex(servers->findText(name));
        emit servers->activated(servers->currentIndex());
        return desk.window().place();
    }
    static void signIn(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        desk.click("signInButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account() != nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().account()->status().state, LinkState::Online, patience);
    }
    static QByteArray notes(TestCentre& centre) {
        return centre.admin("select count(*) from core.decision where action = 'note'").scalar();
    }

private slots:
    void serversAreKeptByNameAndChosenWhileSigningIn() {
        const QString data = folder();
        {
            Desk desk(data);
            add(desk, {}, QString::fromLatin1(deadServer));
            QCOMPARE(desk.session().centre(), Session::Centre::Ready);
            desk.window().open("sign-in");
            QVERIFY(!desk.child<QComboBox>("signInServer")->isVisible()); // there is nothing to choose
            add(desk, QString("Practice"), "host=127.0.0.2 port=9 dbname=inservice password=tell-nobody");
            desk.window().open("sign-in");
            auto* servers = desk.child<QComboBox>("signInServer");
            QVERIFY(servers->isVisible());
            QCOMPARE(servers->currentText(), QString("Practice"));
            QCOMPARE(servers->count(), 2);
            QCOMPARE(choose(desk, "127.0.0.1"), QString("sign-in")); // named after its server
            QVERIFY(desk.session().server().contains("127.0.0.1"));
            QVERIFY(!desk.session().server().contains("tell-nobody"));
            QCOMPARE(choose(desk, QString("Practice")), QString("sign-in"));
            QVERIFY(desk.session().server().contains("tell-nobody"));
        }
        QFile file(data + "/settings.ini");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("tell-nobody"));
        Desk again(data); // where it was last
        QVERIFY(again.session().server().contains("127.0.0.2"));
        // What is open stays; another one may go, and come back.
        again.window().open("connection");
        QVERIFY(!again.child<QPushButton>("connectionRemove")->isEnabled());
        auto* servers = again.child<QComboBox>("connectionServers");
        servers->setCurrentIndex(servers->findText("127.0.0.1"));
        emit servers->activated(servers->currentIndex());
        QCOMPARE(again.child<QLineEdit>("connectionHost")->text(), QString("127.0.0.1"));
        QVERIFY(again.child<QLineEdit>("connectionPassword")->text().isEmpty());
        again.click("connectionRemove");
        QCOMPARE(again.application.settings().servers().all().size(), 1);
        QVERIFY(again.message("connectionMessage").contains("stays"));
        QTest::mouseClick(again.child<look::MessageBar>("connectionMessage")->findChild<QPushButton*>(),
                          Qt::LeftButton);
        QCOMPARE(again.application.settings().servers().all().size(), 2);
        QCOMPARE(again.child<QLineEdit>("connectionHost")->text(), QString("127.0.0.1"));
    }

    /// Two profiles of one server would be two names of one replica and one outbox.
    void noTwoNameTheSameServer() {
        Desk desk(folder());
        add(desk, "A", QString::fromLatin1(deadServer));
        add(desk, "B", QString::fromLatin1(deadServer) + " application_name=other");
        QVERIFY(desk.message("connectionMessage").contains("already, as"));
        add(desk, "A", "host=127.0.0.3 port=9");
        QVERIFY(desk.message("connectionMessage").contains("Enter another name"));
        add(desk, "C", "host=127.0.0.3 port=9");
        const QList<ServerProfile> all = desk.application.settings().servers().all();
        QCOMPARE(all.size(), 2);
        QVERIFY(centreFolder("/", all.at(0).server) != centreFolder("/", all.at(1).server));
    }

    void nothingWeakerIsTaken() {
        Desk desk(folder());
        for (const char* weak : {"sslmode=verify-ca", "sslmode=require", "sslmode=prefer", "sslmode=allow",
                                 "sslmode=disable", "gssencmode=require"}) {
            add(desk, "weak", QString("host=db.example.edu.tw %1").arg(weak));
            QVERIFY2(desk.message("connectionMessage").contains("unverified"), weak);
            QCOMPARE(desk.session().centre(), Session::Centre::None);
        }
        QVERIFY(desk.application.settings().servers().all().isEmpty());
        // Written into the settings by hand it is not connected with either.
        const QString id =
            desk.application.settings().servers().keep({{}, "hand", "host=db.example.edu.tw sslmode=disable"});
        desk.application.openServer(id);
        QCOMPARE(desk.session().centre(), Session::Centre::Failed);
        QVERIFY(desk.session().guest() == nullptr);
        QVERIFY(desk.message("trialFailure").contains("unverified"));
        // A string that is weak on this computer loses that with a name elsewhere.
        desk.window().open("connection");
        desk.click("connectionNew");
        desk.type("connectionString", "host=127.0.0.1 sslmode=disable");
        emit desk.child<QLineEdit>("connectionString")->editingFinished();
        desk.type("connectionHost", "db.example.edu.tw");
        QCOMPARE(desk.child<QLineEdit>("connectionString")->text(), QString("host=db.example.edu.tw"));
    }

    void theAuthoritysFileIsChosenAndLookedAt() {
        TlsServer tls;
        const QString authority = tls.authority("ca1");
        Desk desk(folder());
        desk.window().open("connection");
        desk.type("connectionHost", "db.example.edu.tw");
        QFile bad(m_folder.filePath("bad.crt"));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no certificate") > 0);
        bad.close();
        for (const QString& file : {bad.fileName(), authority}) {
            desk.click("connectionChooseAuthority");
            auto* dialog = desk.child<QFileDialog>("connectionAuthorityDialog");
            QVERIFY(dialog != nullptr);
            emit dialog->fileSelected(file);
            delete dialog;
            QCOMPARE(desk.child<QLineEdit>("serverAuthority")->text(), file);
            QVERIFY(desk.child<QLineEdit>("connectionString")->text().contains("sslrootcert=" + file));
            QCOMPARE(desk.message("connectionMessage").contains("holds no certificate"), file != authority);
        }
    }

    /// The certificate is another authority's: said in words, shown, and no way to go on.
    void aServerThatProvesNothingIsExplained() {
        TlsServer tls;
        tls.show("ca1");
        Desk desk(folder());
        add(desk, "T", tls.uri("ca2") + " connect_timeout=5");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("offlineBar").contains("signed by “ca1”"), patience);
        desk.window().open("sign-in");
        auto* view = desk.child<QWidget>("signInPage")->findChild<CertificateView*>();
        QVERIFY(view->isVisible());
        QVERIFY(view->findChildren<QAbstractButton*>().isEmpty());
        const QString fingerprint = desk.session().certificate()->fingerprint;
        QStringList shown;
        const QList<QLabel*> labels = view->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            shown << label->text();
        }
        const QString all = shown.join('\n').remove(QChar(0x200b));
        for (const QString& word : {fingerprint, QString("ca1"), QString::fromLatin1(TlsServer::name)}) {
            QVERIFY2(all.contains(word), qPrintable(all));
        }
        // Another authority at once, and the server is believed: what comes then is that it is no centre.
        desk.window().open("connection");
        desk.type("serverAuthority", tls.authority("ca1"));
        desk.click("connectionConnect");
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest()->status().state != LinkState::Starting, patience);
        QVERIFY(desk.session().guest()->status().fault != LinkFault::Unproved);
        QVERIFY(!desk.session().certificate());
        desk.window().open("sign-in");
        QVERIFY(!desk.child<QWidget>("signInPage")->findChild<CertificateView*>()->isVisible());
    }

    /// Both centres know the same account by the same number and password: what was asked of one stays its own.
    void whatWaitsForOneServerIsNotSentToAnother() {
        std::unique_ptr<TestCentre> first;
        std::unique_ptr<TestCentre> second;
        DemoCase made;
        const QString error = TestCentre::explain([&] {
            first = std::make_unique<TestCentre>();
            second = std::make_unique<TestCentre>();
            first->reviewer();
            second->reviewer();
            made = first->desk().apply(first->form());
            QCOMPARE(second->desk().apply(second->form()).id, made.id);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        Desk desk(folder());
        add(desk, "A", first->deskUri());
        add(desk, "B", second->deskUri());
        choose(desk, "A");
        signIn(desk, "reviewer1");
        first->stopServer();
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.note";
        item.body = QString(R"({"application_id": %1, "text": "for A"})").arg(made.id).toUtf8();
        item.subject = QString("application:%1").arg(made.id);
        item.caption = "Note";
        item.createdAt = QDateTime::currentDateTimeUtc();
        desk.session().account()->submit(item);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().account()->status().state, LinkState::Offline, patience);
        QCOMPARE(desk.session().waiting(), 1);
        desk.session().signOut();

        choose(desk, "B");
        signIn(desk, "reviewer1");
        QVERIFY(desk.session().account()->replica().row<ApplicationRow>(made.id));
        QCOMPARE(desk.session().waiting(), 0);
        QVERIFY(!desk.session().account()->outbox().item(item.id));
        desk.session().account()->syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().account()->status().trying, patience);
        QCOMPARE(notes(*second), QByteArray("0"));
        desk.session().signOut();

        first->startServer();
        choose(desk, "A");
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().guest()->status().state, LinkState::Online, patience);
        signIn(desk, "reviewer1");
        QTRY_COMPARE_WITH_TIMEOUT(notes(*first), QByteArray("1"), patience);
        QCOMPARE(notes(*second), QByteArray("0"));
    }
};

QTEST_MAIN(ServersTest)
#include "serverstest.moc"
