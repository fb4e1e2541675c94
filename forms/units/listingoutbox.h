// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "models/tables/listingmodel.h"

namespace inservice {

/// What this desk has decided about requests to be listed.
class ListingOutbox : public ListOutbox<ListingModel> {
    Q_OBJECT

public:
    ListingOutbox(Link& link, ListingModel& model, QObject* parent);
};

} // namespace inservice
