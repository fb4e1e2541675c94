// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/closing/upload/uploadcourse.h"
#include "forms/closing/upload/uploadmodel.h"
#include "forms/pages/page.h"
#include "models/sync/accountlink.h"

class QTabWidget;

namespace inservice {

class PastUploads;
class UploadColumns;
class UploadFoot;
class UploadList;
class UploadSource;
class UploadTrial;

namespace look {
class MessageBar;
}

/// 名單上傳: a list of participants of a course from a file or the clipboard. It is tried here first, put right in
/// place, compared at the centre, shown as a difference, and taken in as a whole; what was taken in is taken back as a
/// whole until the list is handed in.
///
/// Object names: uploadPage, uploadMessage, uploadTabs, uploadExchange (an action); those of UploadSource, UploadList,
/// UploadColumns, UploadFoot and PastUploads.
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
    void build();
    void connectSource();
    void connectTrial();
    void connectParts();
    void askPast();
    void readChoices();
    void chooseCourse(qint64 id);
    void readCourse();
    void forget();
    void chooseFile(const QString& title, const QString& suffix, void (ListUploadPage::*then)(const QString&));
    void opened(const QString& name);
    void understood();
    void sayHowMany();
    void write(const QString& file, const SpreadsheetTable& table);
    void compare();
    void apply();
    void answered(const QUuid& id, bool done);
    void openExchange();
    [[nodiscard]] int faulty() const;
    [[nodiscard]] QString whyNoCourse() const;
    [[nodiscard]] QString whyNotCompare() const;
    [[nodiscard]] QString whyNotApply() const;
    void check();

    AccountLink& m_link;
    UploadSource* m_source;
    look::MessageBar* m_message;
    QTabWidget* m_tabs;
    UploadList* m_list;
    UploadColumns* m_columns;
    PastUploads* m_past;
    UploadFoot* m_foot;
    UploadTrial* m_trial;
    QAction* m_exchange;
    QList<QAction*> m_actions;

    std::optional<UploadCourse> m_course;
    QUuid m_asked; ///< upload.apply without an answer
};

} // namespace inservice
