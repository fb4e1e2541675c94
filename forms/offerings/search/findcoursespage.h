// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/offeringlistpage.h"

namespace inservice {

/// 全部研習列表: the courses that have not begun yet, all of the country. By county or by organiser; a keyword is
/// looked for in one field, as the person says.
///
/// Object names: those of OfferingListPage with «findCourses»; findCoursesIn.
class FindCoursesPage : public OfferingListPage {
    Q_OBJECT

public:
    FindCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent);
    ~FindCoursesPage() override;

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] OfferingQuery asked() const override;
    void fillChoices(const ReplicaReader& replica) override;

private:
    QComboBox* m_in = nullptr;
    QComboBox* m_county = nullptr;
    DateSpan* m_span = nullptr;
};

} // namespace inservice
