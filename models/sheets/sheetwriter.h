// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace inservice {

/// A list to be handed out: a cell is text, whatever it begins with, unless its column is one of numbers.
struct SpreadsheetTable {
    QString title; ///< of the sheet
    QStringList header;
    QList<QStringList> rows;
    QSet<int> numberColumns{}; ///< whose cells are numbers, wherever nothing but digits, a sign and a point stands
};

enum class SheetFormat { Ods, Xlsx, Csv };

/// The ending of a file: ods, xlsx, csv.
[[nodiscard]] QString suffixOf(SheetFormat format);

/// As a file. Cells of a spreadsheet are typed as text, so that =, +, -, @ begin no formula and zeros stay, or as
/// numbers, which it computes with; CSV (UTF-8 with its mark, RFC 4180) has no types, so a cell of text that would
/// begin a formula has ' before it. Throws ZipError.
[[nodiscard]] QByteArray written(const SpreadsheetTable& table, SheetFormat format);
/// Several sheets of one file; CSV has the first alone.
[[nodiscard]] QByteArray written(const QList<SpreadsheetTable>& tables, SheetFormat format);

} // namespace inservice
