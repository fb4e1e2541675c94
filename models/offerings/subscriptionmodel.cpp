// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/subscriptionmodel.h"

#include "models/commands/kinds.h"
#include "models/tables/listwords.h"
#include "models/tables/roles.h"
#include "models/tables/searchfold.h"

namespace inservice {
namespace {

RowSource<SubscriptionListRow> subscriptionSource(const SubscriptionModel::QueryWords& words) {
    RowSource<SubscriptionListRow> source;
    source.own = {{"subscription", [](qint64 id) { return id; }}};
    source.read = [words](const ReplicaReader& replica, const QSet<qint64>* ids) {
        const auto all = ids != nullptr ? replica.rows<SubscriptionRow>(*ids) : replica.rows<SubscriptionRow>();
        QList<SubscriptionListRow> rows;
        for (const SubscriptionRow& one : all) {
            rows.append({one, words(replica, one.query)});
        }
        return rows;
    };
    source.id = [](const SubscriptionListRow& row) { return row.subscription.id; };
    source.search = [](const SubscriptionListRow& row) {
        return QStringList{searchFold(row.subscription.name), searchFold(row.search)};
    };
    return source;
}

} // namespace

SubscriptionModel::SubscriptionModel(const QString& replicaFile, const QueryWords& words, QObject* parent)
    : RowListModel(parent) {
    using Row = const SubscriptionListRow&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.subscription.name); }},
        {tr("Search"), [](Row row) { return QVariant(row.search); }},
        {tr("How often"), [](Row row) { return QVariant(row.subscription.every); },
         [](Row row) { return everyWord(row.subscription.every); }},
        {tr("Told by"), [](Row row) { return QVariant(row.subscription.byMail); },
         [](Row row) { return wayWord(row.subscription.byMail); }},
        {tr("Last issue"), [](Row row) { return QVariant(row.subscription.issuedAt); },
         [](Row row) { return shownTime(row.subscription.issuedAt); }},
        {tr("Courses", "how many an issue held"),
         [](Row row) { return QVariant(row.subscription.found); },
         [](Row row) {
             return row.subscription.issuedAt.isValid() ? QString::number(row.subscription.found) : QString();
         },
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        {tr("State"), [](Row row) { return QVariant(row.subscription.state); },
         [this](Row row) { return m_pending.stateText(row.subscription.id, stateWord(row.subscription), kindWord); }},
    });
    setSource(subscriptionSource(words), replicaFile);
}

SubscriptionModel::~SubscriptionModel() = default;

QString SubscriptionModel::everyWord(const QString& key) {
    return key == u"day" ? tr("Every day") : key == u"week" ? tr("Mondays") : tr("On the first of a month");
}

QString SubscriptionModel::wayWord(bool byMail) {
    return byMail ? tr("E-mail") : tr("Here alone");
}

QString SubscriptionModel::stateWord(const SubscriptionRow& row) {
    return row.isActive() ? tr("Running") : tr("Stopped");
}

QString newSubscription(const OfferingQuery& query) {
    OfferingQuery kept = query;
    kept.when = OfferingQuery::When::Coming; // what is new is to come
    return QStringLiteral("subscriptions:new-") +
           QString::fromLatin1(kept.text().toBase64(QByteArray::Base64UrlEncoding));
}

QVariant SubscriptionModel::rowData(const SubscriptionListRow& row, int column, int role) const {
    switch (role) {
    case StateRole:
        return row.subscription.isActive();
    case PendingRole:
        return int(m_pending.of(row.subscription.id).state);
    case StateColumnRole:
        return column == int(Column::State);
    default:
        return {};
    }
}

} // namespace inservice
