// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"
#include "models/replica/tables/checkins.h"
#include "models/replica/tables/units.h"

namespace inservice {

/// The dated sheet of a closed check-in (完成更新維護證明): what the roster was, to be sealed and kept, or sent to the
/// regional centre. «own»: the site has none.
[[nodiscard]] Sheet layOutCheckin(const CheckinRow& checkin, const UnitRow& unit, const QString& deskName);
[[nodiscard]] std::shared_ptr<const Document> checkinDocument(const CheckinRow& checkin, const UnitRow& unit,
                                                              const QString& deskName);

} // namespace inservice
