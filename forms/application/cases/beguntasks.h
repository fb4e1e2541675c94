// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/sync/guestlink.h"

#include <QTimer>

namespace inservice {

/// What was begun on this computer without an account: cases that have not ended, drafts. While it is looked at the
/// centre is asked now and then how the cases stand.
class BegunTasks : public TaskList {
    Q_OBJECT

public:
    BegunTasks(GuestLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override { return true; }
    /// Those that need the person first; then cases by number, then drafts.
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;
    void setShown(bool shown) override;

private:
    [[nodiscard]] QList<HomeTask> cases() const;
    [[nodiscard]] QList<HomeTask> drafts(const QDateTime& now) const;
    [[nodiscard]] QList<HomeTask> papers(const QDateTime& now) const;
    void renewCases();

    GuestLink& m_link;
    QTimer m_renew;
};

} // namespace inservice
