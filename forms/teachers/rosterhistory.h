// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"

namespace inservice {

class ReplicaReader;

/// What was done with an entry at this school, newest first, field by field. Throws ReplicaError.
[[nodiscard]] FieldsView::Section rosterHistory(const ReplicaReader& replica, qint64 teacherId);

/// One change in words: 「職稱：主任 → 組長」. `value` turns ids into the words of the catalogues.
[[nodiscard]] QString rosterChange(const ReplicaReader& replica, const QString& field, const QJsonObject& change);

} // namespace inservice
