// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/accountlink.h"
#include "models/tables/checkinmodel.h"
#include "models/tables/checkinunitmodel.h"

namespace inservice {

/// That this semester's check-in of the own roster is not finished, or that there is no roster yet.
class CheckinTasks : public TaskList {
    Q_OBJECT

public:
    explicit CheckinTasks(AccountLink& link, QObject* parent);

    [[nodiscard]] bool isLoaded() const override { return m_roster->isLoaded(); }
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override { m_roster->refresh(changes); }

private:
    AccountLink& m_link;
    CheckinModel* m_roster;
};

/// For a desk, how many of its units have not finished.
class CheckinUnitTasks : public TaskList {
    Q_OBJECT

public:
    explicit CheckinUnitTasks(AccountLink& link, QObject* parent);

    [[nodiscard]] bool isLoaded() const override { return m_units->isLoaded(); }
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override { m_units->refresh(changes); }

private:
    CheckinUnitModel* m_units;
};

} // namespace inservice
