// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listwords.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// A row of 本單位業務帳號管理 (S1): an account, or an application whose account is not open yet (未啟用).
struct AccountListRow {
    qint64 id = 0;            ///< the account's, or minus the application's
    qint64 applicationId = 0; ///< 0 if it was made by the operator
    bool open = false;        ///< 啟用中
    QString accountName;
    QString name;
    AccountType accountType = AccountType::Operator;
    QString jobTitle;
    QString email;
    QString phone;
    QString fax;
    qint64 unitId = 0;
    QString unitCode;
    QString unitName;
    qint64 countyId = 0;
    QString county;
    QDateTime openedAt;
    QDateTime firstSignInAt;
    QDateTime lastSignInAt; ///< the first of that day
    QDateTime deletedAt;
    QDateTime restorableUntil; ///< of a deleted one
    QString state;             ///< of the account, as the centre has it
    int rowVersion = 0;        ///< of the account or the application
    QDateTime deviceBoundAt;   ///< 綁定行動裝置; null: none

    [[nodiscard]] bool isClosed() const { return state == u"closed"; }   ///< 停用
    [[nodiscard]] bool isDeleted() const { return state == u"deleted"; } ///< 已刪除, for as long as it can be restored
    bool operator==(const AccountListRow&) const = default;
};

/// The accounts, and whether all of them are in one county.
class AccountContent : public RowContent<AccountListRow> {
public:
    bool oneCounty = true;
    void finish();
};

/// 業務帳號: the accounts one may see, and the applications that would become one.
class AccountModel : public MarkedListModel<AccountListRow, AccountContent> {
    Q_OBJECT

public:
    enum class Column {
        AccountName, ///< 使用者帳號
        Name,        ///< 姓名
        State,       ///< 啟用: 啟用中／未啟用／停用／已刪除
        Type,        ///< 類型
        Mail,        ///< Mail
        Phone,       ///< 聯絡電話
        Unit,        ///< 單位
        County,      ///< 縣市
        Opened,      ///< 啟用日期
        FirstSignIn, ///< 第一次登入
        LastSignIn,  ///< 最近登入
        JobTitle,    ///< 職稱
        Fax,         ///< 傳真電話
        Count,
    };
    enum class Bucket {
        Open,    ///< 啟用中
        NotOpen, ///< 未啟用
        Closed,  ///< 停用
        Deleted, ///< 已刪除
        All,     ///< 全部
        Count,
    };

    AccountModel(const QString& replicaFile, ListWords words, QObject* parent = nullptr);
    ~AccountModel() override;

    void setAccountType(std::optional<AccountType> type); ///< none: all
    /// What is asked for about accounts and applications and not done yet.
    void setOutbox(const QList<OutboxItem>& items) override;
    [[nodiscard]] PendingMark pending(qint64 id) const override { return marksOf(id).of(qAbs(id)); }
    /// Under the filter by type, whatever is in the find box.
    [[nodiscard]] int count(Bucket bucket) const { return countOf(int(bucket)); }
    [[nodiscard]] bool isOneCounty() const; ///< all of them
    /// All rows as they were read last, for another view of them. Null before the first reading.
    [[nodiscard]] std::shared_ptr<const AccountContent> everyRow() const;
    /// The state with what is asked for and not done yet.
    [[nodiscard]] QString stateText(const AccountListRow& row) const;
    [[nodiscard]] static QString stateWord(const AccountListRow& row); ///< as the centre has it
    [[nodiscard]] static Bucket bucketOf(const AccountListRow& row);

signals:
    /// What is asked for about these accounts is another thing now.
    void marked(const QList<qint64>& ids);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] std::function<bool(const AccountListRow&)> narrowed() const override;
    [[nodiscard]] QVariant state(const AccountListRow& row) const override { return int(bucketOf(row)); }

private:
    [[nodiscard]] QList<ColumnSpec<AccountListRow>> describedColumns() const;
    [[nodiscard]] const PendingMarks& marksOf(qint64 id) const { return id < 0 ? m_caseMarks : marks(); }

    ListWords m_words;
    PendingMarks m_caseMarks{"application"};
    std::optional<AccountType> m_type;
};

} // namespace inservice
