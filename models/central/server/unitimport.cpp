// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/unitimport.h"

#include "models/central/client/pgconnection.h"
#include "models/domain/normalise.h"
#include "models/domain/phonenumber.h"
#include "models/domain/unitcode.h"
#include "models/domain/unitkind.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

/// The districts of each county, longest name first, as the centre knows them.
QHash<QString, QStringList> readDistricts(PgConnection& connection) {
    QHash<QString, QStringList> districts;
    const PgRows rows = connection.exec(QStringLiteral("SELECT county, district FROM admin.districts()"));
    for (const auto& row : std::as_const(rows.rows))
        districts[QString::fromUtf8(row[0].value_or(QByteArray()))].append(
            QString::fromUtf8(row[1].value_or(QByteArray())));
    for (QStringList& names : districts)
        std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return districts;
}

QString withoutBrackets(const QString& text) {
    static const QRegularExpression brackets(QStringLiteral("^\\[[^\\]]*\\]"));
    return QString(text).remove(brackets).trimmed();
}

QString officialCounty(QString name) {
    // The name of a county is always written with 臺 here; 台 is how some lists have it.
    return name.startsWith(u'台') ? name.replace(0, 1, u'臺') : name;
}

/// 公立/私立 as a name says it; empty when it says neither, or both (a private kindergarten at a public school).
QString founderByName(const QString& name) {
    // 非營利幼兒園 are run for somebody: the founder in the name is the customer's.
    if (name.contains(QStringLiteral("非營利")))
        return {};
    const bool isPrivate = name.contains(QStringLiteral("私立"));
    static const QRegularExpression open(QStringLiteral("國立|[縣市]立|公立"));
    const bool isPublic = name.contains(open);
    if (isPrivate == isPublic)
        return {};
    return isPrivate ? QStringLiteral("private") : QStringLiteral("public");
}

QString founderByCode(const UnitCode& code) {
    const std::optional<UnitCode::Founder> founder = code.founder();
    if (!founder || *founder == UnitCode::Founder::Other)
        return {};
    return *founder == UnitCode::Founder::Private ? QStringLiteral("private") : QStringLiteral("public");
}

std::optional<UnitKind> kindOf(const QString& stated, const UnitCode& code, const QString& name) {
    if (!stated.isEmpty()) {
        if (const std::optional<UnitKind> byKey = unitKindFromKey(stated))
            return byKey;
        const QList<UnitKind> kinds = allUnitKinds();
        for (const UnitKind kind : kinds) {
            if (chineseName(kind) == stated)
                return kind;
        }
        return std::nullopt;
    }
    // Special schools keep the letter of a senior high school in older lists: the name says it.
    if (!code.isUniversity() && name.contains(QStringLiteral("特殊教育學校")))
        return UnitKind::SpecialEducation;
    return code.kindHint();
}

/// One row. Everything that is only about its own text is decided here.
class Reader {
public:
    Reader(const CsvTable& table, ImportOrigin origin, const QHash<QString, QStringList>& districts,
           ImportReport& report)
        : m_table(table)
        , m_origin(std::move(origin))
        , m_districts(districts)
        , m_report(report) {}

    std::optional<ImportRow> read(const CsvTable::Record& record) {
        const auto value = [this, &record](const char16_t* column) {
            return m_table.value(record, QString::fromUtf16(column));
        };
        const QString rawCode = value(u"代碼");
        const Result<UnitCode> code = UnitCode::parse(rawCode);
        if (!code) {
            refuse(QStringLiteral("代碼 '%1' is no school code (%2)").arg(rawCode, code.refusal().key));
            return std::nullopt;
        }
        const QString name =
            normaliseLine(m_table.has(QStringLiteral("學校名稱")) ? value(u"學校名稱") : value(u"單位名稱")).text;
        if (name.isEmpty()) {
            refuse(QStringLiteral("%1 has no name").arg(rawCode));
            return std::nullopt;
        }
        const QString stated = value(u"公/私立");
        if (stated != QStringLiteral("公立") && stated != QStringLiteral("私立")) {
            refuse(QStringLiteral("公/私立 of %1 is '%2', neither 公立 nor 私立").arg(rawCode, stated));
            return std::nullopt;
        }
        const QString founder = stated == QStringLiteral("私立") ? QStringLiteral("private") : QStringLiteral("public");
        const QString county = officialCounty(withoutBrackets(value(u"縣市名稱")));
        if (!m_districts.contains(county)) {
            refuse(QStringLiteral("縣市名稱 of %1 is '%2', no county").arg(rawCode, value(u"縣市名稱")));
            return std::nullopt;
        }
        const QString statedKind = value(u"單位類別");
        const std::optional<UnitKind> kind = kindOf(statedKind, *code, name);
        if (!kind) {
            refuse(statedKind.isEmpty()
                       ? QStringLiteral("the code %1 does not say what kind of unit it is: add a column 單位類別")
                             .arg(rawCode)
                       : QStringLiteral("單位類別 of %1 is '%2', no kind of unit").arg(rawCode, statedKind));
            return std::nullopt;
        }
        if (isDesk(*kind)) {
            refuse(QStringLiteral("%1 is a desk that reviews others: use import-desks").arg(rawCode));
            return std::nullopt;
        }

        const QString byCode = founderByCode(*code);
        const QString byName = founderByName(name);
        if ((!byCode.isEmpty() && byCode != founder) || (!byName.isEmpty() && byName != founder))
            warn(QStringLiteral("%1 %2: the %3 says %4, 公/私立 says %5; kept %5")
                     .arg(code->text(), name,
                          !byCode.isEmpty() && byCode != founder ? QStringLiteral("code") : QStringLiteral("name"),
                          founder == QLatin1String("public") ? QStringLiteral("私立") : QStringLiteral("公立"),
                          stated));
        if (!code->countyName().isEmpty() && code->countyName() != county)
            warn(QStringLiteral("%1 %2: the code is of %3, 縣市名稱 says %4; kept %4")
                     .arg(code->text(), name, code->countyName(), county));

        const QString address = withoutBrackets(value(u"地址"));
        ImportRow unit;
        unit.origin = m_origin;
        unit.year = value(u"學年度").toInt();
        unit.values = {
            {QStringLiteral("code"), code->text()},
            {QStringLiteral("name"), name},
            {QStringLiteral("founder"), founder},
            {QStringLiteral("county"), county},
            {QStringLiteral("kind"), toKey(*kind)},
            {QStringLiteral("address"), address},
            {QStringLiteral("phone"), phone(value(u"電話"), *code)},
        };
        const QString found = district(value(u"鄉鎮市區名稱"), county, address);
        if (found.isEmpty())
            warn(QStringLiteral("%1 %2: no district of %3 in its address").arg(code->text(), name, county));
        else
            unit.values[QStringLiteral("district")] = found;
        return unit;
    }

private:
    void refuse(const QString& reason) { m_report.refuse(m_origin.file, m_origin.row, reason); }
    void warn(const QString& warning) { m_report.warn(m_origin.file, m_origin.row, warning); }

    QString district(const QString& stated, const QString& county, const QString& address) const {
        const QStringList names = m_districts.value(county);
        if (names.contains(stated))
            return stated;
        const QString rest = officialCounty(address).startsWith(county) ? address.mid(county.size()) : address;
        for (const QString& name : names) { // longest first: 前鎮區 before anything that ends in 鎮
            if (rest.startsWith(name))
                return name;
        }
        return {};
    }

    QString phone(const QString& raw, const UnitCode& code) {
        if (raw.isEmpty())
            return raw;
        const Result<PhoneNumber> number = PhoneNumber::parse(raw);
        if (number)
            return number->text();
        warn(QStringLiteral("%1: 電話 '%2' is not a whole number (%3); kept as it is")
                 .arg(code.text(), raw, number.refusal().key));
        return raw;
    }

    const CsvTable& m_table;
    ImportOrigin m_origin;
    const QHash<QString, QStringList>& m_districts;
    ImportReport& m_report;
};

QString missingColumns(const CsvTable& table) {
    QStringList missing;
    static const char16_t* const needed[] = {u"代碼", u"公/私立", u"縣市名稱", u"地址", u"電話"};
    for (const char16_t* column : needed) {
        if (!table.has(QString::fromUtf16(column)))
            missing.append(QString::fromUtf16(column));
    }
    if (!table.has(QStringLiteral("學校名稱")) && !table.has(QStringLiteral("單位名稱")))
        missing.append(QStringLiteral("學校名稱"));
    return missing.join(QStringLiteral(", "));
}

/// The newest school year of each code; of two rows of one year the second is refused.
QList<ImportRow> newestOnly(const QList<ImportRow>& units, ImportReport& report) {
    QHash<QString, qsizetype> best;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString code = units[i].values[QStringLiteral("code")].toString();
        const auto known = best.find(code);
        if (known == best.end()) {
            best.insert(code, i);
        } else if (units[i].year == units[*known].year) {
            const ImportOrigin& first = units[*known].origin;
            report.refuse(
                units[i].origin.file, units[i].origin.row,
                QStringLiteral("%1 is there twice: already in %2, row %3").arg(code, first.file).arg(first.row));
        } else {
            ++report.older;
            if (units[i].year > units[*known].year)
                *known = i;
        }
    }
    QList<qsizetype> kept = best.values();
    std::sort(kept.begin(), kept.end());
    QList<ImportRow> result;
    result.reserve(kept.size());
    for (const qsizetype index : std::as_const(kept))
        result.append(units[index]);
    return result;
}

} // namespace

void UnitImport::prepare() {
    m_districts = readDistricts(connection());
}

QString UnitImport::fault(const CsvTable& table) const {
    const QString missing = missingColumns(table);
    return missing.isEmpty() ? QString()
                             : QStringLiteral("this is no list of schools: it has no column %1").arg(missing);
}

std::optional<ImportRow> UnitImport::readRow(const CsvTable& table, const CsvTable::Record& record,
                                             const ImportOrigin& origin, ImportReport& report) const {
    return Reader(table, origin, m_districts, report).read(record);
}

QList<ImportRow> UnitImport::choose(const QList<ImportRow>& rows, ImportReport& report) const {
    return newestOnly(rows, report);
}

} // namespace inservice
