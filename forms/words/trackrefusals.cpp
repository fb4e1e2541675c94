// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/trackrefusals.h"

#include "forms/words/lookup.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"track.not_visible", QT_TRANSLATE_NOOP("Words", "There is no published course of this number, so it is not "
                                                     "followed. Check the number, or search for the course.")},
    {"subscription.not_visible",
     QT_TRANSLATE_NOOP("Words", "This subscription is not, or no longer, there: it may have been deleted on another "
                                "computer. The list shows it after the next update.")},
    {"subscription.changed",
     QT_TRANSLATE_NOOP("Words", "This subscription has been changed or stopped meanwhile, on another computer or by "
                                "the code in a mail, so nothing was done. Look at how it stands now.")},
};

} // namespace

std::optional<QString> trackRefusal(const QString& key, const QJsonObject& detail) {
    const int maximum = detail.value(QLatin1String("maximum")).toInt();
    const QString state = detail.value(QLatin1String("state")).toString();
    if (key == u"track.too_many") {
        return Words::tr("Not followed: you follow %n courses, which is the most there can be. Take those off the list "
                         "that you need no more.",
                         nullptr, maximum);
    }
    if (key == u"track.over") {
        return state == u"cancelled" ? Words::tr("Not followed: the course has been cancelled. Search for another one.")
                                     : Words::tr("Not followed: the course has ended. Search for another one.");
    }
    if (key == u"subscription.too_many") {
        return Words::tr("Not subscribed: you have %n subscriptions, which is the most there can be. Delete one, also "
                         "a stopped one, or change it.",
                         nullptr, maximum);
    }
    if (key == u"subscription.state") {
        return state == u"stopped"
                   ? Words::tr("This subscription has stopped already, so nothing was done.")
                   : Words::tr(
                         "This subscription is running already, so nothing was done. The list shows how it stands.");
    }
    return lookUp(Sentences, key);
}

} // namespace inservice::words
