// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/sync/accountlink.h"
#include "models/tables/rowfilter.h"

namespace inservice {

/// 共用篩選 as 教師進修網 makes them in the roster, where one sees whom they find: held and undone as the other
/// catalogues are.
class SharedFilters : public RowOutbox {
    Q_OBJECT

public:
    SharedFilters(AccountLink& link, QObject* parent);

    /// Asks the centre for a filter of everybody's; one that has this name gets these conditions. Throws ReplicaError.
    bool share(const QString& name, const RowFilter& filter, const QString& reason);

protected:
    /// Of catalogues the filters alone.
    [[nodiscard]] qint64 idOf(const OutboxItem& item) const override;
    [[nodiscard]] std::optional<int> rowVersion(qint64) const override { return std::nullopt; }
    void mark(const QList<OutboxItem>&) override {} // they are no rows of the roster

private:
    AccountLink& m_link;
};

} // namespace inservice
