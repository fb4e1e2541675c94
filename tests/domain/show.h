// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <optional>

/// A verdict as one word for a test's table: "ok" or the key of the refusal.
template<typename T>
QString verdict(const inservice::Result<T>& result) {
    return result.ok() ? QStringLiteral("ok") : result.refusal().key;
}

inline QString verdict(const std::optional<inservice::Refusal>& refusal) {
    return refusal ? refusal->key : QStringLiteral("ok");
}
