// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/offeringwords.h"

#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"
#include "models/domain/unitkind.h"

#include <algorithm>

namespace inservice::words {

namespace {

constexpr Entry Facets[] = {
    {"level", QT_TRANSLATE_NOOP("Words", "For which schools")},
    {"title", QT_TRANSLATE_NOOP("Words", "For which job titles")},
    {"subject", QT_TRANSLATE_NOOP("Words", "For teachers of")},
    {"nature", QT_TRANSLATE_NOOP("Words", "Nature of the course")},
    {"tag", QT_TRANSLATE_NOOP("Words", "Tag")},
    {"class", QT_TRANSLATE_NOOP("Words", "Kind of class")},
    {"mode", QT_TRANSLATE_NOOP("Words", "How it is held")},
    {"county", QT_TRANSLATE_NOOP("Words", "County where it is held")},
    {"district", QT_TRANSLATE_NOOP("Words", "District where it is held")},
    {"time", QT_TRANSLATE_NOOP("Words", "Time of the course")},
    {"weekday", QT_TRANSLATE_NOOP("Words", "Day of the week")},
    {"day", QT_TRANSLATE_NOOP("Words", "Weekday or weekend")},
    {"hours", QT_TRANSLATE_NOOP("Words", "How many hours")},
    {"fee", QT_TRANSLATE_NOOP("Words", "What it costs")},
    {"unit_kind", QT_TRANSLATE_NOOP("Words", "Kind of organiser")},
    {"transfer", QT_TRANSLATE_NOOP("Words", "Hours count elsewhere")},
    {"scope", QT_TRANSLATE_NOOP("Words", "Open to")},
    {"care", QT_TRANSLATE_NOOP("Words", "Meals, beds, bus")},
    {"fits", QT_TRANSLATE_NOOP("Words", "Fits me")},
    {"mine", QT_TRANSLATE_NOOP("Words", "What I have to do with it")},
    {"registration", QT_TRANSLATE_NOOP("Words", "Registration")},
    {"state", QT_TRANSLATE_NOOP("Words", "State of the course")},
    {"seats", QT_TRANSLATE_NOOP("Words", "Seats left")},
    {"lecturer", QT_TRANSLATE_NOOP("Words", "Lecturer")},
};
constexpr Entry Registrations[] = {
    {"none", QT_TRANSLATE_NOOP("Words", "No registration online")},
    {"not_yet", QT_TRANSLATE_NOOP("Words", "Not open yet")},
    {"open", QT_TRANSLATE_NOOP("Words", "Open")},
    {"closing", QT_TRANSLATE_NOOP("Words", "Closes in three days")},
    {"closed", QT_TRANSLATE_NOOP("Words", "Closed")},
};
constexpr Entry Weekdays[] = {
    {"1", QT_TRANSLATE_NOOP("Words", "Monday")},    {"2", QT_TRANSLATE_NOOP("Words", "Tuesday")},
    {"3", QT_TRANSLATE_NOOP("Words", "Wednesday")}, {"4", QT_TRANSLATE_NOOP("Words", "Thursday")},
    {"5", QT_TRANSLATE_NOOP("Words", "Friday")},    {"6", QT_TRANSLATE_NOOP("Words", "Saturday")},
    {"7", QT_TRANSLATE_NOOP("Words", "Sunday")},
};
constexpr Entry Days[] = {
    {"weekday", QT_TRANSLATE_NOOP("Words", "Monday to Friday")},
    {"weekend", QT_TRANSLATE_NOOP("Words", "Saturday and Sunday")},
};
constexpr Entry Hours[] = {
    {"3", QT_TRANSLATE_NOOP("Words", "3 hours or less")},
    {"6", QT_TRANSLATE_NOOP("Words", "More than 3, up to 6 hours")},
    {"18", QT_TRANSLATE_NOOP("Words", "More than 6, up to 18 hours")},
    {"more", QT_TRANSLATE_NOOP("Words", "More than 18 hours")},
};
constexpr Entry Fees[] = {
    {"free", QT_TRANSLATE_NOOP("Words", "Free of charge")},
    {"paid", QT_TRANSLATE_NOOP("Words", "With a fee")},
};
constexpr Entry Transfers[] = {
    {"civil", QT_TRANSLATE_NOOP("Words", "Hours of civil servants")},
    {"environment", QT_TRANSLATE_NOOP("Words", "Hours of environmental education")},
};
constexpr Entry States[] = {
    {"coming", QT_TRANSLATE_NOOP("Words", "Not begun yet")},
    {"running", QT_TRANSLATE_NOOP("Words", "Under way")},
    {"ended", QT_TRANSLATE_NOOP("Words", "Has ended")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "Has been cancelled")},
};
constexpr Entry Cares[] = {
    {"meal", QT_TRANSLATE_NOOP("Words", "With meals")},
    {"stay", QT_TRANSLATE_NOOP("Words", "With a place to stay")},
    {"transport", QT_TRANSLATE_NOOP("Words", "With a bus")},
};
constexpr Entry Fits[] = {
    {"eligible", QT_TRANSLATE_NOOP("Words", "I may register")},
    {"free", QT_TRANSLATE_NOOP("Words", "Not while I am in another course")},
};
constexpr Entry Mine[] = {
    {"followed", QT_TRANSLATE_NOOP("Words", "I follow it")},
    {"enrolled", QT_TRANSLATE_NOOP("Words", "I have registered")},
    {"attended", QT_TRANSLATE_NOOP("Words", "I have taken part")},
};
constexpr Entry Seats[] = {
    {"free", QT_TRANSLATE_NOOP("Words", "Has seats left")},
};

/// Values whose words are here.
constexpr struct {
    const char* facet;
    std::span<const Entry> values;
} OwnValues[] = {
    {"weekday", Weekdays}, {"day", Days},    {"hours", Hours}, {"fee", Fees},  {"transfer", Transfers},
    {"state", States},     {"seats", Seats}, {"care", Cares},  {"fits", Fits}, {"mine", Mine},
};

/// What a course form calls the same.
constexpr struct {
    const char* facet;
    const char* field;
} CourseFields[] = {
    {"level", "levels"}, {"class", "class_kind"}, {"mode", "mode"}, {"time", "time_kind"}, {"scope", "open_scope"},
};

template<typename Enum>
QStringList keysOf() {
    QStringList keys;
    for (const Enum each : course::all<Enum>()) {
        keys << course::keyOf(each);
    }
    return keys;
}

} // namespace

QString facet(const QString& key) {
    return lookUp(Facets, key).value_or(key);
}

QString facetValue(const QString& facet, const QString& value) {
    if (facet == QLatin1String("registration")) {
        return lookUp(Registrations, value).value_or(value);
    }
    if (facet == QLatin1String("unit_kind")) {
        const auto kind = unitKindFromKey(value);
        return kind ? chineseName(*kind) : value;
    }
    for (const auto& own : OwnValues) {
        if (facet == QLatin1String(own.facet)) {
            return lookUp(own.values, value).value_or(value);
        }
    }
    for (const auto& of : CourseFields) {
        if (facet == QLatin1String(of.facet)) {
            return courseTermOf(QLatin1String(of.field), value);
        }
    }
    return value;
}

QStringList facetValues(const QString& facet) {
    if (facet == QLatin1String("registration")) {
        return {QStringLiteral("open"), QStringLiteral("closing"), QStringLiteral("not_yet"), QStringLiteral("closed"),
                QStringLiteral("none")};
    }
    if (facet == QLatin1String("unit_kind")) {
        QStringList keys;
        for (const UnitKind kind : allUnitKinds()) {
            keys << toKey(kind);
        }
        return keys;
    }
    for (const auto& own : OwnValues) {
        if (facet == QLatin1String(own.facet)) {
            QStringList keys;
            for (const Entry& entry : own.values) {
                keys << QLatin1String(entry.key);
            }
            return keys;
        }
    }
    return facet == QLatin1String("level")   ? keysOf<AudienceLevel>()
           : facet == QLatin1String("class") ? keysOf<ClassKind>()
           : facet == QLatin1String("mode")  ? keysOf<CourseMode>()
           : facet == QLatin1String("time")  ? keysOf<TimeKind>()
           : facet == QLatin1String("scope") ? keysOf<OpenScope>()
                                             : QStringList();
}

} // namespace inservice::words
