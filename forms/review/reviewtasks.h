// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/hometask.h"
#include "models/replica/tables/applications.h"
#include "models/sync/accountlink.h"
#include "models/tables/queuemodel.h"

#include <QHash>

namespace inservice {

/// What waits for a reviewer or a 總負責人, most urgent first, from what the centre has said last. `units`: names by
/// id.
[[nodiscard]] QList<HomeTask> reviewTasks(const Identity& me, const QList<ApplicationRow>& applications,
                                          const QHash<qint64, QString>& units, const QDateTime& now);
/// The same from the replica, without what is decided here and only waits to be sent.
class ReviewTasks : public TaskList {
    Q_OBJECT

public:
    ReviewTasks(AccountLink& link, QObject* parent);
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QList<HomeTask> tasks(const QDateTime& now) const override;
    void refresh(const Changes& changes) override;

private:
    void takeCases();

    AccountLink& m_link;
    QueueModel* m_cases; ///< those that somebody still has to do something about
    QList<ApplicationRow> m_open;
    QHash<qint64, QString> m_units;
};

} // namespace inservice
