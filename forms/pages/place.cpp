// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/place.h"

#include <algorithm>

namespace inservice {

const Place* placeOf(const QList<Place>& places, const QString& key, const Ties& ties) {
    const auto isListed = [&ties](const Place& place) { return place.isListed && place.isListed(ties); };
    const auto isOwn = [&key](const Place& place) { return place.key == key; };
    const auto standsFor = [&key](const Place& place) { return place.aliases.contains(key); };
    const std::function<bool(const Place&)> best[] = {
        [&](const Place& place) { return isOwn(place) && isListed(place); },
        [&](const Place& place) { return standsFor(place) && isListed(place); },
        isOwn,
        standsFor,
    };
    for (const auto& fits : best) {
        const auto found = std::find_if(places.cbegin(), places.cend(), fits);
        if (found != places.cend()) {
            return &*found;
        }
    }
    return nullptr;
}

const Place* placeOfSubject(const QList<Place>& places, const QString& subject) {
    const QString kind = subject.section(u':', 0, 0);
    const auto found = std::find_if(places.cbegin(), places.cend(),
                                    [&kind](const Place& place) { return place.subjects.contains(kind); });
    return found != places.cend() ? &*found : nullptr;
}

} // namespace inservice
