// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursesender.h"

#include "forms/commands/commands.h"
#include "models/courses/course.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace inservice {
namespace {

const QLatin1String attach("course.attach");
const QLatin1String submit("course.submit");
const QLatin1String resubmit("course.resubmit");

QJsonObject attachBody(const QJsonObject& file, const ChosenFile& content) {
    return {{QStringLiteral("file_id"), content.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), content.name},
            {QStringLiteral("kind"), file.value(QLatin1String("kind"))},
            {QStringLiteral("public"), file.value(QLatin1String("public"))},
            {QStringLiteral("content"), QString::fromLatin1(content.content.toBase64())}};
}

QJsonObject courseBody(const CourseDraft& draft) {
    QJsonObject body = draft.form();
    if (draft.courseId == 0) {
        // Of another unit's: no field of the form, whose course it is.
        if (const qint64 unit = draft.body.value(QLatin1String("unit_id")).toInteger(); unit != 0) {
            body[QStringLiteral("unit_id")] = unit;
        }
        return body;
    }
    return {{QStringLiteral("course_id"), draft.courseId},
            {QStringLiteral("row_version"), draft.rowVersion},
            {QStringLiteral("body"), body},
            {QStringLiteral("answer"), draft.answer}};
}

} // namespace

CourseSender::CourseSender(AccountLink& link, CourseDrafts& drafts, QObject* parent)
    : CourseSender(link, drafts, QStringLiteral("course-draft"), parent) {
}

CourseSender::CourseSender(AccountLink& link, CourseDrafts& drafts, const QString& subject, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_drafts(drafts)
    , m_subject(subject + u':') {
    connect(&Commands::of(m_link), &Commands::finished, this, [this](const QUuid&, const QString& subject, bool done) {
        const QUuid draft = draftOf(subject);
        if (draft.isNull()) {
            return;
        }
        settle();
        if (!done) {
            emit refused(draft);
        }
    });
}

QString CourseSender::subjectOf(const QUuid& draft) const {
    return m_subject + draft.toString(QUuid::WithoutBraces);
}

QUuid CourseSender::draftOf(const QString& subject) const {
    return subject.startsWith(m_subject) ? QUuid(subject.mid(m_subject.size())) : QUuid();
}

OutboxItem CourseSender::command(const CourseDraft& draft) const {
    return Commands::makeItem(draft.courseId == 0 ? submit : resubmit, subjectOf(draft.id),
                              draft.courseId == 0 ? tr("Course %1").arg(draft.title())
                                                  : tr("Correction of course %1").arg(draft.title()),
                              courseBody(draft));
}

bool CourseSender::send(const CourseDraft& draft) {
    const QString subject = subjectOf(draft.id);
    QList<OutboxItem> items;
    try {
        const QJsonArray files = draft.files();
        for (const auto& one : files) {
            const QJsonObject file = one.toObject();
            const QUuid id(file.value(QLatin1String("id")).toString());
            if (m_drafts.isFileSent(id)) {
                continue;
            }
            if (const std::optional<ChosenFile> content = m_drafts.file(id)) {
                items << Commands::makeItem(
                    attach, subject, tr("Attachment of %1: %2", "course, file").arg(draft.title(), content->name),
                    attachBody(file, *content));
            }
        }
        items << command(draft);
        Commands::of(m_link).ask(items, hold());
        return true;
    } catch (const ReplicaError& error) {
        emit failed(error.text);
        return false;
    }
}

QList<OutboxItem> CourseSender::itemsOf(const QUuid& draft) const {
    QList<OutboxItem> items = m_link.outbox().items();
    items.removeIf([subject = subjectOf(draft)](const OutboxItem& item) { return item.subject != subject; });
    return items;
}

CourseSender::Standing CourseSender::standing(const QUuid& draft) const {
    Standing standing = Standing::Here;
    const QList<OutboxItem> items = itemsOf(draft);
    for (const OutboxItem& item : items) {
        if (item.state == OutboxState::Refused) {
            return Standing::Refused;
        }
        if (item.state != OutboxState::Done) {
            standing = Standing::Underway;
        }
    }
    return standing;
}

bool CourseSender::takeBack(const QUuid& draft) {
    QList<OutboxItem> items = itemsOf(draft);
    // The course first: without it the files hang on nothing.
    std::reverse(items.begin(), items.end());
    for (const OutboxItem& item : std::as_const(items)) {
        if (item.state != OutboxState::Done && !m_link.dismiss(item.id)) {
            return false;
        }
    }
    return true;
}

std::optional<OutboxItem> CourseSender::takeRefusal(const QUuid& draft) {
    QList<OutboxItem> items = itemsOf(draft);
    std::optional<OutboxItem> said;
    std::reverse(items.begin(), items.end()); // what waits behind a refused file must not go without it
    for (const OutboxItem& item : std::as_const(items)) {
        if (item.state == OutboxState::Refused) {
            said = item;
        }
    }
    if (!said) {
        return std::nullopt;
    }
    for (const OutboxItem& item : std::as_const(items)) {
        if (item.state != OutboxState::Done) {
            m_link.dismiss(item.id);
        }
    }
    return said;
}

void CourseSender::settle() {
    const QList<OutboxItem> items = m_link.outbox().items();
    for (const OutboxItem& item : items) {
        const QUuid draft = draftOf(item.subject);
        if (draft.isNull() || item.state != OutboxState::Done) {
            continue;
        }
        if (item.kind == attach) {
            m_drafts.setFileSent(QUuid(item.result.value(QLatin1String("file_id")).toString()), true);
            m_link.dismiss(item.id);
            continue;
        }
        m_drafts.remove(draft);
        m_link.dismiss(item.id);
        emit accepted(draft, item.result);
    }
}

} // namespace inservice
