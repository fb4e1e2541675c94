// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/courses/courseterms.h"

namespace inservice::courseview {

[[nodiscard]] look::Tone toneOf(CourseState state);

} // namespace inservice::courseview
