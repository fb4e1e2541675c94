// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/listactions.h"
#include "forms/courses/review/coursedecisionspanel.h"

namespace inservice {

class CourseOutbox;
class ListFaults;

/// Several lists at once: confirmed, or sent back for the same reasons.
///
/// Object names: those of CourseDecisionsPanel (lists): listsSeveralConfirm, listsSeveralReturn; those of ListFaults
/// with the prefix listsBulkFaults.
class ListBulkPanel : public CourseDecisionsPanel {
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
    CourseModel& m_model;
    ListFaults* m_faults;
    QHash<qint64, Seen> m_seen;
};

} // namespace inservice
