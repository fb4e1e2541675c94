// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/coursewords.h"
#include "forms/words/enrolmentwords.h"
#include "forms/words/lookup.h"
#include "models/domain/rocdate.h"
#include "models/enrolments/registration.h"

#include <QJsonArray>

namespace inservice::words {

namespace {

constexpr Entry Sentences[] = {
    {"enrol.not_teacher",
     QT_TRANSLATE_NOOP("Words",
                       "Only teacher accounts can enrol in courses. Sign in with your teacher account to enrol.")},
    {"enrol.none",
     QT_TRANSLATE_NOOP("Words", "No online registration is offered. Ask the contact of the course how to register.")},
    {"enrol.nominated_only",
     QT_TRANSLATE_NOOP(
         "Words", "This course takes only teachers that their unit sends. Ask the person in charge at your school.")},
    {"enrol.not_named",
     QT_TRANSLATE_NOOP("Words", "This course is only for people whom its organiser has named. If you were told that "
                                "you are among them, ask the contact of the course.")},
    {"nominate.not_listed",
     QT_TRANSLATE_NOOP("Words", "The organiser has said which schools send teachers to this course, and yours is not "
                                "among them. Ask the contact of the course.")},
    {"nominate.no_desks",
     QT_TRANSLATE_NOOP("Words",
                       "This course takes no names from regional centres. Let the schools send their teachers, "
                       "or ask the contact of the course to take yours.")},
    {"nominate.first_come",
     QT_TRANSLATE_NOOP("Words", "Seats of this course go to whoever enrols first, so nobody is sent to it. Ask the "
                                "teachers to enrol themselves.")},
    {"nominate.full",
     QT_TRANSLATE_NOOP("Words", "As many have been sent as may be. Let one of them cancel, or ask the contact of the "
                                "course for more.")},
    {"enrol.no_neighbour",
     QT_TRANSLATE_NOOP("Words", "Beside whom they were to stand does not wait any more, so nobody was moved. Look at "
                                "the queue as it is now, and move them again.")},
    {"enrol.cancelled", QT_TRANSLATE_NOOP("Words", "The course was cancelled. Its page stays, and says why.")},
    {"enrol.started", QT_TRANSLATE_NOOP("Words", "The course has begun. Ask its contact.")},
    {"enrol.not_told",
     QT_TRANSLATE_NOOP("Words", "Nobody has been told the result yet, so nobody is taken out of it. Decline them with "
                                "a reason; they hear it when the results are told.")},
    {"enrol.begun",
     QT_TRANSLATE_NOOP("Words",
                       "The course has begun, so nobody is taken out any more. Mark who did not come as absent "
                       "or on leave.")},
    {"enrol.own_school", QT_TRANSLATE_NOOP("Words", "This course is only for teachers of the own school. Others find "
                                                    "courses that are open to them in the search.")},
    {"enrol.full", QT_TRANSLATE_NOOP("Words", "All places and the waiting list are full. Add the course to those you "
                                              "follow to be told when a seat is free.")},
    {"enrol.consent",
     QT_TRANSLATE_NOOP("Words",
                       "Please read the notice on personal data and agree to it. Without it nothing is sent.")},
    {"cancel.started", QT_TRANSLATE_NOOP("Words", "The course has begun; ask its contact to note your leave.")},
    {"enrol.not_visible",
     QT_TRANSLATE_NOOP("Words",
                       "This enrolment is not, or no longer, yours to see. The list shows it after the next update.")},
    {"enrol.seats",
     QT_TRANSLATE_NOOP("Words",
                       "There are fewer free seats than are to be accepted. Take some of them, or raise the places.")},
    {"cancel.none",
     QT_TRANSLATE_NOOP("Words", "You are not enrolled in this course at present. There is nothing to cancel.")},
    {"enrol.changed",
     QT_TRANSLATE_NOOP(
         "Words",
         "The enrolment has changed meanwhile, so nothing was done. Look at how it stands now, and decide again.")},
    {"registration.changed",
     QT_TRANSLATE_NOOP("Words", "Somebody else has changed these settings meanwhile, so nothing was saved. Look at "
                                "them as they are now, and change them again.")},
    {"registration.state",
     QT_TRANSLATE_NOOP(
         "Words",
         "Online registration of this course cannot be set as the course stands now. The list shows how it stands.")},
};

/// What the sentences ask of a detail.
struct Detail {
    const QJsonObject& all;

    [[nodiscard]] QString text(const char* name) const { return all.value(QLatin1String(name)).toVariant().toString(); }
    [[nodiscard]] QString time(const char* name) const {
        return enrolment::deadlineText(QDateTime::fromString(text(name), Qt::ISODate));
    }
    [[nodiscard]] QString list(const char* name) const {
        QStringList words;
        const QJsonValue value = all.value(QLatin1String(name));
        const QJsonArray members = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto& each : members) {
            const auto level = course::fromKey<AudienceLevel>(each.toString());
            words << (level ? courseTerm(*level) : each.toString());
        }
        return words.join(Words::tr(", ", "between the members of a list"));
    }
};

QString aboutWho(const Detail& detail) {
    const QString have = detail.list("have");
    return Words::tr(
               "This course is for: %1. Your data says: %2. If that is not right, ask the person in charge at your "
               "school to correct it.")
        .arg(detail.list("wanted"), have.isEmpty() ? Words::tr("not said") : have);
}

/// Why an account or an entry of a roster takes part in nothing.
QString accountState(const QString& key) {
    return key == u"closed" ? Words::tr("stopped") : Words::tr("on no school's roster");
}

QString aboutState(const Detail& detail) {
    const auto state = course::fromKey<EnrolmentState>(detail.text("state"));
    return Words::tr("You are enrolled already; it stands at: %1.")
        .arg(state ? enrolmentTerm(*state) : Words::tr("not known"));
}

/// Who has a seat, the last of them by name: the organiser puts them back before there are fewer.
QString fewerThanTaken(const Detail& detail) {
    const QString sentence =
        Words::tr("%1 people have a seat, so the places cannot be fewer than %1. Put %2 of them on "
                  "the waiting list first.")
            .arg(detail.text("taken"), detail.text("move"));
    const QString last = detail.list("last");
    return last.isEmpty() ? sentence : sentence + u'\n' + Words::tr("The last in the order, from behind: %1").arg(last);
}

/// Rows of 指定名單, as the table of it says it.
QString withRows(const QString& sentence, const Detail& detail) {
    constexpr int Most = 5;
    const QList<CourseFault> faults = course::faultsFromJson(detail.all.value(QLatin1String("errors")).toArray(), true);
    QStringList lines{sentence};
    for (const CourseFault& fault : faults.first(std::min<qsizetype>(Most, faults.size()))) {
        lines << courseFaultAt(fault);
    }
    return lines.join(u'\n');
}

QString withErrors(const QString& sentence, const Detail& detail) {
    constexpr int Most = 5;
    const QList<CourseFault> faults = course::faultsFromJson(detail.all.value(QLatin1String("errors")).toArray(), true);
    QStringList lines{sentence};
    for (const CourseFault& fault : faults.first(std::min<qsizetype>(Most, faults.size()))) {
        lines << enrolmentFault(fault);
    }
    return lines.join(u'\n');
}

constexpr Composed<Detail> ComposedSentences[] = {
    {"enrol.account",
     [](const Detail& d) {
         return Words::tr(
                    "Your account is «%1» at present, so you cannot enrol. Ask the person in charge at your school.")
             .arg(accountState(d.text("state")));
     }},
    {"enrol.not_published",
     [](const Detail&) {
         return Words::tr("The course is not published yet (a course is published at the full hour after its "
                          "approval). Look again then.");
     }},
    {"enrol.not_open",
     [](const Detail& d) {
         return Words::tr("Online registration opens at %1. Enrol from then on.").arg(d.time("at"));
     }},
    {"enrol.closed",
     [](const Detail& d) {
         return Words::tr("Online registration closed at %1. Ask the contact of the course.").arg(d.time("at"));
     }},
    {"enrol.scope",
     [](const Detail& d) {
         return Words::tr("This course is only open to teachers of %1; your school is %2.")
             .arg(d.list("names"), d.text("have"));
     }},
    {"enrol.level", aboutWho},
    {"enrol.title", aboutWho},
    {"enrol.subject", aboutWho},
    {"enrol.prereq",
     [](const Detail& d) {
         return Words::tr("«%1» has to be completed before. Enrol once it is.").arg(d.list("name"));
     }},
    {"enrol.repeat",
     [](const Detail& d) {
         return Words::tr("You took part in the same course on %1. It takes only people who have not.")
             .arg(shownValue(d.text("on")));
     }},
    {"enrol.series",
     [](const Detail& d) {
         return Words::tr(
                    "Of the same series %1 can be attended, and you are enrolled in «%2». Cancel that one to change "
                    "over.")
             .arg(d.text("maximum"), d.text("title"));
     }},
    {"enrol.clash",
     [](const Detail& d) {
         return Words::tr("At the same time you are enrolled in «%1» (%2). Cancel that one to change over.")
             .arg(d.text("title"), d.time("at"));
     }},
    {"enrol.max_open",
     [](const Detail& d) {
         return Words::tr("%1 of your enrolments at this organiser are not decided yet, which is the most. Wait for a "
                          "decision, or cancel one.")
             .arg(d.text("maximum"));
     }},
    {"enrol.unit_cap",
     [](const Detail& d) {
         return Words::tr("Your school has reached its most of %1 for this course. Ask the contact of the course "
                          "whether there is room later.")
             .arg(d.text("maximum"));
     }},
    {"enrol.exists", aboutState},
    {"enrol.item",
     [](const Detail& d) {
         return withErrors(
             Words::tr(
                 "The enrolment was not taken: something on the form is not right. Correct it, and enrol once more."),
             d);
     }},
    {"enrol.frozen",
     [](const Detail& d) {
         return Words::tr(
                    "This cannot be done any more: the numbers were ordered at %1. Ask the contact of the course.")
             .arg(d.time("at"));
     }},
    {"enrol.passed_over",
     [](const Detail& d) {
         return Words::tr(
                    "%1 people in better places would be passed over. Say why in at least 5 characters to do so all "
                    "the same.")
             .arg(d.text("n"));
     }},
    {"enrol.unconfirmed",
     [](const Detail& d) {
         return Words::tr(
                    "%1 of those sent by their schools have not confirmed that they come. Wait for them, or say why in "
                    "at least 5 characters to accept them all the same.")
             .arg(d.text("n"));
     }},
    {"enrol.state",
     [](const Detail& d) {
         const auto state = course::fromKey<EnrolmentState>(d.text("state"));
         return Words::tr("The enrolment stands at «%1», so this was not done. Look at how it stands now.")
             .arg(state ? enrolmentTerm(*state) : Words::tr("not known"));
     }},
    {"enrol.share_over",
     [](const Detail& d) {
         return Words::
             tr("One school or county would have more than its most of %1. Take somebody else, or change the settings.")
                 .arg(d.text("most"));
     }},
    {"enrol.not_drawn",
     [](const Detail& d) {
         return Words::
             tr("The order is not known yet: the centre makes it once registration has closed (%1). Decide after that.")
                 .arg(d.time("at"));
     }},
    {"enrol.wait_over",
     [](const Detail& d) {
         return Words::tr("The waiting list takes %1, and %2 are on it. Decline the others, or change the settings.")
             .arg(d.text("most"), d.text("waiting"));
     }},
    {"quota.below_taken", fewerThanTaken},
    {"enrol.class_full",
     [](const Detail& d) {
         return Words::tr("Class %1 has its %2 seats full. Choose another class.")
             .arg(d.text("class_no"), d.text("size"));
     }},
    {"enrol.class",
     [](const Detail& d) {
         return Words::tr("Choose a class from 1 to %1. Where there is one class, leave it out.")
             .arg(d.text("classes"));
     }},
    {"offer.expired",
     [](const Detail& d) {
         return Words::tr("The time to answer ended at %1. Your place in the queue is on the course's page.")
             .arg(d.time("at"));
     }},
    {"offer.gone",
     [](const Detail& d) {
         return Words::tr("The organiser has taken this seat back: %1. Your place in the queue stays.")
             .arg(d.text("said"));
     }},
    {"named.too_many",
     [](const Detail& d) {
         return Words::tr("A list holds %1 people at most, and would have more. Take off who is not meant any more, "
                          "then add the others.")
             .arg(d.text("maximum"));
     }},
    {"named.invalid",
     [](const Detail& d) {
         return withRows(Words::tr("Nobody was added: something in the rows is not right. Correct it, and add them "
                                   "once more."),
                         d);
     }},
    {"registration.invalid",
     [](const Detail& d) {
         return withErrors(
             Words::tr(
                 "The settings were not taken: something in them is not right. Correct it, and save them once more."),
             d);
     }},
};

} // namespace

std::optional<QString> enrolmentRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, Detail{detail});
}

} // namespace inservice::words
