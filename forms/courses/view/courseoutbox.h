// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/coursemodel.h"

namespace inservice {

/// What was asked for about courses, by their organiser or their desk.
class CourseOutbox : public RowOutbox {
    Q_OBJECT

public:
    CourseOutbox(Link& link, CourseModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;

protected:
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    CourseModel& m_model;
};

} // namespace inservice
