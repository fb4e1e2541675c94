// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/closingwords.h"

#include <QJsonArray>
#include <QTest>
#include <QTranslator>

using namespace inservice;

namespace {

CourseSession session(int no, const QTime& from, const QTime& to, double hours) {
    CourseSession one;
    one.no = no;
    one.date = QDate(2026, 11, 2).addDays(no);
    one.from = from;
    one.to = to;
    one.hours = hours;
    return one;
}

/// Three afternoons of three hours.
Course sample(PartialCredit mode) {
    Course one;
    for (int no = 1; no <= 3; ++no) {
        one.sessions << session(no, QTime(13, 0), QTime(16, 0), 3);
    }
    one.hours = 9;
    one.hourUnit = HourUnit::Hour;
    one.partial = mode;
    one.threshold = AttendanceThreshold::TwoThirds;
    one.latePolicy = LatePolicy::Void;
    one.classCount = 1;
    return one;
}

PresenceMark mark(int session, PresenceCode code, int late = 0) {
    PresenceMark one;
    one.session = session;
    one.code = code;
    one.late = late;
    return one;
}

const QList<PresenceMark>& marks() {
    static const QList<PresenceMark> all{mark(1, PresenceCode::Present), mark(2, PresenceCode::Late, 10),
                                         mark(3, PresenceCode::Absent)};
    return all;
}

QString text(const Course& course, const QList<PresenceMark>& marks, const HoursOf& person = {}) {
    return words::hoursArithmetic(hours::of(course, marks, person));
}

} // namespace

/// 算式 as it is shown and printed, in the words of an office.
class TestClosingWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_words.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
        QCoreApplication::installTranslator(&m_words);
    }

    void theArithmeticOfEachWayOfCounting() {
        QCOMPARE(text(sample(PartialCredit::BySession), marks()),
                 QStringLiteral("3.0 + 3.0（遲到 10 分，容許） + 0（缺席） = 6.0 小時"));
        QCOMPARE(
            text(sample(PartialCredit::Proportional), marks()),
            QStringLiteral("180 + 180（遲到 10 分，容許） + 0（缺席） = 360／540 分鐘；9.0 × 360／540 → 6.0 小時"));
        QCOMPARE(text(sample(PartialCredit::Threshold), marks()),
                 QStringLiteral("180 + 180（遲到 10 分，容許） + 0（缺席） = 360／540 分鐘，門檻 2/3 → 9.0 小時"));
        QCOMPARE(text(sample(PartialCredit::Full), marks()),
                 QStringLiteral("3.0 + 3.0（遲到 10 分，容許） + 0（缺席） → 0.0 小時（未全程出席）"));
    }

    /// Beyond what is let pass: the hours of the session, its minutes, or none of them, as the course counts.
    void whatIsBeyondTheGraceSaysWhatItCosts() {
        const QList<PresenceMark> late{mark(1, PresenceCode::Late, 20), mark(2, PresenceCode::Present),
                                       mark(3, PresenceCode::Present)};
        QCOMPARE(text(sample(PartialCredit::BySession), late),
                 QStringLiteral("0（遲到 20 分，不計） + 3.0 + 3.0 = 6.0 小時"));
        QCOMPARE(text(sample(PartialCredit::Proportional), late),
                 QStringLiteral("160（遲到 20 分） + 180 + 180 = 520／540 分鐘；9.0 × 520／540 = 8.67 → 8.5 小時"));
        QCOMPARE(text(sample(PartialCredit::Threshold), late),
                 QStringLiteral("0（遲到 20 分，不計） + 180 + 180 = 360／540 分鐘，門檻 2/3 → 9.0 小時"));
        Course deducted = sample(PartialCredit::BySession);
        deducted.latePolicy = LatePolicy::Deduct;
        deducted.lateDeduction = 1;
        QCOMPARE(text(deducted, late), QStringLiteral("2.0（遲到 20 分，扣 1.0 小時） + 3.0 + 3.0 = 8.0 小時"));
        Course noted = sample(PartialCredit::Threshold);
        noted.latePolicy = LatePolicy::Note;
        QCOMPARE(text(noted, late),
                 QStringLiteral("180（遲到 20 分，僅註記） + 180 + 180 = 540／540 分鐘，門檻 2/3 → 9.0 小時"));
    }

    /// Whoever came onto the list late reads why all that was counted is less than the course has.
    void theSessionsBeforeSomebodyWasListedAreSaid() {
        const QList<PresenceMark> joined{mark(1, PresenceCode::NotListed), mark(2, PresenceCode::Present),
                                         mark(3, PresenceCode::Present)};
        QCOMPARE(text(sample(PartialCredit::BySession), joined), QStringLiteral("—（未列名） + 3.0 + 3.0 = 6.0 小時"));
        QCOMPARE(
            text(sample(PartialCredit::Threshold), joined),
            QStringLiteral("—（未列名） + 180 + 180 = 360／360 分鐘，門檻 2/3 → 6.0 小時（以列名場次的時數為上限）"));
        QCOMPARE(text(sample(PartialCredit::Full), joined),
                 QStringLiteral("—（未列名） + 3.0 + 3.0 → 6.0 小時（以列名場次的時數為上限）"));
    }

    void whatWasGivenByHandStandsBesideIt() {
        HoursOf person;
        person.given = Halves::ofHours(4.5);
        QVERIFY(text(sample(PartialCredit::BySession), marks(), person).endsWith(QStringLiteral("；人工核給 4.5")));
    }

    void whatIsNotMarkedIsSaid() {
        QVERIFY(text(sample(PartialCredit::BySession), {}).contains(QStringLiteral("未登記")));
    }

    void withoutItsGradeNothingIsCredited() {
        Course graded = sample(PartialCredit::BySession);
        graded.assessment = {Assessment::Quiz};
        QVERIFY(text(graded, marks()).endsWith(QStringLiteral("，考核未登錄：0")));
        HoursOf failed;
        failed.assess = AssessResult::Failed;
        QVERIFY(text(graded, marks(), failed).endsWith(QStringLiteral("，考核不通過：0")));
    }

    /// Every check of the centre has its words.
    void everyCheckHasItsSentence() {
        for (const char* id : {"K01", "K02", "K03", "K04", "K05", "K06", "K07", "K08", "K09", "K10", "K11",
                               "K12", "K13", "K14", "K15", "K16", "K17", "K18", "K19", "K20", "K23", "K24"}) {
            const QString said = words::closingCheck(QLatin1String(id), 3, {});
            QVERIFY2(said.size() > 4 && said.contains(u'。'), qPrintable(said));
        }
        QCOMPARE(words::closingCheck(
                     QStringLiteral("K07"), 1,
                     {{QStringLiteral("courses"), QJsonArray{QJsonObject{{QStringLiteral("number"), QJsonValue()}}}}}),
                 QStringLiteral("1 人在同一時段已由其他課程核給時數。課程：其他單位的課程。"));
    }

private:
    QTranslator m_words;
};

QTEST_GUILESS_MAIN(TestClosingWords)
#include "tst_closingwords.moc"
