// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/unitimport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/imports/importwords.h"
#include "models/central/imports/rowreader.h"
#include "models/domain/fold.h"
#include "models/domain/normalise.h"
#include "models/domain/phonenumber.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitcode.h"
#include "models/domain/unitkind.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

constexpr qsizetype longestPlace = 40; ///< characters in which county and district stand

/// Compared without width, 台 or 臺, and blanks.
QString compared(const QString& text) {
    return fold(text).remove(u' ');
}

/// The districts of each county, longest name first, as the centre knows them.
QList<UnitImport::County> readCounties(PgConnection& connection) {
    QList<UnitImport::County> counties;
    const PgRows rows = connection.exec(QStringLiteral("SELECT county, district, zip FROM admin.districts()"));
    for (const auto& row : std::as_const(rows.rows)) {
        const QString county = QString::fromUtf8(row[0].value_or(QByteArray()));
        const QString district = QString::fromUtf8(row[1].value_or(QByteArray()));
        if (counties.isEmpty() || counties.constLast().name != county) {
            counties.append({county, compared(county), {}});
        }
        counties.last().districts.append(
            {district, compared(district), QString::fromUtf8(row[2].value_or(QByteArray()))});
    }
    for (UnitImport::County& county : counties) {
        std::sort(county.districts.begin(), county.districts.end(),
                  [](const auto& a, const auto& b) { return a.name.size() > b.name.size(); });
    }
    return counties;
}

/// What stands in brackets of any kind, or as digits alone, before a name: the number of a county, a post code.
struct Numbered {
    QString number; ///< empty: none
    QString rest;
};

/// Digits alone are no such number where they count something: 16鄰, 100號, 100-1號.
Numbered numbered(const QString& text) {
    static const QRegularExpression before(QStringLiteral(
        "^\\s*(?:[\\p{Ps}\\p{Pi}<]\\s*([0-9０-９ ]*)\\s*[\\p{Pe}\\p{Pf}>]|"
        "([0-9０-９]{2,6})(?![0-9０-９]|\\s*[-~]?\\s*[0-9０-９]|\\s*[鄰號巷弄樓段之路街]))\\s*[-,]?\\s*"));
    const auto match = before.match(text);
    if (!match.hasMatch()) {
        return {{}, text};
    }
    return {normaliseCode(match.captured(1) + match.captured(2)).text, text.mid(match.capturedEnd())};
}

/// 學年度 as lists write it: 114, 114學年度, 民國114年, 114.0, and 2025 for 114. nullopt: none of these.
std::optional<int> schoolYear(const QString& text) {
    static const QRegularExpression written(
        QStringLiteral("^(?:中華)?(?:民國)?([0-9]{2,4})(?:\\.0)?(?:學年度?|年度?)?$"));
    const auto match = written.match(text);
    const int year = match.captured(1).toInt();
    const int republic = year >= 1912 ? year - 1911 : year;
    if (!match.hasMatch() || republic < 40 || republic > RocDate::today().schoolYear() + 1) {
        return std::nullopt;
    }
    return republic;
}

/// 公立/私立 as a name says it; empty when it says neither, or both (a private kindergarten at a public school).
QString founderByName(const QString& name) {
    // 非營利幼兒園 are run for somebody: the founder in the name is the customer's.
    if (name.contains(QStringLiteral("非營利"))) {
        return {};
    }
    const bool isPrivate = name.contains(QStringLiteral("私立"));
    static const QRegularExpression open(QStringLiteral("國立|[縣市]立|公立"));
    const bool isPublic = name.contains(open);
    if (isPrivate == isPublic) {
        return {};
    }
    return isPrivate ? QStringLiteral("private") : QStringLiteral("public");
}

QString founderByCode(const UnitCode& code) {
    const std::optional<UnitCode::Founder> founder = code.founder();
    if (!founder || *founder == UnitCode::Founder::Other) {
        return {};
    }
    return *founder == UnitCode::Founder::Private ? QStringLiteral("private") : QStringLiteral("public");
}

std::optional<UnitKind> kindOf(const QString& stated, const UnitCode& code, const QString& name) {
    if (!stated.isEmpty()) {
        if (const std::optional<UnitKind> byKey = unitKindFromKey(stated)) {
            return byKey;
        }
        const QList<UnitKind> kinds = allUnitKinds();
        for (const UnitKind kind : kinds) {
            if (chineseName(kind) == stated) {
                return kind;
            }
        }
        return std::nullopt;
    }
    // Special schools keep the letter of a senior high school in older lists: the name says it.
    if (!code.isUniversity() && name.contains(QStringLiteral("特殊教育學校"))) {
        return UnitKind::SpecialEducation;
    }
    return code.kindHint();
}

/// The kind that a name ends with; nullopt where it says none, or two (國民中小學).
std::optional<UnitKind> kindByName(const QString& name) {
    static const QList<std::pair<QString, UnitKind>> endings{
        {QStringLiteral("幼兒園"), UnitKind::Kindergarten}, {QStringLiteral("國民小學"), UnitKind::Elementary},
        {QStringLiteral("國小"), UnitKind::Elementary},     {QStringLiteral("國民中學"), UnitKind::JuniorHigh},
        {QStringLiteral("國中"), UnitKind::JuniorHigh},     {QStringLiteral("大學"), UnitKind::University},
    };
    for (const auto& [ending, kind] : endings) {
        if (name.endsWith(ending)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString founderWord(const QString& founder) {
    return founder == QLatin1String("private") ? QStringLiteral("私立") : QStringLiteral("公立");
}

/// One row. Everything that is only about its own text is decided here.
class Reader {
public:
    Reader(RowReader row, const CsvTable& table, const QList<UnitImport::County>& counties)
        : m_row(std::move(row))
        , m_table(table)
        , m_counties(counties) {}

    std::optional<ImportRow> read() {
        const std::optional<UnitCode> code = m_row.code();
        const std::optional<int> year = code ? readYear() : std::nullopt;
        const std::optional<QString> name = year ? readName() : std::nullopt;
        const std::optional<QString> founder = name ? readFounder(*code, *name) : std::nullopt;
        const std::optional<QString> county = founder ? readCounty(*code) : std::nullopt;
        const std::optional<UnitKind> kind = county ? readKind(*code, *name) : std::nullopt;
        const std::optional<QString> address = kind ? readAddress(*county) : std::nullopt;
        const std::optional<QString> phone = address ? readPhone() : std::nullopt;
        if (!phone) {
            return std::nullopt;
        }
        ImportRow unit{m_row.origin(),
                       *year,
                       {{QStringLiteral("code"), code->text()},
                        {QStringLiteral("name"), *name},
                        {QStringLiteral("founder"), *founder},
                        {QStringLiteral("county"), *county},
                        {QStringLiteral("kind"), toKey(*kind)},
                        {QStringLiteral("address"), *address},
                        {QStringLiteral("phone"), *phone}}};
        if (const QString found = readDistrict(*address); !found.isEmpty()) {
            unit.values[QStringLiteral("district")] = found;
        }
        return unit;
    }

private:
    std::optional<int> readYear() {
        const QString column = QStringLiteral("學年度");
        if (!m_table.has(column)) {
            return 0;
        }
        const std::optional<int> year = schoolYear(m_row.word(column));
        if (!year) {
            return m_row.refuse(column, QStringLiteral("不是可用的學年度，例：%1").arg(RocDate::today().schoolYear()));
        }
        return year;
    }

    std::optional<QString> readName() {
        const QString school = QStringLiteral("學校名稱");
        const QString unit = QStringLiteral("單位名稱");
        const QString other = m_table.has(school) && m_table.has(unit) ? m_row.raw(unit) : QString();
        if (!other.isEmpty() && compared(other) != compared(m_row.raw(school))) {
            return m_row.refuse(school, QStringLiteral("「單位名稱」欄卻是「%1」，無法判斷以何者為準").arg(other));
        }
        m_nameColumn = m_table.has(school) ? school : unit;
        return m_row.line(m_nameColumn, LongestName, false);
    }

    std::optional<QString> readFounder(const UnitCode& code, const QString& name) {
        const QString column = QStringLiteral("公/私立");
        const QString stated = m_row.word(column);
        if (stated != QStringLiteral("公立") && stated != QStringLiteral("私立")) {
            return m_row.refuse(column, QStringLiteral("應為公立或私立"));
        }
        const QString founder = stated == QStringLiteral("私立") ? QStringLiteral("private") : QStringLiteral("public");
        const QString byCode = founderByCode(code);
        const QString byName = founderByName(name);
        if (!byCode.isEmpty() && byCode != founder) {
            m_row.warn(column, QStringLiteral("代碼 %1 卻是%2；以這一欄為準").arg(code.text(), founderWord(byCode)));
        } else if (!byName.isEmpty() && byName != founder) {
            m_row.warn(column, QStringLiteral("名稱「%1」卻是%2；以這一欄為準").arg(name, founderWord(byName)));
        }
        return founder;
    }

    /// As the centre writes it; null: there is none.
    [[nodiscard]] const UnitImport::County* countyNamed(const QString& name) const {
        const QString wanted = compared(name.left(longestPlace));
        const auto county = std::find_if(m_counties.cbegin(), m_counties.cend(),
                                         [&](const auto& one) { return one.name == name || one.compared == wanted; });
        return county == m_counties.cend() ? nullptr : &*county;
    }

    std::optional<QString> readCounty(const UnitCode& code) {
        const QString column = QStringLiteral("縣市名稱");
        const Numbered stated = numbered(m_row.raw(column));
        m_county = countyNamed(stated.rest);
        if (!m_county) {
            return m_row.refuse(column, QStringLiteral("沒有這個縣市"));
        }
        const QString county = m_county->name;
        const QString byNumber = UnitCode::countyNameOf(stated.number);
        if (!byNumber.isEmpty() && byNumber != county) {
            m_row.warn(column, QStringLiteral("代號 %1 卻是%2；以名稱為準").arg(stated.number, byNumber));
        }
        const QString name = compared(m_row.raw(m_nameColumn).left(longestPlace));
        for (const UnitImport::County& other : m_counties) {
            if (&other != m_county && name.startsWith(other.compared)) {
                m_row.warn(m_nameColumn, QStringLiteral("「縣市名稱」欄卻是「%1」；以該欄為準").arg(county));
            }
        }
        if (!code.countyName().isEmpty() && code.countyName() != county) {
            m_row.warn(column, QStringLiteral("代碼 %1 卻屬於%2；以這一欄為準").arg(code.text(), code.countyName()));
        }
        return county;
    }

    std::optional<UnitKind> readKind(const UnitCode& code, const QString& name) {
        const QString column = QStringLiteral("單位類別");
        const QString stated = m_row.word(column);
        const std::optional<UnitKind> kind = kindOf(stated, code, name);
        if (!kind) {
            return m_row.refuse(
                column, stated.isEmpty() ? QStringLiteral("由代碼 %1 看不出是哪一類單位，請填寫這一欄").arg(code.text())
                                         : QStringLiteral("沒有這一類單位"));
        }
        if (isDesk(*kind)) {
            return m_row.refuse(column, QStringLiteral("這是審核單位，請用 import-desks 匯入"));
        }
        const std::optional<UnitKind> byCode = kindOf({}, code, name);
        if (!stated.isEmpty() && byCode && *byCode != *kind) {
            m_row.warn(column, QStringLiteral("代碼 %1 卻是%2；以這一欄為準").arg(code.text(), chineseName(*byCode)));
        }
        if (const std::optional<UnitKind> byName = kindByName(name); byName && *byName != *kind) {
            m_row.warn(m_nameColumn, (stated.isEmpty() ? QStringLiteral("代碼 %1 卻是%2；以代碼為準")
                                                       : QStringLiteral("代碼 %1、「單位類別」欄卻是%2；以該欄為準"))
                                         .arg(code.text(), chineseName(*kind)));
        }
        return kind;
    }

    std::optional<QString> readAddress(const QString& county) {
        const QString column = QStringLiteral("地址");
        const std::optional<QString> line = m_row.line(column, LongestAddress, true);
        if (!line) {
            return std::nullopt;
        }
        const Numbered written = numbered(*line);
        m_zip = written.number;
        const QString& address = written.rest;
        const QString place = compared(address.left(longestPlace));
        for (const UnitImport::County& other : m_counties) {
            if (&other != m_county && place.startsWith(other.compared)) {
                m_row.warn(column, QStringLiteral("「縣市名稱」欄卻是「%1」；以該欄為準").arg(county));
            }
        }
        return address;
    }

    QString readDistrict(const QString& address) {
        const QString column = QStringLiteral("鄉鎮市區名稱");
        const QString stated = compared(numbered(m_row.raw(column)).rest.left(longestPlace));
        const QString place = compared(address.left(longestPlace));
        const QString rest = place.startsWith(m_county->compared) ? place.mid(m_county->compared.size()) : place;
        QString byColumn;
        QString byAddress;
        for (const UnitImport::District& one :
             m_county->districts) { // longest first: 前鎮區 before anything that ends in 鎮
            if (byColumn.isEmpty() && one.compared == stated) {
                byColumn = one.name;
            }
            if (byAddress.isEmpty() && rest.startsWith(one.compared)) {
                byAddress = one.name;
            }
        }
        if (!stated.isEmpty() && byColumn.isEmpty()) {
            m_row.warn(column, QStringLiteral("%1沒有這個鄉鎮市區").arg(m_county->name));
        } else if (!byColumn.isEmpty() && !byAddress.isEmpty() && byColumn != byAddress) {
            m_row.warn(column, QStringLiteral("地址卻在%1；以這一欄為準").arg(byAddress));
        }
        const QString found = byColumn.isEmpty() ? byAddress : byColumn;
        if (found.isEmpty()) {
            m_row.warn(QStringLiteral("地址"),
                       QStringLiteral("看不出在%1的哪個鄉鎮市區；申請時列在「未分區」").arg(m_county->name));
        } else {
            checkZip(found);
        }
        return found;
    }

    /// The post code before the address, against the district that the row is in.
    void checkZip(const QString& district) {
        if (m_zip.isEmpty()) {
            return;
        }
        QStringList owners;
        bool isRight = false;
        for (const UnitImport::County& county : m_counties) {
            for (const UnitImport::District& one : county.districts) {
                if (m_zip.startsWith(one.zip)) {
                    owners.append(county.name + one.name);
                    isRight = isRight || (&county == m_county && one.name == district);
                }
            }
        }
        const bool isCode = m_zip.size() == 3 || m_zip.size() == 5 || m_zip.size() == 6; // 3, 3+2 and 3+3 digits
        if (owners.isEmpty() || !isCode) {
            m_row.warn(QStringLiteral("地址"), QStringLiteral("沒有郵遞區號 %1；不予保留").arg(m_zip));
        } else if (!isRight) {
            m_row.warn(QStringLiteral("地址"), QStringLiteral("郵遞區號 %1 卻是%2；列在%3%4")
                                                   .arg(m_zip, owners.join(u'、'), m_county->name, district));
        }
    }

    std::optional<QString> readPhone() {
        const QString column = QStringLiteral("電話");
        const std::optional<QString> checked = m_row.cell(column, LongestNumber);
        if (!checked || checked->isEmpty()) {
            return checked;
        }
        const QString& cell = *checked;
        const Result<PhoneNumber> number = PhoneNumber::parse(cell);
        if (number) {
            static const QRegularExpression range(QStringLiteral("[~～〜至到]"));
            if (cell.contains(range)) {
                m_row.warn(column, QStringLiteral("是連續的號碼，保留第一個：%1").arg(number->text()));
            }
            return number->text();
        }
        static const QRegularExpression lines(QStringLiteral("[\\n\\r]+"));
        const QString firstLine = m_row.raw(column).section(lines, 0, 0);
        if (const Result<PhoneNumber> first = PhoneNumber::parse(firstLine); first && firstLine != m_row.raw(column)) {
            m_row.warn(column, QStringLiteral("儲存格裡有兩行，只取第一行：%1").arg(first->text()));
            return first->text();
        }
        m_row.warn(column, QStringLiteral("%1；照原樣保留").arg(importwords::because(number.refusal())));
        return cell;
    }

    RowReader m_row;
    const CsvTable& m_table;
    QString m_nameColumn;
    QString m_zip; ///< digits before the address
    const UnitImport::County* m_county = nullptr;
    const QList<UnitImport::County>& m_counties;
};

} // namespace

void UnitImport::prepare() {
    m_counties = readCounties(connection());
}

QStringList UnitImport::neededColumns(const CsvTable& table) const {
    const QString unit = QStringLiteral("單位名稱");
    return {QStringLiteral("代碼"),    table.has(unit) ? unit : QStringLiteral("學校名稱"),
            QStringLiteral("公/私立"), QStringLiteral("縣市名稱"),
            QStringLiteral("地址"),    QStringLiteral("電話")};
}

QStringList UnitImport::otherColumns() const {
    return {QStringLiteral("學校名稱"), QStringLiteral("學年度"), QStringLiteral("鄉鎮市區名稱"),
            QStringLiteral("單位類別")};
}

std::optional<ImportRow> UnitImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                             const ImportOrigin& origin, ImportReport& report) const {
    return Reader(RowReader(table, record, origin, report), table, m_counties).read();
}

QList<ImportRow> UnitImport::choose(const QList<ImportRow>& rows, ImportReport& report) const {
    QHash<QString, qsizetype> best;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString code = rows[i].values[QStringLiteral("code")].toString();
        const auto known = best.find(code);
        if (known == best.end()) {
            best.insert(code, i);
        } else if (rows[i].year == rows[*known].year || rows[i].year == 0 || rows[*known].year == 0) {
            refuseAsTwice(rows[i], rows[*known], report); // without a year nobody knows which is newer
        } else {
            ++report.older;
            if (rows[i].year > rows[*known].year) {
                *known = i;
            }
        }
    }
    QList<qsizetype> kept = best.values();
    std::sort(kept.begin(), kept.end());
    QList<ImportRow> result;
    result.reserve(kept.size());
    for (const qsizetype index : std::as_const(kept)) {
        result.append(rows[index]);
    }
    return result;
}

} // namespace inservice
