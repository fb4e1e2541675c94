// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QJsonObject>

/// What is asked at the centre about changes of courses (docs/api.md «Changes»).
namespace inservice::questions {

/// What change.apply with this body would do: {fields {field: class}, held [], asked [], warnings []}. Nothing of it
/// happens; what would be refused is an error.
[[nodiscard]] AccountQuestion<QJsonObject> lookChange(const QJsonObject& body);

} // namespace inservice::questions
