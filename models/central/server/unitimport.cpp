// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/server/unitimport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/server/csv.h"
#include "models/domain/normalise.h"
#include "models/domain/phonenumber.h"
#include "models/domain/unitcode.h"
#include "models/domain/unitkind.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

/// A row that was read and makes sense.
struct Unit {
    ImportOrigin origin;
    int year = 0; ///< 學年度, 0 where the list has none
    QJsonObject row;
};

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

/// One list. Everything that is only about its own text is decided here.
class Reader {
public:
    Reader(QString file, const CsvTable& table, const QHash<QString, QStringList>& districts, ImportReport& report)
        : m_file(std::move(file))
        , m_table(table)
        , m_districts(districts)
        , m_report(report) {}

    QList<Unit> read() {
        QList<Unit> units;
        for (const CsvTable::Record& record : m_table.records()) {
            if (std::all_of(record.fields.cbegin(), record.fields.cend(),
                            [](const QString& field) { return field.trimmed().isEmpty(); }))
                continue;
            m_row = record.row;
            if (record.fields.size() != m_table.columns().size()) {
                refuse(QStringLiteral("%1 fields where the header has %2")
                           .arg(record.fields.size())
                           .arg(m_table.columns().size()));
                continue;
            }
            if (std::optional<Unit> unit = readRow(record))
                units.append(*std::move(unit));
        }
        return units;
    }

private:
    void refuse(const QString& reason) { m_report.refuse(m_file, m_row, reason); }
    void warn(const QString& warning) { m_report.warn(m_file, m_row, warning); }

    std::optional<Unit> readRow(const CsvTable::Record& record) {
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
        Unit unit;
        unit.origin = {m_file, m_row};
        unit.year = value(u"學年度").toInt();
        unit.row = {
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
            unit.row[QStringLiteral("district")] = found;
        return unit;
    }

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

    QString m_file;
    const CsvTable& m_table;
    const QHash<QString, QStringList>& m_districts;
    ImportReport& m_report;
    int m_row = 0;
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
QList<Unit> newestOnly(const QList<Unit>& units, ImportReport& report) {
    QHash<QString, qsizetype> best;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString code = units[i].row[QStringLiteral("code")].toString();
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
    QList<Unit> result;
    result.reserve(kept.size());
    for (const qsizetype index : std::as_const(kept))
        result.append(units[index]);
    return result;
}

} // namespace

ImportReport UnitImport::run(const QStringList& files) {
    QList<std::pair<QString, QByteArray>> lists;
    ImportReport unreadable;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            lists.append({name, file.readAll()});
        else
            unreadable.refuse(name, 0, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    }
    ImportReport report = run(lists);
    report.refused += unreadable.refused;
    report.notes = unreadable.notes + report.notes;
    return report;
}

ImportReport UnitImport::run(const QList<std::pair<QString, QByteArray>>& lists) {
    ImportReport report;
    const QHash<QString, QStringList> districts = readDistricts(m_connection);
    QList<Unit> units;
    for (const auto& [file, content] : lists) {
        try {
            const CsvTable table = CsvTable::parse(content);
            const QString missing = missingColumns(table);
            if (missing.isEmpty())
                units += Reader(file, table, districts, report).read();
            else
                report.refuse(file, 0, QStringLiteral("this is no list of schools: it has no column %1").arg(missing));
        } catch (const CsvTable::Error& error) {
            report.refuse(file, 0, error.text);
        }
    }
    units = newestOnly(units, report);
    QJsonArray rows;
    QList<ImportOrigin> origins;
    for (Unit& unit : units) {
        unit.row[QStringLiteral("row")] = static_cast<int>(origins.size());
        origins.append(unit.origin);
        rows.append(unit.row);
    }
    importRows(m_connection, QStringLiteral("admin.import_units"), rows, origins, report);
    return report;
}

} // namespace inservice
