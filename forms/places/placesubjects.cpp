// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/places/placesubjects.h"

namespace inservice {

const UpkeepSubject& venueSubject() {
    static const UpkeepSubject subject{
        "venue",
        "venue_id",
        false,
        {{"add", "Add", QT_TRANSLATE_NOOP("UpkeepActions", "&Register a venue…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Register a venue"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "It can be chosen in the form of a course, which then knows its address and "
                            "how many people it holds, and says when it is taken."),
          true},
         {"change", "Change", QT_TRANSLATE_NOOP("UpkeepActions", "&Change…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Change the venue"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Courses that name it already keep what they have written.")},
         {"close", "Close", QT_TRANSLATE_NOOP("UpkeepActions", "Close the venue (&Z)…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Close the venue"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Nobody chooses it any more, and other units do not see it. Courses that "
                                             "name it keep it; it can be used again later.")},
         {"reopen", "Reopen", QT_TRANSLATE_NOOP("UpkeepActions", "&Use it again…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Use the venue again"),
          QT_TRANSLATE_NOOP("UpkeepActions", "It can be chosen again, by other units too if it is shared.")}}};
    return subject;
}

const UpkeepSubject& lecturerSubject() {
    static const UpkeepSubject subject{
        "lecturer",
        "lecturer_id",
        true,
        {{"add", "Add", QT_TRANSLATE_NOOP("UpkeepActions", "&Recommend a lecturer…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Recommend a lecturer"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "Only your unit sees it until the lecturer has agreed, by the code of a mail "
                            "or on paper. Then other units find it when they search."),
          true},
         {"ask", "Ask", QT_TRANSLATE_NOOP("UpkeepActions", "Ask &by mail…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Ask the lecturer by mail"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "The lecturer gets a mail with all that other units would see, and a code of twelve "
                            "digits. Whoever agrees tells you the code; enter it here within 30 days. A code that was "
                            "mailed before counts no more.")},
         {"confirm", "Confirm", QT_TRANSLATE_NOOP("UpkeepActions", "Enter the consent c&ode…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Enter the consent code"),
          QT_TRANSLATE_NOOP("UpkeepActions", "The twelve digits that the lecturer has told you.")},
         {"paper", "Paper", QT_TRANSLATE_NOOP("UpkeepActions", "Agreed on &paper…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Record the consent on paper"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "For a consent that the lecturer has signed. Keep the sheet: whoever is shown without "
                            "having agreed may ask for it. If there is an e-mail, the lecturer is told.")},
         {"change", "Change", QT_TRANSLATE_NOOP("UpkeepActions", "&Change…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Change the recommendation"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "What shows other units something else, or more, than was agreed to has to be agreed to "
                            "anew; until then nobody else sees it. What shows less, and your own remarks, need not.")},
         {"withdraw", "Withdraw", QT_TRANSLATE_NOOP("UpkeepActions", "&Withdraw…"),
          QT_TRANSLATE_NOOP("UpkeepActions", "Withdraw the recommendation"),
          QT_TRANSLATE_NOOP("UpkeepActions",
                            "Nobody finds it any more. It is deleted with its history after 180 days; to recommend the "
                            "same person again, the consent is asked for anew.")}}};
    return subject;
}

} // namespace inservice
