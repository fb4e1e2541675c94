// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// A course of the demonstration that is closed: its awards and certificates, a correction that is asked for with its
/// evidence; figures of last school year that are frozen, and hours of it that were put right since; 定期統計 of a desk
/// and a school, a teacher who agrees to pass hours on, a batch that was answered and one that waits to be made; and
/// hours that the teacher has noted from elsewhere.
void fillRecords(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens,
                 const QString& teacher);

} // namespace inservice
