// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursefile.h"
#include "models/sync/accountlink.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <optional>

namespace inservice {

/// A course that is being filled in on this PC.
struct CourseDraft {
    QUuid id;
    qint64 courseId = 0; ///< the one that is corrected (退回補正); 0: a new one
    int rowVersion = 0;  ///< of that one, as it was when the correction was begun
    QJsonObject body;    ///< as typed: what is no value yet too
    QString answer;      ///< to the desk
    QJsonObject change;  ///< of 課程異動: what goes along with the form (forms/courses/change); else empty
    bool wasChecked = false;
    QDateTime savedAt;

    [[nodiscard]] QString title() const;
    /// The body without what is no value, as the centre writes one.
    [[nodiscard]] QJsonObject form() const { return formOf(body); }
    [[nodiscard]] static QJsonObject formOf(const QJsonObject& body);
    /// The form that held when a change or a correction was begun; empty: it is none.
    [[nodiscard]] QJsonObject base() const { return change.value(QLatin1String("base")).toObject(); }
    /// Of the form, and those that go along with it.
    [[nodiscard]] QJsonArray files() const;
    [[nodiscard]] QString firstDay() const; ///< ISO, or as typed
};

/// The drafts of courses on this PC and the files that go along with them, sealed like all drafts. A file is written
/// once, when it is chosen.
class CourseDrafts : public QObject {
    Q_OBJECT

public:
    /// `form`: of which form the drafts are; those of another are not seen here.
    CourseDrafts(AccountLink& link, QObject* parent, const QString& form = QStringLiteral("course"));

    /// The newest first.
    [[nodiscard]] QList<CourseDraft> all() const;
    [[nodiscard]] std::optional<CourseDraft> draft(const QUuid& id) const;
    /// Whether it was begun; not known, where the disk cannot be read: then it is not said to.
    [[nodiscard]] bool has(const QUuid& id) const;
    /// The correction, or the change, of a course that was begun.
    [[nodiscard]] std::optional<CourseDraft> correctionOf(qint64 courseId) const;
    /// Nothing is written where it stands like that already. False: the disk did not take it; saved() tells whether it
    /// has its files too.
    bool save(const CourseDraft& draft);
    /// It is open again: what the disk did not take then is tried once more, and said.
    void reopened(const CourseDraft& draft);
    /// With its files, unless another draft has them too.
    void remove(const QUuid& id);

    bool saveFile(const ChosenFile& file);
    [[nodiscard]] std::optional<ChosenFile> file(const QUuid& id) const;
    /// Whether the centre has it. Its content stays here until the course is accepted: the centre lets go of a file
    /// that hangs on no course for some days.
    void setFileSent(const QUuid& id, bool sent);
    [[nodiscard]] bool isFileSent(const QUuid& id) const;
    /// The same file under an id of its own, to be sent anew: the centre has let go of the old one. Null: its content
    /// is not here.
    [[nodiscard]] QUuid renewFile(const QUuid& id);
    /// Unless a draft has it.
    void removeFile(const QUuid& id);

    // Of drafts that were discarded since the program was started.
    void discard(const CourseDraft& draft);
    [[nodiscard]] std::optional<CourseDraft> takeDiscarded();
    [[nodiscard]] bool hasDiscarded() const { return !m_discarded.isEmpty(); }

signals:
    /// Invalid: it could not be written.
    void saved(const QDateTime& at);

private:
    [[nodiscard]] bool hasFilesWritten(const CourseDraft& draft) const;

    AccountLink& m_link;
    QString m_form;
    QHash<QUuid, QJsonObject> m_written;
    QList<CourseDraft> m_discarded;
};

} // namespace inservice
