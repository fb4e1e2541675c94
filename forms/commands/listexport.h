// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/exports.h"
#include "models/sheets/sheetwriter.h"
#include "models/sync/accountlink.h"

#include <QDialog>
#include <functional>

class QAction;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace inservice {

class ListModel;
class PurposeEdit;

namespace look {
class MessageBar;
}

/// A list that can leave as a file, in the words of its subject.
struct ExportWords {
    QString name;   ///< of its sheet and its file
    QString about;  ///< how much of what leaves
    QString none;   ///< why nothing does
    QString filter; ///< by what it is filtered
    std::function<AccountQuestion<questions::WholeNumbers>(const questions::ExportedList&)> say; ///< at the centre
    QList<int> numberColumns{}; ///< whose cells are numbers
    int wholeColumn = -1;       ///< of ID numbers, which leave whole for a purpose; −1: there are none
    QStringList purposes{};     ///< the usual ones
};

/// 名單下載: what a list shows, in the columns that it shows, as a file. The centre writes down who takes it away
/// before it is written; whole ID numbers for a purpose alone.
///
/// Object names: listExport, exportFormat, exportWhole, exportPurpose (both only of lists with ID numbers), exportSave,
/// exportMessage.
class ListExport : public QDialog {
    Q_OBJECT

public:
    /// `view` shows the rows of `model`. It deletes itself when it is closed.
    ListExport(AccountLink& link, const ListModel& model, const QTableView& view, const ExportWords& words,
               QWidget* parent);

    /// What opens it, for the page's menu; of a name.
    [[nodiscard]] static QAction* makeAction(const QString& name, QObject* parent);
    /// What a click on «Save» does once a file has been chosen.
    void saveTo(const QString& file);

signals:
    void saved(const QString& file);

private:
    void build();
    void chooseFile();
    void check();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] SheetFormat format() const;
    void write(const QString& file, const questions::WholeNumbers& numbers);
    [[nodiscard]] SpreadsheetTable table(const questions::WholeNumbers& numbers) const;

    AccountLink& m_link;
    const ListModel& m_model;
    ExportWords m_words;
    QList<int> m_columns;
    look::MessageBar* m_message;
    QComboBox* m_format;
    QCheckBox* m_whole = nullptr;
    PurposeEdit* m_purpose = nullptr;
    QPushButton* m_save;
    bool m_asking = false;
};

} // namespace inservice
