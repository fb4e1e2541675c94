// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingoutbox.h"

namespace inservice {

ListingOutbox::ListingOutbox(Link& link, ListingModel& model, QObject* parent)
    : RowOutbox(link, "listing", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

std::optional<int> ListingOutbox::rowVersion(qint64 id) const {
    const ListingListRow* row = m_model.row(id);
    return row != nullptr ? std::optional(row->listing.rowVersion) : std::nullopt;
}

QString ListingOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.constFirst().caption;
}

} // namespace inservice
