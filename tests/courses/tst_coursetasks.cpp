// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursetasks.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/tables/listwords.h"
#include "tests/review/reviewdesk.h"

#include <QTest>

using namespace inservice;

/// What 首頁 says about courses to whoever runs them, at a real centre.
class TestCourseTasks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_chief = m_centre->chief();
            m_operator = m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh),
                                           QStringLiteral("runscourses"));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_chief);
            m_colleague = std::make_unique<ReviewDesk>(*m_centre, m_operator);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void nothingWaitsWhereAllIsInTime() {
        course(m_chief, "submitted", 7, 21);
        course(m_chief, "list_due", -10, 4); // due, and not overdue
        QVERIFY(arrives(2));
        QVERIFY(tasks(*m_desk).isEmpty());
    }

    void whatIsOverdueIsSaidToTheWholeUnit() {
        course(m_chief, "list_due", -20, -6);
        course(m_operator, "approved", -30, -16); // nobody has written yet that it is over
        QVERIFY(arrives(4));
        for (auto* desk : {m_desk.get(), m_colleague.get()}) {
            const QList<HomeTask> said = tasks(*desk);
            QCOMPARE(said.size(), 1);
            QCOMPARE(said.first().tone, look::Tone::Bad);
            QCOMPARE(said.first().count, 2);
            QCOMPARE(said.first().place, QStringLiteral("closing:chip-0"));
            QVERIFY(said.first().sentence.contains(m_centre->admin("select max(number) from core.course").scalar()));
            QVERIFY(said.first().sentence.contains(QStringLiteral("16"))); // days
        }
    }

    void whatWasSentBackIsSaidToWhoCanCorrectIt() {
        course(m_chief, "returned", 7, 21);
        course(m_operator, "returned", 7, 21);
        QVERIFY(arrives(6));
        QCOMPARE(tasks(*m_desk).last().count, 2); // 總負責人: all of the unit
        QCOMPARE(tasks(*m_colleague).last().count, 1);
        QCOMPARE(tasks(*m_colleague).last().tone, look::Tone::Warning);
    }

    void whatIsOfferedIsSaidToWhomItIsOffered() {
        course(m_chief, "approved", 7, 21);
        m_centre->admin("insert into core.course_handover(course_id, from_account_id, to_account_id) "
                        "select max(c.id), $1, $2 from core.course c",
                        {m_chief.id, m_operator.id});
        m_centre->admin("update core.course set row_version = row_version + 1 where id = (select max(id) from "
                        "core.course)");
        QVERIFY(arrives(7));
        QTRY_COMPARE_WITH_TIMEOUT(
            tasks(*m_colleague).last().place,
            QStringLiteral("courses:%1")
                .arg(QString::fromUtf8(m_centre->admin("select max(id) from core.course").scalar())),
            30000);
        QCOMPARE(tasks(*m_desk).last().count, 2);       // still those that were sent back
        QCOMPARE(tasks(*m_colleague).first().count, 2); // and it is not overdue
    }

private:
    /// One of this account that begins and is due so many days from now.
    void course(const TestCentre::Account& owner, const char* state, int begins, int due) {
        m_centre->admin(
            "insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, title, "
            "class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, quota, fee, "
            "due_on) "
            "select nextval('core.course_number'), a.unit_id, a.id, a.name, core.course_desk_of(a.unit_id), $2::text, "
            "'試驗研習', 'non_credit', 'in_person', 'all', now() + make_interval(days => $3::int), "
            "now() + make_interval(days => $3::int, hours => 3), core.today() + $3::int, core.today() + $3::int, 3, "
            "'hour', 40, 0, "
            "core.today() + $4::int from core.account a where a.id = $1",
            {owner.id, QString::fromLatin1(state), begins, due});
    }
    bool arrives(int count) {
        for (auto* desk : {m_desk.get(), m_colleague.get()}) {
            desk->link().syncNow();
            if (!QTest::qWaitFor([&] { return desk->link().replica().rows<CourseRow>().size() == count; }, 30000)) {
                return false;
            }
        }
        return true;
    }
    static QList<HomeTask> tasks(ReviewDesk& desk) {
        const OwnCourseTasks list(desk.link(), nullptr);
        return list.tasks(QDateTime::currentDateTimeUtc());
    }

    std::unique_ptr<TestCentre> m_centre;
    TestCentre::Account m_chief;
    TestCentre::Account m_operator;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_colleague;
};

QTEST_MAIN(TestCourseTasks)
#include "tst_coursetasks.moc"
