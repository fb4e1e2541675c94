// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/drafts.h"
#include "models/sync/guestlink.h"

#include <QHash>
#include <QList>
#include <functional>
#include <optional>

/// What this PC knows about its applications: drafts, what waits in the outbox, and cases, kept in step with one
/// another.
namespace inservice::localcases {

inline constexpr auto applicationForm = "application"; ///< Draft::form of 表2-1
inline constexpr auto correctionForm = "correction"; ///< Draft::form of a correction; the draft has the id of its case

/// What a command about a draft or a case is about: "draft:<uuid>", "case:<uuid>".
[[nodiscard]] QString draftSubject(const QUuid& draft);
/// Of a request that a former account be deleted, which a draft waits for.
[[nodiscard]] QString releaseSubject(const QUuid& draft);
[[nodiscard]] QString caseSubject(const QUuid& localCase);

/// It is a request to be listed as a unit (前置流程); `item`: what is in the outbox about it.
[[nodiscard]] bool isListing(const LocalCase& localCase, const std::optional<OutboxItem>& item);
/// Where the code of a command was mailed, as far as this PC knows.
[[nodiscard]] QString addressOf(const OutboxItem& item);

/// The case that belongs to a draft, made with a secret of its own where there is none yet.
[[nodiscard]] LocalCase caseOfDraft(Link& link, const QUuid& draft);
/// Accepted: the case gets its number, the draft has done its work, the outbox is cleared. The case as it is now.
std::optional<LocalCase> accepted(Link& link, const OutboxItem& item);
/// Everything the centre did while nobody was looking.
void settle(Link& link);
/// Asks the centre how a case stands; `told` follows once it is kept.
void renew(GuestLink& link, const LocalCase& localCase, QObject* context, std::function<void()> done);
/// What the centre said about a case now, kept to be shown without a network.
LocalCase seen(Link& link, const QUuid& localCase, const QJsonObject& document);

} // namespace inservice::localcases
