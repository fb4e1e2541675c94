// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"

class QWidget;

namespace inservice {

/// What is printed for a roll, each in a window over its page.
///
/// Object names of the windows: signinPaper, slipsPaper.
class RollPrints {
    Q_DECLARE_TR_FUNCTIONS(inservice::RollPrints)

public:
    /// 簽到表. Throws ReplicaError.
    static void openSheets(AccountLink& link, const RollCall& call, QWidget* page);
    /// 報到單. `slips`: by enrolment. Throws ReplicaError.
    static void openSlips(AccountLink& link, const RollCall& call, const QHash<qint64, QString>& slips, QWidget* page);
};

} // namespace inservice
