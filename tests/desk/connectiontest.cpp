// SPDX-License-Identifier: GPL-3.0-or-later
// The connection page: what it keeps, what it shows, and how safe the line is.
#include "app/desk/shell/statusline.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>

using namespace inservice;

class ConnectionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

private slots:
    /// Whoever looks over a shoulder, or asks for a picture of the page, does not read the centre's password.
    void thePasswordOfTheConnectionIsNotShown() {
        Desk desk(folder(), QString::fromLatin1(deadServer) + " password='tell nobody'");
        for (const char* place : {"settings", "connection"}) {
            desk.window().open(place);
            const QList<QLabel*> labels = desk.window().findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                QVERIFY2(!label->text().contains("tell nobody"), qPrintable(label->objectName()));
            }
        }
        QVERIFY(desk.child<QLabel>("settingsConnection")->text().contains("127.0.0.1"));
        QVERIFY(!desk.child<QLabel>("settingsShare")->isVisible());
    }

    /// The pooler's password comes with the string of the centre. It lies where nobody else on this computer reads it.
    void theCentresPasswordIsKeptForTheOwnerAlone() {
        const QString data = folder();
        {
            Desk desk(data);
            desk.window().open("connection");
            desk.type("connectionString", QString::fromLatin1(deadServer) + " password=office");
            desk.click("connectionConnect");
            QVERIFY2(desk.message("connectionMessage").isEmpty(), qPrintable(desk.message("connectionMessage")));
        }
        const QFileInfo settings(data + "/settings.ini");
        QCOMPARE(settings.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QDirIterator files(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("office"), qPrintable(file.fileName())); // in clear it lies nowhere
        }
        Desk again(data);
        QVERIFY(again.session().server().contains("password=office"));
        // It is in no field that can be read, and what is changed beside it leaves it and all else there is.
        again.window().open("connection");
        QVERIFY(!again.child<QLineEdit>("connectionString")->text().contains("office"));
        QCOMPARE(again.child<QLineEdit>("connectionPassword")->text(), QString("office"));
        QVERIFY(again.child<QLineEdit>("connectionPassword")->echoMode() == QLineEdit::Password);
        again.type("connectionPort", "10");
        again.click("connectionConnect");
        for (const char* part : {"port=10", "password=office", "connect_timeout=2"}) {
            QVERIFY2(again.session().server().contains(part), part);
        }
        // Another centre is not told it.
        again.window().open("connection");
        again.type("connectionHost", "127.0.0.2");
        again.click("connectionConnect");
        QVERIFY(again.session().server().contains("127.0.0.2"));
        QVERIFY(!again.session().server().contains("office"));
    }

    /// What a field cannot take is said, never swallowed; what was pasted in full width is written as it is meant.
    void whatIsPastedIsPutRightOrSaid() {
        Desk desk(folder());
        desk.window().open("connection");
        desk.paste("connectionHost", QStringLiteral("ｄｂ.example.edu.tw　"));
        desk.paste("connectionPort", QStringLiteral("５４３３"));
        const QString written = desk.child<QLineEdit>("connectionString")->text();
        QVERIFY2(written.contains("host=db.example.edu.tw") && written.contains("port=5433"), qPrintable(written));
        for (const char* port : {"0", "65536", "99999999999999999999", "abc"}) {
            desk.type("connectionPort", port);
            desk.click("connectionConnect");
            QVERIFY2(desk.message("connectionMessage").contains("is no port"), port);
            QCOMPARE(desk.session().centre(), Session::Centre::None);
        }
    }

    void aCentreThatDoesNotAnswerIsSaid() {
        Desk desk(folder(), deadServer);
        QVERIFY(desk.child<QPushButton>("startSignIn")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Offline"), patience);
        QVERIFY(desk.window().findChild<StatusLine*>()->tone() != look::Tone::Good);
        desk.click("startSignIn");
        QCOMPARE(desk.window().place(), QString("sign-in"));
        desk.type("signInAccount", "chief1");
        desk.type("signInPassword", "Passw0rd9");
        desk.click("signInButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("signInMessage").contains("does not answer"), 30000);
        // What was typed is still there, to try again.
        QCOMPARE(desk.child<QLineEdit>("signInAccount")->text(), QString("chief1"));
    }

    void aConnectionIsRememberedWithoutSecrets() {
        const QString data = folder();
        {
            Desk desk(data);
            desk.window().open("connection");
            desk.type("connectionHost", "127.0.0.1");
            desk.type("connectionPort", "9");
            desk.click("connectionConnect");
            QCOMPARE(desk.session().centre(), Session::Centre::Ready);
            QCOMPARE(desk.window().place(), QString("start"));
            desk.window().open("connection");
            desk.type("connectionString", "host=127.0.0.1 user=geheim");
            desk.click("connectionConnect");
            QVERIFY(!desk.message("connectionMessage").isEmpty());
        }
        QFile file(data + "/settings.ini");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        Desk again(data);
        QVERIFY(again.session().server().contains("port=9"));
    }

    /// On this computer a line may be in clear; it then stays in sight.
    void theEncryptionIsWhatThePageSays() {
        Desk desk(folder());
        desk.window().open("connection");
        desk.type("connectionString", "host=db.example.edu.tw sslmode=none");
        desk.click("connectionConnect");
        QVERIFY(!desk.message("connectionMessage").isEmpty());
        QCOMPARE(desk.session().centre(), Session::Centre::None);

        desk.type("connectionString", QString::fromLatin1(deadServer) + " sslmode=disable");
        desk.click("connectionConnect");
        QVERIFY(desk.window().findChild<StatusLine*>()->text().contains("Not encrypted"));
        QVERIFY(desk.window().findChild<StatusLine*>()->tone() != look::Tone::Good);
        desk.window().open("connection");
        QVERIFY(desk.child<QLabel>("connectionNow")->text().contains("not encrypted"));
        desk.type("connectionString", QString::fromLatin1(deadServer));
        desk.click("connectionConnect");
        QVERIFY(!desk.window().findChild<StatusLine*>()->text().contains("Not encrypted"));
        desk.window().open("connection");
        QVERIFY(!desk.child<QLabel>("connectionNow")->text().contains("has been checked")); // nobody has answered
    }
};

QTEST_MAIN(ConnectionTest)
#include "connectiontest.moc"
