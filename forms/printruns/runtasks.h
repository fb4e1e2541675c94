// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"
#include "models/questions/papers.h"

#include <QTimer>

namespace inservice {

/// 首頁, of a desk: print runs that went out long ago and of which forms are missing still. Asked at the centre, since
/// nothing of print runs is kept on this PC.
class RunTasks : public TaskList {
    Q_OBJECT

public:
    static constexpr int overdueDays = 14; ///< after its print a run is overdue

    RunTasks(AccountLink& link, QObject* parent);
    /// 首頁 does not wait for the answer.
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    void ask();

    AccountLink& m_link;
    QList<questions::PrintRun> m_runs;
    QTimer m_soon;  ///< what came in has changed
    QTimer m_again; ///< runs become overdue without anything happening
};

} // namespace inservice
