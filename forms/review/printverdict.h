// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/replica/tables/applications.h"

namespace inservice {

struct PaperCode;

/// Whether a print whose code was read is the one that counts, in a sentence.
struct PrintVerdict {
    look::Tone tone = look::Tone::Neutral;
    QString sentence;
};

[[nodiscard]] PrintVerdict verdictOf(const PaperCode& code, const ApplicationRow& found);

} // namespace inservice
