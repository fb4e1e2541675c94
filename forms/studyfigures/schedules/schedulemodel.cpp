// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/schedules/schedulemodel.h"

#include "forms/studyfigures/schedules/schedulewords.h"

namespace inservice {

ScheduleModel::ScheduleModel(const QString& replicaFile, QObject* parent)
    : RecurringModel("schedule", int(Column::State), parent) {
    using Row = const ListRow&;
    setColumns({
        nameColumn(tr("Name")),
        asksColumn(tr("Report")),
        everyColumn(tr("How often")),
        {tr("Told by"), [](Row row) { return QVariant(row.one.byMail); },
         [](Row row) { return wayWord(row.one.byMail); }},
        issuedColumn(tr("Last told")),
        stateColumn(tr("State")),
    });
    setSource(sourceOf("schedule", scheduleText, {"duty", "course_tag"}), replicaFile); // questions name them
}

ScheduleModel::~ScheduleModel() = default;

QString ScheduleModel::wayWord(bool byMail) {
    return byMail ? tr("E-mail, and here") : tr("Here alone");
}

} // namespace inservice
