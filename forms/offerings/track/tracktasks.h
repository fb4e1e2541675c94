// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 首頁, of whoever follows something: which of the courses open for registration today, or end their registration,
/// what has happened to them in these days, and issues of subscriptions that have not been looked at here.
class TrackTasks : public TaskList {
    Q_OBJECT

public:
    TrackTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

/// For Place::tasks.
[[nodiscard]] TaskList* trackTasks(const Ties& ties, QObject* parent);

} // namespace inservice
