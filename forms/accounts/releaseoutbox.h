// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/releasemodel.h"

namespace inservice {

/// What this desk has decided about requests that a former account be deleted.
class ReleaseOutbox : public RowOutbox {
    Q_OBJECT

public:
    ReleaseOutbox(Link& link, ReleaseModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    ReleaseModel& m_model;
};

} // namespace inservice
