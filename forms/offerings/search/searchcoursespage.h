// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/offeringlistpage.h"

class QToolButton;

namespace inservice {

class FacetPanel;
class OwnCourses;
class SavedSearches;
struct SavedSearch;

namespace look {
class FlowLayout;
} // namespace look

/// 研習進階搜尋: whenever a course begins, also in the past; by everything that is known of it, with what that leaves;
/// a search is kept under a name.
///
/// Object names: those of OfferingListPage with «searchCourses»; searchCoursesMore, searchCoursesFacet-<key>,
/// searchCoursesClear; those of FacetPanel and SavedSearches.
class SearchCoursesPage : public OfferingListPage {
    Q_OBJECT

public:
    SearchCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent);
    ~SearchCoursesPage() override;

    [[nodiscard]] QString title() const override;
    void refresh(const Changes& changes) override;

protected:
    [[nodiscard]] OfferingQuery asked() const override;
    void fillChoices(const ReplicaReader& replica) override;
    void counted() override;
    [[nodiscard]] bool isFiltered() const override;
    void clearFilters() override;

private:
    QWidget* makeBelow();
    void connectParts();
    void choose();
    void showMore(bool more);
    void showConditions();
    void use(const SavedSearch& search);
    void countAll();
    void addPastCounts(const OfferingCounts& here);
    void showOwn();
    void giveMainSubject();
    [[nodiscard]] static QString subscribeTip();

    OwnCourses* m_own; ///< null: nothing of the kind is so for whoever is here
    DateSpan* m_span;
    QLineEdit* m_unit;
    QToolButton* m_more;
    FacetPanel* m_panel;
    SavedSearches* m_saved;
    QWidget* m_line = nullptr;
    look::FlowLayout* m_flow = nullptr;
    QToolButton* m_clear = nullptr;
    QToolButton* m_subscribe = nullptr; ///< null: whoever is here may not
    OfferingQuery m_present;            ///< what is looked for, without days and order
    QList<QToolButton*> m_conditions;
    QTimer* m_counting;
    quint64 m_count = 0;
};

} // namespace inservice
