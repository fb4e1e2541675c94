// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/commands/bulkpanel.h"
#include "forms/courses/review/coursedetail.h"
#include "forms/courses/review/coursereviewpage.h"
#include "forms/lists/fieldsview.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace inservice;
using namespace std::chrono_literals;

/// 課程審核 at a real centre: what a school submits is read, sent back by field, compared, approved, one or several at
/// once; and nobody decides on what they have a hand in.
class TestCourseReview : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_chief = chief.id;
            m_school = m_centre->desk().signIn(chief.login, chief.password);
            PgConnection admin(m_centre->adminUri());
            m_place = samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh));
            m_desk = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
            m_page = std::make_unique<CourseReviewPage>(m_desk->link());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        connect(&m_desk->link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->outbox().setHold(0s);
        m_page->findChild<ActionBar*>(QString(), Qt::FindChildrenRecursively)->setPause(0ms);
        m_page->resize(1150, 640);
        m_page->show();
        m_page->setCurrent(true);
        QCOMPARE(m_page->model()->chip(), int(CourseModel::DeskBucket::ToDecide));
    }

    void whatWasFilledInIsRead() {
        const qint64 id = submitted(QStringLiteral("閱讀素養研習"));
        open(id);
        const QString text = shownText("courseFields");
        QVERIFY2(text.contains(QStringLiteral("視聽教室")), qPrintable(text));
        QVERIFY2(text.contains("13:00"), "its sessions");
        QVERIFY2(text.contains(QStringLiteral("國小 ▸ 教學 ▸ 數學")), "the whole path of its nature");
        QVERIFY(find<QPushButton>("courseApprove")->isEnabled());
        QVERIFY2(!find<QPushButton>("courseTakeBack")->isVisible(), "nothing has been approved");
    }

    /// 退回補正 with a reason of the catalogue and a sentence about a field; what comes back shows the difference.
    void itIsSentBackAndComesBackAsADifference() {
        const qint64 id = submitted(QStringLiteral("班級經營研習"));
        open(id);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseReturn")->isEnabled(), patience);
        find<QPushButton>("courseReturn")->click();
        QVERIFY2(!find<QPushButton>("coursePanelConfirm")->isEnabled(), "not without a reason");
        auto* reason = find<QCheckBox>("courseFaultsReason_105");
        reason->setChecked(true);
        QVERIFY(find<QPushButton>("coursePanelConfirm")->isEnabled());
        auto* field = find<QComboBox>("courseFaultsField");
        field->setCurrentIndex(field->findData(QStringLiteral("venue")));
        find<QLineEdit>("courseFaultsSentence")->setText(QStringLiteral("請寫明幾樓"));
        QVERIFY2(!find<QPushButton>("coursePanelConfirm")->isEnabled(), "what is typed is not lost");
        find<QPushButton>("courseFaultsAdd")->click();
        find<QPushButton>("coursePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), QByteArray("returned"), patience);
        QCOMPARE(m_centre->admin("select field_reasons ->> 'venue' from core.course where id = $1", {id}).scalar(),
                 QStringLiteral("請寫明幾樓").toUtf8());
        // It is put right, and comes back.
        Course course = sampleCourse(QStringLiteral("班級經營研習"), day(), m_place);
        course.venue = QStringLiteral("視聽教室三樓");
        const QByteArray version = m_centre->admin("select row_version from core.course where id = $1", {id}).scalar();
        m_centre->desk().submit(m_school, QStringLiteral("course.resubmit"),
                                {{QStringLiteral("course_id"), id},
                                 {QStringLiteral("row_version"), version.toInt()},
                                 {QStringLiteral("body"), course.toJson()},
                                 {QStringLiteral("answer"), QStringLiteral("已補上樓層")}});
        open(id, 2);
        QTRY_VERIFY_WITH_TIMEOUT(shownText("courseFields").contains(QStringLiteral("視聽教室 → 視聽教室三樓")),
                                 patience);
        QVERIFY(shownText("courseFields").contains(QStringLiteral("已補上樓層")));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseApprove")->isEnabled(), patience);
        find<QPushButton>("courseApprove")->click();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), QByteArray("approved"), patience);
    }

    /// The panel stands beside the course, not in its place; what is kept of it comes back.
    void theCourseStaysInSightWhileItIsAskedAbout() {
        open(submitted(QStringLiteral("跨領域素養導向課程設計與協同教學實務工作坊進階班")));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseReturn")->isEnabled(), patience);
        find<QPushButton>("courseReturn")->click();
        auto* tabs = find<QTabWidget>("courseTabs");
        auto* panel = find<QWidget>("coursePanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(tabs->height() > 250, "what it is about is read while the reason is written",
                                  patience);
        QVERIFY(panel->x() >= tabs->geometry().right());
        const auto* confirm = find<QPushButton>("coursePanelConfirm");
        QVERIFY(panel->rect().contains(QRect(confirm->mapTo(panel, QPoint()), confirm->size())));
        find<QPushButton>("coursePanelCancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisible(), patience);
    }

    /// What the organiser withdrew while it was read is not decided: it is said, and stays until somebody has read it.
    void whatHasMovedOnIsParked() {
        const qint64 id = submitted(QStringLiteral("性別平等教育研習"));
        open(id);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseApprove")->isEnabled(), patience);
        m_centre->desk().submit(m_school, QStringLiteral("course.withdraw"),
                                {{QStringLiteral("course_id"), id},
                                 {QStringLiteral("row_version"), 1},
                                 {QStringLiteral("seen_opened"), true}});
        find<QPushButton>("courseApprove")->click(); // the desk has not heard of it: no news comes in between
        open(id);                                    // another one was shown meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("courseParked")->isVisible(), patience);
        QCOMPARE(stateOf(id), QByteArray("withdrawn"));
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("courseApprove")->isVisible(), patience);
        find<QPushButton>("courseParkedDrop")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("courseParked")->isVisible(), patience);
    }

    void severalAtOnceAreApproved() {
        const QList<qint64> ids{submitted(QStringLiteral("交通安全研習甲")),
                                submitted(QStringLiteral("交通安全研習乙"))};
        open(ids.first());
        open(ids.last());
        list()->selectAll(ids);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("coursesSeveralApprove")->isVisible(), patience);
        find<QPushButton>("coursesSeveralApprove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("coursesBulkPanelConfirm")->isEnabled(), patience);
        QVERIFY2(find<QLabel>("coursesBulkSummary")->text().contains("80"), "how many places that makes");
        QCOMPARE(find<QTableView>("coursesBulkList")
                     ->model()
                     ->headerData(int(BulkModel::Column::Name), Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 words::courseField(QStringLiteral("title")));
        find<QPushButton>("coursesBulkPanelConfirm")->click();
        for (const qint64 id : ids) {
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), QByteArray("approved"), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("coursesBulkClose")->isVisible(), patience);
        find<QPushButton>("coursesBulkClose")->click();
    }

    /// 四眼原則
    void nobodyDecidesOnTheirOwn() {
        // A desk of one would not decide on it at all: 教師進修網 would.
        (void)m_centre->reviewer(QString::fromLatin1(TestCentre::kaohsiung), QStringLiteral("reviewer2"));
        m_centre->admin("update core.account set name = '另一審核員' where account_name = 'reviewer2'");
        const QString name = QString::fromUtf8(
            m_centre->admin("select name from core.account where account_name = 'reviewer1'").scalar());
        Course course = sampleCourse(QStringLiteral("自辦研習"), day(), m_place);
        course.contacts.first().name = name;
        const qint64 id = submitCourse(m_centre->desk(), m_school, course);
        open(id);
        QVERIFY(!find<QPushButton>("courseApprove")->isEnabled());
        QVERIFY2(find<QPushButton>("courseApprove")->toolTip().contains("contact"),
                 qPrintable(find<QPushButton>("courseApprove")->toolTip()));
    }

    void theMostUrgentComesFirst() {
        const qint64 late = submitted(QStringLiteral("較晚的研習"), 60);
        const qint64 soon = submitted(QStringLiteral("明天的研習"), 1);
        open(late);
        open(soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->rowOf(soon) >= 0 && m_page->model()->rowOf(late) >= 0, patience);
        QVERIFY(m_page->model()->rowOf(soon) < m_page->model()->rowOf(late));
        const CourseReviewTasks tasks(m_desk->link(), nullptr);
        const QList<HomeTask> said = tasks.tasks(QDateTime::currentDateTimeUtc());
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().count >= 2);
    }

    /// What stands in the way of a deletion is said in its case before anybody decides: courses that are not closed.
    void theCaseOfADeletionNamesTheCourses() {
        const qint64 course = submitted(QStringLiteral("尚未結案的研習"));
        const int version =
            m_centre->admin("select row_version from core.account where id = $1", {m_chief}).scalar().toInt();
        const qint64 id = m_centre->desk()
                              .submit(m_school, QStringLiteral("deletion.request"),
                                      {{QStringLiteral("account_id"), m_chief},
                                       {QStringLiteral("row_version"), version},
                                       {QStringLiteral("reason"), QStringLiteral("調任他校")}})
                              .value(QLatin1String("application_id"))
                              .toInteger();
        QVERIFY(m_desk->open(id));
        const QString number =
            QString::fromUtf8(m_centre->admin("select number from core.course where id = $1", {course}).scalar());
        QTRY_VERIFY_WITH_TIMEOUT(obstacles().join(u'\n').contains(number), patience);
    }

private:
    /// The lines to be ticked off that a case shows.
    QStringList obstacles() {
        QStringList lines;
        const auto labels = m_desk->page().findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->text().contains(u'☐')) {
                lines << label->text();
            }
        }
        return lines;
    }
    static QDate day(int inDays = 30) { return RocDate::today().day().addDays(inDays); }
    qint64 submitted(const QString& title, int inDays = 30) {
        return submitCourse(m_centre->desk(), m_school, sampleCourse(title, day(inDays), m_place));
    }
    QByteArray stateOf(qint64 id) {
        return m_centre->admin("select state from core.course where id = $1", {id}).scalar();
    }
    ListPane* list() { return m_page->findChild<ListPane*>(); }
    void open(qint64 id, int revision = 1) {
        m_desk->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_page->model()->row(id) != nullptr && m_page->model()->row(id)->course.revision == revision, patience);
        m_page->openAt(QString::number(id));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("courseName")->text().contains(m_page->model()->row(id)->course.title),
                                 patience);
    }
    /// All that a view of fields says.
    QString shownText(const char* view) {
        QStringList all;
        const auto labels = find<FieldsView>(view)->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            all << label->text();
        }
        return all.join(u'\n');
    }
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no control %s", name);
        }
        return found;
    }

    std::unique_ptr<TestCentre> m_centre;
    qint64 m_chief = 0;
    QString m_school; ///< token of its 總負責人
    SamplePlace m_place;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<CourseReviewPage> m_page;
};

QTEST_MAIN(TestCourseReview)
#include "tst_coursereview.moc"
