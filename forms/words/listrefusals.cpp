// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/listrefusals.h"

#include "forms/words/lookup.h"
#include "models/enrolments/registration.h"

#include <QJsonArray>

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"hours.changed",
     QT_TRANSLATE_NOOP("Words", "Not saved: somebody else has changed this row of the list meanwhile. Look at it as it "
                                "is now, and change it again.")},
    {"list.no_evidence",
     QT_TRANSLATE_NOOP("Words", "This evidence is not, or no longer, there. The list shows it after the next update.")},
    {"list.not_visible",
     QT_TRANSLATE_NOOP("Words", "This list is not, or no longer, yours to see. It shows after the next update where it "
                                "is.")},
    {"list.take_back_over",
     QT_TRANSLATE_NOOP("Words",
                       "The list was confirmed more than a day ago, so that is not taken back any more. Put it "
                       "right by a correction of the closed course.")},
    {"list.corrected",
     QT_TRANSLATE_NOOP("Words",
                       "This list has been corrected since it was confirmed, so that is not taken back. Put it "
                       "right by another correction.")},
    {"correction.not_visible",
     QT_TRANSLATE_NOOP("Words", "This correction is not, or no longer, yours to see. The list shows it after the next "
                                "update.")},
    {"correction.evidence",
     QT_TRANSLATE_NOOP("Words", "Adding somebody or giving more hours needs evidence. Attach the sign-in sheet.")},
    {"correction.nothing",
     QT_TRANSLATE_NOOP("Words", "Nothing would be different from what it is. Enter what is to be put right.")},
    {"correction.field",
     QT_TRANSLATE_NOOP("Words", "This is not changed after a course is closed. Register a course for "
                                "it afterwards, or ask your centre.")},
    {"correction.person",
     QT_TRANSLATE_NOOP("Words", "This person is on the list already, or not on it any more. Look at the list as it is "
                                "now, and ask again.")},
    {"correction.open",
     QT_TRANSLATE_NOOP("Words",
                       "A correction of this course waits already. Withdraw it, or wait until it is decided.")},
    {"list.passed_on",
     QT_TRANSLATE_NOOP("Words", "Hours of this course have been passed on already, so the confirmation is not taken "
                                "back. Put it right by a correction of the closed course.")},
};

/// What is wrong with a row that was set.
QString invalidRow(const QString& key, const QJsonObject& detail) {
    const QString most = QString::number(detail.value(QLatin1String("maximum")).toDouble());
    if (key == u"hours.not_attendee") {
        return Words::tr("Hours are given to participants alone. For lecturers enter lecture hours; staff get none.");
    }
    if (key == u"hours.step") {
        return Words::tr("Hours go in steps of a half. Enter 2.5 or 3, for instance.");
    }
    if (key == u"hours.over") {
        return Words::tr("The course has %1 hours, and nobody is given more. Enter fewer.").arg(most);
    }
    if (key == u"hours.credit") {
        return Words::tr("Credits are given whole or not at all. Enter 0 or %1.")
            .arg(detail.value(QLatin1String("credits")).toDouble());
    }
    if (key == u"hours.reason") {
        return Words::tr("Hours given by hand need a reason of five characters or more. Write why.");
    }
    if (key == u"hours.not_lecturer") {
        return Words::tr("Lecture hours are for lecturers alone. Set the role first, or leave them empty.");
    }
    if (key == u"hours.no_lecture") {
        return Words::tr("This course counts no lecture hours. Leave them empty.");
    }
    return Words::tr("All sessions together have %1 hours, and nobody has taught more. Enter fewer.").arg(most);
}

QString listState(const QString& state, int version) {
    if (state == u"submitted") {
        return Words::tr("Version %1 of the list is waiting for a decision now. Look at that one.").arg(version);
    }
    if (state == u"recalled") {
        return Words::tr("Version %1 of the list has been recalled by its unit. Wait until it is handed in again.")
            .arg(version);
    }
    if (state == u"returned") {
        return Words::tr("Version %1 of the list has been sent back already. Wait until it is handed in again.")
            .arg(version);
    }
    return Words::tr("Version %1 of the list has been confirmed already. Look at how it stands.").arg(version);
}

QString clash(const QJsonObject& detail) {
    QStringList courses;
    const QJsonArray named = detail.value(QLatin1String("courses")).toArray();
    for (const auto& one : named) {
        const QJsonObject course = one.toObject();
        const qint64 number = course.value(QLatin1String("number")).toInteger();
        courses << (number == 0
                        ? Words::tr("another unit's course")
                        : Words::tr("%1 (%2)").arg(course.value(QLatin1String("title")).toString()).arg(number));
    }
    return Words::tr(
               "Not confirmed: %n persons were credited for the same minutes in %1. Send the list back, or say why "
               "it is confirmed all the same.",
               nullptr, detail.value(QLatin1String("n")).toInt())
        .arg(courses.isEmpty() ? Words::tr("another course")
                               : courses.join(Words::tr(", ", "between the members of a list")));
}

std::optional<QString> correctionRefusal(const QString& key, const QJsonObject& detail) {
    if (key == u"correction.too_late") {
        return Words::tr("The course was closed more than %n days ago. Ask the national centre to put it right.",
                         nullptr, detail.value(QLatin1String("days")).toInt());
    }
    if (key == u"correction.hours") {
        return Words::tr("%1: the course has %2 hours, and nobody is given more (credits: whole or not at all; staff "
                         "none). Enter fewer.")
            .arg(detail.value(QLatin1String("name")).toString())
            .arg(detail.value(QLatin1String("maximum")).toDouble());
    }
    if (key == u"correction.listed") {
        return Words::tr("%1 is on the list already, by this number or one before. Send the request back, with the "
                         "row to be changed instead.")
            .arg(detail.value(QLatin1String("name")).toString());
    }
    if (key == u"correction.seal") {
        return detail.value(QLatin1String("received")).toBool()
                   ? Words::tr("The form lacks a seal that it needs. Send it back to be sealed.")
                   : Words::tr("The sealed form of this revision has not come yet. Receive it first.");
    }
    if (key == u"correction.state") {
        return Words::tr("The correction is at revision %1 by now, or has been decided. Look at it as it is now.")
            .arg(detail.value(QLatin1String("revision")).toInt());
    }
    if (key == u"correction.desk_still") {
        return Words::tr("Until %1 the desk of the course, %2, puts it right. Ask there.", "day, desk")
            .arg(enrolment::deadlineText(
                     QDateTime::fromString(detail.value(QLatin1String("until")).toString(), Qt::ISODate)),
                 detail.value(QLatin1String("desk")).toString());
    }
    if (key == u"correction.objection_over") {
        return Words::tr("You have objected already, or the time for it is over. Ask the centre of the course.");
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> listRefusal(const QString& key, const QJsonObject& detail) {
    const int n = detail.value(QLatin1String("n")).toInt();
    if (key == u"hours.invalid") {
        return invalidRow(detail.value(QLatin1String("key")).toString(), detail);
    }
    if (key == u"list.evidence_many") {
        return Words::tr(
            "A course has at most %n files of evidence. Remove one first, or put several pages in one file.", nullptr,
            detail.value(QLatin1String("maximum")).toInt());
    }
    if (key == u"list.red_checks") {
        return Words::tr("Not handed in: %n checks before closing are not met. Put right what they name, and hand the "
                         "list in again.",
                         nullptr, n);
    }
    if (key == u"list.yellow_checks") {
        return Words::tr("Not handed in: %n checks before closing have doubts. Look at them, and write a sentence of "
                         "five characters or more.",
                         nullptr, n);
    }
    if (key.startsWith(u"correction.")) {
        if (const auto sentence = correctionRefusal(key, detail)) {
            return sentence;
        }
    }
    if (key == u"list.state") {
        return listState(detail.value(QLatin1String("state")).toString(), n);
    }
    if (key == u"list.clash") {
        return clash(detail);
    }
    return lookUp(Sentences, key);
}

} // namespace inservice::words
