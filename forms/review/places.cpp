// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/places.h"

#include "forms/review/reviewpage.h"
#include "forms/review/reviewtasks.h"
#include "models/sync/accountlink.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPlaces)
};

/// Whether somebody of this type may send such commands.
bool mayDecide(const Ties& ties, AccountType type, const char* command) {
    return ties.account != nullptr && ties.account->identity().accountType == type &&
           ties.account->identity().commands.contains(QLatin1String(command));
}

TaskList* waitingReviews(const Ties& ties, QObject* parent) {
    return ties.account != nullptr ? new ReviewTasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> reviewPlaces() {
    return {
        {.key = "review",
         .title = Text::tr("Review"),
         .icon = "document-edit-verify",
         .group = PlaceGroup::Accounts,
         .manualPage = "review",
         .tie = Place::Tie::Account,
         .subjects = {{"application", Text::tr("&Open the case")}},
         .hasCounter = true,
         .make = pageOf<ReviewPage>,
         .isListed = [](const Ties& ties) { return mayDecide(ties, AccountType::Reviewer, "application.approve"); },
         .tasks = waitingReviews,
         .rest = HomeRest{Text::tr("Nothing waits at your desk now. New applications appear here by themselves."),
                          Text::tr("Look at all applications"), "review"}},
        // The desk's queue and a school's colleagues are one page in two places.
        {.key = "colleagues",
         .aliases = {"review"},
         .title = Text::tr("Accounts of my unit"),
         .icon = "system-users",
         .group = PlaceGroup::Accounts,
         .manualPage = "opening",
         .tie = Place::Tie::Account,
         .hasCounter = true,
         .make = pageOf<ReviewPage>,
         .isListed = [](const Ties& ties) { return mayDecide(ties, AccountType::ChiefManager, "application.open_as"); },
         .tasks = waitingReviews,
         .rest = HomeRest{Text::tr("Nothing waits for you now. When a colleague applies for an account, it appears "
                                   "here for you to open."),
                          Text::tr("Forms and account types"), "downloads"}},
    };
}

} // namespace inservice
