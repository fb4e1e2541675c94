// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace inservice {

/// 統計表: how many, by rows and columns, of any subject; and what must stand beside such numbers (courses.md II.10.1).
struct FigureTable {
    /// Nothing: too few to be told outside their own unit.
    using Number = std::optional<int>;

    struct Row {
        QString key;
        QString name;
        QList<Number> numbers; ///< by column
    };

    QString rowsName;       ///< of what the rows are: 職稱
    QStringList columns;    ///< 人數, or the semesters
    QList<Row> rows;        ///< in the order of the catalogue, or the largest first
    QList<Number> totals;   ///< by column
    bool addsUp = true;     ///< the rows are parts of the totals
    QString population;     ///< whom they count
    QString scope;          ///< whose they are
    QDateTime at;           ///< time of the data
    bool isCentres = false; ///< the centre's own; else what this PC last heard of it
    QStringList notes;      ///< what else has to be known to read them

    [[nodiscard]] bool hasHidden() const;
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// Fewer people are somebody.
inline constexpr int smallestFigure = 3;
/// Of the figures of one sum, those that are not shown outside their own unit, as core.hidden_figures in the centre
/// says: with the small ones the smallest of the others, or −1, the sum itself, where there are no others.
[[nodiscard]] QSet<int> hiddenFigures(const QList<int>& figures);

} // namespace inservice
