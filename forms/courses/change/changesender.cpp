// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/change/changesender.h"

#include "forms/commands/commands.h"
#include "forms/commands/rowoutbox.h"

#include <QJsonArray>

namespace inservice {

QString changeForm() {
    return QStringLiteral("course-change");
}

QJsonObject changeBody(qint64 courseId, const QList<ChangeItem>& items, const QJsonObject& change) {
    const QJsonObject reasons = change.value(QLatin1String("reasons")).toObject();
    QJsonArray all;
    for (const ChangeItem& item : items) {
        all << QJsonObject{{QStringLiteral("field"), item.field},
                           {QStringLiteral("base"), item.base},
                           {QStringLiteral("new"), item.wanted},
                           {QStringLiteral("reason"), reasons.value(item.field).toString()}};
    }
    QJsonArray files;
    const QJsonArray evidence = change.value(QLatin1String("files")).toArray();
    for (const auto& file : evidence) {
        files << file.toObject().value(QLatin1String("id"));
    }
    return {{QStringLiteral("course_id"), courseId},
            {QStringLiteral("items"), all},
            {QStringLiteral("reason"), change.value(QLatin1String("reason")).toString()},
            {QStringLiteral("urgent"), change.value(QLatin1String("urgent")).toString()},
            {QStringLiteral("files"), files}};
}

ChangeSender::ChangeSender(AccountLink& link, CourseDrafts& drafts, QObject* parent)
    : CourseSender(link, drafts, QStringLiteral("course-change-draft"), parent)
    , m_hold(RowOutbox::usualHold) {
}

OutboxItem ChangeSender::command(const CourseDraft& draft) const {
    return Commands::makeItem(QLatin1String("change.apply"), subjectOf(draft.id),
                              tr("Change of course %1").arg(draft.title()),
                              changeBody(draft.courseId, m_items, draft.change));
}

} // namespace inservice
