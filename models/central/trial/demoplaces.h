// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// 研習場所 and 講師推薦 of the demonstration's school and of its 區管中心, in every state; everybody in them is
/// invented. Returns the place in which the school holds its courses. `tokens` are those of signed-in people by account
/// name. Throws PgError, DemoError.
qint64 fillPlaces(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens);

} // namespace inservice
