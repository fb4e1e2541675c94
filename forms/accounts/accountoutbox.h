// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/accountmodel.h"

namespace inservice {

/// What this desk has asked for about accounts, and about applications that become one (啟用成).
class AccountOutbox : public ListOutbox<AccountModel> {
    Q_OBJECT

public:
    AccountOutbox(Link& link, AccountModel& model, QObject* parent);

    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;

protected:
    [[nodiscard]] qint64 idOf(const OutboxItem& item) const override;
};

} // namespace inservice
