// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/places.h"

#include "forms/checkin/checkinpage.h"
#include "forms/checkin/checkintasks.h"
#include "forms/checkin/checkinunitspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckinPlaces)
};

bool may(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

template<typename Tasks>
TaskList* tasksOf(const Ties& ties, QObject* parent) {
    return ties.account != nullptr ? new Tasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> checkinPlaces() {
    return {{.key = "checkin",
             .title = Text::tr("Check-in of the roster"),
             .icon = "dialog-ok-apply",
             .group = PlaceGroup::Teachers,
             .manualPage = "checkin",
             .tie = Place::Tie::Account,
             .subjects = {{"checkin", Text::tr("&Open the check-in")}},
             .hasCounter = true,
             .make = pageOf<CheckinPage>,
             .isListed = [](const Ties& ties) { return may(ties, "roster.close"); },
             .tasks = tasksOf<CheckinTasks>},
            {.key = "checkin-units",
             .aliases = {"checkin"},
             .title = Text::tr("Check-in of the rosters"),
             .icon = "dialog-ok-apply",
             .group = PlaceGroup::Teachers,
             .manualPage = "checkin",
             .tie = Place::Tie::Account,
             .make = pageOf<CheckinUnitsPage>,
             .isListed = [](const Ties& ties) { return may(ties, "roster.remind"); },
             .tasks = tasksOf<CheckinUnitTasks>}};
}

} // namespace inservice
