// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowactionspage.h"
#include "forms/teachers/rosteroutbox.h"
#include "forms/teachers/teacherdetail.h"

class QComboBox;

namespace inservice {

class FilterBar;
class RosterStudies;
class SharedFilters;

/// 教師名單 (S1: 本單位教師帳號管理): who is on the roster of one's school, or of the schools of one's desk; their data
/// are edited, and it is noted when they leave.
///
/// Object names: those of FilterBar with the prefix teachers; teachersFind, teachersList, teachersChip0…3
/// (TeacherModel::Bucket), teachersGroup, teachersCut, teachersMessage; those of TeacherDetail and TeacherBulkPanel;
/// actions teachersEnter, teachersStudy, and teachers and the name of an action (teacherActions()): teachersEdit,
/// teachersLeave…
class TeachersPage : public RowActionsPage {
    Q_OBJECT

public:
    explicit TeachersPage(AccountLink& link, QWidget* parent = nullptr);
    ~TeachersPage() override;

    [[nodiscard]] QString title() const override;
    /// The school and its counters: 「○○國中：共 88 人，教師 85 人，行政職員 3 人」.
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] bool hasMainAction() const override { return m_enters; }
    /// Besides: «cut-» and a RosterCut, whom a number of 統計圖表 counts.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

    [[nodiscard]] const TeacherModel* model() const { return m_model; }
    [[nodiscard]] TeacherOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;
    void startOne(int action) override;
    void refreshDetail() override;
    [[nodiscard]] ListPane::Empty emptyNow() override;

private:
    TeachersPage(AccountLink& link, TeacherModel* model, QWidget* parent);
    void dressList();
    void addGroupFilter();
    void addCutFilter();
    void addConditions();
    void loadConditions();
    void share(const QString& name, const RowFilter& filter, const QString& reason);
    void addEntering();
    void addActions();
    void addStudy();
    void exportList();
    [[nodiscard]] bool isOneUnit() const;

    AccountLink& m_link;
    TeacherModel* m_model;
    TeacherOutbox* m_outbox;
    TeacherDetail* m_detail;
    bool m_enters = false;      ///< people of the own school: what one does most stands in the head
    QComboBox* m_cut = nullptr; ///< seen while a number of 統計圖表 is listed
    FilterBar* m_conditions = nullptr;
    SharedFilters* m_shared = nullptr;  ///< null: 教師進修網 alone makes them
    RosterStudies* m_studies = nullptr; ///< null: a desk asks for the figures of a school
    QAction* m_study = nullptr;
};

} // namespace inservice
