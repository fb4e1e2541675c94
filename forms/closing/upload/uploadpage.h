// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/upload/uploadcourse.h"
#include "forms/closing/upload/uploadmodel.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace inservice {

class PastUploads;
class UploadColumns;
class UploadList;

namespace look {
class MessageBar;
}

/// 名單上傳: a list of participants of a course from a file or the clipboard. It is tried here first, put right in
/// place, compared at the centre, shown as a difference, and taken in as a whole; what was taken in is taken back as a
/// whole until the list is handed in.
///
/// Object names: uploadPage, uploadCourse, uploadTemplate, uploadChoose, uploadPaste, uploadSheet, uploadName,
/// uploadMessage, uploadTabs, uploadSkip, uploadMissing, uploadReason, uploadCompare, uploadApply, uploadWhyNot,
/// uploadExchange (an action); those of UploadList, UploadColumns, PastUploads.
class ListUploadPage : public Page {
    Q_OBJECT

public:
    ListUploadPage(AccountLink& link, QWidget* parent);
    ~ListUploadPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] bool hasMainAction() const override { return false; }
    /// The id of the course.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    /// A file of this PC.
    void open(const QString& file);
    void paste(const QString& text);
    /// The template of the course that is chosen.
    void saveTemplateTo(const QString& file);
    void saveFaultyTo(const QString& file);
    [[nodiscard]] const UploadModel& rows() const;

private:
    struct Source {
        std::optional<ListTable> table;
        QString error; ///< key of CsvError, or file.open
    };
    void build();
    [[nodiscard]] QWidget* makeSource();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void readChoices();
    void chooseCourse(qint64 id);
    void readCourse();
    void forget();
    void chooseFile(const QString& title, const QString& suffix, void (ListUploadPage::*then)(const QString&));
    void read(const QString& name, std::function<Source()> reading);
    void opened(const QString& name, Source&& source);
    void showSheets();
    void changed();
    void understand();
    void understood(const QList<ListRow>& rows);
    void sayHowMany();
    [[nodiscard]] QString fileFault() const;
    void write(const QString& file, const SpreadsheetTable& table);
    void compare();
    void compared(const Answer<questions::ComparedList>& answer);
    void apply();
    void answered(const QUuid& id, bool done);
    void openExchange();
    [[nodiscard]] int faulty() const;
    [[nodiscard]] QString whyNoCourse() const;
    [[nodiscard]] QString whyNotCompare() const;
    [[nodiscard]] QString whyNotApply() const;
    void check();

    AccountLink& m_link;
    QComboBox* m_choice;
    QPushButton* m_template;
    QPushButton* m_choose;
    QPushButton* m_paste;
    QComboBox* m_sheet;
    QLabel* m_name;
    look::MessageBar* m_message;
    QTabWidget* m_tabs;
    UploadList* m_list;
    UploadColumns* m_columns;
    PastUploads* m_past;
    QCheckBox* m_skip;
    QComboBox* m_missing;
    QLineEdit* m_reason;
    QPushButton* m_compare;
    QPushButton* m_apply;
    QLabel* m_whyNot;
    QAction* m_exchange;
    QList<QAction*> m_actions;

    std::optional<UploadCourse> m_course;
    std::optional<ListTable> m_table;
    QList<ListRow> m_rows;
    std::optional<questions::ComparedList> m_compared; ///< of the list as it stands now
    QString m_fileName;
    QByteArray m_bytes; ///< of the file, for another of its sheets
    int m_turn = 0;     ///< of what is read or understood in the background the last one counts
    bool m_busy = false;
    bool m_asking = false;
    QUuid m_asked; ///< upload.apply without an answer
};

} // namespace inservice
