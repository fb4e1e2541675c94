// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/releasespage.h"
#include "forms/commands/actionbar.h"
#include "forms/look/look.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 原帳號刪除請求, as a 總負責人 decides them at a real centre.
class TestReleases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            const QString school = QString::fromLatin1(TestCentre::juniorHigh);
            for (const char* name : {"goes1", "stays1", "last1"}) {
                m_centre->account(AccountType::Operator, school, QLatin1String(name));
                ask(QLatin1String(name));
            }
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() {
        m_page = std::make_unique<ReleasesPage>(m_desk->link());
        connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh);
        m_page->outbox().setHold(std::chrono::seconds(0));
        for (auto* bar : m_page->findChildren<ActionBar*>()) {
            bar->setPause(std::chrono::milliseconds(0));
        }
        m_page->resize(1100, 640);
        m_page->show();
        m_desk->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->total(), 3, 30000);
    }

    void cleanup() { m_page.reset(); }

    void whatWaitsIsCountedAtHome() {
        const ReleaseTasks tasks(m_desk->link(), nullptr);
        QVERIFY(tasks.isLoaded());
        const QList<HomeTask> all = tasks.tasks(QDateTime::currentDateTimeUtc());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().count, 3);
        QCOMPARE(all.first().place, QStringLiteral("releases:chip-0"));
    }

    void anotherNameIsWarnedOf() {
        open("stays1");
        QVERIFY(find<look::MessageBar>("releaseNames")->isVisible());
        m_centre->admin("update core.release_request set name = (select name from core.account where account_name = "
                        "'stays1') where id = $1",
                        {idOf("stays1")});
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!find<look::MessageBar>("releaseNames")->isVisible(), 30000);
    }

    void agreeingDeletesTheAccount() {
        open("goes1");
        decide("releaseGrant", "已電話確認轉調");
        QTRY_COMPARE_WITH_TIMEOUT(stateOf("goes1"), QByteArray("deleted"), 30000);
        const qint64 id = m_id;
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(id)->request.state, QStringLiteral("released"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(id).state == Pending::None, 30000);
        QVERIFY(!find<QPushButton>("releaseGrant")->isVisible());
        QCOMPARE(m_centre->admin("select count(*) from core.mail where template = 'release.released'").scalar(), "1");
    }

    void notAgreeingLeavesIt() {
        open("stays1");
        decide("releaseRefuse", "查無轉調");
        const qint64 id = m_id;
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(id)->request.reason, QStringLiteral("查無轉調"), 30000);
        QCOMPARE(stateOf("stays1"), QByteArray("open"));
    }

    void whatTheCentreRefusesIsSaidUntilItIsRead() {
        open("last1");
        // Decided elsewhere, and this desk has not heard of it.
        m_centre->admin("update core.release_request set row_version = 7 where id = $1", {m_id});
        decide("releaseGrant", "已電話確認轉調");
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("releaseNotice")->isVisible(), 30000);
        QCOMPARE(stateOf("last1"), QByteArray("open"));
        find<QPushButton>("releaseNoticeRead")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("releaseNotice")->isVisible(), patience);
    }

private:
    template<typename Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }
    /// As core.keep_release() keeps it.
    void ask(const QString& account) {
        m_centre->admin("insert into core.release_request(person_id, unit_id, account_id, name, national_id, "
                        "asking_unit_id, phone, email, note, source) select a.person_id, a.unit_id, a.id, '請求人', "
                        "'A12345****', a.unit_id, '07-6000000', 'mover@example.edu.tw', '', gen_random_uuid() "
                        "from core.account a where a.account_name = $1",
                        {account});
    }
    qint64 idOf(const char* account) {
        return m_centre
            ->admin("select r.id from core.release_request r join core.account a on a.id = r.account_id where "
                    "a.account_name = $1",
                    {QString::fromLatin1(account)})
            .scalar()
            .toLongLong();
    }
    QByteArray stateOf(const char* account) {
        return m_centre->admin("select state from core.account where account_name = $1", {QString::fromLatin1(account)})
            .scalar();
    }
    void open(const char* account) {
        m_id = idOf(account);
        m_page->openAt(QString::number(m_id));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("releaseName")->isVisible(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("releaseGrant")->isEnabled(), patience);
    }
    void decide(const char* button, const char* reason) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(button)->isEnabled(), patience);
        find<QPushButton>(button)->click();
        find<QPlainTextEdit>("releasePanelText")->setPlainText(QString::fromUtf8(reason));
        QVERIFY(find<QPushButton>("releasePanelConfirm")->isEnabled());
        find<QPushButton>("releasePanelConfirm")->click();
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReleasesPage> m_page;
    qint64 m_id = 0;
};

QTEST_MAIN(TestReleases)
#include "tst_releases.moc"
