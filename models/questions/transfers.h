// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

/// 時數轉送 as 教師進修網 asks about it (docs/api.md «Records»).
namespace inservice::questions {

/// What waits for one of the targets.
struct WaitingTransfers {
    QString target; ///< civil, environment, preschool
    QString action; ///< add, remove
    int now = 0;    ///< would go into a batch that is made now
    int later = 0;  ///< of 教保: belongs to the next month
    int held = 0;   ///< cannot be written as it is
};

struct TransferBatch {
    qint64 id = 0;
    QString number; ///< 批號
    QString target;
    QString action;
    int rows = 0;
    int failed = 0;
    QString state; ///< made, answered
    QString byName;
    QDateTime at;
    QDateTime answeredAt;
};

struct Transfers {
    QList<WaitingTransfers> waiting;
    QList<TransferBatch> batches; ///< the newest first, 200 at most
};

/// A row of a batch, or one that is held back.
struct TransferRow {
    qint64 id = 0;
    int row = 0;
    QString name;
    QString nationalId; ///< masked
    qint64 courseNumber = 0;
    QString title;
    QString partName;
    double hours = 0;
    QString target;
    QString action;
    QString state;
    QString reasonKey;
    QString reason;
};

/// The file of a batch, as it is handed in: whole IDs are in it.
struct TransferFile {
    QString name;
    QByteArray content;
};

[[nodiscard]] AccountQuestion<Transfers> transfers();
/// Five hundred after an item's id; batch 0: what is held back.
[[nodiscard]] AccountQuestion<QList<TransferRow>> transferRows(qint64 batchId, qint64 after);
/// The centre writes down who has it and why, before it is read.
[[nodiscard]] AccountQuestion<TransferFile> transferFile(qint64 batchId, const QString& purpose);

} // namespace inservice::questions
