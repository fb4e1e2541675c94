// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QHash>

/// 名單下載: what is said at the centre before a list leaves as a file, so that it stands in the audit first
/// (docs/api.md).
namespace inservice::questions {

/// A list that is to leave.
struct ExportedList {
    int rows = 0;
    QString filter;        ///< by what it is filtered, in words; no ID number
    QString format;        ///< ods, xlsx, csv
    QList<qint64> whole{}; ///< rows of which the whole ID number is wanted
    QString purpose{};     ///< what these are needed for
};

/// Whole ID numbers, by row.
using WholeNumbers = QHash<qint64, QString>;

/// 教師名單. Whole numbers come back where they were asked for.
[[nodiscard]] AccountQuestion<WholeNumbers> rosterExport(const ExportedList& list);
/// Any other list: nothing comes back. `count`: the field of the command that says how many rows it has.
[[nodiscard]] AccountQuestion<WholeNumbers> saidExport(const char* kind, const ExportedList& list, const char* count);
/// 業務帳號. Nothing comes back: there are no numbers in it.
[[nodiscard]] AccountQuestion<WholeNumbers> accountExport(const ExportedList& list);
/// 單位. The same.
[[nodiscard]] AccountQuestion<WholeNumbers> unitExport(const ExportedList& list);

} // namespace inservice::questions
