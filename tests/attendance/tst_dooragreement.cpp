// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/door.h"
#include "models/attendance/mark.h"
#include "tests/support/testcentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace inservice;
using attendance::Scan;
using attendance::ScanAnswer;

/// A desk reads slips without a line and says at once what each means; the centre decides when they come up. What one
/// says of a read the other says too, and what was read in any order is marked in the same way.
class TestDoorAgreement : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString error = TestCentre::explain([this] {
            m_centre = std::make_unique<TestCentre>();
            const TestCentre::Account chief = m_centre->chief();
            m_token = m_centre->desk().signIn(chief.login, chief.password);
            m_course = course();
            m_sessions = sessions();
            m_people = people();
        });
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void whatIsReadMeansTheSame() {
        attendance::Door door(m_sessions, m_people);
        QRandomGenerator random(20261201);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<Scan> scans;
        for (int n = 0; n < 400; ++n) {
            if (n % 10 == 9) { // read twice in a minute
                Scan again = scans.constLast();
                again.id = QUuid::createUuidV5(QUuid(), QString::number(n));
                again.at = again.at.addSecs(20);
                scans.append(again);
                continue;
            }
            const auto& session = m_sessions.at(random.bounded(int(m_sessions.size())));
            const auto& person = m_people.at(random.bounded(int(m_people.size())));
            const int minutes = random.bounded(-70, session.minutes() + 140);
            scans.append({QUuid::createUuidV5(QUuid(), QString::number(n)),
                          random.bounded(20) == 0 ? QStringLiteral("1.2.ABCDEFGH00") : person.slip,
                          random.bounded(30) == 0 ? 9 : session.no,
                          session.begins.addSecs(minutes * 60 + random.bounded(60)), random.bounded(4) == 0});
        }
        QSet<QString> met;
        for (const Scan& scan : scans) {
            const ScanAnswer desk = door.read(scan, now);
            const QJsonObject centre = send({scan}).at(0).toObject();
            const QString key = course::keyOf(desk.result);
            QCOMPARE(centre.value(QLatin1String("result")).toString(), key);
            QCOMPARE(centre.value(QLatin1String("late")).toInt(), desk.late);
            QCOMPARE(centre.value(QLatin1String("early")).toInt(), desk.early);
            QCOMPARE(centre.value(QLatin1String("enrolment_id")).toInteger(), desk.enrolment);
            met.insert(key);
        }
        for (const auto& term : course::terms<attendance::ScanResult>()) {
            QVERIFY2(met.contains(QString::fromLatin1(term.key)), term.key);
        }
        compareMarks(door);
        // Sent up once more, all at once and in another order: each read is known, nothing changes.
        std::shuffle(scans.begin(), scans.end(), random);
        send(scans);
        compareMarks(door);
    }

private:
    QString scalar(const QString& sql) { return QString::fromUtf8(m_centre->admin(sql).scalar()); }

    /// Three sessions of this morning and one of tomorrow, two of them of a class each.
    qint64 course() {
        const QString sql = QStringLiteral(R"(
            with c as (insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, title,
                class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, quota, fee, due_on,
                decided_at, published_at)
                select nextval('core.course_number'), a.unit_id, a.id, a.name, core.course_desk_of(a.unit_id), 'approved',
                    '掃描一致', 'non_credit', 'in_person', 'all', now() - interval '5 hours', now() + interval '27 hours',
                    current_date, current_date + 1, 9, 'hour', 40, 0, current_date + 14, now(), now()
                from core.account a where a.account_name = 'chief1' returning id, owner_account_id),
            r as (insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
                select id, 1, '{"class_count": 2, "class_size": 20, "checkin": ["slip"]}', owner_account_id, 'x' from c),
            s as (insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic,
                lecturers) select c.id, x.no, date_trunc('minute', now()) + x.from_, date_trunc('minute', now()) + x.until,
                0, 2, 'in_person', x.track, '', '', '{}' from c, (values (1, interval '-9 hours', interval '-6 hours', '甲'),
                (2, '-9 hours', '-6 hours', '乙'), (3, '-40 minutes', '20 minutes', ''), (4, '25 hours', '27 hours', ''))
                x(no, from_, until, track))
            select id from c)");
        return scalar(sql).toLongLong();
    }

    QList<attendance::SessionTimes> sessions() {
        QList<attendance::SessionTimes> all;
        const PgRows rows =
            m_centre->admin(QStringLiteral("select session_no, core.utc(starts_at), core.utc(ends_at), class_no from "
                                           "core.class_sessions(%1)")
                                .arg(m_course));
        for (const auto& row : rows.rows) {
            const auto moment = [&row](int n) {
                return QDateTime::fromString(QString::fromUtf8(row.at(n).value_or(QByteArray())), Qt::ISODateWithMs);
            };
            all.append({row.at(0).value_or(QByteArray()).toInt(), moment(1), moment(2),
                        row.at(3) ? std::optional(row.at(3)->toInt()) : std::nullopt});
        }
        return all;
    }

    QList<attendance::DoorPerson> people() {
        const char* states[] = {"accepted", "listed",  "cancelling", "waiting",
                                "declined", "pending", "cancelled",  "accepted"};
        QList<attendance::DoorPerson> all;
        for (const char* state : states) {
            const int classNo = int(all.size()) % 3; // of none, of the first, of the second
            const QString sql = QStringLiteral(R"(
                insert into core.enrolment(id, course_id, organiser_id, person_id, name, sex, state, source, class_no)
                select core.new_enrolment_id(), c.id, c.unit_id, core.person_of('%1'), '試驗員', 'female', '%2', 'import',
                    nullif(%3, 0) from core.course c where c.id = %4 returning id)");
            const qint64 id =
                scalar(sql.arg(m_centre->nationalId(), QString::fromLatin1(state)).arg(classNo).arg(m_course))
                    .toLongLong();
            all.append({id, scalar(QStringLiteral("select core.slip_of(core.course_of(%1), %2)").arg(m_course).arg(id)),
                        QString::fromLatin1(state), classNo});
        }
        return all;
    }

    QJsonArray send(const QList<Scan>& scans) {
        return m_centre->desk()
            .submit(m_token, QStringLiteral("presence.scan"), attendance::scanBody(m_course, scans))
            .value(QLatin1String("results"))
            .toArray();
    }

    /// What is marked is when they came and went.
    void compareMarks(const attendance::Door& door) {
        for (const attendance::DoorPerson& person : m_people) {
            for (const attendance::SessionTimes& session : m_sessions) {
                const QDateTime arrived = door.arrival(person.enrolment, session.no);
                const int late = arrived.isValid() ? qMax(0, int(session.begins.secsTo(arrived)) / 60) : 0;
                const QDateTime departed = door.departure(person.enrolment, session.no);
                const bool wentAfter = arrived.isValid() && departed.isValid() && departed > arrived;
                const int early = wentAfter ? qMax(0, int(departed.secsTo(session.ends)) / 60) : 0;
                const QString expected = arrived.isValid() ? QStringLiteral("%1%2-%3")
                                                                 .arg(course::keyOf(attendance::codeOf(late, early)))
                                                                 .arg(late)
                                                                 .arg(early)
                                                           : QString();
                QCOMPARE(marked(person.enrolment, session.no), expected);
            }
        }
    }

    QString marked(qint64 enrolment, int session) {
        return scalar(
            QStringLiteral(
                "select coalesce((select code || late || '-' || early from core.presence where enrolment_id = %1 and "
                "session_no = %2 and source = 'scan'), '')")
                .arg(enrolment)
                .arg(session));
    }

    std::unique_ptr<TestCentre> m_centre;
    QString m_token;
    qint64 m_course = 0;
    QList<attendance::SessionTimes> m_sessions;
    QList<attendance::DoorPerson> m_people;
};

QTEST_GUILESS_MAIN(TestDoorAgreement)
#include "tst_dooragreement.moc"
