// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/icalendar.h"

#include <QTest>

using namespace inservice;

/// What calendars of other makers read.
class TestICalendar : public QObject {
    Q_OBJECT

    static QByteArray written(const icalendar::Event& event) {
        return icalendar::file({event}, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
    }
    static icalendar::Event course() {
        return {QStringLiteral("course-7000001-1@inservice-desk"),
                QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600),
                QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600),
                QStringLiteral("資通安全"),
                {},
                {},
                {}};
    }

private slots:
    void aSessionIsInUtc() {
        const QByteArray file = written(course());
        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(file.contains("\r\nDTSTART:20260302T010000Z\r\nDTEND:20260302T040000Z\r\n"));
        QVERIFY(file.contains("\r\nDTSTAMP:20260301T080000Z\r\n"));
        QVERIFY(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        QVERIFY(!file.contains("LOCATION"));
    }

    void signsOfTheFormatAreEscaped() {
        icalendar::Event event = course();
        event.place = QStringLiteral("圖書館; 3樓, A\\B\n入口");
        QVERIFY(written(event).contains(QStringLiteral("LOCATION:圖書館\\; 3樓\\, A\\\\B\\n入口\r\n").toUtf8()));
    }

    /// 75 octets a line, no character cut in two, and the text whole once it is unfolded.
    void longLinesAreFolded() {
        icalendar::Event event = course();
        event.summary = QString(40, u'研') + QStringLiteral("習a") + QString(80, u'課');
        const QByteArray file = written(event);
        const QList<QByteArray> lines = file.split('\n');
        for (const QByteArray& line : lines) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        QByteArray whole = file;
        whole.replace("\r\n ", "");
        QVERIFY(whole.contains("SUMMARY:" + event.summary.toUtf8() + "\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
