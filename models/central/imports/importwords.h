// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

/// What an import's report says, in Chinese: the operator reads it beside the list. Every sentence names the column and
/// quotes the cell; file and row stand before it.
namespace inservice::importwords {

/// 「代碼」欄的「123」：…
QString inCell(const QString& column, const QString& value, const QString& what);
/// Why a value is none, with what to do; keys of unit_code., phone., email., account_name., name., national_id.
QString because(const Refusal& refusal);
/// Why the centre refused a row, and what it says about one that it took; keys of admin.import_units and its like.
QString fromCentre(const QString& key);
/// What a spreadsheet made of a cell: an error value, a scientific number, a date. Empty: nothing of the kind.
QString spoiltBySpreadsheet(const QString& value);

} // namespace inservice::importwords
