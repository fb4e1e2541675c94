// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursechanges.h"
#include "models/courses/coursefields.h"
#include "models/domain/rocdate.h"
#include "tests/support/testcentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace inservice;

namespace {

using Edit = std::function<void(Course&)>;

/// A change that both are asked about.
struct Case {
    ChangeSituation situation;
    QJsonObject wanted;
};

QString keyOf(ChangeClass way) {
    return QStringLiteral("-CRNF").mid(int(way), 1);
}

QString keyOf(ChangePhase phase) {
    return phase == ChangePhase::Open       ? QStringLiteral("open")
           : phase == ChangePhase::Enrolled ? QStringLiteral("enrolled")
           : phase == ChangePhase::Started  ? QStringLiteral("started")
           : phase == ChangePhase::Listed   ? QStringLiteral("listed")
                                            : QStringLiteral("closed");
}

CourseSession session(const QDate& day, int hour, double hours) {
    CourseSession one;
    one.date = day;
    one.from = QTime(hour, 0);
    one.to = QTime(hour + int(hours), 0);
    one.hours = hours;
    one.topic = QStringLiteral("主題");
    return one;
}

} // namespace

/// Before a change is sent the desk says which way each field goes, the centre decides it: both sort the same changes
/// by the same table into the same classes.
class TestChangeAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void oneEditEach();
    void severalAtOnce();
    void whatHoldsOnlyTogetherWaitsTogether();
    void everyFieldOfTheFormHasItsRow();

private:
    [[nodiscard]] QList<QStringList> ofCentre(const QList<Case>& cases);
    [[nodiscard]] QStringList ofDesk(const Case& one) const;
    void compare(const QList<Case>& cases);
    [[nodiscard]] Course right() const;
    [[nodiscard]] QList<Edit> edits() const;
    void addNumbers(QList<Edit>& all) const;
    void addPlaces(QList<Edit>& all) const;
    [[nodiscard]] QList<Case> casesOf(const Course& wanted, const Course& reviewed) const;
    [[nodiscard]] QJsonArray rows(const QString& query);

    std::unique_ptr<TestCentre> m_centre;
    ChangeRules m_rules;
    QRandomGenerator m_random{20261130};
    qint64 m_unit = 0;
    qint64 m_county = 0;
    qint64 m_other = 0; ///< another county
    qint64 m_near = 0;  ///< another unit of the own county
    QHash<qint64, qint64> m_counties;
    QSet<QString> m_transferTags;
};

QJsonArray TestChangeAgreement::rows(const QString& query) {
    const PgRows found = m_centre->admin(QStringLiteral("select jsonb_agg(to_jsonb(x)) from (%1) x").arg(query), {});
    return QJsonDocument::fromJson(found.rows.first().at(0).value_or("[]")).array();
}

void TestChangeAgreement::initTestCase() {
    const QString error = TestCentre::explain([this] {
        m_centre = std::make_unique<TestCentre>();
        QList<ChangeRule> rules;
        const QJsonArray all = rows(QStringLiteral("select * from core.change_rule"));
        for (const QJsonValue& each : all) {
            const QJsonObject row = each.toObject();
            ChangeRule rule;
            rule.field = row.value(QLatin1String("field")).toString();
            rule.phase = course::changePhaseFromKey(row.value(QLatin1String("phase")).toString()).value();
            rule.sort = row.value(QLatin1String("sort")).toInt();
            rule.conditions = row.value(QLatin1String("conditions")).toVariant().toStringList();
            rule.way = course::changeClassFromKey(row.value(QLatin1String("class")).toString()).value();
            rule.notice = row.value(QLatin1String("notice")).toBool();
            rule.reviewAfter = row.value(QLatin1String("review_after")).toBool();
            rule.command = row.value(QLatin1String("command")).toString();
            rules << rule;
        }
        m_rules = ChangeRules(rules);
        const QJsonArray units = rows(QStringLiteral("select id, code, county_id from core.unit where county_id is not "
                                                     "null order by id"));
        for (const QJsonValue& each : units) {
            const QJsonObject row = each.toObject();
            m_counties.insert(row.value(QLatin1String("id")).toInteger(),
                              row.value(QLatin1String("county_id")).toInteger());
            if (row.value(QLatin1String("code")).toString() == QLatin1String(TestCentre::juniorHigh)) {
                m_unit = row.value(QLatin1String("id")).toInteger();
            }
        }
        m_county = m_counties.value(m_unit);
        for (auto unit = m_counties.cbegin(); unit != m_counties.cend(); ++unit) {
            m_near = unit.value() == m_county && unit.key() != m_unit ? unit.key() : m_near;
        }
        const QJsonArray counties =
            rows(QStringLiteral("select min(id) as id from core.county where id <> %1").arg(m_county));
        m_other = counties.first().toObject().value(QLatin1String("id")).toInteger();
        const QJsonArray tags = rows(QStringLiteral("select code from core.course_tag where transfer <> ''"));
        for (const QJsonValue& tag : tags) {
            m_transferTags.insert(tag.toObject().value(QLatin1String("code")).toString());
        }
    });
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(!m_rules.isEmpty() && m_unit != 0 && m_near != 0 && m_other != 0 && !m_transferTags.isEmpty());
}

/// Of two sessions, one over and one to come: also what has begun can be tried.
Course TestChangeAgreement::right() const {
    const QDate today = RocDate::today().day();
    Course course;
    course.title = QStringLiteral("資通安全實作研習");
    course.tags = {QStringLiteral("T01")};
    course.classKind = ClassKind::NonCredit;
    course.natures = {402011001};
    course.sessions = {session(today.addDays(-3), 9, 3), session(today.addDays(20), 13, 3)};
    course.renumberSessions();
    course.timeKind = TimeKind::WeekdayDay;
    course.mode = CourseMode::InPerson;
    course.countyId = m_county;
    course.districtId = 1;
    course.venue = QStringLiteral("視聽教室");
    course.hourUnit = HourUnit::Hour;
    course.hours = 6;
    course.partial = PartialCredit::BySession;
    course.levels = {AudienceLevel::JuniorHigh};
    course.openScope = OpenScope::County;
    course.openCounties = {};
    course.classCount = 2;
    course.classSize = 40;
    course.fee = 200;
    course.feeMethod = FeeMethod::OnSite;
    course.channels = {RegistrationChannel::Online};
    course.registrationFrom = today.addDays(-20);
    course.registrationTo = today.addDays(10);
    course.contacts = {{QStringLiteral("王承辦"), QStringLiteral("07-6000000#12"), {}}};
    course.lecturers = {{1, QStringLiteral("王大明"), {}, {}, LecturerKind::External, {}, {}},
                        {3, QStringLiteral("陳小美"), {}, {}, LecturerKind::External, {}, {}}};
    course.sessions[0].lecturers = {1};
    course.sessions[1].lecturers = {3};
    course.goals = QStringLiteral("認識校園常見的資通安全事件，並能依程序通報與處理。");
    course.content = QStringLiteral("以實例說明班級經營與輔導的做法，並分組實作與討論，課後繳交心得一份。");
    course.files = {{QStringLiteral("01930000-0000-7000-8000-000000000001"), CourseFileKind::Plan, false},
                    {QStringLiteral("01930000-0000-7000-8000-000000000002"), CourseFileKind::Leaflet, true}};
    return course;
}

QList<Edit> TestChangeAgreement::edits() const {
    const QDate today = RocDate::today().day();
    QList<Edit> all{
        [](Course& c) { c.title = QStringLiteral("資通安金實作研習"); },       // one character
        [](Course& c) { c.title = QStringLiteral("資安實作研習會"); },         // three
        [](Course& c) { c.title = QStringLiteral("資通安全實作研習工作坊"); }, // three more
        [](Course& c) { c.title += QStringLiteral("𠀀"); },                    // beyond the usual plane
        [](Course& c) { c.tags << QStringLiteral("T02"); },
        [this](Course& c) { c.tags << *m_transferTags.begin(); },
        [](Course& c) { c.tags.clear(); },
        [](Course& c) { c.basisKind = BasisKind::None; },
        [](Course& c) { c.basisNo = QStringLiteral("1130012345"); },
        [](Course& c) { c.classKind = ClassKind::SchoolBased; },
        [](Course& c) { c.natures = {402011002}; },
        [](Course& c) { c.scopeCode = QStringLiteral("1234567890123"); },
        [](Course& c) { c.timeKind = TimeKind::WeekdayEvening; },
        [](Course& c) {
            c.lecturers << CourseLecturer{2, QStringLiteral("李小華"), {}, {}, LecturerKind::Internal, {}, {}};
        },
        [](Course& c) { c.lecturers.first().name = QStringLiteral("王小明"); }, // has taught
        [](Course& c) { c.lecturers.last().name = QStringLiteral("陳大美"); },  // is to teach
        [](Course& c) { c.lecturers.first().kind = LecturerKind::Assistant; },
        [](Course& c) { c.lecturers.first().expertise = QStringLiteral("資通安全"); },
        [](Course& c) { c.lecturers = c.lecturers.mid(c.lecturers.size() > 1 ? 1 : 0); },
        [](Course& c) { c.contacts[0].phone = QStringLiteral("07-6000001"); },
        [](Course& c) { c.goals += QStringLiteral("（含演練）"); },
        [](Course& c) { c.goals = QStringLiteral("另一個目標"); },
        [](Course& c) { c.content.replace(QStringLiteral("班級"), QStringLiteral("學校")); },
        [](Course& c) { c.content = QStringLiteral("改以線上自學與測驗方式進行，不另分組。"); },
        [](Course& c) { c.notes = QStringLiteral("請自備筆電"); },
        [](Course& c) { c.files = c.files.mid(0, 1); },
        [](Course& c) { c.files = c.files.mid(1); },
        [](Course& c) {
            c.files = c.files + QList<CourseFile>{{QStringLiteral("01930000-0000-7000-8000-000000000003"),
                                                   CourseFileKind::Plan, false}};
        },
        [](Course& c) { c.levels << AudienceLevel::Elementary; },
        [](Course& c) { c.titles = {1}; },
        [](Course& c) { c.audience = QStringLiteral("導師優先"); },
        [](Course& c) {
            c.civil = CivilTransfer{QStringLiteral("500"), 1};
        },
        [](Course& c) { c.partial = PartialCredit::Full; },
        [](Course& c) {
            c.parts = {{QStringLiteral("上半"), 3.0, {}}};
        },
        [](Course& c) { c.channels << RegistrationChannel::Phone; },
        [today](Course& c) { c.registrationTo = today.addDays(15); },
        [today](Course& c) { c.registrationTo = today.addDays(5); },
        [today](Course& c) { c.registrationTo = today.addDays(-1); },
        [today](Course& c) { c.registrationFrom = today.addDays(-25); },
        [today](Course& c) { c.registrationFrom = today.addDays(2); },
    };
    addNumbers(all);
    addPlaces(all);
    return all;
}

void TestChangeAgreement::addNumbers(QList<Edit>& all) const {
    const QDate today = RocDate::today().day();
    for (const int place : {0, 1}) { // the one that is over, the one to come
        const auto at = [place](const std::function<void(CourseSession&)>& edit) {
            return Edit([edit, place](Course& c) { c.sessions.size() > place ? edit(c.sessions[place]) : void(); });
        };
        all << at([today](CourseSession& s) { s.date = today.addDays(27); })
            << at([today](CourseSession& s) { s.date = today.addDays(-9); }) << at([](CourseSession& s) {
                   s.from = QTime(14, 0);
                   s.to = QTime(17, 0);
               })
            << at([](CourseSession& s) { s.hours = 2; }) << at([](CourseSession& s) { s.hours = 3.5; })
            << at([](CourseSession& s) { s.topic = QStringLiteral("另一主題"); })
            << at([](CourseSession& s) { s.breakMinutes = 10; })
            << at([](CourseSession& s) { s.room = QStringLiteral("電腦教室"); })
            << at([](CourseSession& s) { s.mode = SessionMode::Online; }) << at([](CourseSession& s) {
                   s.lecturers = {1, 3};
               });
    }
    all << [today](Course& c) { c.sessions << session(today.addDays(30), 9, 3); }
        << [](Course& c) { c.sessions = c.sessions.mid(0, 1); } << [](Course& c) { c.sessions = c.sessions.mid(1); }
        << [](Course& c) { c.hours = 5; } << [](Course& c) { c.hours = 6.5; } << [](Course& c) { c.hours.reset(); }
        << [](Course& c) { c.hourUnit = HourUnit::Credit; } << [](Course& c) { c.classSize = 44; }
        << [](Course& c) { c.classSize = 48; } << [](Course& c) { c.classSize = 49; }
        << [](Course& c) { c.classSize = 20; } << [](Course& c) { c.classCount = 1; }
        << [](Course& c) { c.classCount = 3; } << [](Course& c) { c.classSize.reset(); }
        << [](Course& c) { c.fee = 300; } << [](Course& c) { c.fee = 100; } << [](Course& c) { c.fee = 0; }
        << [](Course& c) { c.feeMethod = FeeMethod::Transfer; } << [](Course& c) { c.digitalHours = 1; }
        << [](Course& c) { c.graceMinutes = 20; };
}

void TestChangeAgreement::addPlaces(QList<Edit>& all) const {
    all << [](Course& c) { c.mode = CourseMode::OnlineLive; } << [](Course& c) {
        c.mode = CourseMode::OnlineLive;
        c.countyId.reset();
        c.districtId.reset();
    } << [this](Course& c) {
        c.countyId = m_other;
    } << [](Course& c) {
        c.districtId = 2;
    } << [](Course& c) {
        c.venue = QStringLiteral("圖書館");
    } << [](Course& c) {
        c.onlineUrl = QStringLiteral("https://meet.example.edu.tw/a");
    } << [](Course& c) {
        c.openScope = OpenScope::All;
    } << [](Course& c) {
        c.openScope = OpenScope::Own;
    } << [this](Course& c) {
        c.openScope = OpenScope::Counties;
        c.openCounties = {m_county, m_other};
    } << [this](Course& c) {
        c.openScope = OpenScope::Counties;
        c.openCounties = {m_county};
    } << [this](Course& c) {
        c.openScope = OpenScope::Units;
        c.openUnits = {m_unit, m_near};
    } << [this](Course& c) {
        c.openScope = OpenScope::Units;
        c.openUnits = {m_unit};
    } << [](Course& c) { c.openScope = OpenScope::Named; };
}

/// A change in every phase, urgent and not, of a school and of a 社教機構.
QList<Case> TestChangeAgreement::casesOf(const Course& wanted, const Course& reviewed) const {
    QList<Case> cases;
    for (const ChangePhase phase :
         {ChangePhase::Open, ChangePhase::Enrolled, ChangePhase::Started, ChangePhase::Listed, ChangePhase::Closed}) {
        for (const bool isUrgent : {false, true}) {
            ChangeSituation one;
            one.phase = phase;
            one.isUrgent = isUrgent;
            one.reviewed = reviewed.toJson();
            one.present = right().toJson();
            one.seats = phase == ChangePhase::Open ? 0 : 50;
            one.unitKind = isUrgent ? UnitKind::SocialEducation : UnitKind::JuniorHigh;
            one.unitId = m_unit;
            one.countyId = m_county;
            one.now = QDateTime::currentDateTimeUtc();
            one.transferTags = m_transferTags;
            one.countyOf = [this](qint64 unit) { return m_counties.value(unit); };
            cases << Case{one, wanted.toJson()};
        }
    }
    return cases;
}

QStringList TestChangeAgreement::ofDesk(const Case& one) const {
    QStringList lines;
    const QList<ChangeItem> items = m_rules.sorted(one.wanted, one.situation);
    for (const ChangeItem& item : items) {
        lines << QStringLiteral("%1 %2 %3%4%5")
                     .arg(item.field, keyOf(item.way.way))
                     .arg(item.way.notice)
                     .arg(item.way.reviewAfter)
                     .arg(item.way.urgent);
    }
    lines.sort();
    return lines;
}

QList<QStringList> TestChangeAgreement::ofCentre(const QList<Case>& cases) {
    QJsonArray asked;
    for (const Case& one : cases) {
        const ChangeSituation& at = one.situation;
        asked << QJsonObject{{QStringLiteral("kind"), toKey(*at.unitKind)}, {QStringLiteral("phase"), keyOf(at.phase)},
                             {QStringLiteral("urgent"), at.isUrgent},       {QStringLiteral("taken"), at.seats},
                             {QStringLiteral("reviewed"), at.reviewed},     {QStringLiteral("present"), at.present},
                             {QStringLiteral("wanted"), one.wanted}};
    }
    const PgRows found = m_centre->admin(
        QStringLiteral(
            "with given as (select e.value as g, e.ordinality as n from jsonb_array_elements($1::jsonb) with "
            "ordinality e), "
            "x as materialized (select n, g, row(jsonb_populate_record(null::core.course, jsonb_build_object("
            "'unit_id', $2::int, 'taken', g -> 'taken', 'held', 0)), g ->> 'kind', g ->> 'phase', 0, "
            "(g ->> 'urgent')::boolean, g -> 'reviewed', g -> 'present', g -> 'wanted')::core.change_case as c from "
            "given) "
            "select jsonb_agg(coalesce(y.lines, '[]') order by x.n) from x left join lateral (select jsonb_agg("
            "concat_ws(' ', f, w.class, w.notice::int::text || w.review_after::int || w.urgent::int) order by f) as "
            "lines from "
            "jsonb_object_keys(x.g -> 'wanted') f, lateral core.change_way(x.c, f) w where w.class is not null) y on "
            "true"),
        {QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact)), m_unit});
    QList<QStringList> all;
    const QJsonArray answers = QJsonDocument::fromJson(found.rows.first().at(0).value_or("[]")).array();
    for (const QJsonValue& answer : answers) {
        QStringList lines = answer.toVariant().toStringList();
        lines.sort();
        all << lines;
    }
    return all;
}

void TestChangeAgreement::compare(const QList<Case>& cases) {
    const QList<QStringList> centre = ofCentre(cases);
    QCOMPARE(centre.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QStringList desk = ofDesk(cases.at(i));
        if (desk != centre.at(i)) {
            QFAIL(qPrintable(QStringLiteral("%1%2\ndesk:   %3\ncentre: %4")
                                 .arg(keyOf(cases.at(i).situation.phase),
                                      cases.at(i).situation.isUrgent ? QStringLiteral(", urgent") : QString(),
                                      desk.join(u';'), centre.at(i).join(u';'))));
        }
    }
}

void TestChangeAgreement::oneEditEach() {
    QList<Case> cases;
    const QList<Edit> all = edits();
    for (const Edit& edit : all) {
        Course wanted = right();
        edit(wanted);
        wanted.renumberSessions();
        QVERIFY(wanted != right());
        cases << casesOf(wanted, right());
        // The same, where a desk has seen it as it is to become: it was changed twice.
        cases << casesOf(wanted, wanted);
    }
    compare(cases);
}

void TestChangeAgreement::severalAtOnce() {
    QList<Case> cases;
    const QList<Edit> all = edits();
    for (int round = 0; round < 100; ++round) {
        Course wanted = right();
        Course reviewed = right();
        for (int i = 0; i < 4; ++i) {
            all.at(m_random.bounded(all.size()))(wanted);
        }
        all.at(m_random.bounded(all.size()))(reviewed);
        wanted.renumberSessions();
        reviewed.renumberSessions();
        cases << casesOf(wanted, reviewed);
    }
    compare(cases);
}

/// What is free does not hold by itself where it breaks a rule without what waits.
void TestChangeAgreement::whatHoldsOnlyTogetherWaitsTogether() {
    Course wanted = right();
    wanted.title = QStringLiteral("完全不同的研習名稱");
    wanted.audience = QStringLiteral("導師優先");
    const Case one = casesOf(wanted, right()).constFirst();
    QList<ChangeItem> items = m_rules.sorted(one.wanted, one.situation, [](const QJsonObject&) { return true; });
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).way.way, ChangeClass::Review);
    QCOMPARE(items.at(1).way.way, ChangeClass::Free);
    QJsonObject held;
    items = m_rules.sorted(one.wanted, one.situation, [&held](const QJsonObject& form) {
        held = form;
        return false;
    });
    QCOMPARE(held.value(QLatin1String("title")), one.situation.present.value(QLatin1String("title")));
    QCOMPARE(held.value(QLatin1String("audience")).toString(), wanted.audience);
    QCOMPARE(items.at(1).way.way, ChangeClass::Review);
}

void TestChangeAgreement::everyFieldOfTheFormHasItsRow() {
    const Course any;
    course::eachField(any, [this](const char* field, const auto&) {
        QVERIFY2(!m_rules.commandOf(QLatin1String(field)).isEmpty(), field);
    });
    QCOMPARE(m_rules.commandOf(QStringLiteral("deputies")), QStringLiteral("course.deputies"));
    QCOMPARE(m_rules.bestOf(QStringLiteral("class_kind"), ChangePhase::Enrolled), ChangeClass::Cancel);
    QCOMPARE(m_rules.bestOf(QStringLiteral("levels"), ChangePhase::Started), ChangeClass::Never);
    QCOMPARE(m_rules.bestOf(QStringLiteral("sessions"), ChangePhase::Started), ChangeClass::Notice);
}

QTEST_GUILESS_MAIN(TestChangeAgreement)
#include "tst_changeagreement.moc"
