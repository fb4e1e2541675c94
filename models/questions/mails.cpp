// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/mails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inservice::questions {

namespace {

QDateTime timeOf(const QJsonObject& object, const char* key) {
    return QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
}

MailState stateOf(const QString& key) {
    return key == u"failed" ? MailState::Failed : key == u"unsure" ? MailState::Unsure : MailState::Waiting;
}

MailQueue readQueue(const PgRows& rows) {
    const QJsonObject answer = QJsonDocument::fromJson(rows.scalar()).object();
    const auto text = [](const QJsonObject& object, const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    MailQueue queue;
    queue.sentAt = timeOf(answer, "sent_at");
    const QJsonObject counts = answer.value(QLatin1String("counts")).toObject();
    for (const auto& count : counts) {
        queue.all += count.toInt();
    }
    const QJsonArray mails = answer.value(QLatin1String("mails")).toArray();
    for (const auto& value : mails) {
        const QJsonObject one = value.toObject();
        queue.mails.append({one.value(QLatin1String("id")).toInteger(), timeOf(one, "at"), text(one, "template"),
                            text(one, "subject"), text(one, "address"), stateOf(text(one, "state")),
                            one.value(QLatin1String("tries")).toInt(), timeOf(one, "due_at"), text(one, "error"),
                            text(one, "number")});
    }
    return queue;
}

} // namespace

AccountQuestion<MailQueue> mailQueue() {
    return {QStringLiteral("SELECT api.mails($1)"), {}, readQueue};
}

} // namespace inservice::questions
