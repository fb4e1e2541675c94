// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tables/replicafixture.h"

#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"

#include <QJsonDocument>

using namespace inservice;

namespace {

QByteArray text(const QJsonObject& document) {
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QJsonObject merged(QJsonObject base, const QJsonObject& other) {
    for (auto field = other.begin(); field != other.end(); ++field) {
        base.insert(field.key(), field.value());
    }
    return base;
}

} // namespace

ReplicaFixture::ReplicaFixture()
    : m_file(m_folder.filePath(QStringLiteral("replica.sqlite")))
    , m_store(std::make_unique<ReplicaStore>(m_file)) {
}

void ReplicaFixture::load(const QList<QJsonObject>& applications, const QList<QJsonObject>& accounts, int units) {
    QList<QJsonObject> all;
    for (int unit = 1; unit <= units; ++unit) {
        all << ReplicaFixture::unit(unit);
    }
    load({{QStringLiteral("county"),
           {{{"id", 1}, {"code", "64000"}, {"name", QString::fromUtf8("高雄市")}},
            {{"id", 2}, {"code", "63000"}, {"name", QString::fromUtf8("臺北市")}}}},
          {QStringLiteral("unit"), all},
          {QStringLiteral("application"), applications},
          {QStringLiteral("account"), accounts}});
}

void ReplicaFixture::load(const QMap<QString, QList<QJsonObject>>& tables) {
    ReplicaStore::Load load(*m_store, {ReplicaStore::Part::Public, ReplicaStore::Part::Own});
    load.setCursor(ReplicaStore::Part::Public, QStringLiteral("e/1/1"));
    load.setCursor(ReplicaStore::Part::Own, QStringLiteral("e/1/1"));
    load.setScopeHash(QStringLiteral("scope"));
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        for (const QJsonObject& document : table.value()) {
            load.add(table.key(), document.value(QStringLiteral("id")).toInteger(), text(document));
        }
    }
    load.finish(QStringLiteral("e"));
}

Changes ReplicaFixture::change(const QString& table, const QJsonObject& document) {
    return change(table, QList<QJsonObject>{document});
}

Changes ReplicaFixture::change(const QString& table, const QList<QJsonObject>& documents) {
    const bool isOwn = table == u"application" || table == u"account" || table == u"decision";
    QList<ReplicaStore::Change> changes;
    for (const QJsonObject& document : documents) {
        changes.append({table, false, document.value(QStringLiteral("id")).toInteger(), text(document)});
    }
    return m_store->apply(isOwn ? ReplicaStore::Part::Own : ReplicaStore::Part::Public, changes,
                          QStringLiteral("e/1/2"));
}

Changes ReplicaFixture::change(const QJsonObject& application) {
    return change(QStringLiteral("application"), application);
}

Changes ReplicaFixture::changeAccount(const QJsonObject& account) {
    return change(QStringLiteral("account"), account);
}

Changes ReplicaFixture::remove(qint64 application) {
    return m_store->apply(ReplicaStore::Part::Own, {{QStringLiteral("application"), true, application, {}}},
                          QStringLiteral("e/1/2"));
}

Changes ReplicaFixture::removeAccount(qint64 account) {
    return m_store->apply(ReplicaStore::Part::Own, {{QStringLiteral("account"), true, account, {}}},
                          QStringLiteral("e/1/2"));
}

QJsonObject ReplicaFixture::unit(qint64 id) {
    return {{"id", id},
            {"code", QStringLiteral("9%1").arg(id, 5, 10, QLatin1Char('0'))},
            {"name",
             (id % 2 == 1 ? QString::fromUtf8("高雄市立示範%1國中") : QString::fromUtf8("臺北市立樣本%1國中")).arg(id)},
            {"kind", "junior_high"},
            {"founder", "public"},
            {"county_id", id % 2 == 1 ? 1 : 2},
            {"district_id", 0},
            {"address", ""},
            {"phone", ""},
            {"chief_reviewer_id", 900},
            {"has_chief", false},
            {"eligible", true}};
}

QJsonObject ReplicaFixture::application(qint64 id, const QJsonObject& other) {
    return merged({{"id", id},
                   {"number", QStringLiteral("115-%1").arg(id, 6, 10, QLatin1Char('0'))},
                   {"revision", 1},
                   {"row_version", 1},
                   {"person_id", 1000 + id},
                   {"account_type", "chief_manager"},
                   {"account_name", QStringLiteral("user%1").arg(id)},
                   {"name", QString::fromUtf8("測試%1").arg(id)},
                   {"sex", "female"},
                   {"national_id", QString::fromUtf8("A2%1****").arg(id % 10000, 4, 10, QLatin1Char('0'))},
                   {"job_title", QString::fromUtf8("主任")},
                   {"unit_id", 1 + id % 20},
                   {"subunit", ""},
                   {"phone", "07-6000000"},
                   {"fax", "07-6000001"},
                   {"email", "someone@example.invalid"},
                   {"name_seal_only", false},
                   {"state", "awaiting_review"},
                   {"received_revision", 1},
                   {"reviewer_unit_id", 900},
                   {"needs_paper", true},
                   {"needs_unit_seal", false},
                   {"applied_at", QDateTime(QDate(2026, 9, 1), QTime(1, 0), Qt::UTC).addSecs(id).toString(Qt::ISODate)},
                   {"changed_at", "2026-09-01T01:00:00Z"},
                   {"can_take_back", false},
                   {"content_hash", "00"}},
                  other);
}

QJsonObject ReplicaFixture::account(qint64 id, const QJsonObject& other) {
    return merged({{"id", id},
                   {"account_name", QStringLiteral("open%1").arg(id)},
                   {"person_id", 5000 + id},
                   {"name", QString::fromUtf8("帳號%1").arg(id)},
                   {"account_type", "operator"},
                   {"unit_id", 1 + id % 20},
                   {"phone", "07-6000000"},
                   {"email", QStringLiteral("open%1@example.invalid").arg(id)},
                   {"state", "open"},
                   {"opened_at", "2026-09-02T01:00:00Z"}},
                  other);
}

ListWords ReplicaFixture::words() {
    return {[](AccountType type) { return toKey(type); },
            [](const ApplicationRow& row) { return toKey(row.state); },
            [](ReceivedHow how) { return toKey(how); },
            [](const QString& action) { return action; },
            [](const QString& kind) { return kind; },
            [](const QString& key, const QJsonObject&) { return QStringLiteral("refused:") + key; },
            [](const QString& field) { return QStringLiteral("field:") + field; }};
}
