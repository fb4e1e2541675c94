// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/accountmodel.h"

namespace inservice {

/// What this desk has asked for about accounts, and about applications that become one (啟用成).
class AccountOutbox : public RowOutbox {
    Q_OBJECT

public:
    AccountOutbox(Link& link, AccountModel& model, QObject* parent);

    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    [[nodiscard]] qint64 idOf(const OutboxItem& item) const override;
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    AccountModel& m_model;
};

} // namespace inservice
