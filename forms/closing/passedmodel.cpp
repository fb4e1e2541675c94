// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/passedmodel.h"

#include "forms/words/closingwords.h"
#include "forms/words/recordwords.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {
namespace {

using questions::PassedHours;

QDate dayOf(const PassedHours& row) {
    return row.batchOn.isValid() ? row.batchOn : row.goesOn;
}

QString whenText(const PassedHours& row) {
    if (row.batchOn.isValid()) {
        return PassedModel::tr("batch of %1", "a day").arg(shownDay(row.batchOn));
    }
    if (row.state != u"waiting") {
        return {};
    }
    return row.goesOn.isValid() ? PassedModel::tr("on %1", "a day").arg(shownDay(row.goesOn))
                                : PassedModel::tr("with the next batch");
}

QString unaskedText(const QString& target) {
    return target == u"preschool"
               ? PassedModel::tr("%1: not passed on, as the course has no tag that is.")
                     .arg(words::transferTarget(target))
               : PassedModel::tr("%1: not passed on, as it was not chosen when the course was registered.")
                     .arg(words::transferTarget(target));
}

QStringList searchOf(const PassedHours& row) {
    return {searchFold(row.name), searchFold(row.unit), row.batchNumber};
}

} // namespace

PassedModel::PassedModel(QObject* parent)
    : RowListModel(parent) {
    using Row = const PassedHours&;
    setColumns({
        {tr("Name"), [](Row row) { return QVariant(row.name); }},
        {tr("Where to"), [](Row row) { return QVariant(row.target); },
         [](Row row) {
             const QString target = words::transferTarget(row.target);
             return row.partName.isEmpty() ? target : tr("%1 (%2)", "target, part").arg(target, row.partName);
         }},
        {tr("State"), [](Row row) { return QVariant(row.state); },
         [](Row row) { return words::transferState(row.state, row.action); }},
        {tr("When"), [](Row row) { return QVariant(dayOf(row)); }, whenText},
        {tr("Why, and what to do"), [](Row row) { return QVariant(row.reasonKey); },
         [](Row row) { return words::passedReason(row.reasonKey, row.reason); }},
        {tr("Hours"), [](Row row) { return QVariant(row.hours); }, [](Row row) { return words::hours(row.hours); },
         nullptr, Qt::AlignRight | Qt::AlignVCenter},
        {tr("Batch"), [](Row row) { return QVariant(row.batchNumber); }},
        {tr("School"), [](Row row) { return QVariant(row.unit); }},
        {tr("No."), [](Row row) { return QVariant(row.no); }, nullptr, nullptr, Qt::AlignRight | Qt::AlignVCenter},
    });
}

PassedModel::~PassedModel() = default;

void PassedModel::setRows(const QList<PassedHours>& rows) {
    show(
        rows, [](const PassedHours& row) { return row.place; }, searchOf);
}

QVariant PassedModel::rowData(const PassedHours& row, int column, int role) const {
    Q_UNUSED(column)
    return role == StateRole ? QVariant(row.state) : QVariant();
}

QString passedInWords(const questions::CourseTransfers& passed) {
    static constexpr const char* order[] = {"waiting", "exported", "done", "failed", "held", "withdrawn", "replaced"};
    QStringList lines;
    for (const QString& target : passed.asked + passed.unasked) {
        QStringList counts;
        for (const char* state : order) {
            for (const char* action : {"add", "remove"}) {
                const auto n = std::count_if(passed.rows.begin(), passed.rows.end(),
                                             [&target, state, action](const PassedHours& row) {
                                                 return row.target == target && row.state == QLatin1String(state) &&
                                                        row.action == QLatin1String(action);
                                             });
                if (n > 0) {
                    counts << PassedModel::tr("%1 %2", "state, how many")
                                  .arg(words::transferState(QLatin1String(state), QLatin1String(action)))
                                  .arg(n);
                }
            }
        }
        if (!counts.isEmpty()) {
            lines << PassedModel::tr("%1: %2", "target, counts")
                         .arg(words::transferTarget(target), counts.join(PassedModel::tr(", ", "between counts")));
        }
        if (passed.unasked.contains(target)) {
            lines << unaskedText(target);
        }
    }
    return lines.join(u'\n');
}

} // namespace inservice
