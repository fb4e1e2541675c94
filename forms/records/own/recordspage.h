// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/lists/listpage.h"
#include "forms/records/own/recordmodel.h"
#include "models/sheets/sheetwriter.h"
#include "models/sync/accountlink.h"

class QComboBox;
class QLabel;

namespace inservice {

class AskedCommands;
class DutiesLine;
class ReasonPanel;

/// 個人研習記錄: what was confirmed and what is still to be, with sums, certificates on paper and the list as a file.
///
/// Object names: recordsPage, recordsFind, recordsList, recordsChip0…3 (RecordModel::Bucket), recordsDays,
/// recordsSumBy, recordsSums, recordsDuties, recordsMessage; recordTitle, recordState, recordNotice, recordPrint,
/// recordCourse, recordTransfers, recordObject, recordPanel…, recordFields; actions recordsPrintList, recordsSave.
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
    [[nodiscard]] QWidget* makeDetail();
    void addActions();
    void showSums();
    void askDuties();
    void refreshDetail();
    [[nodiscard]] QString noticeOf(const RecordRow& row) const;
    [[nodiscard]] FieldsView::Section fieldsOf(const RecordRow& row) const;
    [[nodiscard]] QString sumWords(const RecordSum& sum) const;
    /// 陳述: why it is not possible; nothing: nobody lessened these hours.
    [[nodiscard]] std::optional<QString> whyNoObjection(const RecordRow& row) const;
    void startObjection();
    void object();
    void printCertificate();
    void printList();
    void chooseFile();

    AccountLink& m_account;
    RecordModel* m_model;
    QDate m_from;
    QDate m_to;
    QComboBox* m_sumBy = nullptr;
    QLabel* m_sums = nullptr;
    DutiesLine* m_duties = nullptr;
    look::Heading* m_title = nullptr;
    look::StateBadge* m_state = nullptr;
    look::MessageBar* m_notice = nullptr;
    look::MessageBar* m_message = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_course = nullptr;
    QPushButton* m_transfers = nullptr;
    QPushButton* m_object = nullptr;
    ReasonPanel* m_panel = nullptr;
    AskedCommands* m_asked;
    qint64 m_objected = 0; ///< the course it is about
    FieldsView* m_fields = nullptr;
    QAction* m_printList = nullptr;
    QAction* m_save = nullptr;
};

} // namespace inservice
