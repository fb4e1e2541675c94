// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicaerror.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;
class QThread;

namespace inservice {

class Vault;

/// One connection to one SQLite file; the only place that knows QSqlDatabase. Belongs to the thread that made it. Every
/// page is sealed with the key of the file's folder (models/replica/sealedpages.h), and so are its log and journal;
/// what SQLite keeps for a moment stays in memory.
/// Everything throws ReplicaError; no statement of it carries a value in its text.
class Database {
public:
    enum class Safety {
        Normal, ///< `synchronous=NORMAL`: the last commits may be lost with the power. For what can be loaded again.
        Full,   ///< `synchronous=EXTRA`: a commit that returned is on the disk
    };
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file (makes it when it may), sets its pragmas and reads them back. Where the disk offers no shared
    /// memory (another computer's, onShare()) it works with a rollback journal instead of WAL: a reader may then wait
    /// for a commit.
    Database(const QString& file, Safety safety, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// One statement without a result; returns the number of rows it changed.
    int run(const QString& sql, const QVariantList& values = {});
    /// One statement `count` times, prepared once, each time with what `values` gives.
    void runForEach(const QString& sql, qsizetype count, const std::function<QVariantList(qsizetype)>& values);
    /// One statement; `row` is called for each row, columns by number.
    void each(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery&)>& row) const;
    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] QVariant value(const QString& sql, const QVariantList& values = {}) const;

    /// What SQLite's user_version says: the number of steps that have been run.
    [[nodiscard]] int version() const;
    /// Runs the steps this file has not seen, each all or nothing. Throws Kind::Newer when it has seen more than there
    /// are.
    void migrate(const QList<QStringList>& steps);
    /// SQLite's quick_check. Throws Kind::Damaged.
    void check() const;

    /// Begins as a writer at once (so that no later statement meets a lock), rolls back unless committed.
    class Transaction {
    public:
        explicit Transaction(Database& database);
        ~Transaction();
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        void commit();

    private:
        Database& m_database;
        bool m_done = false;
    };

    /// Whether the file lies on another computer's disk. SQLite's WAL does not work there, and its locks are only as
    /// good as the share's.
    static bool onShare(const QString& file);

    /// For tests: the `access`-th statement from now on, in any connection of this process, fails as a disk would (or
    /// as `kind` says); 0 ends it. Returns how many statements have run since the last call.
    static int failAt(int access, ReplicaError::Kind kind = ReplicaError::Kind::Access);
    /// For tests: every file lies on a share.
    static void pretendShare(bool share);

    /// Moves a file and what SQLite keeps beside it out of the way, to `file` + `suffix`. Throws.
    static void setAside(const QString& file, const QString& suffix);

private:
    [[nodiscard]] QSqlDatabase handle() const;
    void exec(QSqlQuery& query, const QString& sql, const QVariantList& values) const;
    void open(Safety safety, Access access);
    void chooseJournal();
    void setPragma(const QString& name, const QString& wanted, const QString& answer);

    QString m_file;
    QString m_name;
    QThread* m_thread;
    std::shared_ptr<const Vault> m_vault; ///< the connection uses its key until the end
};

} // namespace inservice
