// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun or asked for on this PC and has not reached the centre: start page, outbox, closing.
#include "app/desk/shell/closenotice.h"
#include "app/desk/shell/statusline.h"
#include "forms/application/localcases.h"
#include "forms/words/words.h"
#include "models/central/client/scram.h"
#include "models/domain/commandid.h"
#include "models/domain/personname.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"
#include "tests/desk/deskfixture.h"
#include "tests/support/patience.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace inservice;

class UnsentTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_desks = 0;
    QString folder() { return m_folder.filePath(QString::number(++m_desks)); }

    static OutboxItem withdrawal() {
        OutboxItem item;
        item.id = makeCommandId();
        item.kind = "application.withdraw";
        item.body = "{}";
        item.caseSecret = makeSecret();
        item.subject = "case:" + QUuid::createUuid().toString(QUuid::WithoutBraces);
        item.caption = "Application withdrawn";
        item.createdAt = QDateTime::currentDateTimeUtc();
        return item;
    }

private slots:
    void aDamagedOutboxIsKeptAndSaid() {
        const QString data = folder();
        QString outbox;
        {
            Desk desk(data, deadServer);
            outbox = desk.session().guest()->folder() + "/outbox.sqlite";
            QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
        }
        const QByteArray damaged(4096, 'x');
        {
            QFile file(outbox);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(damaged), damaged.size());
            QFile::remove(outbox + "-wal");
            QFile::remove(outbox + "-shm");
        }
        {
            Desk desk(data, deadServer);
            QTRY_VERIFY_WITH_TIMEOUT(desk.child<QWidget>("sessionBar")->isVisible(), patience);
            const QString aside = desk.session().guest()->setAsideOutbox();
            QFile kept(aside);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), damaged);
            QVERIFY2(desk.message("sessionBar").contains(QFileInfo(aside).fileName()),
                     qPrintable(desk.message("sessionBar")));
            emit desk.child<look::MessageBar>("sessionBar")->actionTriggered();
            QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
            QVERIFY(QFile::exists(aside));
        }
        Desk desk(data, deadServer);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window().findChild<StatusLine*>()->text().startsWith("Offline"), patience);
        QVERIFY(!desk.child<QWidget>("sessionBar")->isVisible());
    }

    void whatIsHeldIsUndoneFromTheOutbox() {
        Desk desk(folder(), deadServer);
        GuestLink* link = desk.session().guest();
        const QUuid first = link->submit(withdrawal(), std::chrono::seconds(600));
        const QUuid second = link->submit(withdrawal(), std::chrono::seconds(600));
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().held(), 2, patience);
        desk.window().open("outbox");
        auto* list = desk.child<QTableView>("outboxList");
        QCOMPARE(list->model()->rowCount(), 2);
        // How long there is time, and no asking back: it leaves no trace.
        QVERIFY(desk.child<QPushButton>("outboxCancelHeld")->isVisible());
        QVERIFY(desk.child<QAction>("outboxCancelHeldAction")->isEnabled());
        QVERIFY2(desk.child<QLabel>("outboxWhy")->text().contains(QRegularExpression("[0-9]+ seconds")),
                 qPrintable(desk.child<QLabel>("outboxWhy")->text()));
        list->selectRow(0);
        desk.click("outboxCancelHeld");
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!link->outbox().item(first).has_value());
        QVERIFY(link->outbox().item(second).has_value());
        desk.trigger("outboxCancelHeldAction");
        QVERIFY(!link->outbox().item(second).has_value());
        QCOMPARE(desk.session().waiting(), 0);
        QVERIFY(desk.message("outboxConfirm").isEmpty());
        QVERIFY(!list->isVisible()); // the sentence that nothing waits stands there
    }

    void whatWasBegunIsToldApart() {
        Desk desk(folder(), deadServer);
        GuestLink* link = desk.session().guest();
        const auto save = [link](const char* form, const QJsonObject& fields) {
            Draft draft;
            draft.id = QUuid::createUuid();
            draft.form = form;
            draft.savedAt = QDateTime::currentDateTimeUtc();
            draft.fields = fields;
            link->drafts().save(draft);
        };
        save(localcases::applicationForm, {{"name", QStringLiteral("王小明")}});
        save(localcases::applicationForm, {{"account_name", "demo0042"}});
        save(localcases::applicationForm, {{"phone", "07"}});
        save(localcases::correctionForm, {{"phone", "07"}}); // stands with its case
        desk.window().open("settings");
        desk.window().open("start");
        QStringList said;
        const QList<QLabel*> labels = desk.child<QWidget>("startPage")->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->text().startsWith("Application for an account")) {
                said << label->text().section(", last", 0, 0);
            }
        }
        said.sort();
        QCOMPARE(said, QStringList({"Application for an account: dem****", "Application for an account: no name yet",
                                    "Application for an account: " + PersonName::mask(QStringLiteral("王小明"))}));
    }

    /// What needs the person comes first, then the applications in order of their numbers; and so it stays.
    void whatWasBegunStandsInOneOrder() {
        Desk desk(folder(), deadServer);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().guest() != nullptr, patience);
        GuestLink* link = desk.session().guest();
        const auto keep = [link](const char* number, ApplicationState state, const char* at) {
            LocalCase one;
            one.id = QUuid::createUuid();
            one.secret = QString::fromLatin1(number);
            one.number = QString::fromLatin1(number);
            one.seen = {{"state", toKey(state)}, {"needs_paper", true}, {"revision", 1}, {"paper_revision", 1}};
            if (state == ApplicationState::Returned) {
                one.seen["returned_for"] = "data";
            }
            one.seenAt = QDateTime::fromString(at, Qt::ISODate);
            link->drafts().saveCase(one);
        };
        keep("115-000030", ApplicationState::AwaitingPaper, "2026-11-03T00:00:00Z");
        keep("115-000010", ApplicationState::Approved, "2026-11-02T00:00:00Z"); // nothing follows on it
        keep("115-000020", ApplicationState::Returned, "2026-11-01T00:00:00Z");
        keep("115-000005", ApplicationState::AwaitingReview, "2026-11-01T00:00:00Z");
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.form = localcases::applicationForm;
        draft.savedAt = QDateTime::currentDateTimeUtc();
        draft.fields = {{"account_name", "demo0042"}};
        link->drafts().save(draft);
        const QStringList wanted{words::state(ApplicationState::Returned),
                                 words::state(ApplicationState::AwaitingReview),
                                 words::state(ApplicationState::AwaitingPaper), "Draft"};
        for (const char* last : {"115-000030", "115-000020", "115-000005"}) {
            desk.window().open("settings");
            desk.window().open("start");
            QStringList said;
            const QList<look::StateBadge*> badges = desk.child<QWidget>("startPage")->findChildren<look::StateBadge*>();
            for (const look::StateBadge* badge : badges) {
                if (badge->isVisibleTo(desk.child<QWidget>("startPage"))) {
                    said << badge->word();
                }
            }
            QCOMPARE(said, wanted);
            // Asked about once more, which is no reason to move.
            const QList<LocalCase> cases = link->drafts().cases();
            for (LocalCase one : cases) {
                if (one.number == QLatin1String(last)) {
                    one.seenAt = QDateTime::currentDateTimeUtc();
                    link->drafts().saveCase(one);
                }
            }
        }
    }

    void closingSaysWhatWaitsAndItGoesOnNextTime() {
        const QString data = folder();
        {
            Desk desk(data, deadServer);
            desk.session().guest()->submit(withdrawal());
            QTRY_COMPARE_WITH_TIMEOUT(desk.session().waiting(), 1, patience);
            QVERIFY(desk.window().findChild<StatusLine*>()->text().contains("1 "));

            desk.window().open("outbox");
            auto* list = desk.child<QTableView>("outboxList");
            QCOMPARE(list->model()->rowCount(), 1);
            QVERIFY(desk.child<QLabel>("outboxWhat")->text().contains("withdrawn"));
            // Giving up is asked about, because it cannot be undone.
            desk.click("outboxDismiss");
            QVERIFY(!desk.message("outboxConfirm").isEmpty());
            QCOMPARE(list->model()->rowCount(), 1);

            desk.window().close();
            QVERIFY(desk.window().isVisible()); // what is said, is said over the window
            auto* notice = desk.window().findChild<CloseNotice*>();
            QVERIFY(notice != nullptr);
            QVERIFY(notice->isVisible());
            QVERIFY(notice->text().contains("next time"));
            notice->findChild<QPushButton*>("closeBack")->click();
            QVERIFY(desk.window().isVisible());
        }
        Desk again(data, deadServer);
        QTRY_COMPARE_WITH_TIMEOUT(again.session().waiting(), 1, patience);
        again.window().open("outbox");
        again.click("outboxDismiss");
        auto* bar = again.child<look::MessageBar>("outboxConfirm");
        bar->findChild<QPushButton*>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(again.session().waiting(), 0, patience);
        QVERIFY(again.window().close());
    }

    /// A PC whose disk is full: the window does not go with what was typed, and not by itself either.
    void closingSaysWhatTheDiskDidNotTake() {
        Desk desk(folder(), deadServer);
        Database disk(QDir(desk.session().guest()->folder()).filePath(QStringLiteral("outbox.sqlite")),
                      Database::Safety::Full);
        disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
        desk.window().open("apply");
        desk.paste("name", QStringLiteral("試驗員"));
        desk.window().close();
        auto* notice = desk.window().findChild<CloseNotice*>();
        QVERIFY(notice != nullptr && notice->isVisible());
        QVERIFY2(notice->text().contains("is lost"), qPrintable(notice->text()));
        QVERIFY2(!notice->findChild<QTimer*>()->isActive(), "it waits for the person");
        QCOMPARE(notice->focusWidget(), notice->findChild<QPushButton*>("closeBack"));
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(desk.window().isVisible());
        // Opened besides: the first is not lost by it.
        desk.window().open("apply:new");
        QVERIFY(desk.child<QLineEdit>("name")->text().isEmpty());
        disk.run(QStringLiteral("DROP TRIGGER full"));
        QVERIFY2(desk.window().close(), "it is on the disk by now");
        const QList<Draft> kept = desk.session().guest()->drafts().drafts();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().fields.value("name").toString(), QStringLiteral("試驗員"));
    }

    void closingSaysWhatOnlyWaitsForItsCode() {
        Desk desk(folder(), deadServer);
        OutboxItem item = withdrawal();
        item.kind = "application.apply";
        item.state = OutboxState::AwaitingMailCode;
        item.caption = "Application of T.";
        const QUuid id = desk.session().guest()->submit(item);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().uncoded(), 1, patience);
        desk.window().close();
        auto* notice = desk.window().findChild<CloseNotice*>();
        QVERIFY(notice != nullptr && notice->isVisible());
        QVERIFY2(notice->text().contains("Application of T.") && notice->text().contains("code"),
                 qPrintable(notice->text()));
        QVERIFY(!notice->text().contains("by themselves")); // it needs the person
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(desk.window().isVisible());
        // Once it is out of the way nothing is said.
        desk.session().guest()->dismiss(id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().waiting(), 0, patience);
        QVERIFY(desk.window().close());
    }
};

QTEST_MAIN(UnsentTest)
#include "unsenttest.moc"
