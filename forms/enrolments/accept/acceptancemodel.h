// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrolments/acceptance.h"
#include "models/replica/tables/enrolments.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// One who has enrolled, with the words around it.
struct AcceptanceRow {
    EnrolmentRow enrolment;
    EnrolmentState state = EnrolmentState::Pending; ///< as it is now: an offer that ran out is none
    QString school;
    QString schoolNow;  ///< empty: as it was
    QString sentBy;     ///< 薦派: the desk that has sent them; empty: the own school, or nobody
    int no = 0;         ///< 編號: in the order of enrolling
    int sameSchool = 0; ///< 同校已錄取數
    int waiting = 0;    ///< 備取第 n 位, as the teacher is told; 0: waits for no seat
    enrolment::QueueLine queue;
    bool operator==(const AcceptanceRow&) const = default;
};

/// 線上報名審核 of one course: those who have enrolled, in the columns of the site's list and with what the decision
/// hangs on.
class AcceptanceModel : public MarkedListModel<AcceptanceRow> {
    Q_OBJECT

public:
    enum class Column {
        No,         ///< 編號
        Name,       ///< 已報名學員姓名
        Sex,        ///< 性別
        School,     ///< 服務學校
        StaffGroup, ///< 職位類別
        State,      ///< 處理狀態
        QueuedAt,   ///< 報名時間
        Place,      ///< 順位 in the queue
        Why,        ///< 建議與理由
        Group,      ///< 優先組
        SameSchool, ///< 同校已錄取數
        Repeated,   ///< 曾參加
        Clash,      ///< 時段衝突
        Source,     ///< 報名方式: 薦派
        ClassNo,    ///< 班別
        Lacking,    ///< 待補填
        Now,        ///< 現職: where the teacher is now
        Count,
    };
    enum class Bucket {
        ToDecide, ///< waits for a decision: 待審核, asks to be let go, has left the school
        Accepted,
        Waiting, ///< 備取, also where a seat is offered
        Others,  ///< 不通過, 取消
        All,
        Count,
    };

    explicit AcceptanceModel(const QString& replicaFile, QObject* parent = nullptr);
    ~AcceptanceModel() override;

    [[nodiscard]] qint64 courseId() const { return m_courseId; }
    void setCourse(qint64 courseId);
    /// A limit has passed: what hangs on the clock is read anew.
    void readAgain();
    /// What the centre says of the queue: places and proposals. Empty: it is not known now.
    void setQueue(const QHash<qint64, enrolment::QueueLine>& lines);
    /// What is asked for: each of the rows that a command names is marked.
    void setOutbox(const QList<OutboxItem>& items) override;

    /// All of the course, in the order of the queue where there is one, else as they have enrolled.
    [[nodiscard]] QList<AcceptanceRow> inOrder() const;
    /// Of all rows of the course: it grows with each change.
    [[nodiscard]] int versions() const;
    [[nodiscard]] static bool waitsForDecision(const AcceptanceRow& row);
    /// 「建議錄取｜優先組 2｜同校第 1 位｜報名序 14」
    [[nodiscard]] static QString whyText(const AcceptanceRow& row);
    [[nodiscard]] static QString nowText(const AcceptanceRow& row);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const AcceptanceRow& row) const override;

private:
    [[nodiscard]] static QString proposalText(const QString& proposal); ///< empty: none
    void readCourse();
    [[nodiscard]] ColumnSpecs<AcceptanceRow> describedColumns() const;

    QString m_file;
    qint64 m_courseId = 0;
    std::shared_ptr<const QHash<qint64, enrolment::QueueLine>> m_queue;
};

} // namespace inservice
