// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsums.h"

#include <QTest>

using namespace inservice;

/// What hours add up to.
class TestRecordSums : public QObject {
    Q_OBJECT

    const QList<CountedRecord> m_records{
        {QDate(2026, 7, 31), QStringLiteral("hours"), QStringLiteral("in_person"), {QStringLiteral("T35")}, 3},
        {QDate(2026, 8, 1),
         QStringLiteral("hours"),
         QStringLiteral("online_live"),
         {QStringLiteral("T35"), QStringLiteral("T31")},
         2.5},
        {QDate(2026, 12, 31), QStringLiteral("lecture"), QStringLiteral("in_person"), {}, 4},
        {QDate(2027, 1, 1), QStringLiteral("credits"), QStringLiteral("in_person"), {}, 2}};

private slots:
    /// 7/31 and 8/1 are two school years.
    void bySchoolYear() {
        const QList<RecordSum> sums = recordSums(m_records, RecordSumBy::SchoolYear);
        QCOMPARE(sums, (QList<RecordSum>{{QStringLiteral("115"), 2.5, 2, 4, 3}, {QStringLiteral("114"), 3, 0, 0, 1}}));
    }
    void byYear() {
        const QList<RecordSum> sums = recordSums(m_records, RecordSumBy::Year);
        QCOMPARE(sums, (QList<RecordSum>{{QStringLiteral("116"), 0, 2, 0, 1}, {QStringLiteral("115"), 5.5, 0, 4, 3}}));
    }
    /// A course of two tags stands under both.
    void byTag() {
        const QList<RecordSum> sums = recordSums(m_records, RecordSumBy::Tag);
        QCOMPARE(sums.at(0), (RecordSum{QStringLiteral("T35"), 5.5, 0, 0, 2}));
        QCOMPARE(sums.at(1), (RecordSum{QStringLiteral("T31"), 2.5, 0, 0, 1}));
        QCOMPARE(sums.at(2), (RecordSum{QString(), 0, 2, 4, 2}));
    }
    /// Hours, credits and hours as a lecturer are never one number.
    void inAll() {
        QCOMPARE(recordTotal(m_records), (RecordSum{QString(), 5.5, 2, 4, 4}));
        QCOMPARE(recordTotal({}), RecordSum());
        QCOMPARE(hoursText(2.5), QStringLiteral("2.5"));
        QCOMPARE(hoursText(3), QStringLiteral("3"));
    }
};

QTEST_MAIN(TestRecordSums)
#include "tst_recordsums.moc"
