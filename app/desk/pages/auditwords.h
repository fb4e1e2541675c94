// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/audit.h"

#include <QPair>

namespace inservice {

/// What a line of the audit says, in words.
[[nodiscard]] QString auditWhat(const QString& what);
[[nodiscard]] QString auditOutcome(const QString& outcome);
/// What it was about: 「目的：核對核章表」.
[[nodiscard]] QString auditDetail(const QJsonObject& detail);
[[nodiscard]] QString auditSeal(questions::AuditEntry::Seal seal);
/// All that can be asked for: key and words, in the order of the words.
[[nodiscard]] QList<QPair<QString, QString>> auditKinds();

} // namespace inservice
