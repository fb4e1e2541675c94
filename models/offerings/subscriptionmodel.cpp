// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerings/subscriptionmodel.h"

namespace inservice {

SubscriptionModel::SubscriptionModel(const QString& replicaFile, const QueryWords& words, QObject* parent)
    : RecurringModel("subscription", int(Column::State), parent) {
    using Row = const ListRow&;
    setColumns({
        nameColumn(tr("Name")),
        asksColumn(tr("Search")),
        everyColumn(tr("How often")),
        {tr("Told by"), [](Row row) { return QVariant(row.one.byMail); },
         [](Row row) { return row.one.byMail ? tr("E-mail") : tr("Here alone"); }},
        issuedColumn(tr("Last issue")),
        {tr("Courses", "how many an issue held"),
         [](Row row) { return QVariant(row.one.found); },
         [](Row row) { return row.one.issuedAt.isValid() ? QString::number(row.one.found) : QString(); },
         {},
         Qt::AlignRight | Qt::AlignVCenter},
        stateColumn(tr("State")),
    });
    setSource(sourceOf("subscription", words), replicaFile);
}

SubscriptionModel::~SubscriptionModel() = default;

QString newSubscription(const OfferingQuery& query) {
    OfferingQuery kept = query;
    kept.when = OfferingQuery::When::Coming; // what is new is to come
    return Recurring::placeOfNew("subscriptions", kept.text());
}

} // namespace inservice
