// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/hours/arithmetic.h"
#include "models/replica/changes.h"
#include "models/replica/outbox.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// Somebody on the list of a course (名單), with the presence, the hours that follow from it, and what was set by hand.
struct HoursLine {
    EnrolmentRow enrolment;
    QString unit;       ///< 服務單位
    ListEntryRow entry; ///< what was set; its id is 0 where nothing was
    ListRole role = ListRole::Attendee;
    AssessResult assess = AssessResult::Missing;
    HoursArithmetic arithmetic; ///< 實核時數, and how they come about
    bool isAssessed = false;    ///< the course has an assessment
    bool operator==(const HoursLine&) const = default;

    [[nodiscard]] bool isAttendee() const { return role == ListRole::Attendee; }
    /// Sessions of which nobody has said anything.
    [[nodiscard]] int unmarked() const { return isAttendee() && !isSetByHand() ? arithmetic.unmarked() : 0; }
    [[nodiscard]] bool isWalkIn() const { return enrolment.state == u"listed"; }
    [[nodiscard]] bool isSetByHand() const { return entry.id != 0 && entry.hours.has_value(); }
};

/// 名單與時數 of one course: who stands on its list.
class HoursModel : public RowListModel<HoursLine> {
    Q_OBJECT

public:
    enum class Column {
        Name,     ///< 姓名
        Unit,     ///< 服務單位
        JobTitle, ///< 職稱
        Role,     ///< 身分別
        Presence, ///< 出席: a mark a session
        Computed, ///< 計算時數
        Hours,    ///< 實核時數
        Assess,   ///< 考核
        Lectures, ///< 講師時數
        Reason,   ///< 更正理由
        Note,     ///< 備註
        Source,   ///< 報名或現場參加
        Count,
    };
    enum class Bucket {
        All,
        Unmarked, ///< 未登記: a session of which nothing is said
        None,     ///< 未通過: no hours
        ByHand,   ///< 人工更正
        Others,   ///< 講師與工作人員
        Count,
    };
    /// What the list says for keys.
    struct Words {
        std::function<QString(ListRole)> role;
        std::function<QString(AssessResult)> assess;
        std::function<QString(const SessionCredit&)> mark; ///< of a session: 出席
        std::function<QString(const HoursArithmetic&)> arithmetic;
    };

    HoursModel(const QString& replicaFile, Words words, QObject* parent = nullptr);
    ~HoursModel() override;

    /// The course whose list it is; 0: none.
    void setCourse(qint64 courseId);
    [[nodiscard]] qint64 courseId() const { return m_courseId; }
    /// Those alone; none: all of them.
    void setOnly(const QSet<qint64>& enrolments);
    [[nodiscard]] bool hasOnly() const { return !m_only.isEmpty(); }
    /// What is asked for about the list and not done yet.
    void setOutbox(const QList<OutboxItem>& items);
    [[nodiscard]] bool isPending(qint64 enrolment) const;

    /// The list of a course, by enrolment; `ids`: of these alone. Throws ReplicaError.
    [[nodiscard]] static QList<HoursLine> listOf(const ReplicaReader& replica, qint64 courseId,
                                                 const QSet<qint64>* ids = nullptr);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const HoursLine&)> narrowed() const override;
    [[nodiscard]] QVariant rowData(const HoursLine& row, int column, int role) const override;

private:
    [[nodiscard]] ColumnSpecs<HoursLine> describedColumns() const;
    [[nodiscard]] QString presenceText(const HoursLine& line) const;
    [[nodiscard]] QString hoursText(const HoursLine& line) const;

    QString m_file;
    Words m_words;
    qint64 m_courseId = 0;
    QSet<qint64> m_only;
    QHash<qint64, Pending> m_pending; ///< by enrolment
};

} // namespace inservice
