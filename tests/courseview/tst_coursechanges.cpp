// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/coursesections.h"
#include "models/replica/replicareader.h"
#include "models/replica/replicastore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace inservice;

namespace {

CourseSession session(int no, const QDate& day, const QString& topic) {
    CourseSession one;
    one.no = no;
    one.date = day;
    one.from = QTime(9, 0);
    one.to = QTime(12, 0);
    one.topic = topic;
    return one;
}

Course before() {
    Course course;
    course.title = QStringLiteral("資通安全實作");
    course.classSize = 40;
    for (int i = 0; i < 20; ++i) {
        course.sessions << session(i + 1, QDate(2026, 3, 4).addDays(7 * i), QStringLiteral("第%1週").arg(i + 1));
    }
    course.lecturers = {{1, QStringLiteral("王大明"), {}, {}, LecturerKind::External, {}, {}}};
    return course;
}

} // namespace

/// What a reviewer reads of a resubmitted course.
class TestCourseChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingChanged();
    void oneOfTwentySessions();
    void sessionTakenOut();
    void lecturerAdded();

private:
    [[nodiscard]] QList<FieldsView::Field> changes(const Course& after) const {
        const ReplicaReader reader(m_folder.filePath(QStringLiteral("replica.sqlite")));
        return courseview::changes(before(), after, CourseNames(reader)).fields;
    }
    QTemporaryDir m_folder;
    QTranslator m_chinese;
};

void TestCourseChanges::initTestCase() {
    const ReplicaStore store(m_folder.filePath(QStringLiteral("replica.sqlite")));
    QVERIFY(m_chinese.load(QStringLiteral(":/translations/inservice_zh_TW.qm")));
    QCoreApplication::installTranslator(&m_chinese);
}

void TestCourseChanges::nothingChanged() {
    QVERIFY(changes(before()).isEmpty());
}

void TestCourseChanges::oneOfTwentySessions() {
    Course after = before();
    after.sessions[4].date = QDate(2026, 4, 2);
    after.classSize = 30;
    const QList<FieldsView::Field> fields = changes(after);
    QCOMPARE(fields.size(), 2); // and none of the nineteen others
    QCOMPARE(fields[0].label, QStringLiteral("第 5 場"));
    QVERIFY2(fields[0].value.contains(QStringLiteral("2026/04/01")) &&
                 fields[0].value.contains(QStringLiteral("2026/04/02")),
             qPrintable(fields[0].value));
    QVERIFY(!fields[0].value.contains(QStringLiteral("第4週")));
    QCOMPARE(fields[1].label, QStringLiteral("各班人數"));
    QCOMPARE(fields[1].value, QStringLiteral("40 → 30"));
}

void TestCourseChanges::sessionTakenOut() {
    Course after = before();
    after.sessions.removeFirst();
    after.renumberSessions();
    const QList<FieldsView::Field> fields = changes(after);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].label, QStringLiteral("第 1 場"));
    QVERIFY(fields[0].value.contains(QStringLiteral("第1週")));
}

void TestCourseChanges::lecturerAdded() {
    Course after = before();
    after.lecturers << CourseLecturer{2, QStringLiteral("李小華"), {}, {}, LecturerKind::Internal, {}, {}};
    const QList<FieldsView::Field> fields = changes(after);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].label, QStringLiteral("講師 2"));
    QVERIFY(fields[0].value.contains(QStringLiteral("李小華")) && !fields[0].value.contains(QStringLiteral("王大明")));
}

QTEST_MAIN(TestCourseChanges)
#include "tst_coursechanges.moc"
