// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/placerefusals.h"

#include "forms/words/lookup.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"venue.not_visible",
     QT_TRANSLATE_NOOP("Words", "This venue is not, or no longer, one that your unit or your desk keeps, so nothing "
                                "was done. The list shows it after the next update.")},
    {"venue.changed", QT_TRANSLATE_NOOP("Words", "Somebody else has changed this venue meanwhile, so nothing was done. "
                                                 "Look at how it stands now, and decide again.")},
    {"venue.taken", QT_TRANSLATE_NOOP("Words", "Your unit has a venue of this name in use, so it was not saved. Choose "
                                               "another name, for instance with the floor.")},
    {"venue.state", QT_TRANSLATE_NOOP("Words", "This venue is closed, or in use again, so nothing was done. The list "
                                               "shows how it stands after the next update.")},
    {"lecturer.not_visible",
     QT_TRANSLATE_NOOP("Words", "This recommendation is not, or no longer, there for you: it may have been withdrawn. "
                                "Search once more, or wait for the next update of the list.")},
    {"lecturer.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed this recommendation meanwhile, so nothing was done. Look at "
                                "how it stands now, and decide again.")},
    {"lecturer.taken",
     QT_TRANSLATE_NOOP("Words", "Your unit recommends this person already, or somebody else with this e-mail, so it "
                                "was not saved. Change the recommendation that there is, or check the e-mail.")},
    {"lecturer.state",
     QT_TRANSLATE_NOOP("Words", "This recommendation does not stand as you saw it: the lecturer has agreed, or it was "
                                "withdrawn. The list shows it after the next update.")},
    {"lecturer.code_wrong",
     QT_TRANSLATE_NOOP("Words", "This is not the code that was mailed to the lecturer. Compare all twelve digits with "
                                "what you were told, or ask by mail once more.")},
    {"lecturer.own_address",
     QT_TRANSLATE_NOOP("Words", "Not asked: this e-mail is that of another colleague's account at your unit, and a "
                                "lecturer agrees in person. Enter the lecturer's own e-mail, or record the consent on "
                                "paper.")},
    {"lecturer.no_address",
     QT_TRANSLATE_NOOP("Words", "Not asked: there is no e-mail of the lecturer. Enter one, or record the consent on "
                                "paper.")},
    {"lecturer.not_asked",
     QT_TRANSLATE_NOOP("Words", "What was found is shown for five minutes, which are over. Search once more.")},
    {"lecturer.code_ended",
     QT_TRANSLATE_NOOP("Words", "No code that was mailed counts any more: it is too old, or what other units would see "
                                "has been changed since. Ask the lecturer by mail once more.")},
};

/// Of values, by the reason.
constexpr Entry Values[] = {
    {"paper.day", QT_TRANSLATE_NOOP("Words", "A consent is of today or of the last three years. Check the day on the "
                                             "sheet, or have another one signed.")},
    {"search.words", QT_TRANSLATE_NOOP("Words", "Choose a subject, or enter two characters at least.")},
};

} // namespace

std::optional<QString> placeRefusal(const QString& key, const QJsonObject& detail) {
    const int maximum = detail.value(QLatin1String("maximum")).toInt();
    if (key == u"venue.too_many") {
        return Words::tr("Not saved: your unit has %n venues in use, which is the most there can be. Close those that "
                         "are used no more.",
                         nullptr, maximum);
    }
    if (key == u"lecturer.too_many") {
        return Words::tr("Not saved: your unit recommends %n people, which is the most there can be. Withdraw those "
                         "whom you would not ask again.",
                         nullptr, maximum);
    }
    return lookUp(Sentences, key);
}

std::optional<QString> placeValueRefusal(const QString& reason) {
    return lookUp(Values, reason);
}

} // namespace inservice::words
