// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// How the demonstration's courses take people (線上報名設定), and who has enrolled in them: a teacher who waits and is
/// accepted, colleagues named by their school, one course to be drawn and one that opens soon. `tokens` are those of
/// signed-in people by account name, `teacher` that of a 教師個人帳號. Throws PgError, DemoError.
void fillEnrolments(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                    const QString& teacher);

} // namespace inservice
