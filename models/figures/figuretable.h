// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPoint>
#include <QSet>
#include <QString>
#include <QStringList>
#include <limits>
#include <optional>

namespace inservice {

/// What the numbers of a column are.
enum class Measure {
    Count,   ///< of people, of courses
    Hours,   ///< in tenths
    Days,    ///< in tenths
    Percent, ///< in tenths
};

/// 統計表: how many, by rows and columns, of any subject; and what must stand beside such numbers (courses.md II.10.1).
struct FigureTable {
    /// Nothing: too few to be told outside their own unit.
    using Number = std::optional<int>;
    /// A number that there is none of: the share of nobody.
    static constexpr int none = std::numeric_limits<int>::min();

    struct Row {
        QString key;
        QString name;
        QList<Number> numbers;         ///< by column
        QStringList texts{};           ///< by column of texts
        std::optional<QPoint> place{}; ///< column and row on a map (ChartKind::Map)
        int group = 0;                 ///< of `groups` (ChartKind::Scatter); in a funnel 0: it is a step of its own
    };

    QString rowsName;        ///< of what the rows are: 職稱
    QStringList textColumns; ///< what else is said of each row: 服務學校
    QStringList columns;     ///< 人數, or the semesters
    QList<Measure> measures; ///< by column; empty: of all Count
    int chartColumn = -1;    ///< that bars show; −1: the last one
    int targetColumn = -1;   ///< what each bar is to reach; −1: nothing
    int shareColumn = -1;    ///< whose share each row shows too; −1: of one column that one, of several none
    QList<int> lineColumns;  ///< that lines over the rows show (ChartKind::Trend); of points: across, upwards
    QStringList groups;      ///< of points, by what they mean (ChartKind::Scatter)
    QList<std::pair<QString, double>> guides; ///< lines among points: name, how many times the one across it is
    QStringList definitions;                  ///< what each column counts, by column
    QList<Row> rows;                          ///< in the order of the catalogue, or the largest first
    QString totalsName;                       ///< of that row; empty: all people
    QList<Number> totals;                     ///< by column; none: no row of sums
    bool addsUp = true;                       ///< the rows are parts of the totals
    QString population;                       ///< whom they count
    QString scope;                            ///< whose they are
    QStringList filters;                      ///< what else it is narrowed to, a line each: 「標籤：資通安全」
    QDateTime at;                             ///< time of the data
    bool isCentres = false;                   ///< the centre's own; else what this PC last heard of it
    QStringList notes;                        ///< what else has to be known to read them

    [[nodiscard]] Measure measure(int column) const { return measures.value(column, Measure::Count); }
    /// The column that bars show.
    [[nodiscard]] int barColumn() const { return chartColumn >= 0 ? chartColumn : int(columns.size()) - 1; }
    [[nodiscard]] bool hasHidden() const;
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// Fewer people are somebody.
inline constexpr int smallestFigure = 3;
/// Of the figures of one sum, those that are not shown outside their own unit, as core.hidden_figures in the centre
/// says: with the small ones the smallest of the others, or −1, the sum itself, where there are no others.
[[nodiscard]] QSet<int> hiddenFigures(const QList<int>& figures);

} // namespace inservice
