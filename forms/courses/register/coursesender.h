// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursedrafts.h"
#include "models/replica/outbox.h"

#include <QObject>
#include <chrono>

namespace inservice {

/// From 送審 to the centre's answer: the files that it does not have yet, then the course, in this order whatever
/// becomes of the line. What is refused stays in the outbox until its draft has been looked at.
class CourseSender : public QObject {
    Q_OBJECT

public:
    /// How a draft stands with the centre.
    enum class Standing { Here, Underway, Refused };

    CourseSender(AccountLink& link, CourseDrafts& drafts, QObject* parent);
    ~CourseSender() override = default;

    /// Puts it into the outbox. False: this PC could not write it down; failed() says why.
    bool send(const CourseDraft& draft);
    [[nodiscard]] Standing standing(const QUuid& draft) const;
    /// Nothing of it is sent, if nothing has been. False: it is too late.
    bool takeBack(const QUuid& draft);
    /// What the centre refused about it; it has been looked at then and goes from the outbox. Nothing: nothing was.
    [[nodiscard]] std::optional<OutboxItem> takeRefusal(const QUuid& draft);
    /// Clears away what was done; accepted() follows for each course.
    void settle();

signals:
    /// The course has a number (course_id, number, state, warnings); its draft is gone.
    void accepted(const QUuid& draft, const QJsonObject& result);
    void refused(const QUuid& draft);
    void failed(const QString& cause);

protected:
    /// Of another form than 研習課程登錄. `subject`: the kind of what its commands are about.
    CourseSender(AccountLink& link, CourseDrafts& drafts, const QString& subject, QObject* parent);
    /// What the form itself is sent as, once its files are there.
    [[nodiscard]] virtual OutboxItem command(const CourseDraft& draft) const;
    /// How long it can be taken back before anything goes.
    [[nodiscard]] virtual std::chrono::seconds hold() const { return std::chrono::seconds(0); }
    [[nodiscard]] QString subjectOf(const QUuid& draft) const;

private:
    /// Of a subject; null: it is about something else.
    [[nodiscard]] QUuid draftOf(const QString& subject) const;
    [[nodiscard]] QList<OutboxItem> itemsOf(const QUuid& draft) const;

    AccountLink& m_link;
    CourseDrafts& m_drafts;
    QString m_subject; ///< with its colon
};

} // namespace inservice
