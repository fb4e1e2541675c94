// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attendance/onlinelog.h"

#include "models/domain/normalise.h"
#include "models/sheets/columnfields.h"
#include "models/sheets/columnnames.h"
#include "models/sheets/spreadsheet.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace inservice::online {
namespace {

enum class Field { Name, First, Last, Email, Joined, Left, FirstJoined, LastLeft, Duration };

constexpr qint64 mostRows = 20'000; ///< a meeting of a thousand who come and go
constexpr double secondsOfDay = 86'400;

/// Names of columns as comparedColumn() has them.
const QHash<QString, Field>& fields() {
    static const QHash<QString, Field> known = [] {
        QHash<QString, Field> all;
        const auto add = [&all](Field field, const char16_t* names) {
            for (const QString& name : QString::fromUtf16(names).split(u' ')) {
                all.insert(name, field);
            }
        };
        add(Field::Name, u"NAME FULLNAME DISPLAYNAME USERNAME PARTICIPANT PARTICIPANTNAME ATTENDEE "
                         u"ATTENDEENAME 姓名 全名 名稱 顯示名稱 使用者名稱 參與者 參與者姓名 參與者名稱 與會者 "
                         u"與會者姓名 與會者名稱 出席者 出席者姓名 學員姓名 暱稱 成員");
        add(Field::First, u"FIRSTNAME GIVENNAME 名字 名");
        add(Field::Last, u"LASTNAME SURNAME FAMILYNAME 姓氏 姓");
        add(Field::Email, u"EMAIL EMAILADDRESS USEREMAIL ATTENDEEEMAIL MAIL 電子郵件 電子郵件地址 電子信箱 信箱 "
                          u"使用者電子郵件 帳號");
        add(Field::Joined, u"JOINTIME JOINED JOINEDAT ENTRYTIME 加入時間 進入時間 上線時間 登入時間 進入會議時間 "
                           u"加入會議時間");
        add(Field::Left,
            u"LEAVETIME LEFT LEFTAT EXITTIME 離開時間 退出時間 離線時間 登出時間 離開會議時間 退出會議時間");
        add(Field::FirstJoined, u"FIRSTJOIN FIRSTJOINTIME FIRSTSEEN TIMEJOINED 第一次加入 第一次加入時間 首次加入 "
                                u"首次加入時間 首次出現 首次出現時間 首次看到");
        add(Field::LastLeft, u"LASTLEAVE LASTLEAVETIME LASTSEEN TIMEEXITED 上次離開 上次離開時間 最後離開 最後離開時間 "
                             u"最後一次離開 最後出現時間");
        add(Field::Duration, u"DURATION INMEETINGDURATION ATTENDANCEDURATION TOTALDURATION TIMEINCALL MINUTES "
                             u"持續時間 會議持續時間 會議中持續時間 參與時間 參加時間 停留時間 停留時長 時長 會議時長 "
                             u"出席時間 出席時長 在線時間 在線時長 通話時間 分鐘數");
        return all;
    }();
    return known;
}

std::optional<Field> fieldOf(const QString& name) {
    const auto whole = fields().constFind(comparedColumn(name));
    if (whole != fields().constEnd()) {
        return *whole;
    }
    const auto outside = fields().constFind(comparedColumn(withoutBrackets(name)));
    return outside == fields().constEnd() ? std::nullopt : std::optional(*outside);
}

/// Where the fields of a table stand, as a row names them.
struct Header {
    QHash<Field, int> columns;
    bool inSeconds = false;

    explicit Header(const QStringList& cells)
        : columns(columnsOf<Field>(cells, fieldOf)) {
        const QString duration = cells.value(columns.value(Field::Duration, -1));
        inSeconds = duration.contains(u'秒') || duration.contains(QLatin1String("sec"), Qt::CaseInsensitive);
    }
    /// Names, and how long or from when.
    [[nodiscard]] bool isHeader() const {
        const auto has = [this](Field field) { return columns.contains(field); };
        return (has(Field::Name) || has(Field::First) || has(Field::Last)) &&
               (has(Field::Duration) || has(Field::Joined) || has(Field::FirstJoined));
    }
    [[nodiscard]] bool tellsStays() const { return columns.contains(Field::Joined) && columns.contains(Field::Left); }
    [[nodiscard]] QString text(const CsvTable::Record& record, Field field) const {
        return normaliseCell(CsvTable::cell(record.fields.value(columns.value(field, -1)))).text;
    }
};

/// A table of the file; sections have one each.
struct Table {
    Header header;
    QList<CsvTable::Record> records;
};

qsizetype filled(const CsvTable::Record& record) {
    return std::count_if(record.fields.begin(), record.fields.end(),
                         [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

QList<Table> tablesOf(const QList<CsvTable::Record>& records) {
    QList<Table> tables;
    bool isOpen = false;
    for (const CsvTable::Record& record : records) {
        const Header header(record.fields);
        if (header.isHeader()) {
            tables.append({header, {}});
            isOpen = true;
        } else if (filled(record) <= 1) {
            isOpen = false; // a blank line, or the title of what comes next: 「3. In-Meeting Activities」
        } else if (isOpen) {
            tables.last().records.append(record);
        }
    }
    return tables;
}

bool isLatin(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250 && c.isLetter(); });
}

/// First and last name in the order that their script has: 王 + 小明, Anna + Lee.
void name(Stay& stay, const Header& header, const CsvTable::Record& record) {
    stay.name = header.text(record, Field::Name);
    const QString first = header.text(record, Field::First);
    const QString last = header.text(record, Field::Last);
    if (!stay.name.isEmpty() || (first.isEmpty() && last.isEmpty())) {
        return;
    }
    if (isLatin(first + last)) {
        stay.name = QString(first + u' ' + last).trimmed();
        stay.turned = QString(last + u' ' + first).trimmed();
    } else {
        stay.name = last + first;
        stay.turned = first + last; // an account whose owner typed them the other way round
    }
    if (stay.turned == stay.name) {
        stay.turned.clear();
    }
}

Log logOf(const Table& table, const QDate& day) {
    Log log;
    const Header& header = table.header;
    const auto moment = [&](const CsvTable::Record& record, Field exact, Field outer) {
        const QString text = header.text(record, header.columns.contains(exact) ? exact : outer);
        return text.isEmpty() ? QDateTime() : momentOf(text, day);
    };
    for (const CsvTable::Record& record : table.records) {
        Stay stay;
        stay.row = record.row;
        name(stay, header, record);
        if (stay.name.isEmpty()) {
            continue;
        }
        stay.email = header.text(record, Field::Email).toLower();
        stay.joined = moment(record, Field::Joined, Field::FirstJoined);
        stay.left = moment(record, Field::Left, Field::LastLeft);
        stay.seconds = secondsOf(header.text(record, Field::Duration), header.inSeconds);
        if (stay.joined.isValid() && stay.left.isValid() && stay.left < stay.joined) {
            stay.left = stay.left.addDays(1) > stay.joined.addSecs(12 * 3600) ? QDateTime() : stay.left.addDays(1);
        }
        if (stay.joined.isValid() && !stay.left.isValid() && stay.seconds) {
            stay.left = stay.joined.addSecs(*stay.seconds);
        }
        const bool isRead = stay.seconds.has_value() || (stay.joined.isValid() && stay.left.isValid());
        if (isRead) {
            log.stays.append(stay);
        } else {
            log.unread.append(stay.row);
        }
    }
    return log;
}

/// A day in one of the ways it is written; of two ways the one that is `day`.
QDate dayIn(const QString& text, const QDate& day) {
    static const QRegularExpression yearFirst(QStringLiteral("\\b(\\d{3,4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)"));
    static const QRegularExpression yearLast(QStringLiteral("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)"));
    static const QRegularExpression words(QStringLiteral("\\b([A-Z][a-z]{2})[a-z]*\\.? (\\d{1,2}),? (\\d{4})"));
    if (const auto found = yearFirst.match(text); found.hasMatch()) {
        const int year = found.capturedView(1).toInt();
        return {year < 1000 ? year + 1911 : year, found.capturedView(2).toInt(), found.capturedView(3).toInt()};
    }
    if (const auto found = yearLast.match(text); found.hasMatch()) {
        const int year = found.capturedView(3).toInt() + (found.capturedLength(3) == 2 ? 2000 : 0);
        const QDate monthFirst(year, found.capturedView(1).toInt(), found.capturedView(2).toInt());
        const QDate dayFirst(year, found.capturedView(2).toInt(), found.capturedView(1).toInt());
        return dayFirst == day || !monthFirst.isValid() ? dayFirst : monthFirst;
    }
    if (const auto found = words.match(text); found.hasMatch()) {
        static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
        const qsizetype month = months.indexOf(found.captured(1));
        return month % 3 == 0 ? QDate(found.capturedView(3).toInt(), int(month) / 3 + 1, found.capturedView(2).toInt())
                              : QDate();
    }
    return {};
}

bool hasDay(const QString& text) {
    static const QRegularExpression any(QStringLiteral("\\d[-/.年]\\d|[A-Z][a-z]{2}[a-z]*\\.? \\d{1,2},? \\d{4}"));
    return any.match(text).hasMatch();
}

/// A number as a spreadsheet keeps an hour: 0.375.
QTime fractionOfDay(const QString& text) {
    bool isNumber = false;
    const double share = text.toDouble(&isNumber);
    return isNumber && share >= 0 && share < 1 && text.contains(u'.')
               ? QTime(0, 0).addSecs(int(std::lround(share * secondsOfDay)))
               : QTime();
}

} // namespace

QDateTime momentOf(const QString& raw, const QDate& day) {
    static const QTimeZone taiwan("Asia/Taipei");
    static const QRegularExpression clock(
        QStringLiteral("(?:(上午|下午|中午|晚上|凌晨|早上|AM|PM) *)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                       "(?: *(AM|PM|A\\.M\\.|P\\.M\\.|上午|下午))?(?: *(Z|UTC|[+-]\\d{2}:?\\d{2})\\b)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = normalise(raw).text;
    if (const QTime share = fractionOfDay(text); share.isValid()) {
        return QDateTime(day, share, taiwan).toUTC();
    }
    const auto found = clock.match(text);
    const QDate on = hasDay(text) ? dayIn(text, day) : day;
    if (!found.hasMatch() || !on.isValid()) {
        return {};
    }
    const QString half = QString(found.captured(1) + found.captured(5)).remove(u'.').toUpper();
    int hour = found.capturedView(2).toInt();
    const bool isLate = half == u"PM" || half == u"下午" || half == u"晚上" || half == u"中午";
    const bool isEarly = half == u"AM" || half == u"上午" || half == u"凌晨" || half == u"早上";
    if (isLate && hour < 12 && !(half == u"中午" && hour == 11)) {
        hour += 12;
    } else if (isEarly && hour == 12) {
        hour = 0;
    }
    const QTime time(hour, found.capturedView(3).toInt(), found.capturedView(4).toInt());
    if (!time.isValid()) {
        return {};
    }
    const QString zone = found.captured(6).remove(u':').toUpper();
    if (zone.isEmpty()) {
        return QDateTime(on, time, taiwan).toUTC();
    }
    const int sign = zone.startsWith(u'-') ? -1 : 1;
    const int offset =
        zone.size() == 5 && !zone.at(0).isLetter()
            ? sign * (QStringView(zone).mid(1, 2).toInt() * 3600 + QStringView(zone).mid(3, 2).toInt() * 60)
            : 0;
    return QDateTime(on, time, QTimeZone::utc()).addSecs(-offset);
}

std::optional<int> secondsOf(const QString& raw, bool inSeconds) {
    static const QRegularExpression parts(
        QStringLiteral(
            "(\\d+(?:\\.\\d+)?) *(小時|時|分鐘|分|秒鐘|秒|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):(\\d{2})(?::(\\d{2}))?$"));
    static const QRegularExpression glued(QStringLiteral("(小時|時|分鐘|分|秒鐘|秒)"));
    QString text = normalise(raw).text;
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber) {
        const bool isShare = number > 0 && number < 1; // of a day, as a spreadsheet keeps 2:58:03
        const double seconds = isShare ? number * secondsOfDay : number * (inSeconds ? 1 : 60);
        return number < 0 || seconds > 7 * secondsOfDay ? std::nullopt : std::optional(int(std::lround(seconds)));
    }
    if (const auto found = clock.match(text); found.hasMatch()) {
        // Two parts are hours and minutes, as spreadsheets write them.
        return found.capturedView(1).toInt() * 3600 + found.capturedView(2).toInt() * 60 +
               found.capturedView(3).toInt();
    }
    text.replace(glued, QStringLiteral("\\1 ")); // 2小時58分
    double seconds = 0;
    bool isAny = false;
    for (auto each = parts.globalMatch(text); each.hasNext();) {
        const auto found = each.next();
        const QChar unit = found.capturedView(2).at(0).toLower();
        const double number = found.capturedView(1).toDouble();
        const bool isHour = unit == u'小' || unit == u'時' || unit == u'h';
        const bool isMinute = unit == u'分' || unit == u'm';
        seconds += number * (isHour ? 3600 : isMinute ? 60 : 1);
        isAny = true;
    }
    return isAny && seconds <= 7 * secondsOfDay ? std::optional(int(std::lround(seconds))) : std::nullopt;
}

Log read(const QByteArray& file, const QDate& day) {
    if (file.size() > MostBytes) {
        throw CsvError{QStringLiteral("list.size"), QStringLiteral("檔案有 %1 MB，超過上限 %2 MB")
                                                        .arg(file.size() / (1024 * 1024))
                                                        .arg(MostBytes / (1024 * 1024))};
    }
    const SheetLimits limits{100LL * 1024 * 1024, mostRows, 200};
    SheetNotes notes;
    const QString text = CsvTable::decoded(csvOf(file, limits, 0, &notes, SheetMoments::Hours));
    // Names and days hold commas: what parts the cells is what makes names of columns that are known.
    const QList<QChar> signs = notes.sheets.isEmpty() ? QList<QChar>{u',', u'\t', u';'} : QList<QChar>{u','};
    QList<Table> tables;
    for (const QChar sign : signs) {
        tables += tablesOf(CsvTable::split(text, sign, limits));
    }
    tables.removeIf([](const Table& table) { return table.records.isEmpty(); });
    if (tables.isEmpty()) {
        throw CsvError{QStringLiteral("list.header"),
                       QStringLiteral("找不到欄位名稱列：應有一列寫著姓名與加入、離開時間或持續時間")};
    }
    const auto stays =
        std::find_if(tables.cbegin(), tables.cend(), [](const Table& table) { return table.header.tellsStays(); });
    return logOf(stays != tables.cend() ? *stays : tables.constFirst(), day);
}

} // namespace inservice::online
