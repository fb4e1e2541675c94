// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/checksview.h"
#include "forms/closing/closingdetail.h"
#include "forms/closing/closingpage.h"
#include "forms/closing/closingsheet.h"
#include "forms/closing/evidencepanel.h"
#include "forms/closing/hourspage.h"
#include "forms/closing/listreviewpage.h"
#include "forms/closing/passedmodel.h"
#include "forms/closing/passedview.h"
#include "forms/commands/actionbar.h"
#include "forms/commands/listexport.h"
#include "forms/edits/formfield.h"
#include "forms/edits/valueedit.h"
#include "forms/words/recordwords.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// 結案 at a real centre: who stands on the list of a course that is over, what is set by hand, what the check finds,
/// the list handed in, recalled, sent back, handed in again, confirmed, and printed.
class TestCourseClosing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            PgConnection admin(m_centre->adminUri());
            m_place = samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh));
            m_course = course(QStringLiteral("閱讀素養研習"));
            m_first = person(QStringLiteral("林試列"));
            m_second = person(QStringLiteral("陳試列"));
            (void)m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2"));
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            m_closing = std::make_unique<ClosingPage>(m_school->link(), nullptr);
            m_hours = std::make_unique<HoursPage>(m_school->link(), nullptr);
            m_review = std::make_unique<ListReviewPage>(m_desk->link());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_course != 0);
        connect(&m_school->link(), &Link::replicaChanged, m_closing.get(), &Page::refresh); // as the window does
        connect(&m_school->link(), &Link::replicaChanged, m_hours.get(), &Page::refresh);
        connect(&m_desk->link(), &Link::replicaChanged, m_review.get(), &Page::refresh);
        m_closing->outbox().setHold(0s);
        m_review->outbox().setHold(0s);
        const QList<Page*> pages{m_closing.get(), m_hours.get(), m_review.get()};
        for (Page* page : pages) {
            const auto bars = page->findChildren<ActionBar*>();
            for (ActionBar* bar : bars) {
                bar->setPause(0ms);
            }
            page->resize(1150, 640);
            page->show();
        }
    }

    /// Nobody has said who came: the list cannot be handed in, and the check leads to those it is about.
    void whatIsNotMarkedStandsInTheWay() {
        openClosing();
        QTRY_VERIFY_WITH_TIMEOUT(label("closingCheck_K02") != nullptr, patience);
        auto* submit = find<QPushButton>(m_closing.get(), "closingSubmit");
        QVERIFY(!submit->isEnabled());
        QVERIFY2(!submit->toolTip().isEmpty(), "why not");
        QSignalSpy wanted(m_closing.get(), &Page::openRequested);
        find<QPushButton>(m_closing.get(), "closingCure_K02")->click();
        QCOMPARE(wanted.size(), 1);
        const QString place = wanted.constFirst().constFirst().toString();
        QVERIFY2(place.startsWith(QStringLiteral("closing-list:%1/").arg(m_course)), qPrintable(place));
        m_hours->openAt(place.section(u':', 1));
        QTRY_COMPARE_WITH_TIMEOUT(m_hours->model()->rowCount(), 2, patience);
        // That these are not all is said, and the way to all, and back, is in sight.
        auto* all = find<QPushButton>(m_hours.get(), "hoursShowAll");
        QVERIFY(all->isVisible() && find<QLabel>(m_hours.get(), "hoursNarrowed")->isVisible());
        QVERIFY2(all->parentWidget()->minimumSizeHint().width() < 600, "in large type it goes on in another line");
        all->click();
        QVERIFY(!m_hours->model()->hasOnly());
        QVERIFY(!all->isVisible() && !find<QLabel>(m_hours.get(), "hoursNarrowed")->isVisible());
        QSignalSpy back(m_hours.get(), &HoursPage::openRequested);
        find<QPushButton>(m_hours.get(), "hoursBack")->click();
        QCOMPARE(back.constFirst().constFirst().toString(), QStringLiteral("closing:%1").arg(m_course));
    }

    /// Presence gives hours at once, on the desk, with their arithmetic.
    void presenceGivesHours() {
        mark(m_first, "P", 0);
        mark(m_second, "L", 40);
        m_hours->openAt(QString::number(m_course));
        QTRY_VERIFY_WITH_TIMEOUT(line(m_first) != nullptr && line(m_first)->unmarked() == 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(line(m_second) != nullptr && line(m_second)->unmarked() == 0, patience);
        QCOMPARE(line(m_first)->arithmetic.result.text(), QStringLiteral("3.0"));
        QCOMPARE(line(m_second)->arithmetic.result.text(), QStringLiteral("0.0")); // beyond the grace
        chooseInHours(m_second);
        QTRY_VERIFY_WITH_TIMEOUT(
            shownText(find<FieldsView>(m_hours.get(), "hoursFields")).contains(QStringLiteral("40")), patience);
    }

    /// Hours by hand want a sentence, and no more than the course has.
    void hoursByHandWantAReason() {
        chooseInHours(m_second);
        find<QPushButton>(m_hours.get(), "hoursCorrect")->click();
        auto* confirm = find<QPushButton>(m_hours.get(), "hoursEntryConfirm");
        auto* way = find<ChoiceEdit>(m_hours.get(), "hoursEntry.way");
        way->setChoice(true);
        auto* hours = find<ValueEdit>(m_hours.get(), "hoursEntry.hours");
        auto* reason = find<ValueEdit>(m_hours.get(), "hoursEntry.reason");
        hours->setText(QStringLiteral("2.5"));
        QVERIFY2(!confirm->isEnabled(), "not without a reason");
        reason->setText(QStringLiteral("講師同意補做作業"));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        hours->setText(QStringLiteral("3.5"));
        QVERIFY2(!confirm->isEnabled(), "more than the course has");
        hours->setText(QStringLiteral("2.5"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select given::text from core.list_entry where enrolment_id = $1", m_second),
                                  QStringLiteral("2.5"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(line(m_second)->isSetByHand(), patience);
        QCOMPARE(line(m_second)->arithmetic.result.text(), QStringLiteral("2.5"));
    }

    /// A signed sheet for the session; without it the check is red.
    void theEvidenceIsAttached() {
        openClosing();
        QTRY_VERIFY_WITH_TIMEOUT(label("closingCheck_K10") != nullptr, patience);
        find<QPushButton>(m_closing.get(), "closingEvidence")->click();
        auto* panel = m_closing->detail()->evidence();
        auto* confirm = find<QPushButton>(m_closing.get(), "closingEvidenceConfirm");
        QVERIFY(!confirm->isEnabled());
        const QString path = m_folder.filePath(QStringLiteral("簽到表.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n%%EOF\n");
        file.close();
        panel->take(path);
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select count(*)::text from core.list_evidence where course_id = $1 and voided_at is null", m_course),
            QStringLiteral("1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_closing.get(), "closingSubmit")->isEnabled(), patience);
        QVERIFY(label("closingCheck_K10") == nullptr);
    }

    /// What is doubtful (hours by hand) wants a tick and a sentence.
    void theListIsHandedInAndRecalled() {
        submitList(true);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_closing.get(), "closingRecall")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_closing.get(), "closingRecall")->isEnabled(), patience);
        m_hours->openAt(QString::number(m_course));
        chooseInHours(m_second);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(m_hours.get(), "hoursCorrect")->isEnabled(), patience);
        // What the desk may miss still comes; what is there is not taken away.
        const QString path = m_folder.filePath(QStringLiteral("補附.pdf"));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("簽到表.pdf")), path));
        find<QPushButton>(m_closing.get(), "closingEvidence")->click();
        m_closing->detail()->evidence()->take(path);
        find<QCheckBox>(m_closing.get(), "closingEvidenceSession_1")->setChecked(true);
        find<QPushButton>(m_closing.get(), "closingEvidenceConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select count(*)::text from core.list_evidence where course_id = $1 and voided_at is null", m_course),
            QStringLiteral("2"), patience);
        const auto links = [this] {
            QString all;
            const QList<QLabel*> texts = find<QWidget>(m_closing.get(), "closingFiles")->findChildren<QLabel*>();
            for (const QLabel* text : texts) {
                all += text->text();
            }
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(links().contains(QStringLiteral("補附.pdf")), patience);
        QVERIFY(!links().contains(QStringLiteral("detach:")));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_closing.get(), "closingRecall")->isEnabled(), patience);
        find<QPushButton>(m_closing.get(), "closingRecall")->click();
        find<QPushButton>(m_closing.get(), "closingPanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("list_due"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_closing.get(), "closingSubmit")->isVisible(), patience);
    }

    /// A desk reads the rows as they were handed in, and sends one back with a sentence about it.
    void aDeskSendsItBack() {
        submitList(false);
        openReview();
        auto* rows = find<QTableView>(m_review.get(), "listRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, patience);
        QStringList cells;
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < rows->model()->columnCount(); ++column) {
                cells << rows->model()->index(row, column).data().toString();
            }
        }
        QVERIFY2(cells.contains(QStringLiteral("講師同意補做作業")), qPrintable(cells.join(u'|')));
        QVERIFY(find<QLabel>(m_review.get(), "listSum")->text().contains(QStringLiteral("已與講師確認")));
        find<QPushButton>(m_review.get(), "listReturn")->click();
        auto* confirm = find<QPushButton>(m_review.get(), "listPanelConfirm");
        QVERIFY2(!confirm->isEnabled(), "not without a reason");
        find<QLineEdit>(m_review.get(), "listFaultsSentence")->setText(QStringLiteral("請附補做作業的紀錄"));
        find<QPushButton>(m_review.get(), "listFaultsAdd")->click();
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("list_returned"), patience);
        openClosing();
        QTRY_VERIFY_WITH_TIMEOUT(
            shownText(find<FieldsView>(m_closing.get(), "closingLists")).contains(QStringLiteral("請附補做作業的紀錄")),
            patience);
        const ClosingTasks tasks(m_school->link(), nullptr);
        const QList<HomeTask> said = tasks.tasks(QDateTime::currentDateTimeUtc());
        QVERIFY(!said.isEmpty());
        QCOMPARE(said.constFirst().tone, look::Tone::Bad);
    }

    void aDeskConfirmsIt() {
        submitList(false);
        openReview();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_review.get(), "listConfirm")->isEnabled(), patience);
        const ListReviewTasks tasks(m_desk->link(), nullptr);
        QCOMPARE(tasks.tasks(QDateTime::currentDateTimeUtc()).size(), 1);
        find<QPushButton>(m_review.get(), "listConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("confirmed"), patience);
        QCOMPARE(
            one("select sum(hours)::text from core.award where course_id = $1 and superseded_by is null", m_course),
            QStringLiteral("5.5"));
        m_review->openAt(QString::number(m_course));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_review.get(), "listTakeBack")->isVisible(), patience);
        QVERIFY(!find<QPushButton>(m_review.get(), "listConfirm")->isVisible());
    }

    /// Whose hours go where and when, and why those of others do not; taken away as a file, the audit says so.
    void theOrganiserReadsWhatIsPassedOn() {
        m_centre->admin("alter table core.course_revision disable trigger append_only");
        m_centre->admin("update core.course_revision set body = body || $2::jsonb where course_id = $1",
                        {m_course, QStringLiteral(R"({"civil": {"category": "512", "term": 1}, "tags": ["T01"]})")});
        m_centre->admin("alter table core.course_revision enable trigger append_only");
        m_centre->admin("select core.set_consent($1, true)", {personOf(m_first)});
        m_centre->admin(
            "select core.settle_transfers(a.person_id, a.course_id) from core.award a where a.course_id = $1 "
            "and a.superseded_by is null",
            {m_course});
        openClosing();
        auto* tabs = find<QTabWidget>(m_closing.get(), "closingTabs");
        auto* view = m_closing->findChild<PassedView*>();
        const int tab = tabs->indexOf(view);
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabVisible(tab), patience);
        tabs->setCurrentIndex(tab);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 4, patience);
        const QString waiting = words::transferState(QStringLiteral("waiting"), QStringLiteral("add"));
        const QString refused = words::transferState(QStringLiteral("withdrawn"), QStringLiteral("add"));
        QCOMPARE(passed(QStringLiteral("林試列"), "civil").value(0), waiting);
        const QStringList unwilling = passed(QStringLiteral("陳試列"), "civil");
        QCOMPARE(unwilling.value(0), refused);
        QCOMPARE(unwilling.value(2), words::passedReason(QStringLiteral("wish"), {}));
        const QStringList later = passed(QStringLiteral("陳試列"), "preschool");
        QCOMPARE(later.value(0), waiting);
        QVERIFY2(later.value(1).contains(QRegularExpression(QStringLiteral("/15$"))), qPrintable(later.join(u'|')));
        const QString sums = find<QLabel>(m_closing.get(), "closingPassedSums")->text();
        QVERIFY2(sums.contains(waiting + QStringLiteral(" 1")) && sums.contains(waiting + QStringLiteral(" 2")) &&
                     sums.contains(refused + QStringLiteral(" 1")),
                 qPrintable(sums));
        QVERIFY2(sums.contains(words::transferTarget(QStringLiteral("environment"))),
                 "what the course does not ask for");
        find<QPushButton>(m_closing.get(), "closingPassedSave")->click();
        auto* dialog = view->findChild<ListExport*>();
        QVERIFY(dialog != nullptr);
        QSignalSpy saved(dialog, &ListExport::saved);
        const QString file = m_folder.filePath(QStringLiteral("轉送.csv"));
        find<QComboBox>(dialog, "exportFormat")->setCurrentIndex(2);
        dialog->saveTo(file);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(QStringLiteral("陳試列")));
        QCOMPARE(one("select detail ->> 'rows' from audit.entry where what = 'transfer.list' and outcome = 'done' and "
                     "(detail ->> 'course_id')::bigint = $1",
                     m_course),
                 QStringLiteral("4"));
        dialog->close();
    }

    /// 結案摘要 has sums, arithmetic, which list it is of and its check value on every page.
    void theSummaryOnPaper() {
        ClosingSummary summary;
        summary.course = m_school->link().replica().row<CourseRow>(m_course).value_or(CourseRow());
        summary.unit = QStringLiteral("高雄市立示範國民中學");
        summary.list.n = 3;
        summary.list.hash = QStringLiteral("0123456789abcdef");
        summary.list.state = QStringLiteral("confirmed");
        summary.list.totals = {{QStringLiteral("present"), 120}, {QStringLiteral("hours"), 360.0}};
        for (int no = 1; no <= 120; ++no) {
            questions::ListedPerson person;
            person.no = no;
            person.name = QStringLiteral("試列%1").arg(no);
            person.unit = QStringLiteral("高雄市立示範國民中學");
            person.hours = 3;
            person.arithmetic = line(m_first)->arithmetic;
            summary.handed.people << person;
        }
        const std::vector<Sheet> pages = layOutSummary(summary);
        QVERIFY(pages.size() > 3);
        int people = 0;
        for (const Sheet& page : pages) {
            bool hasFoot = false;
            for (const Sheet::Text& text : page.texts()) {
                QVERIFY2(page.texts().empty() || text.bounds.bottom() < paperHeight - 5, qPrintable(text.text));
                hasFoot = hasFoot || text.text.contains(summary.list.hash);
                people += text.text.startsWith(QStringLiteral("試列")) ? 1 : 0;
            }
            QVERIFY2(hasFoot, "each page says which list it is of");
        }
        QCOMPARE(people, 120); // nobody falls between two pages
    }

private:
    /// An approved one of yesterday.
    qint64 course(const QString& title) {
        const qint64 id =
            submitCourse(m_centre->desk(), m_token, sampleCourse(title, RocDate::today().day().addDays(30), m_place));
        m_centre->admin(
            "update core.course_session set starts_at = (core.today() - 1 + time '13:00') at time zone 'Asia/Taipei', "
            "ends_at = (core.today() - 1 + time '16:00') at time zone 'Asia/Taipei' where course_id = $1",
            {id});
        m_centre->admin("update core.course c set state = 'list_due', decided_at = now(), published_at = now(), "
                        "starts_at = s.starts_at, ends_at = s.ends_at, date_from = core.today() - 1, date_to = "
                        "core.today() - 1, due_on = core.today() + 13, row_version = c.row_version + 1 from "
                        "core.course_session s where s.course_id = c.id and c.id = $1",
                        {id});
        return id;
    }
    /// Somebody of the school's roster, accepted for it.
    qint64 person(const QString& name) {
        const qint64 teacher =
            m_centre->desk().enterTeacher(m_token,
                                          {{QStringLiteral("unit_id"), m_centre->unitId(TestCentre::juniorHigh)},
                                           {QStringLiteral("national_id"), m_centre->nationalId(Sex::Female)},
                                           {QStringLiteral("name"), name},
                                           {QStringLiteral("sex"), QStringLiteral("female")},
                                           {QStringLiteral("birth_date"), QStringLiteral("1985-05-05")}},
                                          7);
        const QByteArray id = m_centre->admin("select core.new_enrolment_id()").scalar();
        m_centre->admin("insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, "
                        "unit_id, title_id, state) select $1, c.id, c.unit_id, t.person_id, t.id, t.name, t.sex, "
                        "t.unit_id, t.title_id, 'accepted' from core.course c, core.teacher t where c.id = $2 and t.id "
                        "= $3",
                        {id.toLongLong(), m_course, teacher});
        m_centre->admin("delete from core.presence where enrolment_id = $1", {id.toLongLong()});
        return id.toLongLong();
    }
    void mark(qint64 enrolment, const char* code, int late) {
        m_centre->desk().submit(
            m_token, QStringLiteral("presence.set"),
            {{QStringLiteral("course_id"), m_course},
             {QStringLiteral("source"), QStringLiteral("roll")},
             {QStringLiteral("override"), false},
             {QStringLiteral("marks"), QJsonArray{QJsonObject{{QStringLiteral("enrolment_id"), enrolment},
                                                              {QStringLiteral("session"), 1},
                                                              {QStringLiteral("code"), QLatin1String(code)},
                                                              {QStringLiteral("late"), late},
                                                              {QStringLiteral("early"), 0},
                                                              {QStringLiteral("note"), QString()}}}}});
        m_school->link().syncNow();
    }
    QString one(const char* query, qint64 id) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {id}).scalar());
    }
    qint64 personOf(qint64 enrolment) {
        return one("select person_id::text from core.enrolment where id = $1", enrolment).toLongLong();
    }
    /// State, when and why of somebody's hours and a target; empty: no such row.
    QStringList passed(const QString& name, const char* target) {
        using Column = PassedModel::Column;
        const PassedModel* model = m_closing->findChild<PassedView*>()->model();
        const auto cell = [model](int line, Column column) {
            return model->index(line, int(column)).data().toString();
        };
        for (int line = 0; line < model->rowCount(); ++line) {
            if (cell(line, Column::Name) == name &&
                cell(line, Column::Target) == words::transferTarget(QLatin1String(target))) {
                return {cell(line, Column::State), cell(line, Column::When), cell(line, Column::Reason)};
            }
        }
        return {};
    }
    QString state() { return one("select state from core.course where id = $1", m_course); }
    const HoursLine* line(qint64 id) { return m_hours->model()->row(id); }
    void openClosing() {
        m_review->setCurrent(false);
        m_hours->setCurrent(false);
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_closing->model()->row(m_course) != nullptr, patience);
        m_closing->openAt(QString::number(m_course));
        m_closing->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(m_closing.get(), "closingName")->isVisible(), patience);
    }
    void openReview() {
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_review->model()->row(m_course) != nullptr &&
                                     m_review->model()->row(m_course)->state == CourseState::ListSubmitted,
                                 patience);
        m_review->openAt(QString::number(m_course));
        m_review->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(m_review.get(), "listConfirm")->isVisible(), patience);
    }
    void submitList(bool triesWithout) {
        openClosing();
        auto* submit = find<QPushButton>(m_closing.get(), "closingSubmit");
        QTRY_VERIFY_WITH_TIMEOUT(submit->isVisible() && submit->isEnabled(), patience);
        submit->click();
        auto* confirm = find<QPushButton>(m_closing.get(), "closingPanelConfirm");
        auto* sentence = find<QPlainTextEdit>(m_closing.get(), "closingPanelText");
        auto* tick = find<QCheckBox>(m_closing.get(), "closingConfirmed");
        if (triesWithout) {
            QVERIFY(!confirm->isEnabled());
            tick->setChecked(true);
            QVERIFY2(!confirm->isEnabled(), "not without a sentence");
        }
        tick->setChecked(true);
        sentence->setPlainText(QStringLiteral("補做作業一案已與講師確認"));
        QVERIFY2(confirm->isEnabled(), qPrintable(confirm->toolTip()));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("list_submitted"), patience);
    }
    void chooseInHours(qint64 id) {
        QTRY_VERIFY_WITH_TIMEOUT(line(id) != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_hours->findChild<ListPane*>()->select(id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>(m_hours.get(), "hoursName")->text() == m_hours->model()->row(id)->enrolment.name, patience);
    }
    /// Null: no such line.
    QLabel* label(const char* name) {
        const auto all = m_closing->findChildren<QLabel*>(QLatin1String(name));
        for (QLabel* one : all) {
            if (one->isVisibleTo(m_closing.get())) {
                return one;
            }
        }
        return nullptr;
    }
    static QString shownText(FieldsView* view) {
        QStringList all;
        const auto labels = view->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            all << label->text();
        }
        return all.join(u'\n');
    }
    template<typename Widget>
    static Widget* find(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCentre> m_centre;
    QString m_token;
    SamplePlace m_place;
    qint64 m_course = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ClosingPage> m_closing;
    std::unique_ptr<HoursPage> m_hours;
    std::unique_ptr<ListReviewPage> m_review;
};

QTEST_MAIN(TestCourseClosing)
#include "tst_courseclosing.moc"
