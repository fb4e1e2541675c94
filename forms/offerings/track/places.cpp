// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/offerings/track/places.h"

#include "forms/offerings/track/stoppage.h"
#include "forms/offerings/track/subscriptionspage.h"
#include "forms/offerings/track/trackedpage.h"
#include "forms/offerings/track/tracktasks.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrackPlaces)
};

bool mayFollow(const Ties& ties) {
    return ties.account != nullptr && ties.account->identity().commands.contains(QStringLiteral("track.add"));
}

} // namespace

QList<Place> trackPlaces(const OfferingActions& actions) {
    return {{.key = "tracked-courses",
             .title = Text::tr("Followed courses"),
             .icon = "bookmarks",
             .group = PlaceGroup::Search,
             .manualPage = "follow",
             .tie = Place::Tie::Account,
             .subjects = {{"track", Text::tr("&Open the followed courses")},
                          {"tracks", Text::tr("&Open the followed courses")}},
             .make = [actions](const Ties& ties, QWidget* parent) -> Page* {
                 return ties.account != nullptr ? new TrackedPage(*ties.account, actions, parent) : nullptr;
             },
             .isListed = mayFollow,
             .tasks = trackTasks},
            {.key = "subscriptions",
             .title = Text::tr("Subscriptions"),
             .icon = "mail-message",
             .group = PlaceGroup::Search,
             .manualPage = "follow",
             .tie = Place::Tie::Account,
             .subjects = {{"subscription", Text::tr("&Open the subscription")}},
             .make = pageOf<SubscriptionsPage>,
             .isListed = mayFollow},
            {.key = "stop-subscription",
             .title = Text::tr("Stop a subscription"),
             .icon = "mail-message",
             .group = PlaceGroup::Search,
             .manualPage = "follow",
             .tie = Place::Tie::Guest,
             .make = pageOf<StopSubscriptionPage>,
             .isListed = [](const Ties& ties) { return ties.account == nullptr && ties.guest != nullptr; }}};
}

} // namespace inservice
