// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rocdate.h"

#include <QDateTime>
#include <QRegularExpression>

namespace inservice {

namespace {

constexpr int Offset = 1911; // 民國1年 is 1912

struct Written {
    int year; ///< 西元
    int month;
    int day;
};

Written written(const QRegularExpressionMatch& match, int yearOfFirst) {
    return {yearOfFirst, match.captured(QStringLiteral("m")).toInt(), match.captured(QStringLiteral("d")).toInt()};
}

std::optional<Written> read(const QString& text) {
    static const QRegularExpression before(
        QStringLiteral("^(?:中華)?民國前(?<y>[0-9]{1,4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日?$"));
    static const QRegularExpression republic(
        QStringLiteral("^(?:(?:中華)?民國)?(?<y>[0-9]{1,3}|元)年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日?$"));
    static const QRegularExpression western(
        QStringLiteral("^(?:西元)?(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日?$"));
    static const QRegularExpression separated(
        QStringLiteral("^(?:民國)?(?<y>[0-9]{1,4})(?<s>[/.-])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})$"));
    static const QRegularExpression compact(QStringLiteral("^(?<y>[0-9]{2,4})(?<m>[0-9]{2})(?<d>[0-9]{2})$"));

    if (const auto match = before.match(text); match.hasMatch()) {
        return written(match, Offset + 1 - match.captured(QStringLiteral("y")).toInt());
    }
    if (const auto match = republic.match(text); match.hasMatch()) {
        const QString year = match.captured(QStringLiteral("y"));
        return written(match, Offset + (year == QStringLiteral("元") ? 1 : year.toInt()));
    }
    if (const auto match = western.match(text); match.hasMatch()) {
        return written(match, match.captured(QStringLiteral("y")).toInt());
    }
    for (const auto& expression : {separated, compact}) {
        if (const auto match = expression.match(text); match.hasMatch()) {
            const QString year = match.captured(QStringLiteral("y"));
            const bool isWestern = year.size() == 4;
            if (isWestern && text.startsWith(u'民')) {
                return std::nullopt;
            }
            return written(match, isWestern ? year.toInt() : Offset + year.toInt());
        }
    }
    return std::nullopt;
}

bool namesYearZero(const QString& text) {
    // 民國0年 would be 1911, which is 民國前1年; 民國前0年 would be 1912.
    static const QRegularExpression zero(QStringLiteral("^(?:中華)?(?:民國)?前?0{1,3}(?:年|[/.-]|[0-9]{4}$)"));
    return zero.match(text).hasMatch();
}

QString number(int value, int digits) {
    return QStringLiteral("%1").arg(value, digits, 10, QLatin1Char('0'));
}

} // namespace

Result<RocDate> RocDate::parse(const QString& raw) {
    QString text = normalise(raw).text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty()) {
        return Refusal{QStringLiteral("date.empty"), {}};
    }
    const auto parts = read(text);
    if (!parts) {
        return Refusal{QStringLiteral("date.format"), {}};
    }
    const QDate day(parts->year, parts->month, parts->day);
    // Beyond 民國999年 a year of four digits would be read as 西元.
    if (parts->year < 1 || parts->year > Offset + 999 || !day.isValid() || namesYearZero(text)) {
        return Refusal{QStringLiteral("date.range"), {}};
    }
    return RocDate(day);
}

int RocDate::year() const {
    return isBeforeRepublic() ? Offset + 1 - m_day.year() : m_day.year() - Offset;
}

QString RocDate::text() const {
    if (!isValid()) {
        return {};
    }
    return QStringLiteral("%1%2年%3月%4日")
        .arg(isBeforeRepublic() ? QStringLiteral("民國前") : QStringLiteral("民國"))
        .arg(year())
        .arg(m_day.month())
        .arg(m_day.day());
}

QString RocDate::shortText() const {
    if (!isValid()) {
        return {};
    }
    if (isBeforeRepublic()) {
        return QStringLiteral("民國前%1/%2/%3").arg(year()).arg(m_day.month()).arg(m_day.day());
    }
    return QStringLiteral("%1/%2/%3").arg(year()).arg(m_day.month()).arg(m_day.day());
}

QDateTime taiwanTime(const QDateTime& moment) {
    return moment.toOffsetFromUtc(8 * 3600); // without the zone tables, which a PC may lack
}

QString RocDate::sortKey() const {
    if (!isValid()) {
        return {};
    }
    // Before the Republic the years count down: 民國前1年 gets the highest number, behind a sign that sorts before
    // every digit.
    const QString year =
        isBeforeRepublic() ? QStringLiteral("-%1").arg(number(9999 - this->year(), 4)) : number(this->year(), 3);
    return QStringLiteral("%1-%2-%3").arg(year, number(m_day.month(), 2), number(m_day.day(), 2));
}

int RocDate::schoolYear() const {
    return m_day.year() - Offset - (m_day.month() >= 8 ? 0 : 1);
}

int RocDate::semester() const {
    return m_day.month() >= 8 || m_day.month() == 1 ? 1 : 2;
}

RocDate RocDate::today() {
    return RocDate(taiwanTime(QDateTime::currentDateTimeUtc()).date());
}

RocDate RocDate::firstDayOfSchoolYear(int schoolYear) {
    return firstDayOfSemester(schoolYear, 1);
}

RocDate RocDate::firstDayOfSemester(int schoolYear, int semester) {
    return RocDate(semester == 1 ? QDate(schoolYear + Offset, 8, 1) : QDate(schoolYear + Offset + 1, 2, 1));
}

} // namespace inservice
