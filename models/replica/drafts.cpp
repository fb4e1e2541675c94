// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replica/drafts.h"

#include "models/domain/terms.h"
#include "models/replica/outboxfile.h"
#include "models/replica/replicaerror.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

/// Finds a case by its secret without the secret lying in clear. It has 256 bits of its own: a plain hash is enough.
QByteArray hashOf(const QString& secret) {
    return QCryptographicHash::hash("local case " + secret.toUtf8(), QCryptographicHash::Sha256);
}

QString draftSql() {
    return QStringLiteral("SELECT id, form, saved_at, fields FROM draft ");
}

Draft readDraft(const QSqlQuery& query, const Vault& vault) {
    const QUuid id(query.value(0).toString());
    return {id, query.value(1).toString(), textTime(query.value(2).toString()),
            unsealJson(vault, query.value(3).toByteArray(), placeOf("draft", id, "fields"))};
}

QString caseSql() {
    return QStringLiteral("SELECT id, secret, number, draft, seen, seen_at FROM local_case ");
}

LocalCase readCase(const QSqlQuery& query, const Vault& vault) {
    const QUuid id(query.value(0).toString());
    return {id,
            QString::fromUtf8(vault.unseal(query.value(1).toByteArray(), placeOf("local_case", id, "secret"))),
            query.value(2).toString(),
            QUuid(query.value(3).toString()),
            unsealJson(vault, query.value(4).toByteArray(), placeOf("local_case", id, "seen")),
            textTime(query.value(5).toString())};
}

QString notNull(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Drafts::Drafts(const QString& outboxFile, std::shared_ptr<Vault> vault)
    : m_database(openOutboxFile(outboxFile, *vault))
    , m_vault(std::move(vault)) {
}

Drafts::~Drafts() = default;

void Drafts::save(const Draft& draft) {
    Draft whole = draft;
    if (!whole.savedAt.isValid()) {
        whole.savedAt = QDateTime::currentDateTimeUtc();
    }
    m_unwritten.insert(draft.id, whole); // before it is tried: whatever goes wrong below, it is not lost
    write(whole);
    if (!m_unwritten.isEmpty()) {
        (void)unwritten(); // there is room again
    }
}

void Drafts::write(const Draft& draft) {
    m_database->run(QStringLiteral("INSERT OR REPLACE INTO draft (id, form, saved_at, fields) VALUES (?, ?, ?, ?)"),
                    {idText(draft.id), notNull(draft.form), timeText(draft.savedAt),
                     sealJson(*m_vault, draft.fields, placeOf("draft", draft.id, "fields"))});
    m_unwritten.remove(draft.id);
}

int Drafts::unwritten() {
    const QList<Draft> left = m_unwritten.values();
    try {
        for (const Draft& draft : left) {
            write(draft);
        }
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
    }
    return int(m_unwritten.size());
}

QList<Draft> Drafts::withUnwritten(QList<Draft> drafts, const QString& form) const {
    if (m_unwritten.isEmpty()) {
        return drafts;
    }
    drafts.removeIf([this](const Draft& draft) { return m_unwritten.contains(draft.id); });
    for (const Draft& draft : m_unwritten) {
        if (form.isNull() || draft.form == form) {
            drafts.append(draft);
        }
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft& one, const Draft& other) { return one.savedAt > other.savedAt; });
    return drafts;
}

QList<Draft> Drafts::drafts() const {
    QList<Draft> all;
    m_database->each(draftSql() + QStringLiteral("ORDER BY saved_at DESC, id"), {},
                     [this, &all](const QSqlQuery& query) { all.append(readDraft(query, *m_vault)); });
    return withUnwritten(all, {});
}

QList<Draft> Drafts::draftsOf(const QString& form) const {
    QList<Draft> all;
    m_database->each(draftSql() + QStringLiteral("WHERE form = ? ORDER BY saved_at DESC, id"), {form},
                     [this, &all](const QSqlQuery& query) { all.append(readDraft(query, *m_vault)); });
    return withUnwritten(all, form);
}

std::optional<Draft> Drafts::draft(const QUuid& id) const {
    if (const auto kept = m_unwritten.constFind(id); kept != m_unwritten.constEnd()) {
        return *kept;
    }
    std::optional<Draft> found;
    m_database->each(draftSql() + QStringLiteral("WHERE id = ?"), {idText(id)},
                     [this, &found](const QSqlQuery& query) { found = readDraft(query, *m_vault); });
    return found;
}

void Drafts::removeDraft(const QUuid& id) {
    m_database->run(QStringLiteral("DELETE FROM draft WHERE id = ?"), {idText(id)});
    m_unwritten.remove(id);
}

void Drafts::saveCase(const LocalCase& localCase) {
    m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO local_case (id, secret, secret_hash, number, draft, seen, seen_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {idText(localCase.id), m_vault->seal(localCase.secret.toUtf8(), placeOf("local_case", localCase.id, "secret")),
         hashOf(localCase.secret), notNull(localCase.number),
         localCase.draft.isNull() ? QVariant() : QVariant(idText(localCase.draft)),
         sealJson(*m_vault, localCase.seen, placeOf("local_case", localCase.id, "seen")),
         localCase.seenAt.isValid() ? QVariant(timeText(localCase.seenAt)) : QVariant()});
}

QList<LocalCase> Drafts::cases() const {
    QList<LocalCase> all;
    m_database->each(caseSql() + QStringLiteral("ORDER BY rowid DESC"), {},
                     [this, &all](const QSqlQuery& query) { all.append(readCase(query, *m_vault)); });
    return all;
}

std::optional<LocalCase> Drafts::localCase(const QUuid& id) const {
    std::optional<LocalCase> found;
    m_database->each(caseSql() + QStringLiteral("WHERE id = ?"), {idText(id)},
                     [this, &found](const QSqlQuery& query) { found = readCase(query, *m_vault); });
    return found;
}

std::optional<LocalCase> Drafts::caseOfSecret(const QString& secret) const {
    std::optional<LocalCase> found;
    m_database->each(caseSql() + QStringLiteral("WHERE secret_hash = ?"), {hashOf(secret)},
                     [this, &found](const QSqlQuery& query) { found = readCase(query, *m_vault); });
    return found;
}

void Drafts::removeCase(const QUuid& id) {
    m_database->run(QStringLiteral("DELETE FROM local_case WHERE id = ?"), {idText(id)});
}

bool Drafts::noteCase(const QString& secret, const QString& number, const QJsonObject& seen) {
    Database::Transaction transaction(*m_database);
    int touched = 0;
    if (!number.isEmpty()) {
        touched += m_database->run(QStringLiteral("UPDATE local_case SET number = ? WHERE secret_hash = ?"),
                                   {number, hashOf(secret)});
    }
    if (!seen.isEmpty()) {
        QList<QUuid> ids; // as a rule one
        m_database->each(QStringLiteral("SELECT id FROM local_case WHERE secret_hash = ?"), {hashOf(secret)},
                         [&ids](const QSqlQuery& query) { ids.append(QUuid(query.value(0).toString())); });
        for (const QUuid& id : std::as_const(ids)) {
            touched += m_database->run(QStringLiteral("UPDATE local_case SET seen = ?, seen_at = ? WHERE id = ?"),
                                       {sealJson(*m_vault, seen, placeOf("local_case", id, "seen")),
                                        timeText(QDateTime::currentDateTimeUtc()), idText(id)});
        }
    }
    transaction.commit();
    return touched > 0;
}

int Drafts::forgetEnded(const QDateTime& before) {
    int forgotten = 0;
    const QList<LocalCase> all = cases();
    for (const LocalCase& one : all) {
        const QJsonObject inner = one.seen.value(QLatin1String("application")).toObject();
        const QJsonObject& said = inner.isEmpty() ? one.seen : inner;
        const auto state = applicationStateFromKey(said.value(QLatin1String("state")).toString());
        const bool ended = state == ApplicationState::Approved || state == ApplicationState::Rejected ||
                           state == ApplicationState::Withdrawn;
        const QDateTime changed = textTime(said.value(QLatin1String("changed_at")).toString());
        if (ended && changed.isValid() && changed < before) {
            removeCase(one.id);
            ++forgotten;
        }
    }
    return forgotten;
}

} // namespace inservice
