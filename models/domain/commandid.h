// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace inservice {

/// A UUIDv7 (RFC 9562) for a new command; each is greater than the last of this process.
QUuid makeCommandId();

} // namespace inservice
