// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "tests/application/casestest.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace inservice;

/// What was sent back: corrected, printed anew, discarded, changed by two, against a real centre.
class TestCorrecting : public CasesTest {
    Q_OBJECT

private slots:
    void whatWasSentBackIsCorrected() {
        Person person(*m_centre);
        const DemoForm form = m_centre->form();
        const QUuid id = apply(person, form);
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number);
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "correctButton"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "timeline").contains(QStringLiteral("請補填處室名稱")),
                                 patience);
        Person::press(page.get(), "correctButton");
        auto* form2 = Person::find<QWidget>(page.get(), "correctionPage");
        QTRY_VERIFY_WITH_TIMEOUT(form2 && form2->isVisible(), patience);
        auto* county = Person::find<QComboBox>(form2, "county");
        QTRY_VERIFY_WITH_TIMEOUT(county->count() > 1, 30000);

        // 帳號, 姓名 and 身分證字號 stand; there is no password and no consent.
        for (const char* name : {"accountName", "name", "nationalId"}) {
            QVERIFY2(Person::find<QLineEdit>(form2, name)->isReadOnly(), name);
        }
        QCOMPARE(Person::find<QLineEdit>(form2, "accountName")->text(), form.accountName);
        QVERIFY2(!Person::find<QLineEdit>(form2, "nationalId")->text().contains(form.nationalId),
                 "the ID stays masked");
        QVERIFY(!Person::sees(form2, "password"));
        QVERIFY(!Person::sees(form2, "consents"));

        QVERIFY2(Person::words(form2, "whyReturned").contains(QStringLiteral("請補填處室名稱")), "why it came back");
        Person::press(form2, "sendButton");
        QVERIFY2(Person::words(form2, "formMessage").contains("Nothing is changed"), "said before it goes out");
        Person::type(form2, "subunit", QStringLiteral("教務處"));
        Person::type(form2, "phone", QStringLiteral("07-6000007"));
        Person::press(form2, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form2, "acceptedPanel"), 30000);
        const QByteArray now = m_centre
                                   ->admin("select concat_ws('|', revision, subunit, phone, account_name, state) from "
                                           "core.application where number = $1",
                                           {number})
                                   .scalar();
        QCOMPARE(QString::fromUtf8(now), QStringLiteral("2|教務處|07-6000007|%1|awaiting_paper").arg(form.accountName));
        Person::press(form2, "toCasesButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "caseDetail"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!Person::sees(page.get(), "correctButton"), patience);
    }

    void aDiscardedCorrectionComesBack() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        sendBack(person.link().drafts().localCase(id)->number);
        auto page = open(person);
        QWidget* form = correct(page.get(), id);
        QVERIFY(form);
        Person::type(form, "subunit", QStringLiteral("輔導室"));
        Person::press(form, "discardButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "caseDetail"), patience);
        QVERIFY(!person.link().drafts().draft(id));
        auto* message = Person::find<look::MessageBar>(page.get(), "caseMessage");
        QVERIFY(message->isVisible());
        emit message->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible(), patience);
        QCOMPARE(Person::find<QLineEdit>(form, "subunit")->text(), QStringLiteral("輔導室"));
        QVERIFY(person.link().drafts().draft(id));
        QVERIFY(!message->isVisible());
        // Also by the menu. What has been begun since is not lost by it: they change places.
        auto* undo = Person::find<QAction>(page.get(), "undoRemoveAction");
        QVERIFY(!undo->isEnabled());
        Person::press(form, "discardButton");
        QVERIFY(correct(page.get(), id));
        QVERIFY2(!message->isVisible(), "what it says is not true any more");
        Person::type(form, "subunit", QStringLiteral("總務處"));
        dynamic_cast<ApplicationPage*>(form)->saveDraft();
        page->openCase(id);
        undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(Person::find<QLineEdit>(form, "subunit")->text(), QStringLiteral("輔導室"), patience);
        page->openCase(id);
        undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(Person::find<QLineEdit>(form, "subunit")->text(), QStringLiteral("總務處"), patience);
        // Once it has been sent, the other one cannot come back.
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "acceptedPanel"), 30000);
        Person::press(form, "toCasesButton");
        QTRY_VERIFY_WITH_TIMEOUT(!Person::sees(page.get(), "correctButton"), patience);
        undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains("cannot be brought back"), patience);
        QVERIFY(!undo->isEnabled());
        QVERIFY(!person.link().drafts().draft(id));
    }

    /// What was changed back is no draft; a disk that lets go of none takes the program with it in no case.
    void aFormGoesWithoutADisk() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        sendBack(person.link().drafts().localCase(id)->number);
        auto page = open(person);
        auto* form = dynamic_cast<ApplicationPage*>(correct(page.get(), id));
        QVERIFY(form);
        Person::type(form, "phone", QStringLiteral("07-6000041"));
        form->saveDraft();
        QCOMPARE(person.link().drafts().drafts().size(), 1);
        Person::type(form, "phone", person.link().drafts().localCase(id)->seen["phone"].toString());
        Database disk(QDir(person.link().folder()).filePath(QStringLiteral("outbox.sqlite")), Database::Safety::Full);
        disk.run(QStringLiteral("ALTER TABLE draft RENAME TO gone"));
        page.reset();
        disk.run(QStringLiteral("ALTER TABLE gone RENAME TO draft"));
        QCOMPARE(person.link().drafts().drafts().size(), 1);
    }

    void whatOnlyThePrintHadWrongIsSentAgainUnchanged() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number, "seal.unclear", QStringLiteral("職章不清楚 <b>"));
        auto page = open(person);
        QWidget* form = correct(page.get(), id);
        QVERIFY(form);
        // Why it came back is said in the form, as it was written; the side says what sending it like this means.
        const QString reason = QString::fromUtf8(
            m_centre->admin("select text from core.return_reason where key = $1", {"seal.unclear"}).scalar());
        QVERIFY(!reason.isEmpty());
        QVERIFY2(Person::words(form, "whyReturned").contains(reason), qPrintable(Person::words(form, "whyReturned")));
        QVERIFY(Person::words(form, "whyReturned").contains(QStringLiteral("職章不清楚 <b>")));
        QVERIFY(Person::words(form, "missingList").contains("printed, sealed and returned anew"));
        page->setCurrent(false); // which writes down what there is
        page->setCurrent(true);
        QVERIFY2(person.link().drafts().drafts().isEmpty(), "nothing was changed: that is no draft");

        Person::type(form, "phone", QStringLiteral("07-6000041"));
        QTRY_COMPARE_WITH_TIMEOUT(person.link().drafts().drafts().size(), 1, patience);
        Person::type(form, "phone", person.link().drafts().localCase(id)->seen["phone"].toString());
        QTRY_VERIFY2_WITH_TIMEOUT(person.link().drafts().drafts().isEmpty(), "changed back", patience);

        Person::press(form, "sendButton");
        auto* message = Person::find<look::MessageBar>(form, "formMessage");
        QVERIFY(message->text().contains("Nothing is changed"));
        QCOMPARE(stateOf(number), QString("returned"));
        emit message->actionTriggered();
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "acceptedPanel"), 30000);
        QCOMPARE(m_centre->admin("select state || '|' || revision from core.application where number = $1", {number})
                     .scalar(),
                 QByteArray("awaiting_paper|2"));
    }

    void whatOnlyThePrintHadWrongIsPrintedAnewInOneAct() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number, "seal.head_missing", {});
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "reprintButton"), 30000);
        // What was sent back cannot be printed, and that is said where one looks for it.
        QVERIFY(Person::sees(page.get(), "printCaseButton"));
        QVERIFY(!Person::find<QPushButton>(page.get(), "printCaseButton")->isEnabled());
        QVERIFY(Person::words(page.get(), "whyNotPrinted").contains("void"));
        auto* tabs = Person::find<QTabWidget>(page.get(), "caseTabs");
        QVERIFY(!tabs->isTabVisible(1));
        QVERIFY2(Person::words(page.get(), "caseNextStep").contains("What you have to do now"),
                 qPrintable(Person::words(page.get(), "caseNextStep")));

        Person::press(page.get(), "reprintButton");
        QTRY_COMPARE_WITH_TIMEOUT(
            m_centre->admin("select state || '|' || revision from core.application where number = $1", {number})
                .scalar(),
            QByteArray("awaiting_paper|2"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabVisible(1) && tabs->currentIndex() == 1, 30000);
        QVERIFY(!Person::sees(page.get(), "reprintButton"));
        QVERIFY(!Person::sees(page.get(), "whyNotPrinted"));
        QVERIFY(Person::find<QPushButton>(page.get(), "printCaseButton")->isEnabled());
        QVERIFY(Person::words(page.get(), "caseNextStep").contains("revision 2"));
        QTRY_VERIFY_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), patience);
    }

    void aCorrectionThatWasBegunIsNotLostOverANewPrint() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number, "seal.unclear", {});
        auto page = open(person);
        QWidget* form = correct(page.get(), id);
        QVERIFY(form);
        Person::type(form, "subunit", QStringLiteral("輔導室"));
        QTRY_COMPARE_WITH_TIMEOUT(person.link().drafts().drafts().size(), 1, patience);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "reprintButton"), 30000);
        Person::press(page.get(), "reprintButton");
        QVERIFY(Person::find<look::MessageBar>(page.get(), "caseMessage")->text().contains("has been begun"));
        QCOMPARE(stateOf(number), QString("returned"));
        QCOMPARE(person.link().drafts().drafts().size(), 1);
    }

    void aPaperThatStillCountsIsNotAskedForAgain() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        const auto row = [this, number] {
            const PgRows rows =
                m_centre->admin("select id, row_version from core.application where number = $1", {number});
            return QJsonObject{{"application_id", rows.rows.first().at(0)->toLongLong()},
                               {"row_version", rows.rows.first().at(1)->toInt()}};
        };
        QJsonObject body = row();
        body.insert("how", "post");
        body.insert("head_seal", true);
        m_centre->desk().submit(m_token, "application.receive", body);
        body = row();
        body.insert("reasons", QJsonArray{"phone.wrong"});
        body.insert("keeps_paper", true);
        m_centre->desk().submit(m_token, "application.return", body);
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "correctButton"), 30000);
        QVERIFY2(!Person::sees(page.get(), "printCaseButton") && !Person::sees(page.get(), "reprintButton"),
                 "no step of a paper");
        QVERIFY(Person::words(page.get(), "caseNextStep").contains("still counts"));
    }

    void aFieldChangedByTwoIsChosenBetween() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number);
        auto page = open(person);
        QWidget* form = correct(page.get(), id);
        QVERIFY(form);
        const QString before = Person::find<QLineEdit>(form, "phone")->text();
        // The centre's own value moves under the correction.
        m_centre->admin("update core.application set phone = '07-6000011', fax = '07-6000012' where number = $1",
                        {number});
        Person::type(form, "phone", QStringLiteral("07-6000021"));
        Person::type(form, "fax", QStringLiteral("07-6000022"));
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "conflictPanel"), 30000);
        QCOMPARE(Person::words(form, "conflict_phone_base"), before);
        QCOMPARE(Person::words(form, "conflict_phone_mine"), QString("07-6000021"));
        QCOMPARE(Person::words(form, "conflict_phone_theirs"), QString("07-6000011"));
        Person::press(form, "sendButton");
        QVERIFY2(Person::words(form, "formMessage").contains("choose first"), "not sent over what is not decided");
        Person::press(form, "conflict_fax_take");
        Person::press(form, "conflict_phone_keep");
        QVERIFY(!Person::sees(form, "conflictPanel"));
        QCOMPARE(Person::find<QLineEdit>(form, "fax")->text(), QString("07-6000012"));
        QCOMPARE(Person::find<QLineEdit>(form, "phone")->text(), QString("07-6000021"));
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "acceptedPanel"), 30000);
        QCOMPARE(
            m_centre->admin("select phone || '|' || fax from core.application where number = $1", {number}).scalar(),
            QByteArray("07-6000021|07-6000012"));
    }

    void whatAnotherPcCorrectedComesIntoTheForm() {
        Person person(*m_centre);
        const DemoForm given = m_centre->form();
        const QUuid id = apply(person, given);
        const LocalCase local = *person.link().drafts().localCase(id);
        sendBack(local.number);
        auto page = open(person);
        QWidget* form = correct(page.get(), id);
        QVERIFY(form);
        Person::type(form, "phone", QStringLiteral("07-6000031"));
        Person::type(form, "subunit", QStringLiteral("學務處"));
        // Meanwhile the same person corrects it elsewhere, and it is sent back once more.
        m_centre->admin(
            "update core.application set revision = revision + 1, phone = '07-6000032', fax = '07-6000033', "
            "row_version = row_version + 1 where number = $1",
            {local.number});
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "conflictPanel"), 30000);
        QCOMPARE(Person::words(form, "conflict_phone_theirs"), QString("07-6000032"));
        QVERIFY2(!Person::sees(form, "conflict_subunit_keep"), "changed only here");
        QCOMPARE(Person::find<QLineEdit>(form, "fax")->text(), QString("07-6000033"));
        QCOMPARE(Person::find<QComboBox>(form, "jobTitle")->currentText(), given.jobTitle);
        Person::press(form, "conflict_phone_take");
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "acceptedPanel"), 30000);
        QCOMPARE(QString::fromUtf8(m_centre
                                       ->admin("select concat_ws('|', phone, fax, subunit) from core.application "
                                               "where number = $1",
                                               {local.number})
                                       .scalar()),
                 QStringLiteral("07-6000032|07-6000033|學務處"));
    }
};

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
