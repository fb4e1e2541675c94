// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"

namespace inservice {

/// Courses that are open to named people, where nobody has been named: nobody can enrol in them.
class NamedTasks : public TaskList {
    Q_OBJECT

public:
    NamedTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    AccountLink& m_link;
};

} // namespace inservice
