// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rocdate.h"
#include "models/hours/arithmetic.h"
#include "tests/courses/samplecourse.h"
#include "tests/support/testcentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace inservice;

namespace {

QString text(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

/// The desk shows hours while somebody still enters marks; the centre computes what is handed in. Whatever the marks
/// and the course's way of counting, both give the same, with the same arithmetic.
class TestHoursAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            PgConnection admin(m_centre->adminUri());
            m_course = sampleCourse(QStringLiteral("時數相同的研習"), RocDate::today().day().addDays(40),
                                    samplePlace(admin, QString::fromLatin1(TestCentre::juniorHigh)));
            const TestCentre::Account chief = m_centre->chief();
            m_id = submitCourse(m_centre->desk(), m_centre->desk().signIn(chief.login, chief.password), m_course);
            m_centre->admin(QStringLiteral("alter table core.course_revision disable trigger append_only"));
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void whateverTheMarks() {
        QRandomGenerator random(20261130);
        for (int i = 0; i < 300; ++i) {
            const Course course = anyCourse(random);
            HoursOf person;
            person.assess = any<AssessResult>(random);
            person.role = any<ListRole>(random);
            if (random.bounded(4) == 0 && person.role == ListRole::Attendee) {
                person.given = Halves::of(random.bounded(6));
            }
            person.classNo = random.bounded(4);
            const QList<PresenceMark> marks = anyMarks(random, course);
            const QJsonObject here = hours::of(course, marks, person).toJson();
            QJsonObject centre;
            const QString error = TestCentre::explain([&] { centre = ofCentre(course, marks, person); });
            QVERIFY2(error.isEmpty(), qPrintable(error));
            QVERIFY2(centre == here,
                     qPrintable(QStringLiteral("centre: %1\ndesk:   %2").arg(text(centre), text(here))));
        }
    }

private:
    template<typename E>
    static E any(QRandomGenerator& random) {
        const QList<E> all = course::all<E>();
        return all.at(random.bounded(int(all.size())));
    }

    /// The same course counted some way or other.
    [[nodiscard]] Course anyCourse(QRandomGenerator& random) const {
        Course course = m_course;
        course.partial = any<PartialCredit>(random);
        course.threshold = any<AttendanceThreshold>(random);
        course.latePolicy = any<LatePolicy>(random);
        course.graceMinutes = random.bounded(31);
        course.lateDeduction = (1 + random.bounded(6)) / 2.0;
        course.hourUnit = random.bounded(6) == 0 ? HourUnit::Credit : HourUnit::Hour;
        course.classCount = 1 + random.bounded(2);
        course.assessment.clear();
        if (random.bounded(3) == 0) {
            course.assessment << Assessment::Quiz;
        }
        const CourseSession first = course.sessions.first();
        course.sessions.clear();
        const int count = 1 + random.bounded(5);
        double hours = 0;
        for (int no = 1; no <= count; ++no) {
            CourseSession session = first;
            session.no = no;
            session.date = first.date.addDays(no);
            session.from = QTime(8, 0);
            session.to = QTime(8, 0).addSecs((45 + random.bounded(400)) * 60);
            session.breakMinutes = random.bounded(2) * 30;
            session.hours = random.bounded(9) / 2.0;
            session.track = random.bounded(3) == 0 ? QString(QChar(u'A' + random.bounded(2))) : QString();
            hours += *session.hours;
            course.sessions << session;
        }
        course.hours = std::max(0.5, hours - random.bounded(3) / 2.0);
        return course;
    }

    static QList<PresenceMark> anyMarks(QRandomGenerator& random, const Course& course) {
        QList<PresenceMark> marks;
        for (const CourseSession& session : course.sessions) {
            if (random.bounded(6) == 0) {
                continue;
            }
            PresenceMark mark;
            mark.session = session.no;
            mark.code = any<PresenceCode>(random);
            if (mark.code == PresenceCode::Late) {
                mark.late = 1 + random.bounded(40);
                mark.early = random.bounded(3) == 0 ? random.bounded(30) : 0;
            } else if (mark.code == PresenceCode::LeftEarly) {
                mark.early = 1 + random.bounded(200);
            }
            marks << mark;
        }
        return marks;
    }

    /// The same in the centre: the form, the sessions, somebody on the list, the marks.
    [[nodiscard]] QJsonObject ofCentre(const Course& course, const QList<PresenceMark>& marks,
                                       const HoursOf& person) const {
        QJsonArray stored;
        for (const PresenceMark& mark : marks) {
            stored << QJsonObject{{QStringLiteral("session"), mark.session},
                                  {QStringLiteral("code"), course::keyOf(mark.code)},
                                  {QStringLiteral("late"), mark.late},
                                  {QStringLiteral("early"), mark.early}};
        }
        const QString json = QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
        m_centre->admin(QStringLiteral("begin"));
        m_centre->admin(
            QStringLiteral("update core.course_revision set body = $1::jsonb where course_id = %1").arg(m_id),
            {text(course.toJson())});
        m_centre->admin(
            QStringLiteral("update core.course set hours = ($1::jsonb ->> 'hours')::numeric, hour_unit = $1::jsonb ->> "
                           "'hour_unit' where id = %1")
                .arg(m_id),
            {text(course.toJson())});
        m_centre->admin(QStringLiteral("delete from core.course_session where course_id = %1").arg(m_id));
        m_centre->admin(
            QStringLiteral(
                "insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, "
                "topic, "
                "lecturers) select %1, (s ->> 'no')::int, core.moment(s ->> 'date', s ->> 'from'), core.moment(s ->> "
                "'date', s ->> 'to'), (s ->> 'break')::int, (s ->> 'hours')::numeric, 'in_person', s ->> 'track', '', "
                "'', "
                "'{}' from jsonb_array_elements($1::jsonb -> 'sessions') s")
                .arg(m_id),
            {text(course.toJson())});
        m_centre->admin(QStringLiteral("insert into core.enrolment(id, course_id, organiser_id, person_id, name, sex, "
                                       "state, source, class_no) "
                                       "select core.new_enrolment_id(), c.id, c.unit_id, (select min(p.id) from "
                                       "core.person p), '王同時', 'female', "
                                       "'listed', 'import', nullif(%2, 0) from core.course c where c.id = %1")
                            .arg(m_id)
                            .arg(person.classNo));
        const QString who = QStringLiteral("(select max(id) from core.enrolment where course_id = %1)").arg(m_id);
        m_centre->admin(QStringLiteral("delete from core.presence where enrolment_id = %1").arg(who));
        m_centre->admin(QStringLiteral("insert into core.presence(enrolment_id, session_no, starts_at, code, late, "
                                       "early, source, by_name) select "
                                       "%1, (m ->> 'session')::int, now(), m ->> 'code', (m ->> 'late')::int, (m ->> "
                                       "'early')::int, 'roll', 'x' "
                                       "from jsonb_array_elements($1::jsonb) m")
                            .arg(who),
                        {json});
        m_centre->admin(
            QStringLiteral("select core.set_list_entry(%1, $1, %2, '人工調整之理由', $2, null, '', 'x', null)")
                .arg(who, person.given ? QString::number(person.given->hours()) : QStringLiteral("null")),
            {course::keyOf(person.role), course::keyOf(person.assess)});
        const PgRows rows = m_centre->admin(QStringLiteral("select arithmetic from core.computed_hours(%1)").arg(m_id));
        m_centre->admin(QStringLiteral("rollback"));
        return QJsonDocument::fromJson(rows.rows.first().at(0).value_or("{}")).object();
    }

    std::unique_ptr<TestCentre> m_centre;
    Course m_course;
    qint64 m_id = 0;
};

QTEST_MAIN(TestHoursAgreement)
#include "tst_hoursagreement.moc"
