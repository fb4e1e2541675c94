// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheetwriter.h"

#include "models/domain/formulas.h"
#include "models/sheets/zipfile.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace inservice {

namespace {

/// What XML can hold: a control character in a cell would break the whole file.
QString plain(const QString& text) {
    QString safe = text;
    safe.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xfffe;
    });
    return safe.isValidUtf16() ? safe : QString::fromUtf8(safe.toUtf8());
}

/// Whether a cell is one that a spreadsheet computes with, written as XML and CSV have it.
bool isNumber(const SpreadsheetTable& table, qsizetype column, const QString& cell) {
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]{0,14})([.][0-9]{1,9})?\\z"));
    return table.numberColumns.contains(int(column)) && number.match(cell).hasMatch();
}

/// Names of sheets take no : \ / ? * [ ] and 31 characters.
QString sheetName(const QString& title) {
    QString name = plain(title);
    name.removeIf([](QChar c) { return QStringLiteral(":\\/?*[]'\n\r\t").contains(c); });
    name = name.left(31).trimmed();
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

QByteArray odsContent(const QList<SpreadsheetTable>& tables) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto start = [&xml](const char* name) { xml.writeStartElement(QLatin1String(name)); };
    const auto attribute = [&xml](const char* name, const QString& value) {
        xml.writeAttribute(QLatin1String(name), value);
    };
    xml.writeStartDocument();
    start("office:document-content");
    attribute("xmlns:office", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    attribute("xmlns:table", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0"));
    attribute("xmlns:text", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0"));
    attribute("office:version", QStringLiteral("1.2"));
    start("office:body");
    start("office:spreadsheet");
    const auto row = [&](const SpreadsheetTable& table, const QStringList& cells) {
        start("table:table-row");
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells.at(column);
            start("table:table-cell");
            if (isNumber(table, column, cell)) {
                attribute("office:value-type", QStringLiteral("float"));
                attribute("office:value", cell);
            } else {
                attribute("office:value-type", QStringLiteral("string"));
            }
            const QStringList lines = plain(cell).split(u'\n');
            for (const QString& line : lines) {
                xml.writeTextElement(QStringLiteral("text:p"), line);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    for (const SpreadsheetTable& table : tables) {
        start("table:table");
        attribute("table:name", sheetName(table.title));
        row(table, table.header);
        for (const QStringList& cells : table.rows) {
            row(table, cells);
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray ods(const QList<SpreadsheetTable>& tables) {
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    return makeZip(
        {{"mimetype", type, true},
         {"META-INF/manifest.xml",
          R"(<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type=")" +
              type +
              R"("/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>)"},
         {"content.xml", odsContent(tables)}});
}

QByteArray xlsxSheet(const SpreadsheetTable& table) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("worksheet"));
    xml.writeAttribute(QStringLiteral("xmlns"),
                       QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    xml.writeStartElement(QStringLiteral("sheetData"));
    const auto row = [&xml, &table](const QStringList& cells) {
        xml.writeStartElement(QStringLiteral("row"));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells.at(column);
            xml.writeStartElement(QStringLiteral("c"));
            if (isNumber(table, column, cell)) {
                xml.writeTextElement(QStringLiteral("v"), cell);
                xml.writeEndElement();
                continue;
            }
            xml.writeAttribute(QStringLiteral("s"), QStringLiteral("1")); // the style of text, also when it is edited
            xml.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
            xml.writeStartElement(QStringLiteral("is"));
            xml.writeStartElement(QStringLiteral("t"));
            xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            xml.writeCharacters(plain(cell));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    row(table.header);
    for (const QStringList& cells : table.rows) {
        row(cells);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray xlsx(const QList<SpreadsheetTable>& tables) {
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const QByteArray relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray parts;   // [Content_Types].xml
    QByteArray sheets;  // of the workbook
    QByteArray targets; // of its relations
    QList<ZipEntry> entries;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        parts += "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + types +
                 "worksheet+xml\"/>";
        sheets += "<sheet name=\"" + sheetName(tables.at(i).title).toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                  "\" r:id=\"rId" + number + "\"/>";
        targets += "<Relationship Id=\"rId" + number + "\" Type=\"" + office +
                   "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        entries.append({"xl/worksheets/sheet" + number + ".xml", xlsxSheet(tables.at(i))});
    }
    const QByteArray styles = "rId" + QByteArray::number(tables.size() + 1);
    return makeZip(
        QList<ZipEntry>{
            {"[Content_Types].xml",
             head +
                 R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType=")" +
                 types + R"(sheet.main+xml"/>)" + parts + R"(<Override PartName="/xl/styles.xml" ContentType=")" +
                 types + R"(styles+xml"/></Types>)"},
            {"_rels/.rels", head + "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" +
                                office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>" + sheets +
                                    "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + relations + "\">" + targets +
                                               "<Relationship Id=\"" + styles + "\" Type=\"" + office +
                                               "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/styles.xml",
             head + "<styleSheet xmlns=\"" + main +
                 "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill "
                 "patternType=\"none\"/></fill>"
                 "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders "
                 "count=\"1\"><border/></borders>"
                 "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf numFmtId=\"49\" "
                 "applyNumberFormat=\"1\"/></cellXfs></styleSheet>"}} +
        entries);
}

QByteArray csv(const SpreadsheetTable& table) {
    QByteArray bytes = "\xef\xbb\xbf";
    const auto row = [&bytes, &table](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QString cell = cells.at(i);
            if (beginsFormula(cell) && !isNumber(table, i, cell)) {
                cell.prepend(u'\'');
            }
            bytes += (i > 0 ? ",\"" : "\"") + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        }
        bytes += "\r\n";
    };
    row(table.header);
    for (const QStringList& cells : table.rows) {
        row(cells);
    }
    return bytes;
}

} // namespace

QString suffixOf(SheetFormat format) {
    switch (format) {
    case SheetFormat::Ods:
        return QStringLiteral("ods");
    case SheetFormat::Xlsx:
        return QStringLiteral("xlsx");
    case SheetFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

QByteArray written(const QList<SpreadsheetTable>& tables, SheetFormat format) {
    switch (format) {
    case SheetFormat::Ods:
        return ods(tables);
    case SheetFormat::Xlsx:
        return xlsx(tables);
    case SheetFormat::Csv:
        return csv(tables.constFirst());
    }
    return {};
}

QByteArray written(const SpreadsheetTable& table, SheetFormat format) {
    return written(QList<SpreadsheetTable>{table}, format);
}

} // namespace inservice
