// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runmodel.h"

#include "forms/application/paper/copywords.h"
#include "models/commands/kinds.h"
#include "models/domain/personname.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

using questions::CopyStanding;
using questions::PrintedCopy;
using questions::PrintRun;

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;

QStringList searchOf(const PrintRun& run) {
    return {searchFold(run.number), searchFold(run.note), searchFold(run.purpose), searchFold(run.byName)};
}

} // namespace

RunModel::RunModel(QObject* parent)
    : MarkedListModel("run", int(Column::State), parent) {
    using Row = const PrintRun&;
    setColumns({
        {tr("Printed on", "column: when"), [](Row row) { return QVariant(row.at); },
         [](Row row) { return shownTime(row.at); }},
        {tr("Print run"), [](Row row) { return QVariant(row.number); }},
        {tr("Note"), [](Row row) { return QVariant(row.note.isEmpty() ? row.purpose : row.note); }},
        {tr("Printed", "column: how many"), [](Row row) { return QVariant(row.printed); }, nullptr, nullptr, right},
        {tr("Back", "column: how many"), [](Row row) { return QVariant(row.count(CopyStanding::Back)); }, nullptr,
         nullptr, right},
        {tr("Missing", "column: how many"), [](Row row) { return QVariant(row.missing()); }, nullptr, nullptr, right},
        {tr("State"), [](Row row) { return QVariant(int(bucketOf(row))); },
         [this](Row row) { return marks().stateText(row.id, bucketWord(bucketOf(row)), kindWord); }},
        {tr("Printed by"), [](Row row) { return QVariant(row.byName); }},
    });
    setChip(int(Bucket::Missing));
}

RunModel::~RunModel() = default;

RunModel::Bucket RunModel::bucketOf(const PrintRun& run) {
    return !run.isOpen()                          ? Bucket::Closed
           : run.missing() > 0                    ? Bucket::Missing
           : run.count(CopyStanding::Scanned) > 0 ? Bucket::Scanned
                                                  : Bucket::Complete;
}

QString RunModel::bucketWord(Bucket bucket) {
    switch (bucket) {
    case Bucket::Missing:
        return tr("Some missing", "a print run");
    case Bucket::Scanned:
        return tr("To be received", "a print run");
    case Bucket::Complete:
        return tr("All accounted for", "a print run");
    case Bucket::Closed:
        return tr("Ended", "a print run");
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return tr("All");
}

QString RunModel::summary(const PrintRun& run) {
    QStringList parts{
        tr("Printed %1, back %2, missing %3").arg(run.printed).arg(run.count(CopyStanding::Back)).arg(run.missing())};
    const std::pair<CopyStanding, QString> others[] = {{CopyStanding::Scanned, tr("%1 scanned and not yet received")},
                                                       {CopyStanding::Void, tr("%1 void")},
                                                       {CopyStanding::Ended, tr("%1 not needed any more")},
                                                       {CopyStanding::Moved, tr("%1 with another desk now")}};
    for (const auto& [standing, words] : others) {
        if (run.count(standing) > 0) {
            parts << words.arg(run.count(standing));
        }
    }
    return parts.join(tr(", ", "between the sums of a print run"));
}

void RunModel::setRuns(const QList<PrintRun>& runs) {
    show(
        runs, [](const PrintRun& run) { return run.id; }, searchOf);
}

QList<RunModel::Chip> RunModel::chips() const {
    return {{[](const PrintRun& row) { return bucketOf(row) == Bucket::Missing; }},
            {[](const PrintRun& row) { return bucketOf(row) == Bucket::Scanned; }},
            {[](const PrintRun& row) { return bucketOf(row) == Bucket::Complete; }},
            {[](const PrintRun& row) { return bucketOf(row) == Bucket::Closed; }},
            {}};
}

QVariant RunModel::state(const PrintRun& row) const {
    return int(bucketOf(row));
}

CopyModel::CopyModel(QObject* parent)
    : ColumnTable(parent) {
    using Row = const PrintedCopy&;
    setColumns({
        {tr("No."), nullptr, [](Row row) { return QString::number(row.place); }, nullptr, right},
        {tr("Application number"), nullptr, [](Row row) { return row.number; }},
        {tr("What became of it"), nullptr, [](Row row) { return copyStandingWord(row.standing); }},
        {tr("Name"), nullptr, [](Row row) { return PersonName::mask(row.name); }},
        {tr("Unit"), nullptr, [this](Row row) { return m_units.value(row.unitId); }},
        {tr("Revision"), nullptr, [](Row row) { return QString::number(row.revision); }, nullptr, right},
        {tr("Copy", "which copy of a form"), nullptr, [](Row row) { return QString::number(row.copy); }, nullptr,
         right},
        {tr("Asked for on", "column: when a form was asked for"), nullptr,
         [](Row row) { return row.remindedAt.isValid() ? shownDate(row.remindedAt) : QString(); }},
    });
}

void CopyModel::setCopies(QList<PrintedCopy> copies, QHash<qint64, QString> units) {
    beginResetModel();
    m_rows = std::move(copies);
    m_units = std::move(units);
    endResetModel();
}

} // namespace inservice
