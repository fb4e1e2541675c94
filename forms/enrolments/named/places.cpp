// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/named/places.h"

#include "forms/enrolments/named/namedpage.h"
#include "forms/enrolments/named/namedtasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NamedPlaces)
};

bool names(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("named.add"));
}

} // namespace

QList<Place> namedPlaces() {
    return {
        {.key = "named-people",
         .title = Text::tr("Named people"),
         .icon = "view-list-details",
         .group = PlaceGroup::Enrolments,
         .manualPage = "enrolments",
         .tie = Place::Tie::Account,
         .subjects = {{"named", Text::tr("&Open the list of named people")}},
         .make = pageOf<NamedPage>,
         .isListed = names,
         .tasks = [](const Ties& ties, QObject* parent) -> TaskList* {
             return names(ties) ? new NamedTasks(*ties.account, parent) : nullptr;
         }},
    };
}

} // namespace inservice
