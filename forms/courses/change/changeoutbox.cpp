// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changeoutbox.h"

#include "models/commands/kinds.h"

#include <QJsonArray>

namespace inservice {
namespace {

int versionOf(const ChangeListRow& row) {
    return row.state == ChangeState::Submitted ? 0 : 1;
}

} // namespace

ChangeOutbox::ChangeOutbox(Link& link, ChangeModel& model, QObject* parent)
    : ListOutbox(
          link, "course_change", model, [](const ChangeListRow& row) { return versionOf(row); }, parent) {
}

QString ChangeOutbox::decisionText(const QList<OutboxItem>& decision) const {
    return decision.size() == 1
               ? decision.constFirst().caption
               : tr("%1 and %n more", "change", int(decision.size()) - 1).arg(decision.constFirst().caption);
}

OutboxItem makeChangeCommand(const QString& kind, const ChangeListRow& seen, const QJsonObject& details) {
    QJsonObject body = details;
    body.insert(QStringLiteral("change_id"), seen.change.id);
    return Commands::makeItem(kind, rowSubject("course_change", seen.change.id),
                              ChangeOutbox::tr("%1: %2 %3", "what is asked for, number, title")
                                  .arg(kindWord(kind))
                                  .arg(seen.course.number)
                                  .arg(seen.course.title),
                              body, {{QStringLiteral("row_version"), versionOf(seen)}});
}

OutboxItem makeChangeDecision(const ChangeListRow& seen, const QList<ChangeVerdict>& verdicts, const QString& reason) {
    QJsonArray items;
    for (const ChangeVerdict& verdict : verdicts) {
        items << QJsonObject{{QStringLiteral("field"), verdict.field},
                             {QStringLiteral("approve"), verdict.approve},
                             {QStringLiteral("reason"), verdict.reason}};
    }
    return makeChangeCommand(QStringLiteral("change.decide"), seen,
                             {{QStringLiteral("revision"), seen.course.revision},
                              {QStringLiteral("items"), items},
                              {QStringLiteral("reason"), reason}});
}

} // namespace inservice
