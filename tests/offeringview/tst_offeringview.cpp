// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/courses/view/courseattachments.h"
#include "forms/lists/fieldsview.h"
#include "forms/look/whynot.h"
#include "forms/offerings/view/offeringdetail.h"
#include "forms/offerings/view/offeringpaper.h"
#include "forms/offerings/view/offeringviewpage.h"
#include "forms/offerings/view/whynotfound.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/enrolments.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace inservice;

namespace {

const QByteArray leaflet = "%PDF-1.7 a leaflet";

/// Whoever opens a link of a page: what would be opened.
class Opener : public QObject {
    Q_OBJECT

public slots:
    void open(const QUrl& url) { opened << url; }

public:
    QList<QUrl> opened;
};

} // namespace

/// The page of a published course as a guest and as somebody signed in see it, at a real centre.
class TestOfferingView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_page.reset(), m_detail.reset(); }
    void aGuestSeesAtOnceWhatTheDeskHolds();
    void theCentreAddsTheRest();
    void contactsAreThereOnlyOnAsking();
    void linksLeadWhereTheySayAndNowhereElse();
    void aPublicFileGoesWhereThePersonSays();
    void itsUnitSavesWhatIsNotPublicToo();
    void aFileThatIsAnotherKindIsNotSaved();
    void thePageIsCopiedAndPrinted();
    void actionsAreBroughtFromOutside();
    void aCourseThatWaitsIsNobodysButItsUnits();
    void aNumberLeadsToItsPageOrToASentence();
    void offlineThereIsWhatTheDeskHolds();
    void aDrawSaysWhatItIsBoundBy();
    void aCancelledCourseSaysSo();
    void fileNamesAreHarmless();

private:
    /// A minute of a form, so many days from now.
    static QString minute(int days) {
        return RocDate::today().day().addDays(days).toString(Qt::ISODate) + QStringLiteral("T00:00");
    }
    void openDetail(const OfferingActions& actions = {}, bool signedIn = false);
    [[nodiscard]] Ties ties(bool signedIn) const {
        return signedIn ? Ties{m_guest.get(), &m_chief->link()} : Ties{m_guest.get(), nullptr};
    }
    [[nodiscard]] bool says(const QString& words) const { return m_detail->text().contains(words); }
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_detail->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString notice() const { return find<look::MessageBar>("offeringNotice")->text(); }
    /// The link with these words in it, as it stands on the page.
    [[nodiscard]] QString link(const QString& words) const;
    bool follow(const QString& words);
    qint64 publish(const Course& course, bool approve = true);
    [[nodiscard]] QString one(const QString& sql) {
        return QString::fromUtf8(m_centre->admin(sql).rows.at(0).at(0).value_or(QByteArray()));
    }

    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_chief;
    QTemporaryDir m_folder;
    std::unique_ptr<GuestLink> m_guest;
    std::unique_ptr<OfferingDetail> m_detail;
    std::unique_ptr<OfferingViewPage> m_page;
    QString m_chiefToken;
    QString m_reviewerToken;
    QString m_fileId;
    qint64 m_number = 0;
    qint64 m_waiting = 0;
    QTranslator m_chinese;
};

qint64 TestOfferingView::publish(const Course& course, bool approve) {
    const qint64 id = submitCourse(m_centre->desk(), m_chiefToken, course);
    if (approve) {
        m_centre->desk().submit(m_reviewerToken, QStringLiteral("course.approve"),
                                {{QStringLiteral("course_id"), id},
                                 {QStringLiteral("row_version"), 1},
                                 {QStringLiteral("revision"), 1},
                                 {QStringLiteral("note"), QString()}});
        m_centre->admin(
            QStringLiteral("UPDATE core.course SET published_at = now() - interval '1 minute' WHERE id = %1").arg(id));
        m_centre->admin(QStringLiteral("SELECT core.publish_due()"));
        openRegistration(m_centre->desk(), m_chiefToken, id, course);
    }
    return one(QStringLiteral("SELECT number FROM core.course WHERE id = %1").arg(id)).toLongLong();
}

void TestOfferingView::initTestCase() {
    QVERIFY(m_chinese.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
    QCoreApplication::installTranslator(&m_chinese);
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        const TestCentre::Account chief = m_centre->chief();
        const TestCentre::Account reviewer = m_centre->reviewer();
        m_chiefToken = m_centre->desk().signIn(chief.login, chief.password);
        m_reviewerToken = m_centre->desk().signIn(reviewer.login, reviewer.password);
        const std::unique_ptr<PgConnection> admin = std::make_unique<PgConnection>(m_centre->adminUri());
        Course course = sampleCourse(QStringLiteral("永續校園規劃工作坊"), RocDate::today().day().addDays(30),
                                     samplePlace(*admin, QString::fromLatin1(TestCentre::juniorHigh)));
        m_fileId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString inner = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (const auto& [id, name] :
             {std::pair(m_fileId, QStringLiteral("簡章.pdf")), std::pair(inner, QStringLiteral("內部簽呈.pdf"))}) {
            m_centre->desk().submit(m_chiefToken, QStringLiteral("course.attach"),
                                    {{QStringLiteral("file_id"), id},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("kind"), QStringLiteral("leaflet")},
                                     {QStringLiteral("public"), id == m_fileId},
                                     {QStringLiteral("content"), QString::fromLatin1(leaflet.toBase64())}});
        }
        course.files = {{m_fileId, CourseFileKind::Leaflet, true}, {inner, CourseFileKind::Other, false}};
        course.registrationUrl = QStringLiteral("https://www.example.invalid/sign-up?course=1");
        course.channels << RegistrationChannel::Url;
        m_number = publish(course);
        course.files.clear();
        course.title = QStringLiteral("還在審核的研習");
        course.venue = QStringLiteral("另一間教室");
        m_waiting = publish(course, false);
        m_chief = std::make_unique<ReviewDesk>(*m_centre, chief);
        m_guest = std::make_unique<GuestLink>(m_centre->deskUri(), m_folder.path());
        m_guest->start();
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QTRY_VERIFY_WITH_TIMEOUT(!m_guest->replica().rows<OfferingRow>().isEmpty(), patience);
}

void TestOfferingView::openDetail(const OfferingActions& actions, bool signedIn) {
    m_detail = std::make_unique<OfferingDetail>(ties(signedIn), actions, nullptr);
    m_detail->findChild<ActionBar*>()->setPause(std::chrono::milliseconds(0));
    m_detail->resize(700, 600);
    m_detail->show();
}

QString TestOfferingView::link(const QString& words) const {
    const auto labels = find<FieldsView>("offeringFields")->widget()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        static const QRegularExpression anchor(QStringLiteral("<a href=\"([^\"]*)\">([^<]*)</a>"));
        for (auto all = anchor.globalMatch(label->text()); all.hasNext();) {
            const auto one = all.next();
            if (one.captured(2).contains(words)) {
                return one.captured(1);
            }
        }
    }
    return {};
}

bool TestOfferingView::follow(const QString& words) {
    const QString to = link(words);
    if (!to.isEmpty()) {
        emit find<FieldsView>("offeringFields")->linkActivated(to);
    }
    return !to.isEmpty();
}

void TestOfferingView::aGuestSeesAtOnceWhatTheDeskHolds() {
    openDetail();
    m_detail->show(m_number);
    QVERIFY(m_detail->isAsking());
    QCOMPARE(find<QLabel>("offeringName")->text(), QStringLiteral("永續校園規劃工作坊"));
    QCOMPARE(find<look::StateBadge>("offeringState")->word(), QStringLiteral("開放報名中"));
    QVERIFY(says(QStringLiteral("視聽教室")));
    QVERIFY(says(QStringLiteral("高雄市立示範國民中學")));
    QVERIFY(says(QStringLiteral("40 人，尚餘 40 人")));
    QVERIFY(says(QStringLiteral("國小 ▸ 教學 ▸ 數學")));
    QVERIFY(!says(QStringLiteral("國小、")));       // what it lies under is no nature of its own
    QVERIFY(!says(QStringLiteral("內容皆為虛構"))); // it is at the centre
}

void TestOfferingView::theCentreAddsTheRest() {
    openDetail();
    QSignalSpy answered(m_detail.get(), &OfferingDetail::answered);
    m_detail->show(m_number);
    QVERIFY(answered.wait(patience));
    QVERIFY(says(QStringLiteral("內容皆為虛構")));
    QVERIFY(says(QStringLiteral("課程代碼 %1").arg(m_number)));
    QVERIFY(says(QStringLiteral("登錄日期 ")));
    const QDate day = RocDate::today().day().addDays(30);
    const QString weekday = QStringLiteral("一二三四五六日").at(day.dayOfWeek() - 1);
    QVERIFY(says(QStringLiteral("上課日期：%1(%2)\n").arg(day.toString(QStringLiteral("yyyy/MM/dd")), weekday)));
    QVERIFY(says(QStringLiteral("1. %1(%2) 13:00–16:00").arg(day.toString(QStringLiteral("yyyy/MM/dd")), weekday)));
    QVERIFY(says(QStringLiteral("線上報名：開放線上報名 %1 00:00 起(24小時制)")
                     .arg(RocDate::today().day().toString(QStringLiteral("yyyy/MM/dd")))));
    QVERIFY(says(QStringLiteral("0 元（免費）")));
    QVERIFY(!link(QStringLiteral("簡章.pdf")).isEmpty());
    QVERIFY(link(QStringLiteral("內部簽呈")).isEmpty()); // it is the reviewer's
}

void TestOfferingView::contactsAreThereOnlyOnAsking() {
    for (const bool signedIn : {false, true}) {
        openDetail({}, signedIn);
        QSignalSpy answered(m_detail.get(), &OfferingDetail::answered);
        m_detail->show(m_number);
        QVERIFY(answered.wait(patience));
        QVERIFY(!says(QStringLiteral("周示範")) && !says(QStringLiteral("course@example.invalid")));
        auto* ask = find<QPushButton>("offeringContacts");
        ask->click();
        QVERIFY(!ask->isEnabled() && !look::whyNot(ask).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("周示範")), patience);
        QVERIFY(says(QStringLiteral("course@example.invalid")) && says(QStringLiteral("07-6000800#12")));
        QVERIFY(!ask->isVisible());
        m_detail->show(0);
        m_detail->show(m_number); // another time it costs again
        QVERIFY(!says(QStringLiteral("周示範")));
    }
}

void TestOfferingView::linksLeadWhereTheySayAndNowhereElse() {
    openDetail();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!m_detail->isAsking(), patience);
    find<QPushButton>("offeringContacts")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!link(QStringLiteral("寫信給")).isEmpty(), patience);
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), &opener, "open");
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &opener, "open");
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    QVERIFY(follow(QStringLiteral("寫信給")));
    QCOMPARE(opener.opened.value(0).toEncoded(), QByteArray("mailto:course@example.invalid"));
    QVERIFY(follow(QStringLiteral("聯絡電話")));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("07-6000800#12"));
    QVERIFY(follow(QStringLiteral("報名網頁")));
    QCOMPARE(opener.opened.value(1).toString(), QStringLiteral("https://www.example.invalid/sign-up?course=1"));
    // An address of somebody's making is an address, whatever else stands in it.
    emit find<FieldsView>("offeringFields")->linkActivated(QStringLiteral("mail:a@b.c%3Fbcc%3Dx@y.z"));
    QVERIFY(opener.opened.value(2).query().isEmpty());
    emit find<FieldsView>("offeringFields")->linkActivated(QStringLiteral("file:///etc/passwd"));
    QCOMPARE(opener.opened.size(), 3);
    for (const char* scheme : {"mailto", "https", "file"}) {
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
}

void TestOfferingView::aPublicFileGoesWhereThePersonSays() {
    const QTemporaryDir folder;
    for (const bool signedIn : {false, true}) {
        openDetail({}, signedIn);
        m_detail->show(m_number);
        QTRY_VERIFY_WITH_TIMEOUT(!link(QStringLiteral("簡章.pdf")).isEmpty(), patience);
        const QString path = folder.filePath(signedIn ? QStringLiteral("甲.pdf") : QStringLiteral("乙.pdf"));
        m_detail->setNextFile(path);
        QVERIFY(follow(QStringLiteral("簡章.pdf")));
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(path), qPrintable(notice()), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), leaflet);
        QVERIFY(!(file.permissions() & QFileDevice::ExeOwner));
    }
    openDetail();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!link(QStringLiteral("簡章.pdf")).isEmpty(), patience);
    m_detail->setNextFile(folder.filePath(QStringLiteral("沒有/這個資料夾.pdf")));
    QVERIFY(follow(QStringLiteral("簡章.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("無法儲存")), patience);
}

void TestOfferingView::itsUnitSavesWhatIsNotPublicToo() {
    QJsonObject body;
    const auto revisions = m_chief->link().replica().rows<CourseRevisionRow>();
    for (const CourseRevisionRow& revision : revisions) {
        body = revision.body.value(QLatin1String("files")).toArray().isEmpty() ? body : revision.body;
    }
    const QString text = courseview::attachments(body).text;
    QVERIFY(text.contains(QStringLiteral("內部簽呈.pdf")));
    QWidget page;
    CourseFileSaver saver(
        [this](const QString& id, QObject* context, const Link::Handler<questions::CourseFileContent>& handler) {
            m_chief->link().ask(questions::courseFile(id), context, handler);
        },
        &page);
    QString said;
    connect(&saver, &CourseFileSaver::said, &page, [&said](look::Tone, const QString& sentence) { said = sentence; });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("簽呈.pdf"));
    saver.setNextFile(path);
    static const QRegularExpression anchor(QStringLiteral("<a href=\"([^\"]*)\">[^<]*內部簽呈"));
    saver.follow(anchor.match(text).captured(1), body);
    QTRY_VERIFY_WITH_TIMEOUT(said.contains(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), leaflet);
    said.clear();
    saver.setNextFile(path);
    saver.follow(QStringLiteral("file:") + QUuid::createUuid().toString(QUuid::WithoutBraces), body);
    saver.follow(QStringLiteral("web:https://example.invalid"), body);
    QVERIFY(said.isEmpty()); // no file of this course
}

void TestOfferingView::aFileThatIsAnotherKindIsNotSaved() {
    const QTemporaryDir folder;
    openDetail();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!link(QStringLiteral("簡章.pdf")).isEmpty(), patience);
    m_centre->admin(QStringLiteral("UPDATE core.course_file SET media_type = 'application/zip' WHERE file_id = '%1'")
                        .arg(m_fileId));
    const QString path = folder.filePath(QStringLiteral("簡章.pdf"));
    m_detail->setNextFile(path);
    QVERIFY(follow(QStringLiteral("簡章.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("檔案類型")), patience);
    QVERIFY(!QFile::exists(path));
    m_centre->admin(QStringLiteral("UPDATE core.course_file SET media_type = 'application/pdf' WHERE file_id = '%1'")
                        .arg(m_fileId));
}

void TestOfferingView::thePageIsCopiedAndPrinted() {
    openDetail();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("內容皆為虛構")), patience);
    find<QAction>("offeringCopyNumber")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QString::number(m_number));
    find<QAction>("offeringCopyText")->trigger();
    const QString copied = QApplication::clipboard()->text();
    for (const char* part : {"永續校園規劃工作坊", "【課程資訊】", "【報名資訊】", "【開課單位】", "上課日期："}) {
        QVERIFY2(copied.contains(QString::fromUtf8(part)), part);
    }
    find<QPushButton>("offeringPrint")->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("offeringPaper") != nullptr, patience);
    find<QWidget>("offeringPaper")->close();
    // However long it is, nothing is left out.
    QString text;
    for (int i = 0; i < 200; ++i) {
        text += QStringLiteral("第 %1 行\n").arg(i);
    }
    const auto paper = offeringview::document(QStringLiteral("題"), QStringLiteral("號"),
                                              {{QStringLiteral("課程資訊"), {{QStringLiteral("內容"), text}}, {}}});
    QVERIFY(paper->pageCount() >= 4);
}

void TestOfferingView::actionsAreBroughtFromOutside() {
    bool isTracked = false;
    QList<qint64> run;
    const auto actions = [&](const Ties& ties, OfferingDetail& detail) -> QList<OfferingAction> {
        Q_UNUSED(ties)
        const auto toggle = [&](const OfferingRow& row) {
            run << row.number;
            isTracked = !isTracked;
            detail.refreshActions();
        };
        return {{.key = QStringLiteral("Track"),
                 .text = QStringLiteral("加入追蹤"),
                 .run = toggle,
                 .isOffered = [&](const OfferingRow&) { return !isTracked; }},
                {.key = QStringLiteral("Untrack"),
                 .text = QStringLiteral("取消追蹤"),
                 .run = toggle,
                 .isOffered = [&](const OfferingRow&) { return isTracked; }},
                {.key = QStringLiteral("Enrol"),
                 .text = QStringLiteral("我要報名"),
                 .isPrimary = true,
                 .whyNot = [](const OfferingRow&) { return QStringLiteral("只有教師帳號可以報名研習"); },
                 .run = [&](const OfferingRow& row) { run << -row.number; }}};
    };
    openDetail(actions);
    QVERIFY(!find<QPushButton>("offeringTrack")->isVisible()); // nothing is shown yet
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("offeringTrack")->isVisible(), patience);
    QVERIFY(!find<QPushButton>("offeringUntrack")->isVisible());
    find<QPushButton>("offeringTrack")->click();
    QCOMPARE(run, QList<qint64>{m_number});
    QVERIFY(find<QPushButton>("offeringUntrack")->isVisible() && !find<QPushButton>("offeringTrack")->isVisible());
    auto* enrol = find<QPushButton>("offeringEnrol");
    QVERIFY(!enrol->isEnabled());
    QCOMPARE(look::whyNot(enrol), QStringLiteral("只有教師帳號可以報名研習"));
    QCOMPARE(find<QLabel>("offeringWhyNot")->text(), QStringLiteral("只有教師帳號可以報名研習"));
    enrol->click();
    QCOMPARE(run.size(), 1);
}

void TestOfferingView::aCourseThatWaitsIsNobodysButItsUnits() {
    for (const bool signedIn : {false, true}) {
        openDetail({}, signedIn);
        QSignalSpy answered(m_detail.get(), &OfferingDetail::answered);
        m_detail->show(m_waiting);
        QVERIFY(answered.wait(patience));
        QVERIFY(m_detail->text().isEmpty());
        QVERIFY(!find<QPushButton>("offeringContacts")->isVisible());
        QCOMPARE(notice().contains(QStringLiteral("尚在區管中心審核")), signedIn);
        QCOMPARE(notice().contains(QStringLiteral("尚未公開或不存在")), !signedIn);
    }
}

void TestOfferingView::aNumberLeadsToItsPageOrToASentence() {
    m_page = std::make_unique<OfferingViewPage>(ties(false), OfferingActions(), nullptr);
    m_page->resize(900, 600);
    m_page->show();
    m_page->setCurrent(true);
    auto* number = m_page->findChild<QLineEdit*>("whyNotFoundNumber");
    auto* ask = m_page->findChild<QPushButton*>("whyNotFoundAsk");
    auto* answer = m_page->findChild<look::MessageBar*>("whyNotFoundAnswer");
    QVERIFY(!ask->isEnabled() && !look::whyNot(ask).isEmpty());
    number->setText(QStringLiteral("12a"));
    QVERIFY(!ask->isEnabled());
    number->setText(QStringLiteral("999999"));
    QVERIFY(ask->isEnabled());
    ask->click();
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("999999 尚未公開或不存在")), patience);
    // As an input method writes it, sent by Enter.
    QString wide;
    for (const QChar digit : QString::number(m_number)) {
        wide += QChar(0xFF10 + digit.digitValue());
    }
    number->setText(wide);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("已公開")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->findChild<QLabel*>("offeringName")->text(), QStringLiteral("永續校園規劃工作坊"),
                              patience);
    QVERIFY(!answer->hasAction()); // it stands below
    // What is no number does not leave the page of the one before as if it were its answer.
    number->setText(QStringLiteral("校園研習"));
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(answer->text().contains(QStringLiteral("課程代碼")));
    QVERIFY(!m_page->findChild<QLabel*>("offeringName")->isVisible());
    // As it is copied from a notice.
    number->setText(QStringLiteral("　課程代碼：%1（工作坊）").arg(wide));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(number->text(), QString::number(m_number));
    QTRY_VERIFY_WITH_TIMEOUT(answer->text().contains(QStringLiteral("已公開")), patience);

    WhyNotFound box(ties(false), nullptr);
    box.show();
    QSignalSpy opened(&box, &WhyNotFound::openRequested);
    box.setNumber(QString::number(m_number));
    auto* said = box.findChild<look::MessageBar*>("whyNotFoundAnswer");
    QTRY_VERIFY_WITH_TIMEOUT(!said->text().isEmpty(), patience);
    QVERIFY(said->hasAction());
    emit said->actionTriggered();
    QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("offering:%1").arg(m_number));
}

void TestOfferingView::offlineThereIsWhatTheDeskHolds() {
    m_centre->stopServer();
    openDetail();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("這台電腦上的資料")), patience);
    QVERIFY(says(QStringLiteral("視聽教室")));
    find<QPushButton>("offeringContacts")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("單位電話")), patience);
    QVERIFY(says(QStringLiteral("單位電話")));
    m_detail->show(m_waiting);
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(QStringLiteral("也沒有這門課程")), patience);
    m_centre->startServer();
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!m_detail->isAsking(), patience);
    m_detail->refresh(Changes::everything()); // F5, once the line is there again
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("內容皆為虛構")), patience);
    QVERIFY(!notice().contains(QStringLiteral("連不上")));
}

/// 截止後抽籤: before sign-in too, so that nobody need have enrolled to see that it was not chosen afterwards.
void TestOfferingView::aDrawSaysWhatItIsBoundBy() {
    const std::unique_ptr<PgConnection> admin = std::make_unique<PgConnection>(m_centre->adminUri());
    const qint64 id =
        admin->exec(QStringLiteral("select id from core.course where number = $1"), {m_number}).scalar().toLongLong();
    m_centre->desk().submit(
        m_chiefToken, QStringLiteral("registration.set"),
        {{QStringLiteral("course_id"), id},
         {QStringLiteral("row_version"), 1},
         {QStringLiteral("settings"), QJsonObject{{QStringLiteral("enabled"), true},
                                                  {QStringLiteral("accept_mode"), QStringLiteral("draw")},
                                                  {QStringLiteral("online_quota"), 10},
                                                  {QStringLiteral("open_at"), minute(0)},
                                                  {QStringLiteral("close_at"), minute(5)}}}});
    const QString hash = QString::fromUtf8(
        admin->exec(QStringLiteral("select draw_hash from core.registration where course_id = $1"), {id}).scalar());
    QCOMPARE(hash.size(), 64);
    m_guest->syncNow();
    const auto drawn = [this, id] {
        const std::optional<EnrolmentFormRow> form = m_guest->replica().row<EnrolmentFormRow>(id);
        return form && !form->draw.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(drawn(), patience);
    openDetail();
    m_detail->show(m_number);
    QVERIFY(says(QStringLiteral("截止後抽籤")));
    QVERIFY(says(hash));
    QVERIFY(!says(QStringLiteral("抽籤密鑰：")));
}

void TestOfferingView::aCancelledCourseSaysSo() {
    openDetail();
    connect(m_guest.get(), &Link::replicaChanged, m_detail.get(), &OfferingDetail::refresh);
    m_detail->show(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!m_detail->isAsking(), patience);
    m_centre->admin(QStringLiteral("UPDATE core.course SET state = 'cancelled', reason = '講師請假', state_at = now(), "
                                   "row_version = row_version + 1 WHERE number = %1")
                        .arg(m_number));
    m_guest->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(find<look::StateBadge>("offeringState")->word(), QStringLiteral("課程取消"), patience);
    QVERIFY(says(QStringLiteral("視聽教室")) && says(QStringLiteral("課程取消"))); // also where it is pasted
}

void TestOfferingView::fileNamesAreHarmless() {
    const QString pdf = QStringLiteral("application/pdf");
    QCOMPARE(safeFileName(QStringLiteral("簡章.pdf"), pdf), QStringLiteral("簡章.pdf"));
    QCOMPARE(safeFileName(QStringLiteral("照片.JPG"), QStringLiteral("image/jpeg")), QStringLiteral("照片.jpg"));
    QCOMPARE(safeFileName(QStringLiteral("../../.bashrc"), pdf), QStringLiteral("_.._.pdf"));
    QCOMPARE(safeFileName(QStringLiteral(".desktop"), pdf), QStringLiteral("desktop.pdf"));
    QCOMPARE(safeFileName(QStringLiteral("a\u202Efdp.exe"), pdf), QStringLiteral("afdp.pdf"));
    QCOMPARE(safeFileName(QStringLiteral("x.desktop"), QStringLiteral("application/x-desktop")),
             QStringLiteral("x.bin"));
    QCOMPARE(safeFileName(QString(), pdf), QStringLiteral("附件.pdf"));
    QVERIFY(safeFileName(QString(500, u'長') + QStringLiteral(".pdf"), pdf).toUtf8().size() < 255);
}

QTEST_MAIN(TestOfferingView)
#include "tst_offeringview.moc"
