// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/applicationpaper.h"
#include "forms/application/paper/formtext.h"
#include "forms/paper/papererror.h"
#include "models/sheets/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace inservice {

namespace {

// Written as XML: QTextDocumentWriter knows no page size, no height of a row and loses the font.

constexpr int columns = 4;
constexpr auto bodyStyle = "body";
constexpr auto smallStyle = "small";
constexpr auto hintStyle = "hint"; // of a span

QString text(QStringView words) {
    return words.toString();
}

QString name(const char* latin) {
    return QString::fromLatin1(latin);
}

class Xml {
public:
    explicit Xml(const char* root)
        : m_writer(&m_bytes) {
        m_writer.writeStartDocument();
        start(root);
        for (const auto& [prefix, schema] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                 {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                 {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                 {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                 {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                 {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                 {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                 {"dc", "http://purl.org/dc/elements/1.1/"}}) {
            m_writer.writeAttribute(QStringLiteral("xmlns:") + name(prefix), name(schema));
        }
        attribute("office:version", QStringLiteral("1.2"));
    }

    void start(const char* element) { m_writer.writeStartElement(name(element)); }
    void end() { m_writer.writeEndElement(); }
    void attribute(const char* key, const QString& value) { m_writer.writeAttribute(name(key), value); }
    void characters(const QString& words) { m_writer.writeCharacters(words); }
    /// An element with attributes and nothing in it.
    void empty(const char* element, std::initializer_list<std::pair<const char*, QString>> attributes) {
        m_writer.writeEmptyElement(name(element));
        for (const auto& [key, value] : attributes) {
            attribute(key, value);
        }
    }
    QByteArray done() {
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

void fontFace(Xml& xml) {
    xml.start("office:font-face-decls");
    // 標楷體 is what office PCs with Windows have of the same style.
    xml.empty("style:font-face",
              {{"style:name", QStringLiteral("kai")},
               {"svg:font-family", QStringLiteral("'TW-Kai', '全字庫正楷體', '標楷體', 'DFKai-SB'")}});
    xml.end();
}

void paragraphStyle(Xml& xml, const char* style, double points, const char* alignment) {
    xml.start("style:style");
    xml.attribute("style:name", name(style));
    xml.attribute("style:family", QStringLiteral("paragraph"));
    xml.empty("style:paragraph-properties", {{"fo:text-align", name(alignment)},
                                             {"fo:margin-top", QStringLiteral("0mm")},
                                             {"fo:margin-bottom", QStringLiteral("0mm")}});
    const QString size = QString::number(points) + QStringLiteral("pt");
    xml.empty("style:text-properties", {{"style:font-name", QStringLiteral("kai")},
                                        {"style:font-name-asian", QStringLiteral("kai")},
                                        {"fo:font-size", size},
                                        {"style:font-size-asian", size}});
    xml.end();
}

void rowStyle(Xml& xml, const char* style, double height) {
    xml.start("style:style");
    xml.attribute("style:name", name(style));
    xml.attribute("style:family", QStringLiteral("table-row"));
    xml.empty("style:table-row-properties", {{"style:min-row-height", QString::number(height) + QStringLiteral("mm")},
                                             {"fo:keep-together", QStringLiteral("always")}});
    xml.end();
}

void columnStyle(Xml& xml, const char* style, double width) {
    xml.start("style:style");
    xml.attribute("style:name", name(style));
    xml.attribute("style:family", QStringLiteral("table-column"));
    xml.empty("style:table-column-properties", {{"style:column-width", QString::number(width) + QStringLiteral("mm")}});
    xml.end();
}

void cellStyle(Xml& xml, const char* style, const char* vertical) {
    xml.start("style:style");
    xml.attribute("style:name", name(style));
    xml.attribute("style:family", QStringLiteral("table-cell"));
    xml.empty("style:table-cell-properties", {{"fo:border", QStringLiteral("0.9pt solid #000000")},
                                              {"fo:padding", QStringLiteral("0.8mm")},
                                              {"style:vertical-align", name(vertical)}});
    xml.end();
}

void tableStyle(Xml& xml) {
    xml.start("style:style");
    xml.attribute("style:name", QStringLiteral("form"));
    xml.attribute("style:family", QStringLiteral("table"));
    xml.empty("style:table-properties", {{"style:width", QStringLiteral("180mm")},
                                         {"fo:margin-top", QStringLiteral("1.5mm")},
                                         {"table:align", QStringLiteral("margins")},
                                         {"table:border-model", QStringLiteral("collapsing")}});
    xml.end();
}

/// The body: paragraphs and two tables.
class Body {
public:
    explicit Body(Xml& xml)
        : m_xml(xml) {}

    void write() {
        paragraph("title", text(formtext::heading));
        paragraph("subtitle", text(formtext::formName));
        paragraph(bodyStyle, text(formtext::numberBlank) + QString(14, u'＿'));
        paragraph(bodyStyle, text(formtext::stepsHeading));
        for (const QStringView step : {formtext::step1, formtext::step2, formtext::step3}) {
            paragraph(smallStyle, text(step));
        }
        for (const QStringView rule : {formtext::rule1, formtext::rule2, formtext::rule3}) {
            paragraph(smallStyle, QStringLiteral("　") + text(rule));
        }
        paragraph(smallStyle, text(formtext::step4));
        fields();
        seals();
    }

private:
    void paragraph(const char* style, const QString& words, const QString& hint = {}) {
        m_xml.start("text:p");
        m_xml.attribute("text:style-name", name(style));
        m_xml.characters(words);
        if (!hint.isEmpty()) {
            m_xml.start("text:span");
            m_xml.attribute("text:style-name", name(hintStyle));
            m_xml.characters(hint);
            m_xml.end();
        }
        m_xml.end();
    }

    void startTable(const char* title, std::initializer_list<const char*> columnStyles) {
        m_xml.start("table:table");
        m_xml.attribute("table:name", name(title));
        m_xml.attribute("table:style-name", QStringLiteral("form"));
        for (const char* style : columnStyles) {
            m_xml.empty("table:table-column", {{"table:style-name", name(style)}});
        }
    }

    void startRow(const char* style) {
        m_xml.start("table:table-row");
        m_xml.attribute("table:style-name", name(style));
    }

    void cell(const QString& words, int span = 1, const QString& hint = {}, const char* style = "cell") {
        m_xml.start("table:table-cell");
        m_xml.attribute("table:style-name", name(style));
        m_xml.attribute("office:value-type", QStringLiteral("string"));
        if (span > 1) {
            m_xml.attribute("table:number-columns-spanned", QString::number(span));
        }
        paragraph(bodyStyle, words, hint);
        m_xml.end();
        for (int i = 1; i < span; ++i) {
            m_xml.empty("table:covered-table-cell", {});
        }
    }

    /// Labels of parts of a row end with a colon; in a cell of its own none is needed.
    static QString labelOf(QStringView label) { return text(label).remove(u'：'); }

    void wide(QStringView label, const QString& words, QStringView hint = {}) {
        startRow("row");
        cell(labelOf(label));
        cell(words, columns - 1, text(hint));
        m_xml.end();
    }

    void pair(QStringView label1, const QString& words1, QStringView label2, const QString& words2) {
        startRow("row");
        cell(labelOf(label1));
        cell(words1);
        cell(labelOf(label2));
        cell(words2);
        m_xml.end();
    }

    void section(QStringView words) {
        startRow("row");
        cell(text(words), columns);
        m_xml.end();
    }

    static QString choices(std::initializer_list<QStringView> words) {
        QStringList parts;
        for (const QStringView word : words) {
            parts += QStringLiteral("□") + word.toString();
        }
        return parts.join(QStringLiteral("　　"));
    }

    void fields() {
        startTable("fields", {"label", "value", "label", "value"});
        wide(formtext::request, choices({formtext::requestNew, formtext::requestDelete}));
        section(formtext::unitData);
        pair(formtext::county, {}, formtext::district, {});
        pair(formtext::unitKind, {}, formtext::region, {});
        wide(formtext::unitName, {});
        wide(formtext::subunit, {}, formtext::subunitHint);
        section(formtext::applicantData);
        wide(formtext::accountType, choices({formtext::chiefManager, formtext::contact, formtext::operatorType}));
        wide(formtext::businessAccount, {}, formtext::accountNameHint);
        pair(formtext::name, {}, formtext::nationalIdShort, {});
        pair(formtext::sex, choices({formtext::male, formtext::female}), formtext::jobTitle, {});
        pair(formtext::phone, {}, formtext::fax, {});
        wide(formtext::mail, {});
        wide(formtext::deleteReason, {}, formtext::deleteReasonHint);
        wide(formtext::returnToBlank, {}, formtext::returnToBlankHint);
        wide(formtext::consent, QStringLiteral("□") + text(formtext::consentText));
        wide(formtext::signature, QString(11, u'　') + text(formtext::date));
        m_xml.end();
    }

    void seals() {
        startTable("seals", {"half", "half"});
        startRow("seal-row");
        cell(text(formtext::headSeal), 1, {}, "seal");
        cell(text(formtext::unitSeal), 1, text(formtext::unitSealHint), "seal");
        m_xml.end();
        m_xml.end();
        // An office program puts a paragraph after the last table: small, so that it stays on the page.
        paragraph("last", {});
    }

    Xml& m_xml;
};

QByteArray content() {
    Xml xml("office:document-content");
    fontFace(xml);
    xml.start("office:automatic-styles");
    paragraphStyle(xml, "title", 18, "center");
    paragraphStyle(xml, "subtitle", 11, "center");
    paragraphStyle(xml, bodyStyle, 11, "start");
    paragraphStyle(xml, smallStyle, 9.5, "start");
    paragraphStyle(xml, "last", 2, "start");
    xml.start("style:style");
    xml.attribute("style:name", name(hintStyle));
    xml.attribute("style:family", QStringLiteral("text"));
    xml.empty("style:text-properties",
              {{"fo:font-size", QStringLiteral("9.5pt")}, {"style:font-size-asian", QStringLiteral("9.5pt")}});
    xml.end();
    tableStyle(xml);
    columnStyle(xml, "label", 33);
    columnStyle(xml, "value", 57);
    columnStyle(xml, "half", 90);
    rowStyle(xml, "row", 9.2);
    rowStyle(xml, "seal-row", 58);
    cellStyle(xml, "cell", "middle");
    cellStyle(xml, "seal", "top");
    xml.end();
    xml.start("office:body");
    xml.start("office:text");
    Body(xml).write();
    return xml.done();
}

QByteArray styles() {
    Xml xml("office:document-styles");
    fontFace(xml);
    xml.start("office:automatic-styles");
    xml.start("style:page-layout");
    xml.attribute("style:name", QStringLiteral("a4"));
    xml.empty("style:page-layout-properties", {{"fo:page-width", QStringLiteral("210mm")},
                                               {"fo:page-height", QStringLiteral("297mm")},
                                               {"style:print-orientation", QStringLiteral("portrait")},
                                               {"fo:margin-top", QStringLiteral("11mm")},
                                               {"fo:margin-bottom", QStringLiteral("10mm")},
                                               {"fo:margin-left", QStringLiteral("15mm")},
                                               {"fo:margin-right", QStringLiteral("15mm")}});
    xml.end();
    xml.end();
    xml.start("office:master-styles");
    xml.empty("style:master-page",
              {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("a4")}});
    return xml.done();
}

QByteArray meta() {
    Xml xml("office:document-meta");
    xml.start("office:meta");
    xml.start("dc:title");
    xml.characters(text(formtext::heading));
    xml.end();
    xml.start("dc:language");
    xml.characters(QStringLiteral("zh-TW"));
    xml.end();
    return xml.done();
}

QByteArray manifest() {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const QString odt = QStringLiteral("application/vnd.oasis.opendocument.text");
    const QString part = QStringLiteral("text/xml");
    for (const auto& [path, type] :
         {std::pair(QStringLiteral("/"), odt), std::pair(QStringLiteral("content.xml"), part),
          std::pair(QStringLiteral("styles.xml"), part), std::pair(QStringLiteral("meta.xml"), part)}) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

void writeBlankApplicationOdt(const QString& file) {
    QByteArray zip;
    try {
        zip = makeZip({{"mimetype", "application/vnd.oasis.opendocument.text", true},
                       {"META-INF/manifest.xml", manifest()},
                       {"content.xml", content()},
                       {"styles.xml", styles()},
                       {"meta.xml", meta()}});
    } catch (const ZipError& error) {
        throw PaperError{
            QStringLiteral("paper.write"),
            QCoreApplication::translate(
                "Paper", "The document could not be put together (%1). Close other programs and try again.")
                .arg(error.text)};
    }
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(zip) != zip.size() || !output.commit()) {
        throw PaperError{QStringLiteral("paper.write"),
                         QCoreApplication::translate(
                             "Paper", "The form %1 could not be written (%2). Choose another folder, or close "
                                      "the file if it is open in another program, and try again.")
                             .arg(QDir::toNativeSeparators(file), output.errorString())};
    }
}

} // namespace inservice
