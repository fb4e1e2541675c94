// SPDX-License-Identifier: GPL-3.0-or-later
// A personnel list of 3,000 rows against a roster of as many: from the bytes of an XLSX, with days in it, to the
// difference. Reference: LibreOffice reads the same file, and writes it as CSV.
#include "models/domain/nationalid.h"
#include "models/personnel/rosterdifference.h"
#include "models/sheets/zipfile.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace inservice;

namespace {

constexpr int people = 3000;

QString numberOf(int serial) {
    const QString start = QStringLiteral("A1%1").arg(serial, 7, 10, QLatin1Char('0'));
    for (int last = 0; last < 10; ++last) {
        if (const QString whole = start + QString::number(last); !NationalId::check(whole)) {
            return whole;
        }
    }
    return {};
}

/// A whole XLSX, so that LibreOffice reads it too.
QByteArray list() {
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray cells = QByteArray("<worksheet xmlns='") + main + "'><sheetData><row>";
    for (const char* name : {"姓名", "身分證字號", "出生日期", "職稱", "E-Mail", "任教科目"}) {
        cells += QByteArray("<c t='inlineStr'><is><t>") + name + "</t></is></c>";
    }
    cells += "</row>";
    for (int i = 0; i < people; ++i) {
        cells += "<row><c t='inlineStr'><is><t>王小明</t></is></c><c t='inlineStr'><is><t>" + numberOf(i).toUtf8() +
                 "</t></is></c><c s='1'><v>" + QByteArray::number(25000 + i) +
                 "</v></c><c t='inlineStr'><is><t>教務主任</t></is></c><c t='inlineStr'><is><t>p" +
                 QByteArray::number(i) +
                 "@example.edu.tw</t></is></c><c t='inlineStr'><is><t>國語文、數學</t></is></c></row>";
    }
    const QByteArray types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const QByteArray links = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray form = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return makeZip(
        {{"[Content_Types].xml",
          "<Types xmlns='" + types + "'><Default Extension='rels' ContentType='" +
              "application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' " +
              "ContentType='" + form + "sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='" + form +
              "styles+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + form +
              "worksheet+xml'/></Types>"},
         {"_rels/.rels", "<Relationships xmlns='" + links + "'><Relationship Id='r1' Type='" + office +
                             "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
         {"xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + office +
                                 "'><sheets><sheet name='list' sheetId='1' r:id='r1'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + links + "'><Relationship Id='r1' Type='" + office +
                                            "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' " +
                                            "Type='" + office + "/styles' Target='styles.xml'/></Relationships>"},
         {"xl/styles.xml",
          "<styleSheet xmlns='" + main + "'><fonts count='1'><font/></fonts><fills count='1'><fill/></fills><borders " +
              "count='1'><border/></borders><cellStyleXfs count='1'><xf/></cellStyleXfs><cellXfs " +
              "count='2'><xf numFmtId='0'/><xf numFmtId='14' applyNumberFormat='1'/></cellXfs>" + "</styleSheet>"},
         {"xl/worksheets/sheet1.xml", cells + "</sheetData></worksheet>"}});
}

/// Milliseconds, with its start; −1: it is not there, or cannot read the file.
double office(const QByteArray& list) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size()) {
        return -1;
    }
    file.close();
    bool read = true;
    const double took = bench::milliseconds(3, [&] {
        QProcess process;
        process.start(QStringLiteral("soffice"),
                      {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                       QStringLiteral("--outdir"), folder.path(), path});
        read = process.waitForFinished(300000) && process.exitCode() == 0 && read;
    });
    QFile csv(folder.filePath(QStringLiteral("list.csv")));
    return read && csv.open(QIODevice::ReadOnly) && csv.readAll().count('\n') > people ? took : -1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    PersonnelWords words;
    words.titles = {{3, QStringLiteral("主任")}};
    words.subjects = {{20001, QStringLiteral("國語文"), 20}, {20009, QStringLiteral("數學"), 20}};
    QList<RosterPerson> roster;
    for (int i = 0; i < people; ++i) {
        roster.append({i + 1,
                       1,
                       QStringLiteral("active"),
                       QStringLiteral("王小明"),
                       QStringLiteral("male"),
                       NationalId::mask(numberOf(i)),
                       QDate(1899, 12, 30).addDays(25000 + i).toString(Qt::ISODate),
                       {{QStringLiteral("title_id"), 3}}});
    }
    const QByteArray file = list();
    bench::atMost(QStringLiteral("dry run of a personnel list of 3,000 rows (XLSX)"),
                  bench::milliseconds(5,
                                      [&] {
                                          const PersonnelTable table = PersonnelTable::read(file);
                                          const auto rows = personnel::understood(table, words, QDate(2026, 11, 29));
                                          const auto lines =
                                              personnel::difference(rows, roster, personnel::Renumbers::Foreign);
                                          if (lines.size() != people) {
                                              qFatal("%lld lines", static_cast<long long>(lines.size()));
                                          }
                                      }),
                  QStringLiteral("ms"), 1000,
                  QStringLiteral("LibreOffice, read and written as CSV: %1 ms").arg(office(file), 0, 'f', 0));
    return bench::over == 0 ? 0 : 1;
}
