// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/listpage.h"
#include "forms/records/own/recordmodel.h"
#include "models/sync/accountlink.h"

class QComboBox;
class QLabel;

namespace inservice {

class DutiesLine;
class RocDateEdit;
class RecordDetail;

/// 個人研習記錄: what was confirmed and what is still to be, with sums, certificates on paper and the list as a file.
///
/// Object names: recordsPage, recordsFind, recordsList, recordsChip0…3 (RecordModel::Bucket), recordsDays,
/// recordsFirstDay, recordsLastDay, recordsSumBy, recordsSums, recordsDuties, recordsMessage; actions recordsPrintList,
/// recordsSave; those of RecordDetail and RecordPapers.
class RecordsPage : public ListPage {
    Q_OBJECT

public:
    explicit RecordsPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;
    [[nodiscard]] const RecordModel* model() const { return m_model; }
    /// What 存成試算表 does once a file has been chosen.
    void saveTo(const QString& file);

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    RecordsPage(AccountLink& link, RecordModel* model, QWidget* parent);
    void makeList();
    void makeFilters();
    [[nodiscard]] QWidget* makeAbove();
    [[nodiscard]] QWidget* makeOwnDays();
    void takeOwnDays();
    void addActions();
    void showSums();
    void askDuties();
    [[nodiscard]] QString sumWords(const RecordSum& sum) const;
    void printCertificate();
    void printList();
    void chooseFile();

    AccountLink& m_account;
    RecordModel* m_model;
    RecordDetail* m_detail;
    QDate m_from;
    QDate m_to;
    QWidget* m_ownDays = nullptr; ///< of 起迄日期
    RocDateEdit* m_first = nullptr;
    RocDateEdit* m_last = nullptr;
    QComboBox* m_sumBy = nullptr;
    QLabel* m_sums = nullptr;
    DutiesLine* m_duties = nullptr;
    look::MessageBar* m_message = nullptr;
    QAction* m_printList = nullptr;
    QAction* m_save = nullptr;
};

} // namespace inservice
