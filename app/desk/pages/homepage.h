// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/pages/place.h"
#include "models/sync/accountlink.h"

#include <QList>

class QVBoxLayout;

namespace inservice {

class Session;

/// What the centre has refused of what was asked for; empty where it is nothing.
[[nodiscard]] QList<HomeTask> refusedTasks(int refusedCommands);

/// 首頁 after sign-in: the work that waits as sentences with a button each, below it what waits for others; nothing to
/// do says so, and what comes next.
class HomePage : public Page {
    Q_OBJECT

public:
    /// `places`: what waits at them is what is shown here, most urgent first.
    HomePage(Session& session, AccountLink& link, const QList<Place>& places, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString scope() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void fill();
    [[nodiscard]] HomeRest rest(bool loaded) const;
    void showTasks(const QList<HomeTask>& tasks);
    void addBand(const QString& title, const QList<HomeTask>& tasks);
    void addTask(const HomeTask& task);

    Session& m_session;
    AccountLink& m_link;
    QList<TaskList*> m_taskLists;
    std::optional<HomeRest> m_rest; ///< while nothing waits
    QString m_restPlace;            ///< where its button leads
    QString m_unit;
    QList<HomeTask> m_tasks;
    QVBoxLayout* m_rows;
    look::EmptyView* m_empty;
    QWidget* m_list;
    int m_badgeWidth = 0; ///< px
    bool m_filled = false;
};

} // namespace inservice
