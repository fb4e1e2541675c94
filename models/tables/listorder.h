// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listmodel.h"

namespace inservice {

/// Every line of a content by its sort keys (texts by strokes), equal ones by their ids.
[[nodiscard]] QVector<int> sortedLines(const ListContent& content, const QList<ListModel::SortKey>& keys);

/// The same for a content that came out of another one, whose order is known: what has not changed keeps its order, and
/// the rest is put among it.
[[nodiscard]] QVector<int> sortedAgain(const ListContent& content, const ListContent& before, const QVector<int>& order,
                                       const QList<ListModel::SortKey>& keys);

} // namespace inservice
