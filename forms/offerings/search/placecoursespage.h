// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/offerings/search/choosefirstpage.h"

namespace inservice {

class CountyMap;

/// 依研習地點搜尋: the map of the counties, and beside it the same as a list; then what is held in one of them.
///
/// Object names: those of ChooseFirstPage with «placeCourses»; those of CountyMap.
class PlaceCoursesPage : public ChooseFirstPage {
    Q_OBJECT

public:
    PlaceCoursesPage(const Ties& ties, const OfferingActions& actions, QWidget* parent);
    ~PlaceCoursesPage() override;

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] OfferingQuery asked() const override;
    void fillChoices(const ReplicaReader& replica) override;
    [[nodiscard]] QString nameOf(const QString& key) const override;
    void showPlaces(const OfferingPlaces& places) override;
    void choiceChanged() override;

private:
    void fillDistricts();

    CountyMap* m_map;
    QComboBox* m_district = nullptr;
    QComboBox* m_unitKind = nullptr;
    QComboBox* m_tag = nullptr;
    QList<std::pair<qint64, QString>> m_counties;
};

} // namespace inservice
