// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listrow.h"

#include <QSet>
#include <algorithm>

namespace inservice::lists {
namespace {

const ListFault* twiceOf(const ListRow& row) {
    const auto found = std::find_if(row.faults.cbegin(), row.faults.cend(),
                                    [](const ListFault& fault) { return fault.code == u"R04"; });
    return found == row.faults.cend() ? nullptr : &*found;
}

/// What somebody was at a session by two rows: the one in whose favour it speaks.
bool isBetter(const ListMark& mark, const ListMark& than) {
    static const QString order = QStringLiteral("PLEOVA");
    return order.indexOf(mark.code) < order.indexOf(than.code) ||
           (mark.code == than.code && mark.late + mark.early < than.late + than.early);
}

void takeMarks(ListTable& table, qsizetype into, const ListRow& first, const ListRow& second) {
    for (const ListMark& mark : second.marks) {
        const auto before = std::find_if(first.marks.cbegin(), first.marks.cend(),
                                         [&mark](const ListMark& each) { return each.session == mark.session; });
        if (before == first.marks.cend() || isBetter(mark, *before)) {
            table.setCell(into, int(table.holds().indexOf(ListColumn{std::nullopt, mark.session})), cellOf(mark));
        }
    }
}

} // namespace

int settleTwice(ListTable& table, const QList<ListRow>& rows, Twice how, const ListCourse& course) {
    const auto placeOf = [&rows](int row) {
        const auto found =
            std::find_if(rows.cbegin(), rows.cend(), [row](const ListRow& each) { return each.row == row; });
        return found - rows.cbegin();
    };
    const int hours = table.columnOf(ListField::Hours);
    QList<qsizetype> gone;
    QList<ListRow> now = rows; // as the ones before have left them
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const ListFault* twice = twiceOf(rows.at(place));
        if (twice == nullptr) {
            continue;
        }
        const qsizetype first = placeOf(twice->values.value(QStringLiteral("other")).toInt());
        const int halves = now.at(place).halves.value_or(0);
        const int before = now.at(first).halves.value_or(0);
        int together = std::max(halves, before);
        if (how == Twice::Together) {
            takeMarks(table, first, now.at(first), rows.at(place));
            together = std::min(halves + before, int(2 * course.hours));
        } else if (halves > before) {
            for (int column = 0; column < table.columns().size(); ++column) {
                if (table.holds().at(column) != ListColumn{ListField::RowKey, 0}) {
                    table.setCell(first, column, table.cell(place, column));
                }
            }
        }
        if (hours >= 0 && together > 0) {
            table.setCell(first, hours, hoursOf(together));
        }
        now[first].halves = together;
        gone.append(place);
    }
    std::for_each(gone.crbegin(), gone.crend(), [&table](qsizetype place) { table.removeRow(place); });
    return int(gone.size());
}

} // namespace inservice::lists
