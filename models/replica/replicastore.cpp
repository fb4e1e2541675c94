// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/replicastore.h"

#include "models/replica/database.h"
#include "models/replica/table.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlQuery>
#include <optional>

namespace inservice {

namespace {

constexpr int rowsAtOnce = 1000;

QMutex& generationMutex() {
    static QMutex mutex;
    return mutex;
}

QHash<QString, int>& generations() {
    static QHash<QString, int> all;
    return all;
}

QString cursorKey(ReplicaStore::Part part) {
    return part == ReplicaStore::Part::Public ? QStringLiteral("cursor.public") : QStringLiteral("cursor.own");
}

bool belongs(const ReplicaTable& table, const QSet<ReplicaStore::Part>& parts) {
    return parts.contains(table.reach == ReplicaTable::Reach::Public ? ReplicaStore::Part::Public
                                                                     : ReplicaStore::Part::Own);
}

} // namespace

ReplicaStore::ReplicaStore(const QString& file)
    : m_file(file) {
    try {
        open();
    } catch (const ReplicaError& error) {
        if (error.kind() != ReplicaError::Kind::Damaged) {
            throw; // a lock or a full disk is no damage
        }
        m_database.reset();
        const QString suffix = QStringLiteral(".damaged");
        for (const QString& part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(file + suffix + part); // only the last one is kept: all of it is at the centre
        }
        Database::setAside(file, suffix);
        m_wasDamaged = true;
        {
            const QMutexLocker lock(&generationMutex());
            ++generations()[QFileInfo(file).absoluteFilePath()];
        }
        open();
    }
}

ReplicaStore::~ReplicaStore() = default;

void ReplicaStore::open() {
    m_database = std::make_unique<Database>(m_file, Database::Safety::Normal);
    m_database->check();
    if (m_database->version() == replicaVersion()) {
        return;
    }
    Database::Transaction transaction(*m_database);
    if (m_database->version() == replicaVersion()) {
        return;
    }
    QStringList old;
    m_database->each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"),
                     {}, [&old](const QSqlQuery& query) { old.append(query.value(0).toString()); });
    for (const QString& name : std::as_const(old)) {
        m_database->run(QStringLiteral("DROP TABLE \"%1\"").arg(name));
    }
    m_database->run(QStringLiteral("CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"));
    for (const ReplicaTable* table : replicaTables()) {
        m_database->run(table->createSql());
        for (const QString& sql : table->indexSql()) {
            m_database->run(sql);
        }
    }
    m_database->run(QStringLiteral("PRAGMA user_version=%1").arg(replicaVersion()));
    transaction.commit();
}

int ReplicaStore::generation(const QString& file) {
    const QMutexLocker lock(&generationMutex());
    return generations().value(QFileInfo(file).absoluteFilePath());
}

QString ReplicaStore::state(const QString& key) const {
    return m_database->value(QStringLiteral("SELECT value FROM state WHERE key = ?"), {key}).toString();
}

void ReplicaStore::setState(const QString& key, const QString& value) {
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)"), {key, value});
}

bool ReplicaStore::isLoaded() const {
    return state(QStringLiteral("loaded")) == QLatin1String("1");
}
QString ReplicaStore::cursor(Part part) const {
    return state(cursorKey(part));
}
QString ReplicaStore::epoch() const {
    return state(QStringLiteral("epoch"));
}
QString ReplicaStore::scopeHash() const {
    return state(QStringLiteral("scope_hash"));
}

QDateTime ReplicaStore::lastSync() const {
    return QDateTime::fromString(state(QStringLiteral("last_sync")), Qt::ISODateWithMs);
}

void ReplicaStore::write(const QString& name, const QList<std::pair<qint64, QByteArray>>& rows) {
    const ReplicaTable* known = replicaTable(name);
    if (known == nullptr || rows.isEmpty()) {
        return;
    }
    // Read here: SQLite's own JSON looks through the whole document for each column, which takes three times as long.
    m_database->runForEach(known->insertSql(), rows.size(),
                           [known, &rows](qsizetype row) { return known->values(rows[row].first, rows[row].second); });
}

struct ReplicaStore::Delta::Private {
    /// What has come so far, into the file; nobody sees it before the commit.
    void flush() {
        if (!transaction) {
            transaction.emplace(*store.m_database); // not before there is something: the network may take its time
        }
        for (auto it = removed.cbegin(); it != removed.cend(); ++it) {
            for (const qint64 pk : it.value()) {
                store.m_database->run(QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(it.key()), {pk});
            }
        }
        for (auto it = written.cbegin(); it != written.cend(); ++it) {
            store.write(it.key(), it.value());
        }
        removed.clear();
        written.clear();
        held = 0;
    }

    ReplicaStore& store;
    Part part;
    std::optional<Database::Transaction> transaction;
    QHash<QString, QList<std::pair<qint64, QByteArray>>> written;
    QHash<QString, QList<qint64>> removed;
    Changes changed;
    int held = 0;
};

ReplicaStore::Delta::Delta(ReplicaStore& store, Part part)
    : d(new Private{store, part, {}, {}, {}, {}, 0}) {
}

ReplicaStore::Delta::~Delta() = default;

void ReplicaStore::Delta::add(const Change& change) {
    if (replicaTable(change.tab) == nullptr) {
        return;
    }
    if (change.removed) {
        d->removed[change.tab].append(change.pk);
    } else {
        d->written[change.tab].append({change.pk, change.doc});
    }
    d->changed.add(change.tab, change.pk);
    if (++d->held >= rowsAtOnce) {
        d->flush();
    }
}

Changes ReplicaStore::Delta::finish(const QString& nextCursor) {
    if (d->held == 0 && !d->transaction && d->store.cursor(d->part) == nextCursor) {
        return {};
    }
    d->flush();
    d->store.setState(cursorKey(d->part), nextCursor);
    d->store.setState(QStringLiteral("last_sync"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    d->transaction->commit();
    return d->changed;
}

Changes ReplicaStore::apply(Part part, const QList<Change>& changes, const QString& nextCursor) {
    Delta delta(*this, part);
    for (const Change& change : changes) {
        delta.add(change);
    }
    return delta.finish(nextCursor);
}

struct ReplicaStore::Load::Private {
    Private(ReplicaStore& theStore, const QSet<Part>& theParts)
        : store(theStore)
        , parts(theParts)
        , transaction(*theStore.m_database) {}

    void flush() {
        store.write(tabName, rows);
        rows.clear();
    }

    ReplicaStore& store;
    QSet<Part> parts;
    Database::Transaction transaction;
    QString tabName;
    QList<std::pair<qint64, QByteArray>> rows;
};

ReplicaStore::Load::Load(ReplicaStore& store, const QSet<Part>& parts)
    : d(std::make_unique<Private>(store, parts)) {
    for (const ReplicaTable* table : replicaTables()) {
        if (belongs(*table, d->parts)) {
            for (const QString& sql : table->dropIndexSql()) {
                store.m_database->run(sql);
            }
            store.m_database->run(QStringLiteral("DELETE FROM \"%1\"").arg(table->name));
        }
    }
}

ReplicaStore::Load::~Load() = default;

void ReplicaStore::Load::setCursor(Part part, const QString& cursor) {
    d->store.setState(cursorKey(part), cursor);
}

void ReplicaStore::Load::setScopeHash(const QString& hash) {
    d->store.setState(QStringLiteral("scope_hash"), hash);
}

void ReplicaStore::Load::add(const QString& tab, qint64 pk, const QByteArray& doc) {
    if (tab != d->tabName || d->rows.size() >= rowsAtOnce) {
        d->flush();
        d->tabName = tab;
    }
    d->rows.append({pk, doc});
}

void ReplicaStore::Load::apply(const Change& change) {
    if (!change.removed) {
        add(change.tab, change.pk, change.doc);
        return;
    }
    d->flush();
    if (replicaTable(change.tab) != nullptr) {
        d->store.m_database->run(QStringLiteral("DELETE FROM \"%1\" WHERE id = ?").arg(change.tab), {change.pk});
    }
}

void ReplicaStore::Load::finish(const QString& epoch) {
    d->flush();
    for (const ReplicaTable* table : replicaTables()) {
        if (belongs(*table, d->parts)) {
            for (const QString& sql : table->indexSql()) {
                d->store.m_database->run(sql);
            }
        }
    }
    d->store.setState(QStringLiteral("epoch"), epoch);
    d->store.setState(QStringLiteral("loaded"), QStringLiteral("1"));
    d->store.setState(QStringLiteral("last_sync"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    d->transaction.commit();
}

} // namespace inservice
