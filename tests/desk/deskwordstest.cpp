// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/application.h"
#include "app/desk/pages/connectionpage.h"
#include "app/desk/pages/homepage.h"
#include "app/desk/pages/outboxdetail.h"
#include "app/desk/pages/outboxwords.h"
#include "app/desk/pages/signinwords.h"
#include "app/desk/shell/statuswords.h"
#include "forms/review/actionpanels.h"
#include "forms/review/casefields.h"
#include "forms/review/reviewtasks.h"

#include <QTest>

using namespace inservice;

class DeskWordsTest : public QObject {
    Q_OBJECT

private:
    static ApplicationRow row(qint64 id, ApplicationState state, const QDateTime& at, std::optional<qint64> reviewer) {
        ApplicationRow one;
        one.id = id;
        one.number = QString::number(id);
        one.name = QStringLiteral("王示範");
        one.state = state;
        one.accountType = AccountType::Contact;
        one.unitId = 7;
        one.personId = 100 + id;
        one.appliedAt = at;
        one.reviewerUnitId = reviewer;
        one.needsPaper = reviewer.has_value();
        one.receivedRevision = state == ApplicationState::AwaitingReview || state == ApplicationState::Approved ? 1 : 0;
        return one;
    }

private slots:
    void initTestCase() { Application::speak("zh_TW"); }

    void aCaseIsSaidInTheWordsOfWhoReadsIt() {
        // A desk reviews another unit's case; a 總負責人 opens accounts and does not approve them.
        QCOMPARE(unitFields({}, {}).title, QStringLiteral("該單位"));
        QCOMPARE(actionSpec(CaseAction::Revoke, false).text(), QStringLiteral("撤銷核准"));
        QCOMPARE(actionSpec(CaseAction::Revoke, true).text(), QStringLiteral("撤銷啟用"));
        QVERIFY(actionSpec(CaseAction::Revoke, true).buttonText().startsWith(QStringLiteral("撤銷啟用")));
        // The original is edition 1, as on the paper, and no revision of anything.
        ApplicationRow first;
        first.revision = 1;
        const QString said = caseSetup(actionSpec(CaseAction::Receive, false), first, {}).explanation;
        QVERIFY2(said.contains(QStringLiteral("第 1 版")) && !said.contains(QStringLiteral("修訂")), qPrintable(said));
    }

    void theStateIsSaidInWords() {
        LinkStatus status;
        status.state = LinkState::Online;
        status.lastSync = QDateTime::currentDateTimeUtc();
        const QString time = status.lastSync.toOffsetFromUtc(8 * 3600).toString("HH:mm");
        StatusWords words = statusWords(status, 0, 0);
        QCOMPARE(words.text, QStringLiteral("已同步 ") + time);
        QCOMPARE(words.tone, look::Tone::Good);

        words = statusWords(status, 3, 0);
        QVERIFY(words.text.contains(QStringLiteral("3 筆待送")));
        QVERIFY(words.tone != look::Tone::Good);

        // Never green while something needs a person.
        words = statusWords(status, 0, 1);
        QVERIFY(words.text.contains(QStringLiteral("1 筆需處理")));
        QCOMPARE(words.tone, look::Tone::Bad);

        status.state = LinkState::Offline;
        words = statusWords(status, 2, 0);
        QVERIFY(words.text.startsWith(QStringLiteral("離線")));
        QVERIFY(words.text.contains(QStringLiteral("2 筆待送")));
        QCOMPARE(words.tone, look::Tone::Warning);
        QVERIFY(!words.explanation.isEmpty());

        status.state = LinkState::NeedsSignIn;
        QVERIFY(statusWords(status, 0, 0).text.contains(QStringLiteral("登入")));
        QVERIFY(statusWords(status, 0, 0).tone != look::Tone::Good);
    }

    void everyPartOfTheStateIsToldApart() {
        LinkStatus status;
        for (const LinkState state : {LinkState::Starting, LinkState::Loading, LinkState::Online, LinkState::Offline,
                                      LinkState::NeedsSignIn, LinkState::Incompatible}) {
            status.state = state;
            // Of three that wait one can be taken back; two were refused.
            const StatusWords words = statusWords(status, 3, 2, 1);
            QVERIFY(words.text.contains(QStringLiteral("2 筆待送")));
            QVERIFY(words.text.contains(QStringLiteral("1 筆可復原")));
            QVERIFY(words.text.contains(QStringLiteral("2 筆需處理")));
            QCOMPARE(words.tone, look::Tone::Bad);
            QVERIFY(statusWords(status, 1, 0, 1).tone != look::Tone::Good);
        }
        status.state = LinkState::Online;
        QVERIFY(!statusWords(status, 1, 0, 1).text.contains(QStringLiteral("待送")));
        // What waits for its mailed code waits for the person, not for the centre.
        const StatusWords coded = statusWords(status, 2, 0, 0, 1);
        QVERIFY(coded.text.contains(QStringLiteral("1 筆待送")));
        QVERIFY(coded.text.contains(QStringLiteral("1 筆待驗證信箱")));
        QCOMPARE(coded.tone, look::Tone::Warning);
        QVERIFY(!statusWords(status, 1, 0, 0, 1).text.contains(QStringLiteral("待送")));
        status.trouble = ReplicaError::Kind::Full;
        QCOMPARE(statusWords(status, 0, 0).tone, look::Tone::Bad);
        QVERIFY(statusWords(status, 0, 0).explanation.contains(QStringLiteral("磁碟")));
    }

    void aFaultIsNotSaidAsOffline() {
        LinkStatus status;
        status.state = LinkState::Offline;
        status.cause = "FATAL: could not access file";
        QSet<QString> told;
        for (const LinkFault fault : {LinkFault::None, LinkFault::Faulty, LinkFault::Refused, LinkFault::Unproved}) {
            status.fault = fault;
            const StatusWords words = statusWords(status, 1, 0);
            told << words.text;
            const bool waiting = fault == LinkFault::None;
            QCOMPARE(words.text.contains(QStringLiteral("離線")), waiting);
            QCOMPARE(words.explanation.contains(QStringLiteral("自動送出")), waiting);
            QCOMPARE(words.tone, waiting ? look::Tone::Warning : look::Tone::Bad);
            QCOMPARE(words.explanation.contains(status.cause), !waiting);
            QCOMPARE(faultSentence(status).isEmpty(), waiting);
        }
        QCOMPARE(told.size(), 4);
        status.fault = LinkFault::Faulty;
        QVERIFY(faultSentence(status, true).contains(QStringLiteral("試用")));
    }

    void aWeakLineIsSaidInEveryState() {
        LinkStatus status;
        status.lastSync = QDateTime::currentDateTimeUtc();
        const QList<std::pair<LineSafety, QString>> weak{
            {LineSafety::NameUnchecked, QStringLiteral("未核對伺服器名稱")},
            {LineSafety::Unverified, QStringLiteral("未核對伺服器")},
            {LineSafety::Clear, QStringLiteral("未加密")}};
        for (const LinkState state :
             {LinkState::Starting, LinkState::Loading, LinkState::Online, LinkState::Offline, LinkState::NeedsSignIn}) {
            status.state = state;
            for (const LineSafety safety : {LineSafety::Local, LineSafety::Verified}) {
                status.safety = safety;
                QVERIFY(!statusWords(status, 0, 0).text.contains(QStringLiteral("未")) ||
                        state == LinkState::NeedsSignIn);
            }
            for (const auto& [safety, word] : weak) {
                status.safety = safety;
                QVERIFY2(statusWords(status, 0, 0).text.contains(word), qPrintable(statusWords(status, 0, 0).text));
                QVERIFY(statusWords(status, 0, 0).tone == look::Tone::Warning); // the shape is a warning's, not a tick
            }
        }
        // Verified is what has been verified, not what is only wished for.
        status.safety = LineSafety::Verified;
        QVERIFY(!safetyWords(status).contains(QStringLiteral("已核對")));
        status.encryption = "TLSv1.3";
        QVERIFY(safetyWords(status).contains(QStringLiteral("已核對")));
        QVERIFY(safetyWords(status).contains("TLSv1.3"));
    }

    void theClockIsSaidWithBothTimes() {
        LinkStatus status;
        status.state = LinkState::Online;
        const QDateTime now(QDate(2026, 3, 7), QTime(2, 5), Qt::UTC);
        for (const qint64 near : {qint64(0), qint64(299), qint64(-299)}) {
            status.clockAhead = near;
            QCOMPARE(clockSentence(status, now), QString());
        }
        status.clockAhead = qint64(3) * 86400;
        QString said = clockSentence(status, now);
        for (const char* part : {"快了 3 天", "2026/03/07 10:05", "2026/03/04 10:05"}) {
            QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
        }
        status.clockAhead = -7200 - 60;
        said = clockSentence(status, now);
        for (const char* part : {"慢了 2 小時", "2026/03/07 10:05", "2026/03/07 12:06"}) {
            QVERIFY2(said.contains(QString::fromUtf8(part)), qPrintable(said));
        }
        const StatusWords words = statusWords(status, 0, 0);
        QVERIFY(words.text.contains(QStringLiteral("時鐘")));
        QCOMPARE(words.tone, look::Tone::Warning);
    }

    void tryingNowIsSaid() {
        LinkStatus status;
        status.state = LinkState::Offline;
        status.trying = true;
        QVERIFY(statusWords(status, 0, 0).text.contains(QStringLiteral("正在連線")));
    }

    void whatIsHeldCountsDownToNothing() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        OutboxItem item;
        item.state = OutboxState::Waiting;
        QCOMPARE(secondsLeft(item, now), 0);
        item.heldUntil = now.addMSecs(9100);
        QCOMPARE(secondsLeft(item, now), 10);
        QCOMPARE(secondsLeft(item, now.addSecs(9)), 1);
        QCOMPARE(secondsLeft(item, now.addSecs(10)), 0);
        item.begun = true;
        QCOMPARE(secondsLeft(item, now), 0);
    }

    void onlyWhatCanEndOtherwiseIsSentAgain() {
        OutboxItem item;
        item.state = OutboxState::Refused;
        item.errorKey = "quota.exceeded";
        QVERIFY(canBeSentAgain(item));
        item.errorKey = "application.changed";
        QVERIFY(!canBeSentAgain(item));
        item.errorKey = "quota.exceeded";
        item.caseSecret = "x";
        QVERIFY(!canBeSentAgain(item));
        item.caseSecret.clear();
        item.state = OutboxState::Waiting;
        QVERIFY(!canBeSentAgain(item));
    }

    void anotherDayIsNamed() {
        const QDateTime now(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);
        QCOMPARE(shortTime(QDateTime(QDate(2026, 3, 2), QTime(0, 30), Qt::UTC), now), QString("08:30"));
        // 23:30 UTC of the day before is already this day in Taiwan; 15:30 is not.
        QCOMPARE(shortTime(QDateTime(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC), now), QString("07:30"));
        QCOMPARE(shortTime(QDateTime(QDate(2026, 3, 1), QTime(15, 30), Qt::UTC), now), QString("2026/03/01 23:30"));
    }

    void aReviewerSeesWhatWaitsAtTheDeskMostUrgentFirst() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Identity me;
        me.accountType = AccountType::Reviewer;
        me.unitId = 1;
        const QList<ApplicationRow> rows{row(1, ApplicationState::AwaitingPaper, now.addDays(-2), 1),
                                         row(2, ApplicationState::AwaitingReview, now.addDays(-1), 1),
                                         row(3, ApplicationState::AwaitingReview, now.addDays(-9), 1),
                                         row(4, ApplicationState::AwaitingReview, now.addDays(-30), 2),
                                         row(5, ApplicationState::Approved, now, 1)};
        const QList<HomeTask> tasks = refusedTasks(1) + reviewTasks(me, rows, {{7, QStringLiteral("示範國中")}}, now);
        QCOMPARE(tasks.size(), 3);
        QCOMPARE(tasks.at(0).place, QString("outbox"));
        // The oldest of the desk's own two, not the other desk's.
        QCOMPARE(tasks.at(1).place, QString("review:awaiting_review"));
        QCOMPARE(tasks.at(1).count, 2);
        QVERIFY(tasks.at(1).sentence.contains(QStringLiteral("2 件")));
        QVERIFY(tasks.at(1).sentence.contains(QStringLiteral("示範國中")));
        QCOMPARE(tasks.at(1).tone, look::Tone::Warning);
        QCOMPARE(tasks.at(2).place, QString("review:awaiting_paper"));
        QCOMPARE(tasks.at(2).count, 1);
    }

    /// Of all subjects: one's own before others', then what is worse, then what waits longest.
    void whatIsMostUrgentStandsFirst() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto task = [](look::Tone tone, const char* place, const QDateTime& since = {}, bool others = false) {
            return HomeTask{tone, {}, {}, {}, QLatin1String(place), 0, since, others};
        };
        const QList<HomeTask> sorted = mostUrgentFirst(
            {task(look::Tone::Bad, "others", now.addDays(-99), true),
             task(look::Tone::Neutral, "quiet", now.addDays(-50)), task(look::Tone::Info, "undated"),
             task(look::Tone::Info, "young", now.addDays(-1)), task(look::Tone::Info, "old", now.addDays(-3)),
             task(look::Tone::Warning, "late", now), task(look::Tone::Bad, "refused")});
        QStringList places;
        for (const HomeTask& one : sorted) {
            places << one.place;
        }
        QCOMPARE(places, (QStringList{"refused", "late", "old", "young", "undated", "quiet", "others"}));
    }

    void aChiefManagerDecidesOnColleaguesButNotOnOneself() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Identity me;
        me.accountType = AccountType::ChiefManager;
        me.unitId = 7;
        me.personId = 109;
        QList<ApplicationRow> rows;
        for (int i = 1; i <= 6; ++i) {
            rows << row(i, ApplicationState::AwaitingOpening, now.addDays(-i), std::nullopt);
        }
        rows << row(9, ApplicationState::AwaitingOpening, now.addDays(-20), std::nullopt); // one's own
        const QList<HomeTask> tasks = reviewTasks(me, rows, {}, now);
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(tasks.at(0).place, QString("colleagues:6"));
        QVERIFY(tasks.at(3).sentence.contains(QStringLiteral("3 位")));
        for (const HomeTask& task : tasks) {
            QVERIFY(!task.place.endsWith(":9"));
        }
    }

    /// Approved before its paper came: it is still to be received, and the desk is told so.
    void aPaperThatIsStillToComeIsWaitedFor() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Identity me;
        me.accountType = AccountType::Reviewer;
        me.unitId = 1;
        ApplicationRow early = row(1, ApplicationState::Approved, now.addDays(-2), 1);
        early.receivedRevision = 0;
        const QList<HomeTask> tasks = reviewTasks(me, {early}, {}, now);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.at(0).place, QString("review:awaiting_paper"));
    }

    /// 1 application waits, 2 applications wait.
    void englishKnowsOneFromSeveral() {
        Application::speak("en");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Identity me;
        me.accountType = AccountType::Reviewer;
        me.unitId = 1;
        const auto said = [&](int count, ApplicationState state) {
            QList<ApplicationRow> rows;
            for (int i = 1; i <= count; ++i) {
                rows << row(i, state, now.addDays(-1), 1);
            }
            return refusedTasks(count) + reviewTasks(me, rows, {}, now);
        };
        const QList<HomeTask> one = said(1, ApplicationState::AwaitingReview);
        QVERIFY2(one.at(0).sentence.contains("1 thing you"), qPrintable(one.at(0).sentence));
        QVERIFY2(one.at(1).sentence.startsWith("1 application waits for review"), qPrintable(one.at(1).sentence));
        QVERIFY2(one.at(1).sentence.contains("has waited for 1 day."), qPrintable(one.at(1).sentence));
        const QList<HomeTask> two = said(2, ApplicationState::AwaitingReview);
        QVERIFY2(two.at(1).sentence.startsWith("2 applications wait for review"), qPrintable(two.at(1).sentence));
        QVERIFY(said(1, ApplicationState::AwaitingPaper).at(1).sentence.startsWith("1 application waits for its"));
        LinkStatus front;
        front.state = LinkState::Online;
        QVERIFY(statusWords(front, 1, 1).text.contains("1 needs attention"));
        QVERIFY(statusWords(front, 2, 2).text.contains("2 need attention"));
        Application::speak("zh_TW");
    }

    void anOperatorHasNothingToDecide() {
        Identity me;
        me.accountType = AccountType::Operator;
        me.unitId = 7;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(reviewTasks(me, {row(1, ApplicationState::AwaitingOpening, now, std::nullopt)}, {}, now).isEmpty());
    }

    void whatIsWrongIsSaidWithoutSayingWhichHalf() {
        Session::SignInResult wrong;
        const QString sentence = signinwords::sentenceFor(wrong);
        QVERIFY(sentence.contains(QStringLiteral("帳號或密碼")));
        Session::SignInResult locked;
        locked.locked = true;
        locked.retryAfterSeconds = 601;
        QVERIFY(signinwords::sentenceFor(locked).contains(QStringLiteral("11 分鐘")));
        Session::SignInResult offline;
        offline.failed = true;
        offline.error.offline = true;
        QVERIFY(signinwords::sentenceFor(offline).contains(QStringLiteral("沒有回應")));
        Session::SignInResult in;
        in.signedIn = true;
        QVERIFY(signinwords::sentenceFor(in).isEmpty());
    }

    void aConnectionStringIsComposedAndQuoted() {
        QCOMPARE(ConnectionPage::compose("db.example.edu.tw", "5432", "inservice", "/etc/ca.crt"),
                 QString("host=db.example.edu.tw port=5432 dbname=inservice sslrootcert=/etc/ca.crt"));
        QCOMPARE(ConnectionPage::compose("/tmp/a b", "", "it's", ""), QString("host='/tmp/a b' dbname='it\\'s'"));
        QVERIFY(ConnectionPage::compose(" ", "5432", "x", "").isEmpty());
    }

    void aConnectionStringWithAUserIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("pairs") << "host=db.example.edu.tw port=5432" << true;
        QTest::newRow("quoted") << "host='db.example.edu.tw' dbname='in service'" << true;
        QTest::newRow("uri") << "postgresql://db.example.edu.tw/inservice" << true;
        QTest::newRow("empty") << "  " << false;
        QTest::newRow("the office's password") << "host=x password=abc" << true;
        QTest::newRow("user in a uri's query") << "postgresql://db.example.edu.tw/x?user=desk_admin" << false;
        QTest::newRow("user") << "host=x user=desk_admin" << false;
        QTest::newRow("uri with user") << "postgresql://desk_admin:abc@db.example.edu.tw/x" << false;
        QTest::newRow("just a word") << "db.example.edu.tw" << false;
    }

    void aConnectionStringWithAUserIsRefused() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(ConnectionPage::faultOf(text).isEmpty(), good);
    }
};

QTEST_MAIN(DeskWordsTest)
#include "deskwordstest.moc"
#include "models/replica/tables/applications.h"
