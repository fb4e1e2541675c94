// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctsender.h"

#include "forms/closing/correct/correctwords.h"
#include "forms/commands/commands.h"
#include "forms/commands/rowoutbox.h"

namespace inservice {
namespace {

QJsonObject withCause(QJsonObject asked, const QString& key, const QJsonObject& change) {
    asked.insert(QStringLiteral("cause"), change.value(QLatin1String("causes")).toObject().value(key).toString());
    asked.insert(QStringLiteral("note"), change.value(QLatin1String("notes")).toObject().value(key).toString());
    return asked;
}

/// As the centre takes a person: what tells who it is, and what is to be.
QJsonObject personBody(const QJsonObject& person) {
    const QString change = person.value(QLatin1String("change")).toString();
    QStringList keys{QStringLiteral("change")};
    if (change == u"add") {
        keys << QStringLiteral("national_id") << QStringLiteral("name") << QStringLiteral("birth")
             << QStringLiteral("unit") << QStringLiteral("title");
    } else {
        keys << QStringLiteral("no");
    }
    if (change != u"remove") {
        keys << QStringLiteral("hours");
    }
    QJsonObject body;
    for (const QString& key : std::as_const(keys)) {
        body.insert(key, person.value(key));
    }
    return body;
}

} // namespace

QString correctForm() {
    return QStringLiteral("course-correction");
}

QStringList correctedFields(const CourseDraft& draft) {
    const QJsonObject base = draft.base();
    const QJsonObject wanted = draft.form();
    QStringList changed;
    if (base.isEmpty()) {
        return changed; // the form is still to come
    }
    for (const QString& field : correct::fields()) {
        if (wanted.value(field) != base.value(field)) {
            changed << field;
        }
    }
    return changed;
}

QJsonObject correctBody(const CourseDraft& draft) {
    const QJsonObject& change = draft.change;
    const QJsonObject base = draft.base();
    const QJsonObject wanted = draft.form();
    QJsonArray fields;
    const QStringList changed = correctedFields(draft);
    for (const QString& field : changed) {
        fields << withCause({{QStringLiteral("field"), field},
                             {QStringLiteral("base"), base.value(field)},
                             {QStringLiteral("new"), wanted.value(field)}},
                            field, change);
    }
    QJsonArray people;
    const QJsonArray asked = change.value(QLatin1String("people")).toArray();
    for (const auto& one : asked) {
        const QJsonObject person = one.toObject();
        people << withCause(personBody(person), correct::personKey(person), change);
    }
    QJsonArray files;
    const QJsonArray evidence = change.value(QLatin1String("files")).toArray();
    for (const auto& file : evidence) {
        files << file.toObject().value(QLatin1String("id"));
    }
    QJsonObject body{{QStringLiteral("phone"), change.value(QLatin1String("phone"))},
                     {QStringLiteral("reason"), change.value(QLatin1String("reason"))},
                     {QStringLiteral("fields"), fields},
                     {QStringLiteral("people"), people},
                     {QStringLiteral("files"), files}};
    if (const qint64 id = change.value(QLatin1String("correction_id")).toInteger(); id != 0) {
        body.insert(QStringLiteral("correction_id"), id);
        body.insert(QStringLiteral("row_version"), change.value(QLatin1String("row_version")));
    } else {
        body.insert(QStringLiteral("course_id"), draft.courseId);
        body.insert(QStringLiteral("list_id"), change.value(QLatin1String("list_id")));
    }
    return body;
}

CorrectSender::CorrectSender(AccountLink& link, CourseDrafts& drafts, QObject* parent)
    : CourseSender(link, drafts, QStringLiteral("correction-draft"), parent)
    , m_hold(RowOutbox::usualHold) {
}

OutboxItem CorrectSender::command(const CourseDraft& draft) const {
    const bool isAgain = draft.change.value(QLatin1String("correction_id")).toInteger() != 0;
    return Commands::makeItem(isAgain ? QStringLiteral("correction.correct") : QStringLiteral("correction.submit"),
                              subjectOf(draft.id), tr("Correction of the closed course %1").arg(draft.title()),
                              correctBody(draft));
}

} // namespace inservice
