// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/changerefusals.h"

#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"

#include <QJsonArray>

namespace inservice::words {

namespace {

constexpr Entry Sentences[] = {
    {"change.nothing",
     QT_TRANSLATE_NOOP("Words",
                       "Nothing in the course would be different, so nothing was changed. Write what is to be another, "
                       "and send it then.")},
    {"change.field",
     QT_TRANSLATE_NOOP("Words", "This is not changed in this way, so nothing was done. Who holds a course and who "
                                "stands in is changed in the list of courses; unit and number stay.")},
    {"change.open",
     QT_TRANSLATE_NOOP("Words", "A change of this course is being reviewed already, and there is one at a time. Wait "
                                "for the decision, or withdraw that one. What needs no review can be changed "
                                "meanwhile.")},
    {"change.not_visible",
     QT_TRANSLATE_NOOP(
         "Words",
         "This change is not, or no longer, yours to see or to decide. The list shows it after the next update.")},
};

/// Those whose sentence names the fields.
constexpr Entry AboutFields[] = {
    {"change.conflict", QT_TRANSLATE_NOOP("Words", "Changed by somebody else meanwhile: %1. Nothing was done. Look at "
                                                   "how it stands now, and change it from there.")},
    {"change.not_possible",
     QT_TRANSLATE_NOOP("Words", "This cannot be changed any more as the course stands now: %1. Nothing was done. Leave "
                                "it out; if it has to be, ask the desk.")},
    {"change.only_cancel",
     QT_TRANSLATE_NOOP("Words", "Teachers rely on this already, so it is not changed: %1. Nothing was done. Cancel the "
                                "course, and register another one.")},
    {"change.reason", QT_TRANSLATE_NOOP("Words", "Whoever reviews this, or hears of it at short notice, has to know "
                                                 "why: %1. Write the reason in five characters or more.")},
    {"change.in_force",
     QT_TRANSLATE_NOOP("Words", "This holds already, as it was urgent, and the desk decides whether it stays: %1. It "
                                "cannot be withdrawn; change it anew if it is to be another.")},
};

/// Names of fields, of {"fields": [key or {"field": key}]}.
QString fieldNames(const QJsonObject& detail) {
    QStringList names;
    const QJsonArray fields = detail.value(QLatin1String("fields")).toArray();
    for (const auto& one : fields) {
        names << courseField(one.isObject() ? one.toObject().value(QLatin1String("field")).toString() : one.toString());
    }
    return names.join(Words::tr(", ", "between names of fields"));
}

/// Where a request stands that takes this no more.
QString aboutState(const QString& state) {
    constexpr Entry states[] = {
        {"applied", QT_TRANSLATE_NOOP("Words", "This change holds already, so this was not done. Change it anew if it "
                                               "is to be another.")},
        {"withdrawn", QT_TRANSLATE_NOOP("Words", "This change was withdrawn meanwhile, so this was not done. The list "
                                                 "shows it after the next update.")},
        {"lapsed", QT_TRANSLATE_NOOP("Words", "This change was not decided before what it changes began, so it has "
                                              "lapsed. Ask for it anew if it is still needed.")},
    };
    return lookUp(states, state)
        .value_or(Words::tr("This change was decided meanwhile, so this was not done. The list shows what came of it "
                            "after the next update."));
}

} // namespace

std::optional<QString> changeRefusal(const QString& key, const QJsonObject& detail) {
    if (const auto sentence = lookUp(AboutFields, key)) {
        return sentence->arg(fieldNames(detail));
    }
    if (key == u"change.state") {
        return aboutState(detail.value(QLatin1String("state")).toString());
    }
    return lookUp(Sentences, key);
}

} // namespace inservice::words
