// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadpage.h"
#include "forms/look/look.h"
#include "models/domain/rocdate.h"
#include "models/lists/listtable.h"
#include "models/lists/rowkey.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace inservice;

namespace {

using Kind = UploadModel::Kind;

CourseSession session(int no, const QTime& from, const QTime& to) {
    CourseSession made;
    made.no = no;
    made.date = RocDate::today().day().addDays(-1);
    made.from = from;
    made.to = to;
    made.hours = 1;
    return made;
}

} // namespace

/// 名單上傳 at a real centre: a template that comes back, faults put right in place, a difference, taken in and back.
class TestListUpload : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_sessions = {session(1, QTime(9, 0), QTime(10, 0)), session(2, QTime(11, 0), QTime(12, 0))};
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            makeTeacher(QStringLiteral("試名甲"));
            makeTeacher(QStringLiteral("試名乙"));
            PgConnection admin(m_centre->adminUri());
            Course course = sampleCourse(QStringLiteral("名單研習"), RocDate::today().day().addDays(30),
                                         samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            m_course = submitCourse(m_centre->desk(), m_token, course);
            m_people = {enrol(QStringLiteral("試名甲")), enrol(QStringLiteral("試名乙"))};
            moveCourse(course);
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_course != 0 && !m_people.contains(0));
    }
    void cleanup() { m_page.reset(); }

    /// No number leaves the system by it, and what is filled in is understood.
    void aTemplateHoldsWhoIsInTheCourse() {
        openPage();
        const QString file = m_folder.filePath(QStringLiteral("template.ods"));
        m_page->saveTemplateTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const ListTable table = ListTable::read(written.readAll(), m_sessions);
        QCOMPARE(table.records().size(), 2);
        QVERIFY(m_people.contains(lists::enrolmentOfKey(table.cell(0, table.columnOf(ListField::RowKey))).value_or(0)));
        QCOMPARE(table.columnOf(ListField::NationalId), -1);
        QVERIFY(table.holds().contains(ListColumn{std::nullopt, 2}));
    }

    /// Tried here, put right at the cell, compared, seen as a difference, taken in by one command.
    void aListIsPutRightAndTakenIn() {
        openPage();
        m_page->paste(
            QStringLiteral("列碼\t姓名\t時數\t場次1\t場次2\n%1\t試名甲\t1.3\t出席\t出席\n%2\t試名乙\t2\t出席\t有來\n")
                .arg(lists::rowKey(m_people.at(0)), lists::rowKey(m_people.at(1))));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::Faulty), 2, patience);
        QVERIFY(!button("uploadApply")->isEnabled());
        type(0, 2, QStringLiteral("2"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::Faulty), 1, patience);
        type(1, 4, QStringLiteral("缺席"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::NotCompared), 2, patience);
        compare();
        QCOMPARE(m_page->rows().count(Kind::Changed), 1);
        QCOMPARE(m_page->rows().count(Kind::Doubtful), 1); // R09: said here already, by the same arithmetic
        QCOMPARE(count("select count(*) from core.presence p join core.enrolment e on e.id = p.enrolment_id where "
                       "e.course_id = $1"),
                 0);
        // The second one has an hour more than presence comes to.
        button("uploadApply")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("hours other than presence")), patience);
        QCOMPARE(count("select count(*) from core.list_entry where course_id = $1"), 0);
        m_page->findChild<QLineEdit*>(QStringLiteral("uploadReason"))
            ->setText(QStringLiteral("補課已完成，依講師紀錄"));
        QTRY_VERIFY_WITH_TIMEOUT(button("uploadApply")->isEnabled(), patience);
        button("uploadApply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(count("select count(*) from core.list_upload where state = 'applied' and course_id = "
                                        "$1"),
                                  1, patience);
        QCOMPARE(count("select count(*) from core.computed_hours($1) where hours = 2"), 2);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QLatin1String("Taken in: 2 changed")), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_school->waitingCommands(), 0, patience);
    }

    void whatWasTakenInIsTakenBack() {
        openPage();
        m_page->findChild<QTabWidget*>(QStringLiteral("uploadTabs"))->setCurrentIndex(2);
        auto* list = m_page->findChild<QTreeWidget*>(QStringLiteral("pastUploads"));
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, patience);
        QVERIFY(!button("undoUpload")->isEnabled());
        m_page->findChild<QLineEdit*>(QStringLiteral("undoUploadReason"))->setText(QStringLiteral("上傳錯誤"));
        button("undoUpload")->click();
        QTRY_COMPARE_WITH_TIMEOUT(count("select count(*) from core.list_upload where state = 'undone' and course_id = "
                                        "$1"),
                                  1, patience);
        QCOMPARE(count("select count(*) from core.computed_hours($1) where hours > 0"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!list->topLevelItem(0)->text(5).isEmpty(), patience);
    }

    /// Somebody without a number is proposed by name; two rows about one person are made one; the rest is skipped.
    void helpForSeveralRows() {
        openPage();
        m_page->paste(QStringLiteral("姓名\t列碼\t時數\n試名甲\t\t1\n試名乙\t%1\t1\n試名乙\t%1\t2\n沒這個人\t\t1\n")
                          .arg(lists::rowKey(m_people.at(1))));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::Faulty), 3, patience);
        button("uploadLarger")->click();
        QTRY_COMPARE_WITH_TIMEOUT(int(m_page->rows().places()), 3, patience);
        auto* view = m_page->findChild<QTableView*>(QStringLiteral("uploadTable"));
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(button("uploadThisOne")->isEnabled());
        button("uploadThisOne")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::Faulty), 1, patience);
        const QString file = m_folder.filePath(QStringLiteral("faulty.ods"));
        m_page->saveFaultyTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const ListTable table = ListTable::read(written.readAll(), {});
        QCOMPARE(table.records().size(), 1);
        QVERIFY(table.cell(0, 0).startsWith(QLatin1String("R02")));
        compare();
        QVERIFY(!button("uploadApply")->isEnabled());
        m_page->findChild<QCheckBox*>(QStringLiteral("uploadSkip"))->setChecked(true);
        QVERIFY(button("uploadApply")->isEnabled());
        type(1, 2, QStringLiteral("1"));
        QTRY_VERIFY_WITH_TIMEOUT(!button("uploadApply")->isEnabled(), patience); // what was compared was another list
    }

    void whatIsNoListSaysSoAndLeavesWhatIsThere() {
        openPage();
        m_page->paste(QStringLiteral("姓名\t列碼\n試名甲\t%1\n").arg(lists::rowKey(m_people.at(0))));
        QTRY_COMPARE_WITH_TIMEOUT(int(m_page->rows().places()), 1, patience);
        QFile file(m_folder.filePath(QStringLiteral("x.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0);
        file.close();
        m_page->open(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(QLatin1String("x.pdf: ")), patience);
        QCOMPARE(int(m_page->rows().places()), 1);
    }

    /// Of an open course no exchange file is made; whoever has chosen no course is told to.
    void whatCannotBeDoneSaysWhy() {
        openPage();
        QVERIFY(!m_page->pageActions().constFirst()->isEnabled());
        auto* choice = m_page->findChild<QComboBox*>(QStringLiteral("uploadCourse"));
        QVERIFY(choice->findData(m_course) > 0);
        choice->setCurrentIndex(0);
        emit choice->activated(0);
        for (const char* name : {"uploadTemplate", "uploadChoose", "uploadPaste", "uploadCompare", "uploadApply"}) {
            QVERIFY(!button(name)->isEnabled());
            QVERIFY2(!button(name)->toolTip().isEmpty(), name);
        }
    }

private:
    void makeTeacher(const QString& name) {
        m_centre->desk().enterTeacher(m_token,
                                      {{QStringLiteral("unit_id"), m_centre->unitId(TestCentre::juniorHigh)},
                                       {QStringLiteral("national_id"), m_centre->nationalId(Sex::Female)},
                                       {QStringLiteral("name"), name},
                                       {QStringLiteral("sex"), QStringLiteral("female")},
                                       {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")}},
                                      7);
    }
    qint64 enrol(const QString& name) {
        const QJsonObject row{{QStringLiteral("course_id"), m_course},
                              {QStringLiteral("organiser_id"), m_centre->unitId(TestCentre::juniorHigh)},
                              {QStringLiteral("state"), QStringLiteral("pending")},
                              {QStringLiteral("source"), QStringLiteral("online")},
                              {QStringLiteral("priority_group"), 0},
                              {QStringLiteral("repeated"), false},
                              {QStringLiteral("answers"), QJsonObject()}};
        return m_centre
            ->admin(QStringLiteral("select (core.move_enrolment(core.insert_enrolment(jsonb_populate_record(null::core."
                                   "enrolment, $1::jsonb), (select x from core.teacher x where x.name = $2)), "
                                   "'accepted', 'decide', '', null::auth.actor)).id"),
                    {QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)), name})
            .scalar()
            .toLongLong();
    }
    /// Approved, and held yesterday: nobody can submit such a course.
    void moveCourse(Course course) {
        course.sessions = m_sessions;
        const QString body = QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("sessions"), course.toJson().value(QLatin1String("sessions"))}})
                .toJson(QJsonDocument::Compact));
        for (const char* sql : {"alter table core.course_revision disable trigger append_only",
                                "alter table core.course_revision enable trigger append_only"}) {
            m_centre->admin(QLatin1String(sql));
            if (QLatin1String(sql).contains(QLatin1String("disable"))) {
                m_centre->admin(
                    QStringLiteral("update core.course_revision set body = body || $2::jsonb where course_id = $1"),
                    {m_course, body});
            }
        }
        m_centre->admin(QStringLiteral("delete from core.course_session where course_id = $1"), {m_course});
        m_centre->admin(
            QStringLiteral(
                "insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, "
                "topic, lecturers) select $1, (s ->> 'no')::int, "
                "((s ->> 'date') || ' ' || (s ->> 'from'))::timestamp at time zone 'Asia/Taipei', "
                "((s ->> 'date') || ' ' || (s ->> 'to'))::timestamp at time zone 'Asia/Taipei', 0, 1, 'in_person', '', "
                "'', '', '{}' from jsonb_array_elements($2::jsonb -> 'sessions') s"),
            {m_course, body});
        m_centre->admin(
            QStringLiteral("update core.course c set state = 'approved', decided_at = now(), published_at = now(), "
                           "hours = 2, (starts_at, ends_at) = (select min(s.starts_at), max(s.ends_at) from "
                           "core.course_session s where s.course_id = c.id), date_from = core.today() - 1, date_to = "
                           "core.today() - 1 where id = $1"),
            {m_course});
    }
    int count(const char* query) { return m_centre->admin(QString::fromUtf8(query), {m_course}).scalar().toInt(); }
    void openPage() {
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(ReplicaReader(m_school->link().replicaFile())
                                      .rows<EnrolmentRow>(QStringLiteral(" WHERE course_id = ?"), {m_course})
                                      .size(),
                                  2, patience);
        m_page = std::make_unique<ListUploadPage>(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1150, 640);
        m_page->show();
        m_page->setCurrent(true);
        m_page->openAt(QString::number(m_course));
    }
    QPushButton* button(const char* name) { return m_page->findChild<QPushButton*>(QLatin1String(name)); }
    QString said() { return m_page->findChild<look::MessageBar*>(QStringLiteral("uploadMessage"))->text(); }
    void compare() {
        QTRY_VERIFY_WITH_TIMEOUT(button("uploadCompare")->isEnabled(), patience);
        button("uploadCompare")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->rows().count(Kind::NotCompared), 0, patience);
    }
    /// Types over a cell of the list.
    void type(int row, int column, const QString& text) {
        QAbstractItemModel* model = m_page->findChild<QTableView*>(QStringLiteral("uploadTable"))->model();
        model->setData(model->index(row, UploadModel::FirstCell + column), text);
    }

    std::unique_ptr<TestCentre> m_centre;
    QString m_token;
    qint64 m_course = 0;
    QList<qint64> m_people; ///< their enrolments
    QList<CourseSession> m_sessions;
    QTemporaryDir m_folder;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ListUploadPage> m_page;
};

QTEST_MAIN(TestListUpload)
#include "tst_listupload.moc"
