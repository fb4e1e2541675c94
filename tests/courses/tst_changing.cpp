// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/commands/bulkmodel.h"
#include "forms/courses/change/changecards.h"
#include "forms/courses/change/changepage.h"
#include "forms/courses/change/changepreview.h"
#include "forms/courses/change/changereviewpage.h"
#include "forms/courses/change/ownchangespage.h"
#include "forms/courses/register/courseform.h"
#include "forms/edits/edits.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/questions/changes.h"
#include "models/replica/database.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace inservice;
using namespace std::chrono_literals;

/// 課程異動 at a real centre: what is free holds at once, what is not waits for the desk; it is seen before it is sent,
/// followed, withdrawn, decided on as a whole and field by field, and asked for again.
class TestChanging : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void whatIsChangedIsSeenBeforeItIsSent();
    void whatIsNotKeptIsSaidOverThePreviewToo();
    void whatIsNotKeptIsThereWhenOneComesBack();
    void onceTheListIsHandedInContactsAlone();
    void whatIsFreeHoldsAtOnceAndTheRestWaits();
    void oneRequestAtATime();
    void aSealedFormIsAddedAndARequestWithdrawn();
    void theDeskDecidesFieldByField();
    void whatWasNotApprovedIsAskedForAgain();
    void whatHasMovedIsNotApproved();
    void severalAreDecidedAtOnce();
    void whatCannotBeChangedIsLocked();
    void aDraftIsKeptAndLiesOverWhatHoldsNow();
    void whatIsOnlyPossibleByCancellingIsNotSent();

private:
    template<typename Widget>
    static Widget* in(QWidget* page, const QString& name) {
        auto* found = page->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no control %s", qPrintable(name));
        }
        return found;
    }
    /// An approved course; its id.
    qint64 approved(const QString& title);
    QString one(const char* sql, qint64 id);
    void follow(ReviewDesk& desk, Page& page);
    bool holds(ReviewDesk& desk, qint64 course);
    /// 課程異動申請 of a course.
    ChangePage& begin(qint64 course);
    void write(const QString& field, const QString& text);
    static void press(QWidget* page, const QString& name);
    QString badge(QWidget* page, const QString& field);
    /// Sends what stands in the preview; its id at the centre.
    qint64 send(const QString& reason);
    OwnChangesPage& own(qint64 change);
    ChangeReviewPage& review(qint64 change);
    QString state(qint64 change) { return one("select state from core.course_change where id = $1", change); }

    std::unique_ptr<TestCentre> m_centre;
    QString m_school; ///< tokens
    QString m_region;
    SamplePlace m_place;
    std::unique_ptr<ReviewDesk> m_chief;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ChangePage> m_page;
    std::unique_ptr<OwnChangesPage> m_own;
    std::unique_ptr<ChangeReviewPage> m_review;
    int m_day = 30;
};

void TestChanging::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        const TestCentre::Account chief = m_centre->chief();
        const TestCentre::Account reviewer = m_centre->reviewer();
        m_school = m_centre->desk().signIn(chief.login, chief.password);
        m_region = m_centre->desk().signIn(reviewer.login, reviewer.password);
        PgConnection admin(m_centre->adminUri());
        m_place = samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh));
        m_chief = std::make_unique<ReviewDesk>(*m_centre, chief);
        m_desk = std::make_unique<ReviewDesk>(*m_centre, reviewer);
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void TestChanging::cleanup() {
    m_page.reset();
    m_own.reset();
    m_review.reset();
}

qint64 TestChanging::approved(const QString& title) {
    const QDate day = RocDate::today().day().addDays(++m_day);
    const qint64 id = submitCourse(m_centre->desk(), m_school, sampleCourse(title, day, m_place));
    m_centre->desk().submit(m_region, QStringLiteral("course.approve"),
                            {{QStringLiteral("course_id"), id},
                             {QStringLiteral("revision"), 1},
                             {QStringLiteral("note"), QString()},
                             {QStringLiteral("late_reason"), QString()}});
    return id;
}

QString TestChanging::one(const char* sql, qint64 id) {
    return QString::fromUtf8(m_centre->admin(QString::fromUtf8(sql), {id}).scalar());
}

void TestChanging::follow(ReviewDesk& desk, Page& page) {
    QObject::connect(&desk.link(), &Link::replicaChanged, &page, &Page::refresh); // as the window does
    page.resize(1150, 660);
    page.show();
    page.setCurrent(true);
}

bool TestChanging::holds(ReviewDesk& desk, qint64 course) {
    const QString state = one("select state from core.course where id = $1", course);
    const QString revision = one("select revision from core.course where id = $1", course);
    desk.link().syncNow();
    return QTest::qWaitFor(
        [&] {
            const auto row = desk.link().replica().row<CourseRow>(course);
            return row && row->state == state && QString::number(row->revision) == revision &&
                   !desk.link()
                        .replica()
                        .rows<CourseRevisionRow>(QStringLiteral(" WHERE course_id = ? AND revision = ?"),
                                                 {course, row->revision})
                        .isEmpty();
        },
        patience);
}

ChangePage& TestChanging::begin(qint64 course) {
    [&] { QVERIFY(holds(*m_chief, course)); }();
    m_page = std::make_unique<ChangePage>(m_chief->link(), nullptr);
    m_page->sender().setHold(0s);
    follow(*m_chief, *m_page);
    m_page->openAt(QStringLiteral("course-%1").arg(course));
    return *m_page;
}

void TestChanging::write(const QString& field, const QString& text) {
    auto* edit = in<QWidget>(m_page.get(), QStringLiteral("course.") + field);
    if (auto* value = qobject_cast<ValueEdit*>(edit)) {
        value->setText(text);
        emit value->edited();
    } else {
        qobject_cast<QPlainTextEdit*>(edit)->setPlainText(text);
    }
}

void TestChanging::press(QWidget* page, const QString& name) {
    const auto button = [&] { return in<QPushButton>(page, name); }; // cards are made anew when their change arrives
    QTRY_VERIFY2_WITH_TIMEOUT(button()->isVisible() && button()->isEnabled(),
                              qPrintable(name + u' ' + button()->toolTip()), patience);
    button()->click();
}

QString TestChanging::badge(QWidget* page, const QString& field) {
    auto* badge = page->findChild<look::StateBadge*>(QStringLiteral("changeBadge_") + field);
    return badge != nullptr ? badge->word() : QString();
}

qint64 TestChanging::send(const QString& reason) {
    in<QPlainTextEdit>(m_page.get(), QStringLiteral("changeReason"))->setPlainText(reason);
    const QString before = one("select coalesce(max(id), 0) from core.course_change where id > $1", 0);
    press(m_page.get(), QStringLiteral("changeSendActionButton"));
    (void)QTest::qWaitFor(
        [&] { return one("select coalesce(max(id), 0) from core.course_change where id > $1", 0) != before; },
        patience);
    const qint64 id = one("select coalesce(max(id), 0) from core.course_change where id > $1", 0).toLongLong();
    return QString::number(id) == before ? 0 : id;
}

OwnChangesPage& TestChanging::own(qint64 change) {
    m_own = std::make_unique<OwnChangesPage>(m_chief->link(), nullptr);
    m_own->outbox().setHold(0s);
    m_own->detail()->bar()->setPause(0ms);
    follow(*m_chief, *m_own);
    m_chief->link().syncNow();
    m_own->openAt(QString::number(change));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_own->model()->row(change) != nullptr, patience); }();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_own->detail()->findChildren<QFrame*>(QRegularExpression(QStringLiteral("^changeCard_"))).isEmpty(),
            patience);
    }();
    return *m_own;
}

ChangeReviewPage& TestChanging::review(qint64 change) {
    m_review = std::make_unique<ChangeReviewPage>(m_desk->link(), nullptr);
    m_review->outbox().setHold(0s);
    m_review->detail()->bar()->setPause(0ms);
    follow(*m_desk, *m_review);
    m_desk->link().syncNow();
    m_review->openAt(QString::number(change));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_review->model()->row(change) != nullptr, patience); }();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_review->detail()->findChildren<QFrame*>(QRegularExpression(QStringLiteral("^changeCard_"))).isEmpty(),
            patience);
    }();
    return *m_review;
}

void TestChanging::whatIsChangedIsSeenBeforeItIsSent() {
    const qint64 course = approved(QStringLiteral("閱讀素養研習"));
    begin(course);
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QVERIFY2(m_page->findChild<QWidget*>(QStringLiteral("changeHeading"))->isHidden() ||
                 !in<QLabel>(m_page.get(), QStringLiteral("changeHeading"))->isVisible(),
             "nothing is changed yet");
    write(QStringLiteral("title"), QStringLiteral("閱讀素養與班級經營研習"));
    write(QStringLiteral("audience"), QStringLiteral("國文科教師優先"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QVERIFY(in<QLabel>(m_page.get(), QStringLiteral("changeHeading"))->isVisible());
    QCOMPARE(badge(m_page.get(), QStringLiteral("title")), QStringLiteral("By review"));
    QCOMPARE(badge(m_page.get(), QStringLiteral("audience")), QStringLiteral("At once"));
    auto* send = in<QPushButton>(m_page.get(), QStringLiteral("changeSendActionButton"));
    QVERIFY2(!send->isEnabled() && !send->toolTip().isEmpty(), "not without a reason");
    press(m_page.get(), QStringLiteral("changeRevert_title")); // 復原
    QVERIFY(badge(m_page.get(), QStringLiteral("title")).isEmpty());
    QVERIFY2(send->isEnabled(), "what is free needs no reason");
    QCOMPARE(one("select count(*) from core.course_change where course_id = $1", course), QStringLiteral("0"));
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
    QVERIFY(m_chief->link().drafts().draftsOf(changeForm()).isEmpty());
    press(m_page.get(), QStringLiteral("changeStartUndo"));
    QCOMPARE(m_chief->link().drafts().draftsOf(changeForm()).size(), 1);
    QCOMPARE(in<ValueEdit>(m_page.get(), QStringLiteral("course.audience"))->text(), QStringLiteral("國文科教師優先"));
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
}

void TestChanging::whatIsNotKeptIsSaidOverThePreviewToo() {
    begin(approved(QStringLiteral("磁碟已滿之研習")));
    write(QStringLiteral("title"), QStringLiteral("磁碟已滿之研習（一）"));
    Database disk(QDir(m_chief->link().folder()).filePath(QStringLiteral("outbox.sqlite")), Database::Safety::Full);
    disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    const look::MessageBar* message = m_page->findChild<ChangePreview*>()->message();
    const auto isSaid = [message] { return message->isVisible() && message->tone() == look::Tone::Bad; };
    QVERIFY2(isSaid(), qPrintable(message->text()));
    // Whatever the centre says of the change meanwhile: asked after it, it has answered that too.
    bool hasAnswered = false;
    m_chief->link().ask(questions::lookChange({}), m_page.get(),
                        [&hasAnswered](const Answer<QJsonObject>&) { hasAnswered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(hasAnswered, patience);
    QVERIFY2(isSaid(), qPrintable(message->text()));
    in<QPlainTextEdit>(m_page.get(), QStringLiteral("changeReason"))->setPlainText(QStringLiteral("場地更換"));
    QVERIFY2(isSaid(), qPrintable(message->text()));
    disk.run(QStringLiteral("DROP TRIGGER full"));
    in<QPlainTextEdit>(m_page.get(), QStringLiteral("changeReason"))->setPlainText(QStringLiteral("場地要更換"));
    QVERIFY2(!isSaid(), "it is on the disk now");
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
}

/// One course after the other, and nothing of either on the disk.
void TestChanging::whatIsNotKeptIsThereWhenOneComesBack() {
    const qint64 first = approved(QStringLiteral("第一門研習"));
    const qint64 second = approved(QStringLiteral("第二門研習"));
    QVERIFY(holds(*m_chief, second));
    begin(first);
    const auto open = [this](qint64 course) { m_page->openAt(QStringLiteral("course-%1").arg(course)); };
    Database disk(QDir(m_chief->link().folder()).filePath(QStringLiteral("outbox.sqlite")), Database::Safety::Full);
    disk.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
    write(QStringLiteral("title"), QStringLiteral("第一門研習甲"));
    open(second);
    write(QStringLiteral("title"), QStringLiteral("第二門研習甲"));
    open(first);
    auto* title = in<ValueEdit>(m_page.get(), QStringLiteral("course.title"));
    QCOMPARE(title->text(), QStringLiteral("第一門研習甲"));
    const auto* message = in<look::MessageBar>(m_page.get(), QStringLiteral("courseMessage"));
    QVERIFY2(message->isVisible() && message->tone() == look::Tone::Bad, "still not on the disk, which is still said");
    disk.run(QStringLiteral("DROP TRIGGER full"));
    open(second);
    QCOMPARE(title->text(), QStringLiteral("第二門研習甲"));
    QCOMPARE(m_chief->link().drafts().unwritten(), 0);
    QCOMPARE(m_chief->link().drafts().draftsOf(changeForm()).size(), 2);
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
    open(first);
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
    QVERIFY(m_chief->link().drafts().draftsOf(changeForm()).isEmpty());
}

/// 名單-待審, 結案: whom one asks can be changed yet, and it says where the rest is.
void TestChanging::onceTheListIsHandedInContactsAlone() {
    const qint64 course = approved(QStringLiteral("已結案之研習"));
    const std::pair<const char*, QString> states[] = {{"list_submitted", QStringLiteral("Recall the list")},
                                                      {"confirmed", QStringLiteral("Put it right")}};
    for (const auto& [state, cure] : states) {
        m_centre->admin(QStringLiteral("update core.course set state = $1 where id = $2"),
                        {QString::fromLatin1(state), course});
        begin(course);
        auto* title = in<QWidget>(m_page.get(), QStringLiteral("course.title"));
        QVERIFY2(!title->isEnabled(), state);
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [&cure = cure](const QLabel* label) { return label->text().contains(cure); }),
                 state);
        auto* name = in<ValueEdit>(m_page.get(), QStringLiteral("course.contacts[0].name"));
        QVERIFY2(name->isEnabled(), state);
        name->setText(QLatin1String(state) == u"confirmed" ? QStringLiteral("林承辦") : QStringLiteral("張承辦"));
        emit name->edited();
        press(m_page.get(), QStringLiteral("changePreviewActionButton"));
        QCOMPARE(badge(m_page.get(), QStringLiteral("contacts")), QStringLiteral("At once"));
        const qint64 change = send({});
        QCOMPARE(this->state(change), QStringLiteral("applied"));
        QCOMPARE(one("select core.present_form(c) #>> '{contacts,0,name}' from core.course c where id = $1", course),
                 name->text());
        m_page.reset();
    }
}

void TestChanging::whatIsFreeHoldsAtOnceAndTheRestWaits() {
    const qint64 course = approved(QStringLiteral("數位學習研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("數位學習與評量設計"));
    write(QStringLiteral("audience"), QStringLiteral("不限科別"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    const qint64 change = send(QStringLiteral("配合計畫更名"));
    QVERIFY(change != 0);
    QCOMPARE(state(change), QStringLiteral("submitted"));
    QCOMPARE(one("select title from core.course where id = $1", course), QStringLiteral("數位學習研習")); // still
    QCOMPARE(
        one("select r.body ->> 'audience' from core.course c join core.course_revision r on r.course_id = c.id and "
            "r.revision = c.revision where c.id = $1",
            course),
        QStringLiteral("不限科別"));
    auto* done = in<QLabel>(m_page.get(), QStringLiteral("changeDoneText"));
    QTRY_VERIFY_WITH_TIMEOUT(done->isVisible(), patience);
    QVERIFY(done->text().contains(words::courseField(QStringLiteral("title"))));
    QVERIFY(m_chief->link().drafts().draftsOf(changeForm()).isEmpty());
    own(change);
    QCOMPARE(badge(m_own.get(), QStringLiteral("title")), QStringLiteral("Waits for review"));
    QCOMPARE(badge(m_own.get(), QStringLiteral("audience")), QStringLiteral("Holds"));
    review(change);
    press(m_review.get(), QStringLiteral("changeApprove"));
    QTRY_COMPARE_WITH_TIMEOUT(state(change), QStringLiteral("approved"), patience);
    QCOMPARE(one("select title from core.course where id = $1", course), QStringLiteral("數位學習與評量設計"));
    m_chief->link().syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(badge(m_own.get(), QStringLiteral("title")), QStringLiteral("Approved"), patience);
}

void TestChanging::oneRequestAtATime() {
    const qint64 course = approved(QStringLiteral("品德教育研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("品德教育融入教學"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QVERIFY(send(QStringLiteral("配合計畫更名")) != 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_chief->link().replica().row<CourseRow>(course)->changeOpen, patience);
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("另一個研習名稱"));
    write(QStringLiteral("audience"), QStringLiteral("不限"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    in<QPlainTextEdit>(m_page.get(), QStringLiteral("changeReason"))->setPlainText(QStringLiteral("再次配合更名"));
    auto* button = in<QPushButton>(m_page.get(), QStringLiteral("changeSendActionButton"));
    QVERIFY2(!button->isEnabled(), "one waits already");
    press(m_page.get(), QStringLiteral("changeRevert_title"));
    QVERIFY2(button->isEnabled(), "what needs no review goes all the same");
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
}

void TestChanging::aSealedFormIsAddedAndARequestWithdrawn() {
    const qint64 course = approved(QStringLiteral("戶外教育研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("戶外教育與山野安全"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    const qint64 change = send(QStringLiteral("增加課程主題"));
    QVERIFY(change != 0);
    own(change);
    QTemporaryDir folder;
    QFile scan(folder.filePath(QStringLiteral("用印申請表.pdf")));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    scan.close();
    m_own->detail()->attach({scan.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(
        one("select count(*) from core.course_change_file where change_id = $1 and evidence", change),
        QStringLiteral("1"), patience);
    m_chief->link().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_own->findChild<QPushButton*>(QStringLiteral("changeFileSave0")) != nullptr, patience);
    press(m_own.get(), QStringLiteral("changeWithdraw"));
    press(m_own.get(), QStringLiteral("changePanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(state(change), QStringLiteral("withdrawn"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(badge(m_own.get(), QStringLiteral("title")), QStringLiteral("Withdrawn"), patience);
    QVERIFY(!in<QPushButton>(m_own.get(), QStringLiteral("changeWithdraw"))->isVisible());
}

void TestChanging::theDeskDecidesFieldByField() {
    const qint64 course = approved(QStringLiteral("性別平等研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("性別平等教育與輔導"));
    m_page->findChild<CourseForm*>()->setField(QStringLiteral("class_size"), 90);
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QCOMPARE(badge(m_page.get(), QStringLiteral("class_size")), QStringLiteral("By review")); // more than a fifth
    const qint64 change = send(QStringLiteral("場地擴大並更名"));
    QVERIFY(change != 0);
    review(change);
    QVERIFY2(!in<QPushButton>(m_review.get(), QStringLiteral("changeApproveSome"))->isVisible(), "all are ticked");
    in<QCheckBox>(m_review.get(), QStringLiteral("changeApprove_class_size"))->setChecked(false);
    QVERIFY(!in<QPushButton>(m_review.get(), QStringLiteral("changeApprove"))->isVisible());
    press(m_review.get(), QStringLiteral("changeApproveSome"));
    auto* confirm = in<QPushButton>(m_review.get(), QStringLiteral("changePanelConfirm"));
    QVERIFY2(!confirm->isEnabled(), "why not has to be said");
    auto* said = in<ValueEdit>(m_review.get(), QStringLiteral("changeSaid_class_size"));
    said->setText(QStringLiteral("場地容量不足"));
    emit said->edited();
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(change), QStringLiteral("partly"), patience);
    QCOMPARE(one("select title || quota from core.course where id = $1", course),
             QStringLiteral("性別平等教育與輔導40"));
    QCOMPARE(one("select decision from core.course_change_item where change_id = $1 and field = 'class_size'", change),
             QStringLiteral("場地容量不足"));
}

void TestChanging::whatWasNotApprovedIsAskedForAgain() {
    const qint64 course = approved(QStringLiteral("食農教育研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("食農教育與校園菜圃"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    const qint64 change = send(QStringLiteral("增加課程主題"));
    QVERIFY(change != 0);
    review(change);
    press(m_review.get(), QStringLiteral("changeReject"));
    auto* confirm = in<QPushButton>(m_review.get(), QStringLiteral("changePanelConfirm"));
    QVERIFY(!confirm->isEnabled());
    in<QPlainTextEdit>(m_review.get(), QStringLiteral("changePanelText"))->setPlainText(QStringLiteral("與計畫不符"));
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(change), QStringLiteral("rejected"), patience);
    own(change);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(m_own.get(), QStringLiteral("changeAgain"))->isEnabled() &&
                                 in<QPushButton>(m_own.get(), QStringLiteral("changeAgain"))->isVisible(),
                             patience);
    QVERIFY(in<QLabel>(m_own.get(), QStringLiteral("changeFacts"))->text().contains(QStringLiteral("與計畫不符")));
    QSignalSpy wanted(m_own.get(), &Page::openRequested);
    press(m_own.get(), QStringLiteral("changeAgain"));
    QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("change-course:again-%1").arg(change));
    QVERIFY(holds(*m_chief, course));
    m_page = std::make_unique<ChangePage>(m_chief->link(), nullptr);
    follow(*m_chief, *m_page);
    m_page->openAt(QStringLiteral("again-%1").arg(change));
    QCOMPARE(badge(m_page.get(), QStringLiteral("title")), QStringLiteral("By review"));
    QVERIFY2(in<QPushButton>(m_page.get(), QStringLiteral("changeSendActionButton"))->isEnabled(), "with its reason");
    in<QAction>(m_page.get(), QStringLiteral("changeDiscardAction"))->trigger();
}

void TestChanging::whatHasMovedIsNotApproved() {
    const qint64 course = approved(QStringLiteral("海洋教育研習"));
    begin(course);
    write(QStringLiteral("title"), QStringLiteral("海洋教育與淨灘行動"));
    m_page->findChild<CourseForm*>()->setField(QStringLiteral("class_size"), 90);
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    const qint64 change = send(QStringLiteral("場地擴大並更名"));
    QVERIFY(change != 0);
    // The size becomes another meanwhile, which needs no review.
    begin(course);
    m_page->findChild<CourseForm*>()->setField(QStringLiteral("class_size"), 44);
    write(QStringLiteral("audience"), QStringLiteral("不限"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QVERIFY(send({}) != 0);
    QCOMPARE(one("select quota from core.course where id = $1", course), QStringLiteral("44"));
    QVERIFY(holds(*m_desk, course));
    review(change);
    auto* box = in<QCheckBox>(m_review.get(), QStringLiteral("changeApprove_class_size"));
    QVERIFY2(!box->isEnabled() && !box->isChecked(), "it has moved since");
    QVERIFY(!in<QPushButton>(m_review.get(), QStringLiteral("changeApprove"))->isVisible());
    press(m_review.get(), QStringLiteral("changeApproveSome"));
    in<QPlainTextEdit>(m_review.get(), QStringLiteral("changePanelText"))
        ->setPlainText(QStringLiteral("名額已另行調整"));
    press(m_review.get(), QStringLiteral("changePanelConfirm"));
    QTRY_COMPARE_WITH_TIMEOUT(state(change), QStringLiteral("partly"), patience);
    QCOMPARE(one("select title || quota from core.course where id = $1", course),
             QStringLiteral("海洋教育與淨灘行動44"));
}

/// One that has moved since is left for its own page; the others are approved, what each becomes stands beside it.
void TestChanging::severalAreDecidedAtOnce() {
    QList<qint64> changes;
    QList<qint64> courses;
    for (const QString& title :
         {QStringLiteral("永續發展研習"), QStringLiteral("國際教育研習"), QStringLiteral("美感教育研習")}) {
        courses << approved(title);
        begin(courses.constLast());
        write(QStringLiteral("title"), title + QStringLiteral("與教學設計"));
        press(m_page.get(), QStringLiteral("changePreviewActionButton"));
        changes << send(QStringLiteral("配合計畫更名"));
        QVERIFY(changes.constLast() != 0);
    }
    // Of the last one the title has become another meanwhile.
    m_centre->admin("update core.course_change_item set base = '\"美感\"' where change_id = $1", {changes.at(2)});
    m_centre->admin("update core.course_change set warnings = warnings where id = $1", {changes.at(2)});
    QVERIFY(m_desk->sync());
    review(changes.at(2));
    QVERIFY(holds(*m_desk, courses.at(2)));
    auto* list = m_review->findChild<ListPane*>();
    QTRY_VERIFY_WITH_TIMEOUT(m_review->model()->row(changes.at(0)) && m_review->model()->row(changes.at(1)), patience);
    list->selectAll(changes);
    auto* approve = in<QPushButton>(m_review.get(), QStringLiteral("changesSeveralApprove"));
    QTRY_VERIFY_WITH_TIMEOUT(approve->isVisible() && approve->isEnabled(), patience);
    approve->click();
    auto* confirm = in<QPushButton>(m_review.get(), QStringLiteral("changesBulkPanelConfirm"));
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
    QTableView* lines = in<QTableView>(m_review.get(), QStringLiteral("changesBulkList"));
    QCOMPARE(lines->model()->rowCount(), 3);
    QStringList texts;
    for (int row = 0; row < 3; ++row) {
        texts << lines->model()->index(row, int(BulkModel::Column::Text)).data().toString();
    }
    QCOMPARE(texts.filter(QStringLiteral("by itself")).size(), 1);
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(changes.at(0)), QStringLiteral("approved"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(changes.at(1)), QStringLiteral("approved"), patience);
    QCOMPARE(state(changes.at(2)), QStringLiteral("submitted"));
    QCOMPARE(one("select title from core.course where id = $1", courses.at(1)),
             QStringLiteral("國際教育研習與教學設計"));
    press(m_review.get(), QStringLiteral("changesBulkClose"));

    // Not approved, with one reason for all.
    review(changes.at(2));
    list = m_review->findChild<ListPane*>();
    m_review->openAt(QStringLiteral("chip-%1").arg(int(ChangeModel::DeskBucket::All)));
    QTRY_VERIFY_WITH_TIMEOUT(m_review->model()->rowCount() >= 3, patience);
    list->selectAll({changes.at(1), changes.at(2)});
    auto* reject = in<QPushButton>(m_review.get(), QStringLiteral("changesSeveralReject"));
    QTRY_VERIFY_WITH_TIMEOUT(reject->isVisible() && reject->isEnabled(), patience);
    reject->click();
    confirm = in<QPushButton>(m_review.get(), QStringLiteral("changesBulkPanelConfirm"));
    QVERIFY2(!confirm->isEnabled(), "why not has to be said");
    in<QPlainTextEdit>(m_review.get(), QStringLiteral("changesBulkPanelText"))
        ->setPlainText(QStringLiteral("與計畫不符"));
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
    confirm->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(changes.at(2)), QStringLiteral("rejected"), patience);
    QCOMPARE(state(changes.at(1)), QStringLiteral("approved")); // what was decided stays
}

void TestChanging::whatCannotBeChangedIsLocked() {
    const qint64 course = approved(QStringLiteral("特教知能研習"));
    m_centre->admin("update core.course set taken = 3, row_version = row_version + 1 where id = $1", {course});
    m_chief->link().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_chief->link().replica().row<CourseRow>(course) &&
                                 m_chief->link().replica().row<CourseRow>(course)->taken == 3,
                             patience);
    begin(course);
    QVERIFY2(!in<QWidget>(m_page.get(), QStringLiteral("course.class_kind"))->isEnabled(), "people are enrolled");
    QVERIFY(!in<QLabel>(m_page.get(), QStringLiteral("course.class_kindLocked"))->text().isEmpty());
    QVERIFY2(!in<QWidget>(m_page.get(), QStringLiteral("course.deputies"))->isEnabled(), "named in the list");
    QVERIFY(in<QWidget>(m_page.get(), QStringLiteral("course.title"))->isEnabled());
}

void TestChanging::aDraftIsKeptAndLiesOverWhatHoldsNow() {
    const qint64 course = approved(QStringLiteral("防災教育研習"));
    begin(course);
    write(QStringLiteral("audience"), QStringLiteral("總務處同仁"));
    m_page.reset(); // left without a word
    QCOMPARE(m_chief->link().drafts().draftsOf(changeForm()).size(), 1);
    begin(course);
    QCOMPARE(in<ValueEdit>(m_page.get(), QStringLiteral("course.audience"))->text(), QStringLiteral("總務處同仁"));
    m_page.reset();
    // Somebody else changes another field.
    m_centre->desk().submit(
        m_school, QStringLiteral("change.apply"),
        {{QStringLiteral("course_id"), course},
         {QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("basis_no")},
                                                          {QStringLiteral("base"), QString()},
                                                          {QStringLiteral("new"), QStringLiteral("1150001234")},
                                                          {QStringLiteral("reason"), QString()}}}},
         {QStringLiteral("reason"), QString()},
         {QStringLiteral("urgent"), QString()},
         {QStringLiteral("files"), QJsonArray()}});
    begin(course);
    QCOMPARE(m_page->draft().change.value(QLatin1String("revision")).toInt(), 2);
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QCOMPARE(badge(m_page.get(), QStringLiteral("audience")), QStringLiteral("At once"));
    QVERIFY2(badge(m_page.get(), QStringLiteral("basis_no")).isEmpty(), "it holds, and is not changed back");
    const qint64 change = send({});
    QVERIFY(change != 0);
    QCOMPARE(
        one("select r.body ->> 'audience' || (r.body ->> 'basis_no') from core.course c join core.course_revision r "
            "on r.course_id = c.id and r.revision = c.revision where c.id = $1",
            course),
        QStringLiteral("總務處同仁1150001234"));
}

/// A fee that people have enrolled for is not raised.
void TestChanging::whatIsOnlyPossibleByCancellingIsNotSent() {
    const qint64 course = approved(QStringLiteral("藝文研習"));
    m_centre->admin("update core.course set taken = 3, row_version = row_version + 1 where id = $1", {course});
    m_chief->link().syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_chief->link().replica().row<CourseRow>(course) &&
                                 m_chief->link().replica().row<CourseRow>(course)->taken == 3,
                             patience);
    begin(course);
    auto* form = m_page->findChild<CourseForm*>();
    form->setField(QStringLiteral("fee"), 500);
    form->setField(QStringLiteral("fee_method"), QStringLiteral("on_site"));
    press(m_page.get(), QStringLiteral("changePreviewActionButton"));
    QCOMPARE(badge(m_page.get(), QStringLiteral("fee")), QStringLiteral("Only by cancelling"));
    in<QPlainTextEdit>(m_page.get(), QStringLiteral("changeReason"))->setPlainText(QStringLiteral("材料費增加"));
    QVERIFY(!in<QPushButton>(m_page.get(), QStringLiteral("changeSendActionButton"))->isEnabled());
    auto* cancel = in<look::MessageBar>(m_page.get(), QStringLiteral("changeCancelCourse"));
    QVERIFY2(cancel->isVisible() && cancel->text().contains(QStringLiteral("3")), "how many would be mailed");
    QSignalSpy wanted(m_page.get(), &Page::openRequested);
    cancel->findChild<QPushButton*>()->click();
    QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("courses:%1").arg(course));
}

QTEST_MAIN(TestChanging)
#include "tst_changing.moc"
