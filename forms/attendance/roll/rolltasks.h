// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 首頁, of an organiser: courses that are held today, and leave that somebody asks for.
class RollTasks : public TaskList {
    Q_OBJECT

public:
    RollTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
