// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/back/signbackpanel.h"
#include "forms/attendance/own/ownattendancepage.h"
#include "forms/attendance/roll/onlinelogpanel.h"
#include "forms/attendance/roll/rollhead.h"
#include "forms/attendance/roll/rollpage.h"
#include "forms/attendance/roll/signinreturn.h"
#include "forms/edits/valueedit.h"
#include "forms/lists/listpane.h"
#include "forms/words/attendancewords.h"
#include "models/domain/rocdate.h"
#include "models/intake/intake.h"
#include "models/intake/takenpages.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/attendance.h"
#include "models/sheets/ziparchive.h"
#include "signedsheets.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/faxlike.h"
#include "tests/support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

namespace {

constexpr int now = 3;  ///< the session that is held while the test runs
constexpr int afar = 5; ///< the one that was held online

CourseSession session(int no, const QDate& day, const QTime& from, const QTime& to) {
    CourseSession made;
    made.no = no;
    made.date = day;
    made.from = from;
    made.to = to;
    made.hours = 1;
    return made;
}

/// Two yesterday, one that has begun a quarter of an hour ago, one tomorrow, and one yesterday evening from afar.
QList<CourseSession> madeAt(const QDateTime& moment) {
    const QDate today = moment.date();
    const QDate yesterday = today.addDays(-1);
    const int minute = moment.time().hour() * 60 + moment.time().minute();
    const QTime from = QTime(0, 0).addSecs(std::max(0, minute - 15) * 60);
    const QTime to = minute + 90 < 24 * 60 ? QTime(0, 0).addSecs((minute + 90) * 60) : QTime(23, 59);
    CourseSession evening = session(afar, yesterday, QTime(19, 0), QTime(21, 0));
    evening.mode = SessionMode::Online;
    return {session(1, yesterday, QTime(9, 0), QTime(12, 0)), session(2, yesterday, QTime(13, 0), QTime(16, 0)),
            session(now, today, from, to), session(4, today.addDays(1), QTime(9, 0), QTime(12, 0)), evening};
}

/// The same ones throughout, however long the test takes.
const QList<CourseSession>& sessions() {
    static const QList<CourseSession> all = madeAt(taiwanTime(QDateTime::currentDateTimeUtc()));
    return all;
}

/// Since the one began that is held now.
int minutesGone() {
    const CourseSession& held = sessions().at(2);
    const QDateTime moment = taiwanTime(QDateTime::currentDateTimeUtc());
    return int((held.date.daysTo(moment.date()) * 24 * 3600 + held.from.secsTo(moment.time())) / 60);
}

} // namespace

/// 簽到與點名 at a real centre: keys, slips with and without a connection, who walks in, leave that is asked for.
class TestRoll : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            for (const char* one : {"rollone", "rolltwo", "rollthree", "rollfour"}) {
                makeTeacher(QStringLiteral("試點%1").arg(QChar(u"甲乙丙丁"[m_people.size()])), QLatin1String(one));
                m_people << 0;
            }
            PgConnection admin(m_centre->adminUri());
            Course course = sampleCourse(QStringLiteral("點名研習"), RocDate::today().day().addDays(30),
                                         samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            m_course = submitCourse(m_centre->desk(), m_token, course);
            // Before its days come: who is accepted later was not on the list of what is over.
            m_people = {enrol("rollone"), enrol("rolltwo"), enrol("rollthree")};
            m_waiting = enrol("rollfour", "waiting");
            moveCourse(course);
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
            TestCentre::Account teacher;
            teacher.login = QStringLiteral("rollone");
            teacher.password = QString::fromLatin1(TestCentre::password);
            m_teacher = std::make_unique<ReviewDesk>(*m_centre, teacher);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_course != 0 && !m_people.contains(0));
    }
    void cleanup() {
        m_page.reset();
        m_own.reset();
    }

    /// The session that is held now stands there; nobody is absent before somebody has said so.
    void theRollOpensAtTheSessionThatIsHeld() {
        openRoll();
        QCOMPARE(m_page->session(), now);
        QCOMPARE(m_page->model()->open().size(), 3);
        QVERIFY(label("rollCounts").contains(QStringLiteral("not noted 3")));
        QCOMPARE(one("select count(*) from core.presence where $1 > 0", m_course), QStringLiteral("0"));
    }

    /// A key a person, and the next one is chosen.
    void keysMarkOneAfterTheOther() {
        openRoll();
        const qint64 first = m_page->model()->idAt(0);
        const qint64 second = m_page->model()->idAt(1);
        const qint64 third = m_page->model()->idAt(2);
        choose(first);
        key(Qt::Key_P);
        QCOMPARE(pane()->currentId(), second);
        key(Qt::Key_A);
        QCOMPARE(pane()->currentId(), third);
        const int before = minutesGone();
        key(Qt::Key_L);
        auto* minutes = m_page->findChild<QSpinBox*>(QStringLiteral("rollMinutes.minutes"));
        QVERIFY(minutes->isVisible());
        if (before > 0) { // as late as it is
            QVERIFY2(minutes->value() >= before && minutes->value() <= minutesGone(), qPrintable(minutes->text()));
        }
        minutes->setValue(12);
        QTest::keyClick(minutes, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            marks(now), (QStringList{QStringLiteral("A"), QStringLiteral("L12"), QStringLiteral("P")}), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->pending(third).state == Pending::None, patience);
        QCOMPARE(stateText(third), QStringLiteral("12 minute(s) late"));
    }

    /// Leaving early joins being late; Delete takes the mark away; the last mark can be undone.
    void whatWasNotedIsChangedAndTakenAway() {
        openRoll();
        const qint64 late = withMark(PresenceCode::Late);
        choose(late);
        key(Qt::Key_E);
        auto* minutes = m_page->findChild<QSpinBox*>(QStringLiteral("rollMinutes.minutes"));
        minutes->setValue(3); // a session that ends at midnight may be short
        QTest::keyClick(minutes, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(mark(late, now), QStringLiteral("L12-3"), patience);
        choose(late);
        key(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(mark(late, now), QString(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(late) && !m_page->model()->row(late)->mark, patience);
        m_page->findChild<QPushButton*>(QStringLiteral("rollUndo"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(mark(late, now), QStringLiteral("L12-3"), patience);
    }

    /// Presence of tomorrow cannot be noted, leave can.
    void tomorrowHasLeaveAlone() {
        openRoll(4);
        choose(m_people.at(1));
        key(Qt::Key_P);
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("rollMark0"))->isEnabled());
        QVERIFY(m_page->model()->pending(m_people.at(1)).state == Pending::None);
        key(Qt::Key_O);
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(1), 4), QStringLiteral("O"), patience);
        QVERIFY(!m_page->findChild<QPushButton*>(QStringLiteral("rollMarkRest"))->isEnabled());
    }

    /// Several at once, and all others absent, after a look at who they are.
    void theOthersAreAbsentOnceSomebodySaysSo() {
        openRoll(1);
        choose(m_people.at(0));
        key(Qt::Key_P);
        auto* rest = m_page->findChild<QPushButton*>(QStringLiteral("rollMarkRest"));
        QTRY_VERIFY_WITH_TIMEOUT(rest->isEnabled(), patience);
        rest->click();
        QCOMPARE(one("select count(*) from core.presence p join core.enrolment e on e.id = p.enrolment_id where "
                     "session_no = 1 "
                     "and code = 'A' and course_id = $1",
                     m_course),
                 QStringLiteral("0"));
        QVERIFY(label("rollRestExplanation").contains(QStringLiteral("試點")));
        m_page->findChild<QPushButton*>(QStringLiteral("rollRestConfirm"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            marks(1), (QStringList{QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("P")}), patience);
        openRoll(2);
        const char* asked = "select count(*) from cmd.command where kind = 'presence.set' and $1 > 0";
        const int before = one(asked, m_course).toInt();
        pane()->view()->selectAll();
        key(Qt::Key_V);
        QTRY_COMPARE_WITH_TIMEOUT(
            marks(2), (QStringList{QStringLiteral("V"), QStringLiteral("V"), QStringLiteral("V")}), patience);
        QCOMPARE(one(asked, m_course).toInt(), before + 1); // one command
    }

    /// A reader types wherever the focus is: none of its letters becomes a mark.
    void aReaderReadsSlipsWhereverTheFocusIs() {
        openRoll();
        const qint64 person = m_people.at(0);
        m_centre->admin(QStringLiteral("delete from core.presence where session_no = 3 and enrolment_id = $1"),
                        {person});
        m_centre->admin(QStringLiteral("select core.touch_attendance(array[$1::bigint])"), {person});
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(person) && !m_page->model()->row(person)->mark, patience);
        const QStringList before = marks(now);
        choose(m_people.at(1));
        QTest::keyClicks(pane()->view(), slipOf(person).left(1));
        auto* scan = m_page->findChild<QLineEdit*>(QStringLiteral("rollScan"));
        QVERIFY(scan->hasFocus());
        QTest::keyClicks(scan, slipOf(person).mid(1));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Late)), qPrintable(said()));
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select source from core.presence where session_no = 3 and enrolment_id = $1", person),
            QStringLiteral("scan"), patience);
        QCOMPARE(marks(now).size(), before.size() + 1);
        // The same slip before the reader once more is the same reading.
        QTest::keyClicks(scan, slipOf(person));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Again)), qPrintable(said()));
        QTest::keyClicks(scan, QStringLiteral("%1.%2.0000000000").arg(m_number).arg(person));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Unknown)), qPrintable(said()));
        // What was typed wrong is put right, not typed anew; the next that is read takes its place.
        QCOMPARE(scan->selectedText(), QStringLiteral("%1.%2.0000000000").arg(m_number).arg(person));
        QCOMPARE(one("select count(*) from core.slip_scan where course_id = $1", m_course), QStringLiteral("1"));
    }

    /// A slip that is read while tomorrow's session is chosen: its letters are no keys of the list, where leave could
    /// be noted already.
    void aSlipOfTomorrowMarksNobody() {
        openRoll(4);
        choose(m_people.at(2));
        typeLikeAReader(QStringLiteral("%1.%2.VVVVVVVVVV").arg(m_number).arg(m_people.at(2)));
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Unknown)), qPrintable(said()));
        typeLikeAReader(slipOf(m_people.at(2)));
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Early)), qPrintable(said()));
        QVERIFY(m_page->model()->pending(m_people.at(2)).state == Pending::None);
        QCOMPARE(mark(m_people.at(2), 4), QString());
    }

    /// Nor does it choose another course, confirm the minutes of the one before, or stay in the field for finding.
    void aSlipIsNoneOfTheFieldItIsReadInto() {
        openRoll();
        auto* course = m_page->findChild<QComboBox*>(QStringLiteral("rollCourse"));
        course->setFocus();
        typeLikeAReader(QStringLiteral("%1.%2.0000000000").arg(m_number).arg(m_people.at(2)));
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Unknown)), qPrintable(said()));
        const auto readInto = [this](QWidget* field) {
            m_page->head()->clearScan();
            field->setFocus();
            typeLikeAReader(QStringLiteral("%1.%2.0000000000").arg(m_number).arg(m_people.at(2)));
            return said().contains(words::scanTerm(attendance::ScanResult::Unknown));
        };
        pane()->findEdit()->setText(QStringLiteral("試"));
        QVERIFY(readInto(pane()->findEdit()));
        QCOMPARE(pane()->findEdit()->text(), QStringLiteral("試"));
        pane()->findEdit()->clear();
        const QStringList before = marks(now);
        choose(m_people.at(2));
        key(Qt::Key_L);
        auto* minutes = m_page->findChild<QSpinBox*>(QStringLiteral("rollMinutes.minutes"));
        minutes->setValue(14);
        QVERIFY(readInto(minutes));
        QVERIFY(minutes->isVisible()); // it was not confirmed
        QCOMPARE(minutes->value(), 14);
        QCOMPARE(marks(now), before);
        QCOMPARE(m_page->head()->course(), m_course);
    }

    /// Without a connection marks and slips are taken all the same, and arrive once.
    void withoutAConnectionEverythingWaits() {
        openRoll();
        for (const qint64 id : std::as_const(m_people)) {
            m_centre->admin(QStringLiteral("delete from core.presence where session_no = 3 and enrolment_id = $1"),
                            {id});
            m_centre->admin(QStringLiteral("select core.touch_attendance(array[$1::bigint])"), {id});
        }
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->open().size(), 3, patience);
        const QString slip = slipOf(m_people.at(2));
        m_page.reset();
        m_centre->stopServer();
        m_school->restart();
        openRoll();
        auto* scan = m_page->findChild<QLineEdit*>(QStringLiteral("rollScan"));
        QTest::keyClicks(scan, slip);
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Late)),
                 qPrintable(said())); // by what was kept here
        choose(m_people.at(0));
        key(Qt::Key_P);
        choose(m_people.at(0));
        key(Qt::Key_A); // what is said last holds
        QTRY_VERIFY_WITH_TIMEOUT(stateText(m_people.at(0)).contains(words::presenceTerm(PresenceCode::Absent)),
                                 patience);
        QCOMPARE(m_page->model()->open().size(), 1);
        m_centre->startServer();
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(0), now), QStringLiteral("A"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(mark(m_people.at(2), now).startsWith(u'L'), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_school->waitingCommands(), 0, patience);
        QCOMPARE(one("select count(*) from core.slip_scan where enrolment_id = $1", m_people.at(2)),
                 QStringLiteral("1"));
    }

    /// 簽退: what is missing until the end is added to the mark; what was noted by hand stands.
    void whoSignsOutBeforeTheEndHasGoneEarly() {
        openRoll();
        const qint64 came = m_people.at(2);
        const qint64 absent = m_people.at(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(came) && m_page->model()->row(came)->mark, patience);
        auto* leaves = m_page->findChild<QComboBox*>(QStringLiteral("rollLeaves"));
        auto* scan = m_page->findChild<QLineEdit*>(QStringLiteral("rollScan"));
        leaves->setCurrentIndex(1);
        emit leaves->activated(1);
        QVERIFY(scan->hasFocus());
        QTest::keyClicks(scan, slipOf(came));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Out)), qPrintable(said()));
        QTRY_VERIFY_WITH_TIMEOUT(mark(came, now).startsWith(u'L') && mark(came, now).contains(u'-'), patience);
        QTRY_VERIFY_WITH_TIMEOUT(stateText(came).contains(QStringLiteral("early")), patience);
        QTest::keyClicks(scan, slipOf(absent));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::presenceTerm(PresenceCode::Absent)), qPrintable(said()));
        QCOMPARE(mark(absent, now), QStringLiteral("A"));
        auto* session = m_page->findChild<QComboBox*>(QStringLiteral("rollSession"));
        session->setCurrentIndex(0);
        emit session->activated(0);
        QCOMPARE(leaves->currentIndex(), 0); // people come to another session first
    }

    /// 現場報名: on the list, and present.
    void whoWalksInIsPutOnTheList() {
        openRoll();
        m_page->findChild<QPushButton*>(QStringLiteral("rollAddWalkIn"))->click();
        auto* confirm = m_page->findChild<QPushButton*>(QStringLiteral("rollWalkInConfirm"));
        QVERIFY(!confirm->isEnabled());
        field("rollWalkIn.name")->setText(QStringLiteral("臨試場"));
        field("rollWalkIn.national_id")->setText(m_centre->nationalId(Sex::Female));
        field("rollWalkIn.unit")->setText(QStringLiteral("示範國小"));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select state from core.enrolment where name = '臨試場' and course_id = $1", m_course),
            QStringLiteral("listed"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->everybody().size(), 4, patience);
        QVERIFY(!one("select code from core.presence p join core.enrolment e on e.id = p.enrolment_id where session_no "
                     "= 3 and "
                     "name = '臨試場' and course_id = $1",
                     m_course)
                     .isEmpty());
    }

    void thePapersArePrinted() {
        openRoll();
        m_page->findChild<QPushButton*>(QStringLiteral("rollPrintSheets"))->click();
        auto* sheets = m_page->findChild<QDialog*>(QStringLiteral("signinPaper"));
        QVERIFY(sheets && sheets->findChild<QPushButton*>(QStringLiteral("print"))->isEnabled());
        sheets->close();
        auto* slips = m_page->findChild<QPushButton*>(QStringLiteral("rollPrintSlips"));
        QTRY_VERIFY_WITH_TIMEOUT(slips->isEnabled(), patience);
        slips->click();
        auto* window = m_page->findChild<QDialog*>(QStringLiteral("slipsPaper"));
        QVERIFY(window && window->findChild<QPushButton*>(QStringLiteral("print"))->isEnabled());
        window->close();
    }

    /// Three signed at the first session, one at the second; by hand two were noted as absent and that one as on leave.
    /// Read off a scan it is asked about, decided with one key, and the scan is kept as evidence.
    void signedSheetsAreReadBack() {
        QTemporaryDir folder;
        const QString scan = folder.filePath(QStringLiteral("signed.pdf"));
        QFile file(scan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(faxlike::pdf({sheetSigned({{0, 0}, {1, 0}, {2, 0}, {1, 1}}, 3)}));
        file.close();

        openRoll();
        m_page->findChild<QPushButton*>(QStringLiteral("rollReadSheets"))->click();
        auto* panel = m_page->findChild<SignBackPanel*>(QStringLiteral("signBackPanel"));
        QVERIFY(panel);
        auto* confirm = panel->findChild<QPushButton*>(QStringLiteral("signBackConfirm"));
        QVERIFY(!confirm->isEnabled());
        panel->take(scan);
        auto* shown = panel->findChild<look::MessageBar*>(QStringLiteral("signBackSummary"));
        auto* table = panel->findChild<QTableWidget*>(QStringLiteral("signBackTable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 3, patience);
        QVERIFY2(!confirm->isEnabled(), qPrintable(shown->text()));
        table->selectAll();
        QTest::keyClick(table, Qt::Key_P);
        QVERIFY(confirm->isEnabled());
        QCOMPARE(panel->marks().size(), 3);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select string_agg(p.session_no || p.code || p.source, ' ' order by "
                                      "p.session_no, p.code, p.source) from "
                                      "core.presence p join core.enrolment e on e.id = p.enrolment_id where "
                                      "session_no in (1, 2) and p.code <> 'N' and course_id = $1",
                                      m_course),
                                  QStringLiteral("1Ppaper 1Ppaper 1Proll 2Ppaper 2Vroll 2Vroll"), patience);
        // Each mark says where on the sheets it is signed.
        QCOMPARE(
            one("select p.note from core.presence p join core.enrolment e on e.id = p.enrolment_id where p.source = "
                "'paper' and p.session_no = 2 and e.course_id = $1",
                m_course),
            QStringLiteral("Sign-in sheet, page 1, no. 2"));
        QCOMPARE(
            one("select count(distinct p.note) from core.presence p join core.enrolment e on e.id = p.enrolment_id "
                "where p.source = 'paper' and p.session_no = 1 and p.note ~ '^Sign-in sheet, page 1, no. [1-3]$' "
                "and e.course_id = $1",
                m_course),
            QStringLiteral("2"));
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select coalesce(max(sessions::text), '') from core.list_evidence where course_id = $1", m_course),
            QStringLiteral("{1,2}"), patience);
    }

    /// The log of a meeting: who was there is proposed with their minutes, who a name is is chosen, and one command
    /// notes what was looked at, with file and rows; whoever is not in it stays as they are.
    void theLogOfAMeetingIsRead() {
        openRoll(afar);
        auto* button = m_page->findChild<QPushButton*>(QStringLiteral("rollReadOnline"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        button->click();
        auto* panel = m_page->findChild<OnlineLogPanel*>(QStringLiteral("onlineLogPanel"));
        QVERIFY(panel);
        auto* confirm = panel->findChild<QPushButton*>(QStringLiteral("onlineLogConfirm"));
        auto* table = panel->findChild<QTableWidget*>(QStringLiteral("onlineLogTable"));
        auto* who = panel->findChild<QComboBox*>(QStringLiteral("onlineLogPerson"));
        auto* shown = panel->findChild<look::MessageBar*>(QStringLiteral("onlineLogSummary"));
        QVERIFY(!confirm->isEnabled());
        panel->take(QStringLiteral("名單.csv"), "姓名,單位\n試點甲,某國中\n");
        QVERIFY2(shown->text().contains(QStringLiteral("名單.csv is not read")), qPrintable(shown->text()));
        QVERIFY(!confirm->isEnabled());
        panel->take(QStringLiteral("出席報表.csv"), "Display Name,Join Time,Leave Time\n"
                                                    "試點甲,19:00,20:00\n"
                                                    "試點甲,20:01,21:05\n"
                                                    "國中試點乙,19:20,20:50\n"
                                                    "iPhone,18:00,18:30\n");
        QCOMPARE(panel->marks().size(), 1);
        QCOMPARE(table->rowCount(), 1); // who the second is
        QVERIFY(table->item(0, 6)->text().contains(QStringLiteral("試點乙")));
        who->setCurrentIndex(who->findData(m_people.at(1)));
        emit who->activated(who->currentIndex());
        QCOMPARE(panel->marks().size(), 2);
        auto* filter = panel->findChild<QComboBox*>(QStringLiteral("onlineLogShown"));
        filter->setCurrentIndex(filter->count() - 1);
        QCOMPARE(table->rowCount(), m_page->model()->everybody().size() + 1); // and a telephone
        const char* asked = "select count(*) from cmd.command where kind = 'presence.set' and $1 > 0";
        const int before = one(asked, m_course).toInt();
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(1), afar), QStringLiteral("L20-10"), patience);
        QCOMPARE(mark(m_people.at(0), afar), QStringLiteral("P"));
        QCOMPARE(mark(m_people.at(2), afar), QString());
        QCOMPARE(one(asked, m_course).toInt(), before + 1); // one command
        QCOMPARE(
            one("select string_agg(p.source || ': ' || p.note, ' ' order by p.note) from core.presence p join "
                "core.enrolment e on e.id = p.enrolment_id where session_no = 5 and code <> 'N' and course_id = $1",
                m_course),
            QStringLiteral("online: 出席報表.csv row 2, 3 online: 出席報表.csv row 4"));
        // The log itself is kept as evidence of that session, as it came.
        const char* kept = "select coalesce(string_agg(f.name || ' ' || v.sessions::text, ' '), '') from "
                           "core.list_evidence v join core.course_file f on f.file_id = v.file_id where 5 = any "
                           "(v.sessions) and v.course_id = $1";
        QTRY_COMPARE_WITH_TIMEOUT(one(kept, m_course), QStringLiteral("Online log, session 5.zip {5}"), patience);
        const QByteArray zip = QByteArray::fromHex(
            one("select encode(f.content, 'hex') from core.list_evidence v join core.course_file f on f.file_id = "
                "v.file_id where 5 = any (v.sessions) and v.course_id = $1",
                m_course)
                .toLatin1());
        QVERIFY(ZipArchive(zip, 1 << 20, {}).part(QStringLiteral("出席報表.csv")).contains("國中試點乙,19:20,20:50"));
    }
    /// Several logs of one name each keep a place of their own in what is attached, whatever they are called.
    void logsOfOneNameAreAllKept() {
        OnlineLogPanel::Session session{{1, QDateTime(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC),
                                         QDateTime(QDate(2026, 3, 2), QTime(13, 0), Qt::UTC), std::nullopt},
                                        QStringLiteral("1")};
        OnlineLogPanel panel({session}, 1, {});
        const auto log = [](const QByteArray& name) { return "Name,Join Time,Leave Time\n" + name + ",19:00,21:00\n"; };
        panel.take(QStringLiteral("a.csv"), log("one"));
        panel.take(QStringLiteral("3 a.csv"), log("two"));
        panel.take(QStringLiteral("a.csv"), log("three"));
        panel.take(QStringLiteral("a.csv"), log("four"));
        const std::optional<OnlineLogPanel::Evidence> kept = panel.evidence();
        QVERIFY(kept.has_value());
        const ZipArchive zip(kept->content, 1 << 20, {});
        QCOMPARE(zip.names().size(), 4);
        QVERIFY(zip.part(QStringLiteral("2 a.csv")).contains("three"));
        QVERIFY(zip.part(QStringLiteral("4 a.csv")).contains("four"));
    }
    /// What somebody has noted is shown, and stays unless it is decided otherwise.
    void aLogReplacesNothingUnseen() {
        openRoll(afar);
        choose(m_people.at(0));
        key(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(0), afar), QStringLiteral("A"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->row(m_people.at(0))->mark.value_or(PresenceMark()).code,
                                  PresenceCode::Absent, patience);
        m_page->findChild<QPushButton*>(QStringLiteral("rollReadOnline"))->click();
        auto* panel = m_page->findChild<OnlineLogPanel*>(QStringLiteral("onlineLogPanel"));
        panel->take(QStringLiteral("again.csv"), "Name,Join Time,Leave Time\n試點甲,19:00,21:00\n");
        QCOMPARE(panel->marks().size(), 0);
        auto* table = panel->findChild<QTableWidget*>(QStringLiteral("onlineLogTable"));
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 5)->text().contains(words::presenceTerm(PresenceCode::Absent)));
        // Meanwhile it is noted otherwise: what stands was not seen.
        m_centre->admin(QStringLiteral("select core.set_presence($1, 5, 'L', 7, 0, 'roll', '', null::auth.actor)"),
                        {m_people.at(0)});
        QTest::keyClick(table, Qt::Key_P);
        QCOMPARE(panel->marks().size(), 1);
        panel->findChild<QPushButton*>(QStringLiteral("onlineLogConfirm"))->click();
        auto* notice = m_page->findChild<RollHead*>();
        QTRY_VERIFY_WITH_TIMEOUT(notice->notice().text().contains(QStringLiteral("not changed")), patience);
        QCOMPARE(mark(m_people.at(0), afar), QStringLiteral("L7"));
    }

    /// Sheets that came back in a stack, among other papers: the whole course is read together, what is confirmed
    /// carries them, and the other papers stay.
    void sheetsOfTheStackLeaveItWithWhatIsNoted() {
        using State = ReturnEntry::State;
        QTemporaryDir folder;
        Intake& intake = Intake::of(m_school->link(), {signinReturn});
        connect(&m_school->link(), &Link::replicaChanged, &intake, &Intake::refresh);
        const auto lying = [&intake](State state) {
            QList<ReturnEntry> found = intake.entries();
            found.removeIf([state](const ReturnEntry& entry) { return entry.state != state; });
            return found;
        };
        QImage letter(1240, 1754, QImage::Format_Grayscale8);
        letter.fill(Qt::white);
        QPainter(&letter).fillRect(200, 300, 700, 60, Qt::black);
        const auto take = [&](const QString& name, const QList<QImage>& pages) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(faxlike::pdf(pages));
            file.close();
            intake.takeFiles({file.fileName()});
        };
        take(QStringLiteral("one.pdf"), {sheetSigned({{2, 1}}, 4), letter});
        take(QStringLiteral("two.pdf"), {sheetSigned({{0, 0}, {2, 1}}, 5)}); // signed further: no twin
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::OwnPlace).size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::Unknown).size(), 1, patience);
        const ReturnEntry entry = lying(State::OwnPlace).constFirst();
        QCOMPARE(entry.found.place, QStringLiteral("attendance:%1").arg(m_course));
        QVERIFY(entry.found.takesPages && entry.bundle == lying(State::OwnPlace).constLast().bundle);

        openRoll();
        const QList<qint64> pages = entry.pageIds() + lying(State::OwnPlace).constLast().pageIds();
        m_page->openAt(TakenPages::leadTo(entry.found.place, pages).section(u':', 1));
        auto* panel = m_page->findChild<SignBackPanel*>(QStringLiteral("signBackPanel"));
        QVERIFY(panel);
        auto* table = panel->findChild<QTableWidget*>(QStringLiteral("signBackTable"));
        auto* confirm = panel->findChild<QPushButton*>(QStringLiteral("signBackConfirm"));
        // The two readings differ in one box, and somebody signed who was noted as on leave.
        QTRY_VERIFY_WITH_TIMEOUT(panel->sheets().size() == 1 && table->rowCount() >= 2, patience);
        QCOMPARE(lying(State::OwnPlace).size(), 2); // nothing was confirmed yet
        table->selectAll();
        QTest::keyClick(table, Qt::Key_P);
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::Done).size(), 2, patience);
        QCOMPARE(lying(State::Unknown).size(), 1); // the letter
        QCOMPARE(one("select string_agg(p.code || p.source, ' ') from core.presence p join core.enrolment e on e.id = "
                     "p.enrolment_id where session_no = 2 and e.id = $1",
                     m_people.at(2)),
                 QStringLiteral("Ppaper"));

        // What says nothing new is done with all the same.
        take(QStringLiteral("three.pdf"), {sheetSigned({{2, 1}}, 6)});
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::OwnPlace).size(), 1, patience);
        openRoll();
        m_page->openAt(
            TakenPages::leadTo(entry.found.place, lying(State::OwnPlace).constFirst().pageIds()).section(u':', 1));
        panel = m_page->findChild<SignBackPanel*>(QStringLiteral("signBackPanel"));
        confirm = panel->findChild<QPushButton*>(QStringLiteral("signBackConfirm"));
        QVERIFY(!confirm->isEnabled());
        panel->findChild<QCheckBox*>(QStringLiteral("signBackEvidence"))->setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QCOMPARE(panel->marks().size(), 0);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(lying(State::Done).size(), 3, patience);
    }

    /// Whose sheets come back is said before anybody opens anything.
    void aSheetOfAnotherCourseLeadsNowhere() {
        const std::unique_ptr<PaperReturn> returns = signinReturn(m_school->link());
        SigninCode code = signedsheets::codeOf(sheetOf({1}));
        QVERIFY(returns->matches(code.text()));
        code.number = 999999;
        const ReturnCase other = returns->caseFor(code.text());
        QCOMPARE(int(other.fit), int(ReturnCase::Fit::Elsewhere));
        QVERIFY(other.place.isEmpty() && !other.takesPages && other.sentence.contains(QStringLiteral("999999")));
        const std::unique_ptr<PaperReturn> teachers = signinReturn(m_teacher->link());
        QCOMPARE(int(teachers->caseFor(signedsheets::codeOf(sheetOf({1})).text()).fit),
                 int(ReturnCase::Fit::Elsewhere)); // a teacher runs no course
    }

    /// Whoever waits is kept with their slip, and decided about; whoever was put on the list by mistake comes off it.
    void aSlipOfSomebodyWhoWaitsIsDecidedAbout() {
        openRoll();
        auto* scan = m_page->findChild<QLineEdit*>(QStringLiteral("rollScan"));
        QTest::keyClicks(scan, slipOf(m_waiting));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY2(said().contains(words::scanTerm(attendance::ScanResult::Waiting)), qPrintable(said()));
        auto* open = m_page->findChild<look::MessageBar*>(QStringLiteral("rollOpenScans"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), patience);
        QCOMPARE(one("select state from core.enrolment where id = $1", m_waiting), QStringLiteral("waiting"));
        emit open->actionTriggered();
        m_page->findChild<QPushButton*>(QStringLiteral("rollScansCount"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.enrolment where id = $1", m_waiting),
                                  QStringLiteral("listed"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_waiting) && m_page->model()->row(m_waiting)->mark, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!open->isVisible(), patience);
        choose(m_waiting);
        auto* remove = m_page->findChild<QPushButton*>(QStringLiteral("rollRemove"));
        QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible() && remove->isEnabled(), patience);
        remove->click();
        auto* confirm = m_page->findChild<QPushButton*>(QStringLiteral("rollWishPanelConfirm"));
        QVERIFY(!confirm->isEnabled()); // not without a reason
        m_page->findChild<QPlainTextEdit*>(QStringLiteral("rollWishPanelText"))
            ->setPlainText(QStringLiteral("走錯教室"));
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_waiting) == nullptr, patience);
        QVERIFY(mark(m_waiting, now).isEmpty());
    }

    /// A teacher asks beforehand, whoever runs the course agrees: the mark stands.
    void leaveIsAskedForAndAgreedTo() {
        openOwn();
        auto* ask = m_own->findChild<QPushButton*>(QStringLiteral("ownAttendanceLeave"));
        QTRY_VERIFY_WITH_TIMEOUT(ask->isEnabled(), patience);
        ask->click();
        auto* list = m_own->findChild<QListWidget*>(QStringLiteral("ownLeave.sessions"));
        QCOMPARE(list->count(), 1); // the others have begun
        auto* confirm = m_own->findChild<QPushButton*>(QStringLiteral("ownLeaveConfirm"));
        QVERIFY(!confirm->isEnabled());
        m_own->findChild<ValueEdit*>(QStringLiteral("ownLeave.reason"))->setText(QStringLiteral("帶隊參加比賽"));
        auto* kind = m_own->findChild<QComboBox*>(QStringLiteral("ownLeave.kind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("O")));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.leave where enrolment_id = $1", m_people.at(0)),
                                  QStringLiteral("asked"), patience);
        openRoll(4);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_page->model()->row(m_people.at(0)) && !m_page->model()->row(m_people.at(0))->wishes.isEmpty(), patience);
        choose(m_people.at(0));
        auto* grant = m_page->findChild<QPushButton*>(QStringLiteral("rollGrant"));
        QTRY_VERIFY_WITH_TIMEOUT(grant->isVisible(), patience);
        grant->click();
        m_page->findChild<QPushButton*>(QStringLiteral("rollWishPanelConfirm"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(0), 4), QStringLiteral("O"), patience);
        m_teacher->link().syncNow();
        openOwn();
        QTRY_VERIFY_WITH_TIMEOUT(ReplicaReader(m_teacher->link().replicaFile())
                                         .row<PresenceRow>(m_people.at(0))
                                         .value_or(PresenceRow())
                                         .rowVersion > 0,
                                 patience);
        auto* withdraw = m_own->findChild<QPushButton*>(QStringLiteral("ownAttendanceWithdraw"));
        QTRY_VERIFY_WITH_TIMEOUT(withdraw->isVisible() && withdraw->isEnabled(), patience);
        withdraw->click();
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(0), 4), QString(), patience);
    }

    /// Somebody has telephoned: whoever runs the course notes it; what the roll call says stays.
    void leaveIsNotedByWhoeverRunsTheCourse() {
        openRoll();
        choose(m_people.at(1));
        key(Qt::Key_P);
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(1), now), QStringLiteral("P"), patience);
        m_centre->admin("delete from core.presence where enrolment_id = $1 and session_no = 4", {m_people.at(1)});
        m_centre->admin("select core.touch_attendance(array[$1::bigint])", {m_people.at(1)});
        openRoll(4);
        choose(m_people.at(1));
        auto* note = m_page->findChild<QPushButton*>(QStringLiteral("rollLeave"));
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->isEnabled(), patience);
        note->click();
        auto* list = m_page->findChild<QListWidget*>(QStringLiteral("rollLeavePanel.sessions"));
        QCOMPARE(list->count(), 5);
        auto* confirm = m_page->findChild<QPushButton*>(QStringLiteral("rollLeavePanelConfirm"));
        QVERIFY(!confirm->isEnabled()); // no session is ticked
        list->item(now - 1)->setCheckState(Qt::Checked);
        list->item(3)->setCheckState(Qt::Checked);
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(mark(m_people.at(1), 4), QStringLiteral("V"), patience);
        QCOMPARE(mark(m_people.at(1), now), QStringLiteral("P"));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->row(m_people.at(1)) != nullptr &&
                                     m_page->model()->row(m_people.at(1))->wishes.size() == 1,
                                 patience);
        QCOMPARE(m_page->model()->row(m_people.at(1))->wishes.constFirst().state, LeaveState::Granted);
    }

    /// The code on the wall is the centre's: a teacher who types it has signed in, with another one nobody has.
    void theCodeOnTheWallSignsIn() {
        m_centre->admin("delete from core.presence where enrolment_id = $1 and session_no = 3", {m_people.at(0)});
        m_centre->admin("select core.touch_attendance(array[$1::bigint])", {m_people.at(0)});
        openRoll();
        auto* wall = m_page->findChild<QPushButton*>(QStringLiteral("rollCode"));
        QTRY_VERIFY_WITH_TIMEOUT(wall->isVisible() && wall->isEnabled(), patience);
        wall->click();
        auto* window = m_page->findChild<QDialog*>(QStringLiteral("codeWindow"));
        QVERIFY(window != nullptr);
        auto* code = window->findChild<QLabel*>(QStringLiteral("sessionCode"));
        QTRY_VERIFY_WITH_TIMEOUT(!code->text().isEmpty(), patience);
        QVERIFY(
            window->findChild<QLabel*>(QStringLiteral("sessionCodeNote"))->text().contains(QStringLiteral("second")));
        QVERIFY(QFontMetrics(code->font()).horizontalAdvance(code->text()) < code->width()); // it is whole
        m_teacher->link().syncNow();
        openOwn();
        auto* typed = m_own->findChild<QLineEdit*>(QStringLiteral("ownAttendanceCode"));
        auto* signIn = m_own->findChild<QPushButton*>(QStringLiteral("ownAttendanceSignIn"));
        QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible() && typed->isEnabled(), patience);
        QVERIFY(!signIn->isEnabled());
        const QString wrong = code->text() == u"22222222" ? QStringLiteral("33333333") : QStringLiteral("22222222");
        typed->setText(wrong.left(code->text().size()));
        signIn->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_own->findChild<look::MessageBar*>(QStringLiteral("ownAttendanceNotice"))->text().isEmpty(), patience);
        QCOMPARE(mark(m_people.at(0), now), QString());
        QTRY_VERIFY_WITH_TIMEOUT(typed->isEnabled(), patience);
        typed->setText(code->text().toLower()); // as one types
        signIn->click();
        QTRY_VERIFY_WITH_TIMEOUT(!mark(m_people.at(0), now).isEmpty(), patience);
        QCOMPARE(one("select source from core.presence where enrolment_id = $1 and session_no = 3", m_people.at(0)),
                 QStringLiteral("self"));
        window->close();
        // Somebody else on the same PC: whoever runs the course sees that.
        m_centre->admin("update core.presence set shared = true where enrolment_id = $1 and session_no = 3",
                        {m_people.at(0)});
        m_centre->admin("select core.touch_attendance(array[$1::bigint])", {m_people.at(0)});
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(stateText(m_people.at(0)).contains(QStringLiteral("one computer")), patience);
    }

    void aTeacherPrintsTheirOwnSlip() {
        openOwn();
        auto* slip = m_own->findChild<QPushButton*>(QStringLiteral("ownAttendanceSlip"));
        QTRY_VERIFY_WITH_TIMEOUT(slip->isEnabled(), patience);
        slip->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_own->findChild<QDialog*>(QStringLiteral("ownSlipPaper")) != nullptr, patience);
        m_own->findChild<QDialog*>(QStringLiteral("ownSlipPaper"))->close();
    }

private:
    /// A reader: key after key to whatever has the focus, and Return at the end.
    static void typeLikeAReader(const QString& slip) {
        for (const QChar one : slip) {
            QTest::keyClick(QApplication::focusWidget(), one.toLatin1(),
                            one.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void makeTeacher(const QString& name, const QString& login) {
        const QString number = m_centre->nationalId(Sex::Female);
        m_centre->desk().enterTeacher(m_token,
                                      {{QStringLiteral("unit_id"), m_centre->unitId(TestCentre::juniorHigh)},
                                       {QStringLiteral("national_id"), number},
                                       {QStringLiteral("name"), name},
                                       {QStringLiteral("sex"), QStringLiteral("female")},
                                       {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")}},
                                      7, {{QStringLiteral("email"), login + QStringLiteral("@example.invalid")}});
        m_centre->desk().applyAsTeacher({{QStringLiteral("national_id"), number},
                                         {QStringLiteral("name"), name},
                                         {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")},
                                         {QStringLiteral("account_name"), login},
                                         {QStringLiteral("email"), login + QStringLiteral("@example.invalid")}},
                                        QString::fromLatin1(TestCentre::password));
    }
    /// The course is approved, and its sessions are yesterday, now and tomorrow: nobody can submit such a one.
    void moveCourse(Course course) {
        course.sessions = sessions();
        const QByteArray body =
            QJsonDocument(
                QJsonObject{{QStringLiteral("sessions"), course.toJson().value(QLatin1String("sessions"))},
                            {QStringLiteral("checkin"), QJsonArray{QStringLiteral("slip"), QStringLiteral("self")}}})
                .toJson(QJsonDocument::Compact);
        m_centre->admin(QStringLiteral("alter table core.course_revision disable trigger append_only"));
        m_centre->admin(QStringLiteral("update core.course_revision set body = body || $2::jsonb where course_id = $1"),
                        {m_course, QString::fromUtf8(body)});
        m_centre->admin(QStringLiteral("alter table core.course_revision enable trigger append_only"));
        m_centre->admin(QStringLiteral("delete from core.course_session where course_id = $1"), {m_course});
        m_centre->admin(
            QStringLiteral(
                "insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, "
                "topic, lecturers) select $1, (s ->> 'no')::int, "
                "((s ->> 'date') || ' ' || (s ->> 'from'))::timestamp at time zone 'Asia/Taipei', "
                "((s ->> 'date') || ' ' || (s ->> 'to'))::timestamp at time zone 'Asia/Taipei', 0, 1, s ->> 'mode', "
                "'', "
                "'', '', '{}' from jsonb_array_elements($2::jsonb -> 'sessions') s"),
            {m_course, QString::fromUtf8(body)});
        m_centre->admin(
            QStringLiteral(
                "update core.course c set state = 'approved', decided_at = now(), published_at = now(), (starts_at, "
                "ends_at) = (select min(s.starts_at), max(s.ends_at) from core.course_session s where s.course_id = "
                "c.id), date_from = core.today() - 1, date_to = core.today() + 1 where id = $1"),
            {m_course});
        m_number = one("select number from core.course where id = $1", m_course).toLongLong();
    }
    qint64 enrol(const char* login, const char* state = "accepted") {
        const QJsonObject row{{QStringLiteral("course_id"), m_course},
                              {QStringLiteral("organiser_id"), m_centre->unitId(TestCentre::juniorHigh)},
                              {QStringLiteral("state"), QStringLiteral("pending")},
                              {QStringLiteral("source"), QStringLiteral("online")},
                              {QStringLiteral("priority_group"), 0},
                              {QStringLiteral("repeated"), false},
                              {QStringLiteral("answers"), QJsonObject()}};
        return QString::fromUtf8(
                   m_centre
                       ->admin(
                           QStringLiteral(
                               "select "
                               "(core.move_enrolment(core.insert_enrolment(jsonb_populate_record(null::core.enrolment, "
                               "$1::jsonb), (select x from core.teacher x where x.account_name = $2)), $3, "
                               "'decide', "
                               "'', null::auth.actor)).id"),
                           {QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)), QLatin1String(login),
                            QLatin1String(state)})
                       .scalar())
            .toLongLong();
    }
    QString one(const char* query, qint64 id) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {id}).scalar());
    }
    QString mark(qint64 person, int session) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral(
                            "select code || case when late > 0 then late::text else '' end || case when early > 0 then "
                            "'-' || early else '' end from core.presence where enrolment_id = $1 and session_no = $2"),
                        {person, session})
                .scalar());
    }
    /// In the order of their letters.
    QStringList marks(int session) {
        QStringList all;
        for (const qint64 person : std::as_const(m_people)) {
            if (const QString one = mark(person, session); !one.isEmpty()) {
                all << one;
            }
        }
        all.sort();
        return all;
    }
    QString slipOf(qint64 person) {
        return QString::fromUtf8(
            m_centre
                ->admin(QStringLiteral(
                            "select core.slip_of(core.course_of(course_id), id) from core.enrolment where id = $1"),
                        {person})
                .scalar());
    }
    qint64 withMark(PresenceCode code) {
        const QList<qint64> all = m_page->model()->everybody();
        const auto found = std::find_if(all.begin(), all.end(), [this, code](qint64 id) {
            const auto mark = m_page->model()->markOf(id);
            return mark && mark->code == code;
        });
        return found == all.end() ? 0 : *found;
    }
    Sheet sheetOf(const QList<int>& sessionsOfIt) {
        SigninCourse course;
        course.number = one("select number from core.course where id = $1", m_course).toLongLong();
        course.title = QStringLiteral("點名研習");
        course.sessions = sessions();
        QList<SigninPerson> people;
        for (const qint64 id : std::as_const(m_people)) {
            people << SigninPerson{
                id, 0, QStringLiteral("示範國民中學"), QStringLiteral("教師"), QStringLiteral("試點"), {}};
        }
        SigninSetting setting;
        setting.sessions = sessionsOfIt;
        return signin::layOut(course, people, setting).front();
    }
    /// The sheet of the first two sessions, signed in these boxes and scanned.
    QImage sheetSigned(const QSet<std::pair<int, int>>& boxes, quint32 seed) {
        const Sheet sheet = sheetOf({1, 2});
        signedsheets::Written written;
        written.boxes = boxes;
        faxlike::Way way;
        way.medium = faxlike::Medium::Grey;
        way.skew = 2;
        return faxlike::returned(signedsheets::signedPage(sheet, signedsheets::codeOf(sheet), written, seed), way);
    }
    void openRoll(int session = now) {
        m_school->link().syncNow();
        m_page = std::make_unique<RollPage>(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1150, 640);
        m_page->show();
        m_page->activateWindow();
        m_page->setCurrent(true);
        m_page->openAt(QString::number(m_course));
        auto* box = m_page->findChild<QComboBox*>(QStringLiteral("rollSession"));
        box->setCurrentIndex(box->findData(session));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->session(), session, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->everybody().size() >= 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->isSettled(), patience);
    }
    void openOwn() {
        m_own = std::make_unique<OwnAttendancePage>(m_teacher->link(), nullptr);
        connect(&m_teacher->link(), &Link::replicaChanged, m_own.get(), &Page::refresh);
        m_own->resize(1150, 640);
        m_own->show();
        m_own->setCurrent(true);
        m_own->openAt(QString::number(m_people.at(0)));
    }
    ListPane* pane() { return m_page->findChild<ListPane*>(); }
    void choose(qint64 id) {
        QTRY_VERIFY_WITH_TIMEOUT(pane()->select(id), patience);
        pane()->focusList();
    }
    void key(Qt::Key key) { QTest::keyClick(pane()->view(), key); }
    QString label(const char* name) { return m_page->findChild<QLabel*>(QLatin1String(name))->text(); }
    QString said() { return m_page->findChild<look::MessageBar*>(QStringLiteral("rollScanned"))->text(); }
    QString stateText(qint64 id) {
        return m_page->model()->index(m_page->model()->rowOf(id), int(RollModel::Column::Mark)).data().toString();
    }
    ValueEdit* field(const char* name) { return m_page->findChild<ValueEdit*>(QLatin1String(name)); }

    std::unique_ptr<TestCentre> m_centre;
    QString m_token; ///< of the 總負責人
    qint64 m_course = 0;
    qint64 m_number = 0;
    QList<qint64> m_people; ///< their enrolments
    qint64 m_waiting = 0;   ///< somebody on the waiting list
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_teacher;
    std::unique_ptr<RollPage> m_page;
    std::unique_ptr<OwnAttendancePage> m_own;
};

QTEST_MAIN(TestRoll)
#include "tst_roll.moc"
