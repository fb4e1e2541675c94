// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/attendancerefusals.h"

#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"
#include "models/enrolments/registration.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"presence.session", QT_TRANSLATE_NOOP("Words", "This session is not, or no longer, one of this person's. The list "
                                                    "shows the sessions after the next update.")},
    {"presence.person",
     QT_TRANSLATE_NOOP("Words", "Not marked: somebody of these is not on the list of the course any more. Nothing was "
                                "saved; look at the list after the next update, and mark again.")},
    {"presence.no_self", QT_TRANSLATE_NOOP("Words", "This course has no sign-in by the teachers themselves. The "
                                                    "organiser calls the roll or reads the slips.")},
    {"presence.code", QT_TRANSLATE_NOOP("Words", "This is not the code that is shown now: it is another one every 30 "
                                                 "seconds. Type the one that is on the screen.")},
    {"leave.unknown", QT_TRANSLATE_NOOP("Words", "This leave is not, or no longer, there. The list shows it after the "
                                                 "next update.")},
    {"scan.settled", QT_TRANSLATE_NOOP("Words", "This slip has been decided on already, or its session is no more. "
                                                "The list shows it after the next update.")},
    {"walkin.share",
     QT_TRANSLATE_NOOP("Words", "Not put on the list: without walk-in registration at most one in ten may come without "
                                "having enrolled. Allow walk-ins in the online registration settings of the course.")},
};

QString leaveState(const QString& state) {
    if (state == u"granted") {
        return Words::tr("This leave has been granted already. Nothing was done.");
    }
    return state == u"declined" ? Words::tr("This leave has been declined already. Ask anew if it is still needed.")
                                : Words::tr("This leave has been taken back already. Nothing was done.");
}

QString onListAlready(const QString& state) {
    if (state == u"cancelled") {
        return Words::tr("This person is off the list already. Nothing was done.");
    }
    return state == u"listed"
               ? Words::tr("This person has been put on the list already. Mark the attendance there.")
               : Words::tr("This person has enrolled and is on the list already. Mark the attendance there.");
}

} // namespace

std::optional<QString> attendanceRefusal(const QString& key, const QJsonObject& detail) {
    const int session = detail.value(QLatin1String("session")).toInt();
    const QString state = detail.value(QLatin1String("state")).toString();
    const QString at =
        enrolment::deadlineText(QDateTime::fromString(detail.value(QLatin1String("at")).toString(), Qt::ISODate));
    if (key == u"presence.not_open") {
        const auto known = course::fromKey<CourseState>(state);
        return Words::tr("Attendance is written down from the approval of a course until its list is handed in; this "
                         "course is: %1. Look at its state in the list of courses.")
            .arg(known ? courseTerm(*known) : Words::tr("closed"));
    }
    if (key == u"presence.too_early") {
        return Words::tr("Session %1 begins at %2, so this is too early. Come back then.").arg(session).arg(at);
    }
    if (key == u"presence.minutes") {
        return Words::tr("Minutes belong to who was late or left early, and there are at most %n in session %1. "
                         "Nothing was saved; correct them.",
                         nullptr, detail.value(QLatin1String("maximum")).toInt())
            .arg(session);
    }
    if (key == u"presence.in_person") {
        return Words::tr(
                   "Session %1 is not held online, so nothing is noted of it from the log of a meeting. Choose the "
                   "session that was held online, or call the roll.")
            .arg(session);
    }
    if (key == u"presence.rest_changed") {
        return Words::tr("Not marked: %n persons have no mark by now, which is not what you saw. Look again at who "
                         "they are.",
                         nullptr, detail.value(QLatin1String("n")).toInt());
    }
    if (key == u"presence.over") {
        return Words::tr("This session was over at %1. Ask the organiser to mark who was there.").arg(at);
    }
    if (key == u"leave.begun") {
        return Words::tr("This session has begun at %1, so leave is not asked for or taken back any more. Call the "
                         "contact of the course.")
            .arg(at);
    }
    if (key == u"leave.state") {
        return leaveState(state);
    }
    if (key == u"walkin.exists") {
        return onListAlready(state);
    }
    return lookUp(Sentences, key);
}

} // namespace inservice::words
