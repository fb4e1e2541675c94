// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/places.h"

#include "forms/accounts/accountspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountPlaces)
};

bool isListed(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Operator &&
           ties.account->identity().tabs.contains(QStringLiteral("account"));
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
             .isListed = isListed}};
}

} // namespace inservice
