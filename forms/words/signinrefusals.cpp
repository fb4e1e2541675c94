// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words/centrerefusals.h"
#include "forms/words/lookup.h"

namespace inservice::words {
namespace {

constexpr Entry Sentences[] = {
    {"session.invalid",
     QT_TRANSLATE_NOOP("Words",
                       "You are no longer signed in: the session has ended or was signed out elsewhere. Sign in "
                       "again; what you were doing is kept and sent then.")},
    {"attempt.invalid",
     QT_TRANSLATE_NOOP(
         "Words",
         "Signing in did not finish: it took too long or was begun anew elsewhere. Enter account name and password "
         "once more.")},
    {"session.must_change",
     QT_TRANSLATE_NOOP("Words", "The one-time password must be changed before anything else. Change it, then do this "
                                "again.")},
    {"session.must_bind",
     QT_TRANSLATE_NOOP("Words", "Your centre asks everybody who reviews for a bound device, and none is bound yet. "
                                "Bind one, then do this again.")},
    {"audit.not_asked",
     QT_TRANSLATE_NOOP("Words", "What was asked for is shown for five minutes. Ask for it once more.")},
    {"device.state",
     QT_TRANSLATE_NOOP("Words", "Whether a device is bound has changed meanwhile, so nothing was done. Look at how it "
                                "stands now.")},
    {"proof.needed",
     QT_TRANSLATE_NOOP("Words",
                       "The centre is asked for far too much just now, so this was put off. Nothing is lost; do "
                       "it again in an hour, or on a PC of your unit on which somebody signs in.")},
    {"password.same",
     QT_TRANSLATE_NOOP("Words",
                       "This password was used before: the last three cannot be used again. Choose another one.")},
};

/// In the words of a person who waits: seconds up to a minute and a half, then minutes, then hours.
QString waiting(qint64 seconds) {
    if (seconds <= 90) {
        return Words::tr("%1 seconds").arg(qMax<qint64>(1, seconds));
    }
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes <= 90) {
        return Words::tr("%1 minutes").arg(minutes);
    }
    return Words::tr("%1 hours").arg((minutes + 59) / 60);
}

qint64 seconds(const QJsonObject& detail) {
    return detail.value(QLatin1String("retry_after")).toInteger();
}

QString aboutCode(const QJsonObject& detail) {
    const QJsonValue left = detail.value(QLatin1String("left"));
    if (left.isDouble() && left.toInt() > 0) {
        return Words::tr("The code from the mail is not right, or it is older than 15 minutes. Check it and enter it "
                         "again; tries left: %1.")
            .arg(left.toInt());
    }
    return Words::tr("The code from the mail is no longer valid: it was wrong too often, was used, or is older than 15 "
                     "minutes. Have a new "
                     "one mailed.");
}

QString aboutQuota(const QJsonObject& detail) {
    if (const qint64 wait = seconds(detail)) {
        return Words::tr(
                   "Too many requests in a short time; the centre pauses them to keep out guessing. Try again in %1.")
            .arg(waiting(wait));
    }
    return Words::tr(
        "Too many requests in a short time; the centre pauses them to keep out guessing. Try again later.");
}

QString aboutPassword(const QJsonObject& detail) {
    if (detail.value(QLatin1String("reason")).toString() != QLatin1String("locked")) {
        return Words::tr("The old password is not right. Check capitals and the input method, and enter it again.");
    }
    const QString wait = waiting(qMax<qint64>(1, seconds(detail)));
    return Words::tr("The old password was wrong too often, so the account is locked for a while. Try again in %1.")
        .arg(wait);
}

QString aboutDeviceCode(const QJsonObject& detail) {
    if (detail.value(QLatin1String("reason")).toString() == QLatin1String("locked")) {
        return Words::tr("The code was wrong too often, so the account is locked for a while. Try again in %1.")
            .arg(waiting(qMax<qint64>(1, seconds(detail))));
    }
    return Words::tr("This is not the code that the app shows now, or it was used already. Wait for the next one (30 "
                     "seconds at most). If none is right, set the device's clock to automatic.");
}

constexpr Composed<QJsonObject> ComposedSentences[] = {
    {"code.invalid", aboutCode},
    {"quota.exceeded", aboutQuota},
    {"password.wrong", aboutPassword},
    {"device.code", aboutDeviceCode},
};

} // namespace

std::optional<QString> signInRefusal(const QString& key, const QJsonObject& detail) {
    if (auto sentence = lookUp(Sentences, key)) {
        return sentence;
    }
    return compose(ComposedSentences, key, detail);
}

} // namespace inservice::words
