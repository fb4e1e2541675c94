// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listrow.h"
#include "models/sheets/sheetwriter.h"

#include <QHash>

namespace inservice {

/// How somebody of a course stands now, as a template shows it.
struct ListStanding {
    std::optional<int> halves;
    QList<ListMark> marks;
    QString assess; ///< passed, failed, or empty
    QString role;   ///< attendee, lecturer, staff, or empty
    std::optional<int> lectureHalves;
    QString note;
};

namespace lists {

/// 名單範本: everybody who has a seat or stands on the list, by 列碼 and name; no number of a person leaves the system.
/// What is filled in is read again by ListTable.
[[nodiscard]] SpreadsheetTable templateOf(const QString& title, const ListCourse& course,
                                          const QHash<qint64, ListStanding>& standings);
/// The rows that cannot be taken, as they came, each with what is said of it (`says`) before its cells.
[[nodiscard]] SpreadsheetTable faultyRows(const QString& title, const ListTable& table, const QHash<int, QString>& says,
                                          const QString& column);

} // namespace lists

} // namespace inservice
