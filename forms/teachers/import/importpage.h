// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "forms/teachers/import/dryrun.h"
#include "models/domain/background.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace inservice {

class ColumnsPane;
class PastImports;
class RocDateEdit;
class SchoolChoice;

namespace look {
class MessageBar;
}

/// 匯入名冊: a personnel list from a file or the clipboard, tried first and shown as a difference to the roster, of
/// which each line is taken or left; and the imports so far, each undone whole. A desk says first for which of its
/// schools.
///
/// Object names: importChoose, importPaste, importName, importMessage, importTabs, importDeparture, importOnDate,
/// importTake, importWhyNot; those of DifferenceList, ColumnsPane and PastImports; of a desk importSchool, importFor,
/// importOtherSchool and those of SchoolChoice.
class ImportPage : public Page {
    Q_OBJECT

public:
    ImportPage(AccountLink& link, QWidget* parent);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    /// For a desk: the id of the school.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    /// A file of this PC.
    void open(const QString& file);
    void paste(const QString& text);
    [[nodiscard]] const DifferenceList& lines() const { return *m_lines; }

private:
    enum Stage { School, Work };
    struct Source {
        std::optional<PersonnelTable> table;
        QString error; ///< key of CsvError, or file.open
    };
    [[nodiscard]] static QString whichList();
    [[nodiscard]] QWidget* makeSchool();
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeSource();
    void connectParts();
    void sayLeftOver();
    void begin();
    void chooseAnother();
    [[nodiscard]] QWidget* makeLines();
    [[nodiscard]] QWidget* makeFoot();
    void chooseFile();
    void pasteClipboard();
    void read(const QString& name, std::function<Source()> reading);
    void opened(const QString& name, Source&& source);
    void tryOut();
    void tried(const DryRun& run);
    void answered(int run, const QList<LineAnswer>& answers);
    [[nodiscard]] DifferenceList::Line lineAfter(const LineAnswer& answer) const;
    void take();
    [[nodiscard]] QString whyNot() const;
    void check();
    void sayHowMany();

    AccountLink& m_link;
    RosterImports* m_imports;
    SchoolChoice* m_school;
    QStackedWidget* m_stages; ///< of a desk: the school, then its list
    QPushButton* m_begin = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_for = nullptr;
    look::MessageBar* m_message;
    QLabel* m_name;
    QTabWidget* m_tabs;
    DifferenceList* m_lines;
    ColumnsPane* m_columns;
    PastImports* m_past;
    QComboBox* m_departure;
    RocDateEdit* m_onDate;
    QPushButton* m_take;
    QLabel* m_whyNot;
    QList<QAction*> m_actions;

    std::optional<PersonnelTable> m_table;
    PersonnelWords m_words;
    DryRun m_run;
    qint64 m_unitId = 0; ///< whose roster it is
    QUuid m_import;      ///< of the list that is open
    QString m_listName;
    NewestInBackground m_reading{this}; ///< or being tried
    int m_done = 0;                     ///< lines of what was taken last
    int m_refused = 0;                  ///< and those that the centre would not take
};

} // namespace inservice
