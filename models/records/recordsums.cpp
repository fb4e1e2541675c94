// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsums.h"

#include "models/domain/rocdate.h"

#include <QHash>
#include <algorithm>

namespace inservice {
namespace {

void add(RecordSum& sum, const CountedRecord& record) {
    if (record.kind == u"credits") {
        sum.credits += record.hours;
    } else if (record.kind == u"lecture") {
        sum.lecture += record.hours;
    } else {
        sum.hours += record.hours;
    }
    ++sum.courses;
}

QStringList keysOf(const CountedRecord& record, RecordSumBy by) {
    switch (by) {
    case RecordSumBy::SchoolYear:
        return {QString::number(RocDate(record.endsOn).schoolYear())};
    case RecordSumBy::Year:
        return {QString::number(RocDate(record.endsOn).year())};
    case RecordSumBy::Tag:
        return record.tags.isEmpty() ? QStringList{QString()} : record.tags;
    case RecordSumBy::Mode:
        return {record.mode};
    }
    return {};
}

} // namespace

QList<RecordSum> recordSums(const QList<CountedRecord>& records, RecordSumBy by) {
    QHash<QString, RecordSum> sums;
    for (const CountedRecord& record : records) {
        const QStringList keys = keysOf(record, by);
        for (const QString& key : keys) {
            RecordSum& sum = sums[key];
            sum.key = key;
            add(sum, record);
        }
    }
    QList<RecordSum> all = sums.values();
    const bool byYear = by == RecordSumBy::SchoolYear || by == RecordSumBy::Year;
    std::sort(all.begin(), all.end(), [byYear](const RecordSum& one, const RecordSum& other) {
        if (byYear) {
            return one.key.toInt() > other.key.toInt();
        }
        return one.hours != other.hours ? one.hours > other.hours : one.key < other.key;
    });
    return all;
}

RecordSum recordTotal(const QList<CountedRecord>& records) {
    RecordSum total;
    for (const CountedRecord& record : records) {
        add(total, record);
    }
    return total;
}

QString hoursText(double hours) {
    return QString::number(hours, 'f', hours == double(qint64(hours)) ? 0 : 1);
}

} // namespace inservice
