// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/exports.h"

#include <QDate>

/// 時數轉送 of one course, as whoever runs it asks about it (docs/api.md «Records»).
namespace inservice::questions {

/// A person's hours and one of the targets.
struct PassedHours {
    int no = 0; ///< on the list
    QString name;
    QString unit;
    QString target; ///< civil, environment, preschool
    QString partName;
    double hours = 0;
    QString action; ///< add, remove
    QString state;
    QString reasonKey;
    QString reason; ///< as the other side said it
    QDate goesOn;   ///< 教保 that waits: when
    QString batchNumber;
    QDate batchOn;
    qint64 place = 0; ///< in the answer, from 1
    bool operator==(const PassedHours&) const = default;
};

struct CourseTransfers {
    QStringList asked;   ///< targets that the course is passed on to
    QStringList unasked; ///< and not
    QList<PassedHours> rows;
};

[[nodiscard]] AccountQuestion<CourseTransfers> courseTransfers(qint64 courseId);
/// The centre writes down who takes the list away, before it is written. Nothing comes back.
[[nodiscard]] AccountQuestion<WholeNumbers> transferListExport(qint64 courseId, const ExportedList& list);

} // namespace inservice::questions
