// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listmemory.h"
#include "forms/lists/listpane.h"
#include "forms/offerings/search/findcoursespage.h"
#include "forms/offerings/track/stoppage.h"
#include "forms/offerings/track/subscriptionspage.h"
#include "forms/offerings/track/trackedpage.h"
#include "forms/offerings/track/tracking.h"
#include "forms/offerings/track/tracktasks.h"
#include "forms/offerings/track/trackwatch.h"
#include "forms/offerings/view/offeringdetail.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 已追蹤課程 and 研習資訊訂閱, as somebody at a school uses them, at a real centre.
class TestTracks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_chief = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_course = publish(QStringLiteral("生成式工作坊"), 40);
            m_other = publish(QStringLiteral("閱讀教學研習"), 50);
            m_guest = std::make_unique<GuestLink>(m_centre->deskUri(), m_folder.path());
            m_guest->start();
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_chief->sync());
        QTRY_VERIFY_WITH_TIMEOUT(ReplicaReader(m_chief->link().replicaFile()).row<OfferingRow>(m_course).has_value(),
                                 patience);
    }

    void cleanup() {
        m_detail.reset();
        m_tracked.reset();
        m_subscriptions.reset();
    }

    void beforeSignInTheButtonSaysWhoCan() {
        openDetail(Ties{m_guest.get(), nullptr});
        auto* follow = m_detail->findChild<QPushButton*>("offeringTrack");
        QTRY_VERIFY_WITH_TIMEOUT(follow != nullptr && m_detail->row().has_value(), patience);
        QVERIFY(!follow->isEnabled() && !follow->toolTip().isEmpty());
    }

    void aCourseIsFollowed() {
        openDetail(Ties{nullptr, &m_chief->link()});
        auto* follow = m_detail->findChild<QPushButton*>("offeringTrack");
        auto* unfollow = m_detail->findChild<QPushButton*>("offeringUntrack");
        QVERIFY(follow->isEnabled() && unfollow->isHidden());
        follow->click();
        // The row may come between the two: they are asked one after the other, and once more when it is told.
        QTRY_VERIFY_WITH_TIMEOUT(!unfollow->isHidden() && unfollow->isEnabled() && follow->isHidden(), patience);
        openTracked();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, patience);
        QVERIFY(cell(TrackModel::Column::Title).contains(QStringLiteral("生成式工作坊")));
        QVERIFY(!cell(TrackModel::Column::Registration).isEmpty());
    }

    /// The star of a list: followed and followed no more by a click, «…» until the centre has answered.
    void theStarOfAListFollows() {
        FindCoursesPage page(Ties{nullptr, &m_chief->link()}, trackActions, nullptr);
        connect(&m_chief->link(), &Link::replicaChanged, &page, &Page::refresh); // as the window does
        page.resize(1200, 640);
        page.show();
        page.setCurrent(true);
        const int column = int(OfferingModel::Column::Followed);
        const auto star = [&](qint64 id) {
            return page.model()->index(page.model()->rowOf(id), column).data().toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->rowOf(m_other) >= 0 && page.model()->isSettled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(star(m_course), QStringLiteral("★"), patience); // followed before
        QCOMPARE(star(m_other), QStringLiteral("☆"));
        auto* view = page.findChild<ListPane*>()->view();
        QVERIFY2(!view->isColumnHidden(column), "it is among the first columns");
        emit view->clicked(page.model()->index(page.model()->rowOf(m_other), column));
        QTRY_COMPARE_WITH_TIMEOUT(star(m_other), QStringLiteral("★"), patience);
        QCOMPARE(one("select count(*) from core.track"), "2");
        emit view->clicked(page.model()->index(page.model()->rowOf(m_other), column));
        QTRY_COMPARE_WITH_TIMEOUT(star(m_other), QStringLiteral("☆"), patience);
        QCOMPARE(one("select count(*) from core.track"), "1");
        m_centre->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT((m_chief->link().syncNow(), m_chief->link().status().state), LinkState::Offline,
                                  patience);
        emit view->clicked(page.model()->index(page.model()->rowOf(m_other), column));
        QTRY_COMPARE_WITH_TIMEOUT(star(m_other), QStringLiteral("…"), patience);
        m_centre->startServer();
        m_chief->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(star(m_other), QStringLiteral("★"), patience);
        emit view->clicked(page.model()->index(page.model()->rowOf(m_other), column));
        QTRY_COMPARE_WITH_TIMEOUT(star(m_other), QStringLiteral("☆"), patience);
    }

    /// It waits on the PC, and nothing pretends that it is done.
    void offlineItWaits() {
        const qint64 which = number(m_other);
        m_centre->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT((m_chief->link().syncNow(), m_chief->link().status().state), LinkState::Offline,
                                  patience);
        openDetail(Ties{nullptr, &m_chief->link()}, which);
        auto* follow = m_detail->findChild<QPushButton*>("offeringTrack");
        QVERIFY(follow->isEnabled());
        follow->click();
        QTRY_VERIFY_WITH_TIMEOUT(!follow->isEnabled() && !follow->toolTip().isEmpty() && !follow->isHidden(), patience);
        m_centre->startServer();
        m_chief->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(follow->isHidden(), patience);
        QCOMPARE(one("select count(*) from core.track"), "2");
    }

    void whatHappensIsShownAndSaid() {
        QSignalSpy said(watch(), &TrackWatch::due);
        m_centre->admin(QStringLiteral("update core.course set state = 'cancelled', reason = '講師請假', row_version = "
                                       "row_version + 1 where id = $1"),
                        {m_other});
        m_centre->admin(QStringLiteral("select core.serve_trackers()"));
        QVERIFY(m_chief->sync());
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QVERIFY(said.constFirst().at(1).toString().contains(QStringLiteral("閱讀教學研習")));
        QCOMPARE(said.constFirst().at(2).toString(), QStringLiteral("tracked-courses:number-%1").arg(number(m_other)));
        m_watch.reset();
        QSignalSpy again(watch(), &TrackWatch::due); // the program is started again
        m_watch->look(QDateTime::currentDateTimeUtc());
        QVERIFY(again.isEmpty());
        openTracked();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, patience); // it is over
        m_tracked->openAt(QStringLiteral("number-%1").arg(number(m_other)));
        QTRY_VERIFY_WITH_TIMEOUT(labelSays(m_tracked.get(), QStringLiteral("講師請假")), patience);
        TrackTasks tasks(m_chief->link(), nullptr);
        const QList<HomeTask> all = tasks.tasks(QDateTime::currentDateTimeUtc());
        QVERIFY(std::any_of(all.begin(), all.end(), [](const HomeTask& task) {
            return task.sentence.contains(QStringLiteral("閱讀教學研習"));
        }));
    }

    /// Switched off it says nothing, and nothing counts as said.
    void noticesAreSwitchedOff() {
        watch()->setOn(false);
        QSignalSpy said(m_watch.get(), &TrackWatch::due);
        const QDateTime opens = ReplicaReader(m_chief->link().replicaFile()).row<OfferingRow>(m_course)->regFrom;
        m_watch->look(opens.addSecs(-300));
        QVERIFY(said.isEmpty());
        m_watch->setOn(true);
        m_watch->look(opens.addSecs(-300));
        QCOMPARE(said.size(), 1);
        m_watch->look(opens.addSecs(-200));
        QCOMPARE(said.size(), 1);
    }

    void mailsAreSwitchedOff() {
        openTracked();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, patience);
        auto* mail = m_tracked->findChild<QCheckBox*>("trackedMail");
        QTRY_VERIFY_WITH_TIMEOUT(mail->isEnabled() && mail->isChecked(), patience);
        m_centre->stopServer(); // else the centre may have answered before one looks
        mail->click();
        QVERIFY(!mail->isEnabled() && !mail->toolTip().isEmpty());
        m_centre->startServer();
        m_chief->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(mail->isEnabled() && !mail->isChecked(), patience);
        QCOMPARE(one("select count(*) from core.tracker where not mail"), "1");
    }

    void aRefusalIsSaidWhereItWasAskedFor() {
        m_centre->admin(QStringLiteral("update core.setting set value = '2' where key = 'tracks_a_person'"));
        const qint64 third = publish(QStringLiteral("第三門研習"), 60);
        QVERIFY(m_chief->sync());
        QTRY_VERIFY_WITH_TIMEOUT(ReplicaReader(m_chief->link().replicaFile()).row<OfferingRow>(third).has_value(),
                                 patience);
        openDetail(Ties{nullptr, &m_chief->link()}, number(third));
        m_detail->findChild<QPushButton*>("offeringTrack")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_detail->findChild<look::MessageBar*>("offeringNotice")->text().isEmpty(), patience);
        QCOMPARE(m_chief->link().status().refused, 0); // it has been read
        m_centre->admin(QStringLiteral("update core.setting set value = '200' where key = 'tracks_a_person'"));
    }

    void aSearchIsSubscribedTo() {
        openSubscriptions();
        m_subscriptions->findChild<QAction*>("subscriptionsAdd")->trigger();
        auto* confirm = find<QPushButton>("subscriptionPanelConfirm");
        QVERIFY(!confirm->isEnabled());
        find<QLineEdit>("subscriptionPanel.name")->setText(QStringLiteral("生成式"));
        QVERIFY(!confirm->isEnabled()); // all of the country
        find<QLineEdit>("subscriptionPanel.keyword")->setText(QStringLiteral("生成式"));
        QTRY_VERIFY2_WITH_TIMEOUT(confirm->isEnabled(), qPrintable(find<QLabel>("subscriptionPanelWhyNot")->text()),
                                  patience);
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT((m_subscription = one("select id from core.subscription").toLongLong()) != 0,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_subscriptions->model()->row(m_subscription) != nullptr, patience);
        QCOMPARE(one("select query ->> 'keyword' from core.subscription"), QStringLiteral("生成式").toUtf8());
    }

    void theLastIssueIsThere() {
        publish(QStringLiteral("生成式AI入門"), 45);
        m_centre->admin(
            QStringLiteral("update core.course set published_at = now() - interval '5 minutes' where title = "
                           "'生成式AI入門'"));
        m_centre->admin(
            QStringLiteral("update core.subscription set since = now() - interval '10 minutes', due_at = now()"));
        m_centre->admin(QStringLiteral("select core.serve_trackers()"));
        QVERIFY(m_chief->sync());
        TrackTasks tasks(m_chief->link(), nullptr);
        const auto isOnHome = [&] {
            const QList<HomeTask> all = tasks.tasks(QDateTime::currentDateTimeUtc());
            return std::any_of(all.begin(), all.end(),
                               [](const HomeTask& task) { return task.place.startsWith(u"subscriptions:"); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOnHome(), patience);
        openSubscriptions();
        select();
        QTRY_VERIFY_WITH_TIMEOUT(labelSays(find<FieldsView>("subscriptionFields"), QStringLiteral("生成式AI入門")),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isOnHome(), patience); // it has been looked at
    }

    void whatAnotherSearchBringsIsFilledIn() {
        OfferingQuery query;
        query.keyword = QStringLiteral("閱讀");
        query.unit = QStringLiteral("國小");
        openSubscriptions();
        const QString place = newSubscription(query);
        QVERIFY(place.startsWith(u"subscriptions:"));
        m_subscriptions->openAt(place.section(u':', 1));
        auto* source = find<QComboBox>("subscriptionPanel.source");
        QTRY_VERIFY_WITH_TIMEOUT(source->currentText().contains(QStringLiteral("閱讀")), patience);
        QVERIFY(find<QLineEdit>("subscriptionPanel.keyword")->isHidden() ||
                !find<QLineEdit>("subscriptionPanel.keyword")->isVisible());
    }

    void itStopsAndGoesOn() {
        openSubscriptions();
        select();
        find<QPushButton>("subscriptionStop")->click();
        find<QPushButton>("subscriptionPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.subscription"), "stopped", patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("subscriptionResume")->isVisible() &&
                                     find<QPushButton>("subscriptionResume")->isEnabled(),
                                 patience);
        find<QPushButton>("subscriptionResume")->click();
        find<QPushButton>("subscriptionPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.subscription"), "active", patience);
    }

    /// Whoever reads the mail need not sign in.
    void theCodeOfAMailStopsIt() {
        StopSubscriptionPage page(*m_guest, nullptr);
        page.show();
        auto* code = page.findChild<QLineEdit*>("stopSubscriptionCode");
        auto* stop = page.findChild<QPushButton*>("stopSubscriptionButton");
        QVERIFY(!stop->isEnabled() && !stop->toolTip().isEmpty());
        code->setText(QStringLiteral("%1-0000-0000-0000").arg(m_subscription));
        QVERIFY(stop->isEnabled());
        stop->click();
        auto* message = page.findChild<look::MessageBar*>("stopSubscriptionMessage");
        QTRY_VERIFY_WITH_TIMEOUT(!message->text().isEmpty() && stop->isEnabled(), patience);
        const QString words = message->text();
        QCOMPARE(one("select state from core.subscription"), "active");
        message->clear();
        code->setText(QString::fromUtf8(one("select core.stop_code(id) from core.subscription")).toLower());
        stop->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.subscription"), "stopped", patience);
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), words, patience); // it says nothing of what it was
        openSubscriptions();
        QVERIFY(m_chief->sync());
        select();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("subscriptionStop")->isVisible(), patience);
    }

    void aCourseIsFollowedNoMore() {
        openTracked();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, patience);
        m_tracked->openAt(QStringLiteral("number-%1").arg(number(m_course)));
        auto* unfollow = m_tracked->findChild<QPushButton*>("offeringUntrack");
        QTRY_VERIFY_WITH_TIMEOUT(unfollow->isVisible() && unfollow->isEnabled(), patience);
        m_tracked->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
        unfollow->click();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 0, patience);
        QCOMPARE(one(qPrintable(QStringLiteral("select count(*) from core.track where course_id = %1").arg(m_course))),
                 "0");
    }

private:
    /// Approved, visible for an hour, its registration to come.
    qint64 publish(const QString& title, int days) {
        PgConnection admin(m_centre->adminUri());
        Course course = sampleCourse(title, RocDate::today().day().addDays(days),
                                     samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
        course.registrationFrom = RocDate::today().day().addDays(20);
        SampleClient& player = m_centre->desk();
        const QString token = player.signIn(QStringLiteral("chief1"), QString::fromLatin1(TestCentre::password));
        const qint64 id = submitCourse(player, token, course);
        m_centre->admin(
            QStringLiteral("update core.course set state = 'approved', decided_at = now(), published_at = now() - "
                           "interval '1 hour', row_version = row_version + 1 where id = $1"),
            {id});
        openRegistration(player, token, id, course);
        return id;
    }
    qint64 number(qint64 course) {
        return m_centre->admin(QStringLiteral("select number from core.course where id = $1"), {course})
            .scalar()
            .toLongLong();
    }
    void openDetail(const Ties& ties, qint64 which = 0) {
        m_detail = std::make_unique<OfferingDetail>(ties, trackActions, nullptr);
        m_detail->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
        m_detail->QWidget::show();
        m_detail->show(which != 0 ? which : number(m_course));
    }
    void openTracked() {
        m_tracked = std::make_unique<TrackedPage>(m_chief->link(), trackActions, nullptr);
        connect(&m_chief->link(), &Link::replicaChanged, m_tracked.get(), &Page::refresh);
        m_tracked->resize(1200, 700);
        m_tracked->show();
        m_tracked->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_tracked->model()->isLoaded(), patience);
    }
    void openSubscriptions() {
        m_subscriptions = std::make_unique<SubscriptionsPage>(m_chief->link());
        connect(&m_chief->link(), &Link::replicaChanged, m_subscriptions.get(), &Page::refresh);
        m_subscriptions->outbox().setHold(std::chrono::seconds(0));
        m_subscriptions->findChild<UpkeepDetail*>()->bar()->setPause(std::chrono::milliseconds(0));
        m_subscriptions->resize(1200, 700);
        m_subscriptions->show();
        m_subscriptions->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_subscriptions->model()->isLoaded(), patience);
    }
    void select() {
        QTRY_VERIFY_WITH_TIMEOUT(m_subscriptions->model()->row(m_subscription) != nullptr, patience);
        m_subscriptions->openAt(QString::number(m_subscription));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("subscriptionName")->isVisible(), patience);
    }
    TrackWatch* watch() {
        m_watch = std::make_unique<TrackWatch>(m_chief->link(), nullptr);
        return m_watch.get();
    }
    [[nodiscard]] QAbstractItemModel* list() const { return m_tracked->findChild<QTableView*>("trackedList")->model(); }
    [[nodiscard]] QString cell(TrackModel::Column column) const {
        return list()->index(0, int(column)).data().toString();
    }
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_subscriptions->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    static bool labelSays(QWidget* view, const QString& text) {
        const QList<QLabel*> labels = view->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    QByteArray one(const char* sql) { return m_centre->admin(QString::fromUtf8(sql)).scalar(); }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_chief;
    QTemporaryDir m_folder;
    std::unique_ptr<GuestLink> m_guest;
    std::unique_ptr<OfferingDetail> m_detail;
    std::unique_ptr<TrackedPage> m_tracked;
    std::unique_ptr<SubscriptionsPage> m_subscriptions;
    std::unique_ptr<TrackWatch> m_watch;
    qint64 m_course = 0;
    qint64 m_other = 0;
    qint64 m_subscription = 0;
};

QTEST_MAIN(TestTracks)
#include "tst_tracks.moc"
