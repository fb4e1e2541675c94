// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

#include <QHash>
#include <QList>

namespace inservice {

/// What the outbox holds about a row, shown beside the last known truth (design.md, rule 2).
enum class Pending {
    None,
    Waiting,     ///< 待送
    NeedsSignIn, ///< 需登入
    Refused,     ///< 需處理
};

struct PendingMark {
    Pending state = Pending::None;
    QUuid command;
    QString kind;
    QString errorKey;
    QJsonObject errorDetail;
    /// The case is decided here and only waits to be sent: it is nobody's work any more.
    [[nodiscard]] bool isDecision() const;
    bool operator==(const PendingMark&) const = default;
};

/// The subject of a command about an application: 「application:<id>」.
[[nodiscard]] QString applicationSubject(qint64 applicationId);
/// The id in such a subject, 0 if it is another one.
[[nodiscard]] qint64 applicationOfSubject(const QString& subject);
/// Whether a command does something that waited for a person; a note or a scan does not.
[[nodiscard]] bool isDecision(const QString& kind);
/// By application id: what waits or was refused. A refusal outweighs what waits behind it, a decision
/// a note or a scan.
[[nodiscard]] QHash<qint64, PendingMark> pendingByApplication(const QList<OutboxItem>& items);

} // namespace inservice
