// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/places.h"

#include "forms/accounts/accountspage.h"
#include "forms/accounts/releasespage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountPlaces)
};

bool isListed(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Operator &&
           ties.account->identity().accountType != AccountType::Teacher &&
           ties.account->identity().tabs.contains(QStringLiteral("account"));
}

bool decidesReleases(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("release.grant"));
}

TaskList* releaseTasks(const Ties& ties, QObject* parent) {
    return decidesReleases(ties) ? new ReleaseTasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> accountPlaces() {
    return {{.key = "accounts",
             .title = Text::tr("Business accounts"),
             .icon = "view-list-details",
             .group = PlaceGroup::Accounts,
             .manualPage = "opening",
             .tie = Place::Tie::Account,
             .subjects = {{"account", Text::tr("&Open the account")}},
             .make = pageOf<AccountsPage>,
             .isListed = isListed},
            {.key = "releases",
             .title = Text::tr("Requests to delete former accounts"),
             .icon = "document-import",
             .group = PlaceGroup::Accounts,
             .manualPage = "opening",
             .tie = Place::Tie::Account,
             .subjects = {{"release_request", Text::tr("&Open the request")}},
             .make = pageOf<ReleasesPage>,
             .isListed = decidesReleases,
             .tasks = releaseTasks}};
}

} // namespace inservice
