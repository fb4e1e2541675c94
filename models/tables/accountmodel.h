// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"
#include "models/tables/listmodel.h"
#include "models/tables/listwords.h"

namespace inservice {

/// A line of 本單位業務帳號管理 (S1): an account, or an application whose account is not open yet (未啟用).
struct AccountLine {
    qint64 id = 0;            ///< the account's, or minus the application's
    qint64 applicationId = 0; ///< 0 if it was made by the operator
    bool open = false;        ///< 啟用中
    QString accountName;
    QString name;
    AccountType accountType = AccountType::Operator;
    QString email;
    QString phone;
    qint64 unitId = 0;
    QString unitCode;
    QString unitName;
    QString county;
    QDateTime openedAt;
    QDateTime firstSignInAt;
    QString state; ///< of the account, as the centre has it
    bool operator==(const AccountLine&) const = default;
};

/// 業務帳號: the accounts one may see, and the applications that would become one.
class AccountModel : public ListModel {
    Q_OBJECT

public:
    enum class Column {
        AccountName, ///< 使用者帳號
        Name,        ///< 姓名
        State,       ///< 啟用: 啟用中／未啟用
        Type,        ///< 類型
        Mail,        ///< Mail
        Phone,       ///< 聯絡電話
        Unit,        ///< 單位
        County,      ///< 縣市
        Opened,      ///< 啟用日期
        FirstSignIn, ///< 第一次登入
        Count,
    };
    enum class Bucket {
        Open,    ///< 啟用中
        NotOpen, ///< 未啟用
        All,     ///< 全部
        Count,
    };

    AccountModel(QString replicaFile, ListWords words, QObject* parent = nullptr);
    ~AccountModel() override;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();
    void setBucket(Bucket bucket);
    [[nodiscard]] Bucket bucket() const { return m_bucket; }
    void setAccountType(std::optional<AccountType> type); ///< none: all
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] int count(Bucket bucket) const;          ///< under the filter by type, whatever is in the find box
    [[nodiscard]] const AccountLine* row(qint64 id) const; ///< valid until the next settled()
    [[nodiscard]] bool isOneCounty() const;                ///< all of them
    [[nodiscard]] QString stateWord(const AccountLine& line) const;

protected:
    [[nodiscard]] Filter filter() const override;
    [[nodiscard]] Counter counter() const override;
    [[nodiscard]] QVariant cell(int line, int column, int role) const override;

private:
    QString m_replicaFile;
    ListWords m_words;
    Bucket m_bucket = Bucket::All;
    std::optional<AccountType> m_type;
};

} // namespace inservice
