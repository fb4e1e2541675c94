// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/releaseoutbox.h"

#include "forms/words/words.h"

namespace inservice {

ReleaseOutbox::ReleaseOutbox(Link& link, ReleaseModel& model, QObject* parent)
    : ListOutbox(
          link, "release_request", model, [](const ReleaseListRow& row) { return row.request.rowVersion; }, parent) {
}

QString ReleaseOutbox::decisionText(const QList<OutboxItem>& decision) const {
    const OutboxItem& item = decision.constFirst();
    return tr("%1: %2", "what was done, who asked for it")
        .arg(words::commandKind(item.kind), item.seen.value(QLatin1String("name")).toString());
}

} // namespace inservice
