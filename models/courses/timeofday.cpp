// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/courses/timeofday.h"

#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"

#include <QRegularExpression>

namespace inservice::course {

namespace {

constexpr int MinutesOfHour = 60;
constexpr int MinutesOfDay = 24 * MinutesOfHour;
constexpr int Noon = 12;

enum class Half { Unsaid, Morning, Afternoon };

Half halfOf(const QString& word) {
    if (word.isEmpty()) {
        return Half::Unsaid;
    }
    return word == u"上午" || word == u"早上" || word == u"AM" ? Half::Morning : Half::Afternoon;
}

} // namespace

std::optional<QTime> timeOfDay(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(上午|早上|中午|下午|晚上|AM|PM)?([0-9]{1,2})(?:[:.時點]?([0-5][0-9])分?"
                       "(?::[0-5][0-9](?:[.][0-9]+)?)?|[時點](半|整)?)?(AM|PM)?$"));
    const QRegularExpressionMatch match = form.match(normaliseCode(text).text);
    if (!match.hasMatch() || (match.hasCaptured(1) && match.hasCaptured(5))) {
        return std::nullopt;
    }
    int hour = match.captured(2).toInt();
    switch (halfOf(match.captured(1) + match.captured(5))) {
    case Half::Unsaid:
        break;
    case Half::Morning:
        hour = hour == Noon ? 0 : hour;
        break;
    case Half::Afternoon:
        hour = hour < Noon ? hour + Noon : hour;
        break;
    }
    const int minute = match.captured(4) == u"半" ? MinutesOfHour / 2 : match.captured(3).toInt();
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> dayOf(const QString& text, const QDate& today) {
    // 3/4(三), 115年3月4日 星期三, 2026-03-04 00:00:00 as spreadsheets hand a day over.
    static const QRegularExpression extra(
        QStringLiteral("(?:[(\\[]?(?:星期|週|周|禮拜)?[一二三四五六日天][)\\]]?|00:00(?::00)?)$"));
    static const QRegularExpression dayOfYear(QStringLiteral("^([0-9]{1,2})(?:[/.-]|月)([0-9]{1,2})日?$"));
    QString written = normaliseCode(text).text;
    // Of 115年3月4日 the 日 is no Sunday.
    if (!written.endsWith(u'日') || written.contains(u'星') || written.contains(u'週') || written.endsWith(u"日)")) {
        written.remove(extra);
    }
    if (const auto match = dayOfYear.match(written); match.hasMatch()) {
        for (int year = today.year(); year <= today.year() + 1; ++year) {
            const QDate day(year, match.captured(1).toInt(), match.captured(2).toInt());
            if (day.isValid() && day >= today) {
                return day;
            }
        }
        return std::nullopt;
    }
    const Result<RocDate> day = RocDate::parse(written);
    return day ? std::optional(day->day()) : std::nullopt;
}

std::optional<int> minutesOf(const QString& text) {
    static const QRegularExpression minutes(QStringLiteral("^([0-9]{1,4})(?:分鐘?|MIN)?$"));
    static const QRegularExpression hours(QStringLiteral("^([0-9]{1,2}(?:[.][0-9])?)(?:小時|H)$"));
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2}):([0-5][0-9])(?::00)?$"));
    const QString written = normaliseCode(text).text;
    if (written.isEmpty()) {
        return 0;
    }
    int number = -1;
    if (const auto match = minutes.match(written); match.hasMatch()) {
        number = match.captured(1).toInt();
    } else if (const auto match = hours.match(written); match.hasMatch()) {
        number = qRound(match.captured(1).toDouble() * MinutesOfHour);
    } else if (const auto match = clock.match(written); match.hasMatch()) {
        number = match.captured(1).toInt() * MinutesOfHour + match.captured(2).toInt();
    }
    return number >= 0 && number < MinutesOfDay ? std::optional(number) : std::nullopt;
}

} // namespace inservice::course
