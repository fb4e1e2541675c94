// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/undobar.h"
#include "forms/enrolments/named/namedpage.h"
#include "forms/enrolments/named/namedtable.h"
#include "forms/enrolments/named/namedtasks.h"
#include "forms/lists/listpane.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// 指定名單 at a real centre: typed, taken in from a list, sent without a connection, refused and put right, taken off.
/// Whom it lets in the centre decides.
class TestNamed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            PgConnection admin(m_centre->adminUri());
            Course course = sampleCourse(QStringLiteral("種子教師研習"), RocDate::today().day().addDays(30),
                                         samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            course.classKind = ClassKind::Seed;
            course.openScope = OpenScope::Named;
            m_course = submitCourse(m_centre->desk(), m_token, course);
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(one("select open_scope from core.course where id = $1"), QStringLiteral("named"));
    }

    void cleanup() { m_page.reset(); }

    /// 首頁 says so as long as nobody is named: nobody could enrol.
    void aCourseWithoutAListIsATask() {
        m_school->link().syncNow();
        NamedTasks tasks(m_school->link(), nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1, patience);
        QCOMPARE(tasks.tasks(QDateTime::currentDateTimeUtc()).constFirst().place,
                 QStringLiteral("named-people:%1").arg(m_course));
        QVERIFY(tasks.tasks(QDateTime::currentDateTimeUtc().addDays(90)).isEmpty()); // it is over then
    }

    /// A school by its code or its name; without one and without a number nobody is meant.
    void peopleAreTyped() {
        open();
        press("namedName");
        auto* send = find<QPushButton>("namedSend");
        QVERIFY2(!send->isEnabled(), "nobody is in the table");
        m_page->table()->paste(QStringLiteral("王小明\n李大華\tA123456788\n"));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->table()->people().size() == 2, patience);
        QVERIFY2(!send->isEnabled() && !send->toolTip().isEmpty(), "one cannot be told, the other's number is none");
        m_page->table()->load(
            {{QStringLiteral("王小明"), {}, {}, m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh))}});
        QTRY_VERIFY2_WITH_TIMEOUT(send->isEnabled(), qPrintable(send->toolTip()), patience);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select string_agg(name || how, ',') from core.named_person where course_id = $1"),
            QStringLiteral("王小明school"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 1, patience);
        QCOMPARE(cell(0, Column::Enrolled), QStringLiteral("Not enrolled"));
        NamedTasks tasks(m_school->link(), nullptr);
        QVERIFY(tasks.tasks(QDateTime::currentDateTimeUtc()).isEmpty());
    }

    /// As an office has it: the columns by their names, whatever else stands there; numbers come back masked.
    void aListIsTakenIn() {
        open();
        press("namedName");
        const QString file = m_folder.filePath(QStringLiteral("指定名單.csv"));
        const QString number = m_centre->nationalId(Sex::Female);
        write(
            file,
            QStringLiteral(
                "序號,服務單位,姓名,身分證字號,備註\n1,%1,陳名單,,代表\n2,,林名單,%2,\n,,,,\n3,沒有這所學校,黃名單,,\n")
                .arg(one("select name from core.unit where id = (select unit_id from core.course where id = $1)"),
                     number));
        m_page->table()->takeFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->table()->people().size(), 3, patience);
        auto* send = find<QPushButton>("namedSend");
        QVERIFY2(!send->isEnabled(), "no unit is called so");
        QList<NamedPerson> people = m_page->table()->people();
        QVERIFY(people.at(0).unitId != 0 && people.at(2).unitId == 0);
        people[2].unit.clear();
        people[2].unitId = m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh));
        m_page->table()->load(people);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 4, patience);
        QStringList numbers;
        for (int row = 0; row < 4; ++row) {
            numbers << cell(row, Column::Number);
        }
        numbers.removeAll(QString());
        QCOMPARE(numbers, QStringList{number.left(6) + QStringLiteral("****")});
        QVERIFY2(!isOnDisk(number), "no whole number lies on this PC");
    }

    /// A file that is no list says so, and nothing of the table is lost.
    void whatIsNoListIsSaid() {
        open();
        press("namedName");
        m_page->table()->load(
            {{QStringLiteral("王小明"), {}, {}, m_centre->unitId(QString::fromLatin1(TestCentre::juniorHigh))}});
        QSignalSpy said(m_page->table(), &NamedTable::said);
        const QString file = m_folder.filePath(QStringLiteral("無.csv"));
        write(file, QStringLiteral("甲,乙\n1,2\n"));
        m_page->table()->takeFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        m_page->table()->takeFile(m_folder.filePath(QStringLiteral("沒有.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, patience);
        QCOMPARE(m_page->table()->people().size(), 1);
    }

    /// Without a connection it waits, and the page says so; what the centre then refuses comes back into the table.
    void whatWasRefusedComesBack() {
        open();
        m_centre->stopServer();
        QTRY_COMPARE_WITH_TIMEOUT((m_school->link().syncNow(), m_school->link().status().state), LinkState::Offline,
                                  patience);
        press("namedName");
        m_page->table()->load({{QStringLiteral("周離線"), {}, {}, 99999999}});
        auto* send = find<QPushButton>("namedSend");
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        send->click();
        auto* notice = m_page->findChild<look::MessageBar*>(QStringLiteral("namedNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisibleTo(m_page.get()), patience);
        m_centre->startServer();
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->outbox().refused(m_course).isEmpty(), patience);
        emit notice->actionTriggered();
        QCOMPARE(m_page->table()->people().size(), 1);
        QCOMPARE(m_page->table()->people().constFirst().name, QStringLiteral("周離線"));
        QVERIFY2(!send->isEnabled(), "the cell that the centre refused is marked");
        QVERIFY(m_page->outbox().refused(m_course).isEmpty());
    }

    /// Taken off, for a while with a way back.
    void somebodyIsTakenOff() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 4, patience);
        auto* off = find<QPushButton>("namedTakeOff");
        auto* list = m_page->findChild<ListPane*>();
        list->select(m_page->model()->idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(off->isEnabled(), patience);
        off->click();
        find<QPushButton>("namedPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->outbox().held().size(), 1, patience);
        m_page->outbox().cancelHeld({m_page->outbox().held().constFirst().id});
        QCOMPARE(one("select count(*) from core.named_person where course_id = $1"), QStringLiteral("4"));
        m_page->outbox().setHold(0s);
        off->click();
        find<QPushButton>("namedPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.named_person where course_id = $1"),
                                  QStringLiteral("3"), patience);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 3, patience);
    }

    /// Once it is over nothing of it is changed, and the buttons say why.
    void whatIsOverIsNotChanged() {
        m_centre->admin("update core.course set state = 'withdrawn', row_version = row_version + 1 where id = $1",
                        {m_course});
        open();
        auto* name = find<QPushButton>("namedName");
        QTRY_VERIFY_WITH_TIMEOUT(!name->isEnabled() && !name->toolTip().isEmpty(), patience);
    }

private:
    using Column = NamedModel::Column;

    QString one(const char* query) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {m_course}).scalar());
    }
    void write(const QString& name, const QString& text) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    bool isOnDisk(const QString& text) {
        QFile file(m_school->link().replicaFile());
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains(text.toUtf8());
    }
    void open() {
        m_school->link().syncNow();
        m_page = std::make_unique<NamedPage>(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1366, 700);
        m_page->show();
        m_page->setCurrent(true);
        m_page->bar()->setPause(0ms);
        QTRY_VERIFY_WITH_TIMEOUT((m_page->openAt(QString::number(m_course)), m_page->model()->courseId() == m_course),
                                 patience);
    }
    void press(const char* name) {
        auto* button = find<QPushButton>(name);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        button->click();
    }
    QString cell(int row, Column column) { return m_page->model()->index(row, int(column)).data().toString(); }
    template<typename Found>
    Found* find(const char* name) {
        auto* found = m_page->findChild<Found*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<NamedPage> m_page;
    QString m_token;
    qint64 m_course = 0;
};

QTEST_MAIN(TestNamed)
#include "tst_named.moc"
