// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace inservice {

/// What comes next of a request to be listed as api.case shows it: what whoever asked does now, or who does it.
[[nodiscard]] QString listingNextStep(const QJsonObject& document);
/// The same in a few words, for the list.
[[nodiscard]] QString listingNextStepShort(const QJsonObject& document);

} // namespace inservice
