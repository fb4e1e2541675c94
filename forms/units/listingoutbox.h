// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/listingmodel.h"

namespace inservice {

/// What this desk has decided about requests to be listed.
class ListingOutbox : public RowOutbox {
    Q_OBJECT

public:
    ListingOutbox(Link& link, ListingModel& model, QObject* parent);
    [[nodiscard]] QString decisionText(const QList<OutboxItem>& decision) const override;

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    ListingModel& m_model;
};

} // namespace inservice
