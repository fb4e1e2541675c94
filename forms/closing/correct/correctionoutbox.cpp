// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionoutbox.h"

#include "models/commands/kinds.h"

namespace inservice {

CorrectionOutbox::CorrectionOutbox(Link& link, CorrectionModel& model, QObject* parent)
    : ListOutbox(
          link, "correction", model, [](const CorrectionListRow& row) { return row.correction.rowVersion; }, parent) {
}

OutboxItem makeCorrectionCommand(const QString& kind, const CorrectionListRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("correction_id"), seen.correction.id);
    return Commands::makeItem(kind, rowSubject("correction", seen.correction.id),
                              CorrectionOutbox::tr("%1: %2 %3", "what is asked for, number, title")
                                  .arg(kindWord(kind))
                                  .arg(seen.course.number)
                                  .arg(seen.course.title),
                              body,
                              {{QStringLiteral("row_version"), seen.correction.rowVersion},
                               {QStringLiteral("revision"), seen.correction.revision},
                               {QStringLiteral("name"), seen.course.title}});
}

} // namespace inservice
