// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkintasks.h"

#include "models/domain/rocdate.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/checkins.h"
#include "models/tables/listwords.h"

namespace inservice {

CheckinTasks::CheckinTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_link(link)
    , m_roster(new CheckinModel(link.replicaFile(), this)) {
    connect(m_roster, &ListModel::settled, this, &TaskList::changed);
    m_roster->refresh(Changes::everything());
}

QList<HomeTask> CheckinTasks::tasks(const QDateTime& /*now*/) const {
    if (m_roster->isLoaded() && m_roster->total() == 0) {
        return {
            {look::Tone::Info, tr("Roster of teachers"),
             tr("Nobody is on your roster yet. Teachers can apply for their own accounts as soon as they are on it."),
             tr("Import a personnel list"), QStringLiteral("import-teachers")}};
    }
    const int semester = RocDate::today().semesterNumber();
    const auto closed =
        m_link.replica().rows<CheckinRow>(QStringLiteral(" WHERE unit_id = ? AND semester = ? AND state = 'closed'"),
                                          {m_link.identity().unitId, semester});
    if (m_roster->people() == 0 || !closed.isEmpty()) {
        return {};
    }
    const int open = m_roster->people() - m_roster->confirmed();
    return {{look::Tone::Info, tr("Check-in of the roster"),
             open > 0
                 ? tr("%1: %n people of the roster are to be confirmed.", nullptr, open).arg(semesterText(semester))
                 : tr("%1: everybody is confirmed. Say that the check-in is finished.").arg(semesterText(semester)),
             tr("Go through it"), QStringLiteral("checkin:chip-%1").arg(int(CheckinModel::CheckinBucket::Open)), open}};
}

CheckinUnitTasks::CheckinUnitTasks(AccountLink& link, QObject* parent)
    : TaskList(parent)
    , m_units(new CheckinUnitModel(link.replicaFile(), link.identity().unitId, this)) {
    connect(m_units, &ListModel::settled, this, &TaskList::changed);
    m_units->refresh(Changes::everything());
}

QList<HomeTask> CheckinUnitTasks::tasks(const QDateTime& /*now*/) const {
    const int open = m_units->countOf(int(CheckinUnitModel::Bucket::Open));
    if (open == 0) {
        return {};
    }
    return {{look::Tone::Neutral,
             tr("Check-in of the rosters"),
             tr("%n units have not finished the check-in of their rosters.", nullptr, open),
             tr("Remind"),
             QStringLiteral("checkin-units:chip-%1").arg(int(CheckinUnitModel::Bucket::Open)),
             open,
             {},
             true}};
}

} // namespace inservice
