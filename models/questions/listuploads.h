// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/exchangelist.h"
#include "models/lists/listrow.h"
#include "models/sync/question.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

/// What is asked at the centre about lists that were brought for a course (docs/api.md «List uploads»).
namespace inservice::questions {

/// What the centre has found in a row.
struct ComparedRow {
    int row = 0;            ///< as a spreadsheet numbers it
    qint64 enrolmentId = 0; ///< 0: nobody of the course
    QString how;            ///< how they were found: key, number, birth; added: by the list
    bool isLeftOut = false;
    QList<ListFault> faults;
    std::optional<int> halves; ///< as they stand now; none: nobody who is on the list
};

struct ComparedList {
    QUuid id;
    QString state; ///< tried, applied, undone
    QList<ComparedRow> rows;
    QStringList missing; ///< names of those who had a seat and are in no row
};

/// A list that was taken in.
struct PastUpload {
    QUuid id;
    int no = 0;
    QString state; ///< applied, undone
    QString fileName;
    QString byName;
    QDateTime appliedAt;
    QDateTime undoneAt;
    QHash<QString, int> counts; ///< changed, added, same, kept, left_out, absent
};

/// `rows`: lists::wireOf(). The list is at the centre from then on, and is taken in by upload.apply.
[[nodiscard]] AccountQuestion<ComparedList> comparedList(qint64 courseId, const QString& fileName, const QString& rows);
/// The newest first.
[[nodiscard]] AccountQuestion<QList<PastUpload>> pastUploads(qint64 courseId);
/// Whole numbers, for a purpose that a command has said before.
[[nodiscard]] AccountQuestion<QList<ExchangePerson>> exchangedPeople(qint64 courseId, const QString& purpose);

} // namespace inservice::questions
