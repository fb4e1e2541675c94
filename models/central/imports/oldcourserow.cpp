// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/oldcourserow.h"

#include "models/central/imports/importwords.h"
#include "models/central/imports/rowreader.h"
#include "models/domain/characters.h"
#include "models/domain/normalise.h"
#include "models/domain/rocdate.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>
#include <array>
#include <cmath>

namespace inservice {

using oldcourse::Column;

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestLine = 200;
constexpr int mostDays = 6 * 366; ///< a class for a degree
constexpr int mostPeople = 5000;

/// A day, and a time where the cell has one; a span has two.
struct Moment {
    QDate day;
    QTime time;
};

/// Reads the cells of one row into what the centre takes. A cell that cannot be right is said and ends the row.
class RowOfCourse {
public:
    RowOfCourse(const OldCourseWords& words, CourseMap& map, const QDate& today, const oldcourse::Columns& columns,
                RowReader& reader)
        : m_words(words)
        , m_map(map)
        , m_today(today)
        , m_columns(columns)
        , m_reader(reader)
        , m_isExchange(columns.isExchange()) {}

    std::optional<QJsonObject> read(ImportReport& report) {
        if (!isReady(report) || !readKeys() || !readTitle() || !readUnit() || !readDays() || !readState() ||
            !readKind() || !readHours() || !readNatures() || !readPeople() || !readPlace() || !readTexts()) {
            return std::nullopt;
        }
        readTags();
        readMinor();
        m_row[QStringLiteral("body")] = m_body;
        return m_row;
    }

private:
    [[nodiscard]] QString name(Column column) const { return m_columns.name(column); }
    [[nodiscard]] QString raw(Column column) const {
        const QString named = name(column);
        return named.isEmpty() ? QString() : m_reader.raw(named);
    }
    [[nodiscard]] QString word(Column column) const {
        const QString named = name(column);
        return named.isEmpty() ? QString() : m_reader.word(named);
    }
    bool refuse(Column column, const QString& what) {
        m_reader.refuse(name(column), what);
        return false;
    }
    void set(const char* field, const QJsonValue& value) { m_body[QLatin1String(field)] = value; }

    /// A line of text; what is too long or no text ends the row, a lost character is said and kept.
    bool line(Column column, qsizetype most, QString& text) {
        text.clear();
        if (name(column).isEmpty()) {
            return true;
        }
        const std::optional<QString> cell = m_reader.cell(name(column), most);
        if (!cell) {
            return false;
        }
        text = *cell;
        const auto points = text.toUcs4();
        if (std::any_of(points.cbegin(), points.cend(),
                        [](char32_t c) { return characters::isForbidden(c) && characters::isLost(c); })) {
            m_reader.warn(name(column), QStringLiteral("有遺失的字、造字或只剩一半的字；照原樣保留"));
        }
        return true;
    }

    /// What the site has not taken over itself, or not let through, does not come in.
    bool isReady(ImportReport& report) {
        if (m_isExchange && word(Column::State) == u"1" && word(Column::Error) == u"1") {
            return refuse(Column::State, QStringLiteral("原網站尚未收下這一筆（等待重新匯入），不移入"));
        }
        const char* const state = m_isExchange ? "" : oldcourse::state(word(Column::State));
        if (!m_isExchange && state && *state == '\0') {
            ++report.left;
            if (word(Column::State) == u"課程-待審") {
                m_reader.warn(name(Column::State),
                              QStringLiteral("在原網站還沒有審核通過，不移入；請開課單位在這裡重新登錄"));
            }
            return false;
        }
        return true;
    }

    bool readKeys() {
        if (!name(Column::Code).isEmpty() && !(m_isExchange && raw(Column::Code).isEmpty())) {
            bool isNumber = false;
            const qint64 code = word(Column::Code).toLongLong(&isNumber);
            if (!isNumber || code < 1 || code > 99'999'999) {
                const QString spoilt = importwords::spoiltBySpreadsheet(raw(Column::Code));
                return refuse(Column::Code,
                              spoilt.isEmpty() ? QStringLiteral("課程代碼是 1 至 99999999 的數字") : spoilt);
            }
            if (code >= m_words.numbersFrom()) {
                return refuse(Column::Code,
                              QStringLiteral("本中心自行編號從 %1 起，這個代碼會與新課程相撞；請查對，或先把設定"
                                             " course_number_from 調到原網站的代碼之後")
                                  .arg(m_words.numbersFrom()));
            }
            m_row[QStringLiteral("code")] = code;
        }
        if (m_isExchange) {
            QString key;
            if (!line(Column::ImportId, 60, key)) {
                return false;
            }
            if (key.isEmpty()) {
                return refuse(Column::ImportId, QStringLiteral("必須填寫"));
            }
            m_row[QStringLiteral("import_key")] = key;
            m_row[QStringLiteral("sender")] = word(Column::UnitCode);
        }
        return true;
    }

    bool readTitle() {
        QString title;
        if (!line(Column::Title, longestTitle, title)) {
            return false;
        }
        if (title.isEmpty()) {
            return refuse(Column::Title, QStringLiteral("必須填寫"));
        }
        set("title", title);
        return true;
    }

    bool readUnit() {
        const Column column =
            raw(Column::UnitCode).isEmpty() && !name(Column::Unit).isEmpty() ? Column::Unit : Column::UnitCode;
        const QString said = raw(column);
        const OldCourseWords::Unit unit = m_words.unit(m_map.mapped(CourseMap::Kind::Unit, said));
        if (unit.code.isEmpty()) {
            m_map.miss(CourseMap::Kind::Unit, said);
            return refuse(
                column,
                column == Column::Unit
                    ? QStringLiteral("中心沒有這個名稱的單位，或不只一個；請在對應表填入代碼（--unmapped、--map）")
                    : QStringLiteral(
                          "中心沒有這個代碼的單位；請先匯入名錄，或在對應表填入現在的代碼（--unmapped、--map）"));
        }
        m_row[QStringLiteral("unit")] = unit.code;
        m_county = unit.countyId;
        return true;
    }

    static std::optional<Moment> momentOf(QString text) {
        static const QRegularExpression weekday(QStringLiteral("[(（][一二三四五六日][)）]"));
        static const QRegularExpression time(
            QStringLiteral("(?:^|[ T])([0-2]?[0-9]:[0-5][0-9])(?::[0-5][0-9](?:\\.0+)?)?\\s*$"));
        text = normalise(text).text.remove(weekday);
        Moment moment;
        if (const auto match = time.match(text); match.hasMatch()) {
            moment.time = QTime::fromString(match.captured(1), QStringLiteral("H:mm"));
            text = text.left(match.capturedStart());
        }
        const Result<RocDate> day = RocDate::parse(text.trimmed());
        if (!day) {
            return std::nullopt;
        }
        moment.day = day->day();
        return moment;
    }

    /// A cell with one day or, where it is a span, with two.
    std::optional<QList<Moment>> momentsOf(Column column) const {
        static const QRegularExpression between(QStringLiteral("[~～〜至–—]"));
        QList<Moment> all;
        const QStringList parts = raw(column).split(between, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const std::optional<Moment> moment = momentOf(part);
            if (!moment) {
                return std::nullopt;
            }
            all.append(*moment);
        }
        return all.size() <= 2 ? std::optional(all) : std::nullopt;
    }

    bool readDays() {
        const std::optional<QList<Moment>> from = momentsOf(Column::From);
        if (!from || from->isEmpty()) {
            return refuse(Column::From, QStringLiteral("不是日期，例：2025/8/31、114/8/31、2025/8/31 ～ 2025/9/1"));
        }
        const bool hasEnd = !raw(Column::To).isEmpty();
        const std::optional<QList<Moment>> to = hasEnd ? momentsOf(Column::To) : from;
        if (!to || to->isEmpty()) {
            return refuse(Column::To, QStringLiteral("不是日期，例：2025/8/31 或 114/8/31"));
        }
        const Moment first = from->constFirst();
        const Moment last = to->constLast();
        if (first.day.year() < 1980 || first.day > m_today.addYears(3)) {
            return refuse(Column::From, QStringLiteral("課程不會在這一年，請查對年份"));
        }
        if (last.day < first.day || first.day.daysTo(last.day) > mostDays) {
            return refuse(hasEnd ? Column::To : Column::From,
                          QStringLiteral("結束日在開始日之前，或相隔超過六年，請查對"));
        }
        // A midnight is how programs write a day that has no time.
        m_from = first.time != QTime(0, 0) ? first.time : QTime();
        m_to = last.time != QTime(0, 0) && (hasEnd || from->size() == 2) ? last.time : QTime();
        m_days = {first.day, last.day};
        if (first.day == last.day && m_from.isValid() && m_to.isValid() && m_to <= m_from) {
            return refuse(hasEnd ? Column::To : Column::From, QStringLiteral("結束時間不晚於開始時間，請查對"));
        }
        m_row[QStringLiteral("date_from")] = first.day.toString(Qt::ISODate);
        m_row[QStringLiteral("date_to")] = last.day.toString(Qt::ISODate);
        m_row[QStringLiteral("from")] = m_from.isValid() ? m_from.toString(QStringLiteral("HH:mm")) : QString();
        m_row[QStringLiteral("to")] = m_to.isValid() ? m_to.toString(QStringLiteral("HH:mm")) : QString();
        return true;
    }

    /// By the site's word; of an exchange file by its days: what is in one was held, and its people were handed over.
    bool readState() {
        const bool isOver = m_days.second < m_today;
        QString state = isOver ? QStringLiteral("confirmed") : QStringLiteral("approved");
        if (!m_isExchange) {
            const QString said = word(Column::State);
            const char* const key = oldcourse::state(said);
            if (!key) {
                return refuse(
                    Column::State,
                    QStringLiteral("不認識這個狀態；例：課程-審核通過、名單-未上傳、名單確認通過、課程-取消"));
            }
            state = QLatin1String(key);
            if (state == u"confirmed" && m_days.first > m_today) {
                return refuse(Column::State, QStringLiteral("課程還沒有開始，名單不會已確認通過；請查對日期"));
            }
            if (state == u"approved" && isOver) {
                state = QStringLiteral("list_due");
            } else if (state == u"list_due" && !isOver) {
                state = QStringLiteral("approved");
            }
            if (said == u"名單-待審" || said == u"名單-審核不通過") {
                m_reader.warn(name(Column::State),
                              QStringLiteral("名單尚未確認通過，移入後為「名單-未上傳」，名單要在這裡再送一次"));
            }
        }
        m_row[QStringLiteral("state")] = state;
        m_state = state;
        if (const std::optional<Moment> day = momentOf(raw(Column::Registered)); day && day->day <= m_today) {
            m_row[QStringLiteral("registered")] = day->day.toString(Qt::ISODate);
        }
        return true;
    }

    bool readKind() {
        const QString said = word(Column::Kind);
        const char* key = said.isEmpty() ? "non_credit" : oldcourse::classKind(said);
        if (!key && (said == u"學分班" || said == u"學位班")) {
            key = said == u"學分班" ? "bachelor_credit" : "bachelor_degree";
            m_reader.warn(name(Column::Kind), QStringLiteral("沒有說是學士或碩士，當作學士"));
        }
        if (!key) {
            return refuse(Column::Kind,
                          QStringLiteral("不認識這個班別性質；代碼是 0 至 6，或如「非學分班(校本研習)」"));
        }
        const QString kind = QLatin1String(key);
        set("class_kind", kind);
        set("hour_unit", oldcourse::isCredit(kind) ? QStringLiteral("credit") : QStringLiteral("hour"));
        set("open_scope", kind == u"school_based" ? QStringLiteral("own") : QStringLiteral("all"));
        return true;
    }

    bool readHours() {
        static const QRegularExpression unit(QStringLiteral("(?:小時|學分|時)$"));
        bool isNumber = false;
        const double hours = word(Column::Hours).remove(unit).toDouble(&isNumber);
        if (!isNumber || hours <= 0 || hours > 2000) {
            return refuse(Column::Hours, QStringLiteral("時數或學分是大於 0 的數字"));
        }
        set("hours", std::round(hours * 10) / 10);
        if (m_days.first == m_days.second && m_from.isValid() && m_to.isValid()) {
            set("sessions", QJsonArray{QJsonObject{{QStringLiteral("no"), 1},
                                                   {QStringLiteral("date"), m_days.first.toString(Qt::ISODate)},
                                                   {QStringLiteral("from"), m_from.toString(QStringLiteral("HH:mm"))},
                                                   {QStringLiteral("to"), m_to.toString(QStringLiteral("HH:mm"))},
                                                   {QStringLiteral("break"), 0},
                                                   {QStringLiteral("topic"), QString()},
                                                   {QStringLiteral("track"), QString()},
                                                   {QStringLiteral("mode"), QStringLiteral("in_person")},
                                                   {QStringLiteral("room"), QString()},
                                                   {QStringLiteral("hours"), std::min(24.0, std::round(hours * 2) / 2)},
                                                   {QStringLiteral("lecturers"), QJsonArray()}}});
        }
        return true;
    }

    /// By the map, else by the codes or the path that the list has.
    bool readNatures() {
        const Column column = m_isExchange ? Column::Property1 : Column::Nature;
        QString said = raw(column);
        QStringList codes;
        if (m_isExchange) {
            codes = {word(Column::Property1), word(Column::Property2), word(Column::Property3),
                     word(Column::Property4)};
            said = codes.join(u'/');
        }
        if (said.isEmpty() || said == u"///") {
            return true; // lists of the site do not always have it
        }
        const QString mapped = m_map.mapped(CourseMap::Kind::Nature, said);
        if (CourseMap::isNothing(mapped)) {
            return true;
        }
        const OldCourseWords::Natures found =
            mapped == said && m_isExchange ? m_words.naturesByCodes(codes) : m_words.naturesByPath(mapped);
        if (found.ids.isEmpty()) {
            m_map.miss(CourseMap::Kind::Nature, said);
            m_reader.refuse(
                name(column),
                QStringLiteral("中心的課程性質沒有「%1」；請在對應表填入現在的路徑，或「－」（--unmapped、--map）")
                    .arg(said));
            return false;
        }
        if (!found.unknown.isEmpty()) {
            m_reader.warn(
                name(column),
                QStringLiteral("中心的課程性質沒有「%1」的最後一層（%2），歸在它的上一層").arg(said, found.unknown));
        }
        QJsonArray ids;
        for (const qint64 id : found.ids) {
            ids.append(id);
        }
        set("natures", ids);
        return true;
    }

    bool number(Column column, int most, std::optional<int>& value) {
        static const QRegularExpression around(QStringLiteral("[,，元人班]"));
        value.reset();
        const QString text = word(column).remove(around);
        if (text.isEmpty()) {
            return true;
        }
        bool isNumber = false;
        const double said = text.toDouble(&isNumber); // 40.0 of a spreadsheet
        if (!isNumber || said < 0 || said > most || said != std::floor(said)) {
            return refuse(column, QStringLiteral("是 0 至 %1 的數字").arg(most));
        }
        value = int(said);
        return true;
    }

    bool readPeople() {
        std::optional<int> count;
        std::optional<int> people;
        std::optional<int> fee;
        if (word(Column::Fee) == u"免費") {
            fee = 0;
        } else if (!number(Column::Fee, 1'000'000, fee)) {
            return false;
        }
        if (!number(Column::Classes, 99, count) || !number(Column::People, mostPeople, people)) {
            return false;
        }
        const int all = count.value_or(1) * people.value_or(0);
        if (all > mostPeople) {
            return refuse(Column::People, QStringLiteral("班數乘以人數是 %1，超過 %2").arg(all).arg(mostPeople));
        }
        if (all == 0 && m_state == u"approved") {
            m_reader.refuse(name(Column::People),
                            QStringLiteral("還沒有結束的課程要有招收人數（各班人數，可有開班班數）"));
            return false;
        }
        if (all > 0) {
            set("class_count", std::max(1, count.value_or(1)));
            set("class_size", *people);
        }
        set("fee", fee.value_or(0));
        set("fee_method", fee.value_or(0) == 0 ? QStringLiteral("none") : QString());
        return true;
    }

    bool readPlace() {
        const QString mode = word(Column::Mode);
        const char* const key = mode.isEmpty() ? "in_person" : oldcourse::mode(mode);
        if (!key) {
            return refuse(Column::Mode, QStringLiteral("上課方式是「實體」「線上同步」「線上非同步」「混成」之一"));
        }
        set("mode", QLatin1String(key));
        qint64 county = m_county;
        if (const QString said = raw(Column::County); !said.isEmpty()) {
            county = m_words.county(said);
            if (county == 0) {
                return refuse(Column::County, QStringLiteral("沒有這個縣市"));
            }
        }
        if (!QLatin1String(key).startsWith(QLatin1String("online"))) {
            set("county_id", county);
        }
        QString venue;
        if (!line(Column::Venue, longestLine, venue)) {
            return false;
        }
        set("venue", venue);
        return true;
    }

    bool readTexts() {
        QString basis;
        QString audience;
        if (!line(Column::BasisNo, longestLine, basis) || !line(Column::Audience, 1000, audience)) {
            return false;
        }
        const bool isNone = basis.isEmpty() || basis == u"無文號" || basis == u"無";
        set("basis_kind", isNone ? QStringLiteral("none") : QStringLiteral("numbered"));
        set("basis_no", isNone ? QString() : basis);
        set("audience", audience);
        const QString content = normaliseProse(raw(Column::Content)).text;
        if (characterCount(content) > longestText) {
            return refuse(Column::Content,
                          QStringLiteral("有 %1 個字，最多 %2 個字").arg(characterCount(content)).arg(longestText));
        }
        set("content", content);
        QJsonArray contacts;
        for (const auto& [who, phone, mail] : {std::array{Column::Contact, Column::Phone, Column::Mail},
                                               std::array{Column::Contact2, Column::Phone2, Column::Mail2}}) {
            QString person;
            QString number;
            QString address;
            if (!line(who, 50, person) || !line(phone, 60, number) || !line(mail, 254, address)) {
                return false;
            }
            if (!person.isEmpty() || !number.isEmpty() || !address.isEmpty()) {
                contacts.append(QJsonObject{{QStringLiteral("name"), person},
                                            {QStringLiteral("phone"), number},
                                            {QStringLiteral("email"), address}});
            }
        }
        set("contacts", contacts);
        return true;
    }

    void readTags() {
        static const QRegularExpression between(QStringLiteral("[,，、;；]"));
        QJsonArray codes;
        const QStringList labels = raw(Column::Tags).split(between, Qt::SkipEmptyParts);
        for (const QString& label : labels) {
            const QString mapped = m_map.mapped(CourseMap::Kind::Tag, label.trimmed());
            const QString code = m_words.tag(mapped);
            if (!code.isEmpty() && !codes.contains(code)) {
                codes.append(code);
            } else if (code.isEmpty() && !CourseMap::isNothing(mapped)) {
                m_map.miss(CourseMap::Kind::Tag, label.trimmed());
                m_reader.warn(
                    name(Column::Tags),
                    QStringLiteral("中心沒有標籤「%1」，這個標籤不移入；可在對應表填入").arg(label.trimmed().left(30)));
            }
        }
        set("tags", codes);
    }

    void readMinor() {
        const char* const kind = oldcourse::timeKind(word(Column::TimeKind));
        set("time_kind", kind ? QLatin1String(kind) : QLatin1String("unknown"));
        QJsonArray stages;
        const QStringList codes = word(Column::Levels).split(u',', Qt::SkipEmptyParts);
        for (const QString& code : codes) {
            if (const char* const key = oldcourse::level(code)) {
                stages.append(QLatin1String(key));
            }
        }
        set("levels", stages);
        static const QHash<QString, QString> funds{{QStringLiteral("1"), QStringLiteral("full")},
                                                   {QStringLiteral("2"), QStringLiteral("partial")},
                                                   {QStringLiteral("3"), QStringLiteral("none")}};
        set("fund", funds.value(word(Column::Fund)));
        set("subsidy", oldcourse::subsidy(word(Column::Subsidy)));
        // 報名日期 may be a span; what is no day says nothing.
        const std::optional<QList<Moment>> from = momentsOf(Column::RegFrom);
        const std::optional<QList<Moment>> to = raw(Column::RegTo).isEmpty() ? from : momentsOf(Column::RegTo);
        if (from && to && !from->isEmpty() && !to->isEmpty() && from->constFirst().day <= to->constLast().day) {
            set("reg_from", from->constFirst().day.toString(Qt::ISODate));
            set("reg_to", to->constLast().day.toString(Qt::ISODate));
        }
    }

    const OldCourseWords& m_words;
    CourseMap& m_map;
    QDate m_today;
    const oldcourse::Columns& m_columns;
    RowReader& m_reader;
    bool m_isExchange;
    QJsonObject m_row;
    QJsonObject m_body;
    qint64 m_county = 0;
    std::pair<QDate, QDate> m_days;
    QTime m_from;
    QTime m_to;
    QString m_state;
};

} // namespace

std::optional<ImportRow> OldCourseReader::read(const CsvTable& table, const CsvTable::Record& record,
                                               const ImportOrigin& origin, ImportReport& report) const {
    RowReader reader(table, record, origin, report);
    std::optional<QJsonObject> values = RowOfCourse(m_words, m_map, m_today, m_columns, reader).read(report);
    return values ? std::optional(ImportRow{origin, 0, *std::move(values)}) : std::nullopt;
}

} // namespace inservice
