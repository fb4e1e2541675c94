// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsums.h"
#include "models/replica/tables/enrolments.h"
#include "models/replica/tables/hours.h"
#include "models/replica/tables/records.h"
#include "models/tables/rowlistmodel.h"

namespace inservice {

/// Something of one's own record: hours that were confirmed, or a course that was attended and whose list is still to
/// come (待核時數).
struct RecordRow {
    qint64 id = 0; ///< of the award; of what is pending the enrolment's, below 0
    qint64 courseId = 0;
    qint64 number = 0; ///< 課程編號
    QString title;
    QString organiser;
    QDate dateFrom;
    QDate dateTo;
    QString mode;
    QString classKind;
    QStringList tags;      ///< their codes
    QStringList tagLabels; ///< as people read them
    QString kind;          ///< hours, credits, lecture
    double hours = 0;
    bool isPending = false;
    bool passed = false;
    int sessions = 0; ///< of which it is known whether one was there
    int attended = 0;
    QString source;         ///< online, nominated, walk_in, import; empty: not known here
    int version = 0;        ///< of the list
    QJsonObject arithmetic; ///< how the hours came about; empty: not known, or of a lecturer
    QDateTime confirmedAt;
    QString contactEmail; ///< of what is pending: whom to ask,
    QDate dueOn;          ///< and until when the list is to be handed in
    std::optional<CertificateRow> certificate;
    QList<TransferItemRow> transfers;
    bool operator==(const RecordRow&) const = default;
};

/// 個人研習記錄
class RecordModel : public RowListModel<RecordRow> {
    Q_OBJECT

public:
    enum class Column {
        Number,      ///< 課程代碼
        Title,       ///< 研習課程名稱
        Organiser,   ///< 主辦單位
        Days,        ///< 上課日期
        EndsOn,      ///< 課程結束日期
        Hours,       ///< 實核時數／學分數
        State,       ///< 已核、未通過、待核
        Mode,        ///< 上課方式
        Tags,        ///< 專案屬性標籤
        ClassKind,   ///< 班別性質
        Attendance,  ///< 出席
        ConfirmedOn, ///< 核定日
        Certificate, ///< 證明字號
        Source,      ///< 來源
        Transfer,    ///< 轉送狀態
        Count,
    };
    enum class Bucket { Confirmed, Pending, Failed, All, Count };
    enum class State { Confirmed, Corrected, Pending, Failed, Revoked };

    explicit RecordModel(const QString& replicaFile, QObject* parent = nullptr);
    ~RecordModel() override;

    [[nodiscard]] static State stateOf(const RecordRow& row);
    [[nodiscard]] static QString stateWord(State state);
    /// 「3 小時」 as the paper and the list have it; empty of what is pending.
    [[nodiscard]] static QString daysOf(const RecordRow& row);
    [[nodiscard]] static QString hoursWord(const RecordRow& row);
    [[nodiscard]] static QString attendanceWord(const RecordRow& row);
    [[nodiscard]] static QString sourceWord(const QString& source);
    [[nodiscard]] static QString transferWord(const RecordRow& row);
    [[nodiscard]] static QString modeWord(const QString& key);
    [[nodiscard]] static QString classKindWord(const QString& key);

    /// Only those that ended within these days; invalid: no limit on that side.
    void setDays(const QDate& from, const QDate& to);
    /// What counts of all that lies within these days, whatever is typed.
    [[nodiscard]] QList<RecordRow> counted() const;

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const RecordRow&)> narrowed() const override;
    [[nodiscard]] QVariant rowData(const RecordRow& row, int column, int role) const override;

private:
    QDate m_from;
    QDate m_to;
};

/// As recordSums() takes them.
[[nodiscard]] QList<CountedRecord> countedRecords(const QList<RecordRow>& rows);

} // namespace inservice
