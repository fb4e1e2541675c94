// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechecks.h"
#include "models/courses/coursehours.h"
#include "models/domain/rocdate.h"
#include "tests/support/testcentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace inservice;

namespace {

using Change = std::function<void(Course&)>;

CourseSession session(const QDate& day, const QTime& from, const QTime& to) {
    CourseSession one;
    one.date = day;
    one.from = from;
    one.to = to;
    return one;
}

QJsonArray array(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

/// A finding in one line, as both can be held against each other: what, where, with which values.
QString line(const QString& field, const QString& key, const QJsonObject& values, bool blocks) {
    QJsonObject kept = values;
    // Of a value of every form the rule counts; what more each side knows of it is its own.
    if (key == u"course.value") {
        kept = {{QStringLiteral("rule"), values.value(QLatin1String("reason")).toString().section(u'.', 0, 0)}};
    }
    return (blocks ? QStringLiteral("!") : QString()) + field + u' ' + key + u' ' +
           QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

/// What the desk cannot know: other courses, rosters, accounts, files.
bool isKnownHereOnly(const QString& key) {
    for (const char* theirs :
         {"course.same_title", "course.venue_clash", "course.lecturer_clash", "course.titles_exclude",
          "course.quota_roster", "course.deputy_unit", "course.file_unknown"}) {
        if (key == QLatin1String(theirs)) {
            return true;
        }
    }
    return false;
}

} // namespace

/// The desk helps whoever fills in 研習課程登錄, the centre decides: what one finds in a course the other finds too, at
/// the same place and with the same values.
class TestCourseAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void oneChangeEach();
    void severalAtOnce();
    void hoursOfEveryMinute();
    void timeKinds();

private:
    [[nodiscard]] QStringList ofCentre(const QList<Course>& courses);
    [[nodiscard]] QStringList ofDesk(const Course& course) const;
    void compare(const QList<Course>& courses);
    [[nodiscard]] qint64 number(const QString& query);
    [[nodiscard]] QJsonArray rows(const QString& query);
    void readCatalogues();
    [[nodiscard]] Course right() const;
    [[nodiscard]] QList<Change> changes() const;
    void addTimes(QList<Change>& all) const;
    void addRest(QList<Change>& all) const;

    std::unique_ptr<TestCentre> m_centre;
    CourseSurroundings m_around;
    QRandomGenerator m_random{20261129};
    qint64 m_unit = 0;
    qint64 m_county = 0;
    qint64 m_district = 0;
    qint64 m_leaf = 0;    ///< of 國中
    qint64 m_other = 0;   ///< of 國小
    qint64 m_retired = 0; ///< of former times
};

void TestCourseAgreement::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        m_unit = number(
            QStringLiteral("select id from core.unit where code = '%1'").arg(QLatin1String(TestCentre::juniorHigh)));
        m_county = number(QStringLiteral("select county_id from core.unit where id = %1").arg(m_unit));
        m_district = number(QStringLiteral("select min(id) from core.district where county_id = %1").arg(m_county));
        m_leaf = number(QStringLiteral("select min(id) from core.course_nature where level = 4 and not retired and "
                                       "id::text like '30%'"));
        m_other = number(QStringLiteral("select min(id) from core.course_nature where level = 4 and not retired and "
                                        "id::text like '40%'"));
        m_retired = number(QStringLiteral("select min(id) from core.course_nature where level = 4 and retired"));
        readCatalogues();
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(m_leaf != 0 && m_other != 0 && m_retired != 0 && m_district != 0);
}

qint64 TestCourseAgreement::number(const QString& query) {
    const PgRows found = m_centre->admin(query, {});
    return found.rows.first().at(0).value_or("0").toLongLong();
}

QJsonArray TestCourseAgreement::rows(const QString& query) {
    const PgRows found = m_centre->admin(QStringLiteral("select jsonb_agg(to_jsonb(x)) from (%1) x").arg(query), {});
    return array(QString::fromUtf8(found.rows.first().at(0).value_or("[]")));
}

void TestCourseAgreement::readCatalogues() {
    m_around.today = RocDate::today().day();
    m_around.unitKind = UnitKind::JuniorHigh;
    QList<CourseNature> natures;
    const QJsonArray nodes = rows(QStringLiteral("select * from core.course_nature order by level, sort, id"));
    for (const auto& each : nodes) {
        const QJsonObject row = each.toObject();
        natures << CourseNature{row.value(QLatin1String("id")).toInteger(),
                                row.value(QLatin1String("parent_id")).toInteger(),
                                row.value(QLatin1String("level")).toInt(), row.value(QLatin1String("name")).toString(),
                                row.value(QLatin1String("retired")).toBool()};
    }
    m_around.natures = CourseNatures(natures);
    const QJsonArray tags = rows(QStringLiteral("select * from core.course_tag order by id"));
    for (const auto& each : tags) {
        const QJsonObject row = each.toObject();
        CourseTag tag;
        tag.code = row.value(QLatin1String("code")).toString();
        tag.label = row.value(QLatin1String("label")).toString();
        tag.minHours = row.value(QLatin1String("min_hours")).toDouble();
        tag.inPerson = row.value(QLatin1String("in_person")).toBool();
        tag.lecturer = row.value(QLatin1String("lecturer")).toBool();
        tag.titlePattern = row.value(QLatin1String("title_pattern")).toString();
        const QJsonArray kinds = row.value(QLatin1String("unit_kinds")).toArray();
        for (const auto& kind : kinds) {
            tag.unitKinds << kind.toString();
        }
        m_around.tags << tag;
    }
    const QJsonArray holidays = rows(QStringLiteral("select * from core.holiday order by day"));
    for (const auto& each : holidays) {
        const QJsonObject row = each.toObject();
        const QDate first = QDate::fromString(row.value(QLatin1String("day")).toString(), Qt::ISODate);
        const QDate last = QDate::fromString(row.value(QLatin1String("until")).toString(), Qt::ISODate);
        if (row.value(QLatin1String("kind")) == QLatin1String("winter")) {
            m_around.calendar.winterBreaks << std::pair(first, last);
            continue;
        }
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            m_around.calendar.holidays.insert(day, row.value(QLatin1String("name")).toString());
        }
    }
}

QStringList TestCourseAgreement::ofCentre(const QList<Course>& courses) {
    QJsonArray bodies;
    for (const Course& course : courses) {
        bodies << course.toJson();
    }
    QStringList answers;
    const QString error = TestCentre::explain([&] {
        const PgRows found = m_centre->admin(
            QStringLiteral(
                "select to_jsonb(s.findings || core.course_findings(core.course_draft_of(s.shaped, %1, 0, null))) "
                "from jsonb_array_elements($1::jsonb) with ordinality b(body, n), "
                "lateral core.shaped(core.course_form(), b.body, '') s order by n")
                .arg(m_unit),
            {QString::fromUtf8(QJsonDocument(bodies).toJson(QJsonDocument::Compact))});
        for (const auto& row : found.rows) {
            QStringList lines;
            const QJsonArray findings = array(QString::fromUtf8(row.at(0).value_or("[]")));
            for (const auto& each : findings) {
                const QJsonObject one = each.toObject();
                if (!isKnownHereOnly(one.value(QLatin1String("key")).toString())) {
                    lines << line(
                        one.value(QLatin1String("field")).toString(), one.value(QLatin1String("key")).toString(),
                        one.value(QLatin1String("values")).toObject(), !one.value(QLatin1String("warns")).toBool());
                }
            }
            lines.sort();
            answers << lines.join(u'\n');
        }
    });
    if (!error.isEmpty()) {
        qCritical("%s", qPrintable(error));
    }
    return answers;
}

QStringList TestCourseAgreement::ofDesk(const Course& course) const {
    QStringList lines;
    const QList<CourseFault> faults = course::check(course, m_around);
    for (const CourseFault& fault : faults) {
        if (!isKnownHereOnly(fault.key)) {
            lines << line(fault.field, fault.key, QJsonObject::fromVariantMap(fault.values), fault.blocks);
        }
    }
    lines.sort();
    return lines;
}

void TestCourseAgreement::compare(const QList<Course>& courses) {
    const QStringList answers = ofCentre(courses);
    QCOMPARE(answers.size(), courses.size());
    for (qsizetype i = 0; i < courses.size(); ++i) {
        const QString here = ofDesk(courses.at(i)).join(u'\n');
        QVERIFY2(answers.at(i) == here,
                 qPrintable(QStringLiteral("course %1\ncentre:\n%2\ndesk:\n%3").arg(i).arg(answers.at(i), here)));
    }
}

/// A course of a junior high school, four weeks from now on a Saturday.
Course TestCourseAgreement::right() const {
    const QDate later = m_around.today.addDays(28);
    const QDate saturday = later.addDays(6 - later.dayOfWeek());
    Course course;
    course.title = QStringLiteral("資通安全實作");
    course.basisKind = BasisKind::None;
    course.classKind = ClassKind::NonCredit;
    course.natures = {m_leaf};
    course.sessions = {session(saturday, QTime(9, 0), QTime(12, 0)), session(saturday, QTime(13, 0), QTime(16, 0))};
    course.renumberSessions();
    course.timeKind = m_around.calendar.timeKind(course.sessions);
    course.mode = CourseMode::InPerson;
    course.countyId = m_county;
    course.districtId = m_district;
    course.venue = QStringLiteral("圖書館三樓");
    course.checkin = {CheckinKind::Paper};
    course.hourUnit = HourUnit::Hour;
    course.hours = 6;
    course.physicalHours = 6;
    course.partial = PartialCredit::BySession;
    course.latePolicy = LatePolicy::Void;
    course.levels = {AudienceLevel::JuniorHigh};
    course.openScope = OpenScope::County;
    course.classCount = 1;
    course.classSize = 40;
    course.fee = 0;
    course.feeMethod = FeeMethod::None;
    course.channels = {RegistrationChannel::Online};
    course.registrationFrom = m_around.today;
    course.registrationTo = saturday.addDays(-1);
    course.contacts = {{QStringLiteral("王大明"), QStringLiteral("07-6000000"), QStringLiteral("a@example.edu.tw")}};
    course.content = QStringLiteral("從密碼的歷史說起，再動手設定");
    return course;
}

void TestCourseAgreement::addTimes(QList<Change>& all) const {
    const QDate today = m_around.today;
    all << [](Course& c) { c.sessions.clear(); } << [](Course& c) { c.sessions[0].date = {}; }
        << [](Course& c) { c.sessions[1].to = {}; } << [](Course& c) { c.sessions[0].to = QTime(8, 0); }
        << [](Course& c) { c.sessions[0].to = QTime(9, 0); } << [](Course& c) { c.sessions[0].breakMinutes = 180; }
        << [](Course& c) { c.sessions[1].from = QTime(11, 0); }
        << [](Course& c) { c.sessions[1].track = QStringLiteral("B"); } << [](Course& c) { c.sessions[0].hours = 2.25; }
        << [](Course& c) { c.sessions[0].hours = 4; } << [](Course& c) { c.sessions[0].hours = 1; }
        << [](Course& c) { c.sessions[0].to = QTime(13, 30); } << [](Course& c) { c.sessions[0].to = QTime(18, 0); } <<
        [](Course& c) { c.sessions[0].lecturers = {7}; } << [](Course& c) { c.sessions[0].mode = SessionMode::Online; }
        << [today](Course& c) { c.sessions[0].date = today.addDays(-1); } <<
        [today](Course& c) {
            c.sessions[0].date = today.addDays(-3);
            c.backfillReason = QStringLiteral("承辦人請假未及時登錄系統");
        }
        << [today](Course& c) { c.sessions[0].date = today.addDays(-31); }
        << [today](Course& c) { c.sessions[0].date = today.addDays(6); }
        << [today](Course& c) { c.sessions[0].date = today; }
        << [](Course& c) { c.sessions[1].date = c.sessions[0].date.addDays(366); }
        << [](Course& c) { c.sessions[1].date = c.sessions[0].date.addDays(367); }
        << [](Course& c) { c.sessions[0].date = c.sessions[0].date.addDays(2); } // a Monday
        << [](Course& c) { c.sessions[0].date = QDate(c.sessions[0].date.year() + 1, 1, 1); }
        << [](Course& c) { c.timeKind.reset(); } << [](Course& c) { c.timeKind = TimeKind::Summer; }
        << [](Course& c) { c.timeKind = TimeKind::Unknown; } << [](Course& c) { c.mode.reset(); }
        << [](Course& c) { c.mode = CourseMode::Mixed; } << [](Course& c) { c.mode = CourseMode::OnlineLive; } <<
        [](Course& c) {
            c.mode = CourseMode::OnlineOwnTime;
            c.countyId.reset();
            c.districtId.reset();
        }
        << [](Course& c) { c.districtId.reset(); } << [](Course& c) { c.venue = QStringLiteral("館"); }
        << [](Course& c) { c.onlineUrl = QStringLiteral("http://meet.example.edu.tw"); }
        << [](Course& c) { c.onlineUrl = QStringLiteral("https://meet.example.edu.tw/a"); }
        << [](Course& c) { c.checkin.clear(); } << [](Course& c) {
               for (int i = 0; i < 59; ++i) {
                   c.sessions << session(c.sessions[0].date.addDays(i + 1), QTime(9, 0), QTime(12, 0));
               }
           };
}

void TestCourseAgreement::addRest(QList<Change>& all) const {
    all << [](Course& c) { c.hourUnit.reset(); } << [](Course& c) { c.hourUnit = HourUnit::Credit; } << [](Course& c) {
        c.hours.reset();
    } << [](Course& c) {
        c.hours = 5.7;
    } << [](Course& c) {
        c.hours = 7;
    } << [](Course& c) {
        c.hours = 7.5;
    } << [](Course& c) {
        c.hours = 2;
    } << [](Course& c) {
        c.hours = 401;
    } << [](Course& c) {
        c.hours = 0;
    } << [](Course& c) {
        c.physicalHours = 3;
    } << [](Course& c) {
        c.digitalHours = 2;
    } << [](Course& c) {
        c.partial.reset();
    } << [](Course& c) {
        c.partial = PartialCredit::Threshold;
    } << [](Course& c) {
        c.graceMinutes = 61;
    } << [](Course& c) {
        c.latePolicy = LatePolicy::Deduct;
        c.lateDeduction = 0;
    } << [](Course& c) {
        c.assessment = {Assessment::Other};
    } << [](Course& c) {
        c.levels.clear();
    } << [](Course& c) {
        c.levels = {AudienceLevel::Any};
    } << [](Course& c) {
        c.openScope.reset();
    } << [](Course& c) {
        c.openScope = OpenScope::Counties;
    } << [](Course& c) {
        c.openScope = OpenScope::Units;
    } << [](Course& c) {
        c.openScope = OpenScope::Own;
    } << [](Course& c) {
        c.openScope = OpenScope::Named;
    } << [](Course& c) {
        c.classKind = ClassKind::SchoolBased;
    } << [](Course& c) {
        c.classKind = ClassKind::Seed;
    } << [](Course& c) {
        c.classCount = 21;
    } << [](Course& c) {
        c.classSize.reset();
    } << [](Course& c) {
        c.classSize = 2001;
    } << [](Course& c) {
        c.classCount = 20;
        c.classSize = 251;
    } << [](Course& c) {
        c.fee.reset();
    } << [](Course& c) {
        c.fee = 100;
    } << [](Course& c) {
        c.fee = 100'000;
    } << [](Course& c) {
        c.feeMethod = FeeMethod::Card;
    } << [](Course& c) {
        c.feeMethod.reset();
    } << [](Course& c) {
        c.channels.clear();
    } << [](Course& c) {
        c.channels = {RegistrationChannel::None, RegistrationChannel::Phone};
    } << [](Course& c) {
        c.channels = {RegistrationChannel::None};
    } << [](Course& c) {
        c.channels = {RegistrationChannel::Url};
    } << [](Course& c) {
        c.registrationTo = {};
    } << [](Course& c) {
        c.registrationFrom = c.registrationTo.addDays(1);
    } << [](Course& c) {
        c.registrationFrom = c.registrationTo.addDays(-1);
    } << [](Course& c) {
        c.registrationTo = c.lastDay();
    } << [](Course& c) {
        c.registrationTo = c.registrationTo.addDays(9);
    } << [](Course& c) {
        c.contacts.clear();
    } << [](Course& c) {
        c.contacts << CourseContact();
    } << [](Course& c) {
        c.contacts[0].phone = QStringLiteral("6000000");
    } << [](Course& c) {
        c.contacts[0].name = QStringLiteral("王?明");
    } << [](Course& c) {
        c.contacts[0].email = QStringLiteral("nobody");
    } << [](Course& c) {
        c.lecturers = {{1, {}, {}, {}, LecturerKind::Internal, {}, {}}};
    } << [](Course& c) {
        c.lecturers = {{1, QStringLiteral("陳講師"), {}, {}, LecturerKind::External, {}, {}}};
        c.lectureCredit = true;
        c.sessions[0].lecturers = {1};
    } << [](Course& c) {
        c.lecturers = {{1, QStringLiteral("陳講師"), {}, {}, LecturerKind::Internal, QStringLiteral("A123456788"), {}}};
    } << [](Course& c) {
        c.content = QStringLiteral("一二三四五六七八九");
    } << [](Course& c) {
        c.goals = QString(1001, u'字');
    } << [](Course& c) {
        c.notes = QStringLiteral("注\u0007意");
    } << [](Course& c) {
        c.audience = QString(201, u'字');
    } << [](Course& c) {
        c.civil = CivilTransfer{{}, 0};
    } << [](Course& c) {
        c.civil = CivilTransfer{QStringLiteral("501"), 1};
    } << [](Course& c) {
        c.environment = EnvironmentHours();
    } << [](Course& c) {
        c.parts = {{{}, std::nullopt, {}}, {QStringLiteral("實作"), 7.0, {}}};
    } << [](Course& c) {
        c.parts.fill({QStringLiteral("一"), 0.5, {}}, 11);
    } << [](Course& c) {
        c.deputies = {1, 2, 3, 4};
    };
}

QList<Change> TestCourseAgreement::changes() const {
    QList<Change> all;
    const qint64 other = m_other;
    const qint64 retired = m_retired;
    const QDate today = m_around.today;
    all << [](Course&) {} << [](Course& c) { c = Course(); } << [](Course& c) { c.title.clear(); }
        << [](Course& c) { c.title = QStringLiteral("三個字"); } << [](Course& c) { c.title = QString(101, u'字'); }
        << [](Course& c) { c.title = QStringLiteral("[幼教知能]教案設計"); }
        << [](Course& c) { c.title = QStringLiteral("〔A1〕數位學習"); }
        << [](Course& c) { c.title = QStringLiteral("【安全教育】防火"); }
        << [](Course& c) { c.title = QStringLiteral("[不是標籤]防火"); }
        << [](Course& c) { c.tags = {QStringLiteral("T00")}; } << [](Course& c) { c.tags = {QStringLiteral("T61")}; } <<
        [](Course& c) {
            c.tags = {QStringLiteral("T02"), QStringLiteral("T10")};
        }
        <<
        [](Course& c) {
            c.tags = {QStringLiteral("T30"), QStringLiteral("T31"), QStringLiteral("T32"),
                      QStringLiteral("T33"), QStringLiteral("T34"), QStringLiteral("T35")};
        }
        << [](Course& c) { c.basisKind.reset(); } << [](Course& c) { c.basisKind = BasisKind::Numbered; } <<
        [today](Course& c) {
            c.basisKind = BasisKind::Numbered;
            c.basisNo = QStringLiteral("115-00001");
            c.basisDate = today.addDays(1);
        }
        <<
        [today](Course& c) {
            c.basisKind = BasisKind::Numbered;
            c.basisNo = QStringLiteral("高市教資字第11500001號");
            c.basisDate = today;
        }
        << [](Course& c) { c.basisNo = QString(61, u'1'); } << [](Course& c) { c.classKind.reset(); }
        << [](Course& c) { c.classKind = ClassKind::MasterCredit; } << [](Course& c) { c.natures.clear(); }
        << [other](Course& c) { c.natures << other; } << [retired](Course& c) { c.natures = {retired}; }
        << [](Course& c) { c.natures = {30}; } << [](Course& c) { c.natures = {987654321}; } <<
        [](Course& c) {
            c.natures = {1, 2, 3, 4};
        }
        << [](Course& c) { c.scopeCode = QStringLiteral("123456789012"); } <<
        [](Course& c) {
            c.partners = {{PartnerRole::Host, std::nullopt, {}}};
        }
        <<
        [](Course& c) {
            c.partners.fill({PartnerRole::Host, std::nullopt, QStringLiteral("某學會")}, 6);
        }
        << [](Course& c) {
               c.series = CourseSeries{QStringLiteral("0190a000-0000-7000-8000-000000000001"), {}, 1};
           };
    addTimes(all);
    addRest(all);
    return all;
}

void TestCourseAgreement::oneChangeEach() {
    QList<Course> courses;
    const QList<Change> all = changes();
    for (const Change& change : all) {
        Course course = right();
        change(course);
        courses << course;
    }
    QCOMPARE(ofDesk(courses.first()).join(u'\n'), QString());
    compare(courses);
}

void TestCourseAgreement::severalAtOnce() {
    const QList<Change> all = changes();
    QList<Course> courses;
    while (courses.size() < 150) {
        Course course = right();
        for (int i = 0; i < 3; ++i) {
            // Some changes count on rows that others take away.
            if (course.sessions.size() >= 2 && !course.contacts.isEmpty() && course.firstDay().isValid() &&
                course.sessions[0].date.isValid()) {
                all.at(m_random.bounded(int(all.size())))(course);
            }
        }
        courses << course;
    }
    compare(courses);
}

void TestCourseAgreement::hoursOfEveryMinute() {
    QString mine;
    for (int minutes = 0; minutes < 1440; ++minutes) {
        const course::CountableHours hours = course::countableHours(minutes);
        CourseSession one = session({}, QTime(0, 0), QTime(0, 0).addSecs(minutes * 60));
        const double suggested = course::suggestedHours(one).value_or(0);
        mine += QStringLiteral("%1 %2 %3\n").arg(hours.least).arg(suggested).arg(hours.most);
    }
    QString theirs;
    const QString error = TestCentre::explain([&] {
        const PgRows found = m_centre->admin(
            QStringLiteral("select string_agg(core.least_hours(m) || ' ' || coalesce(trim_scale(core.suggested_hours("
                           "m)), 0) || ' ' || core.most_hours(m) || E'\\n', '' order by m) "
                           "from generate_series(0, 1439) m"),
            {});
        theirs = QString::fromUtf8(found.rows.first().at(0).value_or(""));
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(mine, theirs);
}

void TestCourseAgreement::timeKinds() {
    QStringList mine;
    QJsonArray bodies;
    for (int i = 0; i < 1500; ++i) {
        Course course;
        const QDate first = QDate(2026, 1, 1).addDays(m_random.bounded(700));
        const int sessions = m_random.bounded(3);
        const QTime from = QTime(7, 0).addSecs(m_random.bounded(24) * 1800);
        for (int k = 0; k <= sessions; ++k) {
            course.sessions << session(first.addDays(k * m_random.bounded(1, 8)), from, from.addSecs(3600));
        }
        mine << course::keyOf(m_around.calendar.timeKind(course.sessions));
        bodies << course.toJson();
    }
    QStringList theirs;
    const QString error = TestCentre::explain([&] {
        const PgRows found = m_centre->admin(
            QStringLiteral(
                "select core.time_kind_of(b) from jsonb_array_elements($1::jsonb) with ordinality x(b, n) order by n"),
            {QString::fromUtf8(QJsonDocument(bodies).toJson(QJsonDocument::Compact))});
        for (const auto& row : found.rows) {
            theirs << QString::fromUtf8(row.at(0).value_or(""));
        }
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(mine, theirs);
}

QTEST_GUILESS_MAIN(TestCourseAgreement)
#include "tst_courseagreement.moc"
