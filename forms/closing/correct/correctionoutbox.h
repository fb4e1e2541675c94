// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/correctionmodel.h"

namespace inservice {

/// What was asked for about corrections of closed courses, by whoever runs them or their desk.
class CorrectionOutbox : public RowOutbox {
    Q_OBJECT

public:
    CorrectionOutbox(Link& link, CorrectionModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    CorrectionModel& m_model;
};

/// About a request as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeCorrectionCommand(const QString& kind, const CorrectionListRow& seen,
                                               const QJsonObject& details);

} // namespace inservice
