// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// 首頁, of an organiser: who waits for a decision although registration has closed, who asks to be let go or has left
/// the school, seats that are free while somebody waits, and courses to be enrolled in on line that nobody has set up.
class AcceptanceTasks : public TaskList {
    Q_OBJECT

public:
    AcceptanceTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
