// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/courses/list/coursespage.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/registerpage.h"
#include "forms/edits/valueedit.h"
#include "forms/lists/fieldsview.h"
#include "forms/lists/listpane.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace inservice;

/// 本單位研習課程瀏覽, as a chief manager and an 作業人員 of a school use it, at a real centre.
class TestCourseList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_chief = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
            m_operator = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh),
                                             QStringLiteral("operator1")));
            m_colleague = std::make_unique<ReviewDesk>(
                *m_centre, m_centre->account(AccountType::Operator, QString::fromLatin1(TestCentre::juniorHigh),
                                             QStringLiteral("operator2")));
            m_chiefs = submit(*m_chief, QStringLiteral("主管的研習"));
            m_operators = submit(*m_operator, QStringLiteral("組員的研習"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_chiefs != 0 && m_operators != 0);
    }

    void init() { m_page.reset(); }

    void theUnitsCoursesAreListedWithWhatComesNext() {
        open(*m_chief);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_chiefs));
        QVERIFY(find<QLabel>("courseName")->text().contains(QStringLiteral("主管的研習")));
        QVERIFY(!find<QLabel>("courseNext")->text().isEmpty());
        QVERIFY(says("courseFields", QStringLiteral("以實例說明"))); // the form as it was submitted
        QVERIFY(find<QPushButton>("courseWithdraw")->isEnabled());
        QVERIFY(!find<QPushButton>("courseCorrect")->isVisible());
        auto* whose = find<QComboBox>("coursesWhose");
        whose->setCurrentIndex(1);
        emit whose->activated(1);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, patience);
        whose->setCurrentIndex(0);
        emit whose->activated(0);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, patience);
    }

    void anOperatorSeesAllAndActsOnTheirOwn() {
        open(*m_operator);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_chiefs));
        auto* withdraw = find<QPushButton>("courseWithdraw");
        QVERIFY(!withdraw->isEnabled() && !withdraw->toolTip().isEmpty());
        QVERIFY(!says("courseFields", QStringLiteral("以實例說明"))); // the head alone
        QVERIFY(choose(m_operators));
        QVERIFY(withdraw->isEnabled());
        QVERIFY(says("courseFields", QStringLiteral("以實例說明")));
    }

    /// 作業人員 hold of their colleagues what is needed to choose one, and the colleague is asked.
    void aCourseIsOfferedAndLeft() {
        offer();
        open(*m_colleague);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_operators));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseDecline")->isVisible(), 30000);
        QVERIFY(!find<QPushButton>("courseWithdraw")->isEnabled()); // it is not theirs yet
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model()->countOf(int(CourseModel::OwnBucket::ToDo)), 1, patience);
        m_page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>("courseDecline")->click();
        find<QPushButton>("coursePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.course_handover where course_id = $1", m_operators),
                                  QStringLiteral("0"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("courseDecline")->isVisible(), 30000);
        QCOMPARE(one("select owner_account_id from core.course where id = $1", m_operators),
                 QString::number(m_operator->link().identity().accountId));
    }

    void aCourseIsOfferedAndTaken() {
        offer();
        open(*m_colleague);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_operators));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseTake")->isVisible(), 30000);
        m_page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>("courseTake")->click();
        find<QPushButton>("coursePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select owner_account_id from core.course where id = $1", m_operators),
                                  QString::number(m_colleague->link().identity().accountId), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("courseTake")->isVisible(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseWithdraw")->isEnabled(), 30000);
    }

    void deputiesAreNamed() {
        open(*m_colleague);
        m_page->outbox().setHold(std::chrono::seconds(0));
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_operators));
        find<QPushButton>("courseDeputies")->click();
        QVERIFY(!find<QPushButton>("courseDeputiesConfirm")->isEnabled()); // they are those already
        const QVariant former = m_operator->link().identity().accountId;
        pick("courseDeputies.first", former);
        pick("courseDeputies.second", former);
        QVERIFY(!find<QPushButton>("courseDeputiesConfirm")->isEnabled()); // one twice
        pick("courseDeputies.second", {});
        find<QPushButton>("courseDeputiesConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select account_id from core.course_deputy where course_id = $1", m_operators),
                                  former.toString(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says("courseFields", m_operator->link().identity().name), 30000);
        QVERIFY(choose(m_chiefs)); // which is not theirs to give away
        QVERIFY(!find<QPushButton>("courseHandOver")->isEnabled());
    }

    void aCourseIsWithdrawnAndCopied() {
        open(*m_operator); // who stands in for it now
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_operator->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_operators));
        // A deputy gives it to nobody, once the feed has said that they are one.
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("courseHandOver")->isEnabled(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseWithdraw")->isEnabled(), 30000);
        find<QPushButton>("courseWithdraw")->click();
        find<QPushButton>("coursePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.course where id = $1", m_operators),
                                  QStringLiteral("withdrawn"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("courseWithdraw")->isVisible(), 30000);
        QVERIFY(says("courseFields", words::courseTerm(CourseState::Withdrawn))); // its history
        QSignalSpy wanted(m_page.get(), &Page::openRequested);
        find<QPushButton>("courseCopy")->click();
        QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("register-course:copy-%1").arg(m_operators));
    }

    void whatWasSentBackLeadsToItsForm() {
        m_centre->admin(
            "update core.course set state = 'returned', row_version = row_version + 1, reason = '地點不明', "
            "by_name = '審核員', field_reasons = '{\"venue\": \"請寫明教室\"}' where id = $1",
            {m_chiefs});
        open(*m_chief);
        m_chief->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_chiefs));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseCorrect")->isVisible(), 30000);
        QVERIFY(says("courseFields", QStringLiteral("地點不明")));
        QVERIFY(says("courseFields", QStringLiteral("請寫明教室")));
        QSignalSpy wanted(m_page.get(), &Page::openRequested);
        find<QPushButton>("courseCorrect")->click();
        QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("register-course:course-%1").arg(m_chiefs));
    }

    void aReasonIsNeededToCancel() {
        m_centre->admin(
            "update core.course set state = 'approved', row_version = row_version + 1, published_at = now() "
            "where id = $1",
            {m_chiefs});
        open(*m_chief);
        m_chief->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_chiefs));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("courseCancel")->isVisible(), 30000);
        m_page->outbox().setHold(std::chrono::seconds(0));
        find<QPushButton>("courseCancel")->click();
        QVERIFY(!find<QPushButton>("coursePanelConfirm")->isEnabled());
        find<QPlainTextEdit>("coursePanelText")->setPlainText(QStringLiteral("颱風停課，另擇期辦理"));
        find<QPushButton>("coursePanelConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state from core.course where id = $1", m_chiefs),
                                  QStringLiteral("cancelled"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(says("courseFields", QStringLiteral("颱風停課")), 30000);
    }

private:
    template<typename Widget>
    static Widget* in(QWidget* page, const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (!found) {
            qFatal("no control %s", name);
        }
        return found;
    }
    template<typename Widget>
    Widget* find(const char* name) {
        return in<Widget>(m_page.get(), name);
    }
    void open(ReviewDesk& desk) {
        m_page = std::make_unique<CoursesPage>(desk.link(), nullptr);
        m_page->bar()->setPause(std::chrono::milliseconds(0));
        QObject::connect(&desk.link(), &Link::replicaChanged, m_page.get(), &Page::refresh); // as the window does
        m_page->resize(1150, 660);
        m_page->show();
        m_page->setCurrent(true);
    }
    void pick(const char* name, const QVariant& key) {
        auto* edit = find<QComboBox>(name);
        edit->setCurrentIndex(key.isValid() ? edit->findData(key) : 0);
    }
    /// By the 作業人員, to their colleague.
    void offer() {
        open(*m_operator);
        m_page->outbox().setHold(std::chrono::seconds(0));
        m_operator->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 30000);
        QVERIFY(choose(m_operators));
        find<QPushButton>("courseHandOver")->click();
        QVERIFY(!find<QPushButton>("courseHandoverConfirm")->isEnabled()); // nobody is chosen
        auto* to = find<QComboBox>("courseHandover.to");
        QTRY_COMPARE_WITH_TIMEOUT(to->count(), 3, 30000); // the chief manager and the colleague
        pick("courseHandover.to", m_colleague->link().identity().accountId);
        find<QPushButton>("courseHandoverConfirm")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select to_account_id from core.course_handover where course_id = $1", m_operators),
            QString::number(m_colleague->link().identity().accountId), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_operator->link().outbox().items().isEmpty(), 30000);
        m_colleague->link().syncNow();
    }
    QAbstractItemModel* list() { return find<QTableView>("unitCoursesList")->model(); }
    bool choose(qint64 id) {
        m_page->openAt(QString::number(id));
        return QTest::qWaitFor([this, id] { return m_page->model()->row(id) != nullptr && shown(id); }, 30000);
    }
    bool shown(qint64 id) {
        return find<QLabel>("courseName")->text().contains(QString::number(m_page->model()->row(id)->course.number));
    }
    bool says(const char* view, const QString& text) {
        const QList<QLabel*> labels = find<FieldsView>(view)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    QString one(const char* sql, qint64 id) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(sql), {id}).scalar());
    }
    /// A course as the form submits it; 0: it did not come through.
    qint64 submit(ReviewDesk& desk, const QString& title) {
        CourseRegisterPage page(desk.link(), nullptr);
        page.setCurrent(true);
        const QString day = RocDate::today().day().addDays(30).toString(Qt::ISODate);
        in<ValueEdit>(&page, "startTitle")->setText(title);
        in<ValueEdit>(&page, "startDate")->setText(day);
        in<ValueEdit>(&page, "startFrom")->setText(QStringLiteral("13:30"));
        in<ValueEdit>(&page, "startTo")->setText(QStringLiteral("16:30"));
        in<ValueEdit>(&page, "startSize")->setText(QStringLiteral("40"));
        in<QPushButton>(&page, "startGo")->click();
        auto* form = in<CourseForm>(&page, "courseForm");
        const auto leaves = desk.link().replica().rows<CourseNatureRow>(
            QStringLiteral(" WHERE level = 4 AND retired = 0 ORDER BY id LIMIT 1"));
        form->setField(QStringLiteral("natures"), QJsonArray{leaves.constFirst().id});
        form->setField(QStringLiteral("content"), QStringLiteral("以實例說明班級經營與輔導的做法。"));
        in<QAction>(&page, "submitAction")->trigger();
        const auto arrived = [this] { return one("select count(*) from core.course where id > $1", m_before) == u"1"; };
        if (!QTest::qWaitFor(arrived, 30000)) {
            return 0;
        }
        m_before = one("select max(id) from core.course where id > $1", m_before).toLongLong();
        (void)QTest::qWaitFor([&desk] { return desk.link().outbox().items().isEmpty(); }, 30000);
        return m_before;
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_chief;
    std::unique_ptr<ReviewDesk> m_operator;
    std::unique_ptr<ReviewDesk> m_colleague;
    std::unique_ptr<CoursesPage> m_page;
    qint64 m_before = 0;
    qint64 m_chiefs = 0;
    qint64 m_operators = 0;
};

QTEST_MAIN(TestCourseList)
#include "tst_courselist.moc"
