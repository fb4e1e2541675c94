// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/bulkpanel.h"
#include "forms/teachers/rosteroutbox.h"
#include "forms/teachers/teacheractions.h"
#include "models/sync/accountlink.h"

namespace inservice {

class DeparturePanel;
class ReasonPanel;
class SameForAllPanel;

/// Several of a roster at once: what becomes the same for each, 離職／轉校／退休, 回職.
///
/// Object names: those of BulkPanel with the prefix teachersBulk; teachersSeveral and the name of an action:
/// teachersSeveralEdit, teachersSeveralLeave, teachersSeveralReturn; teachersBulkPanel (ReasonPanel), teachersDeparture
/// (DeparturePanel), teachersSame (SameForAllPanel).
class TeacherBulkPanel : public BulkPanel {
    Q_OBJECT

public:
    TeacherBulkPanel(AccountLink& link, TeacherModel& model, TeacherOutbox& outbox, QWidget* parent);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    [[nodiscard]] QString heldBack(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;

private:
    [[nodiscard]] bool isDesk() const;
    void openReason(const TeacherActionSpec& spec);

    AccountLink& m_link;
    TeacherModel& m_model;
    TeacherOutbox& m_outbox;
    QHash<qint64, TeacherListRow> m_seen;
    ReasonPanel* m_panel;
    DeparturePanel* m_departure;
    SameForAllPanel* m_same;
};

} // namespace inservice
