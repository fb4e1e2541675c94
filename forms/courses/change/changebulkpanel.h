// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/change/changedetail.h"
#include "forms/courses/review/coursedecisionspanel.h"

namespace inservice {

class ChangeOutbox;

/// 四眼原則: what whoever is signed in has to do with a change, in a sentence; empty: nothing that is known here.
/// Throws ReplicaError.
[[nodiscard]] QString handInChange(const ChangeListRow& row, const ReplicaReader& replica, const Identity& me);

/// Several changes at once: all that each asks for is approved, or nothing of it. What has moved since is looked at by
/// itself.
///
/// Object names: those of CourseDecisionsPanel (changes): changesSeveralApprove, changesSeveralReject.
class ChangeBulkPanel : public CourseDecisionsPanel {
    Q_OBJECT

public:
    ChangeBulkPanel(AccountLink& link, ChangeModel& model, ChangeOutbox& outbox, QWidget* parent);

protected:
    [[nodiscard]] std::optional<BulkLine> see(qint64 id) override;
    [[nodiscard]] QString whyNotWith(int action, qint64 id) const override;
    void askFor(int action, const QList<qint64>& ids) override;
    [[nodiscard]] OutboxItem command(int action, qint64 id) const override;
    [[nodiscard]] QString counted(int count) const override;
    [[nodiscard]] QStringList effects(int action, const QList<qint64>& ids) const override;

private:
    enum class Action { Approve, Reject };
    struct Seen {
        ChangeListRow row;
        QString hand;
        QStringList fields; ///< that wait
        bool hasMoved = false;
        int told = 0; ///< people enrolled who hear of it
    };

    ChangeModel& m_model;
    QHash<qint64, Seen> m_seen;
};

} // namespace inservice
