// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "models/offerings/offeringstanding.h"
#include "models/questions/offerings.h"

/// The words of published courses (公開的研習課程).
namespace inservice::offeringview {

[[nodiscard]] QString word(OfferingStanding standing); ///< 報名即將截止
[[nodiscard]] look::Tone tone(OfferingStanding standing);

/// 2026/03/04(三), in Taiwan; empty for an invalid moment.
[[nodiscard]] QString day(const QDateTime& moment);
/// What S3 says of registering online: 「開放線上報名 2026/03/04 00:00 起(24小時制)」, 「未提供線上報名」.
[[nodiscard]] QString onlineRegistration(const OfferingRow& row);
/// Why a course is not found, in one sentence; `number` as it was typed.
[[nodiscard]] QString notFound(const questions::NotFoundReason& reason, const QString& number);
/// Whether there is a page to be read of it all the same.
[[nodiscard]] bool hasPage(const questions::NotFoundReason& reason);

} // namespace inservice::offeringview
