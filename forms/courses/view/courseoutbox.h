// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/coursemodel.h"

namespace inservice {

/// What was asked for about courses, by their organiser or their desk.
class CourseOutbox : public ListOutbox<CourseModel> {
    Q_OBJECT

public:
    CourseOutbox(Link& link, CourseModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
};

} // namespace inservice
