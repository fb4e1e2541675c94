// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/refusednotice.h"

#include "forms/accounts/obstaclelist.h"
#include "forms/look/look.h"
#include "forms/words/words.h"
#include "models/commands/kinds.h"
#include "models/replica/replicaerror.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RefusedNotice)
};

} // namespace

void showRefused(const QList<OutboxItem>& refused, look::MessageBar& notice, ObstacleList& obstacles,
                 AccountLink& link) {
    const OutboxItem item = refused.isEmpty() ? OutboxItem() : refused.constLast();
    const QJsonArray named = item.errorDetail.value(QLatin1String("obstacles")).toArray();
    obstacles.setVisible(!named.isEmpty());
    if (refused.isEmpty()) {
        notice.clear();
        return;
    }
    QString text = Text::tr("%1 was not done.", "what was asked for").arg(kindWord(item.kind));
    if (named.isEmpty()) {
        text = Text::tr("%1 %2", "what was not done; why")
                   .arg(text, words::centreRefusal(item.errorKey, item.errorDetail));
    } else {
        try {
            obstacles.show(named, link.replica());
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // the list comes once the replica can be read again
        }
    }
    notice.show(look::Tone::Bad, text, Text::tr("I have read this"));
}

} // namespace inservice
