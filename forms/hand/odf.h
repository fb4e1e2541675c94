// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace inservice {

/// One XML part of an OpenDocument file (ODF 1.2), with the names it needs. Written as XML: QTextDocumentWriter knows
/// no page size, no height of a row and loses the font.
class OdfXml {
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    explicit OdfXml(const char* root);

    void start(const char* element, Attributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    void characters(const QString& words) { m_writer.writeCharacters(words); }
    /// An element with attributes and nothing in it.
    void empty(const char* element, Attributes attributes);
    [[nodiscard]] QByteArray done();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// Which program opens it.
enum class OdfKind { Text, Spreadsheet };

struct OdfCell {
    QString style; ///< title, name, plain, small, cell, label, section, heading, seal
    int span = 1;
    QStringList paragraphs;
    QString hint;            ///< small, behind the last paragraph
    bool hasPicture = false; ///< the package's picture
};
struct OdfRow {
    double height = 0; ///< mm
    QList<OdfCell> cells;
};
/// A page of A4 upright that is one table of columns as wide as each other, with at most one square picture.
struct OdfPage {
    QString title;
    int columns = 1;
    QList<OdfRow> rows;
    QByteArray picture;     ///< PNG
    double pictureSide = 0; ///< mm
};

/// Throws ZipError.
[[nodiscard]] QByteArray odfFile(const OdfPage& page, OdfKind kind);

} // namespace inservice
