// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/intakerows.h"

#include <QByteArray>
#include <optional>

namespace inservice {

/// The most a file may hold that is taken in (bytes): a stack of some hundred pages.
[[nodiscard]] qint64 largestIntake();

/// Reads a file, keeps its content beside the outbox of `folder` and says what it is: everything but id and twinOf. One
/// that is no scan or too large is noted with its fault, and its content is not kept. Nothing where it cannot be read
/// now: it may still be open elsewhere. For any thread. Throws ReplicaError.
[[nodiscard]] std::optional<IntakeFile> takeFile(const QString& folder, const QString& path, IntakeSource source);
/// The same of an attachment.
[[nodiscard]] IntakeFile takeContent(const QString& folder, const QString& name, const QByteArray& content,
                                     IntakeSource source, const QString& place);

/// Puts a file away from its folder: into the folder of what was received (its name there; another one where that is
/// taken), or deletes it. Only if it still is what was taken in; one that has gone is away already. Empty: done; else
/// what the system said. For any thread.
[[nodiscard]] QString putAway(const IntakeFile& file, bool deletes);

} // namespace inservice
