// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/dutyrefusals.h"
#include "forms/words/lookup.h"
#include "forms/words/placerefusals.h"
#include "forms/words/rosterrefusals.h"
#include "forms/words/words.h"

#include <QStringList>

namespace inservice::words {

namespace {

/// Sentences that need nothing but their key. Problem first, then what a right value looks like.
constexpr Entry Sentences[] = {
    {"account_name.characters",
     QT_TRANSLATE_NOOP("Words", "An account name has only the letters A–Z and digits. Take out blanks and signs.")},
    {"account_name.letters",
     QT_TRANSLATE_NOOP("Words", "The first two characters must be letters, for example AA00000.")},
    {"application_number.empty",
     QT_TRANSLATE_NOOP("Words", "Enter the application number printed on the form, for example 115-000123.")},
    {"application_number.format",
     QT_TRANSLATE_NOOP(
         "Words",
         "This is not an application number. It has the year, a dash and six digits, for example 115-000123.")},
    {"audit.id", QT_TRANSLATE_NOOP("Words", "An ID number is not looked for: it would stand in the audit. Enter the "
                                            "account or the name of the person.")},
    {"audit.span", QT_TRANSLATE_NOOP("Words", "The first day must not be after the last, and they may be a year apart "
                                              "at most.")},
    {"date.empty", QT_TRANSLATE_NOOP("Words", "Enter a date, for example 115/11/23 or 2026-11-23.")},
    {"date.format", QT_TRANSLATE_NOOP("Words", "This is not a date. Write it as 115/11/23 or 2026-11-23.")},
    {"date.range", QT_TRANSLATE_NOOP("Words", "There is no such day in the calendar. Check year, month and day.")},
    {"email.format",
     QT_TRANSLATE_NOOP(
         "Words",
         "This is not an e-mail address. Enter one address like name@example.edu.tw, without a display name.")},
    {"email.repeat", QT_TRANSLATE_NOOP("Words", "Enter the same e-mail once more.")},
    {"list.long", QT_TRANSLATE_NOOP("Words", "There are more of these than there can be. Take some out.")},
    {"name.empty", QT_TRANSLATE_NOOP("Words", "Enter the name. It must be the real name.")},
    {"national_id.ended",
     QT_TRANSLATE_NOOP("Words", "Residence numbers of the old form, with two letters, ended on 31 December 2030. Enter "
                                "the number of the new form that stands on the person's card.")},
    {"national_id.sex",
     QT_TRANSLATE_NOOP("Words",
                       "Sex and ID number do not agree. Check the sex and the second character of the ID number.")},
    {"password.characters",
     QT_TRANSLATE_NOOP(
         "Words",
         "A password has only the letters A–Z, a–z and digits. Take out blanks, signs and full-width characters.")},
    {"password.contains_account",
     QT_TRANSLATE_NOOP("Words", "The password must not contain the account name. Choose another one.")},
    {"password.repeat", QT_TRANSLATE_NOOP("Words", "Enter the same password once more.")},
    {"text.letters",
     QT_TRANSLATE_NOOP("Words", "There is no word in this. Write it in words, not only in digits or signs.")},
    {"text.empty", QT_TRANSLATE_NOOP("Words", "This must not be empty. Fill it in.")},
    {"text.not_normalised",
     QT_TRANSLATE_NOOP(
         "Words",
         "The text has blanks at its ends or full-width letters or digits. Leave the field once, so that they are "
         "put right, and send it again.")},
    {"time.format", QT_TRANSLATE_NOOP("Words", "This is not a time of the day. Write it as 9:00, 0900 or 13:30.")},
    {"unit.same_name", QT_TRANSLATE_NOOP("Words", "This is the unit's name already. Write another one.")},
    {"unit.itself", QT_TRANSLATE_NOOP("Words", "A unit cannot be merged into itself. Choose another one.")},
    {"unit_code.taken", QT_TRANSLATE_NOOP("Words", "A unit has, or had, this code. Find it in the list instead.")},
    {"unit_code.kind", QT_TRANSLATE_NOOP("Words", "Four digits are the code of a university, six those of any other "
                                                  "school. Look at code and kind.")},
    {"url.https", QT_TRANSLATE_NOOP("Words", "This is not the address of a secure web page. It begins with https://.")},
    {"unit.loop", QT_TRANSLATE_NOOP("Words", "A unit cannot stand below itself. Choose another unit above it.")},
};

int number(const Refusal& refusal, const char* name) {
    return refusal.details.value(QString::fromLatin1(name)).toInt();
}

QString text(const Refusal& refusal, const char* name) {
    return refusal.details.value(QString::fromLatin1(name)).toString();
}

bool has(const Refusal& refusal, const char* name) {
    return refusal.details.contains(QString::fromLatin1(name));
}

QString nationalId(const Refusal& refusal) {
    if (refusal.key == QLatin1String("national_id.length")) {
        const int actual = number(refusal, "actual");
        if (actual > 0) {
            return Words::tr("An ID number has 10 characters, this one has %1. Compare it with the card.").arg(actual);
        }
        return Words::tr("Enter the ID number of 10 characters from the card, for example a letter and nine digits.");
    }
    if (refusal.key == QLatin1String("national_id.format")) {
        const int position = number(refusal, "position");
        if (position == 1) {
            return Words::tr("The first character of an ID number is a letter. Compare it with the card.");
        }
        if (position == 2) {
            return Words::tr("The second character of an ID number is 1 or 2 (citizens), 8 or 9 (residents), or A to D "
                             "(old residence "
                             "numbers). Compare it with the card.");
        }
        if (position > 2) {
            return Words::tr("Character %1 of an ID number is a digit. Compare it with the card.").arg(position);
        }
        return Words::tr("This does not have the form of an ID number: a letter, then nine digits (old residence "
                         "numbers: two letters, "
                         "then eight digits). Compare it with the card.");
    }
    if (refusal.key == QLatin1String("national_id.checksum")) {
        const int from = has(refusal, "from") ? number(refusal, "from") : 2;
        const int to = has(refusal, "to") ? number(refusal, "to") : 10;
        return Words::tr("The check digit of the ID number does not fit. Compare characters %1 to %2 with the card.")
            .arg(from)
            .arg(to);
    }
    return {};
}

QString phoneDigits(const Refusal& refusal, bool fax) {
    const QString area = text(refusal, "area");
    if (area.isEmpty()) {
        return fax ? Words::tr("The fax number has too many or too few digits for its area code. Check it, for example "
                               "02-22345678.")
                   : Words::tr("The phone number has too many or too few digits for its area code. Check it, for "
                               "example 02-22345678.");
    }
    const QString first = text(refusal, "first");
    if (first.isEmpty() || number(refusal, "actual") == 0) {
        return Words::tr("A number with area code %1 has %2 digits after it, this one has %3. Check the area code and "
                         "the number.")
            .arg(area, text(refusal, "expected"))
            .arg(number(refusal, "actual"));
    }
    QStringList digits;
    for (const QChar c : first) {
        digits += c;
    }
    return Words::
        tr("No number with area code %1 begins like this one; they begin with %2. Check the area code and the number.")
            .arg(area, digits.join(Words::tr(", ", "between digits")));
}

QString phone(const Refusal& refusal) {
    const bool fax = text(refusal, "use") == QLatin1String("fax");
    if (refusal.key == QLatin1String("phone.empty")) {
        return fax ? Words::tr("Enter the fax number with its area code, for example 02-22345678.")
                   : Words::tr("Enter a phone number with its area code, for example 02-22345678.");
    }
    if (refusal.key == QLatin1String("phone.area")) {
        return fax ? Words::tr("Enter the area code of the fax number. It begins with 0, for example 02-22345678.")
                   : Words::tr("Enter the area code of the phone number. It begins with 0, for example 02-22345678.");
    }
    if (refusal.key == QLatin1String("phone.digits")) {
        return phoneDigits(refusal, fax);
    }
    if (refusal.key == QLatin1String("phone.extension")) {
        return fax ? Words::tr("A fax number has no extension. Take out # and what follows it.")
                   : Words::tr("The extension stands after # and has 1 to %1 digits, for example 07-6000000#123. Give "
                               "one only.")
                         .arg(has(refusal, "maximum") ? number(refusal, "maximum") : 7);
    }
    if (refusal.key == QLatin1String("phone.format")) {
        return fax ? Words::tr("This is not a fax number. Give one number of digits only, for example 02-22345678.")
                   : Words::tr("This is not a phone number. Give one number of digits only, with its extension after "
                               "#, for example "
                               "07-6000000#123.");
    }
    return {};
}

/// Which character it is, and where: what cannot be seen has its number only.
QString characterOf(const Refusal& refusal) {
    const QString character = text(refusal, "character");
    const QString code = text(refusal, "code");
    if (code.isEmpty()) {
        return {};
    }
    return character.isEmpty()
               ? Words::tr("Character %1 (%2)", "place, U+E000").arg(number(refusal, "position")).arg(code)
               : Words::tr("Character %1, “%2” (%3),", "place, the character, U+0031")
                     .arg(number(refusal, "position"))
                     .arg(character, code);
}

QString withCharacter(const Refusal& refusal) {
    const QString character = characterOf(refusal);
    if (refusal.key == QLatin1String("name.characters")) {
        if (!character.isEmpty()) {
            return Words::tr("%1 cannot be part of a name. Give the real name, without digits, signs or brackets; a "
                             "character of your own making (造字) as the one that Unicode has for it.")
                .arg(character);
        }
        return Words::tr("The name contains a character that cannot be part of a name, or one that is not in Unicode. "
                         "Give the real name, "
                         "without digits or signs.");
    }
    if (refusal.key == QLatin1String("text.control")) {
        if (!character.isEmpty()) {
            return Words::tr(
                       "%1 cannot be stored: a line break, a character of your own making (造字), or one that was "
                       "lost. Take it out, or type it again.")
                .arg(character);
        }
        return Words::tr(
            "The text contains a character that cannot be shown, such as a line break. Type it again without it.");
    }
    return {};
}

QString withNumbers(const Refusal& refusal) {
    const int actual = number(refusal, "actual");
    if (refusal.key == QLatin1String("account_name.length")) {
        if (actual > 0) {
            return Words::tr("An account name has 3 to 15 letters or digits, this one has %1.").arg(actual);
        }
        return Words::tr("Enter an account name of 3 to 15 letters or digits, the first two letters.");
    }
    if (refusal.key == QLatin1String("email.length")) {
        if (actual > 0) {
            return Words::tr("An e-mail address has at most 254 characters, this one has %1. Give a shorter one.")
                .arg(actual);
        }
        return Words::tr("Enter an e-mail address of 1 to 254 characters, for example name@example.edu.tw.");
    }
    if (refusal.key == QLatin1String("name.length")) {
        if (actual > 0) {
            return Words::tr("A name has at most 50 characters, this one has %1. Give it as it stands on the ID card.")
                .arg(actual);
        }
        return Words::tr("A name has at most 50 characters. Give it as it stands on the ID card.");
    }
    if (refusal.key == QLatin1String("password.length")) {
        return Words::tr("A password has %1 to %2 characters.")
            .arg(has(refusal, "minimum") ? number(refusal, "minimum") : 8)
            .arg(has(refusal, "maximum") ? number(refusal, "maximum") : 20);
    }
    if (refusal.key == QLatin1String("password.classes")) {
        return Words::tr("A password here needs at least %1 of these: capitals, small letters, digits.")
            .arg(has(refusal, "classes") ? number(refusal, "classes") : 2);
    }
    if (refusal.key == QLatin1String("password.run")) {
        return Words::tr("A password here must not have the same character more than %1 times in a row.")
            .arg(has(refusal, "maximum") ? number(refusal, "maximum") : 2);
    }
    if (refusal.key == QLatin1String("text.length")) {
        if (has(refusal, "minimum") && actual < number(refusal, "minimum")) {
            return Words::tr("The text is too short: at least %1 characters, this one has %2. Say more.")
                .arg(number(refusal, "minimum"))
                .arg(actual);
        }
        if (has(refusal, "maximum")) {
            return Words::tr("The text is too long: at most %1 characters, this one has %2. Shorten it.")
                .arg(number(refusal, "maximum"))
                .arg(actual);
        }
        return Words::tr("The text is too long or too short for this field. Shorten or complete it.");
    }
    if (refusal.key == QLatin1String("number.range") || refusal.key == QLatin1String("number.digits")) {
        const QString least = QString::number(refusal.details.value(QStringLiteral("minimum")).toDouble());
        const QString most = QString::number(refusal.details.value(QStringLiteral("maximum")).toDouble());
        if (refusal.key == QLatin1String("number.digits")) {
            return Words::tr("Enter the number alone, in digits and without a unit: %1 to %2.").arg(least, most);
        }
        return refusal.details.value(QStringLiteral("step"), 1).toDouble() < 1
                   ? Words::tr("Enter a number from %1 to %2, in steps of 0.5.").arg(least, most)
                   : Words::tr("Enter a whole number from %1 to %2.").arg(least, most);
    }
    if (refusal.key == QLatin1String("code.format")) {
        return Words::tr("The code in the mail has %1 digits. Enter them as they stand there.")
            .arg(has(refusal, "length") ? number(refusal, "length") : 6);
    }
    return {};
}

QString unitCode(const Refusal& refusal) {
    if (refusal.key == QLatin1String("unit_code.length")) {
        return Words::tr("A school code has 6 characters (9 with a branch, 4 for a university). Zeros in front belong "
                         "to it: 014302.");
    }
    if (refusal.key == QLatin1String("unit_code.county")) {
        const QString county = text(refusal, "county");
        if (!county.isEmpty()) {
            return Words::tr(
                       "No county has the number %1, with which this school code begins. Check its first two digits.")
                .arg(county);
        }
        return Words::tr("No county has the number with which this school code begins. Check its first two digits.");
    }
    if (refusal.key == QLatin1String("unit_code.format")) {
        if (const int position = number(refusal, "position")) {
            return Words::
                tr("Character %1 of this school code is not one that can stand there. Check it, for example 014302.")
                    .arg(position);
        }
        return Words::tr("This does not have the form of a school code. Check it, for example 014302.");
    }
    return {};
}

} // namespace

QString refusal(const Refusal& refusal) {
    if (const auto sentence = lookUp(Sentences, refusal.key)) {
        return *sentence;
    }
    if (const auto sentence = rosterValueRefusal(refusal.key)) {
        return *sentence;
    }
    if (const auto sentence = dutyValueRefusal(refusal.key)) {
        return *sentence;
    }
    if (const auto sentence = placeValueRefusal(refusal.key)) {
        return *sentence;
    }
    for (const auto say : {nationalId, phone, withCharacter, withNumbers, unitCode}) {
        if (const QString sentence = say(refusal); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return Words::tr("What was entered does not have the right form. Check it once more. (%1)").arg(refusal.key);
}

} // namespace inservice::words
