// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/queuemodel.h"

namespace inservice {

class AccountLink;

/// What this desk has asked for about cases. Keeps what the person saw when deciding.
class ReviewOutbox : public RowOutbox {
    Q_OBJECT

public:
    ReviewOutbox(AccountLink& link, QueueModel& model, QObject* parent);

    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] PendingMark pending(qint64 applicationId) const { return m_model.pending(applicationId); }
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }
    /// What had been done with the case when it was decided about, for the day it has changed since.
    void noteSeen(OutboxItem& item) const override;

private:
    AccountLink& m_link;
    QueueModel& m_model;
};

} // namespace inservice
