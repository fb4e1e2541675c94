// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounttree.h"

#include <QThreadPool>
#include <atomic>

namespace inservice {

/// Keeps the tree of accounts up to date beside their list: of the same rows, as they were read for it, and of the
/// units in the replica. Putting together, comparing and finding happen on a worker; a late result is dropped.
class AccountTreeSource : public QObject {
    Q_OBJECT

public:
    static constexpr int foundAtMost = 200;

    /// `accounts` and its replica file; `myUnit`: of whoever looks.
    AccountTreeSource(AccountModel& accounts, QString replicaFile, qint64 myUnit, QObject* parent = nullptr);
    ~AccountTreeSource() override;

    [[nodiscard]] AccountModel& accounts() const { return m_accounts; }
    /// Null before the first reading.
    [[nodiscard]] const std::shared_ptr<const AccountTree>& tree() const { return m_tree; }
    [[nodiscard]] const AccountTree::Found& found() const { return m_found; }
    [[nodiscard]] QString find() const { return m_find; }
    /// What is shown is the newest that was asked for.
    [[nodiscard]] bool isSettled() const { return m_settled; }

    /// Nothing is put together or found before somebody looks.
    void wake();
    /// After the list has been told of them.
    void refresh(const Changes& changes);
    void setFind(const QString& typed);

signals:
    /// Another tree is in place; the change is empty where there was none before.
    void changed(const inservice::AccountTree::Change& change);
    void foundChanged();
    void settled();

private:
    struct Task;
    struct Outcome;
    void start();
    static Outcome work(const Task& task);
    void take(quint64 generation, const Outcome& outcome);

    AccountModel& m_accounts;
    QString m_file;
    qint64 m_myUnit;
    std::shared_ptr<const AccountTree> m_tree;
    AccountTree::Found m_found;
    QString m_find;
    Changes m_unread = Changes::everything(); ///< not in the tree yet
    bool m_isAwake = false;
    bool m_settled = true;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    QThreadPool m_pool;
};

} // namespace inservice
