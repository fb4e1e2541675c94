// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctfigures.h"

#include "models/domain/rocdate.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice::correct {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CorrectionFigures)
};

QString yearText(int schoolYear) {
    return Say::tr("school year %1").arg(schoolYear);
}
QString semesterText(int schoolYear, int semester) {
    return Say::tr("school year %1, semester %2").arg(schoolYear).arg(semester);
}

/// 「114 學年度」, 「114 學年度第 2 學期」, 「115 年度」: the periods that the centre sums up.
QString periodText(const questions::CorrectionEffect::Period& period) {
    const RocDate first(period.from);
    if (period.from.month() == 1) {
        return Say::tr("calendar year %1").arg(first.year());
    }
    return period.from.daysTo(period.to) > 300 ? yearText(first.schoolYear())
                                               : semesterText(first.schoolYear(), first.semester());
}

QString listed(const QStringList& parts) {
    return parts.join(Say::tr(", ", "between parts of a list"));
}

} // namespace

QStringList figureLines(const questions::CorrectionEffect::Figures& figures) {
    QStringList lines;
    QStringList years;
    for (const QDate& day : figures.days) {
        years << semesterText(RocDate(day).schoolYear(), RocDate(day).semester());
    }
    years.removeDuplicates();
    lines << Say::tr("Statistics of %1: whoever asks for them finds the corrected hours from then on.")
                 .arg(listed(years));
    for (const questions::CorrectionEffect::Period& period : figures.frozen) {
        lines << Say::tr("The figures of %1 were frozen on %2: they stay as they were then, and reports show the "
                         "corrected ones beside them.")
                     .arg(periodText(period), taiwanTime(period.at).toString(QStringLiteral("yyyy/MM/dd")));
    }
    if (!figures.periods.isEmpty()) {
        QStringList periods;
        QDateTime newest;
        for (const questions::CorrectionEffect::Period& period : figures.periods) {
            periods << periodText(period);
            newest = std::max(newest, period.at);
        }
        lines << Say::tr("Of the whole country (%1) there are sums, made on %2: they stay as they are until the night "
                         "after the correction, which makes them anew.")
                     .arg(listed(periods), taiwanTime(newest).toString(QStringLiteral("yyyy/MM/dd")));
    }
    if (!figures.rosters.isEmpty()) {
        QStringList rosters;
        for (const int semester : figures.rosters) {
            rosters << semesterText(semester / 10, semester % 10);
        }
        lines << Say::tr("They are divided by the people on the kept rosters of %1. These are not touched.")
                     .arg(listed(rosters));
    }
    if (!figures.duties.isEmpty()) {
        lines << Say::tr("It counts for these duties, which somebody may reach by it or no longer: %1.")
                     .arg(listed(figures.duties));
    }
    return lines;
}

} // namespace inservice::correct
