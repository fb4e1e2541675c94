// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/courses.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace inservice {

/// Of which course a list is, and where it comes from.
///
/// Object names: uploadCourse, uploadTemplate, uploadChoose, uploadPaste, uploadSheet, uploadName.
class UploadSource : public QWidget {
    Q_OBJECT

public:
    explicit UploadSource(QWidget* parent = nullptr);

    /// «number title».
    [[nodiscard]] static QString courseLine(const CourseRow& course);
    void setCourses(const QList<CourseRow>& courses);
    void showCourse(qint64 id); ///< 0: none
    /// No list is open.
    void showNothing();
    void showList(const QString& line, const QStringList& sheets);
    /// Empty: a list of the course can be brought.
    void setPossible(const QString& whyNot);

signals:
    void courseChosen(qint64 id);
    void templateWanted();
    void fileWanted();
    void pasteWanted();
    void sheetChosen(int sheet);

private:
    void layOut();

    QComboBox* m_course;
    QPushButton* m_template;
    QPushButton* m_choose;
    QPushButton* m_paste;
    QComboBox* m_sheet;
    QLabel* m_name;
};

} // namespace inservice
