// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace inservice {

/// What went wrong with a private server or a schema. Keys: server.not_installed, server.gate, server.folder,
/// server.version, server.socket_path, server.start, server.stop, server.busy; schema.newer, schema.changed,
/// schema.missing, schema.step, schema.gate, schema.locale. The text says problem, cause, cure, in English: for an
/// operator and the log.
class ServerError : public Error {
public:
    using Error::Error;
};

} // namespace inservice
