// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listfields.h"

#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"
#include "models/sheets/columnnames.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace inservice::lists {
namespace {

using Field = ListField;

struct Entry {
    Field field;
    const char16_t* names; ///< parted by blanks, the first one is ours
};

constexpr Entry entries[] = {
    {Field::RowKey, u"列碼 報名序號 ROWKEY"},
    {Field::NationalId, u"身分證字號 身分證 身份證字號 身份證 身分證統一編號 身份證統一編號 身分證號 身份證號 "
                        u"身分證字號／統一證號 統一證號 居留證號 居留證統一證號 ID IDNO 證號"},
    {Field::Name, u"姓名 教師姓名 學員姓名 中文姓名 NAME"},
    {Field::BirthDate, u"出生年月日 生日 出生日期 出生日"},
    {Field::Unit, u"服務單位 服務學校 學校 單位 學校名稱 單位名稱 服務機關"},
    {Field::Title, u"職稱 職位類別 職務"},
    {Field::Hours, u"實核時數 核發時數 時數 研習時數 學分數 核定時數 實核學分"},
    {Field::Assessment, u"考核 成績 考核結果"},
    {Field::Role, u"身分別 身份別"},
    {Field::LectureHours, u"講師時數 授課時數"},
    {Field::Note, u"備註 備考 說明 NOTE"},
};

const QHash<QString, Field>& byName() {
    static const QHash<QString, Field> all = [] {
        QHash<QString, Field> names;
        for (const Entry& entry : entries) {
            const QStringList list = QString::fromUtf16(entry.names).split(u' ', Qt::SkipEmptyParts);
            for (const QString& name : list) {
                names.insert(comparedColumn(name), entry.field);
            }
        }
        return names;
    }();
    return all;
}

std::optional<Field> fieldNamed(const QString& name) {
    const auto found = byName().constFind(comparedColumn(name));
    return found == byName().constEnd() ? std::nullopt : std::optional(*found);
}

/// 場次1, 第1場, 1, 1場. 0: it is none.
int numberOf(const QString& name) {
    static const QRegularExpression number(QStringLiteral("^(?:場次|第)?([1-9][0-9]?)(?:場次?|節)?$"));
    const QRegularExpressionMatch match = number.match(normaliseCode(withoutBrackets(name)).text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

bool isAfternoon(const CourseSession& session) {
    return session.from >= QTime(12, 0);
}

/// 8/5上午, 8月5日 下午, 2026/8/5 09:00, 115/8/5 09:00-12:00. The one session at that time, or 0.
int sessionAt(const QString& name, const QList<CourseSession>& sessions) {
    static const QRegularExpression time(
        QStringLiteral("^(?:([0-9]{2,4})[/.年-])?([0-9]{1,2})[/.月-]([0-9]{1,2})日?\\s*(上午|下午|晚上|晚間)?\\s*"
                       "(?:([0-9]{1,2}):([0-9]{2}))?\\s*([-–~～至].*)?$"));
    const QRegularExpressionMatch match = time.match(normaliseLine(name).text);
    if (!match.hasMatch()) {
        return 0;
    }
    const int year = match.captured(1).toInt();
    const QString half = match.captured(4);
    QList<int> fitting;
    for (const CourseSession& session : sessions) {
        const bool isDay = session.date.month() == match.captured(2).toInt() &&
                           session.date.day() == match.captured(3).toInt() &&
                           (year == 0 || year == session.date.year() || year == RocDate(session.date).year());
        const bool isHalf = half.isEmpty() || (half == u"上午") != isAfternoon(session);
        const bool isTime =
            match.captured(5).isEmpty() || session.from == QTime(match.captured(5).toInt(), match.captured(6).toInt());
        if (isDay && isHalf && isTime) {
            fitting.append(session.no);
        }
    }
    return fitting.size() == 1 ? fitting.constFirst() : 0;
}

} // namespace

const QList<ListField>& allFields() {
    static const QList<Field> all = [] {
        QList<Field> fields;
        for (const Entry& entry : entries) {
            fields.append(entry.field);
        }
        return fields;
    }();
    return all;
}

QString columnName(ListField field) {
    const auto* entry = std::find_if(std::begin(entries), std::end(entries),
                                     [field](const Entry& each) { return each.field == field; });
    return QString::fromUtf16(entry->names).section(u' ', 0, 0);
}

QString columnName(const CourseSession& session) {
    return QStringLiteral("場次%1（%2 %3–%4）")
        .arg(session.no)
        .arg(session.date.toString(QStringLiteral("M/d")), session.from.toString(QStringLiteral("HH:mm")),
             session.to.toString(QStringLiteral("HH:mm")));
}

ListColumn columnOf(const QString& name, const QList<CourseSession>& sessions) {
    if (const auto whole = fieldNamed(name)) {
        return {whole, 0};
    }
    if (const auto plain = fieldNamed(withoutBrackets(name))) {
        return {plain, 0};
    }
    const int number = numberOf(name);
    const bool isSession = std::any_of(sessions.cbegin(), sessions.cend(),
                                       [number](const CourseSession& session) { return session.no == number; });
    return {std::nullopt, isSession ? number : sessionAt(name, sessions)};
}

} // namespace inservice::lists
