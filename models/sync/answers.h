// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace inservice {

/// Why a question got no answer: the centre refused (key of docs/api.md «Refusals»), or it could not be asked.
struct CallError {
    bool offline = false; ///< not reached: nothing is known about the effect
    QString code;         ///< SQLSTATE
    /// Stable key: one of docs/api.md «Refusals», or
    /// `link.offline` not reached, `link.fault`, `link.refused`, `link.unproved` no connection either, for a reason
    /// that does not pass by itself (LinkFault), `link.local` this PC's own files cannot be written,
    /// `link.incompatible` the centre no longer serves this desk, `link.centre_too_old` it does not yet know what this
    /// desk calls, `link.false_centre` it could not prove that it knows the password's key, or asks for less than a
    /// centre asks for, `link.other_account` the new token is another account's, `link.key_function` no memory for
    /// Argon2id, `link.no_command` no such command waits here, `link.restored` done, but the centre was restored from
    /// an older backup and may have lost it, `link.unexpected` a fault of the centre.
    QString key;
    QJsonObject detail;
};

/// The same, thrown where the question is asked.
class CallFailure : public Error {
public:
    explicit CallFailure(CallError why);

    CallError error;
};

/// An answer of the centre, or the reason why there is none.
template<typename T>
struct Answer {
    std::optional<T> value;
    CallError error;
    explicit operator bool() const { return value.has_value(); }
};

} // namespace inservice
