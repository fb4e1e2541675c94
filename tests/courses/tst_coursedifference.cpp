// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/coursedifference.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace inservice;
using Kind = CourseChange::Kind;

namespace {

Course full() {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/courses/full.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    return Course::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

CourseSession session(const QDate& day, const QString& topic, const QTime& from = QTime(9, 0)) {
    CourseSession one;
    one.date = day;
    one.topic = topic;
    one.from = from;
    one.to = from.addSecs(3 * 3600);
    return one;
}

/// Three Wednesdays.
Course threeDays() {
    Course course;
    course.sessions = {session({2026, 3, 4}, QStringLiteral("一")), session({2026, 3, 11}, QStringLiteral("二")),
                       session({2026, 3, 18}, QStringLiteral("三"))};
    course.renumberSessions();
    return course;
}

QStringList said(const QList<CourseChange>& changes) {
    QStringList lines;
    for (const CourseChange& change : changes) {
        lines << (change.kind == Kind::Added     ? QStringLiteral("+")
                  : change.kind == Kind::Removed ? QStringLiteral("-")
                                                 : QString()) +
                     change.field;
    }
    return lines;
}

} // namespace

/// What a reviewer is shown of a resubmitted course: only what is otherwise.
class TestCourseDifference : public QObject {
    Q_OBJECT

private slots:
    void sameCourse();
    void everyFieldIsLookedAt();
    void plainValues();
    void sessionTakenOut();
    void sessionBetween();
    void sessionMoved();
    void sessionsSorted();
    void lecturerAndFile();
    void groupsThatAreNone();
};

void TestCourseDifference::sameCourse() {
    QCOMPARE(course::differences(full(), full()), QList<CourseChange>());
    QCOMPARE(course::differences(Course(), Course()), QList<CourseChange>());
}

void TestCourseDifference::everyFieldIsLookedAt() {
    const QJsonObject body = full().toJson();
    const QStringList fields = body.keys();
    for (const QString& field : fields) {
        QJsonObject without = body;
        without.insert(field, Course().toJson().value(field));
        const QList<CourseChange> changes = course::differences(full(), Course::fromJson(without));
        QVERIFY2(!changes.isEmpty(), qPrintable(field));
        for (const CourseChange& change : changes) {
            QVERIFY2(change.field.startsWith(field), qPrintable(field + QStringLiteral(": ") + change.field));
        }
    }
}

void TestCourseDifference::plainValues() {
    Course after = full();
    after.title = QStringLiteral("資通安全進階");
    after.tags.removeFirst();
    after.fee.reset();
    const QList<CourseChange> changes = course::differences(full(), after);
    QCOMPARE(said(changes),
             (QStringList{QStringLiteral("title"), QStringLiteral("tags"), QStringLiteral("fee")})); // as on the form
    QCOMPARE(changes[0].before, QJsonValue(QStringLiteral("資通安全實作")));
    QCOMPARE(changes[0].after, QJsonValue(QStringLiteral("資通安全進階")));
    QVERIFY(changes[2].after.isNull());
}

void TestCourseDifference::sessionTakenOut() {
    Course after = threeDays();
    after.sessions.removeFirst();
    after.renumberSessions(); // the others count as one less, which is no change of theirs
    const QList<CourseChange> changes = course::differences(threeDays(), after);
    QCOMPARE(said(changes), QStringList{QStringLiteral("-sessions[0]")});
    QCOMPARE(changes[0].before.toObject().value(QStringLiteral("topic")), QJsonValue(QStringLiteral("一")));
}

void TestCourseDifference::sessionBetween() {
    Course after = threeDays();
    after.sessions.insert(1, session({2026, 3, 4}, QStringLiteral("下午"), QTime(13, 0)));
    after.renumberSessions();
    QCOMPARE(said(course::differences(threeDays(), after)), QStringList{QStringLiteral("+sessions[1]")});
}

void TestCourseDifference::sessionMoved() {
    Course after = threeDays();
    after.sessions[1].date = QDate(2026, 3, 12);
    after.sessions[1].topic = QStringLiteral("二，改期");
    after.sessions[2].to = QTime(11, 0);
    const QList<CourseChange> changes = course::differences(threeDays(), after);
    QCOMPARE(said(changes), (QStringList{QStringLiteral("sessions[1].date"), QStringLiteral("sessions[1].topic"),
                                         QStringLiteral("sessions[2].to")}));
    QCOMPARE(changes[0].before, QJsonValue(QStringLiteral("2026-03-11")));
    QCOMPARE(changes[0].after, QJsonValue(QStringLiteral("2026-03-12")));
}

void TestCourseDifference::sessionsSorted() {
    Course after = threeDays();
    after.sessions.swapItemsAt(0, 2);
    after.renumberSessions();
    QCOMPARE(said(course::differences(threeDays(), after)), QStringList());
}

void TestCourseDifference::lecturerAndFile() {
    Course after = full();
    after.lecturers[1].title = QStringLiteral("講師");
    after.lecturers << CourseLecturer{3, QStringLiteral("新講師"), {}, {}, LecturerKind::Internal, {}, {}};
    after.files[0].id = QStringLiteral("0190a000-0000-7000-8000-000000000009");
    after.contacts.swapItemsAt(0, 1);
    // A file under another id is another file, however like the old one it looks.
    QCOMPARE(said(course::differences(full(), after)),
             (QStringList{QStringLiteral("lecturers[1].title"), QStringLiteral("+lecturers[2]"),
                          QStringLiteral("-files[0]"), QStringLiteral("+files[0]")}));
}

void TestCourseDifference::groupsThatAreNone() {
    Course after = full();
    after.civil.reset();
    after.environment->method = QStringLiteral("3");
    QCOMPARE(said(course::differences(full(), after)),
             (QStringList{QStringLiteral("-civil"), QStringLiteral("environment.method")}));
    QCOMPARE(said(course::differences(after, full())),
             (QStringList{QStringLiteral("+civil"), QStringLiteral("environment.method")}));
}

QTEST_GUILESS_MAIN(TestCourseDifference)
#include "tst_coursedifference.moc"
