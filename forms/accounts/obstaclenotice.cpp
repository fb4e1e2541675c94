// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/obstaclenotice.h"

#include "forms/accounts/obstaclelist.h"
#include "forms/commands/refusednotice.h"
#include "models/replica/replicaerror.h"
#include "models/sync/accountlink.h"

namespace inservice {

void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, ObstacleList& obstacles,
                 AccountLink& link) {
    const OutboxItem item = refused.isEmpty() ? OutboxItem() : refused.constLast();
    const QJsonArray named = item.errorDetail.value(QLatin1String("obstacles")).toArray();
    obstacles.setVisible(!named.isEmpty());
    if (!named.isEmpty()) {
        try {
            obstacles.show(named, link.replica());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // the list comes once the replica can be read again
        }
    }
    showRefused(refused, notice, named.isEmpty());
}

} // namespace inservice
