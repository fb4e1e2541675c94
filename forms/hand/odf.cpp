// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/hand/odf.h"

#include "models/sheets/zipfile.h"

#include <QMap>
#include <cmath>

namespace inservice {
namespace {

constexpr double pageWidth = 180; ///< mm between the margins

QString name(const char* latin) {
    return QString::fromLatin1(latin);
}

QString mm(double value) {
    return QString::number(value, 'f', 1) + QStringLiteral("mm");
}

struct Style {
    const char* name;
    double points;
    const char* align;
    const char* vertical;
    bool border;
    bool bold;
};
constexpr Style styles[] = {
    {"title", 18, "center", "middle", false, true}, {"name", 11, "center", "middle", false, false},
    {"plain", 11, "start", "top", false, false},    {"small", 9.5, "start", "top", false, false},
    {"cell", 11, "start", "middle", true, false},   {"label", 11, "start", "middle", true, false},
    {"section", 11, "start", "middle", true, true}, {"heading", 9.5, "center", "middle", true, false},
    {"seal", 11, "start", "top", true, false},
};
constexpr auto picturePath = "Pictures/code.png";

/// Styles of rows by their heights.
QMap<int, QString> rowStyles(const OdfPage& page) {
    QMap<int, QString> found;
    for (const OdfRow& row : page.rows) {
        const int tenths = int(std::lround(row.height * 10));
        found.insert(tenths, QStringLiteral("row%1").arg(tenths));
    }
    return found;
}

void writeFont(OdfXml& xml) {
    xml.start("office:font-face-decls");
    // 標楷體 is what office PCs with Windows have of the same style.
    xml.empty("style:font-face",
              {{"style:name", QStringLiteral("kai")},
               {"svg:font-family", QStringLiteral("'TW-Kai', '全字庫正楷體', '標楷體', 'DFKai-SB'")}});
    xml.end();
}

void writeTextProperties(OdfXml& xml, double points, bool bold) {
    const QString size = QString::number(points) + QStringLiteral("pt");
    const QString weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
    xml.empty("style:text-properties", {{"style:font-name", QStringLiteral("kai")},
                                        {"style:font-name-asian", QStringLiteral("kai")},
                                        {"fo:font-size", size},
                                        {"style:font-size-asian", size},
                                        {"fo:font-weight", weight},
                                        {"style:font-weight-asian", weight}});
}

void writeStyle(OdfXml& xml, const Style& style) {
    xml.start("style:style", {{"style:name", name("p-") + name(style.name)}, {"style:family", name("paragraph")}});
    xml.empty(
        "style:paragraph-properties",
        {{"fo:text-align", name(style.align)}, {"fo:margin-top", name("0mm")}, {"fo:margin-bottom", name("0mm")}});
    writeTextProperties(xml, style.points, style.bold);
    xml.end();
    // A text document reads a cell's frame here, a spreadsheet its letters too.
    xml.start("style:style", {{"style:name", name(style.name)}, {"style:family", name("table-cell")}});
    xml.empty("style:table-cell-properties", {{"fo:border", style.border ? name("0.9pt solid #000000") : name("none")},
                                              {"fo:padding", name("0.8mm")},
                                              {"fo:wrap-option", name("wrap")},
                                              {"style:vertical-align", name(style.vertical)}});
    xml.empty("style:paragraph-properties", {{"fo:text-align", name(style.align)}});
    writeTextProperties(xml, style.points, style.bold);
    xml.end();
}

void writeAutomaticStyles(OdfXml& xml, const OdfPage& page, OdfKind kind) {
    xml.start("office:automatic-styles");
    for (const Style& style : styles) {
        writeStyle(xml, style);
    }
    xml.start("style:style", {{"style:name", name("hint")}, {"style:family", name("text")}});
    xml.empty("style:text-properties", {{"fo:font-size", name("9.5pt")}, {"style:font-size-asian", name("9.5pt")}});
    xml.end();
    xml.start("style:style", {{"style:name", name("last")}, {"style:family", name("paragraph")}});
    writeTextProperties(xml, 2, false);
    xml.end();
    xml.start(
        "style:style",
        {{"style:name", name("form")}, {"style:family", name("table")}, {"style:master-page-name", name("Standard")}});
    xml.empty(
        "style:table-properties",
        {{"style:width", mm(pageWidth)}, {"table:align", name("margins")}, {"table:border-model", name("collapsing")}});
    xml.end();
    xml.start("style:style", {{"style:name", name("column")}, {"style:family", name("table-column")}});
    xml.empty("style:table-column-properties", {{"style:column-width", mm(pageWidth / page.columns)}});
    xml.end();
    const QMap<int, QString> heights = rowStyles(page);
    for (auto it = heights.cbegin(); it != heights.cend(); ++it) {
        xml.start("style:style", {{"style:name", it.value()}, {"style:family", name("table-row")}});
        const QString height = mm(it.key() / 10.0);
        // A text document's row grows with what is written; a spreadsheet's does not where cells are joined.
        kind == OdfKind::Text
            ? xml.empty("style:table-row-properties",
                        {{"style:min-row-height", height}, {"fo:keep-together", name("always")}})
            : xml.empty("style:table-row-properties",
                        {{"style:row-height", height}, {"style:use-optimal-row-height", name("false")}});
        xml.end();
    }
    xml.end();
}

void writePicture(OdfXml& xml, const OdfPage& page, OdfKind kind) {
    const QString side = mm(page.pictureSide);
    kind == OdfKind::Text ? xml.start("draw:frame", {{"draw:name", name("code")},
                                                     {"text:anchor-type", name("as-char")},
                                                     {"svg:width", side},
                                                     {"svg:height", side}})
                          : xml.start("draw:frame", {{"draw:name", name("code")},
                                                     {"svg:width", side},
                                                     {"svg:height", side},
                                                     {"svg:x", name("1mm")},
                                                     {"svg:y", name("1mm")}});
    xml.empty("draw:image", {{"xlink:href", name(picturePath)},
                             {"xlink:type", name("simple")},
                             {"xlink:show", name("embed")},
                             {"xlink:actuate", name("onLoad")}});
    xml.end();
}

void writeCell(OdfXml& xml, const OdfCell& cell, const OdfPage& page, OdfKind kind) {
    cell.span > 1
        ? xml.start("table:table-cell", {{"table:style-name", cell.style},
                                         {"office:value-type", name("string")},
                                         {"table:number-columns-spanned", QString::number(cell.span)},
                                         {"table:number-rows-spanned", name("1")}})
        : xml.start("table:table-cell", {{"table:style-name", cell.style}, {"office:value-type", name("string")}});
    if (cell.hasPicture && kind == OdfKind::Spreadsheet) {
        writePicture(xml, page, kind);
    }
    const QStringList paragraphs = cell.paragraphs.isEmpty() ? QStringList{QString()} : cell.paragraphs;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        xml.start("text:p", {{"text:style-name", name("p-") + cell.style}});
        xml.characters(paragraphs.at(i));
        if (i + 1 == paragraphs.size() && !cell.hint.isEmpty()) {
            xml.start("text:span", {{"text:style-name", name("hint")}});
            xml.characters(cell.hint);
            xml.end();
        }
        if (i == 0 && cell.hasPicture && kind == OdfKind::Text) {
            writePicture(xml, page, kind);
        }
        xml.end();
    }
    xml.end();
    for (int i = 1; i < cell.span; ++i) {
        xml.empty("table:covered-table-cell", {});
    }
}

QByteArray content(const OdfPage& page, OdfKind kind) {
    OdfXml xml("office:document-content");
    writeFont(xml);
    writeAutomaticStyles(xml, page, kind);
    xml.start("office:body");
    xml.start(kind == OdfKind::Text ? "office:text" : "office:spreadsheet");
    // A spreadsheet's sheet is named in a tab, where some signs are not allowed.
    xml.start("table:table", {{"table:name", kind == OdfKind::Text ? name("form") : QStringLiteral("申請表")},
                              {"table:style-name", name("form")}});
    xml.empty("table:table-column",
              {{"table:style-name", name("column")}, {"table:number-columns-repeated", QString::number(page.columns)}});
    for (const OdfRow& row : page.rows) {
        xml.start("table:table-row",
                  {{"table:style-name", QStringLiteral("row%1").arg(int(std::lround(row.height * 10)))}});
        for (const OdfCell& cell : row.cells) {
            writeCell(xml, cell, page, kind);
        }
        xml.end();
    }
    xml.end();
    if (kind == OdfKind::Text) {
        // An office program puts a paragraph after the last table: small, so that it stays on the page.
        xml.empty("text:p", {{"text:style-name", name("last")}});
    }
    return xml.done();
}

QByteArray pageStyles(OdfKind kind) {
    OdfXml xml("office:document-styles");
    writeFont(xml);
    xml.start("office:automatic-styles");
    xml.start("style:page-layout", {{"style:name", name("a4")}});
    const QString one = name("1");
    kind == OdfKind::Text ? xml.empty("style:page-layout-properties", {{"fo:page-width", name("210mm")},
                                                                       {"fo:page-height", name("297mm")},
                                                                       {"style:print-orientation", name("portrait")},
                                                                       {"fo:margin-top", name("11mm")},
                                                                       {"fo:margin-bottom", name("10mm")},
                                                                       {"fo:margin-left", name("15mm")},
                                                                       {"fo:margin-right", name("15mm")}})
                          : xml.empty("style:page-layout-properties", {{"fo:page-width", name("210mm")},
                                                                       {"fo:page-height", name("297mm")},
                                                                       {"style:print-orientation", name("portrait")},
                                                                       {"fo:margin-top", name("11mm")},
                                                                       {"fo:margin-bottom", name("10mm")},
                                                                       {"fo:margin-left", name("15mm")},
                                                                       {"fo:margin-right", name("15mm")},
                                                                       {"style:scale-to-pages", one}});
    if (kind == OdfKind::Spreadsheet) {
        // Else an office program adds the name of the sheet above and the page below.
        for (const char* part : {"style:header-style", "style:footer-style"}) {
            xml.empty(part, {});
        }
    }
    xml.end();
    xml.end();
    xml.start("office:master-styles");
    xml.start("style:master-page", {{"style:name", name("Standard")}, {"style:page-layout-name", name("a4")}});
    if (kind == OdfKind::Spreadsheet) {
        xml.empty("style:header", {{"style:display", name("false")}});
        xml.empty("style:footer", {{"style:display", name("false")}});
    }
    return xml.done();
}

QByteArray meta(const OdfPage& page) {
    OdfXml xml("office:document-meta");
    xml.start("office:meta");
    xml.start("dc:title");
    xml.characters(page.title);
    xml.end();
    xml.start("dc:language");
    xml.characters(name("zh-TW"));
    return xml.done();
}

QByteArray manifest(const QByteArray& type, bool hasPicture) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(name("manifest:manifest"));
    xml.writeAttribute(name("xmlns:manifest"), name("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(name("manifest:version"), name("1.2"));
    QList<std::pair<QString, QString>> parts{{name("/"), QString::fromLatin1(type)},
                                             {name("content.xml"), name("text/xml")},
                                             {name("styles.xml"), name("text/xml")},
                                             {name("meta.xml"), name("text/xml")}};
    if (hasPicture) {
        parts.append({name(picturePath), name("image/png")});
    }
    for (const auto& [path, kind] : std::as_const(parts)) {
        xml.writeEmptyElement(name("manifest:file-entry"));
        xml.writeAttribute(name("manifest:full-path"), path);
        xml.writeAttribute(name("manifest:media-type"), kind);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

OdfXml::OdfXml(const char* root)
    : m_writer(&m_bytes) {
    m_writer.writeStartDocument();
    m_writer.writeStartElement(name(root));
    for (const auto& [prefix, schema] : std::initializer_list<std::pair<const char*, const char*>>{
             {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
             {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
             {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
             {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
             {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
             {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
             {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
             {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
             {"xlink", "http://www.w3.org/1999/xlink"},
             {"dc", "http://purl.org/dc/elements/1.1/"}}) {
        m_writer.writeAttribute(QStringLiteral("xmlns:") + name(prefix), name(schema));
    }
    m_writer.writeAttribute(name("office:version"), name("1.2"));
}

void OdfXml::start(const char* element, Attributes attributes) {
    m_writer.writeStartElement(name(element));
    for (const auto& [key, value] : attributes) {
        m_writer.writeAttribute(name(key), value);
    }
}

void OdfXml::empty(const char* element, Attributes attributes) {
    m_writer.writeEmptyElement(name(element));
    for (const auto& [key, value] : attributes) {
        m_writer.writeAttribute(name(key), value);
    }
}

QByteArray OdfXml::done() {
    m_writer.writeEndDocument();
    return m_bytes;
}

QByteArray odfFile(const OdfPage& page, OdfKind kind) {
    const QByteArray type = kind == OdfKind::Text ? QByteArrayLiteral("application/vnd.oasis.opendocument.text")
                                                  : QByteArrayLiteral("application/vnd.oasis.opendocument.spreadsheet");
    QList<ZipEntry> parts{{"mimetype", type, true},
                          {"META-INF/manifest.xml", manifest(type, !page.picture.isEmpty())},
                          {"content.xml", content(page, kind)},
                          {"styles.xml", pageStyles(kind)},
                          {"meta.xml", meta(page)}};
    if (!page.picture.isEmpty()) {
        parts.append({picturePath, page.picture});
    }
    return makeZip(parts);
}

} // namespace inservice
