// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/places.h"

#include "forms/closing/closingpage.h"
#include "forms/closing/hourspage.h"
#include "forms/closing/listreviewpage.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClosingPlaces)
};

bool may(const Ties& ties, const char* kind) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QLatin1String(kind));
}

bool closes(const Ties& ties) {
    return may(ties, "list.submit");
}

/// A unit's own 總負責人 is led there from 首頁 where the centre has them look at lists.
bool decides(const Ties& ties) {
    return may(ties, "list.confirm") && ties.account->identity().accountType == AccountType::Reviewer;
}

TaskList* closingTasks(const Ties& ties, QObject* parent) {
    return closes(ties) ? new ClosingTasks(*ties.account, parent) : nullptr;
}

TaskList* reviewTasks(const Ties& ties, QObject* parent) {
    return decides(ties) ? new ListReviewTasks(*ties.account, parent) : nullptr;
}

} // namespace

QList<Place> closingPlaces() {
    return {{.key = "closing",
             .title = Text::tr("Lists and hours"),
             .icon = "view-list-details",
             .group = PlaceGroup::Hours,
             .manualPage = "closing",
             .tie = Place::Tie::Account,
             .hasCounter = true,
             .make = pageOf<ClosingPage>,
             .isListed = closes,
             .tasks = closingTasks},
            {.key = "closing-list", .manualPage = "closing", .tie = Place::Tie::Account, .make = pageOf<HoursPage>},
            {.key = "list-review",
             .title = Text::tr("Review of lists"),
             .icon = "document-preview",
             .group = PlaceGroup::Hours,
             .manualPage = "list-review",
             .tie = Place::Tie::Account,
             .hasCounter = true,
             .make = pageOf<ListReviewPage>,
             .isListed = decides,
             .tasks = reviewTasks}};
}

} // namespace inservice
