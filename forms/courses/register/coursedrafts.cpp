// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/coursedrafts.h"

#include "models/courses/course.h"
#include "models/replica/drafts.h"
#include "models/replica/replicaerror.h"

#include <QJsonArray>
#include <algorithm>

namespace inservice {
namespace {

QString fileForm(const QString& form) {
    return form + QStringLiteral("-file");
}

QJsonObject fieldsOf(const CourseDraft& draft) {
    return {{QStringLiteral("course_id"), draft.courseId}, {QStringLiteral("row_version"), draft.rowVersion},
            {QStringLiteral("body"), draft.body},          {QStringLiteral("answer"), draft.answer},
            {QStringLiteral("change"), draft.change},      {QStringLiteral("checked"), draft.wasChecked}};
}

CourseDraft draftOf(const Draft& stored) {
    return {stored.id,
            stored.fields.value(QLatin1String("course_id")).toInteger(),
            stored.fields.value(QLatin1String("row_version")).toInt(),
            stored.fields.value(QLatin1String("body")).toObject(),
            stored.fields.value(QLatin1String("answer")).toString(),
            stored.fields.value(QLatin1String("change")).toObject(),
            stored.fields.value(QLatin1String("checked")).toBool(),
            stored.savedAt};
}

bool hasFile(const CourseDraft& draft, const QUuid& id) {
    const QJsonArray files = draft.files();
    return std::any_of(files.begin(), files.end(), [&id](const QJsonValue& file) {
        return QUuid(file.toObject().value(QLatin1String("id")).toString()) == id;
    });
}

} // namespace

QString CourseDraft::title() const {
    return body.value(QLatin1String("title")).toString();
}

QJsonObject CourseDraft::formOf(const QJsonObject& body) {
    return Course::fromJson(body).toJson();
}

QJsonArray CourseDraft::files() const {
    QJsonArray all = body.value(QLatin1String("files")).toArray();
    const QJsonArray beside = change.value(QLatin1String("files")).toArray();
    for (const auto& file : beside) {
        all << file;
    }
    return all;
}

QString CourseDraft::firstDay() const {
    const QJsonArray sessions = body.value(QLatin1String("sessions")).toArray();
    return sessions.first().toObject().value(QLatin1String("date")).toString();
}

CourseDrafts::CourseDrafts(AccountLink& link, QObject* parent, const QString& form)
    : QObject(parent)
    , m_link(link)
    , m_form(form) {
    // Files whose draft was discarded before the program ended.
    const QList<Draft> files = m_link.drafts().draftsOf(fileForm(m_form));
    for (const Draft& file : files) {
        removeFile(file.id);
    }
}

QList<CourseDraft> CourseDrafts::all() const {
    QList<CourseDraft> drafts;
    const QList<Draft> stored = m_link.drafts().draftsOf(m_form);
    for (const Draft& one : stored) {
        drafts << draftOf(one);
    }
    return drafts;
}

std::optional<CourseDraft> CourseDrafts::draft(const QUuid& id) const {
    const std::optional<Draft> stored = m_link.drafts().draft(id);
    return stored && stored->form == m_form ? std::optional(draftOf(*stored)) : std::nullopt;
}

bool CourseDrafts::has(const QUuid& id) const {
    try {
        return draft(id).has_value();
    } catch (const ReplicaError& error) {
        qWarning("%s", qPrintable(error.text));
        return false;
    }
}

std::optional<CourseDraft> CourseDrafts::correctionOf(qint64 courseId) const {
    const QList<CourseDraft> drafts = all();
    const auto found = std::find_if(drafts.begin(), drafts.end(),
                                    [courseId](const CourseDraft& draft) { return draft.courseId == courseId; });
    return found != drafts.end() ? std::optional(*found) : std::nullopt;
}

bool CourseDrafts::save(const CourseDraft& draft) {
    const QJsonObject fields = fieldsOf(draft);
    if (hasFilesWritten(draft) && m_written.value(draft.id) == fields) {
        return true;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    try {
        m_link.drafts().save({draft.id, m_form, now, fields});
    } catch (const ReplicaError&) {
        emit saved({});
        return false;
    }
    m_written.insert(draft.id, fields);
    if (hasFilesWritten(draft)) {
        emit saved(now);
    }
    return true;
}

void CourseDrafts::reopened(const CourseDraft& draft) {
    if (!m_link.drafts().isWritten(draft.id) || !hasFilesWritten(draft)) {
        save(draft);
    }
}

bool CourseDrafts::hasFilesWritten(const CourseDraft& draft) const {
    const QJsonArray files = draft.files();
    return std::all_of(files.begin(), files.end(), [this](const QJsonValue& file) {
        return m_link.drafts().isWritten(QUuid(file.toObject().value(QLatin1String("id")).toString()));
    });
}

void CourseDrafts::remove(const QUuid& id) {
    const std::optional<CourseDraft> gone = draft(id);
    m_link.drafts().removeDraft(id);
    m_written.remove(id);
    if (!gone) {
        return;
    }
    const QJsonArray files = gone->files();
    for (const auto& file : files) {
        removeFile(QUuid(file.toObject().value(QLatin1String("id")).toString()));
    }
}

bool CourseDrafts::saveFile(const ChosenFile& file) {
    try {
        m_link.drafts().save({file.id,
                              fileForm(m_form),
                              QDateTime::currentDateTimeUtc(),
                              {{QStringLiteral("name"), file.name},
                               {QStringLiteral("content"), QString::fromLatin1(file.content.toBase64())}}});
        return true;
    } catch (const ReplicaError&) {
        emit saved({});
        return false;
    }
}

std::optional<ChosenFile> CourseDrafts::file(const QUuid& id) const {
    const std::optional<Draft> stored = m_link.drafts().draft(id);
    if (!stored || stored->form != fileForm(m_form)) {
        return std::nullopt;
    }
    return ChosenFile{id,
                      stored->fields.value(QLatin1String("name")).toString(),
                      QByteArray::fromBase64(stored->fields.value(QLatin1String("content")).toString().toLatin1()),
                      {}};
}

void CourseDrafts::setFileSent(const QUuid& id, bool sent) {
    std::optional<Draft> stored = m_link.drafts().draft(id);
    if (stored && stored->form == fileForm(m_form)) {
        stored->fields.insert(QStringLiteral("sent"), sent);
        try {
            m_link.drafts().save(*stored);
        } catch (const ReplicaError& error) {
            qWarning("%s", qPrintable(error.text)); // it is known in here; after a restart it is sent once more
        }
    }
}

bool CourseDrafts::isFileSent(const QUuid& id) const {
    const std::optional<Draft> stored = m_link.drafts().draft(id);
    return !stored || stored->fields.value(QLatin1String("sent")).toBool();
}

QUuid CourseDrafts::renewFile(const QUuid& id) {
    std::optional<ChosenFile> kept = file(id);
    if (!kept) {
        return {};
    }
    kept->id = QUuid::createUuid();
    return saveFile(*kept) ? kept->id : QUuid();
}

void CourseDrafts::removeFile(const QUuid& id) {
    const QList<CourseDraft> drafts = all();
    const bool isUsed =
        std::any_of(drafts.begin(), drafts.end(), [&id](const CourseDraft& draft) { return hasFile(draft, id); });
    const bool isKept = std::any_of(m_discarded.cbegin(), m_discarded.cend(),
                                    [&id](const CourseDraft& draft) { return hasFile(draft, id); });
    if (!isUsed && !isKept) {
        m_link.drafts().removeDraft(id);
    }
}

void CourseDrafts::discard(const CourseDraft& draft) {
    m_discarded.append(draft);
    remove(draft.id);
}

std::optional<CourseDraft> CourseDrafts::takeDiscarded() {
    return m_discarded.isEmpty() ? std::nullopt : std::optional(m_discarded.takeLast());
}

} // namespace inservice
