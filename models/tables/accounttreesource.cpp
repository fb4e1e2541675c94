// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounttreesource.h"

#include "models/domain/error.h"
#include "models/replica/replicareader.h"
#include "models/tables/searchfold.h"

namespace inservice {

/// All that the worker needs, by value.
struct AccountTreeSource::Task {
    std::shared_ptr<std::atomic<quint64>> generation;
    quint64 mine = 0;
    QString file;
    qint64 myUnit = 0;
    std::shared_ptr<const AccountTree> before;
    std::shared_ptr<const AccountContent> accounts;
    bool isChanged = false; ///< the tree has to be put together anew
    bool areUnitsChanged = false;
    QStringList words; ///< empty: nothing is looked for

    [[nodiscard]] bool isLate() const { return generation->load(std::memory_order_relaxed) != mine; }
};

struct AccountTreeSource::Outcome {
    std::shared_ptr<const AccountTree> tree; ///< null: it could not be read
    AccountTree::Change change;
    AccountTree::Found found;
};

AccountTreeSource::AccountTreeSource(AccountModel& accounts, QString replicaFile, qint64 myUnit, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_file(std::move(replicaFile))
    , m_myUnit(myUnit) {
    m_pool.setMaxThreadCount(1);
    connect(&m_accounts, &ListModel::settled, this, [this] {
        if (!m_unread.isEmpty()) {
            start();
        }
    });
}

AccountTreeSource::~AccountTreeSource() {
    ++*m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void AccountTreeSource::wake() {
    if (!m_isAwake) {
        m_isAwake = true;
        start();
    }
}

void AccountTreeSource::refresh(const Changes& changes) {
    if (!changes.concerns({"account", "application", "unit", "unit_kind", "county"})) {
        return;
    }
    m_unread.unite(changes);
    ++*m_generation; // what is under way does not know of them
    if (m_accounts.isSettled()) {
        start();
    } // else as soon as the list has read them
}

void AccountTreeSource::setFind(const QString& typed) {
    if (typed != m_find) {
        m_find = typed;
        start();
    }
}

void AccountTreeSource::start() {
    Task task;
    task.accounts = m_accounts.everyRow();
    // What the list has not read yet comes with its next settled().
    task.isChanged = m_accounts.isSettled() && !m_unread.isEmpty();
    if (!m_isAwake || !task.accounts || !task.accounts->loaded || (!m_tree && !task.isChanged)) {
        return; // the first reading will follow
    }
    task.generation = m_generation;
    task.mine = ++*m_generation;
    task.file = m_file;
    task.myUnit = m_myUnit;
    task.before = m_tree;
    task.areUnitsChanged = m_unread.concerns({"unit", "unit_kind", "county"});
    task.words = searchWords(m_find);
    m_settled = false;
    m_pool.clear();
    m_pool.start([this, task = std::move(task)] {
        if (task.isLate()) {
            return;
        }
        const auto outcome = std::make_shared<const Outcome>(work(task));
        // The destructor waits for this function, so `this` lives; events still queued for it die with it.
        if (!task.isLate()) {
            QMetaObject::invokeMethod(
                this, [this, mine = task.mine, outcome] { take(mine, *outcome); }, Qt::QueuedConnection);
        }
    });
}

AccountTreeSource::Outcome AccountTreeSource::work(const Task& task) {
    Outcome outcome;
    outcome.tree = task.before;
    if (task.isChanged) {
        try {
            const bool areThere = task.before && !task.areUnitsChanged;
            const auto units = areThere ? task.before->units() : AccountTreeUnits::read(ReplicaReader(task.file));
            outcome.tree = std::make_shared<const AccountTree>(units, task.accounts, task.myUnit);
        } catch (const Error&) {
            return {}; // the list says what is wrong
        }
        if (task.before) {
            outcome.change = outcome.tree->since(*task.before);
        }
    }
    if (!task.words.isEmpty()) {
        outcome.found = outcome.tree->find(task.words, foundAtMost, [&task] { return task.isLate(); });
    }
    return outcome;
}

void AccountTreeSource::take(quint64 generation, const Outcome& outcome) {
    if (m_generation->load() != generation) {
        return; // late: something else was asked meanwhile
    }
    m_settled = true;
    if (!outcome.tree) {
        emit settled();
        return;
    }
    const bool isFoundChanged = outcome.found.keys != m_found.keys || outcome.found.total != m_found.total;
    m_found = outcome.found;
    if (outcome.tree != m_tree) {
        m_unread = {};
        std::shared_ptr<const AccountTree> before = m_tree;
        m_tree = outcome.tree;
        emit changed(outcome.change);
        // Thousands of nodes take their time to be thrown away: not here.
        m_pool.start([older = std::move(before)]() mutable { older.reset(); });
    }
    if (isFoundChanged) {
        emit foundChanged();
    }
    emit settled();
}

} // namespace inservice
