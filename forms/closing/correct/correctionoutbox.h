// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/correctionmodel.h"

namespace inservice {

/// What was asked for about corrections of closed courses, by whoever runs them or their desk.
class CorrectionOutbox : public ListOutbox<CorrectionModel> {
    Q_OBJECT

public:
    CorrectionOutbox(Link& link, CorrectionModel& model, QObject* parent);
};

/// About a request as it was seen; `details`: what else its body has.
[[nodiscard]] OutboxItem makeCorrectionCommand(const QString& kind, const CorrectionListRow& seen,
                                               const QJsonObject& details);

} // namespace inservice
