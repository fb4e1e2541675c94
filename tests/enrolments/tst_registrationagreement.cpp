// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rocdate.h"
#include "models/enrolments/answers.h"
#include "models/enrolments/registrationchecks.h"
#include "tests/courses/samplecourse.h"
#include "tests/support/testcentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace inservice;

namespace {

using Change = std::function<void(RegistrationSettings&)>;

QString text(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// A finding in one line, as both can be held against each other.
QString line(const QString& field, const QString& key, QJsonObject values, bool blocks) {
    if (key == u"course.value") { // of a value of every form the rule counts
        values = {{QStringLiteral("rule"), values.value(QLatin1String("reason")).toString().section(u'.', 0, 0)}};
    }
    return (blocks ? QStringLiteral("!") : QString()) + field + u' ' + key + u' ' + text(values);
}

} // namespace

/// The desk helps whoever sets up 線上報名 and whoever enrols; the centre decides. What one finds the other finds too,
/// at the same place and with the same values.
class TestRegistrationAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            m_day = RocDate::today().day().addDays(40);
            PgConnection admin(m_centre->adminUri());
            m_course = sampleCourse(QStringLiteral("同一場研習"), m_day,
                                    samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            const TestCentre::Account chief = m_centre->chief();
            m_id = submitCourse(m_centre->desk(), m_centre->desk().signIn(chief.login, chief.password), m_course);
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_around = RegistrationSurroundings::of(m_course);
    }

    void oneChangeEach() {
        QList<RegistrationSettings> all;
        const QList<Change> changes = this->changes();
        for (const Change& change : changes) {
            RegistrationSettings settings = RegistrationSettings::of(m_course);
            change(settings);
            all << settings;
        }
        QCOMPARE(ofDesk(all.first()), QString());
        compare(all);
    }

    void answersToEveryItem() {
        RegistrationSettings settings = RegistrationSettings::of(m_course);
        settings.items.clear();
        for (const EnrolmentItem& item : enrolment::items()) {
            settings.items << QString::fromLatin1(item.code);
        }
        settings.stops = QStringList{QStringLiteral("高鐵站")};
        const QStringList options{QStringLiteral("上午"), QStringLiteral("下午")};
        settings.questions = {{QStringLiteral("q1"), QStringLiteral("簡答"), QuestionKind::Text, {}},
                              {QStringLiteral("q2"), QStringLiteral("單選"), QuestionKind::Choice, options},
                              {QStringLiteral("q3"), QStringLiteral("複選"), QuestionKind::Multi, options},
                              {QStringLiteral("q4"), QStringLiteral("數字"), QuestionKind::Number, {}}};
        const QStringList values{
            QStringLiteral("null"),
            QStringLiteral("true"),
            QStringLiteral("false"),
            QStringLiteral("7"),
            QStringLiteral("61"),
            QStringLiteral("\"\""),
            QStringLiteral("\"上午\""),
            QStringLiteral("\"yes\""),
            QStringLiteral("\"M\""),
            QStringLiteral("\"none\""),
            QStringLiteral("\"junior_high\""),
            QStringLiteral("\"0912-345-678\""),
            QStringLiteral("\"12\""),
            QStringLiteral("\"%1\"").arg(QString(31, u'長')),
            QStringLiteral("\"%1\"").arg(QString(101, u'長')),
            QStringLiteral("\"%1\"").arg(QString(201, u'長')),
            QStringLiteral("[]"),
            QStringLiteral("[\"上午\"]"),
            QStringLiteral("[\"晚上\"]"),
            QStringLiteral("{}"),
            QStringLiteral("{\"stays\": false}"),
            QStringLiteral("{\"stays\": true}"),
            QStringLiteral("{\"stays\": true, \"nights\": [\"%1\"]}").arg(m_day.toString(Qt::ISODate)),
            QStringLiteral("{\"stays\": true, \"nights\": [\"%1\", \"%1\"]}").arg(m_day.toString(Qt::ISODate)),
            QStringLiteral("{\"stays\": true, \"nights\": [\"2000-01-01\"]}"),
            QStringLiteral("{\"way\": \"own\"}"),
            QStringLiteral("{\"way\": \"bus\"}"),
            QStringLiteral("{\"way\": \"bus\", \"stop\": \"高鐵站\"}"),
            QStringLiteral("{\"way\": \"bus\", \"stop\": \"月台\"}"),
            QStringLiteral("{\"needs\": false}"),
            QStringLiteral("{\"needs\": true}"),
            QStringLiteral("{\"needs\": true, \"plate\": \"ABC-1234\"}"),
            QStringLiteral("{\"name\": \"王大明\"}"),
            QStringLiteral("{\"name\": \"王大明\", \"phone\": \"12\"}"),
            QStringLiteral("{\"name\": \"王大明\", \"phone\": \"07-6000000\"}")};
        QStringList codes = settings.items;
        codes << QStringLiteral("q1") << QStringLiteral("q2") << QStringLiteral("q3") << QStringLiteral("q4");
        const QList<QDate> nights = enrolment::nights(m_course);
        for (const QString& value : values) {
            const QJsonValue json = QJsonDocument::fromJson(QStringLiteral("[%1]").arg(value).toUtf8()).array().at(0);
            QJsonObject answers;
            for (const QString& code : std::as_const(codes)) {
                answers.insert(code, json);
            }
            QString centre;
            const QString error = TestCentre::explain([&] {
                const PgRows found = m_centre->admin(
                    QStringLiteral("select core.answer_findings($1::jsonb, $2::jsonb, '{diet_note,access_need}', %1)")
                        .arg(m_id),
                    {text(settings.toJson()), text(answers)});
                centre = items(QJsonDocument::fromJson(found.rows.first().at(0).value_or("[]")).array());
            });
            QVERIFY2(error.isEmpty(), qPrintable(error + u'\n' + value));
            QJsonArray here;
            const QList<CourseFault> faults = enrolment::checkAnswers(answers, settings, nights);
            for (const CourseFault& fault : faults) {
                here << QJsonObject{{QStringLiteral("field"), fault.field}, {QStringLiteral("key"), fault.key}};
            }
            QVERIFY2(centre == items(here),
                     qPrintable(QStringLiteral("%1\ncentre: %2\ndesk:   %3").arg(value, centre, items(here))));
        }
    }

    void severalAtOnce() {
        const QList<Change> changes = this->changes();
        QRandomGenerator random(20261130);
        QList<RegistrationSettings> all;
        while (all.size() < 120) {
            RegistrationSettings settings = RegistrationSettings::of(m_course);
            for (int i = 0; i < 3; ++i) {
                changes.at(random.bounded(int(changes.size())))(settings);
            }
            settings.items.removeDuplicates(); // an item is ticked or not
            all << settings;
        }
        compare(all);
    }

private:
    /// The first fault of each item: the desk says at which part of it.
    static QString items(const QJsonArray& faults) {
        QStringList lines;
        QStringList seen;
        for (const auto& each : faults) {
            const QString item = each[QLatin1String("field")].toString().section(u'.', 0, 0);
            if (!seen.contains(item)) {
                seen << item;
                lines << item + u' ' + each[QLatin1String("key")].toString();
            }
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] QString ofDesk(const RegistrationSettings& settings) const {
        QStringList lines;
        const QList<CourseFault> faults = enrolment::check(settings, m_around);
        for (const CourseFault& fault : faults) {
            lines << line(fault.field, fault.key, QJsonObject::fromVariantMap(fault.values), fault.blocks);
        }
        lines.sort();
        return lines.join(u'\n');
    }

    [[nodiscard]] QString ofCentre(const RegistrationSettings& settings) {
        QStringList lines;
        const PgRows found = m_centre->admin(
            QStringLiteral(
                "with s as (select x.shaped, x.findings, core.completed_registration(x.shaped) as whole "
                "from core.shaped(core.registration_form(), $1::jsonb, '') x) "
                "select to_jsonb(s.findings || array(select core.registration_time_findings(s.whole, c)) "
                "|| array(select core.registration_seat_findings(s.whole, c)) "
                "|| array(select core.registration_nominate_findings(s.whole, c)) "
                "|| array(select core.registration_order_findings(s.whole)) "
                "|| array(select core.registration_item_findings(s.whole))) from s, core.course c where c.id = %1")
                .arg(m_id),
            {text(settings.toJson())});
        const QJsonArray all = QJsonDocument::fromJson(found.rows.first().at(0).value_or("[]")).array();
        for (const auto& each : all) {
            const QJsonObject one = each.toObject();
            lines << line(one.value(QLatin1String("field")).toString(), one.value(QLatin1String("key")).toString(),
                          one.value(QLatin1String("values")).toObject(), !one.value(QLatin1String("warns")).toBool());
        }
        lines.sort();
        return lines.join(u'\n');
    }

    void compare(const QList<RegistrationSettings>& all) {
        for (const RegistrationSettings& settings : all) {
            QString centre;
            const QString error = TestCentre::explain([&] { centre = ofCentre(settings); });
            QVERIFY2(error.isEmpty(), qPrintable(error + u'\n' + text(settings.toJson())));
            const QString desk = ofDesk(settings);
            QVERIFY2(
                centre == desk,
                qPrintable(QStringLiteral("%1\ncentre:\n%2\ndesk:\n%3").arg(text(settings.toJson()), centre, desk)));
        }
    }

    [[nodiscard]] QList<Change> changes() const {
        using R = RegistrationSettings;
        const QDateTime start = m_around.firstStart;
        const QDate day = m_day;
        const auto question = [](const QString& label, QuestionKind kind, const QStringList& options) {
            return [=](R& r) { r.questions = {{QStringLiteral("q1"), label, kind, options}}; };
        };
        const QString two = QStringLiteral("上午");
        const QString three = QStringLiteral("下午");
        return {[](R&) {},
                [](R& r) { r.enabled = false; },
                [](R& r) { r.openAt = {}; },
                [](R& r) { r.closeAt = {}; },
                [](R& r) { std::swap(r.openAt, r.closeAt); },
                [day](R& r) { r.closeAt = enrolment::taiwan(day.addDays(1), QTime(0, 0)); },
                [day](R& r) { r.closeAt = enrolment::taiwan(day.addDays(1), QTime(0, 1)); },
                [start](R& r) { r.closeAt = start; },
                [](R& r) { r.onlineQuota.reset(); },
                [](R& r) { r.onlineQuota = 0; },
                [](R& r) { r.onlineQuota = 41; },
                [](R& r) { r.waitQuota = 0; },
                [](R& r) { r.waitQuota = 5001; },
                [](R& r) { r.perUnitMax = 41; },
                [](R& r) { r.perUnitMax = 3; },
                [](R& r) {
                    r.countyQuota = {{std::nullopt, 3}};
                },
                [](R& r) {
                    r.countyQuota = {{1, std::nullopt}};
                },
                [](R& r) {
                    r.countyQuota = {{1, 21}, {2, 20}};
                },
                [](R& r) {
                    r.countyQuota = {{1, 20}, {2, 20}};
                },
                [](R& r) {
                    r.countyQuota = {{1, 1}, {1, 2}};
                },
                [](R& r) { r.nominateEach = 0; },
                [](R& r) { r.nominateEach = 41; },
                [](R& r) { r.nominateDeskEach = 0; },
                [](R& r) { r.nominateDeskEach = 41; },
                [](R& r) {
                    r.acceptMode = AcceptMode::Nominated;
                    r.nominateEach.reset();
                    r.nominateUnits.clear();
                    r.nominateDeskEach = 2;
                },
                [](R& r) {
                    r.acceptMode = AcceptMode::Nominated;
                    r.nominateEach.reset();
                },
                [](R& r) {
                    r.acceptMode = AcceptMode::Nominated;
                    r.nominateUnits = {{1, 2}};
                },
                [](R& r) {
                    r.nominateUnits = {{1, 1}, {1, 2}, {std::nullopt, 3}, {2, std::nullopt}, {3, 41}};
                },
                [start](R& r) { r.releaseAt = start.addSecs(60); },
                [](R& r) {
                    r.priority = {{PriorityRule::Levels, {}}};
                },
                [](R& r) {
                    r.priority = {{PriorityRule::OwnUnit, {}}, {PriorityRule::Titles, QJsonArray{7}}};
                },
                [](R& r) {
                    r.priority = {{PriorityRule::Levels, QJsonArray{QStringLiteral("junior_high")}}};
                },
                [](R& r) {
                    r.priority.fill({PriorityRule::OwnCounty, {}}, 6);
                },
                [](R& r) { r.acceptMode.reset(); },
                [](R& r) { r.acceptMode = AcceptMode::FirstCome; },
                [](R& r) {
                    r.acceptMode = AcceptMode::Draw;
                    r.resultAt = r.closeAt.addSecs(-60);
                },
                [](R& r) {
                    r.acceptMode = AcceptMode::Priority;
                    r.resultAt = r.closeAt;
                },
                [](R& r) { r.resultAt = r.closeAt.addSecs(-60); },
                [start](R& r) { r.resultAt = start.addSecs(60); },
                [start](R& r) {
                    r.acceptMode = AcceptMode::FirstCome;
                    r.resultAt = start.addSecs(60);
                },
                [start](R& r) {
                    r.acceptMode = AcceptMode::Draw;
                    r.closeAt = start.addSecs(60);
                },
                [start](R& r) { r.freezeAt = start.addSecs(60); },
                [start](R& r) { r.cancelUntil = start; },
                [start](R& r) { r.cancelUntil = start.addSecs(60); },
                [](R& r) { r.offerHours.reset(); },
                [](R& r) { r.offerHours = 1; },
                [](R& r) { r.offerHours = 168; },
                [](R& r) { r.offerHours = 169; },
                [](R& r) { r.promote = PromoteMode::Offer; },
                [](R& r) { r.sameSeries = 21; },
                [](R& r) { r.sameSeries = 0; },
                [](R& r) { r.prerequisite = Prerequisite(); },
                [](R& r) {
                    r.prerequisite = Prerequisite{{}, QStringLiteral("T01"), 0};
                },
                [](R& r) {
                    r.prerequisite = Prerequisite{{}, QString(), 3};
                },
                [](R& r) {
                    r.prerequisite = Prerequisite{{1, 2, 3, 4, 5, 6}, QString(), 0};
                },
                [](R& r) { r.maxOpen = 0; },
                [](R& r) { r.maxOpen = 20; },
                [](R& r) { r.maxOpen = 21; },
                [](R& r) { r.items.clear(); },
                [](R& r) { r.items << QStringLiteral("birthday"); },
                [](R& r) {
                    r.items << QStringLiteral("access_need") << QStringLiteral("national_id");
                    r.purpose = DataPurpose::Insurance;
                },
                [](R& r) {
                    for (int i = 0; i < 11; ++i) {
                        r.stops << QStringLiteral("第 %1 站").arg(i);
                    }
                },
                [](R& r) { r.stops = QStringList{QString()}; },
                [](R& r) { r.stops = QStringList{QString(41, u'站')}; },
                [](R& r) {
                    r.questions.fill({QStringLiteral("q1"), QStringLiteral("一"), QuestionKind::Text, {}}, 0);
                },
                question({}, QuestionKind::Text, {}),
                question(QString(41, u'題'), QuestionKind::Text, {}),
                question(QStringLiteral("場次"), QuestionKind::Text, {two, three}),
                question(QStringLiteral("場次"), QuestionKind::Choice, {two}),
                question(QStringLiteral("場次"), QuestionKind::Multi, {two, three}),
                question(QStringLiteral("場次"), QuestionKind::Choice, {two, QString()}),
                question(QStringLiteral("場次"), QuestionKind::Choice, QStringList(11, two)),
                question(QStringLiteral("場次"), QuestionKind::Choice, {two, QString(41, u'選')}),
                [](R& r) {
                    for (int i = 1; i <= 11; ++i) {
                        r.questions << OwnQuestion{
                            QStringLiteral("q%1").arg(i), QStringLiteral("題目"), QuestionKind::Number, {}};
                    }
                }};
    }

    std::unique_ptr<TestCentre> m_centre;
    qint64 m_id = 0; ///< of the course
    QDate m_day;
    Course m_course;
    RegistrationSurroundings m_around;
};

QTEST_GUILESS_MAIN(TestRegistrationAgreement)
#include "tst_registrationagreement.moc"
