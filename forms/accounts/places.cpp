// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/places.h"

#include "forms/accounts/accountspage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountPlaces)
};

Page* makePage(const Ties& ties, QWidget* parent) {
    return ties.account != nullptr ? new AccountsPage(*ties.account, parent) : nullptr;
}

bool isListed(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().accountType != AccountType::Operator &&
           ties.account->identity().tabs.contains(QStringLiteral("account"));
}

} // namespace

QList<Place> accountPlaces() {
    return {{.key = "accounts",
             .title = Text::tr("Business accounts"),
             .icon = "view-list-details",
             .manualPage = "opening",
             .tie = Place::Tie::Account,
             .make = makePage,
             .isListed = isListed}};
}

} // namespace inservice
