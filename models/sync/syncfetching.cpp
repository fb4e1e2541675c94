// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/table.h"
#include "models/sync/pace.h"
#include "models/sync/syncengine.h"

#include <optional>

namespace inservice {

namespace {

QString text(const std::optional<QByteArray>& value) {
    return value ? QString::fromUtf8(*value) : QString();
}

QString publicDelta() {
    return QStringLiteral("SELECT tab, op, pk, doc, next_cursor FROM api.public_delta($1)");
}

/// Nothing where a row of a delta only has the cursor.
std::optional<ReplicaStore::Change> changeOf(const PgConnection::Row& row) {
    if (!row.at(0)) {
        return std::nullopt;
    }
    return ReplicaStore::Change{text(row.at(0)), row.at(1) == std::optional<QByteArray>("D"),
                                row.at(2).value_or(QByteArray()).toLongLong(), row.at(3).value_or(QByteArray())};
}

} // namespace

void SyncEngine::fetchNews() {
    QSet<ReplicaStore::Part> all{ReplicaStore::Part::Public};
    if (hasOwnPart()) {
        all.insert(ReplicaStore::Part::Own);
    }
    if (!m_store->isLoaded() || m_store->epoch() != m_epoch) {
        load(all);
        return;
    }
    // The public half changes seldom: a live screen of one's own need not ask for it each time.
    if (m_publicDue || !hasOwnPart() || !m_sincePublic.isValid() || m_sincePublic.hasExpired(idleMilliseconds)) {
        fetchPart(ReplicaStore::Part::Public);
        m_publicDue = false;
        m_sincePublic.restart();
    }
    if (hasOwnPart()) {
        fetchPart(ReplicaStore::Part::Own);
    }
}

void SyncEngine::fetchPart(ReplicaStore::Part part) {
    const QString cursor = m_store->cursor(part);
    if (cursor.isEmpty()) {
        load({part});
        return;
    }
    if (m_cursors.contains(part) && m_cursors.value(part) != cursor) {
        markWhole({part}); // another desk in this folder has brought it further, nobody here knows by which rows
    }
    bool whole = false;
    try {
        whole = fetchDelta(part, cursor);
    } catch (const PgError& error) {
        // A cursor that cannot be continued, or so much that one statement has not the time for it.
        if (error.sqlState != QLatin1String("KS410") && error.sqlState != QLatin1String("57014")) {
            throw;
        }
    }
    if (!whole) {
        load({part});
    }
    m_cursors.insert(part, m_store->cursor(part));
}

void SyncEngine::markWhole(const QSet<ReplicaStore::Part>& parts) {
    for (const ReplicaTable* table : replicaTables()) {
        const bool isPublic = table->reach == ReplicaTable::Reach::Public;
        if (parts.contains(isPublic ? ReplicaStore::Part::Public : ReplicaStore::Part::Own)) {
            m_changed.addTable(table->name);
        }
    }
}

bool SyncEngine::fetchDelta(ReplicaStore::Part part, const QString& cursor) {
    ReplicaStore::Delta delta(*m_store, part);
    QString next;
    QString scope;
    const auto take = [&](const PgConnection::Row& row) {
        if (row.at(4)) {
            next = text(row.at(4));
        }
        if (row.size() > 5 && row.at(5)) {
            scope = text(row.at(5));
        }
        if (const auto change = changeOf(row)) {
            delta.add(*change);
        }
    };
    if (part == ReplicaStore::Part::Own) {
        ownDelta(cursor, take);
    } else {
        m_server.each(publicDelta(), {cursor}, take);
    }
    if (next.isEmpty() || (!scope.isEmpty() && scope != m_store->scopeHash())) {
        return false;
    }
    m_changed.unite(delta.finish(next));
    return true;
}

void SyncEngine::load(const QSet<ReplicaStore::Part>& parts) {
    if (!m_store->isLoaded()) {
        setState(LinkState::Loading);
    }
    try {
        loadOnce(parts);
    } catch (const PgError& error) {
        if (error.sqlState != QLatin1String("KS410")) {
            throw;
        }
        loadOnce(parts); // the centre was restored in the middle of it
    }
    markWhole(parts);
    for (const ReplicaStore::Part part : parts) {
        m_cursors.insert(part, m_store->cursor(part));
    }
    if (parts.contains(ReplicaStore::Part::Public)) {
        m_publicDue = false;
        m_sincePublic.restart();
    }
}

void SyncEngine::loadOnce(const QSet<ReplicaStore::Part>& parts) {
    ReplicaStore::Load load(*m_store, parts);
    // One's own first: the units that it names are in what comes later.
    if (parts.contains(ReplicaStore::Part::Own)) {
        loadOwn(load);
    }
    if (parts.contains(ReplicaStore::Part::Public)) {
        loadPublic(load);
    }
    load.finish(m_epoch);
}

/// Without a transaction, which the pooler lends to nobody who is not signed in: the cursor comes before the tables,
/// which come one after the other, and what has changed since the cursor makes them one picture, that of the last
/// statement.
void SyncEngine::loadPublic(ReplicaStore::Load& load) {
    const QString cursor = QString::fromUtf8(m_server.exec(QStringLiteral("SELECT api.public_cursor()")).scalar());
    for (const ReplicaTable* table : replicaTables()) {
        if (table->reach == ReplicaTable::Reach::Public) {
            copyTable(load, table->name, "public_snapshot");
        }
    }
    QString next = cursor;
    m_server.each(publicDelta(), {cursor}, [&](const PgConnection::Row& row) {
        if (row.at(4)) {
            next = text(row.at(4));
        }
        if (const auto change = changeOf(row)) {
            load.apply(*change);
        }
    });
    load.setCursor(ReplicaStore::Part::Public, next);
}

/// In one transaction: what may be read is what api.open has opened in it.
void SyncEngine::loadOwn(ReplicaStore::Load& load) {
    ServerConnection::Snapshot snapshot(m_server);
    const QStringList visible = beginOwnLoad(load);
    for (const ReplicaTable* table : replicaTables()) {
        if (table->reach == ReplicaTable::Reach::Own && visible.contains(table->name)) {
            copyTable(load, table->name, "snapshot");
        }
    }
    snapshot.commit();
}

void SyncEngine::copyTable(ReplicaStore::Load& load, const QString& name, const char* function) {
    // The name is one of our own list, and COPY takes no parameters.
    const QString sql =
        QStringLiteral("COPY (SELECT * FROM api.%1('%2')) TO STDOUT").arg(QLatin1String(function), name);
    m_server.copyOut(sql, [&load, &name](const QByteArray& line) {
        const qsizetype end = line.indexOf('\t');
        const auto doc = PgConnection::copyField(line.mid(end + 1));
        if (end > 0 && doc) {
            load.add(name, line.left(end).toLongLong(), *doc);
        }
    });
}

} // namespace inservice
