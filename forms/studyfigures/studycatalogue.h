// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/statistics/report.h"

#include <QStringList>

namespace inservice {

/// A report of confirmed hours as it is described here; what it counts is the centre's (docs/api.md «Statistics»).
struct StudyReport {
    enum class Who { Everybody, Desks, Units };

    const char* key;             ///< s01
    const char* name;            ///< English
    const char* title = nullptr; ///< English, above its chart and on paper; none: its name
    const char* rows;            ///< English, of what its rows are
    ChartKind chart = ChartKind::Bars;
    const char* drawn = nullptr; ///< the column that bars show
    QList<const char*> texts{};  ///< English, the columns of texts
    QList<const char*> boxes{};  ///< keys of what is chosen beside its period and whose it is
    Who who = Who::Everybody;
    bool isParts = false; ///< its rows are parts of their sum

    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString rowsText() const;
    [[nodiscard]] QStringList textColumns() const;
};

[[nodiscard]] const QList<StudyReport>& studyReports();
/// The first one where there is no such report.
[[nodiscard]] const StudyReport& studyReport(const QString& key);

} // namespace inservice
