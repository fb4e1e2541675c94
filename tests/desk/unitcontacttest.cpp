// SPDX-License-Identifier: GPL-3.0-or-later
// 修改本單位通訊資料, at a real centre.
#include "app/desk/shell/statusline.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/sync/accountlink.h"
#include "models/sync/guestlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

using namespace inservice;

class UnitContactTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->chief();
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh), "operator1");
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_unit = m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh));
        m_centre->admin("update core.unit set address = '高雄市測試路1號', phone = '07-6000001' where id = $1",
                        {m_unit});
    }

    void whatIsSavedIsWhatEverybodySees() {
        Desk desk(m_folder.filePath("saves"), m_centre->deskUri());
        open(desk, "chief1");
        QCOMPARE(desk.child<QLineEdit>("unitContactAddress")->text(), QStringLiteral("高雄市測試路1號"));
        QCOMPARE(desk.child<QLineEdit>("unitContactPhone")->text(), QString("07-6000001"));
        desk.type("unitContactPhone", "070");
        desk.click("unitContactSave");
        QVERIFY(desk.message("unitContactMessage").isEmpty()); // said at the field
        QCOMPARE(stored("phone"), QString("07-6000001"));
        desk.paste("unitContactAddress", QStringLiteral("高雄市測試路２號"));
        desk.paste("unitContactPhone", QStringLiteral("（０７）６０００００９＃１２"));
        desk.click("unitContactSave");
        QTRY_COMPARE_WITH_TIMEOUT(desk.message("unitContactMessage").left(5), QString("Saved"), patience);
        QCOMPARE(stored("phone"), QString("07-6000009#12"));
        QVERIFY(stored("address").startsWith(QStringLiteral("高雄市測試路")) && !stored("address").contains(u'1'));
        QCOMPARE(desk.session().waiting() + desk.session().refused(), 0);
        // The list that everybody has brings it.
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().guest()->replica().row<UnitRow>(m_unit)->phone,
                                  QString("07-6000009#12"), patience);
    }

    /// What somebody else has written meanwhile is not overwritten, and what is typed here stays.
    void anotherHandIsNotOverwritten() {
        m_centre->admin("update core.unit set phone = '07-6000001' where id = $1", {m_unit});
        Desk desk(m_folder.filePath("conflict"), m_centre->deskUri());
        open(desk, "chief1");
        QTRY_COMPARE_WITH_TIMEOUT(desk.child<QLineEdit>("unitContactPhone")->text(), QString("07-6000001"), patience);
        desk.type("unitContactPhone", "07-6000003");
        m_centre->admin("update core.unit set phone = '07-6000002' where id = $1", {m_unit});
        desk.session().account()->syncNow();
        desk.session().guest()->syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().account()->replica().row<UnitRow>(m_unit)->phone,
                                  QString("07-6000002"), patience);
        QCOMPARE(desk.child<QLineEdit>("unitContactPhone")->text(), QString("07-6000003"));
        desk.click("unitContactSave");
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().refused() == 1, patience);
        QCOMPARE(stored("phone"), QString("07-6000002"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("unitContactMessage").isEmpty(), patience);
    }

    /// A 作業人員 has no such place.
    void anOperatorDoesNotHaveIt() {
        Desk desk(m_folder.filePath("operator"), m_centre->deskUri());
        enter(desk, "operator1");
        QVERIFY(!desk.child<QAction>("actionUnitContact")->isVisible());
    }

private:
    void enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        desk.click("signInButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Synchronised"), patience);
    }
    void open(Desk& desk, const QString& login) {
        enter(desk, login);
        desk.trigger("actionUnitContact");
        QCOMPARE(desk.window().place(), QString("unit-contact"));
    }
    QString stored(const char* column) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral("select %1 from core.unit where id = $1").replace("%1", QLatin1String(column)),
                        {m_unit})
                .scalar());
    }

    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    qint64 m_unit = 0;
};

QTEST_MAIN(UnitContactTest)
#include "unitcontacttest.moc"
