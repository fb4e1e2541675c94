// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv.h"

#include "models/domain/normalise.h"

#include <QStringDecoder>
#include <algorithm>
#include <utility>

namespace inservice {

namespace {

/// The first line, as an editor counts them, that is no UTF-8.
qsizetype firstForeignLine(const QByteArray& bytes) {
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString line = decoder(lines.at(i));
        if (decoder.hasError() || line.contains(QChar(QChar::ReplacementCharacter))) {
            return i + 1;
        }
    }
    return 1;
}

} // namespace

QString CsvTable::decoded(const QByteArray& bytes) {
    if (bytes.size() > CsvTable::MaximumBytes) {
        throw CsvError{QStringLiteral("csv.large"), QStringLiteral("檔案有 %1 MB，超過上限 %2 MB")
                                                        .arg(bytes.size() / (1024 * 1024))
                                                        .arg(CsvTable::MaximumBytes / (1024 * 1024))};
    }
    // In UTF-16 and UTF-32 every letter, comma and line end of ASCII has a NUL beside it, mark or no mark.
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
        bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains('\0')) {
        throw CsvError{QStringLiteral("csv.encoding"),
                       QStringLiteral("編碼是 UTF-16，不是 UTF-8；請在試算表另存為「CSV UTF-8（逗號分隔）」")};
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0")) {
        throw CsvError{QStringLiteral("csv.spreadsheet"),
                       QStringLiteral("這是試算表檔案，不是 CSV；請另存為「CSV UTF-8（逗號分隔）」")};
    }
    if (bytes.first(std::min<qsizetype>(bytes.size(), 256)).trimmed().startsWith('<')) {
        throw CsvError{
            QStringLiteral("csv.web"),
            QStringLiteral("這是網頁或 XML 檔案，不是 CSV；請用試算表開啟，另存為「CSV UTF-8（逗號分隔）」")};
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // a byte-order mark is taken off
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        throw CsvError{QStringLiteral("csv.encoding"),
                       QStringLiteral("第 %1 行起有不是 UTF-8 的內容（可能是 Big5）；請另存為「CSV UTF-8（逗號分隔）」")
                           .arg(firstForeignLine(bytes))};
    }
    return text;
}

namespace {

/// Reads records, one character after the other.
class Splitter {
public:
    Splitter(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator) {}

    QList<CsvTable::Record> split() {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_quoted) {
                inQuotes(m_text[m_at]);
            } else {
                outside(m_text[m_at]);
            }
        }
        if (m_quoted) {
            throw CsvError{QStringLiteral("csv.quotes"),
                           QStringLiteral("第 %1 列開始的引號（\"）沒有結束").arg(m_openedAt)};
        }
        endRecord();
        return std::move(m_records);
    }

private:
    [[nodiscard]] bool nextIs(QChar c) const { return m_at + 1 < m_text.size() && m_text[m_at + 1] == c; }

    void inQuotes(QChar c) {
        if (c != u'"') {
            m_field.append(c);
        } else if (nextIs(u'"')) {
            m_field.append(m_text[++m_at]);
        } else {
            m_quoted = false;
            m_closed = true;
        }
    }

    void outside(QChar c) {
        if (c == u'"' && m_field.isEmpty() && !m_closed) {
            m_quoted = true;
            m_begun = true;
            m_openedAt = m_row;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && nextIs(u'\n')) {
                ++m_at;
            }
            endRecord();
        } else {
            m_broken = m_broken || (m_closed && !c.isSpace());
            m_field.append(c);
        }
    }

    void endField() {
        m_fields.append(std::exchange(m_field, QString()));
        m_begun = true;
        m_closed = false;
    }

    void endRecord() {
        if (m_begun || !m_field.isEmpty()) {
            endField();
            m_records.append({m_row, std::exchange(m_fields, QStringList()), m_broken});
        }
        m_begun = false;
        m_broken = false;
        ++m_row;
    }

    const QString& m_text;
    const QChar m_separator;
    QList<CsvTable::Record> m_records;
    QStringList m_fields;
    QString m_field;
    qsizetype m_at = 0;
    bool m_quoted = false; ///< inside quotes
    bool m_closed = false; ///< the field has had its quotes
    bool m_begun = false;  ///< the record has something, if only an empty field
    bool m_broken = false;
    int m_openedAt = 0;
    int m_row = 1;
};

QString keyOf(const QString& column) {
    return normaliseCode(column).text;
}

} // namespace

QList<CsvTable::Record> CsvTable::split(const QString& text, QChar separator, const SheetLimits& limits) {
    QList<Record> records = Splitter(text, separator).split();
    if (records.isEmpty()) {
        throw CsvError{QStringLiteral("csv.empty"), QStringLiteral("檔案是空的")};
    }
    if (records.size() > limits.rows) {
        throw CsvError{QStringLiteral("csv.large"),
                       QStringLiteral("檔案有 %1 列，超過上限 %2 列").arg(records.size()).arg(limits.rows)};
    }
    return records;
}

CsvTable CsvTable::parse(const QByteArray& bytes) {
    CsvTable table;
    table.m_records = split(decoded(bytes));
    const Record first = table.m_records.takeFirst();
    if (first.brokenQuotes) {
        throw CsvError{QStringLiteral("csv.quotes"),
                       QStringLiteral("標題的引號（\"）之後還有文字，無法判斷欄位在哪裡結束")};
    }
    const QStringList& header = first.fields;
    if (header.constFirst().startsWith(QLatin1String("sep="), Qt::CaseInsensitive)) {
        throw CsvError{QStringLiteral("csv.separator"),
                       QStringLiteral("第 1 列是「sep=」，不是標題；請刪去這一列，欄位以逗號分隔")};
    }
    if (header.size() > MaximumColumns) {
        throw CsvError{QStringLiteral("csv.large"),
                       QStringLiteral("標題有 %1 欄，超過上限 %2 欄").arg(header.size()).arg(MaximumColumns)};
    }
    for (const QString& name : header) {
        const QString key = keyOf(name);
        if (table.m_index.contains(key)) {
            table.m_repeated.insert(key);
        } else {
            table.m_index.insert(key, int(table.m_columns.size()));
        }
        table.m_columns.append(name.trimmed());
    }
    return table;
}

bool CsvTable::has(const QString& column) const {
    return m_index.contains(keyOf(column));
}

bool CsvTable::isRepeated(const QString& column) const {
    return m_repeated.contains(keyOf(column));
}

QString CsvTable::cell(const QString& field) {
    const QString text = field.trimmed();
    const bool keptAsText =
        text.size() > 2 && text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"') && text.count(u'"') == 2;
    return keptAsText ? text.mid(2, text.size() - 3).trimmed() : text;
}

QString CsvTable::value(const Record& record, const QString& column) const {
    return cell(record.fields.value(m_index.value(keyOf(column), -1)));
}

QChar separatorOf(const QString& text) {
    const QString start = text.left(4096);
    QChar best = u',';
    for (const QChar sign : {QChar(u'\t'), QChar(u';')}) {
        if (start.count(sign) > start.count(best)) {
            best = sign;
        }
    }
    return best;
}

} // namespace inservice
