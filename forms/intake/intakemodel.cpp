// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intakemodel.h"

#include "forms/intake/intakewords.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using Row = const ReturnEntry&;
using State = ReturnEntry::State;

QStringList searchOf(Row row) {
    return {searchFold(row.found.title), searchFold(row.found.where), searchFold(row.file.name)};
}

} // namespace

IntakeModel::IntakeModel(QObject* parent)
    : RowListModel(parent) {
    setColumns({
        // In the order of the pages: a stack is gone through from its top.
        {tr("File and page"),
         [](Row row) {
             return QVariant(QStringLiteral("%1 %2")
                                 .arg(row.file.id, 12)
                                 .arg(row.pages.isEmpty() ? 0 : row.pages.constFirst().page, 6));
         },
         intakewords::place},
        {tr("Case"), [](Row row) { return QVariant(row.found.title); }},
        {tr("Unit"), [](Row row) { return QVariant(row.found.where); }},
        {tr("State"), [](Row row) { return QVariant(int(row.state)); },
         [](Row row) { return intakewords::state(row.state); }},
        {tr("Taken in", "column: when"), [](Row row) { return QVariant(row.file.takenAt); },
         [](Row row) { return shownTime(row.file.takenAt); }},
    });
    setChip(int(Bucket::Open));
}

IntakeModel::~IntakeModel() = default;

void IntakeModel::setEntries(const QList<ReturnEntry>& entries) {
    show(
        entries, [](Row row) { return row.id; }, searchOf);
}

QList<IntakeModel::Chip> IntakeModel::chips() const {
    return {{[](Row row) { return row.isOpen(); }},
            {[](Row row) { return row.state == State::Waiting; }},
            {[](Row row) { return row.state == State::Done; }},
            {}};
}

QVariant IntakeModel::rowData(const ReturnEntry& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return int(row.state);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
