// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/tabs.h"

namespace inservice {

namespace {

using Columns = QList<Tab::Column>;

Columns columns(const QStringList& texts, const QStringList& numbers) {
    Columns all;
    for (const QString& name : texts) {
        all.append({name, QStringLiteral("TEXT")});
    }
    for (const QString& name : numbers) {
        all.append({name, QStringLiteral("INTEGER")});
    }
    return all;
}

QList<Tab> makeTabs() {
    return {
        {"county", true, columns({"code", "name"}, {}), {}, {}},
        {"district", true, columns({"name", "zip"}, {"county_id"}), {}, {"county_id"}},
        {"job_title", true, columns({"name"}, {}), {}, {}},
        {"return_reason", true, columns({"key", "text"}, {"about_paper"}), {}, {}},
        {"unit_kind",
         true,
         columns({"key", "name", "account_types"}, {"needs_unit_seal", "below_college"}),
         {},
         {"key"}},
        {"unit",
         true,
         columns({"code", "name", "kind", "founder", "address", "phone"},
                 {"county_id", "district_id", "chief_reviewer_id", "colleague_reviewer_id", "has_chief", "eligible"}),
         {"code", "name"},
         {"code", "county_id, district_id, kind"}},
        {"desk", true, columns({"name", "fax", "address", "email", "phone"}, {"approves_before_paper"}), {}, {}},
        {"consent", true, columns({"key", "version", "title", "text", "sha256"}, {}), {}, {}},
        {"application",
         false,
         columns({"number",      "account_type", "account_name", "name",       "sex",       "national_id", "job_title",
                  "subunit",     "phone",        "fax",          "email",      "state",     "applied_at",  "changed_at",
                  "received_at", "received_how", "returned_for", "decided_at", "opened_as", "content_hash"},
                 {"revision", "row_version", "person_id", "unit_id", "name_seal_only", "reviewer_unit_id",
                  "needs_paper", "needs_unit_seal", "paper_revision", "received_revision", "head_seal", "unit_seal",
                  "can_take_back"}),
         {"number", "account_name", "name"},
         {"person_id", "unit_id"}},
        {"decision",
         false,
         columns({"action", "reasons", "text", "by_name", "at"}, {"application_id", "revision", "by_account_id"}),
         {},
         {"application_id"}},
        {"account",
         false,
         columns({"account_name", "name", "account_type", "phone", "email", "state", "opened_at", "first_sign_in_at"},
                 {"person_id", "unit_id", "application_id"}),
         {"account_name", "name"},
         {"unit_id"}},
        {"scan",
         false,
         columns({"name", "mime", "sha256", "by_name", "at"}, {"application_id", "revision", "size", "void"}),
         {},
         {"application_id"}},
    };
}

QString indexName(const QString& table, qsizetype number) {
    return QStringLiteral("%1_index_%2").arg(table).arg(number + 1);
}

} // namespace

QString Tab::createSql() const {
    QStringList parts{QStringLiteral("id INTEGER PRIMARY KEY")};
    for (const Column& column : columns) {
        parts.append(QStringLiteral("\"%1\" %2").arg(column.name, column.type));
    }
    if (!search.isEmpty()) {
        parts.append(QStringLiteral("search TEXT NOT NULL"));
    }
    return QStringLiteral("CREATE TABLE \"%1\" (%2)").arg(name, parts.join(QStringLiteral(", ")));
}

QStringList Tab::indexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(
            QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON \"%2\" (%3)").arg(indexName(name, i), name, indexes[i]));
    }
    return all;
}

QStringList Tab::dropIndexSql() const {
    QStringList all;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        all.append(QStringLiteral("DROP INDEX IF EXISTS %1").arg(indexName(name, i)));
    }
    return all;
}

QString Tab::insertSql() const {
    QStringList names{QStringLiteral("id")};
    QStringList values{QStringLiteral("json_extract(value, '$.p')")};
    for (const Column& column : columns) {
        names.append(QStringLiteral("\"%1\"").arg(column.name));
        values.append(QStringLiteral("json_extract(value, '$.d.%1')").arg(column.name));
    }
    if (!search.isEmpty()) {
        names.append(QStringLiteral("search"));
        values.append(QStringLiteral("json_extract(value, '$.s')"));
    }
    return QStringLiteral("INSERT OR REPLACE INTO \"%1\" (%2) SELECT %3 FROM json_each(?)")
        .arg(name, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

const QList<Tab>& tabs() {
    static const QList<Tab> all = makeTabs();
    return all;
}

const Tab* tab(const QString& name) {
    for (const Tab& one : tabs()) {
        if (one.name == name) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace inservice
