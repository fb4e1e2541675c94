// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/look/page.h"
#include "models/sync/link.h"
#include "models/tables/queuemodel.h"

#include <QDate>
#include <QList>

class QVBoxLayout;

namespace inservice {

class Session;

/// A thing that waits for this person: a sentence and where it is dealt with.
struct HomeTask {
    look::Tone tone = look::Tone::Info;
    QString word; ///< of the state
    QString sentence;
    QString action; ///< on the button
    QString place;
    int count = 0; ///< the number in the sentence: it leads there too. 0: there is none
    bool operator==(const HomeTask&) const = default;
};

/// What waits, most urgent first, for someone with this role, from what the centre has said last. `units`: names by id.
QList<HomeTask> homeTasks(const Identity& me, const QList<ApplicationRow>& applications,
                          const QHash<qint64, QString>& units, int refusedCommands, const QDateTime& now);

/// 首頁 after sign-in: the work that waits as sentences with a button each; nothing to do says so, and what comes next.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Session& session, AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString scope() const override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void takeCases();
    void fill();
    void addTask(const HomeTask& task);

    Session& m_session;
    AccountLink& m_link;
    QueueModel* m_cases; ///< those that somebody still has to do something about
    QList<ApplicationRow> m_open;
    QHash<qint64, QString> m_units;
    QString m_unit;
    QList<HomeTask> m_tasks;
    QVBoxLayout* m_rows;
    look::EmptyView* m_empty;
    QWidget* m_list;
    int m_badgeWidth = 0; ///< px
    bool m_filled = false;
};

} // namespace inservice
