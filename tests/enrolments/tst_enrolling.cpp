// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/actionbar.h"
#include "forms/commands/commands.h"
#include "forms/edits/valueedit.h"
#include "forms/enrolments/enrol/enrolmentform.h"
#include "forms/enrolments/enrol/enrolpage.h"
#include "forms/enrolments/own/ownpage.h"
#include "forms/enrolments/settings/momentedit.h"
#include "forms/enrolments/settings/registrationform.h"
#include "forms/enrolments/settings/registrationpage.h"
#include "forms/lists/listpane.h"
#include "forms/offerings/search/searchcoursespage.h"
#include "forms/words/enrolmentwords.h"
#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/offerings.h"
#include "models/replica/tables/teachers.h"
#include "tests/courses/samplecourse.h"
#include "tests/review/reviewdesk.h"
#include "tests/support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace inservice;

/// 線上報名 at a real centre: a school sets it up, its teacher enrols, takes it back, is asked for more; the same word
/// twice does it once.
class TestEnrolling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            makeTeacher(QStringLiteral("林試報"), QStringLiteral("enrolone"));
            makeTeacher(QStringLiteral("陳試報"), QStringLiteral("enroltwo"));
            PgConnection admin(m_centre->adminUri());
            Course course = sampleCourse(QStringLiteral("閱讀素養研習"), RocDate::today().day().addDays(30),
                                         samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            m_course = submitCourse(m_centre->desk(), m_token, course);
            m_centre->admin(
                "update core.course set state = 'approved', decided_at = now(), published_at = now() where id = $1",
                {m_course});
            m_number = one("select number from core.course where id = $1", m_course).toLongLong();
            m_school = std::make_unique<ReviewDesk>(*m_centre, chief);
            m_teacher = std::make_unique<ReviewDesk>(*m_centre, account(QStringLiteral("enrolone")));
            m_other = std::make_unique<ReviewDesk>(*m_centre, account(QStringLiteral("enroltwo")));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        QVERIFY(m_course != 0 && m_number != 0);
        QCOMPARE(m_teacher->link().identity().accountType, AccountType::Teacher);
    }

    void cleanup() {
        m_settings.reset();
        m_enrol.reset();
        m_own.reset();
    }

    /// Without settings the page says so, and who can be asked.
    void withoutSettingsNobodyEnrols() {
        openEnrol(*m_teacher);
        auto* enrol = button("enrolEnrol");
        QVERIFY(!enrol->isEnabled());
        QVERIFY2(
            enrol->toolTip().contains(words::enrolmentRefusal(QStringLiteral("enrol.none"), {}).value_or(QString())),
            qPrintable(enrol->toolTip()));
    }

    void theSchoolSetsItUp() {
        openSettings();
        QVERIFY(save()->isEnabled()); // what stands there is good as it is
        // One class: how classes are made is not asked.
        QVERIFY(
            m_settings->findChild<QComboBox*>(QStringLiteral("course.class_choice"))->isHidden() ||
            !m_settings->findChild<QComboBox*>(QStringLiteral("course.class_choice"))->isVisibleTo(m_settings.get()));
        auto* items = m_settings->findChild<QListWidget*>(QStringLiteral("registrationItems"));
        tick(items, QStringLiteral("birthday")); // sensitive: not without a purpose
        QTRY_VERIFY_WITH_TIMEOUT(m_settings->findChild<QLabel*>(QStringLiteral("registrationMissing"))->isVisible(),
                                 patience);
        save()->trigger();
        QCOMPARE(one("select count(*) from core.registration where course_id = $1", m_course), QStringLiteral("0"));
        tick(items, QStringLiteral("birthday"), false);
        tick(items, QStringLiteral("meal"));
        save()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.registration where course_id = $1", m_course),
                                  QStringLiteral("1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!save()->isEnabled(), patience); // nothing is different any more
        const QJsonObject stored = json("select settings::text from core.registration where course_id = $1", m_course);
        QCOMPARE(RegistrationSettings::fromJson(stored).items,
                 (QStringList{QStringLiteral("title"), QStringLiteral("mobile"), QStringLiteral("subject"),
                              QStringLiteral("meal")}));
    }

    void whatIsNotSavedIsKept() {
        openSettings();
        auto* wait = m_settings->findChild<ValueEdit*>(QStringLiteral("course.wait_quota"));
        wait->setText(QStringLiteral("5"));
        m_settings->setCurrent(false);
        m_settings.reset();
        openSettings();
        QCOMPARE(m_settings->form()->settings().waitQuota, std::optional<int>(5));
        m_settings->findChild<QAction*>(QStringLiteral("registrationDiscard"))->trigger();
        QVERIFY(!m_settings->form()->settings().waitQuota);
    }

    void whatOthersSavedMeanwhileIsTakenOver_data() {
        QTest::addColumn<bool>("isClosedMeanwhile");
        QTest::newRow("both are open") << false;
        QTest::newRow("what was typed waits as a draft") << true;
    }

    /// Two windows of one account change different fields: the second is told, has what the first saved, keeps what was
    /// typed in it, and can save.
    void whatOthersSavedMeanwhileIsTakenOver() {
        openSettings();
        const std::optional<int> seats = m_settings->form()->settings().onlineQuota;
        const auto waiting = [this] { return m_settings->findChild<ValueEdit*>(QStringLiteral("course.wait_quota")); };
        waiting()->setText(QStringLiteral("6"));
        QFETCH(bool, isClosedMeanwhile);
        if (isClosedMeanwhile) {
            m_settings->setCurrent(false);
            m_settings.reset();
        }
        RegistrationSettings other = RegistrationSettings::fromJson(
            json("select settings::text from core.registration where course_id = $1", m_course));
        other.onlineQuota = 3;
        other.perUnitMax = 2;
        m_centre->desk().submit(
            m_token, QStringLiteral("registration.set"),
            {{QStringLiteral("course_id"), m_course},
             {QStringLiteral("row_version"),
              m_centre->admin("select row_version from core.registration where course_id = $1", {m_course})
                  .scalar()
                  .toInt()},
             {QStringLiteral("settings"), other.toJson()}});
        m_school->link().syncNow();
        if (isClosedMeanwhile) {
            QVERIFY(m_school->sync());
            openSettings();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_settings->form()->settings().onlineQuota, std::optional<int>(3), patience);
        QCOMPARE(m_settings->form()->settings().perUnitMax, std::optional<int>(2));
        QCOMPARE(m_settings->form()->settings().waitQuota, std::optional<int>(6));
        QVERIFY2(notice().contains(QStringLiteral("Others have changed")), qPrintable(notice()));
        waiting()->setText(QString());
        m_settings->findChild<ValueEdit*>(QStringLiteral("course.per_unit_max"))->setText(QString());
        m_settings->findChild<ValueEdit*>(QStringLiteral("course.online_quota"))
            ->setText(QString::number(seats.value_or(1)));
        save()->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(QStringLiteral("Saved")), qPrintable(notice()), patience);
    }

    /// The answer to what was saved elsewhere, or before this page was opened, does not take what is typed here for
    /// saved.
    void whatIsTypedIsNotTakenForWhatAnotherPageSaved() {
        openSettings();
        const auto field = [](const RegistrationPage& page, const char* name) {
            return page.findChild<ValueEdit*>(QLatin1String(name));
        };
        RegistrationPage other(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, &other, &Page::refresh);
        other.openAt(QString::number(m_course));
        field(*m_settings, "course.wait_quota")->setText(QStringLiteral("6"));
        field(other, "course.per_unit_max")->setText(QStringLiteral("2"));
        QSignalSpy answered(&Commands::of(m_school->link()), &Commands::finished);
        other.findChild<QAction*>(QStringLiteral("registrationSave"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_settings->form()->settings().perUnitMax, std::optional<int>(2), patience);
        QCOMPARE(m_settings->form()->settings().waitQuota, std::optional<int>(6));
        QVERIFY(save()->isEnabled());
        field(*m_settings, "course.wait_quota")->setText(QString());
        field(*m_settings, "course.per_unit_max")->setText(QString());
        save()->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(QStringLiteral("Saved")), qPrintable(notice()), patience);
    }

    /// A date that is none is one mistake, and is said once: not also that there is none.
    void oneMistakeIsSaidOnce() {
        openSettings();
        auto* close = m_settings->findChild<MomentEdit*>(QStringLiteral("course.close_at"));
        close->setText(QStringLiteral("９９"));
        auto* missing = m_settings->findChild<QLabel*>(QStringLiteral("registrationMissing"));
        QTRY_VERIFY2_WITH_TIMEOUT(missing->isVisible(), qPrintable(notice()), patience);
        QCOMPARE(missing->text().count(QLatin1String("href='close_at'")), 1);
        QVERIFY2(!missing->text().contains(words::enrolmentFault(
                     {QStringLiteral("close_at"), QStringLiteral("registration.close_missing"), {}, true})),
                 qPrintable(missing->text()));
        m_settings->findChild<QAction*>(QStringLiteral("registrationDiscard"))->trigger();
    }

    /// Prefilled from the roster; all is asked; pressing twice enrols once.
    void aTeacherEnrols() {
        openEnrol(*m_teacher);
        auto* enrol = button("enrolEnrol");
        QVERIFY(!enrol->isEnabled()); // the mobile phone, the meal, the consent
        // Before there is a list, its room is the form's.
        auto* area = m_enrol->findChild<QScrollArea*>();
        QTRY_VERIFY2_WITH_TIMEOUT(area->height() > m_enrol->height() / 3, qPrintable(QString::number(area->height())),
                                  patience);
        QVERIFY(!m_enrol->form()->answers().value(QLatin1String("title")).toString().isEmpty());
        field("enrol.mobile")->setText(QStringLiteral("0912-345-678"));
        field("enrol.subject")->setText(QStringLiteral("國語文"));
        QVERIFY2(enrol->toolTip().contains(words::enrolmentItem(QStringLiteral("meal"))), qPrintable(enrol->toolTip()));
        m_enrol->findChild<QRadioButton*>(QStringLiteral("enrol.meal.vegetarian"))->click();
        QVERIFY(!enrol->isEnabled());
        m_enrol->findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QVERIFY2(enrol->isEnabled(), qPrintable(enrol->toolTip()));
        QTest::mouseClick(enrol, Qt::LeftButton);
        QTest::mouseClick(enrol, Qt::LeftButton); // the second half of a double click
        QTRY_VERIFY_WITH_TIMEOUT(m_enrol->shown() && m_enrol->shown()->own, patience);
        QCOMPARE(one("select count(*) from core.enrolment where course_id = $1", m_course), QStringLiteral("1"));
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolCancel")->isVisible(), patience);
        QVERIFY(!enrol->isVisible());
        auto* list = m_enrol->findChild<QTableView*>(QStringLiteral("enrolList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, patience);
        QCOMPARE(list->model()->columnCount(), 7); // those of the seed
        // Where a line of words stood is room for the list, and one's own row is seen in it.
        QTRY_VERIFY2_WITH_TIMEOUT(list->viewport()->height() > 2 * list->rowHeight(0),
                                  qPrintable(QString::number(list->height())), patience);
        QTRY_VERIFY_WITH_TIMEOUT(list->viewport()->rect().contains(list->visualRect(list->model()->index(0, 0))),
                                 patience);
    }

    /// The other one sees a name, but not whose.
    void othersSeeAMaskedName() {
        enrolOther();
        auto* list = m_enrol->findChild<QTableView*>(QStringLiteral("enrolList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        QStringList names;
        for (int row = 0; row < 2; ++row) {
            names << list->model()->index(row, 1).data().toString();
        }
        QVERIFY2(names.contains(QStringLiteral("陳試報")) && !names.contains(QStringLiteral("林試報")),
                 qPrintable(names.join(u' ')));
    }

    void itStandsInTheRecord() {
        openOwn(*m_teacher);
        QTRY_COMPARE_WITH_TIMEOUT(ownList()->rowCount(), 1, patience);
        using Column = OwnEnrolmentModel::Column;
        const auto cell = [this](Column column) { return ownList()->index(0, int(column)).data().toString(); };
        QCOMPARE(cell(Column::Number), QString::number(m_number));
        QCOMPARE(cell(Column::Result), QStringLiteral("Not decided"));
        QCOMPARE(cell(Column::Mail), QStringLiteral("course@example.invalid"));
        QVERIFY(!cell(Column::Act).isEmpty());
        QSignalSpy opened(m_own.get(), &Page::openRequested);
        m_own->findChild<ListPane*>()->select(m_own->model()->idAt(0));
        m_own->findChild<QPushButton*>(QStringLiteral("ownEnrolmentAct"))->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("enrol:%1").arg(m_number));
        auto* result = m_own->findChild<QComboBox*>(QStringLiteral("ownEnrolmentsResult"));
        result->setCurrentIndex(result->findData(QStringLiteral("accepted")));
        emit result->activated(result->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(ownList()->rowCount(), 0, patience);
        result->setCurrentIndex(0);
        emit result->activated(0);
    }

    /// What is added after somebody has enrolled is asked of them, and costs nobody a place.
    void aNewItemIsAskedAfterwards() {
        openSettings();
        QTRY_VERIFY_WITH_TIMEOUT(m_settings->findChild<QWidget*>(QStringLiteral("registrationInUse"))->isVisible(),
                                 patience);
        QVERIFY(!m_settings->findChild<QWidget*>(QStringLiteral("course.accept_mode"))->isEnabled());
        tick(m_settings->findChild<QListWidget*>(QStringLiteral("registrationItems")), QStringLiteral("tshirt"));
        save()->trigger();
        (void)QTest::qWaitFor([this] { return items().contains(QStringLiteral("tshirt")); }, patience);
        QVERIFY2(items().contains(QStringLiteral("tshirt")), qPrintable(notice() + u'|' + save()->toolTip()));
        openEnrol(*m_teacher);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolFollowUp")->isVisible(), patience);
        QVERIFY(!button("enrolFollowUp")->isEnabled());
        // What is asked has the room, not who else is in it.
        QTRY_VERIFY_WITH_TIMEOUT(m_enrol->findChild<QScrollArea*>()->height() >
                                     m_enrol->findChild<QTableView*>(QStringLiteral("enrolList"))->height(),
                                 patience);
        QVERIFY(m_enrol->findChild<QWidget*>(QStringLiteral("enrol.meal.vegetarian")) == nullptr); // it is answered
        auto* size = m_enrol->findChild<QComboBox*>(QStringLiteral("enrol.tshirt"));
        size->setCurrentIndex(size->findData(QStringLiteral("M")));
        m_enrol->findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolFollowUp")->isEnabled(), patience);
        button("enrolFollowUp")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            one("select answers ->> 'tshirt' from core.enrolment where course_id = $1 and name = '林試報'", m_course) ==
                QStringLiteral("M"),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(!button("enrolFollowUp")->isVisible(), patience);
    }

    /// 線上教室 is found by who is accepted, on the page of the course; before that nobody reads it.
    void whoIsAcceptedFindsTheClassroom() {
        m_centre->admin("alter table core.course_revision disable trigger append_only");
        m_centre->admin("update core.course_revision set body = body || '{\"online_url\": "
                        "\"https://meet.example.edu.tw/a?b=1&c=2\"}' where course_id = $1",
                        {m_course});
        m_centre->admin("alter table core.course_revision enable trigger append_only");
        openEnrol(*m_teacher);
        auto* classroom = m_enrol->findChild<QLabel*>(QStringLiteral("enrolClassroom"));
        QVERIFY(!classroom->isVisible());
        const auto become = [this](const char* state) {
            m_centre->admin("update core.enrolment set state = $2, row_version = row_version + 1, own_version = "
                            "own_version + 1 where course_id = $1 and name = '林試報'",
                            {m_course, QString::fromLatin1(state)});
        };
        become("accepted");
        openEnrol(*m_teacher);
        classroom = m_enrol->findChild<QLabel*>(QStringLiteral("enrolClassroom"));
        QTRY_VERIFY_WITH_TIMEOUT(classroom->isVisible(), patience);
        QVERIFY2(classroom->text().contains(QStringLiteral("href=\"https://meet.example.edu.tw/a?b=1&amp;c=2\"")),
                 qPrintable(classroom->text()));
        become("pending");
    }

    /// Cancelling is another act, and asks first.
    void aTeacherCancels() {
        openEnrol(*m_teacher);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolCancel")->isEnabled(), patience);
        button("enrolCancel")->click();
        auto* confirm = button("enrolPanelConfirm");
        QVERIFY(confirm->isVisible());
        QCOMPARE(one("select state from core.enrolment where course_id = $1 and name = '林試報'", m_course),
                 QStringLiteral("pending"));
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            one("select state from core.enrolment where course_id = $1 and name = '林試報'", m_course),
            QStringLiteral("cancelled"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolEnrol")->isVisible(), patience);
    }

    /// Asked for on another PC meanwhile: how it stands is said, and nothing is left to be read.
    void whoIsInAlreadyIsNoError() {
        openEnrol(*m_teacher);
        field("enrol.mobile")->setText(QStringLiteral("0912-345-678"));
        field("enrol.subject")->setText(QStringLiteral("國語文"));
        m_enrol->findChild<QRadioButton*>(QStringLiteral("enrol.meal.vegetarian"))->click();
        auto* size = m_enrol->findChild<QComboBox*>(QStringLiteral("enrol.tshirt"));
        size->setCurrentIndex(size->findData(QStringLiteral("M")));
        m_enrol->findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QVERIFY2(button("enrolEnrol")->isEnabled(), qPrintable(button("enrolEnrol")->toolTip()));
        const QString token =
            m_centre->desk().signIn(QStringLiteral("enrolone"), QString::fromLatin1(TestCentre::password));
        const QJsonObject done =
            m_centre->desk().submit(token, QStringLiteral("enrol.submit"),
                                    {{QStringLiteral("number"), m_number},
                                     {QStringLiteral("answers"), m_enrol->form()->answers()},
                                     {QStringLiteral("consent"), one("select core.notice_version() where $1 > 0", 1)},
                                     {QStringLiteral("class_no"), QJsonValue()}});
        button("enrolEnrol")->click(); // before this PC has heard of it
        auto* said = m_enrol->findChild<look::MessageBar*>(QStringLiteral("enrolNotice"));
        QTRY_VERIFY_WITH_TIMEOUT(said->text() ==
                                     words::enrolmentRefusal(QStringLiteral("enrol.exists"),
                                                             {{QStringLiteral("state"), QStringLiteral("pending")}})
                                         .value_or(QString()),
                                 patience);
        QCOMPARE(said->tone(), look::Tone::Info);
        QCOMPARE(m_teacher->waitingCommands(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolCancel")->isVisible(), patience);
        m_centre->desk().submit(token, QStringLiteral("enrol.cancel"),
                                {{QStringLiteral("enrolment_id"), done.value(QLatin1String("enrolment_id"))},
                                 {QStringLiteral("row_version"), done.value(QLatin1String("row_version"))}});
    }

    /// An offer whose time is over is none any more, before anybody has written so and without looking again.
    void anOfferEndsByItself() {
        const auto put = [this](const QString& state, const QString& until, int held) {
            m_centre->admin(
                QStringLiteral("update core.enrolment set state = '%1', offer_until = %2, row_version = "
                               "row_version + 1, own_version = own_version + 1 where course_id = $1 and name "
                               "= '陳試報' and state <> 'cancelled'")
                    .arg(state, until),
                {m_course});
            m_centre->admin(QStringLiteral("update core.course set held = %1 where id = $1").arg(held), {m_course});
        };
        // As long as this machine needs to open the page.
        for (int seconds = 5;
             !m_enrol || !m_enrol->shown()->own || m_enrol->shown()->own->state != EnrolmentState::Offered;
             seconds *= 2) {
            QVERIFY(seconds < 200);
            put(QStringLiteral("offered"), QStringLiteral("clock_timestamp() + interval '%1 seconds'").arg(seconds), 1);
            openEnrol(*m_other);
        }
        auto* state = m_enrol->findChild<look::StateBadge*>(QStringLiteral("enrolState"));
        QVERIFY(button("enrolAcceptOffer")->isVisible());
        // What giving the seat up comes to is said as the course has set it, in both ways.
        button("enrolDeclineOffer")->click();
        QVERIFY(m_enrol->findChild<QLabel*>(QStringLiteral("enrolPanelExplanation"))
                    ->text()
                    .contains(QStringLiteral("waiting list")));
        QTRY_COMPARE_WITH_TIMEOUT(state->word(), words::enrolmentTerm(EnrolmentState::Waiting), patience);
        QVERIFY(!button("enrolAcceptOffer")->isVisible());
        QCOMPARE(
            one("select state from core.enrolment where course_id = $1 and name = '陳試報' and state <> 'cancelled'",
                m_course),
            QStringLiteral("offered"));
        put(QStringLiteral("pending"), QStringLiteral("null"), 0);
    }

    /// The centre's clock counts down, and nobody need look again.
    void itCountsDownToTheOpening() {
        m_centre->admin(
            "update core.registration set open_at = clock_timestamp() + interval '100 minutes' where course_id = $1",
            {m_course});
        openEnrol(*m_teacher);
        QTRY_VERIFY_WITH_TIMEOUT(button("enrolEnrol")->toolTip().contains(QStringLiteral("01:39:")), patience);
        QVERIFY(!button("enrolEnrol")->isEnabled());
        m_centre->admin(
            "update core.registration set open_at = clock_timestamp() - interval '1 hour' where course_id = $1",
            {m_course});
    }

    /// 離線報名 of a course whose form was never opened here: what it asks came with the course, the wish waits, and
    /// the centre has it once it can be reached.
    void withoutAConnectionTheFormIsThereAllTheSame() {
        m_centre->admin("select core.publish_due(), count(*) from core.course where id = $1", {m_course});
        const int before = one("select count(*) from core.enrolment where course_id = $1", m_course).toInt();
        m_other->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            ReplicaReader(m_other->link().replicaFile()).row<EnrolmentFormRow>(m_course).has_value(), patience);
        m_centre->admin("update core.enrolment set state = 'cancelled', own_version = own_version + 1, row_version = "
                        "row_version + 1 where course_id = $1 and name = '陳試報'",
                        {m_course});
        m_other->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(ReplicaReader(m_other->link().replicaFile())
                                      .rows<EnrolmentRow>(QStringLiteral(" WHERE state = 'cancelled'"))
                                      .size(),
                                  1, patience);
        m_centre->stopServer();
        m_other->restart();
        openEnrol(*m_other);
        QVERIFY(m_enrol->shown()->isKept);
        QCOMPARE(m_enrol->shown()->settings.items,
                 (QStringList{QStringLiteral("title"), QStringLiteral("mobile"), QStringLiteral("subject"),
                              QStringLiteral("meal"), QStringLiteral("tshirt")}));
        QVERIFY(!m_enrol->form()->answers().value(QLatin1String("title")).toString().isEmpty()); // of one's own roster
        auto* enrol = button("enrolEnrol");
        QVERIFY(!enrol->isEnabled());
        field("enrol.mobile")->setText(QStringLiteral("0912-345-678"));
        field("enrol.subject")->setText(QStringLiteral("自然"));
        m_enrol->findChild<QRadioButton*>(QStringLiteral("enrol.meal.meat"))->click();
        auto* size = m_enrol->findChild<QComboBox*>(QStringLiteral("enrol.tshirt"));
        size->setCurrentIndex(size->findData(QStringLiteral("L")));
        QVERIFY(!enrol->isEnabled()); // what is agreed to is read here too
        QVERIFY(m_enrol->findChild<QLabel*>(QStringLiteral("enrolConsentText"))
                    ->text()
                    .contains(QStringLiteral("個人資料保護法")));
        m_enrol->findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QVERIFY2(enrol->isEnabled(), qPrintable(enrol->toolTip()));
        QVERIFY(m_enrol->findChild<QLabel*>(QStringLiteral("enrolNote"))->text().contains(QStringLiteral("outbox")));
        enrol->click();
        QTRY_VERIFY_WITH_TIMEOUT(!enrol->isEnabled(), patience);
        QVERIFY2(enrol->toolTip().contains(QStringLiteral("waits in the outbox")), qPrintable(enrol->toolTip()));
        QCOMPARE(m_other->waitingCommands(), 1);
        m_centre->startServer();
        m_other->link().syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(one("select count(*) from core.enrolment where course_id = $1", m_course).toInt(),
                                  before + 1, patience);
        QCOMPARE(
            one("select answers ->> 'tshirt' from core.enrolment where course_id = $1 and name = '陳試報' and state "
                "= 'pending'",
                m_course),
            QStringLiteral("L"));
        QTRY_VERIFY_WITH_TIMEOUT(m_enrol->shown() && !m_enrol->shown()->isKept && m_enrol->shown()->own, patience);
    }

    /// Before sign-in as a teacher there is nothing to press.
    void aBusinessAccountIsToldWhoCan() {
        openEnrol(*m_school);
        QVERIFY(!button("enrolEnrol")->isEnabled());
        QCOMPARE(button("enrolEnrol")->toolTip(),
                 words::enrolmentRefusal(QStringLiteral("enrol.not_teacher"), {}).value_or(QString()));
    }

    /// 我可報名 in 研習進階搜尋: the courses that the form of each would take one in.
    void whatOneMayEnrolInIsFound() {
        const QString expected = one("select cardinality(core.eligible_offerings(t)) from core.teacher t where "
                                     "account_name = 'enroltwo' and $1 > 0",
                                     1);
        const Ties ties{nullptr, &m_other->link()};
        SearchCoursesPage page(ties, nullptr, nullptr);
        connect(&m_other->link(), &Link::replicaChanged, &page, &Page::refresh);
        page.show();
        page.setCurrent(true);
        page.findChild<QToolButton*>(QStringLiteral("searchCoursesMore"))->setChecked(true);
        auto* facets = page.findChild<QListWidget*>(QStringLiteral("searchCoursesFacets"));
        QCOMPARE(facets->item(0)->data(Qt::UserRole).toString(), QStringLiteral("fits"));
        facets->setCurrentRow(0);
        auto* values = page.findChild<QTreeWidget*>(QStringLiteral("searchCoursesFacetValues"));
        QCOMPARE(values->topLevelItem(0)->data(0, Qt::UserRole).toString(), QStringLiteral("eligible"));
        QTRY_COMPARE_WITH_TIMEOUT(values->topLevelItem(0)->text(1), expected, patience);
        values->setCurrentItem(values->topLevelItem(0));
        QTest::keyClick(values, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(QString::number(page.model()->rowCount()), expected, patience);
        QVERIFY(!page.findChild<QToolButton*>(QStringLiteral("searchCoursesSubscribe"))->isEnabled());
    }

    /// What is meant for one's 主要任教科別 is among the saved searches, without having been kept.
    void theMainSubjectIsASearchAlready() {
        m_centre->admin("update core.teacher set subjects = '{30001,30005}' where account_name = 'enroltwo' and $1 > 0",
                        {m_course});
        m_other->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(
            ReplicaReader(m_other->link().replicaFile()).rows<TeacherRow>().constFirst().subjects.size() == 2,
            patience);
        SearchCoursesPage page({nullptr, &m_other->link()}, nullptr, nullptr);
        page.show();
        page.setCurrent(true);
        auto* saved = page.findChild<QComboBox*>(QStringLiteral("searchCoursesSaved"));
        QVERIFY2(saved->itemText(1).contains(QStringLiteral("國語文")), qPrintable(saved->itemText(1)));
        saved->setCurrentIndex(1);
        emit saved->activated(1);
        QCOMPARE(page.model()->query().facets.value(QStringLiteral("subject")).any,
                 QStringList{QStringLiteral("30001")});
        QVERIFY(!page.findChild<QToolButton*>(QStringLiteral("searchCoursesForget"))->isVisible());
        QCOMPARE(saved->currentIndex(), 1);
    }

    /// 我的狀態 ▸ 已參加: courses that have ended are the centre's, and who looks for them need not say «any day»
    /// first.
    void whatOneHasTakenPartInIsFound() {
        m_centre->admin("update core.course set taken = taken + 1, starts_at = now() - interval '2 days', ends_at = "
                        "now() - interval '47 hours' where id = $1",
                        {m_course});
        m_centre->admin("update core.enrolment set state = 'accepted' where course_id = $1 and name = '陳試報' and "
                        "state = 'pending'",
                        {m_course});
        m_centre->admin("select core.publish_due(), count(*) from core.course where id = $1", {m_course});
        m_other->link().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!ReplicaReader(m_other->link().replicaFile()).row<OfferingRow>(m_course), patience);
        const Ties ties{nullptr, &m_other->link()};
        SearchCoursesPage page(ties, nullptr, nullptr);
        connect(&m_other->link(), &Link::replicaChanged, &page, &Page::refresh);
        page.show();
        page.setCurrent(true);
        page.findChild<QToolButton*>(QStringLiteral("searchCoursesMore"))->setChecked(true);
        auto* facets = page.findChild<QListWidget*>(QStringLiteral("searchCoursesFacets"));
        QCOMPARE(facets->item(1)->data(Qt::UserRole).toString(), QStringLiteral("mine"));
        facets->setCurrentRow(1);
        auto* values = page.findChild<QTreeWidget*>(QStringLiteral("searchCoursesFacetValues"));
        auto* attended = values->topLevelItem(2);
        QCOMPARE(attended->data(0, Qt::UserRole).toString(), QStringLiteral("attended"));
        values->setCurrentItem(attended);
        QTest::keyClick(values, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patience);
        QCOMPARE(page.model()->row(page.model()->idAt(0))->row.number, m_number);
        QTRY_COMPARE_WITH_TIMEOUT(attended->text(1), QStringLiteral("1"), patience);
        QTest::keyClick(values, Qt::Key_Minus); // without it
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->isSettled() && page.past()->state() == PastCourses::State::All,
                                 patience);
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            QVERIFY(page.model()->row(page.model()->idAt(row))->row.number != m_number);
        }
        page.findChild<QToolButton*>(QStringLiteral("searchCoursesClear"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QComboBox*>(QStringLiteral("searchCoursesSpan"))->currentIndex() == 0,
                                 patience); // as it was
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
    QString one(const char* query, qint64 id) {
        return QString::fromUtf8(m_centre->admin(QString::fromUtf8(query), {id}).scalar());
    }
    QJsonObject json(const char* query, qint64 id) {
        return QJsonDocument::fromJson(m_centre->admin(QString::fromUtf8(query), {id}).scalar()).object();
    }
    QString items() { return one("select settings -> 'items' from core.registration where course_id = $1", m_course); }
    QString notice() { return m_settings->findChild<look::MessageBar*>(QStringLiteral("registrationNotice"))->text(); }
    static void tick(QListWidget* items, const QString& code, bool on = true) {
        for (int i = 0; i < items->count(); ++i) {
            if (items->item(i)->data(Qt::UserRole).toString() == code) {
                items->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    void openSettings() {
        m_school->link().syncNow();
        m_settings = std::make_unique<RegistrationPage>(m_school->link(), nullptr);
        connect(&m_school->link(), &Link::replicaChanged, m_settings.get(), &Page::refresh); // as the window does
        m_settings->resize(1150, 640);
        m_settings->show();
        m_settings->setCurrent(true);
        QTRY_VERIFY_WITH_TIMEOUT(ReplicaReader(m_school->link().replicaFile()).row<CourseRow>(m_course).has_value(),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            ReplicaReader(m_school->link().replicaFile())
                .row<RegistrationRow>(m_course)
                .value_or(RegistrationRow())
                .rowVersion,
            one("select coalesce(max(row_version), 0) from core.registration where course_id = $1", m_course).toInt(),
            patience);
        m_settings->openAt(QString::number(m_course));
    }
    void openEnrol(ReviewDesk& desk) {
        m_enrol = std::make_unique<EnrolPage>(desk.link(), nullptr);
        connect(&desk.link(), &Link::replicaChanged, m_enrol.get(), &Page::refresh);
        m_enrol->resize(1150, 640);
        m_enrol->show();
        m_enrol->setCurrent(true);
        m_enrol->bar()->setPause(std::chrono::milliseconds(0));
        m_enrol->openAt(QString::number(m_number));
        QTRY_VERIFY_WITH_TIMEOUT(m_enrol->shown().has_value(), patience);
    }
    void openOwn(ReviewDesk& desk) {
        desk.link().syncNow();
        m_own = std::make_unique<OwnEnrolmentsPage>(desk.link(), nullptr);
        connect(&desk.link(), &Link::replicaChanged, m_own.get(), &Page::refresh);
        m_own->resize(1150, 640);
        m_own->show();
        m_own->setCurrent(true);
    }
    void enrolOther() {
        openEnrol(*m_other);
        field("enrol.mobile")->setText(QStringLiteral("0912-345-679"));
        field("enrol.subject")->setText(QStringLiteral("數學"));
        m_enrol->findChild<QRadioButton*>(QStringLiteral("enrol.meal.meat"))->click();
        m_enrol->findChild<QCheckBox*>(QStringLiteral("enrolConsent"))->setChecked(true);
        QVERIFY2(button("enrolEnrol")->isEnabled(), qPrintable(button("enrolEnrol")->toolTip()));
        button("enrolEnrol")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_enrol->shown() && m_enrol->shown()->own, patience);
    }
    QAction* save() { return m_settings->findChild<QAction*>(QStringLiteral("registrationSave")); }
    QPushButton* button(const char* name) {
        auto* found = m_enrol->findChild<QPushButton*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no button %s", name);
        }
        return found;
    }
    ValueEdit* field(const char* name) {
        auto* found = m_enrol->findChild<ValueEdit*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no field %s", name);
        }
        return found;
    }
    QAbstractItemModel* ownList() {
        return m_own->findChild<QTableView*>(QStringLiteral("ownEnrolmentsList"))->model();
    }

    std::unique_ptr<TestCentre> m_centre;
    QString m_token; ///< of the 總負責人
    qint64 m_course = 0;
    qint64 m_number = 0;
    std::unique_ptr<ReviewDesk> m_school;
    std::unique_ptr<ReviewDesk> m_teacher;
    std::unique_ptr<ReviewDesk> m_other;
    std::unique_ptr<RegistrationPage> m_settings;
    std::unique_ptr<EnrolPage> m_enrol;
    std::unique_ptr<OwnEnrolmentsPage> m_own;
};

QTEST_MAIN(TestEnrolling)
#include "tst_enrolling.moc"
