// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace inservice {

class PgConnection;
class SampleClient;

/// Courses of the demonstration's school and of its 區管中心, in every state that a course comes to without enrolment.
/// `venue`: the place in which the school's own are held (fillPlaces). `tokens` are those of signed-in people by
/// account name. Throws PgError, DemoError.
void fillCourses(SampleClient& player, PgConnection& admin, const QHash<QString, QString>& tokens, qint64 venue);

} // namespace inservice
