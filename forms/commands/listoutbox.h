// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowoutbox.h"
#include "models/tables/listmodel.h"

namespace inservice {

/// What was asked for about the rows of a list: it marks them, and knows their versions.
template<typename Model>
class ListOutbox : public RowOutbox {
public:
    using ListRow = std::remove_pointer_t<decltype(std::declval<const Model&>().row(qint64()))>;
    using Version = int (*)(ListRow& row);

    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override {
        ListRow* row = m_model.row(id);
        return row != nullptr ? std::optional(m_version(*row)) : std::nullopt;
    }

protected:
    /// `table`: as for RowOutbox.
    ListOutbox(Link& link, const char* table, Model& model, Version version, QObject* parent)
        : RowOutbox(link, table, parent)
        , m_model(model)
        , m_version(version) {
        connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
        readSoon();
    }
    void mark(const QList<OutboxItem>& items) override { m_model.setOutbox(items); }

private:
    Model& m_model;
    Version m_version;
};

} // namespace inservice
