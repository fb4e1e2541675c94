// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/rosterrefusals.h"

#include "forms/words/lookup.h"

#include <QJsonArray>

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"roster.not_visible",
     QT_TRANSLATE_NOOP("Words", "You do not keep the roster of this unit, or the unit has been closed, so nobody was "
                                "entered. Choose a unit of yours, or ask its regional centre.")},
    {"teacher.not_visible",
     QT_TRANSLATE_NOOP("Words", "This teacher is not, or no longer, on a roster that you keep: another school may have "
                                "entered them. The list shows it after the next update.")},
    {"teacher.changed", QT_TRANSLATE_NOOP("Words", "Somebody else has changed this teacher's entry meanwhile, so "
                                                   "nothing was done. Look at how it stands now, and decide again.")},
    {"teacher.state", QT_TRANSLATE_NOOP("Words", "This teacher's entry is already as you wanted it, or they have left. "
                                                 "The list shows how it stands after the next update.")},
    {"teacher.trainee", QT_TRANSLATE_NOOP("Words", "Not saved: trainee teachers are not entered into the roster. Enter "
                                                   "them once they are appointed, with the title they have then.")},
    {"teacher.not_looked", QT_TRANSLATE_NOOP("Words", "Not saved: what was said of this person has not reached the "
                                                      "centre, or was said too long ago. Enter them once more.")},
    {"teacher.differs",
     QT_TRANSLATE_NOOP(
         "Words", "Not saved: this ID number is known to the centre with another name or birth date. Compare both with "
                  "the person's ID card; if they are right, ask your regional centre to correct the former entry.")},
    {"teacher.number_fixed",
     QT_TRANSLATE_NOOP("Words",
                       "Not saved: a school changes the number of somebody who had a residence number and holds no "
                       "business account. Any other number is corrected by your regional centre; ask there.")},
    {"teacher.number_taken",
     QT_TRANSLATE_NOOP("Words", "Not saved: the new number is already that of somebody else. Compare it with the "
                                "person's ID card; if it is right, ask your regional centre.")},
    {"teacher.account_state",
     QT_TRANSLATE_NOOP("Words",
                       "The account of this teacher is already as you wanted it, or there is none yet. The list "
                       "shows it after the next update.")},
    {"teacher.own_entry",
     QT_TRANSLATE_NOOP("Words",
                       "Nobody manages their own teacher's account, so nothing was done. Somebody else who keeps "
                       "the roster does it: ask a colleague or your regional centre.")},
    {"move.not_visible",
     QT_TRANSLATE_NOOP(
         "Words",
         "This change of the roster is not, or no longer, yours to decide. The list shows it after the next update.")},
    {"move.changed", QT_TRANSLATE_NOOP("Words", "This change of the roster is not as you saw it: it has been decided, "
                                                "or another one came after it. Look at how it stands now.")},
    {"search.not_asked",
     QT_TRANSLATE_NOOP("Words", "What was found is shown for five minutes, which are over. Search once more.")},
    {"figures.unknown",
     QT_TRANSLATE_NOOP("Words", "The centre does not know this report. This program and the centre are "
                                "of different versions: ask who looks after this PC for the newest one.")},
    {"checkin.closed", QT_TRANSLATE_NOOP("Words", "The check-in of this semester is closed already. If it has to be "
                                                  "changed, ask the regional centre to open it again.")},
    {"checkin.empty", QT_TRANSLATE_NOOP("Words", "Nobody is on the roster, so there is nothing to close. Enter the "
                                                 "teachers of your school first.")},
    {"checkin.open", QT_TRANSLATE_NOOP("Words", "This check-in is not closed, or was closed anew meanwhile. The list "
                                                "shows it after the next update.")},
    {"checkin.semester", QT_TRANSLATE_NOOP("Words", "Another semester has begun, so nothing was written down. Check "
                                                    "the date of this PC, and open the check-in once more.")},
    {"roster_import.not_visible",
     QT_TRANSLATE_NOOP("Words",
                       "This import is not, or no longer, yours: it was undone, or belongs to a roster that you "
                       "do not keep. Open the list again to begin a new one.")},
    {"roster_import.twice",
     QT_TRANSLATE_NOOP("Words", "This import has already done something with this person. Put it "
                                "right in the roster.")},
    {"roster_import.large",
     QT_TRANSLATE_NOOP("Words", "An import holds 5,000 people at most. Open the rest of the list "
                                "as another one.")},
    {"roster_import.undone",
     QT_TRANSLATE_NOOP("Words", "This import has already been undone, so nothing was done now. The list shows the "
                                "roster as it is.")},
    {"roster_import.other",
     QT_TRANSLATE_NOOP("Words", "The whole number is not that of whom this row was taken for. Compare the row with the "
                                "roster; if it is right, take it once more.")},
    {"catalogue.taken", QT_TRANSLATE_NOOP("Words", "The catalogue has this name already, so it was not saved. Choose "
                                                   "another name, or take the entry that there is.")},
};

/// Of values, by the reason.
constexpr Entry Values[] = {
    {"choice.unknown", QT_TRANSLATE_NOOP("Words", "The list does not have this. Choose one that it has.")},
    {"choice.retired", QT_TRANSLATE_NOOP("Words", "This one is not used any more. Choose another one from the list.")},
    {"subjects.many", QT_TRANSLATE_NOOP("Words", "There are more than six subjects. Take some out.")},
    {"subjects.twice", QT_TRANSLATE_NOOP("Words", "A subject is there twice. Take one of the two out.")},
    {"licence.places",
     QT_TRANSLATE_NOOP("Words", "Only the last four letters or digits of the licence are kept. Enter these four.")},
    {"date.future", QT_TRANSLATE_NOOP("Words", "This day is more than a year away. Check the year.")},
    {"date.order", QT_TRANSLATE_NOOP("Words", "The last day is before the first one, or more than 60 days after it.")},
    {"date.far",
     QT_TRANSLATE_NOOP(
         "Words", "This day is too far away. Enter one within a year, and a return that comes after the leave began.")},
    {"birth.young",
     QT_TRANSLATE_NOOP("Words",
                       "Whoever was born on this day is too young to teach. Check the year of the birth date.")},
    {"birth.old",
     QT_TRANSLATE_NOOP("Words",
                       "Nobody on a roster is that old. Check the year of the birth date; 75 is the year 1986.")},
    {"search.empty", QT_TRANSLATE_NOOP("Words", "Enter how the name begins, or a unit.")},
};

/// Why a check-in cannot be closed, with a few names.
QString unconfirmed(const QJsonObject& detail) {
    const QStringList names = detail.value(QLatin1String("names")).toVariant().toStringList();
    return Words::tr("Not closed: %n entries are not confirmed yet (%1). Go through them first.", nullptr,
                     detail.value(QLatin1String("count")).toInt())
        .arg(names.join(Words::tr(", ", "between names")));
}

} // namespace

std::optional<QString> rosterRefusal(const QString& key, const QJsonObject& detail) {
    if (key == u"teacher.elsewhere") {
        const QString unit = detail.value(QLatin1String("unit")).toString();
        return unit.isEmpty()
                   ? Words::tr(
                         "Not saved: this person is on another school's roster. If they teach at yours now, enter "
                         "them as coming from another school; that school is told and may object.")
                   : Words::tr(
                         "Not saved: this person is on the roster of %1. If they teach at yours now, enter them as "
                         "coming from another school; that school is told and may object.")
                         .arg(unit);
    }
    if (key == u"checkin.unconfirmed") {
        return unconfirmed(detail);
    }
    if (key == u"checkin.changed") {
        return Words::tr("Not closed: the roster has changed meanwhile and has %n people now. Look at it, and close "
                         "again.",
                         nullptr, detail.value(QLatin1String("people")).toInt());
    }
    if (key == u"roster_import.touched") {
        QStringList names;
        const QJsonArray people = detail.value(QLatin1String("names")).toArray();
        for (const auto& name : people) {
            names.append(name.toString());
        }
        return Words::tr("Not undone: %n of its people have been changed since (%1). You can undo the others, or put "
                         "these back first.",
                         nullptr, detail.value(QLatin1String("teachers")).toInt())
            .arg(names.join(Words::tr(", ", "between names")));
    }
    if (key == u"move.too_late") {
        const int days = detail.value(QLatin1String("days")).toInt(30);
        return Words::tr("This can be undone for %n day(s), which are over. Enter how it is now instead, or ask your "
                         "regional centre.",
                         nullptr, days);
    }
    return lookUp(Sentences, key);
}

std::optional<QString> rosterValueRefusal(const QString& reason) {
    return lookUp(Values, reason);
}

} // namespace inservice::words
