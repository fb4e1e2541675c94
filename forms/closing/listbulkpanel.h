// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/listactions.h"
#include "forms/commands/bulkpanel.h"
#include "models/sync/accountlink.h"

namespace inservice {

class CourseOutbox;
class ListFaults;

/// Several lists at once: confirmed, or sent back for the same reasons.
///
/// Object names: those of BulkPanel with listsBulk, listsSeveralConfirm, listsSeveralReturn, listsBulkPanel….
class ListBulkPanel : public BulkPanel {
    Q_OBJECT

public:
    ListBulkPanel(AccountLink& link, CourseModel& model, CourseOutbox& outbox, QWidget* parent);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;

private:
    struct Seen {
        CourseListRow row;
        std::optional<CourseListVersionRow> list;
        QString hand;
    };
    AccountLink& m_link;
    CourseModel& m_model;
    CourseOutbox& m_outbox;
    ReasonPanel* m_panel;
    ListFaults* m_faults;
    QHash<qint64, Seen> m_seen;
};

} // namespace inservice
