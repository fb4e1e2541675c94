// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/view/courseoutbox.h"

namespace inservice {

CourseOutbox::CourseOutbox(Link& link, CourseModel& model, QObject* parent)
    : RowOutbox(link, "course", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

std::optional<int> CourseOutbox::rowVersion(qint64 id) const {
    const CourseListRow* row = m_model.row(id);
    return row != nullptr ? std::optional(row->course.rowVersion) : std::nullopt;
}

QString CourseOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.size() == 1
               ? decision.constFirst().caption
               : tr("%1 and %n more", "course", int(decision.size()) - 1).arg(decision.constFirst().caption);
}

} // namespace inservice
