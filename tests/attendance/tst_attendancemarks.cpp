// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/mark.h"
#include "models/attendance/sessions.h"

#include <QJsonDocument>
#include <QTest>

using namespace inservice;

/// 出席 and 請假 as the centre sends them, and whose session is whose.
class TestAttendanceMarks : public QObject {
    Q_OBJECT

    static QJsonArray array(const char* text) { return QJsonDocument::fromJson(text).array(); }
    static Course course(const QStringList& tracks, std::optional<int> classes) {
        Course course;
        course.classCount = classes;
        for (const QString& track : tracks) {
            CourseSession session;
            session.no = int(course.sessions.size()) + 1;
            session.date = QDate(2026, 12, 1);
            session.from = QTime(9, 0);
            session.to = QTime(12, 0);
            session.track = track;
            course.sessions.append(session);
        }
        return course;
    }
    /// The sessions that somebody of a class is expected at.
    static QList<int> expected(const Course& course, int classNo) {
        QList<int> all;
        for (const attendance::SessionTimes& session : attendance::sessionsOf(course)) {
            if (session.concerns(classNo)) {
                all.append(session.no);
            }
        }
        return all;
    }

private slots:
    void marksAreReadInTheOrderOfSessions() {
        const auto marks = attendance::marks(array(R"([
            {"session": 3, "code": "L", "late": 10, "early": 5, "source": "scan", "note": "塞車", "shared": false,
             "at": "2026-12-01T01:10:00.000Z", "by": "王承辦", "row_version": 2},
            {"session": 1, "code": "P", "late": 0, "early": 0, "source": "self", "note": "", "shared": true,
             "at": "2026-12-01T01:00:00.000Z", "by": "", "row_version": 1},
            {"session": 2, "code": "Z", "source": "scan"}, {"session": 4, "code": "P", "source": "drone"}, 7])"));
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).session, 1);
        QVERIFY(marks.at(0).shared);
        const PresenceMark* late = attendance::markOf(marks, 3);
        QVERIFY(late != nullptr);
        QCOMPARE(late->code, PresenceCode::Late);
        QCOMPARE(late->late, 10);
        QCOMPARE(late->early, 5);
        QCOMPARE(late->source, PresenceSource::Scan);
        QCOMPARE(late->at, QDateTime(QDate(2026, 12, 1), QTime(1, 10), Qt::UTC));
        QCOMPARE(late->rowVersion, 2);
        QVERIFY(attendance::markOf(marks, 2) == nullptr); // nothing is said of it
    }

    void leaveIsReadFromTheOldest() {
        const auto leaves = attendance::leaves(array(R"([
            {"id": 9, "kind": "O", "reason": "開會", "state": "asked", "sessions": [2, 3], "at": "2026-12-01T01:00:00.000Z",
             "answer": "", "by": "", "decided_at": null},
            {"id": 4, "kind": "V", "reason": "回診", "state": "declined", "sessions": [1], "at": "2026-11-30T01:00:00.000Z",
             "answer": "必修", "by": "王承辦", "decided_at": "2026-11-30T02:00:00.000Z"}])"));
        QCOMPARE(leaves.size(), 2);
        QCOMPARE(leaves.at(0).state, LeaveState::Declined);
        QCOMPARE(leaves.at(0).answer, QStringLiteral("必修"));
        QVERIFY(leaves.at(0).decidedAt.isValid());
        QCOMPARE(leaves.at(1).kind, PresenceCode::DutyLeave);
        QCOMPARE(leaves.at(1).sessions, (QList<int>{2, 3}));
        QVERIFY(!leaves.at(1).decidedAt.isValid());
    }

    void whoIsSurerStands() {
        using S = PresenceSource;
        QVERIFY(attendance::overwrites(S::Roll, S::Paper));
        QVERIFY(!attendance::overwrites(S::Paper, S::Roll));
        QVERIFY(!attendance::overwrites(S::Scan, S::Import));
        QVERIFY(attendance::overwrites(S::Scan, S::Leave));
        QVERIFY(!attendance::overwrites(S::Leave, S::Self));
        QVERIFY(attendance::overwrites(S::Import, S::Paper)); // the later of two that are as sure
    }

    void minutesMakeACode() {
        QCOMPARE(attendance::codeOf(0, 0), PresenceCode::Present);
        QCOMPARE(attendance::codeOf(0, 5), PresenceCode::LeftEarly);
        QCOMPARE(attendance::codeOf(5, 5), PresenceCode::Late);
    }

    void aClassHasItsOwnSessions() {
        const QStringList tracks{QStringLiteral("甲"), QStringLiteral("乙"), QString(), QStringLiteral("甲")};
        QCOMPARE(expected(course(tracks, 2), 1), (QList<int>{1, 3, 4}));
        QCOMPARE(expected(course(tracks, 2), 2), (QList<int>{2, 3}));
        QCOMPARE(expected(course(tracks, 2), 0), (QList<int>{1, 2, 3, 4})); // in none yet
        QCOMPARE(expected(course(tracks, 1), 1), (QList<int>{1, 2, 3, 4})); // groups to choose from
        QCOMPARE(expected(course(tracks, 3), 1), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(expected(course(tracks, {}), 1), (QList<int>{1, 2, 3, 4}));
    }

    void aSessionIsOnTheClockOfTaiwan() {
        const auto sessions = attendance::sessionsOf(course({QString()}, 1));
        QCOMPARE(sessions.constFirst().begins, QDateTime(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC));
        QCOMPARE(sessions.constFirst().minutes(), 180);
        QCOMPARE(attendance::opensAt(sessions.constFirst()), QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(attendance::session(sessions, 2) == nullptr);
    }

    void whoIsOnTheList() {
        for (const char* state : {"accepted", "cancelling", "listed"}) {
            QVERIFY(attendance::attends(QString::fromLatin1(state)));
        }
        for (const char* state :
             {"pending", "drawn", "waiting", "offered", "declined", "cancelled", "course_cancelled"}) {
            QVERIFY(!attendance::attends(QString::fromLatin1(state)));
        }
    }
};

QTEST_APPLESS_MAIN(TestAttendanceMarks)
#include "tst_attendancemarks.moc"
