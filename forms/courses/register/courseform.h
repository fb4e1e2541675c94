// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/register/coursesection.h"

#include <QScrollArea>
#include <QSet>

namespace inservice {

class BasicSection;
class FilesEdit;
class LecturerTable;
class PeopleSection;
class PlaceSection;

/// 研習課程登錄 as one scrolled form in its parts A to H, which open and close.
///
/// Object names: courseForm; those of CourseSection.
class CourseForm : public QScrollArea {
    Q_OBJECT

public:
    explicit CourseForm(QWidget* parent = nullptr);

    void setMaterial(const CourseMaterial& material);
    /// The body of a course. What no part shows stays in it.
    void load(const QJsonObject& body);
    [[nodiscard]] QJsonObject body() const;
    void setField(const QString& field, const QJsonValue& value);

    [[nodiscard]] const QList<CourseSection*>& sections() const { return m_sections; }
    [[nodiscard]] int sectionOf(const QString& path) const; ///< −1: none
    [[nodiscard]] QString label(const QString& path) const;
    [[nodiscard]] FilesEdit* files() const { return m_files; }
    [[nodiscard]] LecturerTable* lecturers() const;

    /// Opens the part and brings the field into view and the cursor into it.
    void jumpTo(const QString& path);
    void jumpToSection(int section);
    void setOpen(const QList<int>& sections);
    void toTop();
    [[nodiscard]] QList<CourseFinding> typingFaults() const;
    void showFindings(const QList<CourseFinding>& findings);
    void showReturned(const QHash<QString, QString>& reasons);
    /// Fields that cannot be changed, each with why.
    void setLocked(const QHash<QString, QString>& reasons);
    /// The lines beside the headings.
    void renewSummaries();
    [[nodiscard]] int narrowest() const; ///< px of width below which something would be cut off

signals:
    void edited(const QString& field);

private:
    void settle();
    QList<CourseSection*> m_sections;
    QSet<int> m_marked; ///< sections with a field that is to be put right: they are in sight
    BasicSection* m_basic = nullptr;
    PlaceSection* m_place = nullptr;
    CourseSection* m_hours = nullptr;
    PeopleSection* m_people = nullptr;
    FilesEdit* m_files = nullptr;
    QJsonObject m_base;
};

} // namespace inservice
