// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 首頁 of a teacher: the courses that come next, offers to be answered, what is still to be filled in, what waits for
/// a decision or for hours, and hours that could not be passed on.
class RecordTasks : public TaskList {
    Q_OBJECT

public:
    RecordTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override { return true; }
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

/// For Place::tasks.
[[nodiscard]] TaskList* recordTasks(const Ties& ties, QObject* parent);

} // namespace inservice
