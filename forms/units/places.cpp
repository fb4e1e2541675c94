// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/places.h"

#include "forms/units/contactspage.h"
#include "forms/units/deskspage.h"
#include "forms/units/listingspage.h"
#include "forms/units/schoolspage.h"
#include "forms/units/schooltasks.h"
#include "forms/units/unitspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UnitPlaces)
};

/// Desks are public: the tie before sign-in has them, also while somebody is signed in.
Page* makePage(const Ties& ties, QWidget* parent) {
    if (ties.guest == nullptr) {
        return nullptr;
    }
    return new DesksPage(*ties.guest, ties.account != nullptr ? ties.account->identity().accountName : QString(),
                         parent);
}

TaskList* missingChiefs(const Ties& ties, QObject* parent) {
    return ties.account != nullptr ? new SchoolTasks(*ties.account, parent) : nullptr;
}

bool hasCommand(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

TaskList* askedToBeListed(const Ties& ties, QObject* parent) {
    return hasCommand(ties, "listing.accept") ? new ListingTasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> unitPlaces() {
    return {{.key = "units",
             .title = Text::tr("Units"),
             .icon = "view-sidetree",
             .group = PlaceGroup::Accounts,
             .manualPage = "units",
             .tie = Place::Tie::Account,
             .subjects = {{"unit", Text::tr("&Open the unit")}},
             .make = pageOf<UnitsPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "unit.rename"); }},
            {.key = "listings",
             .title = Text::tr("Requests to be listed"),
             .icon = "document-edit-verify",
             .group = PlaceGroup::Accounts,
             .manualPage = "listing",
             .tie = Place::Tie::Account,
             .subjects = {{"listing", Text::tr("&Open the request")}},
             .make = pageOf<ListingsPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "listing.accept"); },
             .tasks = askedToBeListed},
            {.key = "schools",
             .title = Text::tr("Units without a chief manager"),
             .icon = "dialog-warning",
             .group = PlaceGroup::Accounts,
             .manualPage = "reminding",
             .tie = Place::Tie::Account,
             .subjects = {{"reminder", Text::tr("&Open the unit")}},
             .make = pageOf<SchoolsPage>,
             .isListed = [](const Ties& ties) { return hasCommand(ties, "unit.remind"); },
             .tasks = missingChiefs},
            {.key = "contacts",
             .title = Text::tr("Find business accounts"),
             .icon = "search",
             .group = PlaceGroup::Data,
             .manualPage = "start",
             .tie = Place::Tie::Guest,
             .make = pageOf<ContactsPage>,
             .isListed = [](const Ties& ties) { return ties.guest != nullptr; }},
            {.key = "desks",
             .title = Text::tr("Whom to ask"),
             .icon = "help-contents",
             .group = PlaceGroup::Data,
             .manualPage = "start",
             .tie = Place::Tie::Guest,
             .make = makePage,
             .isListed = [](const Ties& ties) { return ties.guest != nullptr; }}};
}

} // namespace inservice
