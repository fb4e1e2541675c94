// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/applicationdata.h"
#include "forms/application/cases/casespage.h"
#include "forms/application/localcases.h"
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"
#include "models/replica/drafts.h"
#include "tests/application/person.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 查詢申請進度: what the centre has not accepted yet, drafts and what waits for its mailed code.
class TestCaseDrafts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestCentre> m_centre;

    static std::unique_ptr<CasesPage> open(Person& person) { return person.open<CasesPage>(); }

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] { m_centre = std::make_unique<TestCentre>(); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void aDraftSaysWhatIsMissing() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.form = localcases::applicationForm;
        draft.savedAt = QDateTime::currentDateTimeUtc();
        ApplicationData data;
        data.accountName = "demo0042";
        data.nationalId = "A1"; // not right yet
        draft.fields = data.toJson();
        person.link().drafts().save(draft);
        auto page = open(person);
        auto* list = Person::find<QTableView>(page.get(), "casesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "draftMissing"), patience);
        QVERIFY(Person::words(page.get(), "draftMissing").contains("telephone"));
        QVERIFY(Person::words(page.get(), "draftMissing").contains(QStringLiteral("✕ ")));
        QSignalSpy wanted(page.get(), &Page::openRequested);
        Person::press(page.get(), "continueDraftButton");
        QCOMPARE(wanted.first().first().toString(), "apply:" + draft.id.toString(QUuid::WithoutBraces));
        Person::press(page.get(), "removeDraftButton");
        QVERIFY(person.link().drafts().drafts().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, patience);
        // It is said, with the way back; what would act on a draft that is gone is gone too.
        QVERIFY(!Person::sees(page.get(), "continueDraftButton"));
        auto* message = Person::find<look::MessageBar>(page.get(), "draftMessage");
        QVERIFY(message->isVisible());
        emit message->actionTriggered();
        QCOMPARE(person.link().drafts().drafts().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "continueDraftButton"), patience);
        QVERIFY(!message->isVisible());
        // The menu does what the button does, and only while the button is there.
        auto* discard = Person::find<QAction>(page.get(), "removeDraftButtonAction");
        QVERIFY(page->pageActions().contains(discard) && discard->isEnabled());
        discard->trigger();
        QVERIFY(person.link().drafts().drafts().isEmpty());
        QVERIFY(!discard->isEnabled());
    }

    void anotherDraftAfterADiscardedOneCanBeGoneOnWith() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        for (int i = 0; i < 2; ++i) {
            Draft draft;
            draft.id = QUuid::createUuid();
            draft.form = localcases::applicationForm;
            draft.savedAt = QDateTime::currentDateTimeUtc().addSecs(i);
            ApplicationData data;
            data.accountName = QString("demo004%1").arg(i);
            draft.fields = data.toJson();
            person.link().drafts().save(draft);
        }
        auto page = open(person);
        auto* list = Person::find<QTableView>(page.get(), "casesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "removeDraftButton"),
                                 patience); // the latest one is shown at once
        Person::press(page.get(), "removeDraftButton");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        auto* message = Person::find<look::MessageBar>(page.get(), "draftMessage");
        QVERIFY2(message->text().contains("dem****"), qPrintable(message->text()));
        list->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(Person::sees(page.get(), "continueDraftButton"), patience);
        QVERIFY(!message->isVisible());
        // The other one goes too; both come back, the last one first.
        Person::press(page.get(), "removeDraftButton");
        QVERIFY(person.link().drafts().drafts().isEmpty());
        QVERIFY2(message->isAncestorOf(QApplication::focusWidget()), "the way back is at hand");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        Person::find<QAction>(page.get(), "undoRemoveAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        QVERIFY(!Person::find<QAction>(page.get(), "undoRemoveAction")->isEnabled());
    }

    void aDraftThatWaitsForItsCodeSaysSo() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.form = localcases::applicationForm;
        draft.savedAt = QDateTime::currentDateTimeUtc();
        ApplicationData data;
        data.accountName = "demo0077";
        draft.fields = data.toJson();
        person.link().drafts().save(draft);
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.apply";
        item.body = R"({"email": "demo.person@example.invalid"})";
        item.caseSecret = localcases::caseOfDraft(person.link(), draft.id).secret;
        item.subject = localcases::draftSubject(draft.id);
        item.createdAt = QDateTime::currentDateTimeUtc();
        item.state = OutboxState::AwaitingMailCode;
        person.link().submit(item);
        QTRY_COMPARE_WITH_TIMEOUT(person.link().status().uncoded, 1, patience);
        auto page = open(person);
        auto* model = page->findChild<CaseListModel*>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, patience);
        const QString next = model->index(0, int(CaseListModel::Column::Remark)).data().toString();
        QCOMPARE(next, QString("Enter the code that was mailed to d***@example.invalid."));
        QCOMPARE(model->count(CaseListModel::Bucket::UnderWay), 1);
        QCOMPARE(model->count(CaseListModel::Bucket::Drafts), 0);
        QTRY_VERIFY_WITH_TIMEOUT(Person::words(page.get(), "draftMissing").contains(next), patience);
        QVERIFY(!Person::words(page.get(), "draftMissing").contains("missing"));
        QVERIFY(Person::find<QAbstractButton>(page.get(), "continueDraftButton")->text().contains("code"));
    }

    void aFollowedCaseThatWaitsForItsCodeHasItsNumber() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        LocalCase followed;
        followed.id = QUuid::createUuid();
        followed.secret = makeSecret();
        person.link().drafts().saveCase(followed);
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.follow";
        item.body = R"({"number": "115-000777"})";
        item.caseSecret = followed.secret;
        item.subject = localcases::caseSubject(followed.id);
        item.createdAt = QDateTime::currentDateTimeUtc();
        item.state = OutboxState::AwaitingMailCode;
        person.link().submit(item);
        auto page = open(person);
        auto* model = page->findChild<CaseListModel*>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, patience);
        QCOMPARE(model->index(0, int(CaseListModel::Column::Number)).data().toString(), QString("115-000777"));
        QVERIFY(model->index(0, int(CaseListModel::Column::Remark)).data().toString().contains("code"));
    }

    void draftsWithoutANameAreToldApart() {
        Person person(*m_centre);
        QTRY_VERIFY_WITH_TIMEOUT(person.isLoaded(), 30000);
        for (const char* account : {"", "demo0055"}) {
            Draft draft;
            draft.id = QUuid::createUuid();
            draft.form = localcases::applicationForm;
            draft.savedAt = QDateTime(QDate(2026, 11, 20), QTime(2, 30), Qt::UTC);
            ApplicationData data;
            data.accountName = account;
            data.phone = "07";
            draft.fields = data.toJson();
            person.link().drafts().save(draft);
        }
        auto page = open(person);
        auto* model = page->findChild<CaseListModel*>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, patience);
        QStringList names;
        for (int row = 0; row < 2; ++row) {
            names << model->index(row, int(CaseListModel::Column::Name)).data().toString();
        }
        names.sort();
        QCOMPARE(names, QStringList({"11/20 10:30, no name yet", "dem****"}));
    }
};

QTEST_MAIN(TestCaseDrafts)
#include "tst_casedrafts.moc"
