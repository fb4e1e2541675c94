// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/mails.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// 郵件寄送: what the centre has not sent, as it answered last. Nothing of it is in the replica.
class MailModel : public MarkedListModel<questions::OpenMail> {
    Q_OBJECT

public:
    enum class Column {
        At,      ///< 排入時間
        Subject, ///< 主旨
        Address, ///< 收件者, masked
        State,   ///< 狀態
        Tries,   ///< 已試次數
        DueAt,   ///< 下次寄送
        Number,  ///< 申請編號
        Count,
    };
    enum class Bucket { Waiting, Failed, Unsure, All, Count };

    explicit MailModel(QObject* parent = nullptr);
    ~MailModel() override;

    [[nodiscard]] static QString stateWord(questions::MailState state);
    /// Why it did not go, in a word for a person; empty: it was not tried, or nothing is known.
    [[nodiscard]] static QString causeText(const questions::OpenMail& mail);
    /// Whether sending it once more is of use: a code that came too late is not.
    [[nodiscard]] static bool canRetry(const questions::OpenMail& mail);

    void setMails(const QList<questions::OpenMail>& mails);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const questions::OpenMail& row) const override;
};

} // namespace inservice
