// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// The paper of the demonstration's desks: a run of forms that was printed, two of which are missing, and two that came
/// to a wrong desk and were passed on.
void fillPaper(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens);

/// A scan that says what it is of: one page of A4 with a line of Latin text and a red seal, as a PDF.
[[nodiscard]] QByteArray demoScan(const QByteArray& words);

} // namespace inservice
