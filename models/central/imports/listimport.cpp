// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/listimport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/imports/importwords.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace inservice {

ListImport::ListImport(PgConnection& connection, QString function)
    : m_connection(connection)
    , m_function(std::move(function)) {
}

QString ListImport::fault(const CsvTable& table) const {
    QStringList missing;
    QStringList repeated;
    const QStringList needed = neededColumns(table);
    for (const QString& column : needed) {
        if (!table.has(column)) {
            missing.append(column);
        }
    }
    const QStringList all = needed + otherColumns();
    for (const QString& column : all) {
        if (table.isRepeated(column)) {
            repeated.append(column);
        }
    }
    if (!missing.isEmpty()) {
        QString sentence = QStringLiteral("不是這一種名錄：標題沒有「%1」欄").arg(missing.join(QStringLiteral("」「")));
        const QString first = table.columns().value(0);
        if (table.columns().size() == 1 && (first.contains(u'\t') || first.contains(u';'))) {
            sentence += QStringLiteral("。欄位似乎以 Tab 或分號分隔；請另存為「CSV UTF-8（逗號分隔）」");
        }
        return sentence;
    }
    if (!repeated.isEmpty()) {
        return QStringLiteral("標題有兩個以上的「%1」欄，無法判斷以哪一欄為準；請刪去多餘的欄")
            .arg(repeated.join(QStringLiteral("」「")));
    }
    return table.records().isEmpty() ? QStringLiteral("只有標題，沒有資料列") : QString();
}

void ListImport::refuseAsTwice(const ImportRow& row, const ImportRow& first, ImportReport& report) {
    static const QList<std::pair<QString, QString>> columns{
        {QStringLiteral("name"), QStringLiteral("名稱")},
        {QStringLiteral("founder"), QStringLiteral("公/私立")},
        {QStringLiteral("county"), QStringLiteral("縣市名稱")},
        {QStringLiteral("district"), QStringLiteral("鄉鎮市區")},
        {QStringLiteral("kind"), QStringLiteral("單位類別")},
        {QStringLiteral("address"), QStringLiteral("地址")},
        {QStringLiteral("phone"), QStringLiteral("電話")},
        {QStringLiteral("fax"), QStringLiteral("傳真")},
        {QStringLiteral("email"), QStringLiteral("電子郵件")},
    };
    QStringList different;
    for (const auto& [key, column] : columns) {
        if (row.values[key] != first.values[key]) {
            different.append(column);
        }
    }
    report.refuse(
        row.origin.file, row.origin.row,
        importwords::inCell(QStringLiteral("代碼"), row.values[QStringLiteral("code")].toString(),
                            QStringLiteral("與 %1 第 %2 列重複，%3；以先出現的那一列為準")
                                .arg(first.origin.file, QString::number(first.origin.row),
                                     different.isEmpty() ? QStringLiteral("內容相同")
                                                         : QStringLiteral("「%1」不同").arg(different.join(u'、')))));
}

QList<ImportRow> ListImport::choose(const QList<ImportRow>& rows, ImportReport& report) const {
    QList<ImportRow> chosen;
    QHash<QString, qsizetype> places;
    for (const ImportRow& row : rows) {
        const QString code = row.values[QStringLiteral("code")].toString();
        if (const auto first = places.constFind(code); first != places.cend()) {
            refuseAsTwice(row, chosen.at(*first), report);
        } else {
            places.insert(code, chosen.size());
            chosen.append(row);
        }
    }
    return chosen;
}

QList<ImportRow> ListImport::read(const QString& file, const CsvTable& table, ImportReport& report) const {
    QList<ImportRow> rows;
    for (const CsvTable::Record& record : table.records()) {
        if (std::all_of(record.fields.cbegin(), record.fields.cend(),
                        [](const QString& field) { return field.trimmed().isEmpty(); })) {
            continue;
        }
        if (record.brokenQuotes) {
            report.refuse(file, record.row, QStringLiteral("引號（\"）之後還有文字，無法判斷欄位在哪裡結束"));
            continue;
        }
        // Commas at the end of a row hold nothing; a value beyond the header does.
        const bool isLonger =
            std::any_of(record.fields.cbegin() + std::min(record.fields.size(), table.columns().size()),
                        record.fields.cend(), [](const QString& field) { return !field.trimmed().isEmpty(); });
        if (record.fields.size() < table.columns().size() || isLonger) {
            report.refuse(
                file, record.row,
                QStringLiteral("這一列有 %1 欄，標題有 %2 欄").arg(record.fields.size()).arg(table.columns().size()));
            continue;
        }
        if (std::optional<ImportRow> row = readRow(table, record, {file, record.row}, report)) {
            rows.append(*std::move(row));
        }
    }
    return rows;
}

ImportReport ListImport::run(const QStringList& files) {
    QList<std::pair<QString, QByteArray>> lists;
    ImportReport unreadable;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            lists.append({name, file.read(CsvTable::MaximumBytes + 1)});
        } else {
            unreadable.refuse(name, 0, QStringLiteral("檔案無法讀取：%1").arg(file.errorString()));
        }
    }
    ImportReport report = run(lists);
    report.refused += unreadable.refused;
    report.notes = unreadable.notes + report.notes;
    return report;
}

ImportReport ListImport::run(const QList<std::pair<QString, QByteArray>>& lists) {
    ImportReport report;
    prepare();
    QList<ImportRow> rows;
    for (const auto& [file, content] : lists) {
        try {
            const CsvTable table = CsvTable::parse(asCsv(content));
            const QString why = fault(table);
            if (why.isEmpty()) {
                rows += read(file, table, report);
            } else {
                report.refuse(file, 0, why);
            }
        } catch (const CsvError& error) {
            report.refuse(file, 0, error.text);
        }
    }
    QJsonArray values;
    QList<ImportOrigin> origins;
    const QList<ImportRow> chosen = choose(rows, report);
    for (const ImportRow& row : chosen) {
        QJsonObject object = row.values;
        if (m_left.contains(object[QStringLiteral("code")].toString())) {
            ++report.left;
            continue;
        }
        object[QStringLiteral("row")] = int(origins.size());
        origins.append(row.origin);
        values.append(object);
    }
    send(values, origins, report);
    return report;
}

void ListImport::send(const QJsonArray& rows, const QList<ImportOrigin>& origins, ImportReport& report) {
    importRows(m_connection, m_function, rows, origins, report, m_dry);
}

} // namespace inservice
