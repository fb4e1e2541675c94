// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/central/client/connectionsafety.h"
#include "models/replica/replicaerror.h"

#include <QDateTime>
#include <QMetaType>
#include <optional>

namespace inservice {

/// Whether the centre can be reached. What waits is counted apart (LinkStatus).
enum class LinkState {
    Starting,     ///< not tried yet
    Loading,      ///< the first load is under way
    Online,       ///< 已同步 up to lastSync
    Offline,      ///< 離線: the centre does not answer; the replica is shown
    NeedsSignIn,  ///< the token has expired; the replica is shown
    Incompatible, ///< the centre no longer serves a desk as old as this one
    CentreTooOld, ///< the centre has not been updated to what this desk calls
};

/// What stands behind LinkState::Offline when there is an answer, and no use in waiting for another one.
enum class LinkFault {
    None,     ///< no answer, or one that passes (the centre starts, stops, is full)
    Faulty,   ///< the centre answers with a fault of its own
    Refused,  ///< it does not take this desk's connection: password, database
    Unproved, ///< the other end does not encrypt, or cannot prove that it is the centre
};

struct LinkStatus {
    LinkState state = LinkState::Starting;
    LinkFault fault = LinkFault::None;
    /// What protects the connection; while there is none, the least that the connection string allows.
    LineSafety safety = LineSafety::Local;
    QString encryption; ///< "TLSv1.3"; empty in clear and while there is no connection
    /// How far this PC's clock is ahead of the centre's (behind: negative), in seconds, when last connected.
    qint64 clockAhead = 0;
    bool trying = false; ///< somebody has asked to try now (Link::syncNow), and it is under way
    QDateTime lastSync;
    int waiting = 0; ///< 待送 (with 待驗證信箱)
    int uncoded = 0; ///< of `waiting`: 待驗證信箱
    int refused = 0; ///< 需處理
    /// Of `waiting`: asked for, but not sent yet so that it can be taken back (Link::cancelHeld).
    int held = 0;
    QDateTime heldUntil; ///< when the last of them goes; null when none is held
    /// This PC's own files cannot be read or written (and why): what the centre says cannot be kept, whatever `state`.
    std::optional<ReplicaError::Kind> trouble;
    QString cause; ///< for a tooltip and the log; never shown as the message itself
};

} // namespace inservice

Q_DECLARE_METATYPE(inservice::LinkStatus)
