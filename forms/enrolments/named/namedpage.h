// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/chosenpeoplepage.h"
#include "forms/enrolments/named/namedmodel.h"
#include "models/replica/tables/courses.h"
#include "models/tables/unitfinder.h"

class QComboBox;
class QPushButton;

namespace inservice {

class NamedTable;

/// 指定名單: whom a course is open to, person by person. Whether there is such a person the centre tells nobody.
///
/// Object names: those of ChosenPeoplePage (named): namedName and namedTakeOff; namedPage, namedCourse, namedFacts;
/// those of NamedTable, namedSend, namedLeave.
class NamedPage : public ChosenPeoplePage {
    Q_OBJECT

public:
    explicit NamedPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The id of a course.
    void openAt(const QString& argument) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const NamedModel* model() const { return m_model; }
    [[nodiscard]] NamedTable* table() const { return m_table; }

protected:
    [[nodiscard]] ListPane::Empty emptyNow() override;
    [[nodiscard]] QString countText(int count) const override;
    [[nodiscard]] QString nameOf(qint64 id) const override;
    void showPossible(int count) override;
    void confirmed() override;
    void done(qint64 course, const OutboxItem& item) override;

private:
    NamedPage(AccountLink& link, NamedModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEntry();
    void connectEntry();
    void readCourses(qint64 also = 0);
    void chooseCourse(qint64 courseId);
    void showFacts();
    void showNotice();
    [[nodiscard]] QString whyClosed() const;
    void openEntry();
    void closeEntry();
    void send();
    void startTakingOff();
    /// What the centre did not take comes back into the table.
    void takeBack();

    NamedModel* m_model;
    UnitFinder m_units;
    CourseRow m_course; ///< id 0: none is chosen
    QComboBox* m_courses = nullptr;
    QLabel* m_facts = nullptr;
    QWidget* m_entry = nullptr;
    NamedTable* m_table = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace inservice
