// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/enrolments/accept/acceptancemodel.h"
#include "forms/lists/fieldsview.h"
#include "models/enrolments/registration.h"

namespace inservice {

/// One who has enrolled, as the detail beside the list says it. `shown`: sensitive answers that were asked for, by
/// item.
[[nodiscard]] QList<FieldsView::Section>
acceptanceSections(const AcceptanceRow& row, const RegistrationSettings& settings, const QJsonObject& shown);
/// Several together: how many of which state and school.
[[nodiscard]] QList<FieldsView::Section> acceptanceSections(const QList<AcceptanceRow>& rows);
/// What somebody answered, in words.
[[nodiscard]] QString answerInWords(const QString& code, const QJsonValue& answer);

} // namespace inservice
