// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/listingoutbox.h"

namespace inservice {

ListingOutbox::ListingOutbox(Link& link, ListingModel& model, QObject* parent)
    : ListOutbox(
          link, "listing", model, [](const ListingListRow& row) { return row.listing.rowVersion; }, parent) {
}

} // namespace inservice
