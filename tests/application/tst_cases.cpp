// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/apply/applicationpage.h"
#include "forms/application/cases/beguntasks.h"
#include "forms/application/casewords.h"
#include "forms/application/localcases.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/replica/drafts.h"
#include "tests/application/casestest.h"
#include "tests/support/patience.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace inservice;

/// 查詢申請進度: cases, withdrawal, and following from another PC, against a real centre.
class TestCases : public CasesTest {
    Q_OBJECT

private slots:
    void anEmptyPcOffersTheNextStep() {
        Person person(*m_centre);
        auto page = open(person);
        QVERIFY(Person::sees(page.get(), "casesEmpty"));
        QCOMPARE(Person::find<QTableView>(page.get(), "casesList")->model()->rowCount(), 0);
    }

    void aCaseHiddenByTheFindIsBroughtForward() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        auto page = open(person);
        auto* find = Person::find<QLineEdit>(page.get(), "casesFind");
        auto* list = Person::find<QTableView>(page.get(), "casesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        find->setText("nothing is called this");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "casesEmpty"), patience);
        page->openCase(id);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QVERIFY(find->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(list->selectionModel()->hasSelection(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "printCaseButton"), 30000);
    }

    void aCaseIsShownAsTheCentreSeesIt() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "printCaseButton"), 30000);
        QVERIFY(!Person::sees(page.get(), "correctButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.link().drafts().localCase(id)->seen.isEmpty(), patience);
        QVERIFY(Person::words(page.get(), "caseNextStep").contains(QStringLiteral("高雄市")));
        QVERIFY(Person::words(page.get(), "caseHeading").contains(person.link().drafts().localCase(id)->number));
    }

    /// Whoever prints the forms of several people at one PC sees which of them are out, and which have come to the
    /// desk.
    void whatBecameOfThePrintsIsTold() {
        Person person(*m_centre);
        const QUuid back = apply(person, m_centre->form());
        const QUuid out = apply(person, m_centre->form());
        apply(person, m_centre->form()); // not printed
        const auto idOf = [&](const QUuid& id) {
            return m_centre
                ->admin("select id from core.application where number = $1",
                        {person.link().drafts().localCase(id)->number})
                .scalar()
                .toLongLong();
        };
        for (const QUuid& id : {back, out}) {
            m_centre->admin("insert into core.print_copy(application_id, revision, copy, by_name, at) "
                            "values ($1, 1, 1, 'x', now() - interval '15 days')",
                            {idOf(id)});
        }
        m_centre->desk().submit(m_token, "application.receive",
                                {{"application_id", idOf(back)},
                                 {"row_version", 1},
                                 {"how", "post"},
                                 {"head_seal", true},
                                 {"unit_seal", true},
                                 {"note", ""}});
        auto page = open(person);
        auto* prints = Person::find<QLabel>(page.get(), "casesPrints");
        QTRY_COMPARE_WITH_TIMEOUT(prints->text(), QString("Forms: 2 printed, 1 back at their desk, 1 missing."), 30000);
        QVERIFY(prints->isVisible());
        page->openCase(out);
        const auto told = [&](const QString& words) {
            const auto labels = page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told("Revision 1, copy 1, printed on"), 30000);
        // What is missing is one click away, and stands on the first page once it is out for long.
        BegunTasks tasks(person.link(), nullptr);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto missed = [&](const QDateTime& at) {
            QList<HomeTask> all = tasks.tasks(at);
            all.removeIf([](const HomeTask& task) { return !task.place.startsWith("cases:chip-"); });
            return all;
        };
        QVERIFY(missed(now.addDays(-2)).isEmpty());
        QCOMPARE(missed(now).size(), 1);
        QCOMPARE(missed(now).constFirst().count, 1);
        page->openAt(missed(now).constFirst().place.section(':', 1));
        auto* list = Person::find<QTableView>(page.get(), "casesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, 30000);
        QCOMPARE(list->model()->index(0, int(CaseListModel::Column::Number)).data().toString(),
                 person.link().drafts().localCase(out)->number);
    }

    void theListKeepsItsOrder() {
        Person person(*m_centre);
        QList<QUuid> ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(apply(person, m_centre->form()));
        }
        const auto number = [&](int i) { return person.link().drafts().localCase(ids.at(i))->number; };
        auto page = open(person);
        auto* list = Person::find<QTableView>(page.get(), "casesList");
        const auto shown = [list] {
            QStringList numbers;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                numbers.append(list->model()->index(row, 0).data().toString());
            }
            return numbers;
        };
        const QStringList byNumber{number(0), number(1), number(2)};
        QTRY_COMPARE_WITH_TIMEOUT(shown(), byNumber, patience);
        // Opening, refreshing, printing: nothing moves under the pointer, not even what needs the person now.
        sendBack(number(2));
        page->openCase(ids.at(2));
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "correctButton"), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), byNumber, patience);
        // When the page is come back to, it stands first.
        page->setCurrent(false);
        page->setCurrent(true);
        const QStringList needed{number(2), number(0), number(1)};
        QTRY_COMPARE_WITH_TIMEOUT(shown(), needed, patience);
    }

    void withNothingHereTheQueryIsThePage() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        auto page = open(person);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "followPanel"), patience);
        QVERIFY2(!Person::sees(page.get(), "casesFind"), "there is nothing to find");
        QVERIFY(Person::sees(page.get(), "casesApplyButton"));
        // With something here a number that is not takes its way to the query along.
        const QUuid id = apply(person, m_centre->form());
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "printCaseButton"), 30000);
        QVERIFY(Person::sees(page.get(), "casesFind"));
        Person::find<QLineEdit>(page.get(), "casesFind")->setText("115-999999");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "casesEmpty"), patience);
        Person::find<QAction>(page.get(), "followAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "followPanel"), patience);
        QCOMPARE(Person::find<QLineEdit>(page.get(), "followNumber")->text(), QString("115-999999"));
    }

    void theTimelineSaysWhatWasOpenedInWords() {
        const QJsonObject decision{{"action", "open_as"}, {"reasons", QJsonArray{"contact"}}};
        const QString said = decisionWords(decision, {});
        QVERIFY2(said.contains(words::accountType(AccountType::Contact)), qPrintable(said));
        QVERIFY2(!said.contains(": contact"), qPrintable(said));
    }

    void theTimelineSaysHowTheFormCameInWords() {
        const QJsonObject decision{{"action", "receive"}, {"reasons", QJsonArray{"scan"}}};
        const QString said = decisionWords(decision, {});
        QVERIFY2(said.endsWith(words::receivedHow(ReceivedHow::Scan)), qPrintable(said));
        QVERIFY2(!said.contains(": scan"), qPrintable(said));
    }

    void aNewAddressIsProvedAgain() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        sendBack(number);
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "correctButton"), 30000);
        Person::press(page.get(), "correctButton");
        auto* form = Person::find<QWidget>(page.get(), "correctionPage");
        QTRY_VERIFY_WITH_TIMEOUT(Person::find<QComboBox>(form, "county")->count() > 1, 30000);
        Person::type(form, "email", "moved.person@example.invalid");
        Person::press(form, "sendButton");
        QVERIFY2(!Person::words(form, "emailRepeatFault").isEmpty(), "a new address is typed twice");
        Person::type(form, "emailRepeat", "moved.person@example.invalid");
        Person::press(form, "sendButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(form, "codeMessage").contains("moved.person"), patience);
        QCOMPARE(stateOf(number), QString("returned"));
        Person::type(form, "codeEdit", m_centre->newestCode("moved.person@example.invalid"));
        Person::press(form, "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(form, "acceptedPanel"), 30000);
        QCOMPARE(m_centre->admin("select email from core.application where number = $1", {number}).scalar(),
                 QByteArray("moved.person@example.invalid"));
    }

    void aWithdrawalNeedsAReason() {
        Person person(*m_centre);
        const QUuid id = apply(person, m_centre->form());
        const QString number = person.link().drafts().localCase(id)->number;
        auto page = open(person);
        page->openCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "withdrawButton"), 30000);
        Person::press(page.get(), "withdrawButton");
        Person::press(page.get(), "withdrawConfirmButton");
        QVERIFY(!Person::words(page.get(), "withdrawReasonFault").isEmpty());
        QCOMPARE(stateOf(number), QString("awaiting_paper"));
        Person::find<QPlainTextEdit>(page.get(), "withdrawReason")->setPlainText(QStringLiteral("改由同仁申請"));
        Person::press(page.get(), "withdrawConfirmButton");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(number), QString("withdrawn"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!Person::sees(page.get(), "withdrawButton"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.link().outbox().items().isEmpty(), patience);
    }

    void aCaseOfAnotherPcIsFollowed() {
        const DemoForm form = m_centre->form();
        const DemoCase made = m_centre->desk().apply(form);
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        auto page = open(person);
        Person::find<QAction>(page.get(), "followAction")->trigger();
        QVERIFY(Person::sees(page.get(), "followPanel"));
        Person::press(page.get(), "followSend");
        QVERIFY(!Person::words(page.get(), "followNumberFault").isEmpty());
        Person::type(page.get(), "followNumber", made.number);
        Person::type(page.get(), "followNationalId", form.nationalId.toLower());
        const QString before = m_centre->newestCode(form.email);
        Person::press(page.get(), "followSend");
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains("belong together"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_centre->newestCode(form.email) != before, patience);
        Person::type(page.get(), "codeEdit", m_centre->newestCode(form.email));
        Person::press(page.get(), "codeButton");
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "caseDetail"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "printCaseButton"), patience);
        QVERIFY(Person::words(page.get(), "caseHeading").contains(made.number));
        QCOMPARE(person.link().drafts().cases().size(), 1);
    }

    void aWrongIdOpensNothingAndSaysNothing() {
        const DemoForm form = m_centre->form();
        const DemoCase made = m_centre->desk().apply(form);
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        auto page = open(person);
        page->openFollow();
        const QString before = m_centre->newestCode(form.email);
        Person::type(page.get(), "followNumber", made.number);
        Person::type(page.get(), "followNationalId", m_centre->nationalId());
        Person::press(page.get(), "followSend");
        // The same words as for the right one.
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "codeMessage").contains("belong together"), patience);
        QCOMPARE(m_centre->newestCode(form.email), before);
        Person::press(page.get(), "codeBackButton");
        QVERIFY(person.link().drafts().cases().isEmpty());
        QVERIFY(person.link().outbox().items().isEmpty());
    }
};

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
