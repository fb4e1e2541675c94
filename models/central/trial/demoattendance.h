// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// Who was at the demonstration's courses that are over (one with every mark, one with some that lack), and a teacher
/// who asks for leave. `tokens` are those of signed-in people by account name, `teacher` that of a 教師個人帳號. Throws
/// PgError, DemoError.
void fillAttendance(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                    const QString& teacher);

} // namespace inservice
