// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/bulkpanel.h"
#include "forms/review/decisionpanel.h"
#include "forms/review/reviewoutbox.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// Several cases at once.
///
/// Object names: those of BulkPanel, bulk and the name of an action (actions.h): bulkReceive…; those of DecisionPanel
/// with the prefix bulkPanel.
class CaseBulkPanel : public BulkPanel {
    Q_OBJECT

public:
    CaseBulkPanel(AccountLink& link, QueueModel& model, ReviewOutbox& outbox, QWidget* parent);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    /// 收件: a unit's 關防 that is needed and was not seen.
    [[nodiscard]] QString heldBack(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;

private:
    [[nodiscard]] const ActionSpec& spec(int action) const;
    [[nodiscard]] QList<ReturnReasonRow> returnReasons() const;

    AccountLink& m_link;
    QueueModel& m_model;
    ReviewOutbox& m_outbox;
    QHash<qint64, ApplicationRow> m_seen;
    DecisionPanel* m_panel;
};

} // namespace inservice
