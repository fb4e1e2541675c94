// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figuretable.h"

#include <algorithm>

namespace inservice {

bool FigureTable::hasHidden() const {
    const auto isHidden = [](const Number& number) { return !number.has_value(); };
    return std::any_of(rows.begin(), rows.end(), [&isHidden](const Row& row) {
        return std::any_of(row.numbers.begin(), row.numbers.end(), isHidden);
    });
}

QSet<int> hiddenFigures(const QList<int>& figures) {
    QSet<int> hidden;
    int smallest = -1; // of those that could be shown
    for (int i = 0; i < figures.size(); ++i) {
        const int figure = figures.at(i);
        if (figure > 0 && figure < smallestFigure) {
            hidden.insert(i);
        } else if (figure > 0 && (smallest < 0 || figure < figures.at(smallest))) {
            smallest = i;
        }
    }
    if (!hidden.isEmpty()) {
        hidden.insert(smallest);
    }
    return hidden;
}

} // namespace inservice
