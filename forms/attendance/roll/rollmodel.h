// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attendance/mark.h"
#include "models/enrolments/registrationterms.h"
#include "models/replica/tables/enrolments.h"
#include "models/tables/pending.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// Somebody who is to be at a session, and what is known of it.
struct RollRow {
    EnrolmentRow enrolment;
    EnrolmentState state = EnrolmentState::Accepted;
    QString unit;
    int rowVersion = 0; ///< of what is known about attendance; 0: nothing yet
    QList<PresenceMark> marks;
    QList<LeaveWish> wishes;
    std::optional<PresenceMark> mark; ///< at the session that is shown
    bool operator==(const RollRow&) const = default;
};

/// A mark that waits to be sent, or was refused. No mark: it is to be taken away.
struct PendingPresence {
    Pending state = Pending::None;
    std::optional<PresenceMark> mark;
    bool operator==(const PendingPresence&) const = default;
};

/// 點名: the people of a course at one of its sessions.
class RollModel : public RowListModel<RollRow> {
    Q_OBJECT

public:
    enum class Column {
        Name,   ///< 姓名
        Unit,   ///< 服務單位
        Title,  ///< 職稱
        Mark,   ///< 出席情形
        At,     ///< 登記時間
        Source, ///< 登記方式
        Class,  ///< 班
        Note,   ///< 備註
        Count,
    };
    enum class Bucket {
        Open,    ///< 未登記
        Here,    ///< 出席, also late or early
        Excused, ///< 請假, 公假
        Absent,  ///< 缺席
        Asked,   ///< 請假待同意
        All,
        Count,
    };

    explicit RollModel(const QString& replicaFile, QObject* parent = nullptr);
    ~RollModel() override;

    /// Everybody on the list of a course, of whichever class. Throws ReplicaError.
    [[nodiscard]] static QList<RollRow> everybodyOf(const ReplicaReader& replica, qint64 courseId);

    /// Whose people, and at which session; `classNo`: whose session it is, 0: everybody's. Of course 0: nobody.
    void setSession(qint64 courseId, int session, int classNo = 0);
    [[nodiscard]] int session() const { return m_session; }
    /// What waits to be sent about this session, by enrolment.
    void setPending(const QHash<qint64, PendingPresence>& pending);
    [[nodiscard]] PendingPresence pending(qint64 id) const { return m_pending.value(id); }
    /// What is known, or waits to be sent.
    [[nodiscard]] std::optional<PresenceMark> markOf(qint64 id) const;
    /// All who are to be there, whatever is filtered.
    [[nodiscard]] QList<qint64> everybody() const;
    /// Those of whom nothing is known and nothing waits.
    [[nodiscard]] QList<qint64> open() const;

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant rowData(const RollRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString markText(const RollRow& row) const;

    QString m_file;
    qint64 m_course = 0;
    int m_session = 0;
    int m_class = 0;
    QHash<qint64, PendingPresence> m_pending;
};

} // namespace inservice
