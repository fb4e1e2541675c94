// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

#include <QMap>
#include <QSet>

namespace inservice {

/// Whose queue it is: decides which cases are this desk's (or this 總負責人's) to decide.
struct QueueScope {
    qint64 unitId = 0;
    AccountType accountType = AccountType::Operator;
    bool onlyOpen = false; ///< only cases that somebody still has to do something about

    /// Whether this desk or 總負責人 decides the case, and not somebody else whose case may be seen here.
    [[nodiscard]] bool decides(const ApplicationRow& application) const;
};

/// A case with what the list shows of its unit.
struct QueueRow {
    ApplicationRow application;
    QString unitCode;
    QString unitName;
    qint64 countyId = 0;
    QString county;
    bool mine = false;
    bool operator==(const QueueRow&) const = default;
};

/// The cases, and what is found out of all of them.
class QueueContent : public RowContent<QueueRow> {
public:
    QMap<qint64, QString> counties; ///< of the cases, by their ids
    QHash<QString, qint64> idOfNumber;
    void finish();
};

/// 審核: the cases one may see, with their unit, county, and what the outbox holds about them.
class QueueModel : public MarkedListModel<QueueRow, QueueContent> {
    Q_OBJECT

public:
    enum class Column {
        Number,      ///< 申請編號
        Unit,        ///< 單位
        Name,        ///< 姓名
        Type,        ///< 類型
        State,       ///< 狀態, and 待送／需處理
        Applied,     ///< 申請日期
        Received,    ///< 收件日期
        AccountName, ///< 使用者帳號
        JobTitle,    ///< 職稱
        County,      ///< 縣市
        UnitCode,    ///< 單位代碼
        Revision,    ///< 修訂
        Count,
    };
    /// Where a case is waiting; the chips above the list.
    enum class Bucket {
        AwaitingPaper,   ///< 待收件
        AwaitingReview,  ///< 待審核
        AwaitingOpening, ///< 待啟用
        Returned,        ///< 退回補正
        DecidedToday,    ///< 今日已處理
        All,             ///< 全部
        NeedsAttention,  ///< 需處理: something asked for was refused
        Count,
    };

    /// What a case asks for: an account of this type (its word), or the deletion of one.
    [[nodiscard]] static QString requestWord(const ApplicationRow& application, const QString& accountType);

    QueueModel(const QString& replicaFile, QueueScope scope, ListWords words, QObject* parent = nullptr);
    ~QueueModel() override;

    void setOutbox(const QList<OutboxItem>& items) override;

    void setBucket(Bucket bucket) { setChip(int(bucket)); }
    [[nodiscard]] Bucket bucket() const { return static_cast<Bucket>(chip()); }
    void setCounty(qint64 countyId);                      ///< 0: all
    void setAccountType(std::optional<AccountType> type); ///< none: all
    /// All that is shown lies in one county: by the filter, or because there is no other.
    [[nodiscard]] bool isOneCounty() const;
    [[nodiscard]] bool isFiltered() const;                ///< anything but a bucket and everything in it
    [[nodiscard]] QMap<qint64, QString> counties() const; ///< of the cases there are, by id
    /// Cases in a bucket under the filters, whatever is in the find box. 需處理 is under no filter.
    [[nodiscard]] int count(Bucket bucket) const;
    /// Cases that wait for this desk, under no filter; without those that are decided here and only wait to be sent.
    [[nodiscard]] int waiting() const;

    [[nodiscard]] const QueueRow* rowByNumber(const QString& number) const;
    /// Other cases of the same person or unit, newest first.
    [[nodiscard]] QList<QueueRow> related(qint64 applicationId) const;
    /// The bucket a case stands in now; All when it is in none of the waiting ones.
    [[nodiscard]] Bucket bucketOf(qint64 applicationId) const;

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const QueueRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const QueueRow& row) const override;

private:
    [[nodiscard]] QList<ColumnSpec<QueueRow>> describedColumns() const;
    [[nodiscard]] QString stateText(const QueueRow& row) const;
    [[nodiscard]] QString appliedText(const QueueRow& row) const;
    [[nodiscard]] QString receivedText(const ApplicationRow& application) const;
    [[nodiscard]] QSet<qint64> refused() const;

    ListWords m_words;
    qint64 m_county = 0;
    std::optional<AccountType> m_type;
};

} // namespace inservice
