// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollmodel.h"
#include "models/attendance/door.h"
#include "models/replica/tables/courses.h"
#include "models/sync/accountlink.h"

#include <QTimer>

namespace inservice {

/// What this desk has asked for about the attendance of a course. Marks of one person go out in their order; a refused
/// one holds back nobody else's. What was done stays listed until the list shows it.
class RollOutbox : public QObject {
    Q_OBJECT

public:
    /// What is said of somebody.
    struct Change {
        qint64 enrolmentId = 0;
        QString maskedName;
        int session = 0;
        std::optional<PresenceMark> mark; ///< none: what was noted is taken away
        int seen = 0;                     ///< row_version of what was known about the person's attendance
    };
    /// A slip that was read.
    struct Slip {
        attendance::Scan scan;
        qint64 enrolmentId = 0;
        QString maskedName;               ///< empty: not known here
        std::optional<PresenceMark> mark; ///< what it will be; none: it changes nothing
        int seen = 0;
    };

    /// The row of somebody as it is on screen; null: they are not in the list.
    using Shown = std::function<const RollRow*(qint64 enrolmentId)>;

    RollOutbox(AccountLink& link, Shown shown, QObject* parent);

    void setCourse(const CourseRow& course);
    /// 點名. Nothing is asked (false) where the outbox could not be written.
    bool mark(const QList<Change>& changes);
    /// 簽到表: what was read back and confirmed; of several sessions in one.
    struct Signed {
        QList<Change> changes;
        QList<Change> replacing; ///< in place of what was noted by hand
        struct File {
            QString name;
            QByteArray content;
        };
        QList<File> evidence; ///< 簽到佐證: files that show who was at these sessions
        QList<int> sessions;
    };
    /// `last`: told the last of the commands before any is asked; false: none is.
    bool noteSigned(const Signed& read, const std::function<bool(const QUuid& command)>& last);
    /// 線上紀錄: what the log of a meeting says and was confirmed. Each mark takes the place of the one that was shown
    /// (its rowVersion; 0: none) and of no other.
    bool noteOnline(const Signed& read);
    /// 其餘標為缺席; `changes`: of those that the preview showed.
    bool rest(int session, const QList<Change>& changes);
    bool scan(const Slip& slip);
    /// 現場報名: `body` without its course.
    bool walkIn(const QJsonObject& body, const QString& maskedName);
    /// 准假, 不准假.
    bool decideLeave(qint64 enrolmentId, const QString& maskedName, const LeaveWish& wish, bool grant,
                     const QString& answer);
    /// 請假 that somebody has told of: `details` as leave.set has it, without course and enrolment.
    bool noteLeave(qint64 enrolmentId, const QString& maskedName, const QJsonObject& details);
    /// Off the list again, of somebody who was put there.
    bool remove(const EnrolmentRow& enrolment, const QString& reason);
    /// Whether somebody whose slip gave no mark is put on the list, or not.
    bool settle(const QString& scanId, const QString& maskedName, bool counts);
    /// Takes back what was asked for last where none of it has been sent. False: it is on its way, or at the centre.
    bool takeBack();

    /// What waits or was refused about the people at a session.
    [[nodiscard]] QHash<qint64, PendingPresence> pending(int session) const;
    /// The slips that were read here and are not at the centre yet.
    [[nodiscard]] QList<attendance::Scan> scans() const;
    /// What of this course the centre has refused, the oldest first.
    [[nodiscard]] QList<OutboxItem> refused() const;
    void dismissRefused();
    [[nodiscard]] int waiting() const; ///< commands that have no answer yet
    /// The list may show now what was done.
    void look() { m_soon.start(0); }

signals:
    void changed();
    /// The outbox could not be written (disk full, no rights): nothing was asked.
    void failed(const QString& cause);
    /// The centre has answered a scan: its result, and whose it is.
    void scanned(inservice::attendance::ScanResult result, qint64 enrolmentId);
    /// The centre has answered what was decided about a slip.
    void settledOne();
    /// Marks of others stand in place of what was asked for.
    void kept(int count);

private:
    void update();
    [[nodiscard]] bool isOurs(const OutboxItem& item) const;
    [[nodiscard]] bool isShown(const OutboxItem& item) const;
    [[nodiscard]] QString subjectOf(qint64 enrolmentId) const;
    [[nodiscard]] QString severalSubject() const;
    void addMarks(QList<OutboxItem>& items, const QList<Change>& changes, PresenceSource source, bool replaces) const;
    void addEvidence(QList<OutboxItem>& items, const Signed::File& file, const QList<int>& sessions) const;
    bool ask(const QList<OutboxItem>& items);
    void answered(const OutboxItem& item);
    [[nodiscard]] QString caption(const QString& what) const;

    AccountLink& m_link;
    Shown m_shown;
    CourseRow m_course;
    QList<OutboxItem> m_items; ///< of the course, the oldest first
    QList<QUuid> m_last;       ///< what was asked for last
    QTimer m_soon;
};

} // namespace inservice
