// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/undobar.h"
#include "forms/edits/valueedit.h"
#include "forms/enrolments/accept/acceptancepage.h"
#include "forms/enrolments/accept/acceptancetasks.h"
#include "forms/enrolments/accept/logisticswindow.h"
#include "forms/enrolments/enrol/enrolpage.h"
#include "forms/enrolments/enrol/keptform.h"
#include "forms/enrolments/nominate/nominatepage.h"
#include "forms/enrolments/own/ownpage.h"
#include "forms/enrolments/paper/minutespaper.h"
#include "forms/enrolments/paper/noticepaper.h"
#include "forms/lists/listpane.h"
#include "forms/words/enrolmentwords.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/enrolments.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDebug>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// 線上報名審核 at a real centre: three have enrolled for two seats. What a decision leads to is seen before it is
/// sent; the teacher prints the notice; the school names another one.
class TestAccepting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            for (const char* name : {"林試錄", "陳試錄", "王試錄", "黃試薦"}) {
                makeTeacher(QString::fromUtf8(name), QStringLiteral("accept%1").arg(m_teachers.size()));
            }
            PgConnection admin(m_centre->adminUri());
            const Course course = sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30),
                                               samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            m_course = submitCourse(m_centre->desk(), m_token, course);
            m_centre->admin("update core.course set state = 'approved', decided_at = now(), published_at = now(), "
                            "quota = 2 where id = $1",
                            {m_course});
            m_number = one("select number from core.course where id = $1").toLongLong();
            RegistrationSettings settings = RegistrationSettings::of(course);
            settings.openAt = QDateTime::currentDateTimeUtc().addDays(-1);
            settings.closeAt = QDateTime::currentDateTimeUtc().addDays(5);
            settings.onlineQuota = 2;
            settings.items = {QStringLiteral("meal"), QStringLiteral("diet_note")};
            settings.purpose = DataPurpose::Lodging;
            m_centre->desk().submit(m_token, QStringLiteral("registration.set"),
                                    {{QStringLiteral("course_id"), m_course},
                                     {QStringLiteral("row_version"), 0},
                                     {QStringLiteral("settings"), settings.toJson()}});
            for (int i = 0; i < 3; ++i) {
                enrol(i);
            }
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QCOMPARE(one("select count(*) from core.enrolment where course_id = $1"), QStringLiteral("3"));
    }

    void cleanup() { m_page.reset(); }

    /// 僅校內: why somebody accepted stands among those to be decided about is said beside the name.
    void whoHasLeftTheSchoolIsSaidSo() {
        AcceptanceRow row;
        row.state = EnrolmentState::Accepted;
        QVERIFY(!AcceptanceModel::waitsForDecision(row) && AcceptanceModel::whyText(row).isEmpty());
        row.enrolment.leaving = true;
        QVERIFY(AcceptanceModel::waitsForDecision(row));
        QCOMPARE(AcceptanceModel::whyText(row), QStringLiteral("has left the school: cancel or keep"));
    }

    /// In the order of the queue, with what is proposed and why.
    void theListSaysWhoIsProposed() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Place), QStringLiteral("1"), patience);
        QCOMPARE(cell(0, Column::Name), QStringLiteral("林試錄"));
        QVERIFY2(cell(0, Column::Why).contains(QStringLiteral("accept")), qPrintable(cell(0, Column::Why)));
        QVERIFY2(cell(2, Column::Why).contains(QStringLiteral("no seat left")), qPrintable(cell(2, Column::Why)));
        QCOMPARE(cell(0, Column::SameSchool), QStringLiteral("0"));
        QVERIFY(find<QLabel>("acceptanceFacts")->text().contains(QStringLiteral("Seats: 2")));
        AcceptanceTasks tasks(m_school->link(), nullptr);
        QVERIFY(tasks.tasks(QDateTime::currentDateTimeUtc()).isEmpty()); // registration is still open
        const QList<HomeTask> later = tasks.tasks(QDateTime::currentDateTimeUtc().addDays(10));
        QVERIFY(!later.isEmpty());
        QCOMPARE(later.constFirst().place, QStringLiteral("acceptance:%1").arg(m_course));
    }

    /// What the centre says a decision leads to stands in the panel before anything is sent; whom it passes over wants
    /// a sentence.
    void aDecisionIsSeenBeforeItIsSent() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, Column::Place), QStringLiteral("2"), patience);
        select({1});
        find<QPushButton>("acceptanceAccept")->click();
        auto* effects = find<QLabel>("acceptanceDecisionEffects");
        QTRY_VERIFY2_WITH_TIMEOUT(effects->text().contains(QStringLiteral("2 → 1")), qPrintable(effects->text()),
                                  patience);
        QVERIFY2(effects->text().contains(QStringLiteral("Meals: With meat 0 → 1")), qPrintable(effects->text()));
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QVERIFY(!confirm->isEnabled());
        auto* override = find<QLineEdit>("acceptanceDecision.override");
        QVERIFY(override->isVisible());
        override->setText(QStringLiteral("本案指定參加人員"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(effects->text().contains(QStringLiteral("2 → 1")), patience);
        QVERIFY(override->isVisible()); // what is typed stays
        find<QPushButton>("acceptanceDecisionCancel")->click();
        QCOMPARE(states(), QStringLiteral("pending,pending,pending"));
    }

    /// Half a minute in which it can be taken back: then nothing was sent.
    void aDecisionIsUndone() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Place), QStringLiteral("1"), patience);
        QCOMPARE(m_page->outbox().hold(), AcceptanceOutbox::acceptanceHold);
        select({0});
        find<QPushButton>("acceptanceAccept")->click();
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QCOMPARE(m_page->outbox().held().size(), 1);
        QVERIFY2(cell(0, Column::State) != cell(1, Column::State), qPrintable(cell(0, Column::State))); // 待送
        QVERIFY(!find<QPushButton>("acceptanceWait")->isEnabled());
        m_page->outbox().cancelHeld({m_page->outbox().held().constFirst().id});
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::State), cell(1, Column::State), patience);
        QCOMPARE(states(), QStringLiteral("pending,pending,pending"));
    }

    void sensitiveAnswersAreShownForAPurpose() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->rowCount(), 3, patience);
        select({0});
        const auto fields = [this] {
            QStringList texts;
            const auto labels = find<QWidget>("acceptanceFields")->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                texts << label->text();
            }
            return texts.join(u'|');
        };
        QVERIFY2(!fields().contains(QStringLiteral("花生過敏 0")), qPrintable(fields()));
        find<QPushButton>("acceptanceShow")->click();
        find<QPushButton>("acceptanceSensitiveConfirm")->click(); // the purpose that the form has said stands there
        QTRY_VERIFY2_WITH_TIMEOUT(fields().contains(QStringLiteral("花生過敏 0")), qPrintable(fields()), patience);
        QCOMPARE(m_centre->admin("select count(*) from cmd.command where kind = 'enrol.show'").scalar(),
                 QByteArray("1"));
        select({1}); // of somebody else nothing stands there
        QTRY_VERIFY_WITH_TIMEOUT(!fields().contains(QStringLiteral("花生過敏")), patience);
    }

    /// 調整順位: behind somebody else, with a reason that stands beside the name; all others keep their order.
    void somebodyIsMovedInTheQueue() {
        open();
        m_page->outbox().setHold(0s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(2, Column::Place), QStringLiteral("3"), patience);
        const QString last = cell(2, Column::Name);
        QCOMPARE(last, QStringLiteral("王試錄"));
        select({2});
        find<QPushButton>("acceptanceMove")->click();
        auto* behind = find<QComboBox>("acceptanceDecision.behind");
        auto* words = find<QLineEdit>("acceptanceDecision.words");
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QCOMPARE(behind->count(), 4); // a choice, before all, the two others
        QVERIFY(!confirm->isEnabled());
        behind->setCurrentIndex(1);
        QVERIFY(!confirm->isEnabled()); // not without a reason
        words->setText(QStringLiteral("支援教師優先"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select string_agg(e.name, ',' order by o.place) from core.enrolment_order($1, '{pending}') o join "
                "core.enrolment e on e.id = o.id"),
            QStringLiteral("王試錄,林試錄,陳試錄"), patience);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(last) >= 0 && cell(rowOf(last), Column::Place) == u"1" &&
                                     cell(rowOf(last), Column::Why).contains(QStringLiteral("支援教師優先")),
                                 patience);
        // And back, so that the others are as they were.
        select({rowOf(last)});
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("acceptanceMove")->isEnabled(), patience);
        find<QPushButton>("acceptanceMove")->click();
        behind->setCurrentIndex(behind->count() - 1);
        words->setText(QStringLiteral("恢復原順位"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select string_agg(e.name, ',' order by o.place) from core.enrolment_order($1, '{pending}') o join "
                "core.enrolment e on e.id = o.id"),
            QStringLiteral("林試錄,陳試錄,王試錄"), patience);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(last) >= 0 && cell(rowOf(last), Column::Place) == u"3", patience);
    }

    /// 備取名額: for whom the waiting list has no place is left to be decided about.
    void whoHasNoPlaceToWaitIsLeft() {
        const auto set = [this](const char* quota) {
            m_centre->admin(
                "update core.registration set wait_quota = ($2::jsonb #>> '{}')::int, row_version = row_version + 1, "
                "settings = settings || jsonb_build_object('wait_quota', $2::jsonb) where course_id = $1",
                {m_course, QString::fromLatin1(quota)});
        };
        set("0");
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_school->link().replica().row<RegistrationRow>(m_course)->settings.value(QLatin1String("wait_quota")) == 0,
            patience);
        open();
        auto* action = find<QAction>("acceptanceInOrder");
        auto* cancel = find<QPushButton>("acceptanceDecisionCancel");
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger();
        QVERIFY(confirm->isVisible()); // though nobody was chosen
        QVERIFY(!find<QPushButton>("acceptanceAccept")->isVisible());
        QVERIFY2(confirm->text().contains(QStringLiteral("0 person(s) waiting")), qPrintable(confirm->text()));
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        const QList<QLabel*> labels = find<QWidget>("acceptanceDecision")->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(QStringLiteral("1 are left")); }));
        cancel->click();
        set("null");
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link()
                                     .replica()
                                     .row<RegistrationRow>(m_course)
                                     ->settings.value(QLatin1String("wait_quota"))
                                     .isNull(),
                                 patience);
    }

    /// 依序錄取: as many as there are seats, the rest waits.
    void theyAreAcceptedInOrder() {
        open();
        m_page->outbox().setHold(0s);
        auto* action = find<QAction>("acceptanceInOrder");
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger();
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringLiteral("accepted,accepted,waiting"), patience);
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->countOf(int(AcceptanceModel::Bucket::Accepted)), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!action->isEnabled(), patience); // nobody is left, and no seat
    }

    void theCatererHasNumbersAlone() {
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->countOf(int(AcceptanceModel::Bucket::Accepted)), 2, patience);
        find<QAction>("acceptanceLogistics")->trigger();
        auto* window = m_page->findChild<LogisticsWindow*>();
        QVERIFY(window != nullptr);
        const SpreadsheetTable table = window->table();
        QStringList all;
        for (const QStringList& row : table.rows) {
            all << row.join(u' ');
        }
        const QString text = all.join(u'\n');
        QVERIFY2(text.contains(QStringLiteral("With meat 1")) && text.contains(QStringLiteral("Vegetarian 1")),
                 qPrintable(text));
        // Who has not said yet is counted too; what nobody was asked is not there.
        QVERIFY2(text.contains(QStringLiteral("Not answered yet 0")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Permits")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("試錄")), qPrintable(text));
        window->close();
    }

    void theMinutesSayWhoDecidedAndWhy() {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("acceptanceMinutes")->isEnabled(), patience);
        find<QAction>("acceptanceMinutes")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QDialog*>(QStringLiteral("acceptancePaper")) != nullptr, patience);
        m_page->findChild<QDialog*>(QStringLiteral("acceptancePaper"))->close();
        Minutes minutes;
        minutes.title = QStringLiteral("7000001 閱讀素養研習");
        const questions::EnrolmentMinute passed{1,
                                                QStringLiteral("override"),
                                                QStringLiteral("waiting"),
                                                QStringLiteral("accepted"),
                                                QStringLiteral("本案指定"),
                                                QStringLiteral("王承辦"),
                                                QDateTime(QDate(2026, 3, 1), QTime(1, 10), Qt::UTC)};
        MinutesPart part{QStringLiteral("錄取"), {}};
        for (int i = 0; i < 80; ++i) {
            part.lines << MinutesLine{QString::number(i + 1),
                                      QStringLiteral("林試錄"),
                                      QStringLiteral("高雄市立示範國民中學"),
                                      QStringLiteral("合格專任教師"),
                                      QStringLiteral("同校第 1 位｜報名序 %1").arg(i + 1),
                                      decidedInWords({passed})};
        }
        minutes.parts << part;
        const std::vector<Sheet> sheets = layOutMinutes(minutes, QDateTime::currentDateTimeUtc());
        QVERIFY(sheets.size() > 2); // and on each the head of the table
        for (const Sheet& sheet : sheets) {
            const QString text = textOf(sheet);
            QVERIFY2(text.contains(QStringLiteral("服務學校")) || &sheet == &sheets.back(), qPrintable(text));
        }
        QVERIFY2(textOf(sheets.front()).contains(QStringLiteral("未依順位，理由：本案指定")) ||
                     textOf(sheets.front()).contains(QStringLiteral("本案指定")),
                 qPrintable(textOf(sheets.front())));
    }

    /// 錄取通知: what a school wants for a leave on duty.
    void theTeacherPrintsTheNotice() {
        const auto teacher = std::make_unique<ReviewDesk>(*m_centre, account(QStringLiteral("accept0")));
        teacher->link().syncNow();
        OwnEnrolmentsPage own(teacher->link(), nullptr);
        connect(&teacher->link(), &Link::replicaChanged, &own, &Page::refresh);
        own.resize(1150, 640);
        own.show();
        own.setCurrent(true);
        QTRY_COMPARE_WITH_TIMEOUT(own.model()->rowCount(), 1, patience);
        own.findChild<ListPane*>()->select(own.model()->idAt(0));
        auto* print = own.findChild<QPushButton*>(QStringLiteral("ownEnrolmentPrint"));
        QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patience);
        print->click();
        QTRY_VERIFY_WITH_TIMEOUT(own.findChild<QDialog*>(QStringLiteral("ownNotice")) != nullptr, patience);
        const EnrolmentRow enrolment = own.model()->row(own.model()->idAt(0))->enrolment;
        Course course;
        course.basisNo = QStringLiteral("高市教資字第 11530000000 號");
        course.basisDate = QDate(2026, 1, 15);
        course.venue = QStringLiteral("三樓視聽教室");
        CourseSession session;
        session.date = QDate(2026, 3, 2);
        session.from = QTime(9, 0);
        session.to = QTime(12, 0);
        session.room = QStringLiteral("二樓");
        session.track = QStringLiteral("甲");
        CourseSession other = session;
        other.no = 2;
        other.track = QStringLiteral("乙");
        other.topic = QStringLiteral("乙班實作");
        course.sessions = {session, other};
        course.classCount = 2;
        EnrolmentRow first = enrolment;
        first.classNo = 1;
        PgConnection admin(m_centre->adminUri());
        Course held = sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30),
                                   samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
        held.venue = course.venue;
        const QString place = placeOf(teacher->link().replica(), held);
        QVERIFY2(place.startsWith(QStringLiteral("高雄市")) && place.endsWith(QStringLiteral("區 三樓視聽教室")),
                 qPrintable(place));
        const QString text = textOf(layOutNotice(first, {course, QStringLiteral("高雄市立示範國民中學"), place},
                                                 QStringLiteral("高雄市立示範國民中學"), enrolment.name,
                                                 QDateTime::currentDateTimeUtc()));
        for (const QString& word : {QStringLiteral("錄取通知"), QStringLiteral("公（差）假"), QStringLiteral("林試錄"),
                                    QStringLiteral("民國115年3月2日（一） 09:00–12:00　二樓"), place,
                                    QStringLiteral("高市教資字第"), QString::number(m_number)}) {
            QVERIFY2(text.contains(word), qPrintable(word + u'|' + text));
        }
        QVERIFY2(!text.contains(QStringLiteral("乙班實作")), "a session of the other class");
    }

    /// 薦派: a school names its own; who has enrolled already is said, the others are in the queue.
    void theSchoolNamesTeachers() {
        NominatePage page(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, &page, &Page::refresh);
        page.resize(1150, 640);
        page.show();
        page.setCurrent(true);
        page.bar()->setPause(0ms);
        page.outbox().setHold(0s);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 4, patience);
        auto* send = page.findChild<QPushButton*>(QStringLiteral("nominateSend"));
        page.findChild<ListPane*>()->view()->selectAll();
        QVERIFY(!send->isEnabled()); // no course is chosen
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT((page.openAt(QString::number(m_number)), !page.scope().isEmpty()), patience);
        // As it may be pasted: full width, with blanks around it. Where there is no course, its page is not offered.
        auto* number = page.findChild<QLineEdit*>(QStringLiteral("nominateNumber"));
        auto* open = page.findChild<QPushButton*>(QStringLiteral("nominateOpen"));
        number->clear();
        emit number->editingFinished();
        QVERIFY2(open->text().contains(QStringLiteral("Look for")), qPrintable(open->text()));
        QString wide = QStringLiteral("　 ");
        for (const QChar digit : QString::number(m_number)) {
            wide += QChar(digit.unicode() - u'0' + u'０');
        }
        number->setText(wide + u' ');
        emit number->editingFinished();
        QVERIFY(!page.scope().isEmpty());
        QVERIFY2(open->text().contains(QStringLiteral("Page of")), qPrintable(open->text()));
        page.findChild<ListPane*>()->view()->selectAll(); // of all lines that have come by now
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        send->click();
        page.findChild<QPushButton*>(QStringLiteral("nominatePanelConfirm"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.enrolment where course_id = $1 and source = "
                                      "'nominated' and name = '黃試薦'"),
                                  QStringLiteral("1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!page.model()->result(page.model()->idAt(0)).isEmpty(), patience);
        int named = 0;
        for (int row = 0; row < 4; ++row) {
            named += page.model()->result(page.model()->idAt(row)) == QStringLiteral("Named") ? 1 : 0;
        }
        QCOMPARE(named, 1); // three have enrolled already
        // 薦派名額: what the school has named is said, and no more can be.
        m_centre->admin(
            "update core.registration set settings = settings || '{\"nominate_each\": 1}' where course_id = "
            "$1",
            {m_course});
        page.openAt(QStringLiteral("1"));
        page.openAt(QString::number(m_number));
        auto* quota = page.findChild<QLabel*>(QStringLiteral("nominateQuota"));
        QTRY_VERIFY_WITH_TIMEOUT(quota->text().contains(QStringLiteral("1 teacher")), patience);
        QVERIFY(!send->isEnabled());
        QVERIFY2(send->toolTip().contains(QStringLiteral("As many have been sent")), qPrintable(send->toolTip()));
    }

    /// A 區管中心 names teachers of its area where the course takes names of desks, and is told where it does not; the
    /// school reads whom of its own it has named.
    void aDeskNamesTeachersOfItsArea() {
        makeTeacher(QStringLiteral("吳試區"), QStringLiteral("accept%1").arg(m_teachers.size()));
        ReviewDesk desk(*m_centre, m_centre->reviewer());
        const auto page = nominating(desk.link());
        QTRY_VERIFY_WITH_TIMEOUT(lineOf(*page, QStringLiteral("吳試區")) >= 0, patience);
        QTableView* view = page->findChild<ListPane*>()->view();
        QVERIFY(!view->isColumnHidden(int(NominationModel::Column::School)));
        auto* send = page->findChild<QPushButton*>(QStringLiteral("nominateSend"));
        view->selectRow(lineOf(*page, QStringLiteral("吳試區")));
        QTRY_VERIFY2_WITH_TIMEOUT(send->toolTip().contains(QStringLiteral("no names from regional centres")),
                                  qPrintable(send->toolTip()), patience);
        QVERIFY(!send->isEnabled());
        m_centre->admin("update core.registration set settings = settings || '{\"nominate_desk_each\": 1}' where "
                        "course_id = $1",
                        {m_course});
        page->openAt(QStringLiteral("1"));
        page->openAt(QString::number(m_number));
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), patience);
        send->click();
        page->findChild<QPushButton*>(QStringLiteral("nominatePanelConfirm"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(sentFrom(TestCentre::kaohsiung), QStringLiteral("吳試區"), patience);
        const auto school = nominating(m_school->link());
        const auto said = [&school] {
            return school->model()->result(school->model()->idAt(lineOf(*school, QStringLiteral("吳試區"))));
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            lineOf(*school, QStringLiteral("吳試區")) >= 0 && said().startsWith(QLatin1String("Named by ")), patience);
        const QByteArray name = m_centre
                                    ->admin(QStringLiteral("select name from core.unit where code = $1"),
                                            {QString::fromLatin1(TestCentre::kaohsiung)})
                                    .scalar();
        QCOMPARE(said(), QStringLiteral("Named by %1").arg(QString::fromUtf8(name)));
    }

    /// 教師進修網 holds no rosters: it finds whom it names at the centre.
    void theCountrysDeskFindsWhomItNames() {
        makeTeacher(QStringLiteral("鄭試全"), QStringLiteral("accept%1").arg(m_teachers.size()));
        ReviewDesk desk(*m_centre, m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet),
                                                      QStringLiteral("countrydesk")));
        const auto page = nominating(desk.link());
        page->findChild<QLineEdit*>(QStringLiteral("nominateSearchName"))->setText(QStringLiteral("鄭試"));
        page->findChild<QPushButton*>(QStringLiteral("nominateSearchAsk"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 1, patience);
        page->findChild<ListPane*>()->view()->selectRow(0);
        auto* send = page->findChild<QPushButton*>(QStringLiteral("nominateSend"));
        QTRY_VERIFY2_WITH_TIMEOUT(send->isEnabled(), qPrintable(send->toolTip()), patience);
        send->click();
        // Who is looked for meanwhile is not who is being asked about.
        const auto find = [&page](const QString& name) {
            page->findChild<QLineEdit*>(QStringLiteral("nominateSearchName"))->setText(name);
            page->findChild<QPushButton*>(QStringLiteral("nominateSearchAsk"))->click();
        };
        find(QStringLiteral("無此人"));
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 0, patience);
        const auto* title = page->findChild<QLabel*>(QStringLiteral("nominateTitle"));
        QVERIFY2(title->isVisible() && title->text().startsWith(u'1'), qPrintable(title->text()));
        page->findChild<QPushButton*>(QStringLiteral("nominatePanelConfirm"))->click();
        find(QStringLiteral("鄭試"));
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(sentFrom(TestCentre::inserviceNet), QStringLiteral("鄭試全"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(page->model()->result(page->model()->idAt(0)), QStringLiteral("Named"), patience);
    }

    /// Who was named says that they come; until then the list says that they have not.
    void whoWasNamedConfirms() {
        open();
        m_school->link().syncNow();
        const auto row = [this] { return rowOf(QStringLiteral("黃試薦")); };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, patience);
        QVERIFY2(cell(row(), Column::Source).contains(QStringLiteral("not confirmed")),
                 qPrintable(cell(row(), Column::Source)));
        const auto teacher = std::make_unique<ReviewDesk>(*m_centre, account(QStringLiteral("accept3")));
        EnrolPage form(teacher->link(), nullptr);
        connect(&teacher->link(), &Link::replicaChanged, &form, &Page::refresh);
        form.resize(1150, 640);
        form.show();
        form.setCurrent(true);
        form.openAt(QString::number(m_number));
        QTRY_VERIFY_WITH_TIMEOUT(form.shown() && form.shown()->own, patience);
        auto* confirm = form.findChild<QPushButton*>(QStringLiteral("enrolConfirm"));
        QVERIFY(confirm->isVisible());
        QVERIFY(!form.findChild<QPushButton*>(QStringLiteral("enrolFollowUp"))->isVisible());
        // Without a line too it is said who has sent one.
        const auto kept = [&] {
            teacher->link().syncNow();
            const auto page = keptEnrolmentPage(teacher->link().replica(), m_number, QDateTime::currentDateTimeUtc());
            return page && page->own ? page->own->sentBy : QString();
        };
        QVERIFY(!form.shown()->own->sentBy.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kept(), form.shown()->own->sentBy, patience);
        form.findChild<QRadioButton*>(QStringLiteral("enrol.meal.meat"))->click();
        form.findChild<ValueEdit*>(QStringLiteral("enrol.diet_note"))->setText(QStringLiteral("無"));
        form.findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            one("select count(*) from core.enrolment where course_id = $1 and confirmed_at is not null") ==
                QStringLiteral("1"),
            patience);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!cell(row(), Column::Source).contains(QStringLiteral("not confirmed")), patience);
    }

    /// 先報先得 takes no names: it is said once the course is chosen, not after people have been.
    void nobodyIsNamedWhereWhoComesFirstHasTheSeat() {
        const auto take = [this](const char* mode) {
            m_centre->admin(QStringLiteral("update core.registration set accept_mode = '%1' where course_id = $1")
                                .arg(QLatin1String(mode)),
                            {m_course});
        };
        const QString before = one("select accept_mode from core.registration where course_id = $1");
        take("first_come");
        const auto page = nominating(m_school->link());
        page->findChild<ListPane*>()->view()->selectAll();
        const auto* said = page->findChild<QLabel*>(QStringLiteral("nominateQuota"));
        QTRY_VERIFY2_WITH_TIMEOUT(said->text().contains(QStringLiteral("enrols first")), qPrintable(said->text()),
                                  patience);
        const auto* send = page->findChild<QPushButton*>(QStringLiteral("nominateSend"));
        QVERIFY(!send->isEnabled());
        QVERIFY2(send->toolTip().contains(QStringLiteral("enrols first")), qPrintable(send->toolTip()));
        take(qPrintable(before));
    }

    /// An offer is over when its limit is: the list says so by itself, though nobody writes anything then.
    void anOfferEndsOnTheList() {
        open();
        const auto put = [this](const char* state, const char* until) {
            m_centre->admin(QStringLiteral("update core.enrolment set state = '%1', offer_until = %2, row_version = "
                                           "row_version + 1 where course_id = $1 and name = '王試錄'")
                                .arg(QLatin1String(state), QLatin1String(until)),
                            {m_course});
            m_school->link().syncNow();
        };
        const QString before = one("select state from core.enrolment where course_id = $1 and name = '王試錄'");
        const auto said = [this] {
            const int row = rowOf(QStringLiteral("王試錄"));
            return row < 0 ? QString() : cell(row, Column::State);
        };
        put("offered", "now() + interval '1 hour'");
        QTRY_COMPARE_WITH_TIMEOUT(said(), words::enrolmentTerm(EnrolmentState::Offered), patience);
        put("offered", "clock_timestamp() + interval '3 seconds'");
        QTRY_COMPARE_WITH_TIMEOUT(said(), words::enrolmentTerm(EnrolmentState::Waiting), patience);
        put(qPrintable(before), "null");
    }

    /// What 首頁 leads to is the list it counts: who waits, where a seat is free for them.
    void freeSeatsLeadToWhoWaits() {
        open();
        m_page->openAt(QStringLiteral("%1/chip-%2").arg(m_course).arg(int(AcceptanceModel::Bucket::Waiting)));
        QCOMPARE(m_page->model()->courseId(), m_course);
        QCOMPARE(m_page->model()->chip(), int(AcceptanceModel::Bucket::Waiting));
        const QString quota = one("select quota from core.course where id = $1");
        const QString pending = one("select array_agg(id) from core.enrolment where course_id = $1 and state = "
                                    "'pending'");
        const auto become = [&](const QString& state, const QString& seats) {
            m_centre->admin("update core.course set quota = $2::int where id = $1", {m_course, seats});
            m_centre->admin("update core.enrolment set state = $1, row_version = row_version + 1 where id = "
                            "any($2::bigint[])",
                            {state, pending});
            m_school->link().syncNow();
        };
        become(QStringLiteral("waiting"), QStringLiteral("9"));
        AcceptanceTasks tasks(m_school->link(), nullptr);
        const auto places = [&tasks] {
            QStringList found;
            for (const HomeTask& task : tasks.tasks(QDateTime::currentDateTimeUtc())) {
                found << task.place;
            }
            return found;
        };
        const QString proposed =
            QStringLiteral("acceptance:%1/chip-%2").arg(m_course).arg(int(AcceptanceModel::Bucket::Waiting));
        QTRY_VERIFY2_WITH_TIMEOUT(places().contains(proposed), qPrintable(places().join(u' ')), patience);
        become(QStringLiteral("pending"), quota);
        QTRY_VERIFY2_WITH_TIMEOUT(!places().contains(proposed), qPrintable(places().join(u' ')), patience);
    }

    /// 僅校內: who leaves the school is proposed to be let go, and can be kept.
    void whoLeavesTheSchoolIsAsked() {
        m_centre->admin("update core.course set open_scope = 'own' where id = $1", {m_course});
        m_centre->admin("update core.teacher set unit_id = $1 where name = '陳試錄'",
                        {m_centre->unitId(QString::fromLatin1(TestCentre::otherJuniorHigh))});
        open();
        m_page->outbox().setHold(0s);
        m_school->link().syncNow();
        const auto row = [this] { return rowOf(QStringLiteral("陳試錄")); };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0 && !cell(row(), Column::Now).isEmpty(), patience);
        AcceptanceTasks tasks(m_school->link(), nullptr);
        QCOMPARE(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1);
        select({row()});
        auto* keep = find<QPushButton>("acceptanceKeep");
        QTRY_VERIFY_WITH_TIMEOUT(keep->isVisible() && keep->isEnabled(), patience);
        keep->click();
        auto* confirm = find<QPushButton>("acceptanceDecisionConfirm");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.enrolment where course_id = $1 and kept_unit > 0"),
                                  QStringLiteral("1"), patience);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(tasks.tasks(QDateTime::currentDateTimeUtc()).isEmpty(), patience);
    }

private:
    using Column = AcceptanceModel::Column;

    /// 薦派 at the course.
    std::unique_ptr<NominatePage> nominating(AccountLink& link) {
        auto page = std::make_unique<NominatePage>(link, nullptr);
        connect(&link, &Link::replicaChanged, page.get(), &Page::refresh);
        page->resize(1150, 640);
        page->show();
        page->setCurrent(true);
        page->bar()->setPause(0ms);
        page->outbox().setHold(0s);
        link.syncNow();
        (void)QTest::qWaitFor(
            [this, &page] { return (page->openAt(QString::number(m_number)), !page->scope().isEmpty()); }, patience);
        return page;
    }
    static int lineOf(const NominatePage& page, const QString& name) {
        for (int line = 0; line < page.model()->rowCount(); ++line) {
            if (const NominationRow* row = page.model()->row(page.model()->idAt(line));
                row && row->teacher.name == name) {
                return line;
            }
        }
        return -1;
    }
    /// Whom a unit has named, while they are in it.
    QString sentFrom(const char* unit) {
        const QString query =
            QStringLiteral("select string_agg(e.name, ' ') from core.nomination n join core.enrolment e on "
                           "e.id = n.enrolment_id join core.unit u on u.id = n.unit_id where n.course_id = $1 and "
                           "u.code = '%1'");
        return QString::fromUtf8(m_centre->admin(query.arg(QLatin1String(unit)), {m_course}).scalar());
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
        m_teachers << login;
    }
    static TestCentre::Account account(const QString& login) {
        TestCentre::Account account;
        account.login = login;
        account.password = QString::fromLatin1(TestCentre::password);
        return account;
    }
    void enrol(int teacher) {
        const QString token =
            m_centre->desk().signIn(m_teachers.at(teacher), QString::fromLatin1(TestCentre::password));
        const QString meal = teacher == 1 ? QStringLiteral("meat") : QStringLiteral("vegetarian");
        m_centre->desk().submit(
            token, QStringLiteral("enrol.submit"),
            {{QStringLiteral("number"), m_number},
             {QStringLiteral("consent"), QString::fromUtf8(m_centre->admin("select core.notice_version()").scalar())},
             {QStringLiteral("class_no"), QJsonValue()},
             {QStringLiteral("answers"),
              QJsonObject{{QStringLiteral("meal"), meal},
                          {QStringLiteral("diet_note"), QStringLiteral("花生過敏 %1").arg(teacher)}}}});
    }
    QString one(const char* query) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {m_course}).scalar());
    }
    QString states() {
        return one("select string_agg(state, ',' order by queued_at, id) from core.enrolment where course_id = $1");
    }
    static QString textOf(const Sheet& sheet) {
        QStringList texts;
        for (const Sheet::Text& text : sheet.texts()) {
            texts << text.text;
        }
        return texts.join(QString());
    }
    void open() {
        m_school->link().syncNow();
        m_page = std::make_unique<AcceptancePage>(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1366, 700);
        m_page->show();
        m_page->setCurrent(true);
        m_page->bar()->setPause(0ms);
        QTRY_VERIFY_WITH_TIMEOUT((m_page->openAt(QString::number(m_course)), m_page->model()->courseId() == m_course),
                                 patience);
        m_page->openAt(QStringLiteral("chip-%1").arg(int(AcceptanceModel::Bucket::All)));
    }
    void select(const QList<int>& rows) {
        QList<qint64> ids;
        for (const int row : rows) {
            ids << m_page->model()->idAt(row);
        }
        auto* list = m_page->findChild<ListPane*>();
        list->select(ids.constFirst());
        list->selectAll(ids);
    }
    int rowOf(const QString& name) {
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            if (cell(row, Column::Name) == name) {
                return row;
            }
        }
        return -1;
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

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<AcceptancePage> m_page;
    QString m_token;
    QStringList m_teachers;
    qint64 m_course = 0;
    qint64 m_number = 0;
};

QTEST_MAIN(TestAccepting)
#include "tst_accepting.moc"
