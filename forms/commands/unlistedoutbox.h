// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"

namespace inservice {

/// What was asked for about something that no list has as a row, by its number: a course whose people are listed. What
/// goes over it has no version, and marks no row.
class UnlistedOutbox : public RowOutbox {
    Q_OBJECT

public:
    /// `table`: as for RowOutbox.
    UnlistedOutbox(Link& link, const char* table, QObject* parent);
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override;
    /// About this one, on its way to the centre.
    [[nodiscard]] QList<OutboxItem> underway(qint64 id) const;

protected:
    void mark(const QList<OutboxItem>& items) override { m_items = items; }

private:
    QList<OutboxItem> m_items;
};

} // namespace inservice
