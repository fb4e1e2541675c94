// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace inservice {

/// Hours that were confirmed, as far as sums ask for them.
struct CountedRecord {
    QDate endsOn;     ///< last day of the course: what period it belongs to
    QString kind;     ///< hours, credits, lecture (講師時數)
    QString mode;     ///< of the course
    QStringList tags; ///< their codes
    double hours = 0;
};

/// By what hours are summed up.
enum class RecordSumBy { SchoolYear, Year, Tag, Mode };

/// One of the sums: hours, credits and lecture hours are never added to each other.
struct RecordSum {
    QString key; ///< 115 (學年度 or 年度 of the Republic), a tag's code (empty: none), a mode
    double hours = 0;
    double credits = 0;
    double lecture = 0;
    int courses = 0;
    bool operator==(const RecordSum&) const = default;
};

/// The newest year first, else by hours. A course of several tags stands under each of them, so that these are no parts
/// of a whole.
[[nodiscard]] QList<RecordSum> recordSums(const QList<CountedRecord>& records, RecordSumBy by);
/// All of them together.
[[nodiscard]] RecordSum recordTotal(const QList<CountedRecord>& records);

/// Hours as people write them: 3, 2.5.
[[nodiscard]] QString hoursText(double hours);

} // namespace inservice
