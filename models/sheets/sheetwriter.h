// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace inservice {

/// A list to be handed out: every cell is text, whatever it begins with.
struct SpreadsheetTable {
    QString title; ///< of the sheet
    QStringList header;
    QList<QStringList> rows;
};

enum class SheetFormat { Ods, Xlsx, Csv };

/// The ending of a file: ods, xlsx, csv.
[[nodiscard]] QString suffixOf(SheetFormat format);

/// As a file. Cells of a spreadsheet are typed as text, so that =, +, -, @ begin no formula and zeros stay; CSV (UTF-8
/// with its mark, RFC 4180) has no types, so a cell that would begin a formula has ' before it. Throws ZipError.
[[nodiscard]] QByteArray written(const SpreadsheetTable& table, SheetFormat format);

} // namespace inservice
