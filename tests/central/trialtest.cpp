// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/trial/trial.h"

#include "models/central/client/pgconnection.h"
#include "models/central/setup/migrationrunner.h"
#include "models/central/trial/demodata.h"
#include "tests/support/testcentre.h"

#include <QSet>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace inservice;

/// The trial: a whole centre with demonstration data.
class TrialTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_base;
    std::unique_ptr<Trial> m_trial;
    const PrivateServer::Options m_quick{false, QStringLiteral("/usr/lib/postgresql")};

    QByteArray ask(const QString& sql) { return PgConnection(m_trial->adminUri()).exec(sql).scalar(); }

private slots:
    void initTestCase() {
        ::chmod(QFile::encodeName(m_base.path()).constData(), 0711);
        m_trial = std::make_unique<Trial>(m_base.path() + QStringLiteral("/t"), m_quick);
        QStringList steps;
        const QString error =
            TestCentre::explain([&] { m_trial->start([&](const QString& key) { steps.append(key); }); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(steps, QStringList({QStringLiteral("trial.making"), QStringLiteral("trial.migrating"),
                                     QStringLiteral("trial.filling")}));
    }

    void cleanupTestCase() { m_trial->stop(); }

    void startingAgainChangesNothing() {
        const QByteArray before = ask(QStringLiteral("SELECT count(*) || '/' || max(id) FROM core.application"));
        QStringList steps;
        Trial other(m_base.path() + QStringLiteral("/t"), m_quick);
        other.start([&](const QString& key) { steps.append(key); });
        QCOMPARE(steps, QStringList({QStringLiteral("trial.starting"), QStringLiteral("trial.migrating")}));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) || '/' || max(id) FROM core.application")), before);
        other.stop();
        QVERIFY(m_trial->isRunning()); // we still use it
    }

    void unitsCoverTheCountryAndEveryKind() {
        QCOMPARE(ask(QStringLiteral("SELECT count(DISTINCT county_id) FROM core.unit u JOIN core.unit_kind k ON k.key "
                                    "= u.kind WHERE NOT k.is_desk")),
                 QByteArray("22"));
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(key, ',') FROM core.unit_kind k WHERE NOT EXISTS (SELECT FROM "
                                    "core.unit u WHERE u.kind = k.key)")),
                 QByteArray());
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.desk")), QByteArray("24"));
        QCOMPARE(
            ask(QStringLiteral("SELECT string_agg(code, ',') FROM core.unit u JOIN core.unit_kind k ON k.key = u.kind "
                               "WHERE NOT k.is_desk AND u.chief_reviewer_id IS NULL")),
            QByteArray());
        QCOMPARE(ask(QStringLiteral(
                     "SELECT string_agg(code, ',') FROM core.unit u WHERE u.district_id IS NULL AND kind NOT IN "
                     "('regional_centre', 'k12ea', 'inservice_net')")),
                 QByteArray());
    }

    void everybodyOnTheSignInPageCanSignIn() {
        SampleClient desk(m_trial->deskUri(), m_trial->adminUri());
        const QList<DemoAccount> accounts = Trial::demoAccounts();
        QVERIFY(accounts.size() >= 6);
        for (const DemoAccount& account : accounts) {
            const QString error =
                TestCentre::explain([&] { desk.signOut(desk.signIn(account.accountName, account.password)); });
            QVERIFY2(error.isEmpty(), qPrintable(account.accountName + error));
        }
    }

    void theQueuesShowEveryState() {
        PgConnection admin(m_trial->adminUri());
        const PgRows rows = admin.exec(QStringLiteral("SELECT DISTINCT state FROM core.application"));
        QSet<QByteArray> states;
        for (const auto& row : rows.rows) {
            states.insert(row[0].value_or(QByteArray()));
        }
        QCOMPARE(states, QSet<QByteArray>({"awaiting_paper", "awaiting_review", "awaiting_opening", "returned",
                                           "approved", "rejected", "withdrawn"}));
        // Each desk that the sign-in page offers has something to do.
        for (const char* code : {TestCentre::kaohsiung, TestCentre::k12ea, TestCentre::inserviceNet}) {
            QVERIFY2(admin.exec(QStringLiteral("SELECT count(*) FROM core.application a JOIN core.unit u ON u.id = "
                                               "a.reviewer_unit_id WHERE u.code = $1 "
                                               "AND a.state IN ('awaiting_paper', 'awaiting_review')"),
                                {QString::fromLatin1(code)})
                             .scalar()
                             .toInt() >= 1,
                     code);
        }
    }

    void thereAreCoursesInEveryStateBeforeEnrolment() {
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(DISTINCT core.course_state(state, ends_at), ',' ORDER BY "
                                    "core.course_state(state, ends_at)) FROM core.course")),
                 QByteArray("approved,cancelled,confirmed,list_due,rejected,returned,submitted,withdrawn"));
        // Some can be found at once, and both desks have one to decide on.
        QVERIFY(ask(QStringLiteral("SELECT count(*) FROM core.course WHERE state = 'approved' AND published_at <= "
                                   "now() AND ends_at > now()"))
                    .toInt() >= 3);
        // Its places and lecturers too, each in every state; the school's courses are held in one of them.
        QCOMPARE(ask(QStringLiteral(
                     "SELECT string_agg(DISTINCT state || shared, ',' ORDER BY state || shared) FROM core.venue")),
                 QByteArray("closedfalse,openfalse,opentrue"));
        QCOMPARE(ask(QStringLiteral("SELECT count(DISTINCT state) FROM core.lecturer")), QByteArray("3"));
        QVERIFY(ask(QStringLiteral("SELECT count(*) FROM core.course WHERE venue_id IS NOT NULL")).toInt() > 5);
        QCOMPARE(ask(QStringLiteral("SELECT count(DISTINCT reviewer_unit_id) FROM core.course WHERE state = "
                                    "'submitted'")),
                 QByteArray("2"));
        QCOMPARE(ask(QStringLiteral("SELECT value FROM core.setting WHERE key = 'course_publish'")),
                 QByteArray("at_once"));
        // One was changed at once, of another a change waits for the desk.
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(state, ',' ORDER BY state) FROM core.course_change")),
                 QByteArray("applied,submitted"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.course WHERE change_open")), QByteArray("1"));
    }

    /// 已追蹤課程, 研習資訊訂閱 and 指定名單 have something to show, and the number on the list is nobody's.
    void somebodyFollowsCoursesAndSomebodyIsNamed() {
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(a.account_name || ' ' || n, ',' ORDER BY a.account_name) FROM "
                                    "(SELECT person_id, of_teacher, count(*) AS n FROM core.track GROUP BY 1, 2) t "
                                    "JOIN core.account a ON a.person_id = t.person_id AND "
                                    "(a.account_type = 'teacher') = t.of_teacher")),
                 QByteArray("khchief1 1,khteacher1 3"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.subscription WHERE state = 'active'")), QByteArray("3"));
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(how, ',' ORDER BY how) FROM core.named_person")),
                 QByteArray("number,school,school,school"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.named_number WHERE number !~ "
                                    "'^[STY][12]00000[0-9]{3}$'")),
                 QByteArray("0"));
    }

    /// A closed course with its certificates; hours that were passed on, and some that wait for it.
    void thereAreRecordsAndWhatIsPassedOn() {
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.certificate WHERE state = 'valid'")), QByteArray("6"));
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(target || ' ' || state, ',' ORDER BY target) FROM "
                                    "core.transfer_item")),
                 QByteArray("civil waiting,environment failed"));
        QCOMPARE(ask(QStringLiteral("SELECT sum(hours) FROM core.self_record")), QByteArray("9.5"));
        QVERIFY2(
            ask(QStringLiteral("SELECT count(*) FROM core.people_sum WHERE figure = 'hours' AND hours > 0")).toInt() >
                0,
            "the country's figures can be looked at on the first day");
    }

    /// 列印批次, 誤送轉交, 定期統計, 薦派名額 and a correction have something to show.
    void thereIsPaperOnItsWayAndWorkThatComesBack() {
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(core.copy_standing(c), ',' ORDER BY c.place) FROM "
                                    "core.print_copy c WHERE c.run_id IS NOT NULL")),
                 QByteArray("scanned,missing,missing"));
        QCOMPARE(
            ask(QStringLiteral("SELECT string_agg(f.code || ' ' || t.code, ',' ORDER BY d.id) FROM core.delivery d "
                               "JOIN core.unit f ON f.id = d.from_unit_id JOIN core.unit t ON t.id = "
                               "d.to_unit_id")),
            QByteArray("060N91 123N91,123N91 060N91"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.figure_schedule WHERE kind = 'report'")),
                 QByteArray("2"));
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(state, ',' ORDER BY id) FROM core.correction")),
                 QByteArray("awaiting_paper,approved"));
        // 凍結值 beside 更正後: last school year, and hours of it that were put right since.
        QCOMPARE(ask(QStringLiteral("SELECT string_agg(kind || ' ' || reason, ',') FROM core.frozen_period")),
                 QByteArray("school_year 年報定稿"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FILTER (WHERE gone) || ' ' || count(*) FROM core.late_award")),
                 QByteArray("1 2"));
        QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM core.registration r JOIN core.enrolment e ON e.course_id = "
                                    "r.course_id WHERE r.accept_mode = 'nominated'")),
                 QByteArray("1"));
    }

    void theMailboxShowsWhatWasSent() {
        const QList<DemoMail> mails = m_trial->mails();
        QVERIFY(mails.size() >= 16);
        QVERIFY(mails.constFirst().id > mails.constLast().id);
        QVERIFY(mails.constFirst().at.isValid());
        QVERIFY(qAbs(mails.constFirst().at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
        for (const DemoMail& mail : mails) {
            QVERIFY2(mail.address.endsWith(QLatin1String("@example.invalid")), qPrintable(mail.address));
            QVERIFY(!mail.subject.isEmpty());
            QVERIFY(!mail.body.isEmpty());
        }
        QCOMPARE(m_trial->mails(3).size(), 3);
    }

    void peopleAreSynthetic() {
        // A letter that has not been issued for years, and nothing but a running number: nobody's.
        QCOMPARE(
            ask(QStringLiteral("SELECT count(*) FROM core.national_id WHERE number !~ '^[STY][12]00000[0-9]{3}$'")),
            QByteArray("0"));
    }

    void aHalfFilledCentreIsFilledAnew() {
        {
            PgConnection admin(m_trial->adminUri());
            admin.exec(QStringLiteral("UPDATE core.setting SET value = 'filling' WHERE key = 'demonstration'"));
            admin.exec(QStringLiteral("DELETE FROM core.mail"));
        }
        QStringList steps;
        const QString error =
            TestCentre::explain([&] { m_trial->start([&](const QString& key) { steps.append(key); }); });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(steps.contains(QStringLiteral("trial.filling")));
        QVERIFY(m_trial->mails().size() >= 16);
        PgConnection admin(m_trial->adminUri());
        QCOMPARE(demoState(admin), DemoState::Filled);
    }

    void twoAtOnceFillOnce() {
        const QString folder = m_base.path() + QStringLiteral("/two");
        Trial one(folder, m_quick);
        Trial two(folder, m_quick);
        QString errors;
        std::thread first([&] { errors += TestCentre::explain([&] { one.start(); }); });
        const QString error = TestCentre::explain([&] { two.start(); });
        first.join();
        QVERIFY2((errors + error).isEmpty(), qPrintable(errors + error));
        {
            PgConnection admin(one.adminUri());
            QCOMPARE(admin.exec(QStringLiteral("SELECT count(*) FROM core.account")).scalar(), QByteArray("8"));
        }
        one.stop();
        two.stop();
        QVERIFY(!one.isRunning());
    }
};

QTEST_GUILESS_MAIN(TrialTest)
#include "trialtest.moc"
