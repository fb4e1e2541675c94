// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/closingwords.h"

#include "forms/words/coursewords.h"
#include "forms/words/lookup.h"

#include <QJsonArray>
#include <cmath>

namespace inservice::words {
namespace {

struct Check {
    const char* id;
    const char* words; ///< with %n
    const char* cure;  ///< on its button; null: nothing is to be done about it here
};

constexpr Entry Causes[] = {
    {"omitted", QT_TRANSLATE_NOOP("Words", "Somebody was left out")},
    {"surplus", QT_TRANSLATE_NOOP("Words", "Somebody too many")},
    {"hours", QT_TRANSLATE_NOOP("Words", "Wrong hours")},
    {"identity", QT_TRANSLATE_NOOP("Words", "Wrong data of a person")},
    {"title", QT_TRANSLATE_NOOP("Words", "Wrong title")},
    {"tag", QT_TRANSLATE_NOOP("Words", "A tag was left out")},
    {"date", QT_TRANSLATE_NOOP("Words", "Wrong date")},
    {"other", QT_TRANSLATE_NOOP("Words", "Something else")},
};

/// What is found, in the order of the check.
constexpr Check Checks[] = {
    {"K01", QT_TRANSLATE_N_NOOP("Words", "The last session is not over yet."), nullptr},
    {"K02", QT_TRANSLATE_N_NOOP("Words", "The presence of %n person(s) is not marked for every session."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K03", QT_TRANSLATE_N_NOOP("Words", "%n enrolment(s) are not decided yet, or wait for an answer."),
     QT_TRANSLATE_NOOP("Words", "Decide")},
    {"K04", QT_TRANSLATE_N_NOOP("Words", "%n person(s) have no hours yet, neither computed nor given."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K05", QT_TRANSLATE_N_NOOP("Words", "%n person(s) have more hours than the course has."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K06", QT_TRANSLATE_N_NOOP("Words", "%n lecturer(s) or staff stand on the list as participants with hours."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K07", QT_TRANSLATE_N_NOOP("Words", "%n person(s) get hours of another course at the same time."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K08", QT_TRANSLATE_N_NOOP("Words", "%n person(s) who came have no result of the assessment yet."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K09", QT_TRANSLATE_N_NOOP("Words", "A change of the course waits for its review."),
     QT_TRANSLATE_NOOP("Words", "Look at it")},
    {"K10",
     QT_TRANSLATE_N_NOOP("Words", "%n session(s) have no evidence of who came: a signed sheet or a log of "
                                  "scans."),
     QT_TRANSLATE_NOOP("Words", "Attach it")},
    {"K11", QT_TRANSLATE_N_NOOP("Words", "%n row(s) cannot be passed on: a category or an ID number is missing."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K12", QT_TRANSLATE_N_NOOP("Words", "%n more person(s) came than there are places."), nullptr},
    {"K13", QT_TRANSLATE_N_NOOP("Words", "%n person(s) came without having enrolled, more than one in ten."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K14", QT_TRANSLATE_N_NOOP("Words", "The hours of %n person(s) were set by hand."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K15", QT_TRANSLATE_N_NOOP("Words", "All %n person(s) get all hours, though some sessions have no evidence."),
     QT_TRANSLATE_NOOP("Words", "Attach it")},
    {"K16", QT_TRANSLATE_N_NOOP("Words", "Nobody came: the course is closed as one without participants."), nullptr},
    {"K17", QT_TRANSLATE_N_NOOP("Words", "Title and tag do not go together: the hours would not be passed on."),
     QT_TRANSLATE_NOOP("Words", "Look at the course")},
    {"K18", QT_TRANSLATE_N_NOOP("Words", "%n person(s) stand on no school's roster; their hours wait until they do."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K19", QT_TRANSLATE_N_NOOP("Words", "The contact of the course is at the unit no longer."),
     QT_TRANSLATE_NOOP("Words", "Look at the course")},
    {"K20", QT_TRANSLATE_N_NOOP("Words", "Sensitive answers of %n person(s) are kept with the enrolments."), nullptr},
    {"K21", QT_TRANSLATE_N_NOOP("Words", "The questionnaire is still open."), nullptr},
    {"K23", QT_TRANSLATE_N_NOOP("Words", "%n person(s) have more hours on one day than a day of courses holds."),
     QT_TRANSLATE_NOOP("Words", "Who")},
    {"K24", QT_TRANSLATE_N_NOOP("Words", "%n row(s) of an uploaded list were left out because of faults."),
     QT_TRANSLATE_NOOP("Words", "Put them right")},
};

/// K06 as a doubt alone: a name, not a number.
constexpr const char* namesake =
    QT_TRANSLATE_N_NOOP("Words", "%n person(s) have the name of a lecturer or of the contact, and get hours.");

const Check* checkOf(const QString& id) {
    for (const Check& check : Checks) {
        if (id == QLatin1String(check.id)) {
            return &check;
        }
    }
    return nullptr;
}

/// 第 1、3 場
QString sessionNumbers(const QJsonArray& sessions) {
    QStringList numbers;
    for (const auto& no : sessions) {
        numbers << QString::number(no.toInt());
    }
    return numbers.join(Words::tr(", ", "between numbers of sessions"));
}

/// Courses that a unit may hear the name of; another's is told without.
QString coursesText(const QJsonArray& courses) {
    QStringList names;
    for (const auto& value : courses) {
        const QString number = value.toObject().value(QLatin1String("number")).toVariant().toString();
        if (number.isEmpty()) {
            names << Words::tr("another unit's course");
        } else {
            names << Words::tr("%1 %2", "number, title")
                         .arg(number, value.toObject().value(QLatin1String("title")).toString());
        }
    }
    return names.join(Words::tr(", ", "between names"));
}

/// What is said beside the sentence, of what the centre tells.
QString details(const QString& id, const QJsonObject& values) {
    if (id == u"K07") {
        const QString courses = coursesText(values.value(QLatin1String("courses")).toArray());
        return courses.isEmpty() ? QString() : Words::tr(" It is: %1.").arg(courses);
    }
    if (id == u"K10" || id == u"K15") {
        return Words::tr(" Sessions: %1.").arg(sessionNumbers(values.value(QLatin1String("sessions")).toArray()));
    }
    if (id == u"K20") {
        return Words::tr(" They go on %1.").arg(values.value(QLatin1String("until")).toString());
    }
    if (id == u"K23") {
        const int elsewhere = values.value(QLatin1String("elsewhere")).toInt();
        return Words::tr(" More than %1.").arg(values.value(QLatin1String("most")).toInt()) +
               (elsewhere > 0 ? Words::tr(" Of %n of them with hours of other courses.", nullptr, elsewhere)
                              : QString());
    }
    return {};
}

/// What a mark that is neither whole nor nothing came to, where sessions are counted by hours.
QString hoursTold(const SessionCredit& session) {
    if (session.credited > Halves()) {
        return Words::tr("%1 h less").arg((session.hours - session.credited).text());
    }
    return Words::tr("not counted");
}

/// 遲到 10 分，容許: the minutes, and what came of them. `byMinutes`: the minutes that are missing stand there already.
QString lateText(const SessionCredit& session, bool byMinutes) {
    QStringList parts;
    if (session.late > 0) {
        parts << Words::tr("%1 min late").arg(session.late);
    }
    if (session.early > 0) {
        parts << Words::tr("left %1 min early").arg(session.early);
    }
    if (session.why == CreditReason::Grace) {
        parts << Words::tr("let pass");
    } else if (byMinutes && session.minutes < session.net) {
        if (session.minutes == 0) {
            parts << Words::tr("not counted");
        }
    } else {
        parts << (session.why == CreditReason::Noted ? Words::tr("noted only") : hoursTold(session));
    }
    return parts.join(Words::tr(", ", "between what is said of a mark"));
}

QString whyText(const SessionCredit& session, bool byMinutes) {
    switch (session.why) {
    case CreditReason::Whole:
        return {};
    case CreditReason::Grace:
    case CreditReason::Noted:
    case CreditReason::Beyond:
        return lateText(session, byMinutes);
    case CreditReason::Leave:
        return Words::tr("leave", "a mark of presence");
    case CreditReason::Duty:
        return Words::tr("duty leave", "a mark of presence");
    case CreditReason::Absent:
        return Words::tr("absent", "a mark of presence");
    case CreditReason::Unlisted:
        return Words::tr("not on the list yet", "a mark of presence");
    case CreditReason::Taught:
        return Words::tr("taught it", "a mark of presence");
    case CreditReason::Unmarked:
        break;
    }
    return Words::tr("not marked yet", "a mark of presence");
}

/// 「3.0（遲到 10 分，容許）」, 「160（遲到 20 分）」; a session that is in no sum is a dash.
QString creditText(const SessionCredit& session, bool byMinutes) {
    const QString number = !session.counts()             ? QStringLiteral("—")
                           : byMinutes                   ? QString::number(session.minutes)
                           : session.credited > Halves() ? session.credited.text()
                                                         : QStringLiteral("0");
    const QString why = whyText(session, byMinutes);
    return why.isEmpty() ? number : Words::tr("%1 (%2)", "hours of a session, why").arg(number, why);
}

/// Session by session, so that who holds the paper can add it up.
QString sessionsText(const HoursArithmetic& arithmetic, bool byMinutes) {
    QStringList parts;
    for (const SessionCredit& session : arithmetic.sessions) {
        parts << creditText(session, byMinutes);
    }
    return parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" + "));
}

/// 「6.0 × 340／360 = 5.67」; what comes out even is not said twice.
QString shareText(const HoursArithmetic& arithmetic) {
    QString text = Words::tr("%1 × %2 of %3", "hours of the course, minutes attended, all minutes")
                       .arg(arithmetic.declared.text())
                       .arg(arithmetic.minutes)
                       .arg(arithmetic.net);
    const qint64 halves = qint64(arithmetic.declared.count()) * arithmetic.minutes;
    if (arithmetic.net > 0 && halves % arithmetic.net != 0) {
        text += QStringLiteral(" = %1").arg(double(halves) / 2 / arithmetic.net, 0, 'f', 2);
    }
    return text;
}

/// What is reckoned, before it is cut to half hours, caps and grades.
QString reckoning(const HoursArithmetic& arithmetic) {
    const bool isThreshold = arithmetic.mode == PartialCredit::Threshold;
    const bool isShare = arithmetic.mode == PartialCredit::Proportional && arithmetic.unit != HourUnit::Credit;
    const QString sessions = sessionsText(arithmetic, isThreshold || isShare);
    if (isThreshold) {
        return Words::tr("%1 = %2 of %3 minutes, needed %4",
                         "minutes of each session, minutes attended, all minutes, part of them")
            .arg(sessions)
            .arg(arithmetic.minutes)
            .arg(arithmetic.net)
            .arg(arithmetic.threshold ? courseTerm(*arithmetic.threshold) : QString());
    }
    return isShare ? Words::tr("%1 = %2 of %3 minutes; %4",
                               "minutes of each session, minutes attended, all minutes, hours reckoned by them")
                         .arg(sessions)
                         .arg(arithmetic.minutes)
                         .arg(arithmetic.net)
                         .arg(shareText(arithmetic))
                   : sessions;
}

} // namespace

QString hours(double hours) {
    return QString::number(std::round(hours * 2) / 2, 'f', 1);
}

QString hoursArithmetic(const HoursArithmetic& arithmetic) {
    const bool isCredit = arithmetic.unit == HourUnit::Credit;
    const bool isSum = arithmetic.mode == PartialCredit::BySession && !isCredit;
    QString text = reckoning(arithmetic);
    if (isSum) {
        text = Words::tr("%1 = %2 hours", "how they came about, the sum").arg(text, arithmetic.sum.text());
        if (arithmetic.why == HoursReason::Cap || (arithmetic.given && arithmetic.computed < arithmetic.sum)) {
            text += Words::tr(", at most %1").arg(arithmetic.computed.text());
        }
    } else {
        text += isCredit ? Words::tr(" → %1 credits").arg(arithmetic.computed.text())
                         : Words::tr(" → %1 hours").arg(arithmetic.computed.text());
        if (arithmetic.why == HoursReason::Cap) {
            text += Words::tr(", no more than the sessions one was listed for");
        }
    }
    switch (arithmetic.why) {
    case HoursReason::Full:
        text += Words::tr(", not attended in full");
        break;
    case HoursReason::Threshold:
        text += Words::tr(", below what is needed");
        break;
    case HoursReason::AssessMissing:
        text += Words::tr(", no result of the assessment: 0");
        break;
    case HoursReason::Assess:
        text += Words::tr(", assessment not passed: 0");
        break;
    case HoursReason::Given:
    case HoursReason::None:
    case HoursReason::Cap:
        break;
    }
    return arithmetic.given ? text + Words::tr("; given by hand: %1").arg(arithmetic.given->text()) : text;
}

QString closingCheck(const QString& id, int count, const QJsonObject& values) {
    const Check* check = checkOf(id);
    if (check == nullptr) {
        return id;
    }
    const bool isName = values.value(QLatin1String("as")).toString() == u"name";
    return Words::tr(isName ? namesake : check->words, nullptr, count) + details(id, values);
}

QString closingCure(const QString& id) {
    const Check* check = checkOf(id);
    return check == nullptr || check->cure == nullptr ? QString() : Words::tr(check->cure);
}

QString uploadDoubt(const QString& code, const QString& known) {
    const auto with = [&known](const QString& sentence) {
        return known.isEmpty() ? sentence
                               : Words::tr("%1 (the centre has: %2)", "a doubt, what is known").arg(sentence, known);
    };
    if (code == u"R05") {
        return with(Words::tr("the name is another than that of the ID number"));
    }
    if (code == u"R06") {
        return with(Words::tr("the date of birth is another"));
    }
    if (code == u"R14") {
        return with(Words::tr("hours of another course at the same time"));
    }
    if (code == u"R15") {
        return with(Words::tr("the school is another than on the roster"));
    }
    if (code == u"R16") {
        return with(Words::tr("a student teacher, whom the university registers"));
    }
    return code;
}

QString listState(const QString& key) {
    if (key == u"submitted") {
        return Words::tr("Waits for review", "a list of participants");
    }
    if (key == u"recalled") {
        return Words::tr("Recalled", "a list of participants");
    }
    if (key == u"returned") {
        return Words::tr("Sent back", "a list of participants");
    }
    if (key == u"confirmed") {
        return Words::tr("Confirmed", "a list of participants");
    }
    if (key == u"superseded") {
        return Words::tr("Replaced by a newer one", "a list of participants");
    }
    return key;
}

QList<std::pair<QString, QString>> correctionCauses() {
    QList<std::pair<QString, QString>> all;
    for (const Entry& cause : Causes) {
        all.append({QLatin1String(cause.key), Words::tr(cause.words)});
    }
    return all;
}

QString correctionCause(const QString& key) {
    return lookUp(Causes, key).value_or(key);
}

QString closingTerm(ListRole role) {
    switch (role) {
    case ListRole::Attendee:
        return Words::tr("Participant", "on a list of participants");
    case ListRole::Lecturer:
        return Words::tr("Lecturer", "on a list of participants");
    case ListRole::Staff:
        return Words::tr("Staff", "on a list of participants");
    }
    return {};
}

QString closingTerm(AssessResult result) {
    switch (result) {
    case AssessResult::Missing:
        return {};
    case AssessResult::Passed:
        return Words::tr("Passed", "an assessment");
    case AssessResult::Failed:
        return Words::tr("Not passed", "an assessment");
    }
    return {};
}

} // namespace inservice::words
