// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/course.h"
#include "models/courses/coursehours.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace inservice;

namespace {

/// full.json: a course in which no field is empty, as its body stands on the wire. odd.json: no course at all.
QByteArray read(const char* name) {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/courses/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QJsonObject object(const QByteArray& json) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("%s", qPrintable(error.errorString()));
    }
    return document.object();
}

template<typename E>
void termsComeBack() {
    QStringList keys;
    const QList<E> values = course::all<E>();
    QVERIFY(!values.isEmpty());
    for (const E value : values) {
        const QString key = course::keyOf(value);
        QVERIFY(!key.isEmpty());
        QCOMPARE(course::fromKey<E>(key), std::optional(value));
        keys << key;
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!course::fromKey<E>(QStringLiteral("no_such_key")));
}

CourseSession session(const QString& from, const QString& to, int rest = 0) {
    CourseSession one;
    one.from = QTime::fromString(from, QStringLiteral("HH:mm"));
    one.to = QTime::fromString(to, QStringLiteral("HH:mm"));
    one.breakMinutes = rest;
    return one;
}

} // namespace

class TestCourse : public QObject {
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void everyFieldOnItsOwn_data();
    void everyFieldOnItsOwn();
    void emptyFieldsAreThere();
    void oddBodiesDoNoHarm();
    void everyTermHasItsOwnKey();
    void hoursOfMinutes_data();
    void hoursOfMinutes();
    void hoursOfSessions();
    void dayAndQuota();
    void lecturersKeepTheirSessions();
};

void TestCourse::everyFieldComesBack() {
    const QJsonObject body = object(read("full.json"));
    QCOMPARE(Course::fromJson(body).toJson(), body);
    QCOMPARE(Course::fromJson(Course::fromJson(body).toJson()), Course::fromJson(body));
    const Course course = Course::fromJson(body);
    QCOMPARE(course.sessions.first().from, QTime(9, 0));
    QCOMPARE(course.sessions.first().date, QDate(2026, 3, 4));
    QCOMPARE(course.threshold, std::optional(AttendanceThreshold::FiveSixths));
    QCOMPARE(course.registrationTo, QDate(2026, 3, 3));
}

void TestCourse::everyFieldOnItsOwn_data() {
    QTest::addColumn<QString>("field");
    const QJsonObject body = object(read("full.json"));
    for (const QString& field : body.keys()) {
        QTest::newRow(qPrintable(field)) << field;
    }
}

/// A field that were read into, or written from, another one would show here.
void TestCourse::everyFieldOnItsOwn() {
    QFETCH(QString, field);
    const QJsonObject body = object(read("full.json"));
    const QJsonObject empty = Course().toJson();
    QVERIFY(empty.contains(field));
    QVERIFY2(empty.value(field) != body.value(field), "the full body has to differ from an empty one");
    QJsonObject one = empty;
    one.insert(field, body.value(field));
    QCOMPARE(Course::fromJson(one).toJson(), one);
    QVERIFY(Course::fromJson(one) != Course());
}

void TestCourse::emptyFieldsAreThere() {
    const QJsonObject empty = Course().toJson();
    QCOMPARE(empty.keys(), object(read("full.json")).keys());
    QCOMPARE(empty.value(QStringLiteral("class_kind")), QJsonValue(QString()));
    QCOMPARE(empty.value(QStringLiteral("reg_from")), QJsonValue(QString()));
    QVERIFY(empty.value(QStringLiteral("class_size")).isNull());
    QVERIFY(empty.value(QStringLiteral("civil")).isNull());
    QCOMPARE(Course::fromJson(empty), Course());
    QCOMPARE(Course::fromJson({}), Course());
}

void TestCourse::oddBodiesDoNoHarm() {
    const Course course = Course::fromJson(object(read("odd.json")));
    QVERIFY(course.title.isEmpty());
    QVERIFY(course.tags.isEmpty());
    QCOMPARE(course.natures, QList<qint64>{7});
    QCOMPARE(course.sessions.size(), 1);
    QVERIFY(!course.sessions.first().date.isValid());
    QVERIFY(!course.sessions.first().from.isValid());
    QCOMPARE(course.sessions.first().breakMinutes, 0);
    QVERIFY(!course.classSize);
    QVERIFY(!course.fee);
    QVERIFY(!course.series);
    QVERIFY(!course.mode);
    QVERIFY(!course.hours);
    QCOMPARE(course.graceMinutes, Course().graceMinutes);
}

void TestCourse::everyTermHasItsOwnKey() {
    termsComeBack<CourseState>();
    termsComeBack<BasisKind>();
    termsComeBack<ClassKind>();
    termsComeBack<TimeKind>();
    termsComeBack<CourseMode>();
    termsComeBack<SessionMode>();
    termsComeBack<CheckinKind>();
    termsComeBack<HourUnit>();
    termsComeBack<PartialCredit>();
    termsComeBack<AttendanceThreshold>();
    termsComeBack<LatePolicy>();
    termsComeBack<Assessment>();
    termsComeBack<AudienceLevel>();
    termsComeBack<SubjectsRule>();
    termsComeBack<OpenScope>();
    termsComeBack<FeeMethod>();
    termsComeBack<FundKind>();
    termsComeBack<RegistrationChannel>();
    termsComeBack<LecturerKind>();
    termsComeBack<PartnerRole>();
    termsComeBack<CourseFileKind>();
}

void TestCourse::hoursOfMinutes_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("suggested");
    QTest::addColumn<double>("most");
    // II.5.1; the centre is asked the same (tests/schema).
    const QList<std::tuple<int, double, double, double>> table = {
        {0, 0, 0, 0},     {45, 0, 0, 1.0},  {50, 0, 1, 1.0},  {90, 1, 1, 2.0},  {100, 1, 2, 2.0}, {120, 2, 2, 2.5},
        {180, 3, 3, 3.5}, {210, 3, 4, 4.0}, {360, 6, 7, 7.0}, {390, 6, 7, 8.0}, {450, 7, 9, 9.0}, {-30, 0, 0, 0},
    };
    for (const auto& [minutes, least, suggested, most] : table) {
        QTest::addRow("%d", minutes) << minutes << least << suggested << most;
    }
}

void TestCourse::hoursOfMinutes() {
    QFETCH(int, minutes);
    QFETCH(double, least);
    QFETCH(double, suggested);
    QFETCH(double, most);
    QCOMPARE(course::countableHours(minutes), (course::CountableHours{least, suggested, most}));
}

void TestCourse::hoursOfSessions() {
    using namespace course;
    QCOMPARE(netMinutes(session(QStringLiteral("09:30"), QStringLiteral("16:30"), 60)), std::optional(360));
    QCOMPARE(suggestedHours(session(QStringLiteral("13:00"), QStringLiteral("16:00"))), std::optional(3.0));
    // 45 minutes are no lesson, but are not nothing either.
    QCOMPARE(suggestedHours(session(QStringLiteral("08:00"), QStringLiteral("08:45"))), std::optional(0.5));
    QVERIFY(!netMinutes(session(QStringLiteral("12:00"), QStringLiteral("09:00"))));
    QVERIFY(!netMinutes(session(QStringLiteral("09:00"), QStringLiteral("09:00"))));
    QVERIFY(!netMinutes(session(QStringLiteral("09:00"), QStringLiteral("12:00"), 180)));
    QVERIFY(!netMinutes(session(QStringLiteral("09:00"), QString())));
    QVERIFY(!suggestedHours(session(QString(), QStringLiteral("12:00"))));

    CourseSession fewer = session(QStringLiteral("13:00"), QStringLiteral("16:30"));
    fewer.hours = 3.0;
    const QList<CourseSession> both{session(QStringLiteral("09:00"), QStringLiteral("12:00")), fewer};
    QCOMPARE(countedHours(both), 6.0);
    QCOMPARE(mostHours(both), 7.5);
    QVERIFY(isHalfStep(2.5));
    QVERIFY(!isHalfStep(2.25));
    QVERIFY(!isHalfStep(qQNaN()));
}

void TestCourse::dayAndQuota() {
    Course course;
    QVERIFY(!course.firstDay().isValid());
    course.sessions.resize(3);
    course.sessions[0].date = QDate(2026, 8, 1);
    course.sessions[2].date = QDate(2026, 7, 31);
    QCOMPARE(course.firstDay(), QDate(2026, 7, 31));
    QCOMPARE(course.lastDay(), QDate(2026, 8, 1));
    QCOMPARE(course.quota(), 0);
    course.classCount = 3;
    course.classSize = 40;
    QCOMPARE(course.quota(), 120);
    course.classCount = INT_MAX;
    course.classSize = INT_MAX;
    QCOMPARE(course.quota(), INT_MAX);
}

void TestCourse::lecturersKeepTheirSessions() {
    Course course;
    course.lecturers.resize(2);
    course.lecturers[0].no = 2; // number 1 has been taken off, the rows changed places
    course.lecturers[1].no = 3;
    course.sessions.resize(2);
    course.sessions[0].lecturers = {1, 3};
    course.sessions[1].lecturers = {2};
    course.renumberLecturers();
    course.renumberSessions();
    QCOMPARE(course.lecturers[1].no, 2);
    QCOMPARE(course.sessions[0].lecturers, QList<int>{2});
    QCOMPARE(course.sessions[1].lecturers, QList<int>{1});
    QCOMPARE(course.sessions[1].no, 2);
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
