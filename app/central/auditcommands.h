// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace inservice {

/// `seal`: one more block of the audit's chain. Throws UsageError, PgError.
int sealAudit(const QCommandLineParser& options, const QStringList& arguments);
/// `verify`: Broken when something that was sealed is no longer as it was. Throws UsageError, PgError.
int verifyAudit(const QCommandLineParser& options, const QStringList& arguments);

} // namespace inservice
