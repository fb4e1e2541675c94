// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/valueedit.h"
#include "forms/enrolments/own/ownpage.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/messages/messagepanel.h"
#include "forms/messages/messagespage.h"
#include "forms/records/issue/issuepage.h"
#include "forms/records/own/dutiesline.h"
#include "forms/records/own/recordspage.h"
#include "forms/records/own/recordtasks.h"
#include "forms/records/own/selfpage.h"
#include "forms/records/transfer/batchespage.h"
#include "forms/records/transfer/transferspage.h"
#include "forms/records/verify/verifypage.h"
#include "models/domain/rocdate.h"
#include "models/records/certificatecode.h"
#include "models/replica/replicareader.h"
#include "models/sheets/big5.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace inservice;

/// A teacher's record at a real centre: what is confirmed appears, is printed, verified, passed on; what is corrected
/// says so; messages reach those they were meant for.
class TestRecords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_centre->admin(QStringLiteral("update core.setting set value = '4' where key = 'proof_bits'"));
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            makeTeacher(QStringLiteral("林試錄"), QStringLiteral("recordone"));
            PgConnection admin(m_centre->adminUri());
            Course course = sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30),
                                         samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            m_course = submitCourse(m_centre->desk(), m_token, course);
            m_centre->admin(QStringLiteral("update core.course set state = 'approved', decided_at = now(), "
                                           "published_at = now() where id = $1"),
                            {m_course});
            m_centre->admin(QStringLiteral("alter table core.course_revision disable trigger append_only"));
            m_centre->admin(QStringLiteral("update core.course_revision set body = body || '{\"civil\": {\"category\": "
                                           "\"512\", \"term\": 1}, \"tags\": [\"T35\"]}' where course_id = $1"),
                            {m_course});
            m_centre->admin(QStringLiteral("alter table core.course_revision enable trigger append_only"));
            m_centre->admin(QStringLiteral("insert into core.enrolment(id, course_id, organiser_id, person_id, "
                                           "teacher_id, name, sex, unit_id, title_id, state) "
                                           "select core.new_enrolment_id(), $1, c.unit_id, t.person_id, t.id, t.name, "
                                           "t.sex, t.unit_id, t.title_id, 'accepted' "
                                           "from core.teacher t, core.course c where t.name = '林試錄' and c.id = $1"),
                            {m_course});
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
            m_teacher = std::make_unique<ReviewDesk>(*m_centre, account(QStringLiteral("recordone")));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { m_page.reset(); }

    void nothingIsConfirmedYet() {
        auto& page = open<RecordsPage>(*m_teacher);
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<QLabel*>(QStringLiteral("recordsSums"))->text().isEmpty(), patience);
        QCOMPARE(page.model()->rowCount(), 0);
    }

    /// A course that is over and not closed asks for nothing but patience.
    void whatIsOverWaitsForItsHours() {
        moveCourse(-2, -1);
        auto& page = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patience);
        QCOMPARE(cell(page, RecordModel::Column::State), QStringLiteral("Hours not confirmed yet"));
        page.findChild<ListPane*>()->select(page.model()->idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<look::MessageBar*>(QStringLiteral("recordNotice"))
                                     ->text()
                                     .contains(QStringLiteral("course@example.invalid")),
                                 patience); // whom to ask
        QVERIFY(
            page.findChild<look::MessageBar*>(QStringLiteral("recordNotice"))
                ->text()
                .contains(one(
                    "select to_char(due_on, 'YYYY/MM/DD') from core.course where due_on is not null"))); // until when
        QVERIFY(!button(page, "recordPrint")->isEnabled());
    }

    void whatIsConfirmedCounts() {
        award(3);
        auto& page = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(cell(page, RecordModel::Column::State), QStringLiteral("Confirmed"), patience);
        QCOMPARE(page.model()->rowCount(), 1); // it waits no more
        QTRY_VERIFY_WITH_TIMEOUT(!cell(page, RecordModel::Column::Certificate).isEmpty(), patience);
        QCOMPARE(cell(page, RecordModel::Column::Hours), QStringLiteral("3 hours"));
        QVERIFY(cell(page, RecordModel::Column::Tags).contains(QStringLiteral("資通安全")));
        const auto* sums = page.findChild<QLabel*>(QStringLiteral("recordsSums"));
        QTRY_VERIFY2_WITH_TIMEOUT(sums->text().contains(QStringLiteral("In all 3 hours")), qPrintable(sums->text()),
                                  patience);
        page.findChild<ListPane*>()->select(page.model()->idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "recordPrint")->isEnabled(), patience);
        // How they came about, session by session: nobody has to ask the organiser for it.
        const auto labels = page.findChild<FieldsView*>(QStringLiteral("recordFields"))->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("3.0 + 0 (20 min late, not counted) = 3.0 hours"));
        }));
        const QTemporaryDir folder;
        page.saveTo(folder.filePath(QStringLiteral("record.csv")));
        QFile file(folder.filePath(QStringLiteral("record.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(one("select number from core.certificate")));
    }

    /// A selection board asks for the hours between two days: sums, list and print are of these.
    void theListIsOfTheDaysThatAreAskedFor() {
        auto& page = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patience);
        auto* days = page.findChild<QComboBox*>(QStringLiteral("recordsDays"));
        auto* first = page.findChild<ValueEdit*>(QStringLiteral("recordsFirstDay"));
        auto* last = page.findChild<ValueEdit*>(QStringLiteral("recordsLastDay"));
        QVERIFY(!last->isVisible());
        days->setCurrentIndex(days->findText(QStringLiteral("From a day to a day…")));
        emit days->activated(days->currentIndex());
        QVERIFY(last->isVisible());
        const auto* sums = page.findChild<QLabel*>(QStringLiteral("recordsSums"));
        const auto* print = page.findChild<QAction*>(QStringLiteral("recordsPrintList"));
        QVERIFY(sums->text().contains(QStringLiteral("In all 3 hours"))); // neither day is typed
        const QDate over = RocDate::today().day().addDays(-1);
        QTest::keyClicks(last, over.addDays(-1).toString(QStringLiteral("yyyy/MM/dd")));
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 0, patience);
        QVERIFY(!print->isEnabled());
        last->clear();
        QTest::keyClicks(last, over.toString(QStringLiteral("yyyy/MM/dd")));
        QTest::keyClicks(first, over.toString(QStringLiteral("yyyy/MM/dd")));
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patience);
        QVERIFY(print->isEnabled() && sums->text().contains(QStringLiteral("In all 3 hours")));
        // It opens again where it was left.
        auto& again = open<RecordsPage>(*m_teacher);
        days = again.findChild<QComboBox*>(QStringLiteral("recordsDays"));
        last = again.findChild<ValueEdit*>(QStringLiteral("recordsLastDay"));
        QVERIFY(days->currentText().startsWith(QStringLiteral("From a day")) && last->isVisible());
        days->setCurrentIndex(0);
        emit days->activated(0);
        QVERIFY(!last->isVisible());
    }

    /// 個人報名記錄 says what became of the course, 個人研習記錄 how it was attended and how one came onto its list.
    void whatBecameOfTheEnrolment() {
        QTRY_COMPARE_WITH_TIMEOUT(courseState(), QStringLiteral("Hours confirmed"), patience);
        m_centre->admin("insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name) "
                        "select e.id, s.no, s.starts_at, case s.no when 1 then 'P' else 'A' end, 'roll', '試驗員' "
                        "from core.enrolment e join core.course_session s using (course_id) "
                        "on conflict (enrolment_id, session_no) do update set code = excluded.code");
        m_centre->admin("select core.touch_attendance(array_agg(id)) from core.enrolment");
        auto& page = open<RecordsPage>(*m_teacher);
        const QString sessions = one("select count(*)::text from core.course_session");
        QTRY_COMPARE_WITH_TIMEOUT(cell(page, RecordModel::Column::Attendance),
                                  QStringLiteral("1 of %1 sessions").arg(sessions), patience);
        QCOMPARE(cell(page, RecordModel::Column::Source), QStringLiteral("Enrolled here"));
        const QString from = one("select to_char(date_from, 'YYYY/MM/DD') from core.course");
        QVERIFY2(cell(page, RecordModel::Column::Days).startsWith(from),
                 qPrintable(cell(page, RecordModel::Column::Days)));
    }

    /// By hand and by a reader; a slip of the hand is found before anybody is asked.
    void itIsVerified() {
        Ties ties{nullptr, &m_teacher->link()};
        VerifyPage page(ties, nullptr);
        page.show();
        auto* number = page.findChild<QLineEdit*>(QStringLiteral("verifyNumber"));
        auto* code = page.findChild<QLineEdit*>(QStringLiteral("verifyCode"));
        QVERIFY(!button(page, "verifyButton")->isEnabled());
        page.resize(1000, 700);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "verifyButton")->y() < 250,
                                 patience); // below its fields, not at the foot of the page
        number->setText(one("select number from core.certificate"));
        QString typed = one("select code from core.certificate");
        QString wrong = typed;
        wrong[3] = wrong.at(3) == u'7' ? u'8' : u'7';
        code->setText(wrong);
        QVERIFY(!button(page, "verifyButton")->isEnabled());
        const auto* fault = page.findChild<QLabel*>(QStringLiteral("verifyFault"));
        QVERIFY(fault->isVisible() && fault->text().contains(QStringLiteral("sign by sign")));
        code->setText(typed.toLower());
        QVERIFY(!fault->isVisible());
        QVERIFY2(button(page, "verifyButton")->isEnabled(), qPrintable(button(page, "verifyButton")->toolTip()));
        button(page, "verifyButton")->click();
        auto* message = page.findChild<look::MessageBar*>(QStringLiteral("verifyMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("valid")), patience);
        QVERIFY(!button(page, "verifyRevoke")->isVisible()); // a teacher revokes nothing
        const auto* state = page.findChild<QWidget*>(QStringLiteral("verifyState"));
        QVERIFY(state->isVisible());
        code->setText(typed.toUpper() + u' ');
        QVERIFY(state->isVisible()); // the same one
        code->setText(wrong);        // nothing is said of it yet, least of all that it is valid
        QVERIFY(!state->isVisible() && message->text().isEmpty());
        code->setText(typed);
        button(page, "verifyButton")->click();
        code->setText(wrong); // before the answer has come
        QVERIFY(!state->isVisible());
        code->setText(typed);
        button(page, "verifyButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), patience);
        number->clear();
        QVERIFY(!state->isVisible());
        code->setText(CertificateCode{one("select number from core.certificate"), typed, 1}.text());
        QCOMPARE(CertificateCode::typedCode(code->text()), typed);
        QCOMPARE(number->text(), one("select number from core.certificate"));
    }

    /// 自行登錄: typed, out of a file, changed, removed; in no sum with what was confirmed.
    void hoursFromElsewhereStandByThemselves() {
        auto& page = open<SelfPage>(*m_teacher);
        auto* list = page.findChild<QTableWidget*>(QStringLiteral("selfList"));
        button(page, "selfAdd")->click();
        const auto write = [&page](const char* field, const QString& text) {
            auto* edit = page.findChild<ValueEdit*>(QStringLiteral("selfRecord.") + QLatin1String(field));
            QVERIFY2(edit != nullptr, field);
            edit->setText(text);
            emit edit->edited();
        };
        write("platform", QStringLiteral("e等公務園+學習平臺"));
        write("title", QStringLiteral("資通安全通識"));
        write("from", QStringLiteral("2025/03/01"));
        write("hours", QStringLiteral("1.3"));
        QVERIFY2(!button(page, "selfRecordConfirm")->isEnabled(), "in steps of a half");
        write("hours", QStringLiteral("3"));
        QVERIFY2(button(page, "selfRecordConfirm")->isEnabled(),
                 qPrintable(button(page, "selfRecordConfirm")->toolTip()));
        button(page, "selfRecordConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, patience);
        QCOMPARE(list->item(0, 0)->text(), QStringLiteral("資通安全通識"));

        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("磨課師.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("學習紀錄\n課程名稱,認證時數,通過日期,證書編號\n"
                   "資料素養,6,2025/04/01 13:20,M-1\n永續發展,2.3,2025/04/02,M-2\n媒體識讀,4,114/04/03,M-3\n");
        file.close();
        page.readFile(file.fileName());
        auto* told = page.findChild<QLabel*>(QStringLiteral("selfRecordsExplanation"));
        QVERIFY2(told != nullptr && told->text().contains(QStringLiteral("Row 4")), "which row is left out, and why");
        button(page, "selfRecordsConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 3, patience);
        QCOMPARE(list->item(0, 1)->text(), QStringLiteral("磨課師")); // the file names no platform
        page.readFile(file.fileName());                               // once more
        button(page, "selfRecordsConfirm")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<look::MessageBar*>(QStringLiteral("selfMessage"))
                                     ->text()
                                     .contains(QStringLiteral("noted before")),
                                 patience);
        QCOMPARE(one("select count(*)::text from core.self_record"), QStringLiteral("3"));
        list->selectRow(0);
        button(page, "selfRemove")->click();
        button(page, "selfRecordsConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 2, patience);
        auto& records = open<RecordsPage>(*m_teacher);
        QTRY_VERIFY_WITH_TIMEOUT(records.findChild<QLabel*>(QStringLiteral("recordsSums"))
                                     ->text()
                                     .contains(QStringLiteral("In all 3 hours")),
                                 patience);
    }

    /// The organiser prints certificates of one, of several or of all; each is the one that its person has.
    void theOrganiserPrintsCertificates() {
        m_centre->admin(
            QStringLiteral("update core.course set state = 'confirmed', row_version = row_version + 1 where "
                           "id = $1"),
            {m_course});
        m_centre->admin(
            QStringLiteral(
                "insert into core.list_row(list_id, no, enrolment_id, person_id, teacher_id, name, unit_id, "
                "unit_text, title, role, hours, lecture_hours, passed, present, walk_in, override_reason) select "
                "(select max(id) from core.list_version where course_id = $1 and state = 'confirmed'), 1, e.id, "
                "e.person_id, e.teacher_id, e.name, e.unit_id, '', '', 'attendee', 3, 0, true, true, false, '' "
                "from core.enrolment e where e.course_id = $1 on conflict do nothing"),
            {m_course});
        m_school->link().syncNow();
        auto& page = open<IssuePage>(*m_school);
        auto* list = page.findChild<QTableWidget*>(QStringLiteral("issueList"));
        QVERIFY(!button(page, "issueAll")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().replica().row<CourseRow>(m_course), patience);
        page.openAt(QString::number(m_course));
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, patience);
        QVERIFY2(!button(page, "issueChosen")->isEnabled(), "nobody is chosen");
        list->selectRow(0);
        QVERIFY(button(page, "issueChosen")->isEnabled());
        button(page, "issueAll")->click();
        page.findChild<QComboBox*>(QStringLiteral("issue.purpose"))->setEditText(QString());
        QVERIFY2(!button(page, "issueConfirm")->isEnabled(), "for a purpose");
        page.findChild<QComboBox*>(QStringLiteral("issue.purpose"))->setEditText(QStringLiteral("結訓典禮發給"));
        QList<CertificateRow> printed;
        connect(&page, &IssuePage::issued, this, [&printed](const QList<CertificateRow>& all) { printed = all; });
        button(page, "issueConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, patience);
        QCOMPARE(printed.constFirst().code, one("select code from core.certificate"));
        QCOMPARE(printed.constFirst().title, QStringLiteral("閱讀素養研習"));
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select count(*)::text from audit.entry where what = 'certificates_read' and detail ->> 'purpose' = "
                "'結訓典禮發給'"),
            QStringLiteral("1"), patience);
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window != m_page.get() && window->isVisible()) {
                window->close();
            }
        }
    }

    void aCorrectionIsKnownByTheOldPaper() {
        const CertificateCode old{one("select number from core.certificate"), one("select code from core.certificate"),
                                  1};
        award(2);
        Ties ties{nullptr, &m_teacher->link()};
        VerifyPage page(ties, nullptr);
        page.show();
        page.openAt(old.text());
        auto* message = page.findChild<look::MessageBar*>(QStringLiteral("verifyMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("3 hours")) &&
                                     message->text().contains(QStringLiteral("2 hours")),
                                 patience);
        // Typed off a paper nobody knows which version it is: what holds is said, and by which version.
        page.findChild<QLineEdit*>(QStringLiteral("verifyNumber"))->clear();
        page.findChild<QLineEdit*>(QStringLiteral("verifyNumber"))->setText(old.number);
        page.findChild<QLineEdit*>(QStringLiteral("verifyCode"))->setText(old.shownCode());
        button(page, "verifyButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("2 hours hold now, by version 2")), patience);
        auto& records = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(cell(records, RecordModel::Column::State), QStringLiteral("Confirmed, corrected"),
                                  patience);
    }

    /// 陳述: whose hours a correction made fewer says so to the desk, once.
    void whoseHoursBecameFewerObjects() {
        m_centre->admin(
            QStringLiteral("insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, "
                           "people, hash, account_id, by_name, decided_at, list_after) select $1, 1, min(l.id), "
                           "'approved', true, '07', '時數有誤', '[]', '[]', 'x', (select min(id) from core.account), "
                           "'試驗員', now(), max(l.id) from core.list_version l where l.course_id = $1"),
            {m_course});
        auto& page = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patience);
        page.findChild<ListPane*>()->select(page.model()->idAt(0));
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "recordObject")->isVisible(), patience);
        button(page, "recordObject")->click();
        QVERIFY(!button(page, "recordPanelConfirm")->isEnabled()); // not without a word
        page.findChild<QPlainTextEdit*>(QStringLiteral("recordPanelText"))->setPlainText(QStringLiteral("我全程參加"));
        button(page, "recordPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select coalesce(string_agg(text, ''), '') from core.correction_objection"),
                                  QStringLiteral("我全程參加"), patience);
        auto* message = page.findChild<look::MessageBar*>(QStringLiteral("recordsMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("desk")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "recordObject")->isEnabled(), patience);
        button(page, "recordObject")->click();
        page.findChild<QPlainTextEdit*>(QStringLiteral("recordPanelText"))->setPlainText(QStringLiteral("再說一次"));
        QTRY_VERIFY_WITH_TIMEOUT(!button(page, "recordPanelConfirm")->isEnabled(), patience); // too short
        page.findChild<QPlainTextEdit*>(QStringLiteral("recordPanelText"))
            ->setPlainText(QStringLiteral("我要再說一次"));
        button(page, "recordPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(message->tone(), look::Tone::Bad, patience);
        QCOMPARE(one("select count(*)::text from core.correction_objection"), QStringLiteral("1"));
    }

    /// A desk revokes it where it verifies it; the person finds out.
    void aDeskRevokes() {
        // Nobody was at the desk when the course came: 教師進修網 has it.
        ReviewDesk desk(*m_centre,
                        m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netrevoke")));
        Ties ties{nullptr, &desk.link()};
        VerifyPage page(ties, nullptr);
        page.show();
        page.openAt(
            CertificateCode{one("select number from core.certificate"), one("select code from core.certificate"), 2}
                .text());
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "verifyRevoke")->isVisible(), patience);
        button(page, "verifyRevoke")->click();
        QVERIFY(!button(page, "verifyConfirm")->isEnabled()); // not without a reason
        page.findChild<QPlainTextEdit*>(QStringLiteral("verifyText"))->setPlainText(QStringLiteral("冒名簽到"));
        button(page, "verifyConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.certificate"), QStringLiteral("revoked"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "verifyRestore")->isVisible(), patience);
        auto& records = open<RecordsPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(cell(records, RecordModel::Column::State), QStringLiteral("Certificate revoked"),
                                  patience);
        button(page, "verifyRestore")->click();
        page.findChild<QPlainTextEdit*>(QStringLiteral("verifyText"))->setPlainText(QStringLiteral("查證後無誤"));
        button(page, "verifyConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.certificate"), QStringLiteral("valid"), patience);
    }

    /// Nothing is passed on before somebody agrees; one tick is enough, and can be taken back.
    void hoursArePassedOnOnceAgreed() {
        QCOMPARE(one("select count(*)::text from core.transfer_item"), QStringLiteral("0"));
        auto& page = open<TransfersPage>(*m_teacher);
        auto* consent = page.findChild<QCheckBox*>(QStringLiteral("transfersConsent"));
        QTRY_VERIFY_WITH_TIMEOUT(consent->isEnabled(), patience);
        consent->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select string_agg(state, ',') from core.transfer_item"),
                                  QStringLiteral("waiting"), patience);
        auto* list = page.findChild<QTableView*>(QStringLiteral("transfersList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        page.findChild<ListPane*>()->select(
            ReplicaReader(m_teacher->link().replicaFile()).rows<TransferItemRow>().constFirst().id);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "transferUnwanted")->isVisible(), patience);
        button(page, "transferUnwanted")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select string_agg(state, ',') from core.transfer_item"),
                                  QStringLiteral("withdrawn"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "transferWanted")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "transferWanted")->isEnabled(), patience);
        button(page, "transferWanted")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*)::text from core.transfer_item where state = 'waiting'"),
                                  QStringLiteral("1"), patience);
    }

    /// 教師進修網 makes the batch, saves its file for a purpose, and takes the answer in.
    void aBatchIsMadeAndAnswered() {
        ReviewDesk net(*m_centre,
                       m_centre->reviewer(QString::fromLatin1(TestCentre::inserviceNet), QStringLiteral("netbatch")));
        auto& page = open<BatchesPage>(net);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesMake")->isEnabled(), patience);
        button(page, "batchesMake")->click();
        givePurpose(page);
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*)::text from core.transfer_batch"), QStringLiteral("1"), patience);
        auto* list = page.findChild<QTableWidget*>(QStringLiteral("batchesList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 1, patience);
        list->selectRow(0);
        auto* rows = page.findChild<QTableWidget*>(QStringLiteral("batchesRows"));
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patience);
        QVERIFY(rows->item(0, 2)->text().endsWith(QStringLiteral("****")));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("batch.csv"));
        page.setNextFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesSave")->isEnabled(), patience);
        button(page, "batchesSave")->click();
        givePurpose(page);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray content = saved.readAll();
        QCOMPARE(content.count('\n'), 2);
        QVERIFY(content.contains(
            one("select n.number from core.national_id n join core.teacher t using (person_id) where t.name = '林試錄'")
                .toLatin1()));
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // Its answer comes as a file: what was handed in, with two columns more.
        QByteArray answer = content;
        answer.replace("\r\n", "\n").replace("\n", toBig5Line(QStringLiteral(",失敗,查無此帳號")));
        answer.replace(0, answer.indexOf('\n'),
                       content.left(content.indexOf("\r\n")) +
                           toBig5Line(QStringLiteral(",匯入結果,錯誤訊息")).chopped(1));
        const QString answered = folder.filePath(QStringLiteral("answer.csv"));
        QFile out(answered);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(answer) == answer.size());
        out.close();
        page.readAnswers(answered);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesReadConfirm")->isVisible(), patience);
        QCOMPARE(one("select string_agg(state, ',') from core.transfer_item where batch_id is not null"),
                 QStringLiteral("exported")); // nothing before it is confirmed
        button(page, "batchesReadConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select state || ' ' || reason from core.transfer_item where batch_id is not null"),
            QStringLiteral("failed 查無此帳號"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!button(page, "batchesAnswers")->isEnabled(), patience); // all of it is answered
        // Once more, and taken in.
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, patience);
        rows->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesAgain")->isEnabled(), patience);
        button(page, "batchesAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesMake")->isEnabled(), patience);
        button(page, "batchesMake")->click();
        givePurpose(page);
        QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), 2, patience);
        list->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesAllDone")->isEnabled(), patience);
        button(page, "batchesAllDone")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.transfer_batch order by id desc limit 1"),
                                  QStringLiteral("answered"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!button(page, "batchesSave")->isEnabled(), patience);
    }

    /// Written by the school, read by the teacher, counted on 首頁 until then.
    void aMessageIsWrittenAndRead() {
        auto& page = open<MessagesPage>(*m_school);
        QTRY_VERIFY_WITH_TIMEOUT(ReplicaReader(m_school->link().replicaFile()).row<CourseRow>(m_course).has_value(),
                                 patience);
        page.openAt(QStringLiteral("write-%1").arg(m_course));
        auto* send = button(page, "messagePanelConfirm");
        QVERIFY(!send->isEnabled());
        page.findChild<QLineEdit*>(QStringLiteral("messagePanel.subject"))->setText(QStringLiteral("集合地點"));
        page.findChild<QPlainTextEdit*>(QStringLiteral("messagePanel.text"))
            ->setPlainText(QStringLiteral("請於大門集合。"));
        QTRY_VERIFY2_WITH_TIMEOUT(send->isEnabled(), qPrintable(send->toolTip()), patience);
        send->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select recipients::text from core.message"), QStringLiteral("1"), patience);
        auto& inbox = open<MessagesPage>(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(inbox.model()->rowCount(), 1, patience);
        inbox.findChild<ListPane*>()->select(inbox.model()->idAt(0));
        QTRY_COMPARE_WITH_TIMEOUT(inbox.findChild<QLabel*>(QStringLiteral("messageText"))->text(),
                                  QStringLiteral("請於大門集合。"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(read_at)::text from core.message_to"), QStringLiteral("1"),
                                  patience);
    }

    /// 首頁 says what comes and what waits.
    void homeSaysWhatComes() {
        moveCourse(2, 3);
        RecordTasks tasks(m_teacher->link(), nullptr);
        m_teacher->link().syncNow();
        const auto sentences = [&tasks] {
            QStringList all;
            for (const HomeTask& task : tasks.tasks(QDateTime::currentDateTimeUtc())) {
                all << task.sentence;
            }
            return all.join(u'\n');
        };
        QTRY_VERIFY2_WITH_TIMEOUT(sentences().contains(QStringLiteral("閱讀素養研習")), qPrintable(sentences()),
                                  patience);
        // A seat that is lost tomorrow comes before hours that could not be passed on since last week.
        const auto put = [this](const char* state, const char* until) {
            m_centre->admin(QStringLiteral("update core.enrolment set state = '%1', offer_until = %2, row_version = "
                                           "row_version + 1, own_version = own_version + 1 where state in ('accepted', "
                                           "'offered')")
                                .arg(QLatin1String(state), QLatin1String(until)));
            m_teacher->link().syncNow();
        };
        put("offered", "now() + interval '20 hours'");
        QTRY_VERIFY2_WITH_TIMEOUT(sentences().contains(QStringLiteral("A seat is offered")), qPrintable(sentences()),
                                  patience);
        QList<HomeTask> all = tasks.tasks(QDateTime::currentDateTimeUtc());
        HomeTask failed;
        failed.tone = look::Tone::Warning;
        failed.since = QDateTime::currentDateTimeUtc().addDays(-7);
        all.prepend(failed);
        QVERIFY(mostUrgentFirst(all).constFirst().sentence.contains(QStringLiteral("A seat is offered")));
        put("accepted", "null");
        QTRY_VERIFY_WITH_TIMEOUT(!sentences().contains(QStringLiteral("A seat is offered")), patience);
    }

    /// 薦派: who was named by the school is asked, whatever else is lacking; the organiser is not what it waits for.
    void homeAsksWhoWasNamed() {
        moveCourse(2, 3);
        m_centre->admin(
            "update core.enrolment set source = 'nominated', confirmed_at = null, state = 'pending', row_version = "
            "row_version + 1, own_version = own_version + 1");
        RecordTasks tasks(m_teacher->link(), nullptr);
        const auto places = [this, &tasks] {
            m_teacher->link().syncNow();
            QStringList all;
            for (const HomeTask& task : tasks.tasks(QDateTime::currentDateTimeUtc())) {
                all << task.word + u' ' + task.place;
            }
            return all.join(u'\n');
        };
        QTRY_VERIFY2_WITH_TIMEOUT(places().contains(QStringLiteral("To be confirmed enrol:")), qPrintable(places()),
                                  patience);
        QVERIFY2(!places().contains(QStringLiteral("Not decided")), qPrintable(places()));
        m_centre->admin(
            "update core.enrolment set source = 'online', state = 'accepted', row_version = row_version + 1, "
            "own_version = own_version + 1");
    }

    /// However long a duty is called, the page keeps its width: its words wrap where a line has no room for them.
    void aLongDutyWrapsInANarrowPage() {
        DutiesLine line;
        QList<questions::OwnDuty> duties(2);
        duties[0].dutyId = 1;
        duties[0].name = QStringLiteral("環境教育");
        duties[1].dutyId = 2;
        duties[1].name = QString(60, u'研');
        duties[0].lacking = duties[1].lacking = 4;
        line.setDuties(duties);
        line.findChild<QPushButton*>(QStringLiteral("recordsAllDuties"))->click();
        QVERIFY2(line.minimumSizeHint().width() < 600, qPrintable(QString::number(line.minimumSizeHint().width())));
        line.resize(600, 200);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const auto* brief = line.findChild<QLabel*>(QStringLiteral("recordsDuty-1"));
        const auto* lengthy = line.findChild<QLabel*>(QStringLiteral("recordsDuty-2"));
        QVERIFY(brief->height() < 2 * brief->fontMetrics().lineSpacing());
        QVERIFY2(lengthy->width() <= 600, "it does not stand out of the page");
        QVERIFY2(lengthy->height() >= lengthy->heightForWidth(lengthy->width()), "nothing of it is cut off");
    }

    void whoWasGivenNoHoursHasNotPassed() {
        moveCourse(-2, -1);
        award(0);
        QTRY_COMPARE_WITH_TIMEOUT(courseState(), QStringLiteral("Not passed"), patience);
    }

private:
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
    static TestCentre::Account account(const QString& login) {
        TestCentre::Account account;
        account.login = login;
        account.password = QString::fromLatin1(TestCentre::password);
        return account;
    }
    /// As list.confirm leaves it, in another version of the list.
    void award(double hours) {
        m_centre->admin(
            QStringLiteral(
                "insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name) "
                "select $1, coalesce(max(n), 0) + 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試驗員' "
                "from core.list_version where course_id = $1"),
            {m_course});
        m_centre->admin(
            QStringLiteral(
                "insert into core.list_row(list_id, no, person_id, name, role, hours, passed, present, walk_in, "
                "arithmetic) select l.id, 1, t.person_id, t.name, 'attendee', $2::text::numeric, true, true, "
                "false, $3::jsonb from core.teacher t, (select max(id) as id from core.list_version where "
                "course_id = $1) l where t.name = '林試錄'"),
            {m_course, QString::number(hours),
             QStringLiteral(R"({"mode": "by_session", "unit": "hour", "declared": 6, "grace": 15, "policy": "void",
                 "deduction": 1, "threshold": "", "sum": 3, "minutes": 180, "net": 360, "cap": 6, "computed": 3,
                 "given": null, "result": 3, "why": "", "sessions": [{"no": 1, "hours": 3, "net": 180, "code": "P",
                 "late": 0, "early": 0, "credited": 3, "minutes": 180, "why": "whole"}, {"no": 2, "hours": 3, "net": 180,
                 "code": "L", "late": 20, "early": 0, "credited": 0, "minutes": 160, "why": "beyond"}]})")});
        m_centre->admin(QStringLiteral("with n as (select nextval('core.award_id_seq') as id), u as (update core.award "
                                       "w set superseded_by = n.id from n "
                                       "where w.course_id = $1 and w.superseded_by is null returning w.id) "
                                       "insert into core.award(id, course_id, list_id, list_no, version, person_id, "
                                       "teacher_id, enrolment_id, kind, hours, "
                                       "passed, unit_id, title_id, course_ends_on, revision) overriding system value "
                                       "select n.id, $1, l.id, 1, l.n, t.person_id, t.id, (select e.id from "
                                       "core.enrolment e where e.course_id = $1), "
                                       "'hours', $2::text::numeric, true, t.unit_id, t.title_id, core.today() - 1, 1 "
                                       "from n, (select count(*) from u) done, core.teacher t, "
                                       "(select * from core.list_version where course_id = $1 order by n desc limit 1) "
                                       "l where t.name = '林試錄'"),
                        {m_course, QString::number(hours)});
        m_teacher->link().syncNow();
    }
    /// The course as a change would leave it, of which everybody in it is told.
    void moveCourse(int from, int to) {
        m_centre->admin(
            QStringLiteral("update core.course set starts_at = now() + make_interval(days => $2::int), "
                           "ends_at = now() + make_interval(days => $3::int), date_from = core.today() + $2::int, "
                           "date_to = core.today() + $3::int where id = $1"),
            {m_course, from, to});
        m_centre->admin(
            QStringLiteral("update core.enrolment set row_version = row_version + 1, own_version = own_version + 1 "
                           "where course_id = $1"),
            {m_course});
        m_teacher->link().syncNow();
    }
    QString one(const char* query) { return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query)).scalar()); }
    template<typename SomePage>
    SomePage& open(ReviewDesk& desk) {
        desk.link().syncNow();
        auto page = std::make_unique<SomePage>(desk.link(), nullptr);
        SomePage& opened = *page;
        connect(&desk.link(), &Link::replicaChanged, page.get(), &Page::refresh); // as the window does
        page->resize(1150, 640);
        page->show();
        page->setCurrent(true);
        m_page = std::move(page);
        return opened;
    }
    static QString cell(const RecordsPage& page, RecordModel::Column column) {
        return page.model()->index(0, int(column)).data().toString();
    }
    /// 課程狀態 of the only enrolment.
    QString courseState() {
        if (qobject_cast<OwnEnrolmentsPage*>(m_page.get()) == nullptr) {
            open<OwnEnrolmentsPage>(*m_teacher);
        }
        const auto* model = m_page->findChild<OwnEnrolmentModel*>();
        return model->index(0, int(OwnEnrolmentModel::Column::CourseState)).data().toString();
    }
    static QPushButton* button(const QWidget& page, const char* name) {
        auto* found = page.findChild<QPushButton*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no button %s", name);
        }
        return found;
    }
    static QByteArray toBig5Line(const QString& text) {
        QString lost;
        return toBig5(text, lost) + '\n';
    }
    static void givePurpose(const QWidget& page) {
        auto* purpose = page.findChild<QComboBox*>(QStringLiteral("batches.purpose"));
        purpose->setCurrentIndex(purpose->count() - 1);
        purpose->setEditText(QStringLiteral("送件"));
        QTRY_VERIFY_WITH_TIMEOUT(button(page, "batchesConfirm")->isEnabled(), patience);
        button(page, "batchesConfirm")->click();
    }

    std::unique_ptr<TestCentre> m_centre;
    QString m_token; ///< of the 總負責人
    qint64 m_course = 0;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_teacher;
    std::unique_ptr<Page> m_page;
};

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
