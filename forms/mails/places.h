// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/place.h"

namespace inservice {

/// The place of the mails that the centre sends: 郵件寄送.
[[nodiscard]] QList<Place> mailPlaces();

} // namespace inservice
