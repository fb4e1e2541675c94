// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/accounts/accountactions.h"
#include "forms/commands/bulkpanel.h"
#include "forms/review/actions.h"
#include "models/sync/accountlink.h"

namespace inservice {

class AccountOutbox;
class ObstacleList;
class ReasonPanel;

/// Several accounts at once: 停用, 復用, 身份切換, 刪除, 復原, and 啟用成 of applications among them. What stands in
/// the way of a refused deletion is listed below its line.
///
/// Object names: those of BulkPanel with the prefix accountsBulk; accountsSeveral and the name of an action:
/// accountsSeveralClose…, accountsSeveralOpenContact; those of ReasonPanel with the prefix accountsBulkPanel.
class AccountBulkPanel : public BulkPanel {
    Q_OBJECT

public:
    AccountBulkPanel(AccountLink& link, AccountModel& model, AccountOutbox& outbox, QWidget* parent);

signals:
    void openCaseRequested(qint64 applicationId);
    void unitRequested(const QString& unitCode);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;
    void showLine(const BulkLine& line) override;

private:
    /// What of a row its actions depend on, as it was seen.
    struct Seen {
        AccountListRow row;
        AccountContext context;
        ApplicationRow application; ///< of one that is not open yet
    };
    [[nodiscard]] AccountContext contextFor(const AccountListRow& row);

    AccountLink& m_link;
    AccountModel& m_model;
    AccountOutbox& m_outbox;
    QHash<qint64, Seen> m_seen;
    QHash<std::pair<qint64, int>, AccountContext> m_contexts; ///< by unit and type, until the replica has news
    ObstacleList* m_obstacles;
    qint64 m_shown = 0; ///< whose obstacles are listed
    ReasonPanel* m_panel;
};

} // namespace inservice
