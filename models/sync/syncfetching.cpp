// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tabs.h"
#include "models/sync/pace.h"
#include "models/sync/syncengine.h"

namespace inservice {

namespace {

QString text(const std::optional<QByteArray>& value) {
    return value ? QString::fromUtf8(*value) : QString();
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
        if (row.at(0)) {
            delta.add({text(row.at(0)), row.at(1) == std::optional<QByteArray>("D"),
                       row.at(2).value_or(QByteArray()).toLongLong(), row.at(3).value_or(QByteArray())});
        }
    };
    if (part == ReplicaStore::Part::Own) {
        ownDelta(cursor, take);
    } else {
        m_server.each(QStringLiteral("SELECT tab, op, pk, doc, next_cursor FROM api.public_delta($1)"), {cursor}, take);
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
    ServerConnection::Snapshot snapshot(m_server);
    ReplicaStore::Load load(*m_store, parts);
    const auto copy = [this, &load](const Tab& tab, const char* function) {
        // The name is one of our own list, and COPY takes no parameters.
        const QString sql =
            QStringLiteral("COPY (SELECT * FROM api.%1('%2')) TO STDOUT").arg(QLatin1String(function), tab.name);
        m_server.copyOut(sql, [&load, &tab](const QByteArray& line) {
            const qsizetype end = line.indexOf('\t');
            const auto doc = PgConnection::copyField(line.mid(end + 1));
            if (end > 0 && doc) {
                load.add(tab.name, line.left(end).toLongLong(), *doc);
            }
        });
    };
    // Cursors before data: what changes meanwhile comes again rather than never.
    QStringList visible;
    if (parts.contains(ReplicaStore::Part::Own)) {
        visible = beginOwnLoad(load);
    }
    if (parts.contains(ReplicaStore::Part::Public)) {
        load.setCursor(ReplicaStore::Part::Public,
                       QString::fromUtf8(m_server.exec(QStringLiteral("SELECT api.public_cursor()")).scalar()));
    }
    QSet<QString> changed;
    for (const Tab& tab : tabs()) {
        const auto part = tab.isPublic ? ReplicaStore::Part::Public : ReplicaStore::Part::Own;
        if (!parts.contains(part)) {
            continue;
        }
        changed.insert(tab.name);
        if (tab.isPublic) {
            copy(tab, "public_snapshot");
        } else if (visible.contains(tab.name)) {
            copy(tab, "snapshot");
        }
    }
    snapshot.commit();
    load.finish(m_epoch);
    m_changed.unite(changed);
    if (parts.contains(ReplicaStore::Part::Public)) {
        m_publicDue = false;
        m_sincePublic.restart();
    }
}

} // namespace inservice
