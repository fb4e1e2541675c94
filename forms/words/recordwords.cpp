// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/recordwords.h"

#include "forms/words/lookup.h"
#include "models/enrolments/registration.h"

namespace inservice::words {
namespace {

constexpr Entry Kinds[] = {
    {"hours", QT_TRANSLATE_NOOP("Words", "Hours")},
    {"credits", QT_TRANSLATE_NOOP("Words", "Credits")},
    {"lecture", QT_TRANSLATE_NOOP("Words", "Hours as lecturer")},
};

constexpr Entry Targets[] = {
    {"civil", QT_TRANSLATE_NOOP("Words", "Civil servants' learning")},
    {"environment", QT_TRANSLATE_NOOP("Words", "Environmental education")},
    {"preschool", QT_TRANSLATE_NOOP("Words", "Preschool information network")},
};

constexpr Entry States[] = {
    {"waiting", QT_TRANSLATE_NOOP("Words", "To be passed on")}, {"held", QT_TRANSLATE_NOOP("Words", "Held back")},
    {"exported", QT_TRANSLATE_NOOP("Words", "Passed on")},      {"done", QT_TRANSLATE_NOOP("Words", "Taken in")},
    {"failed", QT_TRANSLATE_NOOP("Words", "Failed")},           {"replaced", QT_TRANSLATE_NOOP("Words", "Corrected")},
    {"withdrawn", QT_TRANSLATE_NOOP("Words", "Not passed on")},
};

constexpr Entry Reasons[] = {
    {"national_id",
     QT_TRANSLATE_NOOP("Words", "Your ID number is not on record. Ask your school to complete your data.")},
    {"name", QT_TRANSLATE_NOOP("Words", "Your name has a character that the other system cannot take. The inservice "
                                        "network enters it there by hand.")},
    {"category", QT_TRANSLATE_NOOP("Words", "The course has no category code. Its organiser can add it.")},
    {"county", QT_TRANSLATE_NOOP("Words", "The course has no county that the other system knows. Its organiser can "
                                          "correct the place.")},
    {"dates",
     QT_TRANSLATE_NOOP("Words", "The days of the course are in the wrong order. Its organiser can correct them.")},
    {"wish", QT_TRANSLATE_NOOP("Words", "You have not agreed to it, or not for this course.")},
    {"hours", QT_TRANSLATE_NOOP("Words", "No hours are left after a correction.")},
    {"again", QT_TRANSLATE_NOOP("Words", "Another row stands for it.")},
};

constexpr Entry OthersReasons[] = {
    {"national_id", QT_TRANSLATE_NOOP("Words", "The ID number is not on record. The person's school can complete it.")},
    {"name", QT_TRANSLATE_NOOP("Words", "The name has a character that the other system cannot take. The inservice "
                                        "network enters it there by hand.")},
    {"category", QT_TRANSLATE_NOOP("Words", "The course has no category code. Ask the desk to add it.")},
    {"county", QT_TRANSLATE_NOOP("Words", "The course has no county that the other system knows. Ask the desk to put "
                                          "the place right.")},
    {"dates", QT_TRANSLATE_NOOP("Words", "The days of the course are in the wrong order. Ask the desk to put them "
                                         "right.")},
    {"wish",
     QT_TRANSLATE_NOOP("Words", "Not agreed to. Only the teacher can agree, under “Civil servants' learning”.")},
    {"hours", QT_TRANSLATE_NOOP("Words", "No hours are credited.")},
    {"not_asked", QT_TRANSLATE_NOOP("Words", "The course is not passed on there any more.")},
    {"period",
     QT_TRANSLATE_NOOP("Words", "It was not passed on when the hours were confirmed, and the time for it is over. Ask "
                                "the inservice network if it is needed.")},
};

constexpr Entry Audiences[] = {
    {"all", QT_TRANSLATE_NOOP("Words", "All who are enrolled")},
    {"accepted", QT_TRANSLATE_NOOP("Words", "Those who are accepted")},
    {"waiting", QT_TRANSLATE_NOOP("Words", "Those on the waiting list")},
    {"roster", QT_TRANSLATE_NOOP("Words", "Teachers of the school")},
};

constexpr Entry Sentences[] = {
    {"certificate.not_visible",
     QT_TRANSLATE_NOOP("Words", "This certificate is not one of a course that your desk has confirmed, so nothing was "
                                "done. Ask the desk of its organiser.")},
    {"certificate.hand",
     QT_TRANSLATE_NOOP("Words", "You have a hand in this course, or the certificate is your own, so somebody else of "
                                "your desk has to decide. Nothing was done.")},
    {"certificate.changed",
     QT_TRANSLATE_NOOP("Words", "The certificate has changed meanwhile, so nothing was done. Verify it once more, and "
                                "decide again.")},
    {"certificate.none",
     QT_TRANSLATE_NOOP("Words", "None of those who were chosen has a certificate that holds: who was credited with no "
                                "hours has none, nor whose certificate was revoked. Choose others.")},
    {"record.not_visible",
     QT_TRANSLATE_NOOP("Words", "This note is not there any more, so nothing was changed. The list shows it after the "
                                "next update.")},
    {"record.twice",
     QT_TRANSLATE_NOOP("Words", "The same course of the same days is noted already, so nothing was changed. Change "
                                "that note, or remove it.")},
    {"record.changed",
     QT_TRANSLATE_NOOP("Words", "This note was changed on another computer meanwhile, so nothing was changed. Look at "
                                "it as it is now.")},
    {"transfer.not_visible",
     QT_TRANSLATE_NOOP("Words", "This batch or row is not, or no longer, there. Look at the list once more.")},
    {"transfer.changed",
     QT_TRANSLATE_NOOP("Words", "Your consent was changed on another computer meanwhile, so nothing was done. Look at "
                                "how it stands now.")},
    {"transfer.not_offered",
     QT_TRANSLATE_NOOP("Words", "Hours of this course are not passed on, or you have no part in it, so there is "
                                "nothing to choose. Ask its organiser.")},
    {"message.not_visible",
     QT_TRANSLATE_NOOP("Words", "You do not run this course, so nothing was sent. Ask who is responsible for it.")},
    {"message.nobody",
     QT_TRANSLATE_NOOP("Words", "Nobody with a teacher account is among those you chose, so nothing was sent. Choose "
                                "others, or write a mail.")},
};

QString stateOf(const QJsonObject& detail) {
    return detail.value(QLatin1String("state")).toString();
}

} // namespace

QString recordKind(const QString& key) {
    return lookUp(Kinds, key).value_or(key);
}

QString transferTarget(const QString& key) {
    return lookUp(Targets, key).value_or(key);
}

QString transferState(const QString& state, const QString& action) {
    const QString word = lookUp(States, state).value_or(state);
    return action == u"remove" ? Words::tr("%1 (taking back)", "state of a row that takes hours back").arg(word) : word;
}

QString transferReason(const QString& key, const QString& said) {
    if (key == u"refused") {
        return Words::tr("The other system has refused it: %1. Ask your school to correct your data if the number or "
                         "the name is wrong; the inservice network then passes it on once more.")
            .arg(said.isEmpty() ? Words::tr("it gives no reason") : said);
    }
    return key.isEmpty() ? QString() : lookUp(Reasons, key).value_or(key);
}

QString passedReason(const QString& key, const QString& said) {
    if (key == u"refused") {
        return Words::tr("The other system has refused it: %1. If the number or the name is wrong, the person's school "
                         "corrects it; the inservice network then passes it on once more.")
            .arg(said.isEmpty() ? Words::tr("it gives no reason") : said);
    }
    return key.isEmpty() ? QString() : lookUp(OthersReasons, key).value_or(key);
}

QString messageAudience(const QString& key) {
    return lookUp(Audiences, key).value_or(key);
}

std::optional<QString> recordRefusal(const QString& key, const QJsonObject& detail) {
    if (key == u"certificate.state") {
        return stateOf(detail) == u"revoked"
                   ? Words::tr("The certificate is revoked already. Verify it once more to see why.")
                   : Words::tr("The certificate was not revoked by a desk, so there is nothing to take back. Verify it "
                               "once more to see how it stands.");
    }
    if (key == u"certificate.not_closed") {
        return Words::tr("Certificates are there once the list of the course is confirmed. Wait until it is closed.");
    }
    if (key == u"certificate.many") {
        return Words::tr("Certificates of %1 people at once are too many: at most %2. Choose a part of them.")
            .arg(detail.value(QLatin1String("n")).toInt())
            .arg(detail.value(QLatin1String("maximum")).toInt());
    }
    if (key == u"record.many") {
        return Words::tr("You have noted as many courses from elsewhere as there is room for (%1), so nothing was "
                         "added. Remove some first.")
            .arg(detail.value(QLatin1String("maximum")).toInt());
    }
    if (key == u"record.dates" || key == u"record.hours") {
        const QString title = detail.value(QLatin1String("title")).toString();
        return key == u"record.dates"
                   ? Words::tr("%1: the days are in the wrong order, or have not been yet. Correct them.").arg(title)
                   : Words::tr("%1: hours are from 0.5 to 400, in steps of a half. Correct them.").arg(title);
    }
    if (key == u"transfer.state") {
        return Words::tr("The batch has been answered already, so its file is handed out no more. Make another batch "
                         "of what failed.");
    }
    if (key == u"transfer.row") {
        return Words::tr("The batch has no row %1, so nothing of the answer was taken in. Compare the answer with the "
                         "batch.")
            .arg(detail.value(QLatin1String("row")).toInteger());
    }
    if (key == u"message.results_hidden") {
        const QDateTime at = QDateTime::fromString(detail.value(QLatin1String("at")).toString(), Qt::ISODate);
        return Words::tr("The results of this course are announced at %1. Until then a message goes to all who are "
                         "enrolled; who is accepted would be known by it.")
            .arg(enrolment::deadlineText(at));
    }
    return lookUp(Sentences, key);
}

} // namespace inservice::words
