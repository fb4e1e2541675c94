// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// What the demonstration's people follow (已追蹤課程) and have the centre look for (研習資訊訂閱): the teacher, and
/// the school's 總負責人. `tokens` are those of signed-in people by account name, `teacher` that of a 教師個人帳號.
/// Throws PgError, DemoError.
void fillTracks(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                const QString& teacher);

} // namespace inservice
