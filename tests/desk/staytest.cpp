// SPDX-License-Identifier: GPL-3.0-or-later
// 保持登入 with a real secret service (gnome-keyring, tests/replica/secretservice.sh) and a real centre.
#include "models/questions/sessions.h"
#include "models/sync/datafolder.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace inservice;

class StayTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }
    static QString keptFile(const QString& data, const QString& server) {
        return QDir(centreFolder(data, server)).filePath("guest/session.sealed");
    }
    QString kept(const QString& data) { return keptFile(data, m_centre->deskUri()); }

    void signIn(const QString& data, bool stay, const QString& login = QStringLiteral("chief1")) {
        Desk desk(data, m_centre->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest() != nullptr, patience); // the keychain has given the key
        desk.window().open("sign-in");
        auto* box = desk.child<QCheckBox>("signInStay");
        QVERIFY(box->isEnabled());
        QVERIFY(!box->isChecked()); // nobody has asked for it
        box->setChecked(stay);
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        desk.click("signInButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().account() != nullptr, patience);
    }
    /// The next start: whether somebody is signed in once the centre has been asked.
    bool goesOn(const QString& data, const std::function<void(Desk&)>& then = {}) {
        Desk desk(data, m_centre->deskUri());
        const bool asked = QFile::exists(kept(data));
        const bool online = QTest::qWaitFor(
            [&] {
                return desk.session().guest() != nullptr && desk.session().guest()->status().state == LinkState::Online;
            },
            patience);
        // What was kept is gone on with, or forgotten.
        const bool told =
            !asked || QTest::qWaitFor([&] { return desk.session().account() != nullptr || !QFile::exists(kept(data)); },
                                      patience);
        if (!online || !told) {
            return false;
        }
        if (desk.session().account() != nullptr && then) {
            then(desk);
        }
        return desk.session().account() != nullptr;
    }
    QByteArray liveSessions() {
        return m_centre->admin("select count(*) from auth.session where ended_at is null").scalar();
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_centre->reviewer();
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { m_centre->admin("update auth.session set ended_at = now() where ended_at is null"); }

    void onlyWhoAsksStaysAndOnlyUntilSigningOut() {
        const QString data = folder();
        signIn(data, false);
        QVERIFY(!QFile::exists(kept(data)));
        QVERIFY(!goesOn(data));
        signIn(data, true);
        QFile file(kept(data));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(goesOn(data));
        QVERIFY(goesOn(data)); // and once more
        QVERIFY(goesOn(data, [](Desk& desk) {
                    QCOMPARE(desk.session().account()->identity().accountName, QString("chief1"));
                    desk.session().signOut();
                    QSignalSpy told(&desk.session(), &Session::signedOut);
                    QVERIFY(told.wait(patience));
                    QVERIFY(told.constFirst().constFirst().toBool());
                }) == false);
        QVERIFY(!QFile::exists(kept(data)));
        QVERIFY(!goesOn(data));
    }

    void theCentreEndsItAsAnySession() {
        // Signed out everywhere from another PC.
        const QString data = folder();
        signIn(data, true);
        const QString other = folder();
        signIn(other, true);
        QVERIFY(goesOn(other, [this](Desk& desk) {
            bool done = false;
            desk.session().account()->ask(questions::endOtherSessions(), this,
                                          [&](const Answer<bool>& answer) { done = bool(answer); });
            QTRY_VERIFY_WITH_TIMEOUT(done, patience);
        }));
        QVERIFY(!goesOn(data));
        QVERIFY(!QFile::exists(kept(data)));
        QVERIFY(goesOn(other));
        // Its time is over.
        m_centre->admin(
            "update auth.session set started_at = now() - interval '1 day', expires_at = now() - interval '1 "
            "minute' where ended_at is null");
        QVERIFY(!goesOn(other));
        QVERIFY(!QFile::exists(kept(other)));
    }

    void theCentreMayForbidIt() {
        const QString data = folder();
        signIn(data, true, QStringLiteral("reviewer1"));
        QVERIFY(goesOn(data));
        m_centre->admin("update core.setting set value = '0' where key = 'reviewers_stay_signed_in'");
        QVERIFY(!goesOn(data)); // also what was kept before
        QVERIFY(!QFile::exists(kept(data)));
        QCOMPARE(liveSessions(), QByteArray("0"));
        signIn(data, true, QStringLiteral("reviewer1"));
        QVERIFY(!QFile::exists(kept(data)));
        m_centre->admin("update core.setting set value = '1' where key = 'reviewers_stay_signed_in'");
    }

    /// Put into another centre's folder it opens nothing, and is not even asked about there.
    void whatIsKeptIsOfNoUseElsewhere() {
        std::unique_ptr<TestCentre> second;
        const QString error = TestCentre::explain([&] {
            second = std::make_unique<TestCentre>();
            second->chief();
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        const QString data = folder();
        signIn(data, true);
        const QString there = keptFile(data, second->deskUri());
        {
            Desk desk(data, second->deskUri()); // the folder and its key are made
            QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest() != nullptr, patience);
        }
        QVERIFY(QFile::copy(kept(data), there));
        Desk desk(data, second->deskUri());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest() != nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().guest()->status().state, LinkState::Online, patience);
        QVERIFY(desk.session().account() == nullptr);
        QCOMPARE(second->admin("select count(*) from auth.session").scalar(), QByteArray("0"));
        QVERIFY(goesOn(data));
    }
};

QTEST_MAIN(StayTest)
#include "staytest.moc"
