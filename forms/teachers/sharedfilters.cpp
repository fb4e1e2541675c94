// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/teachers/sharedfilters.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/tables/cataloguemodel.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace inservice {

SharedFilters::SharedFilters(AccountLink& link, QObject* parent)
    : RowOutbox(link, "catalogue", parent)
    , m_link(link) {
    readSoon();
}

bool SharedFilters::share(const QString& name, const RowFilter& filter, const QString& reason) {
    const QList<RosterFilterRow> rows = m_link.replica().rows<RosterFilterRow>();
    const auto old =
        std::find_if(rows.begin(), rows.end(), [&name](const RosterFilterRow& row) { return row.name == name; });
    const qint64 id = old != rows.end() ? old->id : 0;
    QJsonObject body{{QStringLiteral("catalogue"), QStringLiteral("filter")},
                     {QStringLiteral("id"), id != 0 ? QJsonValue(id) : QJsonValue()},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("rule"), filter.toJson()},
                     {QStringLiteral("reason"), reason}};
    if (id != 0 && !old->retired && !old->retireOn.isEmpty()) {
        body.insert(QStringLiteral("retire_on"), old->retireOn); // it still goes on that day
    }
    return ask(
        {Commands::makeItem(QStringLiteral("catalogue.set"),
                            rowSubject("catalogue", id != 0 ? CatalogueModel::lineOf(QStringLiteral("filter"), id)
                                                            : -QDateTime::currentMSecsSinceEpoch()), // no line yet
                            tr("Filter for every unit: %1").arg(name), body)});
}

qint64 SharedFilters::idOf(const OutboxItem& item) const {
    const QJsonObject body = QJsonDocument::fromJson(item.body).object();
    return body.value(QLatin1String("catalogue")).toString() == u"filter" ? RowOutbox::idOf(item) : 0;
}

} // namespace inservice
