// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/teachers.h"
#include "models/tables/markedlistmodel.h"
#include "models/tables/rostercut.h"

namespace inservice {

/// What has become of somebody on a roster since the check-in before (期初維護).
enum class RosterDifference {
    None,    ///< 無異動
    Joined,  ///< 新進
    Changed, ///< 資料有異動
    Left,    ///< 已離開
};

/// What somebody on a roster has studied, as the centre says it.
struct RosterStudy {
    int hours = 0;   ///< 本學年時數, in tenths
    int duties = 0;  ///< 法定研習 that are not reached,
    int lacking = 0; ///< and the hours until they are, in tenths
    bool operator==(const RosterStudy&) const = default;
};

/// A person on a roster, with the words of the catalogues.
struct TeacherListRow {
    TeacherRow teacher;
    QString unit;
    QString unitCode;
    QString title;                                        ///< 職稱
    bool isTeaching = false;                              ///< 教師; else 行政職員
    QString stage;                                        ///< 科目類別
    QString subjects;                                     ///< 任教科目, in the order they were said
    QString employment;                                   ///< 聘任類別
    QString trainingRole;                                 ///< 訓練角色
    RosterDifference difference = RosterDifference::None; ///< worked out by CheckinModel alone
    std::optional<RosterStudy> study{};                   ///< known to StudiedRoster alone
    bool operator==(const TeacherListRow&) const = default;
};

/// How many there are (S1): all of them, and of these the teachers; who has a teacher's account (已申請, incl.
/// 帳號漫遊), and of these the teachers.
struct RosterCounts {
    int all = 0;
    int teachers = 0;
    int applied = 0;
    int appliedTeachers = 0;
    [[nodiscard]] int staff() const { return all - teachers; }
    [[nodiscard]] int appliedStaff() const { return applied - appliedTeachers; }
    [[nodiscard]] int waiting() const { return all - applied; } ///< 待申請
    bool operator==(const RosterCounts&) const = default;
};

/// The rows, and how many are on the rosters, whatever is filtered.
class TeacherContent : public RowContent<TeacherListRow> {
public:
    RosterCounts counts;
    void finish();
};

/// 教師名單: who is on the roster of one's school, or of the schools of one's desk, and who has left.
class TeacherModel : public MarkedListModel<TeacherListRow, TeacherContent> {
    Q_OBJECT

public:
    enum class Column {
        Account,      ///< 使用者帳號
        Name,         ///< 姓名
        AccountState, ///< 帳號狀況
        Title,        ///< 職稱
        State,        ///< 狀況
        Subjects,     ///< 任教科目
        Mail,         ///< Mail
        Stage,        ///< 科目類別
        Unit,         ///< 單位
        Sex,          ///< 性別
        NationalId,   ///< 身分證字號／統一證號, masked
        BirthDate,    ///< 出生年月日
        Employment,   ///< 聘任類別
        TrainingRole, ///< 訓練角色
        HiredOn,      ///< 到職日
        UnitNote,     ///< 單位註記
        ChangedAt,    ///< 更新時間
        Count,
    };
    enum class Bucket {
        Active,  ///< 在職
        OnLeave, ///< 留職停薪、借調、商借
        Left,    ///< 已離開
        All,     ///< 全部
        Count,
    };

    TeacherModel(const QString& replicaFile, QObject* parent = nullptr);
    /// Of those that the centre has found (showFound()); of a replica it shows nobody.
    explicit TeacherModel(QObject* parent = nullptr);
    ~TeacherModel() override;

    /// In the words of the catalogues that the replica has. Throws ReplicaError.
    void showFound(const QList<TeacherRow>& found, const ReplicaReader& replica);
    /// Whatever is filtered; nothing before the first reading.
    [[nodiscard]] RosterCounts counts() const;
    void setGroup(std::optional<bool> teaching);      ///< 教師, 行政職員; none: all
    void setCut(const std::optional<RosterCut>& cut); ///< whom a number of 統計圖表 counts; none: all
    /// About how many rows something is on its way, or was refused and not read.
    [[nodiscard]] int waiting() const { return int(marks().all().size()); }
    [[nodiscard]] static Bucket bucketOf(const TeacherListRow& row);
    /// 在職, or how they left or are away.
    [[nodiscard]] static QString stateWord(const TeacherListRow& row);
    [[nodiscard]] static QString departureWord(const QString& departure);
    /// 帳號狀況 of an entry: 啟用中, 停用中, 待申請, 帳號漫遊申請(已啟用).
    [[nodiscard]] static QString accountWord(const QString& accountState);

protected:
    /// Another list over the same rows: where they come from, and its columns behind those of this one.
    TeacherModel(const RowSource<TeacherListRow>& source, const ColumnSpecs<TeacherListRow>& more,
                 const QString& replicaFile, QObject* parent);
    /// Where the rows of this list come from.
    [[nodiscard]] static RowSource<TeacherListRow> rosterSource();

    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const TeacherListRow&)> narrowed() const override;
    [[nodiscard]] QList<FilterField<TeacherListRow>> filterFields() const override;
    [[nodiscard]] QVariant state(const TeacherListRow& row) const override;

private:
    [[nodiscard]] QList<ColumnSpec<TeacherListRow>> describedColumns() const;

    std::optional<bool> m_teaching;
    std::optional<RosterCut> m_cut;
};

} // namespace inservice
