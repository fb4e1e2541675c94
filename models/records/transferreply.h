// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace inservice {

/// A row of a batch, as an answer is laid beside it.
struct TransferReplyTarget {
    int row = 0; ///< of the batch
    QString name;
    QString nationalId;      ///< masked
    qint64 courseNumber = 0; ///< 課程代碼
    QString title;           ///< as the file of the batch has it, with its part
};

/// What the other system says of one row.
struct TransferAnswer {
    int row = 0; ///< of the batch
    bool ok = false;
    QString reason;
    bool operator==(const TransferAnswer&) const = default;
};

/// 回覆檔 of another learning system: which rows of a batch it has taken in, and why not the others.
struct TransferReply {
    static constexpr int MostReason = 200; ///< characters

    QList<TransferAnswer> answers; ///< one of a row, in the order of the batch
    QList<int> unread; ///< rows of the file, as the spreadsheet numbers them: of nobody, of more than one, or without a
                       ///< result that is known
    [[nodiscard]] int failed() const;
};

/// CSV in UTF-8 or Big5, ODS, XLSX; one of its first ten rows names the columns: the batch's row (列) or the ID number
/// with the course, and a result or a reason. Where there is no column of results, who has a reason has failed.
/// Throws CsvError: csv.*, sheet.*, list.size, list.header, list.empty.
[[nodiscard]] TransferReply readTransferReply(const QByteArray& file, const QList<TransferReplyTarget>& batch);

} // namespace inservice
