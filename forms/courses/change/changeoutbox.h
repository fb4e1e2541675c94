// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/changemodel.h"

namespace inservice {

/// What was asked for about changes of courses, by whoever runs them or their desk.
class ChangeOutbox : public ListOutbox<ChangeModel> {
    Q_OBJECT

public:
    ChangeOutbox(Link& link, ChangeModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
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
