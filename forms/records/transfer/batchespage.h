// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/questions/transfers.h"
#include "models/records/transferreply.h"
#include "models/sync/accountlink.h"

class QPushButton;
class QTableWidget;

namespace inservice {

namespace look {
class MessageBar;
}
class AskedCommands;
class PurposePanel;
class ReasonPanel;

/// 時數轉送, of 教師進修網: what waits becomes a batch, its file is saved for a purpose and handed in, and what the
/// other side says of each row is taken in, row by row or from its file.
///
/// Object names: batchesPage, batchesWaiting, batchesMake, batchesHeld, batchesList, batchesSave, batchesAnswers,
/// batchesAllDone, batchesRows, batchesFailed, batchesDone, batchesAgain, batchesMessage; those of PurposePanel
/// (batches) and of ReasonPanel with «batches».
class BatchesPage : public Page {
    Q_OBJECT

public:
    BatchesPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;
    /// Where the next file goes without asking, for tests.
    void setNextFile(const QString& file) { m_nextFile = file; }
    /// 回覆檔: what it says is shown before it is sent.
    void readAnswers(const QString& path);

private:
    enum class Asks { Nothing, Batch, File };

    void build();
    void connectParts();
    void ask();
    void showAll(const questions::Transfers& all);
    void askRows(qint64 after);
    void showRows();
    void check();
    [[nodiscard]] const questions::WaitingTransfers* chosenWaiting() const;
    [[nodiscard]] const questions::TransferBatch* chosenBatch() const;
    [[nodiscard]] QList<int> chosenRows() const;
    void askPurpose(Asks what);
    void purposeGiven();
    void saveFile(const questions::TransferFile& file);
    void reply(bool ok, const QString& reason);
    void replyAll();
    void chooseAnswers();
    void sendAnswers();
    void again();
    void say(const QString& sentence, bool isGood = false);

    AccountLink& m_link;
    AskedCommands* m_asked;
    look::MessageBar* m_message;
    QTableWidget* m_waiting;
    QTableWidget* m_list;
    QTableWidget* m_rowsView;
    QPushButton* m_make;
    QPushButton* m_held;
    QPushButton* m_save;
    QPushButton* m_answers;
    QPushButton* m_allDone;
    QPushButton* m_failed;
    QPushButton* m_done;
    QPushButton* m_again;
    PurposePanel* m_purpose;
    ReasonPanel* m_reason;
    ReasonPanel* m_read; ///< what a file of answers says
    TransferReply m_reply;
    questions::Transfers m_all;
    QList<questions::TransferRow> m_rows;
    qint64 m_rowsOf = -1; ///< batch whose rows are shown; 0: what is held back; −1: none
    Asks m_asks = Asks::Nothing;
    QString m_nextFile;
};

} // namespace inservice
