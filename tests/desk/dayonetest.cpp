// SPDX-License-Identifier: GPL-3.0-or-later
// The first day: an account of the site before is taken in by the operator, and its person comes in through the window.
#include "models/sync/accountlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"
#include "tests/support/testcentre.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QToolButton>

using namespace inservice;

namespace {
const QString person = QStringLiteral("dayone1");
const QString address = QStringLiteral("dayone1@example.invalid");
} // namespace

class DayOneTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;
    QTemporaryDir m_folder;
    QString m_list;
    QString m_nationalId;

    /// What the operator's tool says; it must have come to its end.
    QString tool(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(TOOL),
                      QStringList{QStringLiteral("--database"), m_centre->adminUri()} + arguments);
        process.waitForFinished(120000);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            qWarning("%s", process.readAllStandardError().constData());
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QByteArray mailsTo(const QString& whom) {
        return m_centre->admin(QStringLiteral("select count(*) from core.mail where address = $1"), {whom}).scalar();
    }

    static void signIn(Desk& desk, const QString& password) {
        desk.window().open("sign-in");
        desk.type("signInAccount", person);
        desk.type("signInPassword", password);
        QTest::keyClick(desk.child<QLineEdit>("signInPassword"), Qt::Key_Return);
    }

    /// 忘記帳號密碼, as far as the mail that is on its way.
    static void askForCode(Desk& desk) {
        desk.window().open("sign-in");
        emit desk.child<QLabel>("signInHelp")->linkActivated("recover");
        desk.type("recoverAddress", address);
        desk.type("recoverWho", person);
        QTest::keyClick(desk.child<QLineEdit>("recoverWho"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message("codeMessage").contains("on its way"), patience);
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_nationalId = m_centre->nationalId();
        m_list = m_folder.filePath("accounts.csv");
        QFile file(m_list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("單位代碼,帳號類型,使用者帳號,姓名,身分證統一編號,E-Mail,聯絡電話\n");
        file.write(
            QStringList{TestCentre::juniorHigh, "總負責人", person, "林示範", m_nationalId, address, "07-6000000#12"}
                .join(u',')
                .toUtf8());
    }

    void fromTheListToTheOwnUnit() {
        Desk desk(m_folder.filePath("desk"), m_centre->deskUri());

        // A dry run says what would be, and takes nothing in.
        QVERIFY(tool({"import-accounts", "--dry-run", m_list}).contains("dry run"));
        QCOMPARE(m_centre->admin("select count(*) from core.account where account_name = 'dayone1'").scalar(), "0");

        // Taken in, it is nobody's yet: no mail goes, no password fits, and no code comes.
        const QString said = tool({"import-accounts", m_list});
        const auto number = QRegularExpression("import (\\d+): .* 1 accounts, 0 in use, not released").match(said);
        QVERIFY2(number.hasMatch(), qPrintable(said));
        QVERIFY(!said.contains(m_nationalId));
        signIn(desk, TestCentre::password);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.message("signInMessage").isEmpty(), patience);
        QVERIFY(desk.session().account() == nullptr);
        askForCode(desk);
        m_centre->admin("select count(*) from admin.mail_claim(100, gen_random_uuid())");
        QCOMPARE(mailsTo(address), "0");

        // Released, its person is written to.
        QVERIFY(!tool({"release-accounts", number.captured(1)}).isEmpty());
        QCOMPARE(mailsTo(address), "1");
        QVERIFY(tool({"account-imports"}).contains("released"));

        // By the address on record they set a password of their own, and are in.
        Desk fresh(m_folder.filePath("fresh"), m_centre->deskUri());
        askForCode(fresh);
        const QString code = m_centre->newestCode(address);
        QCOMPARE(code.size(), 8);
        fresh.type("codeEdit", code);
        QTest::keyClick(fresh.child<QLineEdit>("codeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fresh.child<QWidget>("recoverSave")->isVisible(), patience);
        QCOMPARE(fresh.child<QLabel>("recoverAccount")->text(), person);
        fresh.type("recoverNew", "Better2345");
        fresh.type("recoverAgain", "Better2345");
        QTest::keyClick(fresh.child<QLineEdit>("recoverAgain"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.window().place(), QString("sign-in"), patience);
        fresh.type("signInPassword", "Better2345");
        QTest::keyClick(fresh.child<QLineEdit>("signInPassword"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.window().place(), QString("home"), patience);
        QCOMPARE(fresh.session().account()->identity().unitId, m_centre->unitId(TestCentre::juniorHigh));
        // Beside the name, at the foot of the side bar.
        QTRY_COMPARE_WITH_TIMEOUT(fresh.child<QToolButton>("accountButton")->accessibleDescription(),
                                  QStringLiteral("高雄市立示範國民中學"), patience);
        QVERIFY(tool({"account-imports"}).contains("1 in use"));
        QVERIFY2(tool({"undo-accounts", number.captured(1)}).isEmpty(), "what is in use is not undone");
    }
};

QTEST_MAIN(DayOneTest)
#include "dayonetest.moc"
