// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/choosefirstpage.h"

namespace inservice {

/// 依開課單位搜尋: eleven kinds of organisers, and under each its units that have courses to come; then what one of
/// them holds. It is about who gives a course, not whom it is for.
///
/// Object names: those of ChooseFirstPage with «organiserCourses».
class OrganiserCoursesPage : public ChooseFirstPage {
    Q_OBJECT

public:
    OrganiserCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent);
    ~OrganiserCoursesPage() override;

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] OfferingQuery asked() const override;
    void fillChoices(const ReplicaReader& replica) override;
    [[nodiscard]] QString nameOf(const QString& key) const override;
    void showPlaces(const OfferingPlaces& places) override;

private:
    struct Organiser {
        QString name;
        QString kind;
    };
    QComboBox* m_county = nullptr;
    QComboBox* m_tag = nullptr;
    QHash<qint64, Organiser> m_units; ///< those that have courses to come
};

} // namespace inservice
