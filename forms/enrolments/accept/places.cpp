// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/accept/places.h"

#include "forms/enrolments/accept/acceptancepage.h"
#include "forms/enrolments/accept/acceptancetasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AcceptancePlaces)
};

bool decides(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("enrol.decide"));
}

} // namespace

QList<Place> acceptancePlaces() {
    return {
        {.key = "acceptance",
         .title = Text::tr("Enrolments to decide"),
         .icon = "dialog-ok-apply",
         .group = PlaceGroup::Enrolments,
         .manualPage = "acceptance",
         .tie = Place::Tie::Account,
         .subjects = {{"acceptance", Text::tr("&Open the enrolments")}},
         .make = pageOf<AcceptancePage>,
         .isListed = decides,
         .tasks = [](const Ties& ties, QObject* parent) -> TaskList* {
             return decides(ties) ? new AcceptanceTasks(*ties.account, parent) : nullptr;
         }},
    };
}

} // namespace inservice
