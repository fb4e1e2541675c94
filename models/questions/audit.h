// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// What is asked at the centre about its audit (docs/api.md).
namespace inservice::questions {

/// One line of the audit.
struct AuditEntry {
    /// Whether its seal fits: Open is not sealed yet, Changed is not what was sealed.
    enum class Seal { Open, Fits, Changed };

    qint64 id = 0;
    QDateTime at;
    QString accountName; ///< empty: nobody who was signed in
    QString name;
    QString unit;
    QString what; ///< a command's kind, or sign_in, id_read…
    QString outcome;
    QJsonObject detail;
    Seal seal = Seal::Open;
};

struct AuditPage {
    QList<AuditEntry> entries; ///< newest first
    bool more = false;
};

/// Empty texts: all. Days in Taiwan, both with.
struct AuditFilter {
    QString who;  ///< account or name of a person, whole
    QString unit; ///< code, or a part of the name
    QString what;
    QDate since;
    QDate until;
};

/// Itself a line of the audit. `before`: the oldest line one has; 0: none.
[[nodiscard]] AccountQuestion<AuditPage> audit(const AuditFilter& filter, qint64 before);

/// Some blocks of the chain, compared with their seals.
struct AuditVerified {
    qint64 next = 0; ///< where to go on; 0: that was the end
    qint64 blocks = 0;
    qint64 rows = 0;
    QStringList faults; ///< 「3: row.changed」
};

[[nodiscard]] AccountQuestion<AuditVerified> auditVerified(qint64 after);

} // namespace inservice::questions
