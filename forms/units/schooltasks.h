// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"
#include "models/tables/schoolmodel.h"

namespace inservice {

/// 首頁 of a desk: its units without a 總負責人 that nobody has reminded yet.
class SchoolTasks : public TaskList {
    Q_OBJECT

public:
    SchoolTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override { return m_units->isLoaded(); }
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override { m_units->refresh(changes); }

private:
    SchoolModel* m_units;
};

} // namespace inservice
