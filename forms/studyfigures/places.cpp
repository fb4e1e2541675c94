// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/places.h"

#include "forms/statistics/statisticspage.h"
#include "forms/studyfigures/dutiespage.h"
#include "forms/studyfigures/publicreports.h"
#include "forms/studyfigures/studyreports.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StudyPlaces)
};

/// Everybody but a teacher.
bool hasFigures(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Teacher;
}

Page* makeFigures(const Ties& ties, QWidget* parent) {
    return ties.account != nullptr ? new StatisticsPage(*ties.account, new StudyReports(*ties.account), parent)
                                   : nullptr;
}

/// What is looked at before sign-in is kept under nobody's name.
Page* makePublic(const Ties& ties, QWidget* parent) {
    if (ties.any() == nullptr) {
        return nullptr;
    }
    const bool isSignedIn = ties.account != nullptr;
    return new StatisticsPage(*ties.any(), new PublicReports(ties),
                              isSignedIn ? ties.account->identity().accountName : QString(),
                              isSignedIn ? ties.account->identity().name : QString(), parent);
}

} // namespace

QList<Place> studyPlaces() {
    return {{.key = "study-figures",
             .title = Text::tr("Training statistics"),
             .icon = "office-chart-bar",
             .group = PlaceGroup::Data,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .make = makeFigures,
             .isListed = hasFigures},
            {.key = "duties",
             .title = Text::tr("Duties to take part"),
             .icon = "view-list-details",
             .group = PlaceGroup::Data,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .subjects = {{"duty", Text::tr("&Open the duty")}},
             .make = pageOf<DutiesPage>,
             .isListed = hasFigures},
            {.key = "public-figures",
             .title = Text::tr("Public statistics"),
             .icon = "office-chart-bar",
             .group = PlaceGroup::Data,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Any,
             .make = makePublic,
             .isListed = [](const Ties& ties) { return ties.any() != nullptr; }}};
}

} // namespace inservice
