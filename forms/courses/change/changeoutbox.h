// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/changemodel.h"

namespace inservice {

/// What was asked for about changes of courses, by whoever runs them or their desk.
class ChangeOutbox : public RowOutbox {
    Q_OBJECT

public:
    ChangeOutbox(Link& link, ChangeModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    /// A change has no version: it waits, or it does not.
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    ChangeModel& m_model;
};

/// About a change as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeChangeCommand(const QString& kind, const ChangeListRow& seen, const QJsonObject& details);

/// What a desk decides on a field that waits.
struct ChangeVerdict {
    QString field;
    bool approve = false;
    QString reason; ///< why not; empty: the reason of the whole says it
};
[[nodiscard]] OutboxItem makeChangeDecision(const ChangeListRow& seen, const QList<ChangeVerdict>& verdicts,
                                            const QString& reason);

} // namespace inservice
