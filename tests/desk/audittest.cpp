// SPDX-License-Identifier: GPL-3.0-or-later
// 稽核紀錄 on a real centre, through the window.
#include "app/desk/pages/auditwords.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QComboBox>
#include <QJsonArray>
#include <QTableWidget>

using namespace inservice;

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

    /// Whatever the centre can write: its kinds, acts, refusals and fields are read out of its functions.
    void nothingOfTheAuditIsAKey() {
        const auto all = [this](const char* sql) {
            QStringList found;
            const PgRows rows = m_centre->admin(QString::fromLatin1(sql));
            for (const auto& row : rows.rows) {
                found << QString::fromUtf8(row.constFirst().value_or(QByteArray()));
            }
            return found;
        };
        const QStringList acts = all("select kind from cmd.kind union select what from audit.tally union "
                                     "select (regexp_matches(prosrc, $r$audit\\.log(?:_stranger)?\\(\\w+, "
                                     "'([a-z_.]+)'$r$, 'g'))[1] from pg_proc");
        QVERIFY(acts.size() > 60);
        for (const QString& act : acts) {
            QVERIFY2(auditWhat(act) != act, qPrintable(act));
        }
        const QStringList keys = all(
            "select key from cmd.constraint_refusal union "
            "select (regexp_matches(prosrc, $r$core\\.refuse\\('K[DC][0-9]+', '([a-z_.]+)'$r$, 'g'))[1] from pg_proc");
        QVERIFY(keys.size() > 40);
        for (const QString& key : keys) {
            const QString text = auditDetail({{"key", key}});
            // Those of an import are the operator's tool's, and no command's.
            QVERIFY2((!text.contains(key) && text.size() > 20) || key.startsWith("import."), qPrintable(text));
        }
        const QStringList fields =
            all("select distinct unnest(audited) from cmd.kind union "
                "select (regexp_matches(x[1], $r$'([a-z_]+)', $r$, 'g'))[1] from (select regexp_matches(prosrc, "
                "$r$audit\\.log\\([^;]*jsonb_build_object\\(([^;]*);$r$, 'g') as x from pg_proc) y");
        QVERIFY(fields.size() > 25);
        for (const QString& field : fields) {
            const QString text = auditDetail({{field, 7}});
            QVERIFY2(!text.startsWith(field) && text.contains('7'), qPrintable(field + ": " + text));
        }
        for (const char* state : {"awaiting_paper", "awaiting_review", "returned", "approved", "rejected", "open",
                                  "closed", "deleted", "released", "refused"}) {
            QVERIFY2(!auditDetail({{"state", state}}).contains('_'), state);
        }
        const QString changed = auditDetail({{"changes", QJsonObject{{"phone", QJsonArray{"07-1", "07-2"}}}}});
        QVERIFY2(!changed.contains("phone:") && !changed.contains("07-"), qPrintable(changed));
    }
};

QTEST_MAIN(AuditTest)
#include "audittest.moc"
