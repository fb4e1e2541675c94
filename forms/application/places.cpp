// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/places.h"

#include "forms/application/apply/applicationpage.h"
#include "forms/application/cases/beguntasks.h"
#include "forms/application/cases/casespage.h"
#include "forms/application/keyin/keyinpage.h"
#include "forms/application/listing/listingpage.h"

#include <QCoreApplication>

namespace inservice {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplicationPlaces)
};

bool beforeSignIn(const Ties& ties) {
    return ties.account == nullptr && ties.guest != nullptr;
}

bool keysIn(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("application.key_in"));
}

TaskList* begunHere(const Ties& ties, QObject* parent) {
    return ties.guest != nullptr ? new BegunTasks(*ties.guest, parent) : nullptr;
}

} // namespace

QList<Place> applicationPlaces() {
    return {
        {.key = "apply",
         .title = Text::tr("Apply for an account"),
         .icon = "list-add-user",
         .group = PlaceGroup::Accounts,
         .manualPage = "apply",
         .tie = Place::Tie::Guest,
         .subjects = {{"draft", Text::tr("&Open the draft")}, {"release", Text::tr("&Open the draft")}},
         .make = pageOf<ApplicationPage>,
         .isListed = beforeSignIn},
        {.key = "ask-listing",
         .title = Text::tr("Ask to be listed as a unit"),
         .icon = "document-edit",
         .group = PlaceGroup::Accounts,
         .manualPage = "listing",
         .tie = Place::Tie::Guest,
         .make = pageOf<ListingPage>,
         .isListed = beforeSignIn},
        {.key = "cases",
         .aliases = {"case"},
         .title = Text::tr("Progress of applications"),
         .icon = "edit-find",
         .group = PlaceGroup::Accounts,
         .manualPage = "progress",
         .tie = Place::Tie::Guest,
         .subjects = {{"case", Text::tr("&Open the case")}},
         .make = pageOf<CasesPage>,
         .isListed = beforeSignIn,
         .tasks = begunHere},
    };
}

QList<Place> keyInPlaces() {
    return {
        {.key = "keyin",
         .title = Text::tr("Key in a form on paper"),
         .icon = "document-edit",
         .group = PlaceGroup::Paper,
         .manualPage = "review",
         .tie = Place::Tie::Account,
         .subjects = {{"keyin", Text::tr("&Open the form")}},
         .make = pageOf<KeyInPage>,
         .isListed = keysIn},
    };
}

} // namespace inservice
