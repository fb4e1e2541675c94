// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"

#include <QDateTime>
#include <QJsonObject>
#include <functional>

namespace inservice {

/// What was done with a row once: 「異動場所，王大明：容量（人） 40 → 60」. `what`: in words; `shown`: a value of a
/// field.
[[nodiscard]] FieldsView::Field
historyLine(const QDateTime& at, const QString& what, const QString& byName, const QString& reason,
            const QJsonObject& changes, const std::function<QString(const QString& field, const QJsonValue&)>& shown);

} // namespace inservice
