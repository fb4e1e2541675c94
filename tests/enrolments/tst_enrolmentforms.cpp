// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/editors.h"
#include "forms/edits/formfield.h"
#include "forms/edits/valueedit.h"
#include "forms/enrolments/enrol/enrolfacts.h"
#include "forms/enrolments/enrol/enrolmentform.h"
#include "forms/enrolments/enrol/enrolsheet.h"
#include "forms/enrolments/enrol/enrolstanding.h"
#include "forms/enrolments/settings/itemsedit.h"
#include "forms/enrolments/settings/momentedit.h"
#include "forms/enrolments/settings/registrationform.h"
#include "forms/enrolments/settings/rowsedit.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/enrolments/enrolmentitem.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace inservice;

namespace {

Course twoDays() {
    Course course;
    for (const int day : {28, 29}) {
        CourseSession session;
        session.date = QDate(2026, 3, day);
        session.from = QTime(9, 0);
        session.to = QTime(12, 0);
        course.sessions << session;
    }
    course.classCount = 1;
    course.classSize = 40;
    course.registrationFrom = QDate(2026, 3, 1);
    course.registrationTo = QDate(2026, 3, 20);
    return course;
}

/// Every item, a question of each kind.
RegistrationSettings everything() {
    RegistrationSettings settings = RegistrationSettings::of(twoDays());
    settings.items.clear();
    for (const EnrolmentItem& item : enrolment::items()) {
        settings.items << QString::fromLatin1(item.code);
    }
    settings.purpose = DataPurpose::Insurance;
    settings.stops = QStringList{QStringLiteral("高鐵站"), QStringLiteral("校門口")};
    const QStringList options{QStringLiteral("上午"), QStringLiteral("下午")};
    settings.questions = {{QStringLiteral("q1"), QStringLiteral("簡答"), QuestionKind::Text, {}},
                          {QStringLiteral("q2"), QStringLiteral("單選"), QuestionKind::Choice, options},
                          {QStringLiteral("q3"), QStringLiteral("複選"), QuestionKind::Multi, options},
                          {QStringLiteral("q4"), QStringLiteral("數字"), QuestionKind::Number, {}}};
    return settings;
}

QJsonObject wholeAnswers() {
    return {{QStringLiteral("title"), QStringLiteral("教師")},
            {QStringLiteral("mobile"), QStringLiteral("0912-345-678")},
            {QStringLiteral("subject"), QStringLiteral("國語文")},
            {QStringLiteral("school_kind"), QStringLiteral("junior_high")},
            {QStringLiteral("meal"), QStringLiteral("vegetarian")},
            {QStringLiteral("stay"), QJsonObject{{QStringLiteral("stays"), true},
                                                 {QStringLiteral("nights"), QJsonArray{QStringLiteral("2026-03-28")}}}},
            {QStringLiteral("transport"), QJsonObject{{QStringLiteral("way"), QStringLiteral("bus")},
                                                      {QStringLiteral("stop"), QStringLiteral("校門口")}}},
            {QStringLiteral("parking"),
             QJsonObject{{QStringLiteral("needs"), true}, {QStringLiteral("plate"), QStringLiteral("ABC-1234")}}},
            {QStringLiteral("emergency"), QJsonObject{{QStringLiteral("name"), QStringLiteral("王大明")},
                                                      {QStringLiteral("phone"), QStringLiteral("07-6000000")}}},
            {QStringLiteral("national_id"), true},
            {QStringLiteral("birthday"), true},
            {QStringLiteral("diet_note"), QStringLiteral("不吃牛")},
            {QStringLiteral("access_need"), QStringLiteral("無")},
            {QStringLiteral("invoice"), QStringLiteral("示範國中")},
            {QStringLiteral("civil"), QStringLiteral("no")},
            {QStringLiteral("years"), 5},
            {QStringLiteral("pic_consent"), QStringLiteral("yes")},
            {QStringLiteral("tshirt"), QStringLiteral("M")},
            {QStringLiteral("q1"), QStringLiteral("無")},
            {QStringLiteral("q2"), QStringLiteral("上午")},
            {QStringLiteral("q3"), QJsonArray{QStringLiteral("下午")}},
            {QStringLiteral("q4"), 3}};
}

} // namespace

/// 報名表 as teachers see it, and 線上報名設定 as its organiser does, without a centre.
class TestEnrolmentForms : public QObject {
    Q_OBJECT

private slots:
    void everyItemHasWordsAndAnEditor() {
        EnrolmentForm form;
        form.setAsked(everything(), enrolment::nights(twoDays()));
        for (const EnrolmentItem& item : enrolment::items()) {
            const QString code = QString::fromLatin1(item.code);
            QVERIFY2(words::enrolmentItem(code) != code, item.code);
            bool has = false;
            const auto fields = form.findChildren<FormField*>();
            for (const FormField* field : fields) {
                has = has || field->editor()->objectName().startsWith(QStringLiteral("enrol.") + code);
            }
            QVERIFY2(has, item.code);
            for (const char* option : item.options) {
                QVERIFY(!words::enrolmentOption(code, QString::fromLatin1(option)).isEmpty());
            }
        }
    }

    void whatIsLoadedComesBackAndIsWhole() {
        EnrolmentForm form;
        form.setAsked(everything(), enrolment::nights(twoDays()));
        QCOMPARE(form.faults().size(), everything().items.size() + 1 + 4); // the contact has two parts
        form.load(wholeAnswers());
        QCOMPARE(form.answers(), wholeAnswers());
        QVERIFY(form.faults().isEmpty());
    }

    /// Nights, stops and plates are asked once they matter, and not sent once they do not.
    void whatHangsOnAnotherAnswerComesAndGoes() {
        EnrolmentForm form;
        form.setAsked(everything(), enrolment::nights(twoDays()));
        form.load(wholeAnswers());
        form.show();
        auto* plate = form.findChild<ValueEdit*>(QStringLiteral("enrol.parking.plate"));
        QVERIFY(plate->isVisible());
        form.findChild<QRadioButton*>(QStringLiteral("enrol.parking.needs.false"))->click();
        QVERIFY(!plate->isVisible());
        QCOMPARE(form.answers().value(QLatin1String("parking")).toObject(),
                 (QJsonObject{{QStringLiteral("needs"), false}}));
        form.findChild<QRadioButton*>(QStringLiteral("enrol.transport.way.own"))->click();
        QCOMPARE(form.answers().value(QLatin1String("transport")).toObject(),
                 (QJsonObject{{QStringLiteral("way"), QStringLiteral("own")}}));
        QVERIFY(form.faults().isEmpty());
    }

    void nothingIsChosenBeforeAnybodyHasChosen() {
        EnrolmentForm form;
        form.setAsked(everything(), enrolment::nights(twoDays()));
        const auto buttons = form.findChildren<QRadioButton*>();
        QVERIFY(!buttons.isEmpty());
        for (const QRadioButton* button : buttons) {
            QVERIFY2(!button->isChecked(), qPrintable(button->objectName()));
        }
    }

    void aSensitiveAnswerIsKeptUntilItIsTypedAnew() {
        EnrolmentForm form;
        RegistrationSettings settings = everything();
        settings.items = QStringList{QStringLiteral("diet_note")};
        settings.questions.clear();
        form.setAsked(settings, {});
        form.load({{QStringLiteral("diet_note"), true}});
        QCOMPARE(form.answers(), (QJsonObject{{QStringLiteral("diet_note"), true}}));
        QVERIFY(form.faults().isEmpty());
        form.findChild<ValueEdit*>(QStringLiteral("enrol.diet_note"))->setText(QStringLiteral("不吃蝦"));
        QCOMPARE(form.answers(), (QJsonObject{{QStringLiteral("diet_note"), QStringLiteral("不吃蝦")}}));
    }

    void anotherFormKeepsWhatFitsIt() {
        EnrolmentForm form;
        RegistrationSettings settings = everything();
        form.setAsked(settings, enrolment::nights(twoDays()));
        form.load(wholeAnswers());
        settings.items = QStringList{QStringLiteral("subject"), QStringLiteral("title")};
        settings.questions.clear();
        form.setAsked(settings, {});
        QCOMPARE(form.answers(), (QJsonObject{{QStringLiteral("title"), QStringLiteral("教師")},
                                              {QStringLiteral("subject"), QStringLiteral("國語文")}}));
    }

    /// Where who comes first has the seat, what pressing comes to is said before: a place on the waiting list.
    void noSeatLeftMeansTheWaitingList() {
        EnrolFacts facts;
        const auto said = [&facts](const questions::EnrolmentPage& page) {
            facts.show(page);
            return facts.findChild<QLabel*>(QStringLiteral("enrolFact2"))->text();
        };
        questions::EnrolmentPage page;
        page.settings.acceptMode = AcceptMode::FirstCome;
        page.onlineLeft = 1;
        QCOMPARE(said(page), QStringLiteral("1"));
        page.onlineLeft = 0;
        QVERIFY2(said(page).contains(QStringLiteral("waiting list")), qPrintable(said(page)));
        page.refusal = questions::EnrolmentSaying{QStringLiteral("enrol.full"), {}};
        QCOMPARE(said(page), QStringLiteral("0"));
        page.refusal.reset();
        page.own = questions::OwnEnrolment();
        QCOMPARE(said(page), QStringLiteral("0"));
    }

    /// 未提供線上報名: «0 places left» would be said of a course that is full.
    void whereNoneIsOfferedNoPlacesAreCounted() {
        EnrolFacts facts;
        questions::EnrolmentPage page;
        page.settings = RegistrationSettings::fromJson({});
        facts.show(page);
        QVERIFY(facts.findChild<QLabel*>(QStringLiteral("enrolFact2"))->isHidden());
        page.settings.acceptMode = AcceptMode::Manual;
        facts.show(page);
        QVERIFY(!facts.findChild<QLabel*>(QStringLiteral("enrolFact2"))->isHidden());
    }

    void settingsComeBackAsTheyWere() {
        RegistrationForm form;
        RegistrationSettings settings = everything();
        settings.waitQuota = 10;
        settings.priority = {{PriorityRule::OwnCounty, {}},
                             {PriorityRule::Levels, QJsonArray{QStringLiteral("junior_high")}}};
        settings.resultAt = settings.closeAt.addDays(1);
        settings.walkIn = true;
        settings.mails = {EnrolmentNotice::Result, EnrolmentNotice::OneDay};
        form.setMaterial({});
        form.load(settings.toJson());
        QCOMPARE(form.settings().toJson(), settings.toJson());
    }

    /// The result is told whatever is ticked, so there is nothing to tick.
    void onlyMailsThatCanBeLeftOutAreAsked() {
        RegistrationForm form;
        RegistrationSettings settings = everything();
        settings.mails = {};
        form.setMaterial({});
        form.load(settings.toJson());
        QCOMPARE(form.settings().mails, QList{EnrolmentNotice::Result});
        auto* mails = form.findChild<ManyEdit*>(QStringLiteral("course.mails"));
        QVERIFY(mails != nullptr);
        QCOMPARE(mails->box(course::keyOf(EnrolmentNotice::Result)), nullptr);
        mails->box(course::keyOf(EnrolmentNotice::Received))->click();
        QCOMPARE(form.settings().mails, (QList{EnrolmentNotice::Received, EnrolmentNotice::Result}));
    }

    void aMomentIsWrittenAsPeopleDo_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("iso") << QStringLiteral("2026-03-02 9:00") << QStringLiteral("2026/03/02 09:00");
        QTest::newRow("republic") << QStringLiteral("115/3/2 0930") << QStringLiteral("2026/03/02 09:30");
        QTest::newRow("day") << QStringLiteral("115/3/2") << QStringLiteral("2026/03/02 24:00");
        QTest::newRow("24") << QStringLiteral("2026/03/02 24:00") << QStringLiteral("2026/03/02 24:00");
        QTest::newRow("midnight") << QStringLiteral("2026-03-03 00:00") << QStringLiteral("2026/03/02 24:00");
        QTest::newRow("none") << QStringLiteral("2026-03-02 25:00") << QStringLiteral("2026-03-02 25:00");
    }
    void aMomentIsWrittenAsPeopleDo() {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        MomentEdit edit(MomentEdit::Day::End);
        edit.setText(typed);
        QCOMPARE(edit.normalisedText(), shown);
        MomentEdit begin(MomentEdit::Day::Begin);
        begin.setText(QStringLiteral("115/3/2"));
        QCOMPARE(begin.normalisedText(), QStringLiteral("2026/03/02 00:00"));
    }

    void itemsAreTickedAndMoved() {
        ItemsEdit edit;
        QSignalSpy edited(&edit, &ItemsEdit::edited);
        edit.setCodes({QStringLiteral("title"), QStringLiteral("mobile")});
        QCOMPARE(edited.size(), 0);
        auto* list = edit.findChild<QListWidget*>(QStringLiteral("registrationItems"));
        QCOMPARE(list->count(), int(enrolment::items().size()));
        auto* up = edit.findChild<QPushButton*>(QStringLiteral("registrationItemUp"));
        list->setCurrentRow(0);
        QVERIFY(!up->isEnabled() && !up->toolTip().isEmpty());
        list->setCurrentRow(1);
        up->click();
        QCOMPARE(edit.codes(), (QStringList{QStringLiteral("mobile"), QStringLiteral("title")}));
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(edit.codes().size(), 3);
        QVERIFY(edited.size() >= 2);
    }

    void questionsAreAddedUpToTen() {
        RegistrationForm form;
        form.setMaterial({});
        form.load(RegistrationSettings::of(twoDays()).toJson());
        auto* add = form.findChild<QPushButton*>(QStringLiteral("registrationQuestionsAdd"));
        for (int i = 0; i < 10; ++i) {
            add->click();
        }
        QVERIFY(!add->isEnabled() && !add->toolTip().isEmpty());
        const QList<OwnQuestion> questions = form.settings().questions;
        QCOMPARE(questions.size(), 10);
        QCOMPARE(questions.last().id, QStringLiteral("q10"));
    }

    void whatHoldsIsLockedAndSaysWhy() {
        RegistrationForm form;
        RegistrationSettings settings = RegistrationSettings::of(twoDays());
        settings.acceptMode = AcceptMode::Draw;
        form.setMaterial({});
        form.load(settings.toJson());
        auto* mode = form.findChild<QWidget*>(QStringLiteral("course.accept_mode"));
        auto* group = form.findChild<QPushButton*>(QStringLiteral("registrationPriorityAdd"));
        QVERIFY(mode->isEnabled() && group->isEnabled());
        form.setInUse(RegistrationInUse{settings, settings.freezeAt, false, false});
        QVERIFY(!mode->isEnabled() && !mode->toolTip().isEmpty());
        QVERIFY(!group->isEnabled() && !group->toolTip().isEmpty());
    }

    void itOpensByTheCentresClock() {
        questions::EnrolmentPage page;
        page.openAt = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        page.refusal = questions::EnrolmentSaying{QStringLiteral("enrol.not_open"), {}};
        const QDateTime before = page.openAt.addDays(-2).addSecs(-3723);
        QCOMPARE(EnrolStanding(page, before).secondsToOpening(), 2 * 86400 + 3723);
        QVERIFY(EnrolStanding(page, before).hindrance().contains(QStringLiteral("01:02:03")));
        QVERIFY(!EnrolStanding(page, before).availability(EnrolAction::Enrol).isEnabled());
        QVERIFY(EnrolStanding(page, page.openAt).availability(EnrolAction::Enrol).isEnabled()); // the centre decides
    }

    /// Who sent one is not always known (what is kept of it ends): the sentence does without.
    void whoWasSentIsAskedByWhomeverItWas() {
        questions::EnrolmentPage page;
        page.own = questions::OwnEnrolment();
        page.own->state = EnrolmentState::Pending;
        page.own->confirmed = false;
        const auto said = [&page] { return EnrolStanding(page, QDateTime::currentDateTimeUtc()).own(); };
        QVERIFY2(said().startsWith(QStringLiteral("You have been sent")), qPrintable(said()));
        page.own->sentBy = QStringLiteral("示範國中");
        QVERIFY2(said().startsWith(QStringLiteral("示範國中 has sent you")), qPrintable(said()));
    }

    /// What was chosen and typed for one course is none of the next one's, and stays while the same one is read again.
    void theNextCourseIsAnsweredAnew() {
        EnrolSheet sheet(nullptr);
        questions::EnrolmentPage page;
        page.settings = RegistrationSettings::of(twoDays());
        page.settings.items = {QStringLiteral("mobile")};
        page.settings.classChoice = ClassChoice::Teacher;
        page.classes = 2;
        sheet.show(page);
        sheet.findChild<ChoiceEdit*>(QStringLiteral("enrolClass"))->setChoice(2);
        const auto mobile = [&sheet] { return sheet.form()->answers().value(QLatin1String("mobile")).toString(); };
        sheet.form()->load({{QStringLiteral("mobile"), QStringLiteral("0912345678")}});
        const QString typed = mobile();
        sheet.show(page);
        QCOMPARE(sheet.classNo().toInt(), 2);
        QVERIFY(!typed.isEmpty());
        QCOMPARE(mobile(), typed);
        sheet.clear();
        page.number = 7000002;
        sheet.show(page);
        QVERIFY2(!sheet.classNo().isValid(), "the class of another course is not the class of this one");
        QCOMPARE(mobile(), QString());
    }

    /// Every refusal about 線上報名 has its own sentence.
    void everyRefusalHasItsSentence_data() {
        QTest::addColumn<QString>("key");
        for (const char* key : {"enrol.not_teacher",   "enrol.account",  "enrol.none",           "enrol.not_published",
                                "enrol.not_open",      "enrol.closed",   "enrol.cancelled",      "enrol.started",
                                "enrol.own_school",    "enrol.scope",    "enrol.level",          "enrol.title",
                                "enrol.subject",       "enrol.prereq",   "enrol.repeat",         "enrol.series",
                                "enrol.clash",         "enrol.max_open", "enrol.unit_cap",       "enrol.exists",
                                "enrol.item",          "enrol.full",     "enrol.consent",        "enrol.not_visible",
                                "enrol.changed",       "enrol.seats",    "enrol.nominated_only", "enrol.passed_over",
                                "enrol.state",         "enrol.frozen",   "enrol.share_over",     "enrol.not_drawn",
                                "enrol.class_full",    "enrol.class",    "quota.below_taken",    "cancel.started",
                                "cancel.none",         "offer.expired",  "offer.gone",           "registration.invalid",
                                "registration.changed"}) {
            QTest::newRow(key) << QString::fromLatin1(key);
        }
    }
    void everyRefusalHasItsSentence() {
        QFETCH(const QString, key);
        const QString sentence = words::centreRefusal(key, {});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(key), qPrintable(sentence)); // that is what is said of an unknown one
    }
};

QTEST_MAIN(TestEnrolmentForms)
#include "tst_enrolmentforms.moc"
