// SPDX-License-Identifier: GPL-3.0-or-later
// 稽核紀錄 on a real centre, through the window.
#include "tests/desk/deskfixture.h"
#include "tests/support/testcentre.h"

#include <QComboBox>
#include <QTableWidget>

using namespace inservice;

namespace {
constexpr int patience = 30000; // ms, for a machine with much else to do
}

class AuditTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;

    static void enter(Desk& desk, const QString& login) {
        desk.window().open("sign-in");
        desk.type("signInAccount", login);
        desk.type("signInPassword", TestCentre::password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }
    static bool answered(Desk& desk) {
        return QTest::qWaitFor([&] { return desk.child<QPushButton>("auditAsk")->isEnabled(); }, patience);
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_centre = std::make_unique<TestCentre>();
        m_centre->reviewer();
        m_centre->chief();
    }

    void whoDidWhatIsFoundAndTheSealsAreChecked() {
        {
            Desk school(m_folder.filePath("school"), m_centre->deskUri());
            enter(school, "chief1");
            QTRY_COMPARE_WITH_TIMEOUT(school.window().place(), QString("home"), patience);
            QVERIFY(school.window().findChild<QAction*>("actionPlace_audit") == nullptr);
        }
        Desk desk(m_folder.filePath("desk"), m_centre->deskUri());
        enter(desk, "reviewer1");
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().place(), QString("home"), patience);
        desk.trigger("actionPlace_audit");
        QCOMPARE(desk.window().place(), QString("audit"));
        auto* list = desk.child<QTableWidget>("auditList");
        desk.type("auditWho", "chief1");
        desk.click("auditAsk");
        QVERIFY(answered(desk));
        QVERIFY(list->rowCount() > 0);
        for (int row = 0; row < list->rowCount(); ++row) {
            QVERIFY(list->item(row, 1)->text().contains("chief1"));
            QVERIFY(!list->item(row, 3)->text().contains('_')); // words, not keys
        }
        auto* what = desk.child<QComboBox>("auditWhat");
        what->setCurrentIndex(what->findData("sign_in"));
        QTest::keyClick(desk.child<QLineEdit>("auditWho"), Qt::Key_Return);
        QVERIFY(answered(desk));
        QCOMPARE(list->rowCount(), 1);
        // An ID is not sent on into the audit; who is nowhere below is nobody.
        desk.type("auditWho", "A100000001");
        desk.click("auditAsk");
        QVERIFY(answered(desk));
        QVERIFY(desk.message("auditMessage").contains("ID number"));
        desk.type("auditWho", "nobody1");
        desk.click("auditAsk");
        QVERIFY(answered(desk));
        QCOMPARE(list->rowCount(), 0);
        QVERIFY(!desk.message("auditMessage").isEmpty());

        // The seals: whole, then not.
        m_centre->admin("select admin.seal()");
        desk.click("auditVerify");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("auditMessage").startsWith("All seals fit"), patience);
        m_centre->admin("alter table audit.entry disable trigger append_only");
        m_centre->admin("update audit.entry set outcome = 'wrong' where what = 'sign_in' and id = (select min(id) from "
                        "audit.entry where what = 'sign_in')");
        m_centre->admin("alter table audit.entry enable trigger append_only");
        desk.click("auditVerify");
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("auditMessage").contains("row.changed"), patience);
    }
};

QTEST_MAIN(AuditTest)
#include "audittest.moc"
