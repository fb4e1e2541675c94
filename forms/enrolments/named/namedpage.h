// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/enrolments/named/namedmodel.h"
#include "forms/enrolments/named/namedoutbox.h"
#include "forms/lists/listpage.h"
#include "models/replica/tables/courses.h"
#include "models/tables/unitfinder.h"

class QComboBox;
class QPushButton;

namespace inservice {

class NamedTable;
class PageBars;
class ReasonPanel;

/// 指定名單: whom a course is open to, person by person. Whether there is such a person the centre tells nobody.
///
/// Object names: namedPage, namedFind, namedList, namedCourse, namedFacts, namedMessage; namedTitle, namedNotice,
/// namedName and namedTakeOff (buttons), those of NamedTable, namedSend, namedLeave; those of ReasonPanel after
/// namedPanel.
class NamedPage : public ListPage {
    Q_OBJECT

public:
    explicit NamedPage(AccountLink& link, QWidget* parent);
    ~NamedPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// The id of a course.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const NamedModel* model() const { return m_model; }
    [[nodiscard]] NamedOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] NamedTable* table() const { return m_table; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    NamedPage(AccountLink& link, NamedModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeEntry();
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void readCourses(qint64 also = 0);
    void chooseCourse(qint64 courseId);
    void showFacts();
    void refreshDetail();
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] QString whyClosed() const;
    void openEntry();
    void closeEntry();
    void send();
    void startTakingOff();
    void takeOff();
    /// What the centre did not take comes back into the table.
    void takeBack();

    AccountLink& m_account;
    NamedModel* m_model;
    NamedOutbox* m_outbox;
    std::unique_ptr<PageBars> m_bars;
    UnitFinder m_units;
    CourseRow m_course; ///< id 0: none is chosen
    QList<qint64> m_asked;
    QComboBox* m_courses = nullptr;
    QLabel* m_facts = nullptr;
    look::Heading* m_title = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    ReasonPanel* m_panel = nullptr;
    QWidget* m_entry = nullptr;
    NamedTable* m_table = nullptr;
    QPushButton* m_send = nullptr;
    QLabel* m_names = nullptr;
};

} // namespace inservice
