// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"
#include "models/sync/question.h"

/// What is asked at the centre about whom to turn to at a unit (docs/api.md).
namespace inservice::questions {

/// 業務帳號查詢: a 總負責人 or 連絡人 as everybody sees them.
struct UnitContact {
    AccountType accountType = AccountType::Contact;
    QString name;
    QString phone;
    QString email;
    bool operator==(const UnitContact&) const = default;
};

/// Those of one unit, 總負責人 first. It costs a moment of this PC's work, so that nobody collects them all.
[[nodiscard]] GuestQuestion<QList<UnitContact>> unitContacts(qint64 unitId);

} // namespace inservice::questions
