// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/accounts.h"
#include "models/replica/tables/applications.h"
#include "models/replica/tables/units.h"
#include "models/sync/identity.h"

namespace inservice {

class ReplicaReader;

/// What a caller asks about: a unit, and of it one account or one application, with what is said on the telephone.
struct CallTopic {
    qint64 unitId = 0;
    qint64 accountId = 0;     ///< 0: none
    qint64 applicationId = 0; ///< 0: none
    QString name;             ///< whom or what was found
    QString details;          ///< account or number, unit
    QString sentence;         ///< to read aloud: how it stands, since when, who acts next
    QString next;             ///< the next step
    QString place;            ///< where its row is (Page::openRequested); empty: nowhere
    QString whyNotLogged;     ///< empty: a call about it can be written down
};

/// What fits a name, an account, an application number or a unit, best first: applications that go on, accounts, units.
/// Throws ReplicaError.
[[nodiscard]] QList<CallTopic> callTopics(const ReplicaReader& replica, const Identity& me, const QString& typed);

} // namespace inservice
