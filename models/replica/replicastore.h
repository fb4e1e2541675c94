// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/changes.h"
#include "models/replica/replicaerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <memory>

namespace inservice {

class Database;

/// The writing side of the replica: whole loads and deltas, each in one transaction with the cursor it brings the
/// replica to. What the centre said and nothing else. One instance per thread. Throws ReplicaError.
class ReplicaStore {
public:
    /// The replica has two halves, each with a cursor of its own.
    enum class Part {
        Public, ///< what everybody sees: units, desks, catalogues
        Own,    ///< one's own scope
    };
    struct Change {
        QString tab;
        bool removed = false; ///< gone, or out of one's scope
        qint64 pk = 0;
        QByteArray doc;
    };

    /// Opens the file or makes it. A damaged one is set aside (`…damaged`) and begun anew; one of another version is
    /// emptied.
    explicit ReplicaStore(const QString& file);
    ~ReplicaStore();

    [[nodiscard]] bool wasDamaged() const { return m_wasDamaged; }
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QString cursor(Part part) const; ///< empty before the first load
    [[nodiscard]] QString epoch() const;
    [[nodiscard]] QString scopeHash() const;
    [[nodiscard]] QDateTime lastSync() const;

    /// A delta of any length, a chunk in memory at a time and all of it in one commit: readers see the state before it
    /// or the one after it, and wait for neither. Tables this desk does not know are passed over.
    class Delta {
    public:
        Delta(ReplicaStore& store, Part part);
        ~Delta();
        Delta(const Delta&) = delete;
        Delta& operator=(const Delta&) = delete;
        void add(const Change& change);
        /// Commits it with the cursor that follows it; returns what changed. Without it nothing has happened.
        Changes finish(const QString& nextCursor);

    private:
        struct Private;
        std::unique_ptr<Private> d;
    };
    /// A whole delta that is in hand already.
    Changes apply(Part part, const QList<Change>& changes, const QString& nextCursor);

    /// A load of one half or both. Readers see the old state until finish() returns; without it nothing has happened.
    class Load {
    public:
        Load(ReplicaStore& store, const QSet<Part>& parts);
        ~Load();
        Load(const Load&) = delete;
        Load& operator=(const Load&) = delete;
        void setCursor(Part part, const QString& cursor);
        void setScopeHash(const QString& hash);
        void add(const QString& tab, qint64 pk, const QByteArray& doc);
        /// What has changed since a row was read: the table's state is that of later.
        void apply(const Change& change);
        /// Writes what is left, the indexes, the cursors and the epoch, and commits.
        void finish(const QString& epoch);

    private:
        struct Private;
        std::unique_ptr<Private> d;
    };

    /// Counts how often this process has set aside the replica at `file`: a reader of it has to open it anew.
    static int generation(const QString& file);

private:
    void open();
    void write(const QString& tab, const QList<std::pair<qint64, QByteArray>>& rows);
    void setState(const QString& key, const QString& value);
    [[nodiscard]] QString state(const QString& key) const;

    QString m_file;
    std::unique_ptr<Database> m_database;
    bool m_wasDamaged = false;
};

inline size_t qHash(ReplicaStore::Part part, size_t seed = 0) {
    return ::qHash(int(part), seed);
}

} // namespace inservice
