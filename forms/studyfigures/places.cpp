// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/places.h"

#include "forms/statistics/statisticspage.h"
#include "forms/studyfigures/dutiespage.h"
#include "forms/studyfigures/freezingpage.h"
#include "forms/studyfigures/publicreports.h"
#include "forms/studyfigures/rosters/keptrosterpage.h"
#include "forms/studyfigures/schedules/schedulespage.h"
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
    if (ties.account == nullptr) {
        return nullptr;
    }
    auto* reports = new StudyReports(*ties.account);
    return ties.account->identity().commands.contains(QStringLiteral("figures.freeze"))
               ? new FreezingPage(*ties.account, reports, parent)
               : new StatisticsPage(*ties.account, reports, parent);
}

/// A desk, and whoever keeps a roster.
bool hasKeptRosters(const Ties& ties) {
    return hasFigures(ties) && ties.account->identity().tabs.contains(QStringLiteral("teacher"));
}

TaskList* makeScheduleTasks(const Ties& ties, QObject* parent) {
    return hasFigures(ties) ? new ScheduleTasks(*ties.account, parent) : nullptr;
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
             .group = PlaceGroup::Statistics,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .subjects = {{"frozen_period", Text::tr("&Open the statistics")}},
             .make = makeFigures,
             .isListed = hasFigures},
            {.key = "schedules",
             .title = Text::tr("Scheduled reports"),
             .icon = "office-chart-bar",
             .group = PlaceGroup::Statistics,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .subjects = {{"schedule", Text::tr("&Open the scheduled report")}},
             .make = pageOf<SchedulesPage>,
             .isListed = hasFigures,
             .tasks = makeScheduleTasks},
            {.key = "kept-rosters",
             .title = Text::tr("Kept rosters"),
             .icon = "system-users",
             .group = PlaceGroup::Statistics,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .subjects = {{"kept_roster", Text::tr("&Open the kept roster")}},
             .make = pageOf<KeptRosterPage>,
             .isListed = hasKeptRosters},
            {.key = "duties",
             .title = Text::tr("Duties to take part"),
             .icon = "view-list-details",
             .group = PlaceGroup::Statistics,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Account,
             .subjects = {{"duty", Text::tr("&Open the duty")}},
             .make = pageOf<DutiesPage>,
             .isListed = hasFigures},
            {.key = "public-figures",
             .title = Text::tr("Public statistics"),
             .icon = "office-chart-bar",
             .group = PlaceGroup::Statistics,
             .manualPage = "study-statistics",
             .tie = Place::Tie::Any,
             .make = makePublic,
             .isListed = [](const Ties& ties) { return ties.any() != nullptr; }}};
}

} // namespace inservice
