// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/spreadsheet.h"

#include "models/central/imports/csv.h"

#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>
#include <memory>
#include <zip.h>

namespace inservice {

namespace {

constexpr qint64 mostUnpacked = 512LL * 1024 * 1024; ///< of one part: a list of 60,000 rows has 30 MB

/// A file of parts.
class Archive {
public:
    explicit Archive(const QByteArray& bytes) {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* memory =
            zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        m_zip = memory ? zip_open_from_source(memory, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
        zip_error_fini(&error);
        if (!m_zip) {
            zip_source_free(memory);
            throw CsvError{QStringLiteral("這個試算表檔案損毀，無法開啟；請用試算表重新存檔")};
        }
    }
    ~Archive() { zip_discard(m_zip); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// Empty: there is none.
    [[nodiscard]] QByteArray part(const QString& name) const {
        const QByteArray path = name.toUtf8();
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat(m_zip, path.constData(), 0, &stat) != 0) {
            return {};
        }
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(m_zip, path.constData(), 0),
                                                                      &zip_fclose);
        if (!file || stat.size > mostUnpacked) {
            throw CsvError{QStringLiteral("這個試算表檔案太大或有密碼，無法讀取；請另存為「CSV UTF-8（逗號分隔）」")};
        }
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        if (zip_fread(file.get(), content.data(), stat.size) != zip_int64_t(stat.size)) {
            throw CsvError{QStringLiteral("這個試算表檔案損毀，無法讀取；請用試算表重新存檔")};
        }
        return content;
    }

private:
    zip_t* m_zip = nullptr;
};

/// Rows by their numbers, as CSV.
class Sheet {
public:
    void put(qint64 row, qsizetype column, const QString& text) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        if (row > CsvTable::MaximumRecords || column >= CsvTable::MaximumColumns) {
            throw CsvError{QStringLiteral("試算表超過上限 %1 列、%2 欄")
                               .arg(CsvTable::MaximumRecords)
                               .arg(CsvTable::MaximumColumns)};
        }
        while (m_rows.size() < row) {
            m_rows.append(QStringList());
        }
        QStringList& cells = m_rows[row - 1];
        while (cells.size() <= column) {
            cells.append(QString());
        }
        cells[column] = text;
        m_width = std::max(m_width, column + 1);
    }
    [[nodiscard]] QByteArray csv() const {
        QByteArray all;
        for (const QStringList& cells : m_rows) {
            for (qsizetype i = 0; !cells.isEmpty() && i < m_width; ++i) {
                const QString text = cells.value(i);
                all += (i > 0 ? "," : "") + ('"' + QString(text).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"');
            }
            all += '\n';
        }
        return all;
    }

private:
    QList<QStringList> m_rows;
    qsizetype m_width = 0;
};

/// Of XML that others made: no entities of its own.
void next(QXmlStreamReader& xml) {
    if (xml.readNext() == QXmlStreamReader::DTD) {
        xml.raiseError(QStringLiteral("DTD"));
    }
}

void demandWhole(const QXmlStreamReader& xml) {
    if (xml.hasError()) {
        throw CsvError{QStringLiteral("這個試算表檔案的內容損毀，無法讀取；請用試算表重新存檔")};
    }
}

bool isElement(const QXmlStreamReader& xml, const char* name) {
    return xml.name() == QLatin1String(name);
}

/// The text of an ODS cell: its paragraphs, each a line.
QString odsCell(QXmlStreamReader& xml) {
    QStringList paragraphs;
    int depth = 1;
    int noted = 0; // inside a comment on the cell
    while (depth > 0 && !xml.atEnd()) {
        next(xml);
        if (xml.isStartElement()) {
            ++depth;
            noted += noted > 0 || isElement(xml, "annotation") ? 1 : 0;
            if (noted == 0 && isElement(xml, "p")) {
                paragraphs.append(QString());
            } else if (noted == 0 && !paragraphs.isEmpty() && isElement(xml, "s")) {
                paragraphs.last() += u' ';
            } else if (noted == 0 && !paragraphs.isEmpty() && isElement(xml, "line-break")) {
                paragraphs.last() += u'\n';
            }
        } else if (xml.isEndElement()) {
            --depth;
            noted -= noted > 0 ? 1 : 0;
        } else if (xml.isCharacters() && noted == 0 && !paragraphs.isEmpty()) {
            paragraphs.last() += xml.text();
        }
    }
    return paragraphs.join(u'\n');
}

QByteArray csvOfOds(const Archive& archive) {
    Sheet sheet;
    QXmlStreamReader xml(archive.part(QStringLiteral("content.xml")));
    const auto times = [&xml](const char* what) {
        return std::max(1LL, xml.attributes().value(QLatin1String("table:") + QLatin1String(what)).toLongLong());
    };
    qint64 row = 0;
    qint64 rowTimes = 0;
    qint64 column = 0;
    while (!xml.atEnd()) {
        next(xml);
        if (xml.isEndElement() && isElement(xml, "table")) {
            break; // the first sheet
        }
        if (!xml.isStartElement()) {
            continue;
        }
        if (isElement(xml, "table-row")) {
            row += rowTimes;
            rowTimes = times("number-rows-repeated");
            column = 0;
        } else if (isElement(xml, "table-cell") || isElement(xml, "covered-table-cell")) {
            const qint64 many = times("number-columns-repeated");
            const QString text = odsCell(xml);
            for (qint64 r = 0; !text.isEmpty() && r < rowTimes; ++r) {
                for (qint64 c = 0; c < many; ++c) {
                    sheet.put(row + 1 + r, qsizetype(column + c), text);
                }
            }
            column += many;
        }
    }
    demandWhole(xml);
    return sheet.csv();
}

/// Texts that cells name by their number.
QStringList sharedStrings(const QByteArray& part) {
    QStringList texts;
    QXmlStreamReader xml(part);
    int sounds = 0; // how 漢字 are read, beside them
    bool isText = false;
    while (!xml.atEnd() && !part.isEmpty()) {
        next(xml);
        if (xml.isStartElement()) {
            if (isElement(xml, "si")) {
                texts.append(QString());
            }
            sounds += isElement(xml, "rPh") ? 1 : 0;
            isText = isElement(xml, "t") && sounds == 0;
        } else if (xml.isEndElement()) {
            sounds -= isElement(xml, "rPh") ? 1 : 0;
            isText = false;
        } else if (xml.isCharacters() && isText && !texts.isEmpty()) {
            texts.last() += xml.text();
        }
    }
    if (!part.isEmpty()) {
        demandWhole(xml);
    }
    return texts;
}

/// Where the first sheet is.
QString firstSheet(const Archive& archive) {
    QString id;
    QXmlStreamReader book(archive.part(QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd() && id.isEmpty()) {
        next(book);
        if (book.isStartElement() && isElement(book, "sheet")) {
            id = book.attributes().value(QLatin1String("r:id")).toString();
        }
    }
    QXmlStreamReader relations(archive.part(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd()) {
        next(relations);
        if (relations.isStartElement() && relations.attributes().value(QLatin1String("Id")) == id) {
            const QString target = relations.attributes().value(QLatin1String("Target")).toString();
            return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        }
    }
    return QStringLiteral("xl/worksheets/sheet1.xml");
}

/// 「AB12」: the column, 0 for A; −1 for what is none.
qsizetype columnOf(QStringView reference) {
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > CsvTable::MaximumColumns) {
            break;
        }
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

QByteArray csvOfXlsx(const Archive& archive) {
    const QByteArray part = archive.part(firstSheet(archive));
    if (part.isEmpty()) {
        throw CsvError{QStringLiteral("這不是 .ods 或 .xlsx 試算表；請另存為其中一種，或「CSV UTF-8（逗號分隔）」")};
    }
    const QStringList shared = sharedStrings(archive.part(QStringLiteral("xl/sharedStrings.xml")));
    Sheet sheet;
    QXmlStreamReader xml(part);
    qint64 row = 0;
    qsizetype column = -1;
    QString type;
    QString text;
    bool isValue = false;
    while (!xml.atEnd()) {
        next(xml);
        if (xml.isStartElement() && isElement(xml, "row")) {
            const qint64 number = xml.attributes().value(QLatin1String("r")).toLongLong();
            row = number > 0 ? number : row + 1;
            column = -1;
        } else if (xml.isStartElement() && isElement(xml, "c")) {
            const auto reference = xml.attributes().value(QLatin1String("r"));
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            type = xml.attributes().value(QLatin1String("t")).toString();
            text.clear();
        } else if (xml.isStartElement()) {
            isValue = isElement(xml, "v") || isElement(xml, "t");
        } else if (xml.isEndElement() && isElement(xml, "c")) {
            sheet.put(row, std::max<qsizetype>(column, 0), type == u"s" ? shared.value(text.toInt()) : text);
        } else if (xml.isEndElement()) {
            isValue = false;
        } else if (xml.isCharacters() && isValue) {
            text += xml.text();
        }
    }
    demandWhole(xml);
    return sheet.csv();
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    return !QString(decoder(bytes)).isNull() && !decoder.hasError();
}

} // namespace

QByteArray csvOf(const QByteArray& list) {
    if (list.size() > CsvTable::MaximumBytes) {
        return list; // CsvTable says so
    }
    if (list.startsWith("PK\x03\x04")) {
        const Archive archive(list);
        return archive.part(QStringLiteral("content.xml")).isEmpty() ? csvOfXlsx(archive) : csvOfOds(archive);
    }
    QStringDecoder big5("Big5");
    if (isUtf8(list) || !big5.isValid() || list.contains('\0')) {
        return list;
    }
    const QString text = big5(list);
    return big5.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ? list : text.toUtf8();
}

} // namespace inservice
