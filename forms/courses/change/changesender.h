// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesender.h"
#include "models/courses/coursechanges.h"

namespace inservice {

/// The drafts of 課程異動: of which form they are.
[[nodiscard]] QString changeForm();

/// The body of change.apply and of a look at it. `items`: as they were sorted; `change`: what goes along (reasons,
/// reason, urgent, files).
[[nodiscard]] QJsonObject changeBody(qint64 courseId, const QList<ChangeItem>& items, const QJsonObject& change);

/// 課程異動申請 on its way: its files, then the change, which can be taken back for a moment.
class ChangeSender : public CourseSender {
    Q_OBJECT

public:
    ChangeSender(AccountLink& link, CourseDrafts& drafts, QObject* parent);

    /// What the draft that is sent next consists of.
    void setItems(const QList<ChangeItem>& items) { m_items = items; }
    /// For tests, which have less patience.
    void setHold(std::chrono::seconds hold) { m_hold = hold; }

protected:
    [[nodiscard]] OutboxItem command(const CourseDraft& draft) const override;
    [[nodiscard]] std::chrono::seconds hold() const override { return m_hold; }

private:
    QList<ChangeItem> m_items;
    std::chrono::seconds m_hold;
};

} // namespace inservice
