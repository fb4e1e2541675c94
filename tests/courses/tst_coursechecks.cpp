// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechecks.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace inservice;

namespace {

const QDate Today(2026, 2, 2);

CourseSurroundings surroundings() {
    CourseSurroundings around;
    around.today = Today;
    around.unitKind = UnitKind::Elementary;
    around.calendar.holidays.insert(QDate(2026, 2, 28), QStringLiteral("和平紀念日"));
    around.natures = CourseNatures({{40, 0, 1, QStringLiteral("國小"), false},
                                    {402, 40, 2, QStringLiteral("教學"), false},
                                    {4020, 402, 3, QStringLiteral("資訊"), false},
                                    {40201, 4020, 4, QStringLiteral("無"), false},
                                    {40209, 4020, 4, QStringLiteral("舊科目"), true},
                                    {30, 0, 1, QStringLiteral("國中"), false},
                                    {302, 30, 2, QStringLiteral("教學"), false},
                                    {3020, 302, 3, QStringLiteral("資訊"), false},
                                    {30201, 3020, 4, QStringLiteral("無"), false}});
    CourseTag preschool;
    preschool.code = QStringLiteral("T01");
    preschool.label = QStringLiteral("幼兒園教保專業知能");
    preschool.titlePattern = QStringLiteral("幼教知能");
    CourseTag rescue;
    rescue.code = QStringLiteral("T02");
    rescue.label = QStringLiteral("基本救命術訓練");
    rescue.minHours = 4;
    rescue.inPerson = true;
    rescue.lecturer = true;
    CourseTag heads;
    heads.code = QStringLiteral("T61");
    heads.label = QStringLiteral("校長及主任培育");
    heads.unitKinds = {QStringLiteral("university")};
    CourseTag old;
    old.code = QStringLiteral("T99");
    old.label = QStringLiteral("舊專案");
    old.validTo = QDate(2025, 12, 31);
    around.tags = {preschool, rescue, heads, old};
    return around;
}

CourseSession session(const QDate& day, const QTime& from = QTime(13, 30), const QTime& to = QTime(16, 30)) {
    CourseSession one;
    one.date = day;
    one.from = from;
    one.to = to;
    one.hours = 3;
    return one;
}

/// A course of an elementary school in which there is nothing to find.
Course right() {
    Course course;
    course.title = QStringLiteral("資通安全實作");
    course.basisKind = BasisKind::None;
    course.classKind = ClassKind::NonCredit;
    course.natures = {40201};
    course.sessions = {session(QDate(2026, 3, 7))}; // a Saturday
    course.timeKind = TimeKind::Weekend;
    course.mode = CourseMode::InPerson;
    course.countyId = 5;
    course.districtId = 501;
    course.venue = QStringLiteral("圖書館");
    course.checkin = {CheckinKind::Paper};
    course.hourUnit = HourUnit::Hour;
    course.hours = 3;
    course.physicalHours = 3;
    course.partial = PartialCredit::BySession;
    course.latePolicy = LatePolicy::Void;
    course.levels = {AudienceLevel::Elementary};
    course.openScope = OpenScope::County;
    course.classCount = 1;
    course.classSize = 40;
    course.fee = 0;
    course.feeMethod = FeeMethod::None;
    course.channels = {RegistrationChannel::Online};
    course.registrationFrom = QDate(2026, 2, 2);
    course.registrationTo = QDate(2026, 3, 6);
    course.contacts = {{QStringLiteral("王大明"), QStringLiteral("07-6000000"), QStringLiteral("a@example.edu.tw")}};
    course.content = QStringLiteral("從密碼的歷史說起，再動手設定");
    return course;
}

/// field key, with ! before what blocks.
QStringList found(const QList<CourseFault>& faults) {
    QStringList lines;
    for (const CourseFault& fault : faults) {
        lines << (fault.blocks ? QStringLiteral("!") : QString()) + fault.field + u' ' + fault.key.mid(7);
    }
    return lines;
}

using Change = std::function<void(Course&, CourseSurroundings&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestCourseChecks : public QObject {
    Q_OBJECT

private slots:
    void nothingToFind();
    void oneThingWrong_data();
    void oneThingWrong();
    void valuesOfSentences();
    void emptyCourseSaysAllThatIsMissing();
    void catalogueThatHasNotCome();
    void natureTree();

private:
    void basicRows();
    void sessionRows();
    void hourRows();
    void audienceRows();
    void peopleRows();
};

void TestCourseChecks::nothingToFind() {
    QCOMPARE(found(course::check(right(), surroundings())), QStringList());
    QVERIFY(!course::hasErrors(course::check(right(), surroundings())));
}

namespace {

void row(const char* name, const char* expected, const Change& change) {
    QTest::newRow(name) << QString::fromUtf8(expected).split(u'|', Qt::SkipEmptyParts) << change;
}

} // namespace

void TestCourseChecks::oneThingWrong_data() {
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<Change>("change");
    basicRows();
    sessionRows();
    hourRows();
    audienceRows();
    peopleRows();
}

void TestCourseChecks::basicRows() {
    row("no name", "!title title_empty", [](Course& c, auto&) { c.title.clear(); });
    row("three characters", "!title title_length", [](Course& c, auto&) { c.title = QStringLiteral("三個字"); });
    row("four characters", "", [](Course& c, auto&) { c.title = QStringLiteral("有四個字"); });
    row("hundred and one", "!title title_length", [](Course& c, auto&) { c.title = QString(101, u'字'); });
    row("named after a tag", "title title_tag",
        [](Course& c, auto&) { c.title = QStringLiteral("[幼教知能]教案設計"); });
    row("named after a tag that is chosen", "", [](Course& c, auto&) {
        c.title = QStringLiteral("〔幼教知能〕教案設計");
        c.tags = {QStringLiteral("T01")};
    });
    row("six tags", "!tags tags_too_many", [](Course& c, auto&) {
        c.tags = {QStringLiteral("T01"), QStringLiteral("a"), QStringLiteral("b"),
                  QStringLiteral("c"),   QStringLiteral("d"), QStringLiteral("e")};
    });
    row("unknown tag", "!tags tag_unknown", [](Course& c, auto&) { c.tags = {QStringLiteral("T00")}; });
    row("tag of universities", "!tags tag_unit", [](Course& c, auto&) { c.tags = {QStringLiteral("T61")}; });
    row("tag of last year", "!tags tag_ended", [](Course& c, auto&) { c.tags = {QStringLiteral("T99")}; });
    row("what a tag asks for", "tags tag_hours|tags tag_lecturer",
        [](Course& c, auto&) { c.tags = {QStringLiteral("T02")}; });
    row("letter without number and date", "!basis_no basis_no_missing|!basis_date basis_date_missing",
        [](Course& c, auto&) { c.basisKind = BasisKind::Numbered; });
    row("odd number, date of tomorrow", "basis_no basis_no_form|!basis_date basis_date_future", [](Course& c, auto&) {
        c.basisKind = BasisKind::Numbered;
        c.basisNo = QStringLiteral("114-00001");
        c.basisDate = Today.addDays(1);
    });
    row("letter of today", "", [](Course& c, auto&) {
        c.basisKind = BasisKind::Numbered;
        c.basisNo = QStringLiteral("高市教資字第11500001號");
        c.basisDate = Today;
    });
    row("credits of a school", "!class_kind class_kind_degree",
        [](Course& c, auto&) { c.classKind = ClassKind::MasterCredit; });
    row("no nature", "!natures nature_missing", [](Course& c, auto&) { c.natures.clear(); });
    row("nature of three levels", "!natures nature_incomplete", [](Course& c, auto&) { c.natures = {4020}; });
    row("nature of former times", "!natures nature_incomplete", [](Course& c, auto&) { c.natures = {40209}; });
    row("four natures", "!natures nature_too_many", [](Course& c, auto&) { c.natures = {1, 2, 3, 4}; });
    row("nature of another stage", "natures nature_level", [](Course& c, auto&) { c.natures = {30201}; });
    row("nature, for anybody", "", [](Course& c, auto&) {
        c.natures = {30201};
        c.levels = {AudienceLevel::Any};
    });
    row("twelve digits", "!scope_code scope_code_length",
        [](Course& c, auto&) { c.scopeCode = QStringLiteral("123456789012"); });
    row("partner without a name", "!partners[1].name partner_empty", [](Course& c, auto&) {
        c.partners = {{PartnerRole::Host, 12, {}}, {PartnerRole::Advisor, std::nullopt, {}}};
    });
    row("series without a name", "!series.name value", [](Course& c, auto&) { c.series = CourseSeries(); });
}

void TestCourseChecks::sessionRows() {
    row("no day", "!sessions[0].date session_date|hours hours_under",
        [](Course& c, auto&) { c.sessions.prepend(session(QDate())); });
    row("no end", "!sessions[0].from session_times|!hours hours_over", [](Course& c, auto&) { c.sessions[0].to = {}; });
    row("backwards", "!sessions[0].to session_order|!hours hours_over",
        [](Course& c, auto&) { c.sessions[0].to = QTime(13, 0); });
    row("all break", "!sessions[0].break session_break|!hours hours_over",
        [](Course& c, auto&) { c.sessions[0].breakMinutes = 180; });
    row("two at a time", "!sessions[1].from session_overlap|hours hours_under", [](Course& c, auto&) {
        c.sessions << session(QDate(2026, 3, 7), QTime(16, 29), QTime(18, 0));
        c.sessions[1].hours = 1;
    });
    row("one after the other", "hours hours_under", [](Course& c, auto&) {
        c.sessions << session(QDate(2026, 3, 7), QTime(16, 30), QTime(18, 0));
        c.sessions[1].hours = 1;
    });
    row("side by side", "hours hours_under", [](Course& c, auto&) {
        c.sessions << session(QDate(2026, 3, 7));
        c.sessions[0].track = QStringLiteral("A");
        c.sessions[1].track = QStringLiteral("B");
    });
    row("on a holiday", "sessions[0].date session_holiday|reg_to registration_after_start", [](Course& c, auto&) {
        c.sessions[0].date = QDate(2026, 2, 28);
        c.registrationTo = QDate(2026, 2, 28);
        c.registrationFrom = QDate(2026, 2, 2);
    });
    row("on a school day", "sessions session_workday", [](Course& c, auto&) {
        c.sessions[0].date = QDate(2026, 3, 9);
        c.timeKind = TimeKind::WeekdayDay;
    });
    row("online in a course in person", "!sessions[0].mode session_mode",
        [](Course& c, auto&) { c.sessions[0].mode = SessionMode::Online; });
    row("hours by quarters", "!sessions[0].hours session_hours_step",
        [](Course& c, auto&) { c.sessions[0].hours = 2.75; });
    row("too many hours", "!sessions[0].hours session_hours_over|hours hours_under",
        [](Course& c, auto&) { c.sessions[0].hours = 4; });
    row("few hours", "sessions[0].hours session_hours_under", [](Course& c, auto&) {
        c.sessions[0].hours = 2;
        c.hours = 2;
        c.physicalHours = 2;
    });
    row("a long one", "sessions[0].to session_long|hours hours_under", [](Course& c, auto&) {
        c.sessions[0].from = QTime(9, 0);
        c.sessions[0].breakMinutes = 60;
        c.sessions[0].hours = 7;
    });
    row("nobody's number", "!sessions[0].lecturers session_lecturer",
        [](Course& c, auto&) { c.sessions[0].lecturers = {3}; });
    row("sixty-one", "!sessions sessions_too_many|!hours hours_range", [](Course& c, auto&) {
        for (int i = 0; i < 60; ++i) {
            c.sessions << session(QDate(2026, 3, 8).addDays(7 * i));
        }
        c.hours = 401;
    });
    row("over a year", "!sessions span|time_kind time_kind_differs|hours hours_under", [](Course& c, auto&) {
        c.sessions << session(QDate(2027, 3, 13));
        c.sessions[1].date = QDate(2027, 3, 9);
        c.sessions[1].from = QTime(17, 30);
        c.sessions[1].to = QTime(20, 30);
    });
    row("yesterday", "!backfill_reason backfill_reason|!reg_to registration_end|time_kind time_kind_differs",
        [](Course& c, auto&) {
            c.sessions[0].date = Today.addDays(-1);
            c.timeKind = TimeKind::Summer;
        });
    row("yesterday, with a reason", "", [](Course& c, auto&) {
        c.sessions[0].date = Today.addDays(-1);
        c.backfillReason = QStringLiteral("承辦人請假未及時登錄系統");
        c.channels = {RegistrationChannel::None};
    });
    row("too long ago", "!sessions backfill_too_old", [](Course& c, auto&) {
        c.sessions[0].date = QDate(2026, 1, 2);
        c.sessions[0].from = QTime(17, 0);
        c.sessions[0].to = QTime(20, 0);
        c.timeKind = TimeKind::WeekdayDay;
        c.channels = {RegistrationChannel::None};
    });
    row("in three days", "sessions lead_days|sessions session_workday|!reg_to registration_end", [](Course& c, auto&) {
        c.sessions[0].date = Today.addDays(3);
        c.timeKind = TimeKind::WeekdayDay;
    });
    row("school-based in three days", "sessions session_workday|!open_scope open_scope_school_based",
        [](Course& c, auto&) {
            c.sessions[0].date = Today.addDays(3);
            c.timeKind = TimeKind::WeekdayDay;
            c.classKind = ClassKind::SchoolBased;
            c.registrationTo = Today.addDays(2);
        });
    row("mixed, all online", "!mode mixed_in_person", [](Course& c, auto&) {
        c.mode = CourseMode::Mixed;
        c.sessions[0].mode = SessionMode::Online;
        c.digitalHours = 3;
        c.physicalHours = 0;
    });
    row("online with a place", "!county_id place_unwanted|!online_url online_url", [](Course& c, auto&) {
        c.mode = CourseMode::OnlineLive;
        c.sessions[0].mode = SessionMode::Online;
    });
    row("no place", "!county_id place_missing|!venue venue_missing", [](Course& c, auto&) {
        c.districtId.reset();
        c.venue.clear();
    });
    row("a small room", "venue venue_capacity", [](Course&, CourseSurroundings& a) { a.venueCapacity = 39; });
    row("http", "!online_url online_url",
        [](Course& c, auto&) { c.onlineUrl = QStringLiteral("http://meet.example.edu.tw"); });
    row("nobody checks in", "!checkin checkin_missing", [](Course& c, auto&) { c.checkin.clear(); });
}

void TestCourseChecks::hourRows() {
    row("credits without credits", "!hour_unit hour_unit|!hours hours_over", [](Course& c, auto&) {
        c.hourUnit = HourUnit::Credit;
        c.hours = 1;
        c.physicalHours = 1;
    });
    row("no hours", "!hours hours_missing", [](Course& c, auto&) { c.hours.reset(); });
    row("a third", "!hours hours_step", [](Course& c, auto&) { c.hours = 2.3; });
    row("half an hour more", "", [](Course& c, auto&) { c.hours = 3.5; });
    row("an hour more", "!hours hours_over", [](Course& c, auto&) { c.hours = 4; });
    row("an hour less", "hours hours_under", [](Course& c, auto&) { c.hours = 2; });
    row("parts of a mixed course", "!physical_hours hours_sum", [](Course& c, auto&) {
        c.mode = CourseMode::Mixed;
        c.physicalHours = 2;
    });
    row("threshold", "!threshold threshold_missing", [](Course& c, auto&) { c.partial = PartialCredit::Threshold; });
    row("grace", "!grace_minutes grace", [](Course& c, auto&) { c.graceMinutes = 61; });
    row("nothing deducted", "!late_deduction late_deduction", [](Course& c, auto&) {
        c.latePolicy = LatePolicy::Deduct;
        c.lateDeduction = 0;
    });
    row("assessed otherwise", "!assessment_other assessment_other", [](Course& c, auto&) {
        c.assessment = {Assessment::Quiz, Assessment::Other};
    });
    row("a day of a museum",
        "sessions[0].to session_long|hours hours_daily|!lecturers lecturers_missing|!files plan_missing",
        [](Course& c, CourseSurroundings& a) {
            a.unitKind = UnitKind::SocialEducation;
            c.sessions[0].from = QTime(9, 0);
            c.sessions[0].breakMinutes = 60;
            c.sessions[0].hours = 6.5;
            c.hours = 6.5;
            c.physicalHours = 6.5;
        });
}

void TestCourseChecks::audienceRows() {
    row("for nobody", "!levels levels_missing", [](Course& c, auto&) { c.levels.clear(); });
    row("no county named", "!open_counties open_scope_empty",
        [](Course& c, auto&) { c.openScope = OpenScope::Counties; });
    row("no unit named", "!open_units open_scope_empty", [](Course& c, auto&) { c.openScope = OpenScope::Units; });
    row("school-based for all", "!open_scope open_scope_school_based", [](Course& c, auto&) {
        c.openScope = OpenScope::All;
        c.classKind = ClassKind::SchoolBased;
    });
    row("seeds for oneself", "!open_scope open_scope_seed", [](Course& c, auto&) {
        c.openScope = OpenScope::Own;
        c.classKind = ClassKind::Seed;
    });
    row("more than the roster", "class_size quota_roster", [](Course& c, CourseSurroundings& a) {
        c.openScope = OpenScope::Own;
        a.roster = 13;
    });
    row("the roster three times", "", [](Course& c, CourseSurroundings& a) {
        c.openScope = OpenScope::Own;
        c.classSize = 39;
        a.roster = 13;
    });
    row("no classes", "!class_count class_count", [](Course& c, auto&) { c.classCount = 0; });
    row("no size", "!class_size class_size", [](Course& c, auto&) { c.classSize.reset(); });
    row("too many in all", "!class_size quota_over", [](Course& c, auto&) {
        c.classCount = 3;
        c.classSize = 1667;
    });
    row("no fee", "!fee fee_missing", [](Course& c, auto&) { c.fee.reset(); });
    row("a large fee", "!fee fee_range", [](Course& c, auto&) { c.fee = 100'000; });
    row("a fee, no way", "!fee_method fee_method_missing", [](Course& c, auto&) { c.fee = 100; });
    row("a way, no fee", "!fee_method fee_method_free", [](Course& c, auto&) { c.feeMethod = FeeMethod::Card; });
    row("a fee of one's own school", "fee fee_school_based", [](Course& c, auto&) {
        c.fee = 100;
        c.feeMethod = FeeMethod::OnSite;
        c.classKind = ClassKind::SchoolBased;
        c.openScope = OpenScope::Own;
    });
    row("no channel", "!channels channels_missing", [](Course& c, auto&) { c.channels.clear(); });
    row("none and another", "!channels channels_none", [](Course& c, auto&) {
        c.channels = {RegistrationChannel::None, RegistrationChannel::Phone};
    });
    row("a page without address", "!reg_url reg_url",
        [](Course& c, auto&) { c.channels = {RegistrationChannel::Url}; });
    row("no days", "!reg_from registration_missing", [](Course& c, auto&) { c.registrationTo = {}; });
    row("days backwards", "!reg_from registration_order",
        [](Course& c, auto&) { c.registrationFrom = QDate(2026, 3, 7); });
    row("two days", "reg_to registration_short", [](Course& c, auto&) { c.registrationFrom = QDate(2026, 3, 5); });
    row("until the day itself", "reg_to registration_after_start",
        [](Course& c, auto&) { c.registrationTo = QDate(2026, 3, 7); });
    row("longer than the course", "!reg_to registration_end",
        [](Course& c, auto&) { c.registrationTo = QDate(2026, 3, 8); });
}

void TestCourseChecks::peopleRows() {
    row("no contact", "!contacts contact_missing", [](Course& c, auto&) { c.contacts.clear(); });
    row("an empty contact",
        "!contacts[1].name contact_name|!contacts[1].phone contact_phone|!contacts[1].email contact_email",
        [](Course& c, auto&) { c.contacts << CourseContact(); });
    row("a phone without area", "!contacts[0].phone value",
        [](Course& c, auto&) { c.contacts[0].phone = QStringLiteral("6000000"); });
    row("lecturer without a name", "!lecturers[0].name lecturer_name", [](Course& c, auto&) {
        c.lecturers = {{1, {}, {}, {}, LecturerKind::Internal, {}, {}}};
    });
    row("lecturer with a wrong number", "!lecturers[0].national_id value", [](Course& c, auto&) {
        c.lecturers = {{1, QStringLiteral("陳講師"), {}, {}, LecturerKind::Internal, QStringLiteral("A123456788"), {}}};
    });
    row("masked number", "", [](Course& c, auto&) {
        c.lecturers = {{1, QStringLiteral("陳講師"), {}, {}, LecturerKind::External, QStringLiteral("A12345****"), {}}};
        c.lectureCredit = true;
    });
    row("hours for nobody's number", "lecturers[0].national_id lecturer_id", [](Course& c, auto&) {
        c.lecturers = {{1, QStringLiteral("陳講師"), {}, {}, LecturerKind::External, {}, {}}};
        c.lectureCredit = true;
    });
    row("nine characters", "!content content_short",
        [](Course& c, auto&) { c.content = QStringLiteral("一二三四五六七八九"); });
    row("a control character", "!goals value", [](Course& c, auto&) { c.goals = QStringLiteral("目\u0007標"); });
    row("a long note", "!notes value", [](Course& c, auto&) { c.notes = QString(1001, u'字'); });
    row("six files", "files[0] file_odf|!files files_too_many", [](Course& c, CourseSurroundings& a) {
        c.files.fill({QStringLiteral("b"), CourseFileKind::Other, true}, 6);
        c.files[0].id = QStringLiteral("a");
        a.fileNames.insert(QStringLiteral("a"), QStringLiteral("計畫.DOCX"));
        a.fileNames.insert(QStringLiteral("b"), QStringLiteral("課表.odt"));
    });
    row("civil servants", "!civil.category civil_category|!civil.term civil_term", [](Course& c, auto&) {
        c.civil = CivilTransfer{{}, 1000};
    });
    row("environment", "!environment environment_codes", [](Course& c, auto&) { c.environment = EnvironmentHours(); });
    row("parts",
        "!parts[0].hours part_hours|!parts[1].name part_name|!parts[1].category part_category|!parts parts_over",
        [](Course& c, auto&) {
            c.civil = CivilTransfer{QStringLiteral("501"), 1};
            c.parts = {{QStringLiteral("一"), 0.3, QStringLiteral("8")}, {{}, 3.0, {}}};
        });
    row("four deputies", "!deputies deputies_too_many", [](Course& c, auto&) { c.deputies = {1, 2, 3, 4}; });
}

void TestCourseChecks::oneThingWrong() {
    QFETCH(QStringList, expected);
    QFETCH(Change, change);
    Course course = right();
    CourseSurroundings around = surroundings();
    change(course, around);
    const QList<CourseFault> faults = course::check(course, around);
    QStringList lines = found(faults);
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
    QCOMPARE(course::hasErrors(faults), expected.join(u'|').contains(u'!'));
}

void TestCourseChecks::valuesOfSentences() {
    Course course = right();
    course.sessions << session(QDate(2026, 3, 7)) << session(QDate(2026, 3, 9));
    course.sessions[2].breakMinutes = 30;
    const QList<CourseFault> faults = course::checkSessions(course, surroundings());
    QHash<QString, QVariantMap> values;
    for (const CourseFault& fault : faults) {
        values.insert(fault.field + u' ' + fault.key, fault.values);
    }
    QCOMPARE(values.value(QStringLiteral("sessions[1].from course.session_overlap")),
             (QVariantMap{{QStringLiteral("no"), qsizetype(2)}, {QStringLiteral("other"), qsizetype(1)}}));
    QCOMPARE(values.value(QStringLiteral("sessions course.session_workday")).value(QStringLiteral("sessions")).toList(),
             (QVariantList{qsizetype(3)}));
    QCOMPARE(values.size(), 2);
}

void TestCourseChecks::emptyCourseSaysAllThatIsMissing() {
    const QStringList lines = found(course::check(Course(), surroundings()));
    for (const char* field : {"title", "basis_kind", "class_kind", "natures", "sessions", "time_kind", "mode",
                              "checkin", "hour_unit", "hours", "partial", "levels", "open_scope", "class_count",
                              "class_size", "fee", "channels", "contacts", "content"}) {
        QVERIFY2(lines.filter(QStringLiteral("!%1 ").arg(QLatin1String(field))).size() == 1, field);
    }
}

void TestCourseChecks::catalogueThatHasNotCome() {
    Course course = right();
    course.tags = {QStringLiteral("T35")};
    CourseSurroundings around;
    around.today = Today;
    QCOMPARE(found(course::check(course, around)), QStringList());
}

void TestCourseChecks::natureTree() {
    const CourseNatures natures = surroundings().natures;
    QCOMPARE(natures.pathText(40201), QStringLiteral("國小 ▸ 教學 ▸ 資訊"));
    QCOMPARE(natures.leafOf(3020), 30201); // 無 is all there is
    QCOMPARE(natures.leafOf(4020), 0);     // there was another one
    QCOMPARE(natures.leafOf(40201), 40201);
    QCOMPARE(natures.pathText(99), QStringLiteral("99"));
    QCOMPARE(natures.children(0).size(), 2);
    QVERIFY(natures.isChoosable(40201));
    QVERIFY(!natures.isChoosable(40209)); // retired
    QVERIFY(!natures.isChoosable(4020));
    // A catalogue that runs in a circle ends.
    QCOMPARE(CourseNatures({{1, 2, 1, {}, false}, {2, 1, 2, {}, false}}).path(1).size(), CourseNatures::Levels);
}

QTEST_GUILESS_MAIN(TestCourseChecks)
#include "tst_coursechecks.moc"
