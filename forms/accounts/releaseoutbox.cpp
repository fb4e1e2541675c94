// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/releaseoutbox.h"

#include "forms/words/words.h"

namespace inservice {

ReleaseOutbox::ReleaseOutbox(Link& link, ReleaseModel& model, QObject* parent)
    : RowOutbox(link, "release_request", parent)
    , m_model(model) {
    connect(&m_model, &ListModel::settled, this, [this] { readSoon(); });
    readSoon();
}

std::optional<int> ReleaseOutbox::rowVersion(qint64 id) const {
    const ReleaseListRow* row = m_model.row(id);
    return row != nullptr ? std::optional(row->request.rowVersion) : std::nullopt;
}

QString ReleaseOutbox::decisionText(const QList<OutboxItem>& decision) const {
    const OutboxItem& item = decision.constFirst();
    return tr("%1: %2", "what was done, who asked for it")
        .arg(words::commandKind(item.kind), item.seen.value(QLatin1String("name")).toString());
}

} // namespace inservice
