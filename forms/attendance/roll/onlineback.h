// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/marksback.h"
#include "forms/attendance/roll/onlinelogpanel.h"

namespace inservice {

/// 線上紀錄: the log of a meeting read in a window beside the roll, confirmed there, and noted of the session chosen.
///
/// Object name of the window: onlineLog.
class OnlineBack : public MarksBack {
    Q_OBJECT

public:
    using MarksBack::MarksBack;

    /// Whether any session of the course is held online.
    [[nodiscard]] static bool isFor(const RollCall& call);
    /// Why no log can be read of the course now; empty: it can.
    [[nodiscard]] static QString whyNot(const RollCall& call);
    /// Of the course that is shown. Throws ReplicaError.
    void open();

private:
    [[nodiscard]] static QList<OnlineLogPanel::Session> sessions(const RollCall& call);
    [[nodiscard]] bool isKept(const OnlineLogPanel::Evidence& log) const;
    bool note(const OnlineLogPanel& panel);
};

} // namespace inservice
