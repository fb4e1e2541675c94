// SPDX-License-Identifier: GPL-3.0-or-later
// 電話接聽 on a real centre, through the window.
#include "app/desk/pages/telephonepage.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/calls.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QLabel>
#include <QListWidget>

using namespace inservice;

class TelephoneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    DemoCase m_case;

    static bool enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
        return QTest::qWaitFor([&] { return desk.window().place() == u"home"; }, patience);
    }
    static bool find(Desk& desk, const QString& text, const QString& details) {
        desk.type("telephoneFind", text);
        auto* list = desk.child<QListWidget>("telephoneList");
        return QTest::qWaitFor(
            [&] {
                for (int row = 0; row < list->count(); ++row) {
                    if (list->item(row)->text().contains(details)) {
                        list->setCurrentRow(row);
                        return true;
                    }
                }
                return false;
            },
            patience);
    }
    static QString words(Desk& desk, const char* label) { return desk.child<QLabel>(label)->text(); }
    QByteArray calls(const char* where = "true") {
        return m_centre
            ->admin(QStringLiteral("select count(*) from core.phone_call where %1").arg(QLatin1String(where)))
            .scalar();
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->reviewer();
            m_centre->chief();
            m_centre->account(AccountType::Contact, QString::fromLatin1(TestCentre::juniorHigh), "contact1");
            m_case = m_centre->desk().apply(m_centre->form());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void aCallIsAnsweredAndWrittenDown() {
        Desk desk(m_folder.filePath("desk"), m_centre->deskUri());
        QVERIFY(enter(desk, "reviewer1"));
        desk.window().open("accounts");
        auto* action = desk.child<QAction>("actionTelephone");
        QCOMPARE(action->shortcut(), QKeySequence("Ctrl+K"));
        QVERIFY(action->isEnabled());
        action->trigger();
        QCOMPARE(desk.window().place(), QString("telephone"));
        auto* edit = desk.child<QLineEdit>("telephoneFind");
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), patience);

        // A case: how it stands, who acts next, and what comes next.
        QVERIFY(find(desk, m_case.number, m_case.number));
        QVERIFY(words(desk, "telephoneSentence").contains("the applicant acts next"));
        QVERIFY2(words(desk, "telephoneNext").contains("(fax "), "a number read aloud says what it is for");
        QVERIFY(!desk.child<QPushButton>("telephoneLog")->isEnabled()); // nobody has called yet
        QVERIFY(!words(desk, "telephoneWhyNot").isEmpty());
        QTest::keyClick(edit, Qt::Key_Return); // on to who calls
        QVERIFY(desk.child<QLineEdit>("telephoneCaller")->hasFocus());
        desk.type("telephoneCaller", QStringLiteral("Mr. Wang"));
        desk.type("telephoneNote", QStringLiteral("asks for the fax number"));
        QTest::keyClick(desk.child<QLineEdit>("telephoneNote"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(calls("application_id is not null and caller = 'Mr. Wang'"), QByteArray("1"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(edit->hasFocus(), patience); // for the next one who calls
        // It comes back with the feed, beside what it was about.
        QTRY_VERIFY_WITH_TIMEOUT(!callsAboutCase(desk.session().account()->replica(), m_case.id).isEmpty(), patience);
        QCOMPARE(callsAboutCase(desk.session().account()->replica(), m_case.id).first().text(),
                 QStringLiteral("Mr. Wang：asks for the fax number"));

        // An account and a unit.
        QVERIFY(find(desk, QStringLiteral("contact1"), QStringLiteral("contact1")));
        QVERIFY(words(desk, "telephoneSentence").contains("open since"));
        QVERIFY(find(desk, QString::fromLatin1(TestCentre::juniorHigh), QString::fromLatin1(TestCentre::juniorHigh)));
        QVERIFY(words(desk, "telephoneSentence").contains(QString::fromLatin1(TestCentre::juniorHigh)));
        desk.type("telephoneCaller", QStringLiteral("Ms. Lin"));
        desk.click("telephoneLog");
        QTRY_COMPARE_WITH_TIMEOUT(calls("account_id is null and application_id is null"), QByteArray("1"), patience);

        // A unit of another desk: who answers for it, and nothing to write down.
        QVERIFY(find(desk, QString::fromLatin1(TestCentre::taipeiJuniorHigh),
                     QString::fromLatin1(TestCentre::taipeiJuniorHigh)));
        desk.type("telephoneCaller", QStringLiteral("Ms. Lin"));
        QVERIFY(!desk.child<QPushButton>("telephoneLog")->isEnabled());
        QVERIFY(words(desk, "telephoneWhyNot").contains(QStringLiteral("臺北市區管中心")));

        // To its row, and back; Esc goes back to where one was.
        QVERIFY(find(desk, QStringLiteral("contact1"), QStringLiteral("contact1")));
        desk.click("telephoneGo");
        QCOMPARE(desk.window().place(), QString("accounts"));
        action->trigger();
        QTest::keyClick(desk.child<QLineEdit>("telephoneFind"), Qt::Key_Escape);
        QCOMPARE(desk.window().place(), QString("accounts"));
    }

    void writtenDownWithoutTheCentreItGoesLater() {
        Desk desk(m_folder.filePath("later"), m_centre->deskUri());
        QVERIFY(enter(desk, "reviewer1"));
        desk.trigger("actionTelephone");
        QVERIFY(find(desk, QStringLiteral("contact1"), QStringLiteral("contact1")));
        m_centre->stopServer();
        QVERIFY(find(desk, QStringLiteral("chief1"), QStringLiteral("chief1")));
        desk.type("telephoneCaller", QStringLiteral("Mr. Later"));
        desk.click("telephoneLog");
        QCOMPARE(desk.session().waiting(), 1);
        m_centre->startServer();
        desk.trigger("actionRefresh");
        QTRY_COMPARE_WITH_TIMEOUT(calls("account_id is not null and caller = 'Mr. Later'"), QByteArray("1"),
                                  2 * patience);
    }

    void whoAnswersNoTelephoneHasNone() {
        Desk desk(m_folder.filePath("contact"), m_centre->deskUri());
        QVERIFY(enter(desk, "contact1"));
        QVERIFY(!desk.child<QAction>("actionTelephone")->isEnabled());
        QVERIFY(!desk.child<QAction>("actionTelephone")->toolTip().isEmpty());
    }
};

QTEST_MAIN(TelephoneTest)
#include "telephonetest.moc"
