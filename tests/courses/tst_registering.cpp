// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/sessiontable.h"
#include "forms/courses/register/courseform.h"
#include "forms/courses/register/coursesection.h"
#include "forms/courses/register/filesedit.h"
#include "forms/courses/register/pickedit.h"
#include "forms/courses/register/registerpage.h"
#include "forms/edits/missinglist.h"
#include "forms/edits/valueedit.h"
#include "forms/look/look.h"
#include "models/domain/rocdate.h"
#include "models/replica/changes.h"
#include "models/replica/drafts.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/courses.h"
#include "models/replica/tables/venues.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTreeWidget>

using namespace inservice;

/// 研習課程登錄, as somebody at a school uses it, at a real centre.
class TestRegistering : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_school = std::make_unique<ReviewDesk>(*m_centre, m_centre->chief());
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void init() { m_page = openPage(); }
    void cleanup() {
        m_page.reset();
        const QList<Draft> all = m_school->link().drafts().drafts();
        for (const Draft& draft : all) {
            m_school->link().drafts().removeDraft(draft.id);
        }
    }

    void keysOfTheFormAreNotThoseOfWhatIsAskedFirst() {
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        fillStart(QStringLiteral("平板與課堂"), 30, "9:00", "1200", 40);
        find<QWidget>("startTitle")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form()->isVisible());
        auto* title = find<QWidget>("course.title");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier); // sends: it leads to what is still missing
        QTRY_VERIFY_WITH_TIMEOUT(!title->hasFocus(), patience);
    }

    void threeThingsAreAskedAndAllElseIsFilledIn() {
        find<QPushButton>("startGo")->click();
        QVERIFY(!find<ValueEdit>("startTitle")->fault().isEmpty()); // nothing was entered
        begin(QStringLiteral("班級經營與輔導"), 30, "9:00", "1630", 40);
        const QJsonObject body = form()->body();
        QCOMPARE(body.value(QLatin1String("title")).toString(), QStringLiteral("班級經營與輔導"));
        const QJsonObject session = body.value(QLatin1String("sessions")).toArray().at(0).toObject();
        QCOMPARE(session.value(QLatin1String("date")).toString(), day(30));
        QCOMPARE(session.value(QLatin1String("from")).toString(), QStringLiteral("09:00"));
        QCOMPARE(session.value(QLatin1String("to")).toString(), QStringLiteral("16:30"));
        QCOMPARE(session.value(QLatin1String("break")).toInt(), 60); // its lunch
        QCOMPARE(body.value(QLatin1String("class_size")).toInt(), 40);
        QCOMPARE(body.value(QLatin1String("hours")).toDouble(), 7.0); // 390 minutes at 50 each
        // From the unit, the account, and how schools usually have it.
        QVERIFY(find<QComboBox>("course.county_id")->currentText().contains(QStringLiteral("高雄")));
        QVERIFY(find<QComboBox>("course.district_id")->currentData().isValid());
        QCOMPARE(find<ValueEdit>("course.contacts[0].name")->text(), m_school->link().identity().name);
        QVERIFY(!find<ValueEdit>("course.contacts[0].email")->text().isEmpty());
        QVERIFY(find<QCheckBox>("course.levels.junior_high")->isChecked());
        QCOMPARE(find<QComboBox>("course.mode")->currentData().toString(), QStringLiteral("in_person"));
    }

    void aPartSaysInALineWhatStandsInItAndOpens() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        auto* part = find<CourseSection>("coursePartD");
        QVERIFY(!part->isOpen());
        QVERIFY(find<QLabel>("coursePartSummaryD")->text().contains(QStringLiteral("40")));
        auto* parts = find<QListWidget>("courseParts");
        QCOMPARE(parts->count(), 8);
        emit parts->itemClicked(parts->item(3));
        QVERIFY(part->isOpen());
        QVERIFY(find<ValueEdit>("course.class_size")->isVisible());
        find<ValueEdit>("course.class_size")->setText(QStringLiteral("25"));
        find<ValueEdit>("course.class_count")->setText(QStringLiteral("2"));
        find<QAbstractButton>("coursePartHeadD")->click();
        QVERIFY(!part->isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("coursePartSummaryD")->text().contains(QStringLiteral("50")), patience);
    }

    void whatIsAskedHangsOnWhatWasChosen() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        openAll();
        QVERIFY(!find<ValueEdit>("course.online_url")->isVisible());
        choose("course.mode", "online_live");
        QVERIFY(find<ValueEdit>("course.online_url")->isVisible());
        QVERIFY(!find<ValueEdit>("course.venue")->isVisible());
        QVERIFY(!find<ValueEdit>("course.basis_no")->isVisible());
        choose("course.basis_kind", "numbered");
        QVERIFY(find<ValueEdit>("course.basis_no")->isVisible());
        QVERIFY(!find<QComboBox>("course.fee_method")->isVisible());
        find<ValueEdit>("course.fee")->setText(QStringLiteral("200"));
        QVERIFY(find<QComboBox>("course.fee_method")->isVisible());
        find<QCheckBox>("course.channels.none")->click(); // nobody registers
        QVERIFY(!find<QCheckBox>("course.channels.online")->isChecked());
        QVERIFY(!find<ValueEdit>("course.reg_from")->isVisible());
        find<QCheckBox>("course.channels.url")->click();
        QVERIFY(find<ValueEdit>("course.reg_url")->isVisible());
    }

    void aDraftSavesItselfAndComesBackAsItWas() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        openAll();
        find<ValueEdit>("course.reg_from")->setText(QStringLiteral("115/13")); // no day yet: kept all the same
        find<QPlainTextEdit>("course.content")->setPlainText(QStringLiteral("第一行\n第二行"));
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("courseSaved")->text().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            storedBody().value(QLatin1String("content")).toString().contains(QStringLiteral("第二行")), patience);
        m_page = openPage(); // the program was closed, and opened again
        auto* drafts = find<QTreeWidget>("courseDrafts");
        QCOMPARE(drafts->topLevelItemCount(), 1);
        QCOMPARE(drafts->topLevelItem(0)->text(0), QStringLiteral("班級經營與輔導"));
        drafts->setCurrentItem(drafts->topLevelItem(0));
        find<QPushButton>("draftOpen")->click();
        QCOMPARE(find<ValueEdit>("course.reg_from")->text(), QStringLiteral("115/13"));
        QCOMPARE(find<QPlainTextEdit>("course.content")->toPlainText(), QStringLiteral("第一行\n第二行"));
    }

    void severalDraftsStandBesideEachOtherAndADiscardedOneComesBack() {
        begin(QStringLiteral("課程甲"), 30, "13:30", "16:30", 40);
        action("newAction")->trigger();
        begin(QStringLiteral("課程乙"), 31, "13:30", "16:30", 40);
        action("newAction")->trigger();
        auto* drafts = find<QTreeWidget>("courseDrafts");
        QCOMPARE(drafts->topLevelItemCount(), 2);
        drafts->setCurrentItem(drafts->findItems(QStringLiteral("課程甲"), Qt::MatchExactly).constFirst());
        find<QPushButton>("draftDiscard")->click();
        QCOMPARE(drafts->topLevelItemCount(), 1);
        find<QPushButton>("draftUndo")->click();
        QCOMPARE(drafts->topLevelItemCount(), 2);
    }

    void aRegisteredVenueIsChosenByItsName() {
        m_centre->admin("insert into core.venue(unit_id, name, county_id, district_id, address, capacity) "
                        "select u.id, '視聽教室', u.county_id, u.district_id, '示範路 1 號 3 樓', 30 from core.unit u "
                        "where u.id = $1",
                        {m_school->link().identity().unitId});
        m_school->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_school->link().replica().rows<VenueRow>().size(), 1, 30000);
        const qint64 id = m_school->link().replica().rows<VenueRow>().constFirst().id;
        m_page = openPage();
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        openAll();
        find<ValueEdit>("course.venue")->setText(QStringLiteral("視聽教室"));
        QCOMPARE(form()->body().value(QLatin1String("venue_id")).toInteger(), id);
        QTRY_VERIFY_WITH_TIMEOUT(find<MissingList>("courseFindings")->text().contains(QStringLiteral("30")),
                                 patience); // it is too small
        find<ValueEdit>("course.venue")->setText(QStringLiteral("視聽教室旁"));
        QVERIFY(form()->body().value(QLatin1String("venue_id")).isNull());
    }

    void aFileIsWhatItSaysAndStaysWithItsDraft() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        openAll();
        const QString plan = write("plan.pdf", "%PDF-1.4 synthetic");
        const QString lie = write("notes.pdf", "MZ this is a program");
        const QString other = write("tool.exe", "MZ");
        auto* files = find<FilesEdit>("course.files");
        files->take({plan, lie, other});
        QCOMPARE(files->value().size(), 1);
        QCOMPARE(files->value().at(0).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("plan"));
        const QString said = find<QLabel>("course.filesFault")->text();
        QVERIFY2(said.contains(QStringLiteral("notes.pdf")) && said.contains(QStringLiteral("tool.exe")),
                 qPrintable(said));
        QTRY_COMPARE_WITH_TIMEOUT(storedBody().value(QLatin1String("files")).toArray().size(), 1, patience);
        QCOMPARE(m_school->link().drafts().draftsOf(QStringLiteral("course-file")).size(), 1);
        find<QPushButton>("courseFileRemove0")->click();
        QCOMPARE(files->value().size(), 0);
    }

    void checkingListsAllAndLeadsToTheField() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        auto* list = find<MissingList>("courseFindings");
        QVERIFY2(list->text().contains(QStringLiteral("natures")), qPrintable(list->text())); // said before one asks
        QVERIFY(find<CourseSection>("coursePartA")->isOpen()); // there is something to do
        find<QPlainTextEdit>("course.content")->setPlainText(QStringLiteral("太短"));
        openAll();
        find<ValueEdit>("course.grace_minutes")->setText(QStringLiteral("90"));
        action("checkAction")->trigger();
        QVERIFY(find<look::MessageBar>("courseMessage")->isVisible());
        QVERIFY(!find<QLabel>("course.contentFault")->text().isEmpty());
        QVERIFY(find<QListWidget>("courseParts")->item(6)->text().contains(QStringLiteral("✕")));
        for (CourseSection* section : form()->sections()) {
            section->setOpen(false);
        }
        emit list->linkActivated(QStringLiteral("content"));
        QVERIFY(find<CourseSection>("coursePartG")->isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>("course.content")->hasFocus(), patience);
        find<QPlainTextEdit>("course.content")->setPlainText(QStringLiteral("以實例說明班級經營與輔導的做法。"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("course.contentFault")->text().isEmpty(),
                                 patience); // said no longer than it is so
    }

    void whatFollowsFromTheSessionsFollowsThemUntilSomebodySaysOtherwise() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        openAll();
        QCOMPARE(find<ValueEdit>("course.hours")->text(), QStringLiteral("3"));
        auto* table = find<SessionTable>("course.sessions");
        table->paste(QStringLiteral("%1\t09:00\t12:00\t0\t第二場\n").arg(day(31)));
        QTRY_VERIFY_WITH_TIMEOUT(find<ValueEdit>("course.hours")->text() != QStringLiteral("3"), patience);
        find<ValueEdit>("course.hours")->setText(QStringLiteral("2"));
        table->paste(QStringLiteral("%1\t09:00\t12:00\t0\t第三場\n").arg(day(32)));
        QTRY_VERIFY_WITH_TIMEOUT(storedBody().value(QLatin1String("sessions")).toArray().size() > 1, patience);
        QCOMPARE(find<ValueEdit>("course.hours")->text(), QStringLiteral("2"));
    }

    void aSeriesIsATableOfDays() {
        begin(QStringLiteral("巡迴研習"), 30, "13:30", "16:30", 40);
        makeComplete();
        action("seriesAction")->trigger();
        QVERIFY(!find<QPushButton>("seriesGo")->isEnabled()); // one day is no series
        find<ValueEdit>("seriesWeeks")->setText(QStringLiteral("2"));
        find<QPushButton>("seriesWeekly")->click();
        QCOMPARE(find<ValueEdit>("seriesDay2")->text(), day(44));
        find<ValueEdit>("seriesDay2")->setText(day(37)); // as the second one
        QVERIFY(!find<QPushButton>("seriesGo")->isEnabled());
        find<ValueEdit>("seriesVenue2")->setText(QStringLiteral("樣本國中視聽教室"));
        QVERIFY(find<QPushButton>("seriesGo")->isEnabled());
        QGuiApplication::clipboard()->setText(QStringLiteral("日期\t地點\n%1\t圖書館\n").arg(day(60)));
        find<QPushButton>("seriesPaste")->click();
        QCOMPARE(find<ValueEdit>("seriesDay3")->text(), day(60));
        QCOMPARE(find<ValueEdit>("seriesVenue3")->text(), QStringLiteral("圖書館"));
        QVERIFY(!find<QLabel>("seriesSaid")->text().isEmpty()); // the heading was left out
        find<QPushButton>("seriesBack")->click();
        QVERIFY(form()->isVisible());
    }

    void aCourseIsSubmittedWithItsFileAndGetsItsNumber() {
        begin(QStringLiteral("班級經營與輔導"), 30, "13:30", "16:30", 40);
        makeComplete();
        find<FilesEdit>("course.files")->take({write("plan.pdf", "%PDF-1.4 synthetic")});
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 30000);
        QCOMPARE(one("select state || ' ' || quota || ' ' || title from core.course order by id desc limit 1"),
                 QStringLiteral("submitted 40 班級經營與輔導"));
        QCOMPARE(one("select f.name from core.course_file f join core.course_file_use u using (file_id) limit 1"),
                 QStringLiteral("plan.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().drafts().draftsOf(QStringLiteral("course")).isEmpty(),
                                 patience); // it is a course now
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().drafts().draftsOf(QStringLiteral("course-file")).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().outbox().items().isEmpty(), patience);
    }

    void whatTheCentreFindsStandsAtTheField() {
        begin(QStringLiteral("輔導知能研習"), 30, "13:30", "16:30", 40);
        makeComplete();
        // The centre has come to another view of this part of the tree, and this PC has not heard of it yet.
        m_centre->admin("alter table core.course_nature disable trigger log_change");
        m_centre->admin("update core.course_nature set retired = true where level = 4");
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("course.naturesFault")->text().isEmpty(), 30000);
        QVERIFY(find<look::MessageBar>("courseMessage")->isVisible());
        QVERIFY(form()->widget()->isEnabled());
        QCOMPARE(m_school->link().drafts().draftsOf(QStringLiteral("course")).size(), 1); // nothing is lost
        m_centre->admin("update core.course_nature set retired = false where level = 4");
        m_centre->admin("alter table core.course_nature enable trigger log_change");
        find<ValueEdit>("course.title")->setText(QStringLiteral("輔導知能研習（二）"));
        form()->setField(QStringLiteral("natures"), form()->body().value(QLatin1String("natures")));
        emit form()->edited(QStringLiteral("natures")); // as whoever chooses it once more
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("course.naturesFault")->text().isEmpty(), patience);
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 30000);
    }

    void offlineACourseWaitsAndCanBeTakenBack() {
        begin(QStringLiteral("離線登錄的研習"), 30, "13:30", "16:30", 40);
        makeComplete();
        m_centre->stopServer();
        action("submitAction")->trigger();
        QVERIFY(!form()->widget()->isEnabled()); // what is on its way is not changed
        QVERIFY(action("takeBackAction")->isVisible());
        action("takeBackAction")->trigger();
        if (!form()->widget()->isEnabled()) {
            // It was being tried just then: the centre answers once it is back.
            m_centre->startServer();
            QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 60000);
            return;
        }
        QVERIFY(m_school->link().outbox().items().isEmpty());
        action("submitAction")->trigger();
        m_centre->startServer();
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 60000);
    }

    void aCourseThatWasSentBackIsCorrectedAndAnswered() {
        const qint64 id = submit(QStringLiteral("退回補正的研習"));
        m_centre->admin(
            "update core.course set state = 'returned', row_version = row_version + 1, reason = '地點不明', "
            "by_name = '審核員', field_reasons = '{\"venue\": \"請寫明教室\"}' where id = $1",
            {id});
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(id) == u"returned", 30000);
        m_page->openAt(QStringLiteral("course-%1").arg(id));
        QVERIFY(find<look::MessageBar>("courseReturned")->text().contains(QStringLiteral("地點不明")));
        openAll();
        QVERIFY(find<QLabel>("course.venueReturned")->text().contains(QStringLiteral("請寫明教室")));
        QVERIFY2(find<QLabel>("course.venueReturned")->isVisible(), "what is to be put right is in sight");
        QVERIFY(!action("seriesAction")->isEnabled());
        find<ValueEdit>("course.venue")->setText(QStringLiteral("行政大樓三樓會議室"));
        find<QPlainTextEdit>("courseAnswer")->setPlainText(QStringLiteral("已補上教室。"));
        action("submitAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(one("select state || ' ' || revision from core.course where id = $1", {id}),
                                  QStringLiteral("submitted 2"), 30000);
        QCOMPARE(
            one("select answer || (body ->> 'venue') from core.course_revision where course_id = $1 and revision = 2",
                {id}),
            QStringLiteral("已補上教室。行政大樓三樓會議室"));
    }

    void aCorrectionThatIsTooLateCanOnlyBeDiscarded() {
        const qint64 id = submit(QStringLiteral("已撤回的研習"));
        m_centre->admin("update core.course set state = 'returned', row_version = row_version + 1 where id = $1", {id});
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(id) == u"returned", 30000);
        m_page->openAt(QStringLiteral("course-%1").arg(id));
        QVERIFY(action("submitAction")->isEnabled());
        m_centre->admin("update core.course set state = 'withdrawn', row_version = row_version + 1 where id = $1",
                        {id});
        m_school->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(id) == u"withdrawn", 30000);
        m_page->refresh(Changes::everything()); // as the window does
        QVERIFY(!action("submitAction")->isEnabled());
        QVERIFY(!find<look::MessageBar>("courseReturned")->text().isEmpty());
        action("discardAction")->trigger();
        QVERIFY(find<ValueEdit>("startTitle")->isVisible());
    }

    void aFileThatTheCentreHasLetGoOfGoesOutAgain() {
        begin(QStringLiteral("附件過期的研習"), 30, "13:30", "16:30", 40);
        makeComplete();
        find<FilesEdit>("course.files")->take({write("plan.pdf", "%PDF-1.4 synthetic")});
        // The course is refused once, after its file has arrived.
        m_centre->admin("alter table core.course_nature disable trigger log_change");
        m_centre->admin("update core.course_nature set retired = true where level = 4");
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("course.naturesFault")->text().isEmpty(), 30000);
        m_centre->admin("update core.course_nature set retired = false where level = 4");
        m_centre->admin("alter table core.course_nature enable trigger log_change");
        m_centre->admin("update core.course_file set voided_at = now(), content = null where not exists "
                        "(select from core.course_file_use u where u.file_id = course_file.file_id)");
        emit form()->edited(QStringLiteral("natures"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("course.naturesFault")->text().isEmpty(), patience);
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<look::MessageBar>("courseMessage")->tone() == look::Tone::Bad, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(action("submitAction")->isEnabled(), patience);
        action("submitAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 30000);
        QCOMPARE(one("select count(*) from core.course_file_use u join core.course c on c.id = u.course_id "
                     "where c.title = '附件過期的研習'"),
                 QStringLiteral("1"));
    }

    void anEarlierCourseIsCopied() {
        const qint64 id = submit(QStringLiteral("可以再辦的研習"));
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(id) == u"submitted", 30000);
        m_page->openAt(QStringLiteral("copy-%1").arg(id));
        QCOMPARE(find<ValueEdit>("startTitle")->text(), QStringLiteral("可以再辦的研習"));
        QCOMPARE(find<ValueEdit>("startSize")->text(), QStringLiteral("40"));
        QVERIFY(find<ValueEdit>("startDate")->isBlank());
        find<ValueEdit>("startDate")->setText(day(90));
        find<QPushButton>("startGo")->click();
        const QJsonObject body = form()->body();
        QCOMPARE(
            body.value(QLatin1String("sessions")).toArray().at(0).toObject().value(QLatin1String("date")).toString(),
            day(90));
        QVERIFY(!body.value(QLatin1String("natures")).toArray().isEmpty());
        QVERIFY(body.value(QLatin1String("content")).toString().contains(QStringLiteral("班級經營")));
    }

    void aSeriesIsSubmittedAsCoursesOfTheirOwn() {
        begin(QStringLiteral("巡迴研習"), 30, "13:30", "16:30", 40);
        makeComplete();
        action("seriesAction")->trigger();
        find<ValueEdit>("seriesWeeks")->setText(QStringLiteral("2"));
        find<QPushButton>("seriesWeekly")->click();
        find<QPushButton>("seriesGo")->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select count(*) || ' ' || count(distinct series_id) from core.course where title = '巡迴研習'"),
            QStringLiteral("3 1"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(u'3'), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_school->link().drafts().draftsOf(QStringLiteral("course")).isEmpty(), 30000);
    }

    /// The course is the school's from the beginning; who registers for an own school alone sees no such field.
    void aDeskRegistersForASchoolOfItsArea() {
        begin(QStringLiteral("本校研習"), 30, "13:30", "16:30", 40);
        openAll();
        QVERIFY(!find<PickEdit>("course.unit_id")->isVisible());
        m_page.reset();
        auto other = std::make_unique<ReviewDesk>(*m_centre, m_centre->reviewer());
        std::swap(m_school, other);
        const auto back = qScopeGuard([this, &other] {
            m_page.reset();
            std::swap(m_school, other);
        });
        m_page = openPage();
        begin(QStringLiteral("代示範國中辦理"), 30, "13:30", "16:30", 40);
        makeComplete();
        auto* unit = find<PickEdit>("course.unit_id");
        QVERIFY(unit->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(unit->pick(QString::fromLatin1(TestCentre::juniorHigh)), 30000);
        QVERIFY(!unit->pick(QString::fromLatin1(TestCentre::taipeiJuniorHigh))); // of another desk
        QCOMPARE(unit->words(), QStringLiteral("高雄市立示範國民中學"));
        // What a school's own data would have filled in.
        form()->setField(QStringLiteral("levels"), QJsonArray{QStringLiteral("any")});
        auto* district = find<QComboBox>("course.district_id");
        district->setCurrentIndex(district->findText(QStringLiteral("鼓山區")));
        action("submitAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(one("select u.code || ' ' || a.account_name from core.course c join core.unit u on "
                                      "u.id = c.unit_id join core.account a on a.id = c.owner_account_id where c.title "
                                      "= '代示範國中辦理'"),
                                  QStringLiteral("123591 chief1"), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")), 30000);
    }

private:
    /// A course of the school, submitted.
    qint64 submit(const QString& title) {
        begin(title, 30, "13:30", "16:30", 40);
        makeComplete();
        action("submitAction")->trigger();
        if (!QTest::qWaitFor([this] { return find<QLabel>("sentHeading")->text().contains(QStringLiteral("700")); },
                             30000)) {
            qWarning("%s", qPrintable(find<look::MessageBar>("courseMessage")->text() +
                                      find<MissingList>("courseFindings")->text()));
            return 0;
        }
        return one("select max(id) from core.course").toLongLong();
    }
    QString stateOf(qint64 id) {
        const std::optional<CourseRow> row = m_school->link().replica().row<CourseRow>(id);
        return row ? row->state : QString();
    }
    QString one(const char* sql, const QList<QVariant>& values = {}) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(sql), values).scalar());
    }
    [[nodiscard]] std::unique_ptr<CourseRegisterPage> openPage() {
        m_page.reset();
        auto page = std::make_unique<CourseRegisterPage>(m_school->link(), nullptr);
        page->resize(1150, 660);
        page->show();
        page->setCurrent(true);
        return page;
    }
    template<typename Widget>
    Widget* find(const char* name) {
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (!found) {
            qFatal("no control %s", name);
        }
        return found;
    }
    CourseForm* form() { return find<CourseForm>("courseForm"); }
    QAction* action(const char* name) { return find<QAction>(name); }
    static QString day(int fromToday) { return RocDate::today().day().addDays(fromToday).toString(Qt::ISODate); }
    void fillStart(const QString& title, int inDays, const char* from, const char* to, int people) {
        find<ValueEdit>("startTitle")->setText(title);
        find<ValueEdit>("startDate")->setText(day(inDays));
        find<ValueEdit>("startFrom")->setText(QLatin1String(from));
        find<ValueEdit>("startTo")->setText(QLatin1String(to));
        find<ValueEdit>("startSize")->setText(QString::number(people));
    }
    void begin(const QString& title, int inDays, const char* from, const char* to, int people) {
        fillStart(title, inDays, from, to, people);
        find<QPushButton>("startGo")->click();
        QVERIFY(form()->isVisible());
    }
    void openAll() {
        for (CourseSection* section : form()->sections()) {
            section->setOpen(true);
        }
    }
    void choose(const char* field, const char* key) {
        auto* box = find<QComboBox>(field);
        box->setCurrentIndex(box->findData(QLatin1String(key)));
        QVERIFY(box->currentData().isValid());
    }
    /// What is missing yet to be submitted.
    void makeComplete() {
        openAll();
        find<QPlainTextEdit>("course.content")->setPlainText(QStringLiteral("以實例說明班級經營與輔導的做法。"));
        const auto leaves = m_school->link().replica().rows<CourseNatureRow>(
            QStringLiteral(" WHERE level = 4 AND retired = 0 ORDER BY id LIMIT 1"));
        form()->setField(QStringLiteral("natures"), QJsonArray{leaves.constFirst().id});
    }
    QJsonObject storedBody() {
        const QList<Draft> drafts = m_school->link().drafts().draftsOf(QStringLiteral("course"));
        return drafts.isEmpty() ? QJsonObject() : drafts.constFirst().fields.value(QLatin1String("body")).toObject();
    }
    QString write(const char* name, const QByteArray& content) {
        const QString path = m_files.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        return path;
    }

    QTemporaryDir m_files;
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<CourseRegisterPage> m_page;
};

QTEST_MAIN(TestRegistering)
#include "tst_registering.moc"
