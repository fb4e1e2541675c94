// SPDX-License-Identifier: GPL-3.0-or-later
// A personnel list as bytes, as pasted text, and as the XML inside an ODS or XLSX: it is no list, with a reason, or
// every row is read within its limits, and one that can be taken keeps every rule of the centre.
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"
#include "models/personnel/rosterdifference.h"
#include "models/sheets/spreadsheet.h"
#include "models/sheets/zipfile.h"
#include "tests/fuzz/fuzz.h"

#include <QDate>
#include <QJsonArray>

using namespace inservice;

namespace {

PersonnelWords words() {
    PersonnelWords words;
    words.titles = {
        {7, QStringLiteral("合格專任教師")}, {3, QStringLiteral("主任")}, {99, QStringLiteral("實習教師"), 0, false}};
    words.stages = {{20, QStringLiteral("國小")}};
    words.subjects = {{20001, QStringLiteral("國語文"), 20}};
    words.employments = {{1, QStringLiteral("專任")}};
    return words;
}

PersonnelTable tableOf(fuzz::Input& input) {
    const SheetLimits limits = SheetLimits::ofUnit();
    switch (input.choice(4)) {
    case 0:
        return PersonnelTable::paste(input.text());
    case 1:
        return PersonnelTable::read(makeZip({{"content.xml", input.rest()}}), limits);
    case 2:
        return PersonnelTable::read(
            makeZip({{"xl/workbook.xml", "<workbook/>"},
                     {"xl/_rels/workbook.xml.rels", "<r/>"},
                     {"xl/styles.xml", "<s><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></s>"},
                     {"xl/sharedStrings.xml", "<sst><si><t>姓名</t></si><si><t>身分證字號</t></si></sst>"},
                     {"xl/worksheets/sheet1.xml", input.rest()}}),
            limits);
    default:
        return PersonnelTable::read(input.rest(), limits);
    }
}

void holdRow(const PersonnelRow& row, const QDate& today) {
    HOLDS(row.row > 0, QString::number(row.row));
    if (!row.canBeTaken()) {
        return;
    }
    HOLDS(!NationalId::check(row.nationalId), row.nationalId);
    HOLDS(!PersonName::check(row.name), row.name);
    const QDate born = QDate::fromString(row.birthDate, Qt::ISODate);
    HOLDS(born.isValid() && born <= today.addYears(-15) && born >= today.addYears(-100), row.birthDate);
    HOLDS(row.sex == u"male" || row.sex == u"female", row.sex);
    HOLDS(row.titleId == 7 || row.titleId == 3, QString::number(row.titleId));
    HOLDS(row.more.value(QStringLiteral("subjects")).toArray().size() <= 6, row.name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    fuzz::Input input(data, size);
    const QDate today(2026, 11, 29);
    try {
        const PersonnelTable table = tableOf(input);
        HOLDS(table.records().size() <= SheetLimits::ofUnit().rows, QString::number(table.records().size()));
        const QList<PersonnelRow> rows = personnel::understood(table, words(), today);
        HOLDS(rows.size() == table.records().size(), QString::number(rows.size()));
        for (const PersonnelRow& row : rows) {
            holdRow(row, today);
        }
        const QList<RosterPerson> roster{{1,
                                          1,
                                          QStringLiteral("active"),
                                          QStringLiteral("王小明"),
                                          QStringLiteral("male"),
                                          QStringLiteral("A12345****"),
                                          QStringLiteral("1980-01-01"),
                                          {}}};
        const auto lines = personnel::difference(rows, roster, personnel::Renumbers::Foreign);
        HOLDS(lines.size() >= rows.size() && lines.size() <= rows.size() + 1, QString::number(lines.size()));
    } catch (const CsvError& error) {
        HOLDS(!error.key.isEmpty() && !error.text.isEmpty(), error.key + error.text);
    }
    return 0;
}
