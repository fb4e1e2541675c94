// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/application/codepanel.h"
#include "forms/application/localcases.h"
#include "forms/application/paper/applicationprint.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/domain/nationalid.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace inservice;

/// 表2-1 in a window, against a real centre.
class TestApplying : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;

    static std::unique_ptr<ApplicationPage> open(Person& person) { return person.open<ApplicationPage>(); }
    static bool ready(ApplicationPage* page) { return Person::find<QComboBox>(page, "county")->count() > 1; }
    [[nodiscard]] int applications(const QString& accountName) {
        return m_centre->admin("select count(*) from core.application where account_name = $1", {accountName})
            .scalar()
            .toInt();
    }
    /// Sends what is filled in and enters the mailed code.
    void finish(Person& person, ApplicationPage* page, const QString& address) {
        Person::sendAndConfirm(page);
        const int waiting = int(person.link().outbox().items().size());
        QVERIFY(waiting > 0);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page, "codeMessage").contains(address), patience);
        Person::type(page, "codeEdit", m_centre->newestCode(address));
        Person::press(page, "codeButton");
    }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void fromTheFirstLetterToTheNumber() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        QVERIFY2(Person::words(page.get(), "missingHeading").contains("Nothing is missing"),
                 qPrintable(Person::words(page.get(), "missingList")));
        QVERIFY(Person::words(page.get(), "region").contains(QStringLiteral("高雄市")));

        Person::press(page.get(), "sendButton");
        QVERIFY(Person::sees(page.get(), "readBackPanel"));
        QCOMPARE(Person::words(page.get(), "readBackAccountName"), form.accountName);
        QCOMPARE(Person::words(page.get(), "readBackName"), form.name);
        QCOMPARE(Person::words(page.get(), "readBackNationalId").remove(u' '), form.nationalId);
        // A wrong unit has the longest way home: it is read back with its code and place, and the desk it goes to.
        const QString unit = Person::words(page.get(), "readBackUnit");
        for (const QString& part : {QStringLiteral("高雄市立示範國民中學"), form.unitCode, QStringLiteral("高雄市")}) {
            QVERIFY2(unit.contains(part), qPrintable(unit));
        }
        QVERIFY2(Person::words(page.get(), "readBackReview").contains(QStringLiteral("高雄市區管中心")),
                 qPrintable(Person::words(page.get(), "readBackReview")));
        QVERIFY2(!Person::find<QAbstractButton>(page.get(), "confirmSendButton")->isEnabled(),
                 "it has to be compared first");
        QCOMPARE(person.link().outbox().items().size(), 0);
        Person::press(page.get(), "readBackBackButton");

        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QCOMPARE(Person::words(page.get(), "acceptedHeading"), QString("Application for an account succeeded"));
        QCOMPARE(applications(form.accountName), 1);
        const QList<LocalCase> cases = person.link().drafts().cases();
        QCOMPARE(cases.size(), 1);
        QVERIFY(!cases.first().number.isEmpty());
        QVERIFY(Person::words(page.get(), "applicationNumber").contains(cases.first().number));
        QVERIFY2(person.link().drafts().drafts().isEmpty(), "the draft has become a case");
        QTRY_VERIFY2_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), "what was shown is not kept", patience);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "nextStep").size() > 10, patience);

        // The form to print comes with the whole ID, and a print is counted at the centre first.
        auto* print = page->findChild<ApplicationPrint*>();
        QTRY_VERIFY_WITH_TIMEOUT(print->isVisible(), patience);
        const QTemporaryDir out;
        print->setNextPdfFile(out.filePath("form.pdf"));
        QSignalSpy printed(print, &ApplicationPrint::printed);
        auto* save = print->findChild<QAbstractButton*>("savePdf");
        QVERIFY(save);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, patience);
        QCOMPARE(printed.first().first().toInt(), 1);
        QVERIFY(QFile(out.filePath("form.pdf")).size() > 1000);
        const int copies = m_centre
                               ->admin("select r.copies from core.application_revision r join core.application a on "
                                       "a.id = r.application_id where a.number = $1",
                                       {cases.first().number})
                               .scalar()
                               .toInt();
        QCOMPARE(copies, 1);
    }

    void sentTooEarlySaysTheSeedsSentences() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        Person::type(page.get(), "password", "Abcd1234");
        Person::type(page.get(), "passwordRepeat", "Abcd12345");
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!Person::sees(page.get(), "readBackPanel"), "a form with faults does not go on");
        QVERIFY(Person::words(page.get(), "formMessage").contains("not right yet, please check again"));
        QVERIFY(Person::words(page.get(), "passwordRepeatFault").contains("same password once more"));
        QCOMPARE(Person::words(page.get(), "phoneFault"), QString("Please enter a telephone number"));
        QCOMPARE(Person::words(page.get(), "faxFault"),
                 QString("Please enter the area code of the fax number (please enter a fax number)"));
        QVERIFY(!Person::words(page.get(), "unitFault").isEmpty());
        QVERIFY2(Person::find<QWidget>(page.get(), "accountType_chief_manager")->hasFocus(),
                 "the first fault is gone to");
        QCOMPARE(person.link().outbox().items().size(), 0);
    }

    void whoHasAnAccountAsksThatItBeDeleted() {
        const TestCentre::Account former =
            m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh), "former1");
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        DemoForm form = m_centre->form(AccountType::ChiefManager, QString::fromLatin1(TestCentre::otherJuniorHigh));
        form.nationalId = former.nationalId;
        form.sex = Sex::Female;
        person.fill(page.get(), form);
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "formMessage").contains("have already applied"), 30000);
        QCOMPARE(m_centre->admin("select count(*) from core.release_request").scalar(), "0");

        auto* message = page->findChild<look::MessageBar*>("formMessage");
        QVERIFY(message->hasAction());
        message->findChild<QAbstractButton*>()->click();
        QVERIFY(Person::sees(page.get(), "releasePanel"));
        const auto labels = page->findChild<QWidget*>("releasePanel")->findChildren<QLabel*>();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(labels.begin(), labels.end(),
                                             [&former](const QLabel* label) {
                                                 return label->isVisible() &&
                                                        label->text() == NationalId::mask(former.nationalId);
                                             }),
                                 patience);
        for (const auto* label : labels) {
            QVERIFY2(!label->text().contains(former.nationalId.mid(6)) && !label->text().contains("former1"),
                     "neither the whole number nor whose the account is");
        }
        page->findChild<QPlainTextEdit*>("releaseNote")->setPlainText(QStringLiteral("原任教於高雄市立示範國民中學"));
        Person::press(page.get(), "releaseSend");
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "releaseSaid").contains(form.email), 30000);
        const PgRows kept = m_centre->admin("select r.email, r.note, a.account_name from core.release_request r join "
                                            "core.account a on a.id = r.account_id");
        QCOMPARE(kept.rows.size(), 1);
        QCOMPARE(kept.rows.first().at(0).value(), form.email.toUtf8());
        QCOMPARE(kept.rows.first().at(1).value(), QByteArray("原任教於高雄市立示範國民中學"));
        QCOMPARE(kept.rows.first().at(2).value(), QByteArray("former1"));
        QTRY_VERIFY2_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), "what was shown is not kept", patience);
        Person::press(page.get(), "releaseBack");
        QVERIFY(Person::sees(page.get(), "sendButton"));
        QCOMPARE(person.link().drafts().drafts().size(), 1); // to be sent again then
    }

    void theListOfWhatIsMissingJumps() {
        Person person(*m_centre);
        auto page = open(person);
        auto* missing = Person::find<QLabel>(page.get(), "missingList");
        QVERIFY(missing->text().contains("href='email'"));
        emit missing->linkActivated("email");
        QTRY_VERIFY_WITH_TIMEOUT(Person::find<QLineEdit>(page.get(), "email")->hasFocus(), patience);
        Person::type(page.get(), "email", "a.person@example.invalid");
        QVERIFY(!missing->text().contains("href='email'"));
    }

    void listsDependOnOneAnother() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        QVERIFY(!Person::find<QComboBox>(page.get(), "district")->isEnabled());
        Person::type(page.get(), "unitFind", QString::fromLatin1(TestCentre::university));
        auto* results = Person::find<QListView>(page.get(), "unitResults");
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, patience);
        QTest::keyClick(Person::find<QLineEdit>(page.get(), "unitFind"), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(results->hasFocus(), patience);
        QTest::keyClick(results, Qt::Key_Return);
        QVERIFY(Person::find<QComboBox>(page.get(), "county")->currentData().isValid());
        QVERIFY(Person::find<QComboBox>(page.get(), "district")->currentData().isValid());
        QCOMPARE(Person::find<QComboBox>(page.get(), "unitKind")->currentData().toString(), QString("university"));
        // 大專 offers only 作業人員 (S2): it is chosen, the others cannot be.
        QVERIFY(Person::find<QAbstractButton>(page.get(), "accountType_operator")->isChecked());
        QVERIFY(!Person::find<QAbstractButton>(page.get(), "accountType_chief_manager")->isEnabled());
        QVERIFY(!Person::find<QAbstractButton>(page.get(), "accountType_contact")->isEnabled());
        // Another county empties what hung on the old one.
        Person::choose(page.get(), "county", QStringLiteral("臺北市"));
        QVERIFY(!Person::find<QComboBox>(page.get(), "unit")->currentData().isValid());
        QVERIFY(Person::find<QAbstractButton>(page.get(), "accountType_chief_manager")->isEnabled());
    }

    void aUnitWithoutAChiefIsSaidPlainly() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        Person::type(page.get(), "unitFind", QString::fromLatin1(TestCentre::otherJuniorHigh));
        auto* results = Person::find<QListView>(page.get(), "unitResults");
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->rowCount(), 1, patience);
        QTest::keyClick(Person::find<QLineEdit>(page.get(), "unitFind"), Qt::Key_Return);
        Person::tick(page.get(), "accountType_contact");
        QVERIFY(Person::words(page.get(), "regionWarning").contains("no chief manager"));
        Person::tick(page.get(), "accountType_chief_manager");
        QVERIFY(Person::words(page.get(), "regionWarning").isEmpty());
        QVERIFY(Person::words(page.get(), "region").contains(QStringLiteral("高雄市")));
    }

    void aDraftSurvivesACrash() {
        Person person(*m_centre);
        const DemoForm form = m_centre->form();
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        person.fill(page.get(), form);
        Person::type(page.get(), "phone", QStringLiteral("07-60"));
        const QUuid draft = page->draftId();
        QTRY_VERIFY2_WITH_TIMEOUT(person.link().drafts().draft(draft) &&
                                      person.link().drafts().draft(draft)->fields["phone"] == QLatin1String("07-60"),
                                  "saved by itself, also what is not right yet", patience);
        person.crash([&page] { page.reset(); });
        page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        page->openDraft(draft);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "accountName")->text(), form.accountName);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "name")->text(), form.name);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "nationalId")->text(), form.nationalId);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "phone")->text(), QString("07-60"));
        QCOMPARE(Person::find<QLineEdit>(page.get(), "emailRepeat")->text(), form.email);
        QCOMPARE(Person::find<QComboBox>(page.get(), "unit")->currentData().toLongLong(),
                 m_centre->unitId(form.unitCode));
        QVERIFY(Person::find<QCheckBox>(page.get(), "consents")->isChecked());
        QVERIFY2(Person::find<QLineEdit>(page.get(), "password")->text().isEmpty(), "a password is never on disk");
        QVERIFY(Person::words(page.get(), "formMessage").contains("asswords"));
        QVERIFY(Person::words(page.get(), "missingList").contains("password"));
    }

    void anEmptyFormIsNoDraft() {
        Person person(*m_centre);
        auto page = open(person);
        page->saveDraft();
        QVERIFY(person.link().drafts().drafts().isEmpty());
        Person::type(page.get(), "name", QStringLiteral("示範"));
        page->setCurrent(false);
        QCOMPARE(person.link().drafts().drafts().size(), 1);
        Person::press(page.get(), "discardButton");
        QVERIFY(person.link().drafts().drafts().isEmpty());
        QVERIFY(Person::find<QLineEdit>(page.get(), "name")->text().isEmpty());
    }

    void accountTakenComesBackToItsField() {
        const DemoForm first = m_centre->form();
        (void)m_centre->desk().apply(first);
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        DemoForm form = m_centre->form();
        form.accountName = first.accountName.toUpper();
        person.fill(page.get(), form);
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(!Person::words(page.get(), "accountNameFault").isEmpty(), 30000);
        QVERIFY(Person::find<QLineEdit>(page.get(), "accountName")->hasFocus());
        QCOMPARE(Person::find<QLineEdit>(page.get(), "nationalId")->text(), form.nationalId);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "password")->text(), QString::fromLatin1(TestCentre::password));
        QTRY_VERIFY_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), patience);
        // Another name, a new code, and it goes through under the same case.
        form = m_centre->form();
        Person::type(page.get(), "accountName", form.accountName);
        const QString address = Person::find<QLineEdit>(page.get(), "email")->text();
        finish(person, page.get(), address);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QCOMPARE(person.link().drafts().cases().size(), 1);
    }

    void anIdThatHasAnAccountIsToldWhatToDoAndNothingElse() {
        const DemoForm first = m_centre->form();
        (void)m_centre->desk().apply(first);
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        DemoForm form = m_centre->form(AccountType::ChiefManager, QString::fromLatin1(TestCentre::taipeiJuniorHigh));
        form.nationalId = first.nationalId;
        form.sex = first.sex;
        person.fill(page.get(), form);
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "formMessage").contains("already applied for an account"),
                                 30000);
        const QString said = Person::words(page.get(), "formMessage");
        QVERIFY(said.contains("chief manager"));
        QVERIFY(!said.contains(first.accountName));
        QVERIFY(!said.contains(first.name));
        QVERIFY(!said.contains(QStringLiteral("高雄")));
        // The number is marked, and nothing beside it says that the form can be sent.
        QVERIFY(!Person::words(page.get(), "nationalIdFault").isEmpty());
        QVERIFY(!Person::words(page.get(), "missingHeading").contains("Nothing is missing"));
        const QByteArray phone =
            m_centre
                ->admin("select d.phone from core.desk d join core.unit u on u.chief_reviewer_id = d.id "
                        "where u.code = $1",
                        {QString::fromLatin1(TestCentre::taipeiJuniorHigh)})
                .scalar();
        QVERIFY2(!phone.isEmpty() && said.contains(QString::fromUtf8(phone)), "whom to ask, with a telephone");
        QCOMPARE(person.link().drafts().drafts().size(), 1); // everything is kept
    }

    void aTextThatChangedHasToBeReadAgain() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        Person::sendAndConfirm(page.get());
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), patience);
        // A new version comes into force while the code is on its way.
        m_centre->admin("update core.consent set in_force = false where key = 'terms' and in_force");
        m_centre->admin("insert into core.consent(key, version, title, text) select key, '2999', title, $1 from "
                        "core.consent where key = 'terms' limit 1",
                        {QStringLiteral("示範的新條文。").repeated(20)});
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "formMessage").contains("has been renewed"), 30000);
        QCOMPARE(applications(form.accountName), 0);
        QVERIFY2(!Person::find<QCheckBox>(page.get(), "consents")->isChecked(), "the new text is not agreed to yet");
        QCOMPARE(Person::find<QLineEdit>(page.get(), "nationalId")->text(), form.nationalId);
        // The new text comes by itself and can be read; agreed to, the form goes through.
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "consentVersion").contains("2999"), 30000);
        QVERIFY2(Person::sees(page.get(), "consentText"), "it is opened to be read");
        QVERIFY(
            Person::find<QTextBrowser>(page.get(), "consentText")->toPlainText().contains(QStringLiteral("新條文")));
        Person::tick(page.get(), "consents");
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QCOMPARE(m_centre
                     ->admin("select c.version from core.application_consent c join core.application a on a.id = "
                             "c.application_id where a.account_name = $1 and c.key = 'terms'",
                             {form.accountName})
                     .scalar(),
                 QByteArray("2999"));
    }

    void whatTheCentreFindsWrongIsSaidAtItsField() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        // A centre with a rule that this program does not know of.
        m_centre->admin("create function core.test_rule() returns trigger language plpgsql as $f$ begin perform "
                        "core.refuse('KD005', 'field.invalid', '{\"field\": \"job_title\", \"reason\": "
                        "\"text.length\", \"maximum\": 2}'); return new; end $f$");
        m_centre->admin("create trigger test_rule before insert on core.application for each row execute function "
                        "core.test_rule()");
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(!Person::words(page.get(), "jobTitleFault").isEmpty(), 30000);
        m_centre->admin("drop trigger test_rule on core.application");
        m_centre->admin("drop function core.test_rule()");
        QVERIFY(Person::sees(page.get(), "jobTitleFault"));
        QVERIFY(Person::find<QComboBox>(page.get(), "jobTitle")->lineEdit()->hasFocus());
        QVERIFY(Person::words(page.get(), "missingList").contains("href='jobTitle'"));
        QCOMPARE(applications(form.accountName), 0);
        // It stands until the field is changed, and then no longer.
        Person::type(page.get(), "jobTitle", QStringLiteral("主任"));
        QVERIFY(!Person::words(page.get(), "missingList").contains("href='jobTitle'"));
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
    }

    void aTypeThatIsNoLongerOfferedIsSaidAtItsField() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        Person::sendAndConfirm(page.get());
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), patience);
        const QString unit = QString::fromLatin1(TestCentre::juniorHigh);
        const QString before = QString::fromUtf8(
            m_centre
                ->admin("select k.account_types::text from core.unit_kind k join core.unit u on u.kind = k.key "
                        "where u.code = $1",
                        {unit})
                .scalar());
        const auto offer = [&](const QString& types) {
            m_centre->admin("update core.unit_kind k set account_types = $1::text[] from core.unit u where u.kind = "
                            "k.key and u.code = $2",
                            {types, unit});
        };
        offer("{contact,operator}");
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "accountTypeFault"), 30000);
        offer(before);
        QVERIFY(!Person::words(page.get(), "accountTypeFault").isEmpty());
        QVERIFY(!Person::words(page.get(), "formMessage").isEmpty());
        QCOMPARE(applications(form.accountName), 0);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "email")->text(), form.email);
    }

    void aWrongCodeCanBeTriedAgain() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        Person::sendAndConfirm(page.get());
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), patience);
        QVERIFY2(!Person::find<QAbstractButton>(page.get(), "resendButton")->isEnabled(), "a pause between two mails");
        const QString code = m_centre->newestCode(form.email);
        Person::type(page.get(), "codeEdit", code == QLatin1String("000000") ? "000001" : "000000");
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(!Person::words(page.get(), "codeEditFault").isEmpty(), patience);
        QCOMPARE(applications(form.accountName), 0);
        Person::type(page.get(), "codeEdit", code);
        QTest::keyClick(Person::find<QLineEdit>(page.get(), "codeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
    }

    /// The pause between two mails ends, also when a code was tried meanwhile; and what is under way is said.
    void anotherCodeCanBeAskedForAfterAWrongOne() {
        CodePanel panel;
        panel.show();
        auto* resend = Person::find<QAbstractButton>(&panel, "resendButton");
        panel.start("For a test.", "Back");
        panel.sayAsking();
        QVERIFY(!resend->isEnabled());
        QVERIFY(Person::words(&panel, "codeMessage").contains("being asked for a code"));
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(&panel, "codeMessage").contains("not answered yet"), patience);
        panel.sayPreparing(7);
        QVERIFY(Person::sees(&panel, "codeWork"));
        QVERIFY(Person::words(&panel, "codeMessage").contains('7'));
        panel.sayMailed("The code has been mailed.");
        QVERIFY(!Person::sees(&panel, "codeWork"));
        QVERIFY2(!Person::sees(&panel, "codeExplanation"), "what has happened is not announced beside it");
        Person::type(&panel, "codeEdit", "000000");
        Person::press(&panel, "codeButton");
        panel.sayWrong("That was not it.");
        const QString pause = resend->text();
        QTRY_VERIFY_WITH_TIMEOUT(resend->text() != pause, patience);
    }

    /// Whoever applies where nobody could open the account reads it before it goes out, and afterwards.
    void aUnitWithoutAChiefManagerIsSaidBeforeSending() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form(AccountType::Contact);
        person.fill(page.get(), form);
        Person::press(page.get(), "sendButton");
        QVERIFY(Person::sees(page.get(), "readBackPanel"));
        QCOMPARE(Person::words(page.get(), "readBackType"), words::accountType(AccountType::Contact));
        QVERIFY(Person::words(page.get(), "readBackWarning").contains("no chief manager"));
        Person::press(page.get(), "readBackBackButton");
        finish(person, page.get(), form.email);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "acceptedNoChief").contains("no chief manager"), patience);
        QVERIFY2(!Person::sees(page.get(), "copyNoticeButton"), "there is nobody to be told");
    }

    void aFormWaitingForItsCodeIsFoundAgain() {
        Person person(*m_centre);
        const DemoForm form = m_centre->form();
        QUuid draft;
        {
            auto page = open(person);
            QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
            person.fill(page.get(), form);
            draft = page->draftId();
            Person::sendAndConfirm(page.get());
            QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), patience);
        }
        person.restart();
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        page->openDraft(draft);
        QVERIFY(Person::sees(page.get(), "codePanel"));
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QCOMPARE(applications(form.accountName), 1);
    }

    void threeTextsCanBeRead() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        for (const char* key : {"consentRead_terms", "consentRead_rules", "consentRead_personal_data"}) {
            Person::press(page.get(), key);
            QVERIFY(Person::sees(page.get(), "consentText"));
            QVERIFY(Person::find<QTextBrowser>(page.get(), "consentText")->toPlainText().size() > 100);
            QVERIFY(Person::words(page.get(), "consentVersion").contains("version"));
        }
        Person::press(page.get(), "consentClose");
        QVERIFY(!Person::sees(page.get(), "consentText"));
    }

    void withTheKeyboardAlone() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        // Tab reaches every field, in the paper's order, and comes round again.
        QTest::keyClick(page.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget()->objectName(), QString("accountType_chief_manager"),
                                  patience);
        QStringList passed;
        for (int i = 0; i < 60; ++i) {
            QWidget* focus = QApplication::focusWidget();
            const QString name = focus->objectName();
            if (!name.isEmpty() && !passed.contains(name)) {
                passed.append(name);
                const bool named = !focus->accessibleName().isEmpty() || qobject_cast<QAbstractButton*>(focus);
                QVERIFY2(named || name == "missingList", qPrintable(name + " has no name for a screen reader"));
            }
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        const QStringList order{"accountType_chief_manager",
                                "accountName",
                                "name",
                                "sex_male",
                                "nationalId",
                                "jobTitle",
                                "unitFind",
                                "county",
                                "subunit",
                                "phone",
                                "fax",
                                "password",
                                "passwordRepeat",
                                "email",
                                "emailRepeat",
                                "nameSealOnly",
                                "consentRead_terms",
                                "consentRead_rules",
                                "consentRead_personal_data",
                                "consents",
                                "sendButton"};
        int last = -1;
        for (const QString& name : order) {
            const int at = int(passed.indexOf(name));
            QVERIFY2(at > last, qPrintable(QString("%1 is not where it belongs: %2").arg(name, passed.join(u' '))));
            last = at;
        }
    }

    void offlineItWaitsForItsCode() {
        Person person(*m_centre);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(ready(page.get()), 30000);
        const DemoForm form = m_centre->form();
        person.fill(page.get(), form);
        m_centre->stopServer();
        Person::sendAndConfirm(page.get());
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains("awaiting the mail code"), 60000);
        QCOMPARE(person.link().outbox().items().first().state, OutboxState::AwaitingMailCode);
        m_centre->startServer();
        QTRY_VERIFY_WITH_TIMEOUT(person.link().status().state == LinkState::Online || (person.link().syncNow(), false),
                                 60000);
        Person::press(page.get(), "resendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains(form.email), 30000);
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "acceptedPanel"), 30000);
        QCOMPARE(applications(form.accountName), 1);
    }
};

QTEST_MAIN(TestApplying)
#include "tst_applying.moc"
