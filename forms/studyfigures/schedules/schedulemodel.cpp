// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulemodel.h"

#include "forms/studyfigures/schedules/schedulewords.h"
#include "models/commands/kinds.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

RowSource<ScheduleListRow> scheduleSource() {
    RowSource<ScheduleListRow> source;
    source.own = {{"schedule", [](qint64 id) { return id; }}};
    source.whole = {"duty", "course_tag"}; // its question names them
    source.read = [](const ReplicaReader& replica, const QSet<qint64>* ids) {
        const auto all = ids != nullptr ? replica.rows<ScheduleRow>(*ids) : replica.rows<ScheduleRow>();
        QList<ScheduleListRow> rows;
        for (const ScheduleRow& one : all) {
            rows.append({one, scheduleText(replica, one.query)});
        }
        return rows;
    };
    source.id = [](const ScheduleListRow& row) { return row.schedule.id; };
    source.search = [](const ScheduleListRow& row) {
        return QStringList{searchFold(row.schedule.name), searchFold(row.question)};
    };
    return source;
}

} // namespace

ScheduleModel::ScheduleModel(const QString& replicaFile, QObject* parent)
    : RowListModel(parent) {
    using Row = const ScheduleListRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.schedule.name); }},
        {tr("Report"), [](Row row) { return QVariant(row.question); }},
        {tr("How often"), [](Row row) { return QVariant(row.schedule.every); },
         [](Row row) { return everyWord(row.schedule.every); }},
        {tr("Told by"), [](Row row) { return QVariant(row.schedule.byMail); },
         [](Row row) { return wayWord(row.schedule.byMail); }},
        {tr("Last told"), [](Row row) { return QVariant(row.schedule.issuedAt); },
         [](Row row) { return shownTime(row.schedule.issuedAt); }},
        {tr("State"), [](Row row) { return QVariant(row.schedule.state); },
         [this](Row row) { return m_pending.stateText(row.schedule.id, stateWord(row.schedule), kindWord); }},
    });
    setSource(scheduleSource(), replicaFile);
}

ScheduleModel::~ScheduleModel() = default;

QString ScheduleModel::everyWord(const QString& key) {
    return key == u"week"    ? tr("Mondays")
           : key == u"month" ? tr("On the first of a month")
                             : tr("Before the end of a semester");
}

QString ScheduleModel::wayWord(bool byMail) {
    return byMail ? tr("E-mail, and here") : tr("Here alone");
}

QString ScheduleModel::stateWord(const ScheduleRow& row) {
    return row.isActive() ? tr("Running") : tr("Stopped");
}

QVariant ScheduleModel::rowData(const ScheduleListRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return row.schedule.isActive();
    case PendingRole:
        return int(m_pending.of(row.schedule.id).state);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
