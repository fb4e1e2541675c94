// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/answers.h"
#include "models/enrolments/registrationchecks.h"

#include <QJsonArray>
#include <QTest>

using namespace inservice;

namespace {

/// Two days in the mornings, forty places, registered for from the 1st to the 20th.
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
    course.channels = {RegistrationChannel::Online};
    course.registrationFrom = QDate(2026, 3, 1);
    course.registrationTo = QDate(2026, 3, 20);
    return course;
}

QStringList keysOf(const QList<CourseFault>& faults) {
    QStringList keys;
    for (const CourseFault& fault : faults) {
        keys << fault.field + u' ' + fault.key;
    }
    return keys;
}

QStringList found(const RegistrationSettings& settings) {
    return keysOf(enrolment::check(settings, RegistrationSurroundings::of(twoDays())));
}

} // namespace

/// 線上報名設定 and the answers to its form, as values.
class TestRegistration : public QObject {
    Q_OBJECT

private slots:
    /// Nobody has to fill in anything for an ordinary course.
    void aCourseHasSettingsThatCanBeSavedAsTheyAre() {
        const RegistrationSettings settings = RegistrationSettings::of(twoDays());
        QCOMPARE(found(settings), QStringList());
        const QJsonObject json = settings.toJson();
        QCOMPARE(json.value(QLatin1String("open_at")).toString(), QStringLiteral("2026-03-01T00:00"));
        QCOMPARE(json.value(QLatin1String("close_at")).toString(), QStringLiteral("2026-03-21T00:00"));
        QCOMPARE(json.value(QLatin1String("cancel_until")).toString(), QStringLiteral("2026-03-25T09:00"));
        QCOMPARE(json.value(QLatin1String("online_quota")).toInt(), 40);
        QVERIFY(json.value(QLatin1String("wait_quota")).isNull());
        QCOMPARE(json.value(QLatin1String("accept_mode")).toString(), QStringLiteral("manual"));
        QCOMPARE(json.value(QLatin1String("result_at")).toString(), QString());
        QCOMPARE(RegistrationSettings::fromJson(json), settings);
    }

    void theEndOfADayIsSaidAs24() {
        const RegistrationSettings settings = RegistrationSettings::of(twoDays());
        QCOMPARE(enrolment::deadlineText(settings.closeAt), QStringLiteral("2026/03/20 24:00"));
        QCOMPARE(enrolment::deadlineText(settings.cancelUntil), QStringLiteral("2026/03/25 09:00"));
    }

    void theClockOfThisPcIsNobodysBusiness() {
        const QByteArray before = qgetenv("TZ");
        for (const char* zone : {"America/New_York", "Asia/Taipei", "Europe/Berlin"}) {
            qputenv("TZ", zone);
            const QJsonObject json = RegistrationSettings::of(twoDays()).toJson();
            QCOMPARE(json.value(QLatin1String("open_at")).toString(), QStringLiteral("2026-03-01T00:00"));
            // The hour that summer time leaves out elsewhere.
            QJsonObject other = json;
            other.insert(QStringLiteral("open_at"), QStringLiteral("2026-03-08T02:30"));
            QCOMPARE(RegistrationSettings::fromJson(other).toJson().value(QLatin1String("open_at")).toString(),
                     QStringLiteral("2026-03-08T02:30"));
        }
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    }

    void nothingIsMissingWhereNobodyIsToEnrol() {
        RegistrationSettings settings;
        QCOMPARE(found(settings).size(), 3); // opens, closes, how many
        settings.enabled = false;
        QCOMPARE(found(settings), QStringList());
    }

    void sensitiveDataNeedsAPurposeAndWarns() {
        RegistrationSettings settings = RegistrationSettings::of(twoDays());
        settings.items << QStringLiteral("national_id") << QStringLiteral("diet_note");
        QList<CourseFault> faults = enrolment::check(settings, RegistrationSurroundings::of(twoDays()));
        QCOMPARE(keysOf(faults), (QStringList{QStringLiteral("items registration.sensitive"),
                                              QStringLiteral("purpose registration.purpose")}));
        QVERIFY(!faults.at(0).blocks && faults.at(1).blocks);
        QCOMPARE(faults.at(0).values.value(QStringLiteral("days")).toInt(), 90);
        settings.purpose = DataPurpose::Lodging;
        QCOMPARE(found(settings).size(), 1);
    }

    /// Whoever has enrolled relies on it.
    void whatSomebodyReliesOnHolds() {
        const RegistrationSettings was = RegistrationSettings::of(twoDays());
        RegistrationSurroundings around = RegistrationSurroundings::of(twoDays());
        around.inUse = RegistrationInUse{was, was.freezeAt, false, false};
        RegistrationSettings now = was;
        now.acceptMode = AcceptMode::FirstCome;
        now.cancelUntil = was.cancelUntil.addSecs(-60);
        now.freezeAt = was.freezeAt.addSecs(60);
        now.items << QStringLiteral("meal"); // asked of all in a follow-up
        QCOMPARE(keysOf(enrolment::check(now, around)),
                 (QStringList{QStringLiteral("accept_mode registration.mode_fixed"),
                              QStringLiteral("cancel_until registration.only_later")}));
        around.inUse->settings.acceptMode = AcceptMode::FirstCome; // the organiser may take it over
        now = around.inUse->settings;
        now.acceptMode = AcceptMode::Manual;
        QCOMPARE(keysOf(enrolment::check(now, around)), QStringList());
        around.inUse->settings.acceptMode = AcceptMode::Draw;
        now = around.inUse->settings;
        now.onlineQuota = 39;
        around.inUse->isDrawn = true;
        now.closeAt = now.closeAt.addDays(1);
        QCOMPARE(keysOf(enrolment::check(now, around)), (QStringList{QStringLiteral("online_quota registration.fixed"),
                                                                     QStringLiteral("close_at registration.drawn")}));
    }

    /// The door is not shut on those who are not in yet, and what nobody has set holds as well.
    void nobodyShutsTheDoor() {
        RegistrationSettings was = RegistrationSettings::of(twoDays());
        const QDateTime clock = QDateTime::currentDateTimeUtc();
        was.openAt = clock.addDays(-2);
        was.closeAt = clock.addDays(5);
        was.cancelUntil = QDateTime();
        was.acceptMode = AcceptMode::Draw;
        RegistrationSurroundings around = RegistrationSurroundings::of(twoDays());
        around.firstStart = clock.addDays(20);
        around.lastDay = clock.date().addDays(22);
        was.freezeAt = clock.addDays(17);
        around.inUse = RegistrationInUse{was, was.freezeAt, false, false};
        RegistrationSettings now = was;
        now.closeAt = clock.addSecs(23 * 3600);
        QCOMPARE(keysOf(enrolment::check(now, around)),
                 QStringList{QStringLiteral("close_at registration.close_short")});
        now.closeAt = clock.addSecs(25 * 3600);
        QCOMPARE(keysOf(enrolment::check(now, around)), QStringList());
        now.openAt = clock.addDays(1).addSecs(-60);
        QCOMPARE(keysOf(enrolment::check(now, around)), QStringList{QStringLiteral("open_at registration.opened")});
        now = was;
        now.cancelUntil = clock.addDays(1);
        QCOMPARE(keysOf(enrolment::check(now, around)),
                 QStringList{QStringLiteral("cancel_until registration.only_later")});
        around.firstStart = clock.addDays(1).addSecs(3600); // the course was moved since
        around.inUse->usualFreeze = clock.addDays(-2);
        now.freezeAt = around.firstStart;
        now.cancelUntil = around.firstStart;
        QVERIFY(!keysOf(enrolment::check(now, around)).contains(QStringLiteral("freeze_at registration.only_later")));
        QCOMPARE(enrolment::fixedBy(QStringLiteral("repeat"), *around.inUse), QStringLiteral("registration.fixed"));
        QCOMPARE(enrolment::fixedBy(QStringLiteral("release_at"), *around.inUse), QStringLiteral("registration.fixed"));
    }

    void aQuestionThatWasAnsweredStaysTheSame() {
        RegistrationSettings was = RegistrationSettings::of(twoDays());
        was.questions = {{QStringLiteral("q1"),
                          QStringLiteral("場次"),
                          QuestionKind::Choice,
                          {QStringLiteral("上午"), QStringLiteral("下午")}}};
        RegistrationSurroundings around = RegistrationSurroundings::of(twoDays());
        around.inUse = RegistrationInUse{was, was.freezeAt, false, false};
        RegistrationSettings now = was;
        now.questions[0].options << QStringLiteral("皆可");
        QCOMPARE(keysOf(enrolment::check(now, around)), QStringList());
        now.questions[0].options.removeFirst();
        QCOMPARE(keysOf(enrolment::check(now, around)),
                 QStringList{QStringLiteral("questions[0].options registration.fixed")});
        QCOMPARE(was.nextQuestionId(), QStringLiteral("q2"));
        was.questions[0].id = QStringLiteral("q7");
        QCOMPARE(was.nextQuestionId(), QStringLiteral("q8"));
    }

    void everyItemIsRequired() {
        RegistrationSettings settings = RegistrationSettings::of(twoDays());
        settings.items = QStringList{QStringLiteral("mobile"), QStringLiteral("stay"), QStringLiteral("transport"),
                                     QStringLiteral("emergency"), QStringLiteral("birthday")};
        settings.stops = QStringList{QStringLiteral("高鐵左營站")};
        settings.questions = {{QStringLiteral("q1"), QStringLiteral("備註"), QuestionKind::Text, {}}};
        const QList<QDate> nights = enrolment::nights(twoDays());
        QCOMPARE(nights, QList<QDate>{QDate(2026, 3, 28)});
        const auto faults = [&](const QJsonObject& answers) {
            return keysOf(enrolment::checkAnswers(answers, settings, nights));
        };
        QCOMPARE(faults({}).size(), 7); // the contact in an emergency has two parts
        QJsonObject answers{
            {QStringLiteral("mobile"), QStringLiteral("0912-345678")},
            {QStringLiteral("stay"), QJsonObject{{QStringLiteral("stays"), false}}},
            {QStringLiteral("transport"), QJsonObject{{QStringLiteral("way"), QStringLiteral("own")}}},
            {QStringLiteral("emergency"), QJsonObject{{QStringLiteral("name"), QStringLiteral("王大明")},
                                                      {QStringLiteral("phone"), QStringLiteral("07-6000000")}}},
            {QStringLiteral("birthday"), true},
            {QStringLiteral("q1"), QStringLiteral("無")}};
        QCOMPARE(faults(answers), QStringList());
        answers.insert(QStringLiteral("transport"), QJsonObject{{QStringLiteral("way"), QStringLiteral("bus")}});
        answers.insert(QStringLiteral("stay"),
                       QJsonObject{{QStringLiteral("stays"), true},
                                   {QStringLiteral("nights"), QJsonArray{QStringLiteral("2026-03-29")}}});
        answers.insert(QStringLiteral("mobile"), QStringLiteral("12"));
        QCOMPARE(faults(answers),
                 (QStringList{QStringLiteral("mobile course.value"), QStringLiteral("stay.nights enrol.item_value"),
                              QStringLiteral("transport.stop enrol.item")}));
    }

    /// What is kept at the centre is not shown again, and need not be typed again.
    void aSensitiveAnswerIsSaidAgainByTrue() {
        RegistrationSettings settings;
        settings.items = QStringList{QStringLiteral("diet_note"), QStringLiteral("title")};
        QCOMPARE(enrolment::checkAnswers({{QStringLiteral("diet_note"), true}, {QStringLiteral("title"), true}},
                                         settings, {})
                     .size(),
                 1);
        QCOMPARE(enrolment::fitting(
                     {{QStringLiteral("diet_note"), true}, {QStringLiteral("meal"), QStringLiteral("none")}}, settings),
                 (QJsonObject{{QStringLiteral("diet_note"), true}}));
    }
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
