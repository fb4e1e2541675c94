// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/coursechanges.h"

/// The words of changes of courses (課程異動).
namespace inservice::words {

QString changeState(ChangeState); ///< 待審核
QString changeClass(ChangeClass); ///< 須送審
/// How far the course is, in a sentence: 「已有人報名」. `enrolled`: how many are known.
[[nodiscard]] QString changePhase(ChangePhase phase, int enrolled);
/// What comes of a change: who is told, what waits, what holds meanwhile; or why it cannot be.
[[nodiscard]] QString changeConsequence(const ChangeWay& way, ChangePhase phase);
/// Why a field cannot be changed at all now; empty: it can. `command`: that changes it.
[[nodiscard]] QString changeLocked(ChangeClass best, ChangePhase phase, const QString& command);

} // namespace inservice::words
