// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/releasemodel.h"

namespace inservice {

/// What this desk has decided about requests that a former account be deleted.
class ReleaseOutbox : public ListOutbox<ReleaseModel> {
    Q_OBJECT

public:
    ReleaseOutbox(Link& link, ReleaseModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
};

} // namespace inservice
