// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/placeaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace inservice {
namespace {

/// The words of the table are translated when they are asked for.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceActions)
};

} // namespace

const PlaceSubject& venueSubject() {
    static const PlaceSubject subject{
        "venue",
        "venue_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("PlaceActions", "&Register a venue…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Register a venue"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "It can be chosen in the form of a course, which then knows its address and "
                            "how many people it holds, and says when it is taken."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("PlaceActions", "&Change…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Change the venue"),
          QT_TRANSLATE_NOOP("PlaceActions", "Courses that name it already keep what they have written.")},
         {"close", "Close", QT_TRANSLATE_NOOP("PlaceActions", "Close the venue (&Z)…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Close the venue"),
          QT_TRANSLATE_NOOP("PlaceActions", "Nobody chooses it any more, and other units do not see it. Courses that "
                                            "name it keep it; it can be used again later.")},
         {"reopen", "Reopen", QT_TRANSLATE_NOOP("PlaceActions", "&Use it again…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Use the venue again"),
          QT_TRANSLATE_NOOP("PlaceActions", "It can be chosen again, by other units too if it is shared.")}}};
    return subject;
}

const PlaceSubject& lecturerSubject() {
    static const PlaceSubject subject{
        "lecturer",
        "lecturer_id",
        true,
        {{"add", "Add", QT_TRANSLATE_NOOP("PlaceActions", "&Recommend a lecturer…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Recommend a lecturer"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "Only your unit sees it until the lecturer has agreed, by the code of a mail "
                            "or on paper. Then other units find it when they search."),
          true},
         {"ask", "Ask", QT_TRANSLATE_NOOP("PlaceActions", "Ask &by mail…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Ask the lecturer by mail"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "The lecturer gets a mail with all that other units would see, and a code of twelve "
                            "digits. Whoever agrees tells you the code; enter it here within 30 days. A code that was "
                            "mailed before counts no more.")},
         {"confirm", "Confirm", QT_TRANSLATE_NOOP("PlaceActions", "&Enter the consent code…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Enter the consent code"),
          QT_TRANSLATE_NOOP("PlaceActions", "The twelve digits that the lecturer has told you.")},
         {"paper", "Paper", QT_TRANSLATE_NOOP("PlaceActions", "Agreed on &paper…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Record the consent on paper"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "For a consent that the lecturer has signed. Keep the sheet: whoever is shown without "
                            "having agreed may ask for it. If there is an e-mail, the lecturer is told.")},
         {"change", "Change", QT_TRANSLATE_NOOP("PlaceActions", "&Change…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Change the recommendation"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "What shows other units something else, or more, than was agreed to has to be agreed to "
                            "anew; until then nobody else sees it. What shows less, and your own remarks, need not.")},
         {"withdraw", "Withdraw", QT_TRANSLATE_NOOP("PlaceActions", "&Withdraw…"),
          QT_TRANSLATE_NOOP("PlaceActions", "Withdraw the recommendation"),
          QT_TRANSLATE_NOOP("PlaceActions",
                            "Nobody finds it any more. It is deleted with its history after 180 days; to recommend the "
                            "same person again, the consent is asked for anew.")}}};
    return subject;
}

QString PlaceSubject::kind(const PlaceAction& action) const {
    return QLatin1String(table) + u'.' + QLatin1String(action.key);
}

const PlaceAction* PlaceSubject::actionOf(const QString& kindOfCommand) const {
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const PlaceAction& action) { return kindOfCommand == kind(action); });
    return found == actions.end() ? nullptr : &*found;
}

QString PlaceAction::buttonText() const {
    return Text::tr(button);
}

QString PlaceAction::text() const {
    return Text::tr(word);
}

QString PlaceAction::explanationText() const {
    return Text::tr(explanation);
}

} // namespace inservice
