// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/schooltasks.h"

namespace inservice {
namespace {

using look::Tone;

/// A reminder is given this long to work, in days.
constexpr int patience = 30;

} // namespace

SchoolTasks::SchoolTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_units(new SchoolModel(link.replicaFile(), link.identity().unitId, this)) {
    connect(m_units, &ListModel::settled, this, &TaskList::changed);
    m_units->refresh(Changes::everything());
}

QList<HomeTask> SchoolTasks::tasks(const QDateTime& now) const {
    int missing = 0;
    int due = 0;
    for (int row = 0; row < m_units->rowCount(); ++row) {
        const SchoolListRow* unit = m_units->row(m_units->idAt(row));
        if (unit->standing != ChiefStanding::None) {
            continue;
        }
        ++missing;
        if (unit->reminded.id == 0 || unit->reminded.at.daysTo(now) >= patience) {
            ++due;
        }
    }
    if (due == 0) {
        return {};
    }
    return {{Tone::Neutral, SchoolModel::standingWord(ChiefStanding::None),
             tr("%1 %2", "two sentences")
                 .arg(tr("%n units have no chief manager.", nullptr, missing),
                      tr("%n of them were not reminded in the last %1 days.", nullptr, due).arg(patience)),
             tr("Remind"), QStringLiteral("schools:chip-%1").arg(int(SchoolModel::Bucket::None)), missing}};
}

} // namespace inservice
