// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/frozenvalues.h"

#include "models/domain/rocdate.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FrozenValues)
};

using Row = FigureTable::Row;
using Number = FigureTable::Number;

/// A row of both: of one of them alone the other has no numbers.
struct Pair {
    Row row; ///< as it is named
    QList<Number> was;
    QList<Number> now;
};

QList<Number> noNumbers(qsizetype columns) {
    return QList<Number>(columns, FigureTable::none);
}

QList<Pair> paired(const FigureTable& now, const QList<Row>& were) {
    QHash<QString, const Row*> before;
    for (const Row& row : were) {
        before.insert(row.key, &row);
    }
    QList<Pair> pairs;
    for (const Row& row : now.rows) {
        const Row* was = before.take(row.key);
        pairs.append({row, was != nullptr ? was->numbers : noNumbers(now.columns.size()), row.numbers});
    }
    for (const Row& row : were) {
        if (before.contains(row.key)) {
            pairs.append({row, row.numbers, noNumbers(now.columns.size())});
        }
    }
    return pairs;
}

/// Nothing of it: where the other value is nothing too, they are the same.
bool isNothing(const Number& number) {
    return number && (*number == 0 || *number == FigureTable::none);
}

bool isAnother(const Number& one, const Number& other) {
    return one != other && !(isNothing(one) && isNothing(other));
}

QString dayOf(const QDateTime& moment) {
    return RocDate(taiwanTime(moment).date()).shortText();
}

} // namespace

FigureTable besideFrozen(const FigureTable& now, const QList<Row>& were, const QList<Number>& totals,
                         const QDateTime& at) {
    const QList<Pair> pairs = paired(now, were);
    const bool hasSums = !now.totals.isEmpty();
    FigureTable both = now;
    both.columns.clear();
    both.measures.clear();
    both.definitions.clear();
    both.totals.clear();
    both.lineColumns.clear();
    both.rows.clear();
    for (const Pair& pair : pairs) {
        both.rows.append(pair.row);
        both.rows.last().numbers.clear();
    }
    QList<int> place; // where a column of now stands
    for (int column = 0; column < now.columns.size(); ++column) {
        const auto value = [column](const QList<Number>& numbers) { return numbers.value(column, FigureTable::none); };
        const bool isTwo =
            std::any_of(pairs.begin(), pairs.end(),
                        [&value](const Pair& pair) { return isAnother(value(pair.was), value(pair.now)); }) ||
            (hasSums && isAnother(value(totals), value(now.totals)));
        const auto add = [&](const QString& name, const QString& definition, bool isFrozen) {
            both.columns << name;
            both.measures << now.measure(column);
            both.definitions << definition;
            for (int row = 0; row < pairs.size(); ++row) {
                const Number was = value(pairs.at(row).was);
                const Number is = value(pairs.at(row).now);
                // Of what is the same in both a row of one alone has its number.
                both.rows[row].numbers << (isFrozen ? was : !isTwo && is == FigureTable::none ? was : is);
            }
            if (hasSums) {
                both.totals << (isFrozen ? value(totals) : value(now.totals));
            }
        };
        const QString& name = now.columns.at(column);
        const QString definition = now.definitions.value(column);
        if (isTwo) {
            add(Text::tr("%1 (frozen)").arg(name),
                Text::tr("%1 As it was on %2, when the period was frozen.").arg(definition, dayOf(at)).trimmed(), true);
        }
        place << int(both.columns.size());
        add(isTwo ? Text::tr("%1 (corrected)").arg(name) : name,
            isTwo ? Text::tr("%1 As it is now, with what was put right after %2.").arg(definition, dayOf(at)).trimmed()
                  : definition,
            false);
    }
    both.chartColumn = place.value(now.barColumn(), -1);
    both.targetColumn = now.targetColumn >= 0 ? place.value(now.targetColumn) : -1;
    both.shareColumn = now.columns.size() == 1 ? place.constFirst() : -1;
    std::transform(now.lineColumns.begin(), now.lineColumns.end(), std::back_inserter(both.lineColumns),
                   [&place](int column) { return place.value(column); });
    return both;
}

QStringList frozenNotes(const questions::StudyAnswer& answer, bool both) {
    if (!answer.frozen) {
        return answer.freezesOn.isValid()
                   ? QStringList{Text::tr("The figures of this period will be frozen on %1; what is put right later is "
                                          "shown beside them.")
                                     .arg(RocDate(answer.freezesOn).shortText())}
                   : QStringList();
    }
    const questions::StudyFrozen& frozen = *answer.frozen;
    QStringList notes{frozen.by.isEmpty()
                          ? Text::tr("The figures of this period were frozen on %1.").arg(dayOf(frozen.at))
                          : Text::tr("The figures of this period were frozen on %1 by %2: %3")
                                .arg(dayOf(frozen.at), frozen.by, frozen.reason)};
    if (frozen.isPending) {
        notes << Text::tr("The centre sums up the frozen values of the country in the next night.");
    } else if (both) {
        notes << (frozen.courses > 0
                      ? Text::tr("%n course(s) were put right since: both values are shown.", nullptr, frozen.courses)
                      : Text::tr("Rosters, courses or duties were put right since: both values are "
                                 "shown."));
    } else {
        notes << (frozen.courses > 0
                      ? Text::tr("%n course(s) were put right since, which changes none of these numbers.", nullptr,
                                 frozen.courses)
                      : Text::tr("Nothing was put right since."));
    }
    if (frozen.mean && frozen.median && (frozen.mean != answer.mean || frozen.median != answer.median)) {
        notes << Text::tr("When frozen: mean %1 hours, median %2 hours.").arg(*frozen.mean).arg(*frozen.median);
    }
    return notes;
}

} // namespace inservice
