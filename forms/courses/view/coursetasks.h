// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 首頁, of an organiser: 全校課程結案狀況 (courses whose list is overdue) and 待辦課程 (those that were sent back, or
/// are offered by a colleague). 作業人員 hear of what is overdue at their unit, and of what they can put right
/// themselves.
class OwnCourseTasks : public TaskList {
    Q_OBJECT

public:
    OwnCourseTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

/// For Place::tasks and Place::rest of the courses of one's unit.
[[nodiscard]] TaskList* ownCourseTasks(const Ties& ties, QObject* parent);
/// 「貴單位均已按時結案」
[[nodiscard]] HomeRest coursesClosedInTime();

} // namespace inservice
