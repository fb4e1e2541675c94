// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/rosters.h"
#include "models/sheets/sheetwriter.h"
#include "models/sync/accountlink.h"
#include "models/tables/teachermodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace inservice {

class PurposeEdit;

namespace look {
class MessageBar;
}

/// 資料下載: what the list of teachers shows, in the columns that it shows, as a file. The centre writes down who takes
/// it away before it is written; whole ID numbers for a purpose alone.
///
/// Object names: exportFormat, exportWhole, exportPurpose, exportSave, exportMessage.
class RosterExport : public QDialog {
    Q_OBJECT

public:
    /// `view` shows the rows of `model`; `filter`: by what they are filtered, in words.
    RosterExport(AccountLink& link, const TeacherModel& model, const QTableView& view, const QString& filter,
                 QWidget* parent);

    /// What a click on «Save» does once a file has been chosen.
    void saveTo(const QString& file);

signals:
    void saved(const QString& file);

private:
    void chooseFile();
    void check();
    [[nodiscard]] SheetFormat format() const;
    void write(const QString& file, const questions::WholeNumbers& numbers);
    [[nodiscard]] SpreadsheetTable table(const questions::WholeNumbers& numbers) const;

    AccountLink& m_link;
    const TeacherModel& m_model;
    QString m_filter;
    QList<int> m_columns;
    look::MessageBar* m_message;
    QComboBox* m_format;
    QCheckBox* m_whole;
    PurposeEdit* m_purpose;
    QPushButton* m_save;
    bool m_asking = false;
};

} // namespace inservice
