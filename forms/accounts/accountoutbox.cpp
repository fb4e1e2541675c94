// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accountoutbox.h"

#include "forms/accounts/accountactions.h"
#include "forms/review/actions.h"
#include "models/commands/kinds.h"

namespace inservice {

AccountOutbox::AccountOutbox(Link& link, AccountModel& model, QObject* parent)
    : ListOutbox(
          link, "account", model, [](const AccountListRow& row) { return row.rowVersion; }, parent) {
}

qint64 AccountOutbox::idOf(const OutboxItem& item) const {
    const bool opens = item.kind == QLatin1String("application.open_as");
    return opens ? -applicationOfSubject(item.subject) : RowOutbox::idOf(item);
}

QString AccountOutbox::decisionText(const QList<OutboxItem>& decision) const {
    const AccountActionSpec* spec = accountActionOf(decision.constFirst());
    const std::optional<Decision> opening = decisionOf(decision.constFirst());
    const QString done = spec != nullptr ? spec->doneText()
                         : opening       ? actionSpec(opening->action, true).doneText()
                                         : kindHappened(decision.constFirst().kind);
    return decision.size() == 1 ? tr("%1: %2", "what was done, to whom")
                                      .arg(done, decision.constFirst().seen.value(QLatin1String("name")).toString())
                                : tr("%1: %n account(s)", nullptr, int(decision.size())).arg(done);
}

} // namespace inservice
