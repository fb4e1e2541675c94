// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// 抽籤, done again by whoever wants to: the centre publishes the hash of its secret beforehand and the secret with the
/// result (docs/api.md «Enrolment»).
namespace inservice::enrolment {

/// What the secret is bound by: published before anybody enrols.
[[nodiscard]] QString drawHash(const QString& secret);
[[nodiscard]] QString drawSeed(qint64 courseNumber, const QDateTime& closeAt, const QString& secret);
/// Whoever has the smaller one comes first.
[[nodiscard]] QString drawKey(const QString& seed, qint64 enrolmentId);

} // namespace inservice::enrolment
