// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/spreadsheet.h"

#include "models/sheets/csv.h"
#include "models/sheets/ziparchive.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <algorithm>
#include <optional>

namespace inservice {

namespace {

constexpr qlonglong mostCells = 20'000'000; ///< of a sheet as a rectangle
constexpr QLatin1String damaged("sheet.damaged");
constexpr QLatin1String tooLarge("csv.large");

/// Rows by their numbers, as CSV.
class Sheet {
public:
    explicit Sheet(const SheetLimits& limits)
        : m_limits(limits) {}

    void put(qint64 row, qsizetype column, const QString& text) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        // A text that many cells name has one place in the file, and one each here.
        m_characters += text.size();
        if (row > m_limits.rows || column >= m_limits.columns || m_characters > m_limits.unpacked) {
            throw tooMuch();
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
    [[nodiscard]] bool hasRow(qint64 row) const { return row <= m_rows.size() && !m_rows.at(row - 1).isEmpty(); }
    void clear() {
        m_rows.clear();
        m_width = 0;
    }
    [[nodiscard]] QByteArray csv() const {
        if (m_rows.size() * m_width > mostCells) {
            throw tooMuch();
        }
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
    [[nodiscard]] CsvError tooMuch() const {
        return {tooLarge, QStringLiteral("試算表超過上限 %1 列、%2 欄").arg(m_limits.rows).arg(m_limits.columns)};
    }

    SheetLimits m_limits;
    QList<QStringList> m_rows;
    qsizetype m_width = 0;
    qint64 m_characters = 0;
};

/// Of XML that others made: no entities of its own.
void next(QXmlStreamReader& xml) {
    if (xml.readNext() == QXmlStreamReader::DTD) {
        xml.raiseError(QStringLiteral("DTD"));
    }
}

void demandWhole(const QXmlStreamReader& xml) {
    if (xml.hasError()) {
        throw CsvError{damaged, QStringLiteral("這個試算表檔案的內容損毀，無法讀取；請用試算表重新存檔")};
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

/// The cells of a sheet of ODS: the sheets before it are passed over, of those behind it only the names are read.
class OdsCells {
public:
    OdsCells(const ZipArchive& archive, const SheetLimits& limits, int sheet, SheetNotes& notes, SheetMoments moments)
        : m_xml(archive.part(QStringLiteral("content.xml")))
        , m_cells(limits)
        , m_wanted(sheet)
        , m_notes(notes)
        , m_moments(moments) {}

    QByteArray csv() {
        while (!m_xml.atEnd()) {
            next(m_xml);
            if (m_xml.isEndElement() && isElement(m_xml, "table")) {
                noteHidden();
                m_isOpen = false;
            } else if (m_xml.isStartElement()) {
                take();
            }
        }
        demandWhole(m_xml);
        return m_cells.csv();
    }

private:
    [[nodiscard]] QString attribute(const char* name) const {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    [[nodiscard]] qint64 times(const char* what) const {
        return std::clamp(attribute(what).toLongLong(), 1LL, mostCells);
    }

    void take() {
        if (isElement(m_xml, "table")) {
            // Past the last one it is the last: each is read as if it were that until the wanted one has come.
            m_isOpen = m_notes.sheets.size() <= m_wanted;
            m_notes.sheets.append(attribute("table:name"));
            if (m_isOpen) {
                const QStringList sheets = m_notes.sheets;
                m_notes = SheetNotes();
                m_notes.sheets = sheets;
                m_cells.clear();
                m_row = 0;
                m_rowTimes = 0;
            }
        } else if (m_isOpen && isElement(m_xml, "table-row")) {
            noteHidden();
            m_row += m_rowTimes;
            m_rowTimes = times("table:number-rows-repeated");
            m_isHidden = !attribute("table:visibility").isEmpty() && attribute("table:visibility") != u"visible";
            m_column = 0;
        } else if (m_isOpen && (isElement(m_xml, "table-cell") || isElement(m_xml, "covered-table-cell"))) {
            takeCell();
        }
    }
    void takeCell() {
        const qint64 many = times("table:number-columns-repeated");
        m_notes.merged += times("table:number-columns-spanned") > 1 || times("table:number-rows-spanned") > 1 ? 1 : 0;
        m_notes.formulas += attribute("table:formula").isEmpty() ? 0 : 1;
        // A day is shown in any calendar and order, and held as ISO.
        const QString moment = attribute("office:date-value");
        const QString day = m_moments == SheetMoments::Hours ? moment.left(19).replace(u'T', u' ') : moment.left(10);
        QString text = odsCell(m_xml);
        if (!day.isEmpty() && !text.isEmpty()) {
            text = day;
        }
        for (qint64 r = 0; !text.trimmed().isEmpty() && r < m_rowTimes; ++r) {
            for (qint64 c = 0; c < many; ++c) {
                m_cells.put(m_row + 1 + r, qsizetype(m_column + c), text);
            }
        }
        m_column += many;
    }
    void noteHidden() {
        if (m_isOpen && m_isHidden && m_cells.hasRow(m_row + 1)) {
            m_notes.hiddenRows.append(int(m_row + 1));
        }
        m_isHidden = false;
    }

    QXmlStreamReader m_xml;
    Sheet m_cells;
    const int m_wanted;
    SheetNotes& m_notes;
    const SheetMoments m_moments;
    qint64 m_row = 0;
    qint64 m_rowTimes = 0;
    qint64 m_column = 0;
    bool m_isOpen = false;
    bool m_isHidden = false;
};

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

/// Where a sheet is; the names of all.
QString sheetPart(const ZipArchive& archive, int wanted, QStringList& names) {
    QString id;
    QXmlStreamReader book(archive.part(QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd()) {
        next(book);
        if (book.isStartElement() && isElement(book, "sheet")) {
            if (names.size() <= wanted) {
                id = book.attributes().value(QLatin1String("r:id")).toString();
            }
            names.append(book.attributes().value(QLatin1String("name")).toString());
        }
    }
    QXmlStreamReader relations(archive.part(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd() && !id.isEmpty()) {
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

/// Which styles of cells show a number as a day (ECMA-376 18.8.30).
QSet<int> dayStyles(const QByteArray& part) {
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General"));
    static const QRegularExpression day(QStringLiteral("[yedm]"), QRegularExpression::CaseInsensitiveOption);
    QSet<int> codes;
    for (const auto& [from, to] : {std::pair(14, 17), std::pair(22, 22), std::pair(27, 36), std::pair(50, 58)}) {
        for (int code = from; code <= to; ++code) {
            codes.insert(code);
        }
    }
    QSet<int> styles;
    QXmlStreamReader xml(part);
    bool isOfCells = false;
    int style = 0;
    while (!xml.atEnd() && !part.isEmpty()) {
        next(xml);
        const auto attribute = [&xml](const char* name) { return xml.attributes().value(QLatin1String(name)); };
        if (xml.isStartElement() && isElement(xml, "numFmt")) {
            const QString format = attribute("formatCode").toString().remove(quoted);
            if (format.contains(day) && !format.contains(u'0') && !format.contains(u'#')) {
                codes.insert(attribute("numFmtId").toInt());
            }
        } else if (isElement(xml, "cellXfs")) {
            isOfCells = xml.isStartElement();
        } else if (isOfCells && xml.isStartElement() && isElement(xml, "xf")) {
            if (codes.contains(attribute("numFmtId").toInt())) {
                styles.insert(style);
            }
            ++style;
        }
    }
    return styles;
}

constexpr double secondsOfDay = 86'400;

/// A day as a spreadsheet counts it. What is no whole number of a day stays.
QString dayOf(const QString& serial, bool from1904, SheetMoments moments) {
    bool isNumber = false;
    const double days = serial.toDouble(&isNumber);
    if (!isNumber || days < 1 || days > 80'000) {
        return serial;
    }
    // Before March 1900 spreadsheets count a 29 February that there was not.
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 61 ? 31 : 30);
    const QDate whole = first.addDays(qint64(days));
    const qint64 seconds = qRound64((days - double(qint64(days))) * secondsOfDay);
    return moments == SheetMoments::Days || seconds == 0
               ? whole.toString(Qt::ISODate)
               : whole.startOfDay(QTimeZone::utc()).addSecs(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool countsFrom1904(const QByteArray& book) {
    QXmlStreamReader xml(book);
    while (!xml.atEnd()) {
        next(xml);
        if (xml.isStartElement() && isElement(xml, "workbookPr")) {
            const auto value = xml.attributes().value(QLatin1String("date1904"));
            return value == u"1" || value == u"true";
        }
    }
    return false;
}

/// The cells of a sheet of XLSX.
class XlsxCells {
public:
    XlsxCells(const ZipArchive& archive, const SheetLimits& limits, SheetNotes& notes, SheetMoments moments)
        : m_shared(sharedStrings(archive.part(QStringLiteral("xl/sharedStrings.xml"))))
        , m_days(dayStyles(archive.part(QStringLiteral("xl/styles.xml"))))
        , m_from1904(countsFrom1904(archive.part(QStringLiteral("xl/workbook.xml"))))
        , m_sheet(limits)
        , m_notes(notes)
        , m_moments(moments) {}

    QByteArray csv(const QByteArray& part) {
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            next(xml);
            take(xml);
        }
        demandWhole(xml);
        return m_sheet.csv();
    }

private:
    void take(const QXmlStreamReader& xml) {
        if (xml.isStartElement() && isElement(xml, "row")) {
            const qint64 number = xml.attributes().value(QLatin1String("r")).toLongLong();
            m_row = number > 0 ? std::min(number, mostCells) : m_row + 1;
            m_column = -1;
            const auto hidden = xml.attributes().value(QLatin1String("hidden"));
            m_isHidden = hidden == u"1" || hidden == u"true";
        } else if (xml.isEndElement() && isElement(xml, "row")) {
            if (m_isHidden && m_sheet.hasRow(std::max<qint64>(m_row, 1))) {
                m_notes.hiddenRows.append(int(m_row));
            }
        } else if (xml.isStartElement() && isElement(xml, "mergeCell")) {
            ++m_notes.merged;
        } else if (xml.isStartElement() && isElement(xml, "c")) {
            const auto reference = xml.attributes().value(QLatin1String("r"));
            m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
            m_type = xml.attributes().value(QLatin1String("t")).toString();
            m_isDay = (m_type.isEmpty() || m_type == u"n") &&
                      m_days.contains(xml.attributes().value(QLatin1String("s")).toInt());
            m_text.clear();
        } else if (xml.isStartElement()) {
            m_isValue = isElement(xml, "v") || isElement(xml, "t");
            m_notes.formulas += isElement(xml, "f") ? 1 : 0;
        } else if (xml.isEndElement() && isElement(xml, "c")) {
            m_sheet.put(std::max<qint64>(m_row, 1), std::max<qsizetype>(m_column, 0), value());
        } else if (xml.isEndElement()) {
            m_isValue = false;
        } else if (xml.isCharacters() && m_isValue) {
            m_text += xml.text();
        }
    }
    [[nodiscard]] QString value() const {
        if (m_type == u"s") {
            return m_shared.value(m_text.toInt());
        }
        if (m_type == u"d") {
            return m_moments == SheetMoments::Hours ? m_text.left(19).replace(u'T', u' ') : m_text.left(10);
        }
        return m_isDay ? dayOf(m_text, m_from1904, m_moments) : m_text;
    }

    const QStringList m_shared;
    const QSet<int> m_days;
    const bool m_from1904;
    Sheet m_sheet;
    SheetNotes& m_notes;
    const SheetMoments m_moments;
    bool m_isHidden = false;
    qint64 m_row = 0;
    qsizetype m_column = -1;
    QString m_type;
    QString m_text;
    bool m_isValue = false;
    bool m_isDay = false;
};

QByteArray csvOfXlsx(const ZipArchive& archive, const SheetLimits& limits, int sheet, SheetNotes& notes,
                     SheetMoments moments) {
    const QByteArray part = archive.part(sheetPart(archive, sheet, notes.sheets));
    if (part.isEmpty()) {
        throw CsvError{QStringLiteral("sheet.unknown"),
                       QStringLiteral("這不是 .ods 或 .xlsx 試算表；請另存為其中一種，或「CSV UTF-8（逗號分隔）」")};
    }
    return XlsxCells(archive, limits, notes, moments).csv(part);
}

/// CSV in UTF-16, as its mark or the NULs beside its first letters tell; nothing where it is none.
std::optional<QByteArray> fromUtf16(const QByteArray& list) {
    const QByteArray start = list.left(64);
    const bool little = list.startsWith("\xff\xfe");
    const bool big = list.startsWith("\xfe\xff");
    if ((!little && !big && !start.contains('\0')) || list.size() % 2 != 0) {
        return std::nullopt;
    }
    int even = 0; // NULs before their letters
    for (qsizetype i = 0; i < start.size(); i += 2) {
        even += start.at(i) == '\0' ? 1 : 0;
    }
    const bool isBig = big || (!little && even > 0);
    QStringDecoder decoder(isBig ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    const QString text = decoder(list);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        return std::nullopt;
    }
    return text.toUtf8();
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    return !QString(decoder(bytes)).isNull() && !decoder.hasError();
}

} // namespace

QByteArray csvOf(const QByteArray& list, const SheetLimits& limits, int sheet, SheetNotes* notes,
                 SheetMoments moments) {
    SheetNotes ignored;
    SheetNotes& noted = notes != nullptr ? *notes : ignored;
    if (list.size() > CsvTable::MaximumBytes) {
        return list; // CsvTable says so
    }
    if (ZipArchive::isZip(list)) {
        const ZipArchive archive(list, limits.unpacked,
                                 {QStringLiteral("試算表檔案"), QStringLiteral("請用試算表重新存檔"),
                                  QStringLiteral("請另存為「CSV UTF-8（逗號分隔）」")});
        return archive.part(QStringLiteral("content.xml")).isEmpty()
                   ? csvOfXlsx(archive, limits, sheet, noted, moments)
                   : OdsCells(archive, limits, sheet, noted, moments).csv();
    }
    if (const std::optional<QByteArray> utf8 = fromUtf16(list)) {
        return *utf8;
    }
    QStringDecoder big5("Big5");
    if (isUtf8(list) || !big5.isValid() || list.contains('\0')) {
        return list;
    }
    const QString text = big5(list);
    return big5.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ? list : text.toUtf8();
}

} // namespace inservice
