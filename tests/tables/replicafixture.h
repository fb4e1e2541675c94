// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/replicastore.h"
#include "models/tables/listwords.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <memory>

/// A replica file as the engine would have written it.
class ReplicaFixture {
public:
    ReplicaFixture();

    [[nodiscard]] QString file() const { return m_file; }
    /// Loads it whole with these applications (and two counties, units 1…, a desk 900).
    void load(const QList<QJsonObject>& applications, const QList<QJsonObject>& accounts = {}, int units = 20);
    /// Loads it whole with these documents, by table.
    void load(const QMap<QString, QList<QJsonObject>>& tables);
    /// Deltas.
    inservice::Changes change(const QJsonObject& application);
    inservice::Changes remove(qint64 application);
    inservice::Changes removeAccount(qint64 account);
    inservice::Changes changeAccount(const QJsonObject& account);
    inservice::Changes change(const QString& table, const QJsonObject& document);
    inservice::Changes change(const QString& table, const QList<QJsonObject>& documents); ///< one delta

    static QJsonObject unit(qint64 id);
    /// A case of desk 900 that awaits review. `id` gives number, name and account name.
    static QJsonObject application(qint64 id, const QJsonObject& other = {});
    static QJsonObject account(qint64 id, const QJsonObject& other = {});
    static inservice::ListWords words();

private:
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<inservice::ReplicaStore> m_store;
};
