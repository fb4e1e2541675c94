// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/participantcheck.h"

#include "models/central/imports/importwords.h"
#include "models/domain/nationalid.h"

#include <algorithm>

namespace inservice {

void ParticipantCheck::readList(const QString& file, const CsvTable& table, ImportReport& report) {
    static const QStringList columns{QStringLiteral("Import_ID"), QStringLiteral("TeacherId"),
                                     QStringLiteral("Counts")};
    for (const QString& column : columns) {
        if (!table.has(column)) {
            report.refuse(file, 0, QStringLiteral("標題沒有「%1」欄").arg(column));
            return;
        }
    }
    for (const CsvTable::Record& record : table.records()) {
        add(table.value(record, columns.at(0)), table.value(record, columns.at(1)), table.value(record, columns.at(2)),
            {file, record.row}, report);
    }
}

void ParticipantCheck::readCell(const QString& importId, const QString& cell, const ImportOrigin& origin,
                                ImportReport& report) {
    const QStringList people = cell.split(u',', Qt::SkipEmptyParts);
    for (const QString& person : people) {
        add(importId, person.section(u'-', 0, 0), person.section(u'-', 1), origin, report);
    }
}

void ParticipantCheck::add(const QString& importId, const QString& id, const QString& hours, const ImportOrigin& origin,
                           ImportReport& report) {
    const auto warn = [&report, &origin](const QString& what) { report.warn(origin.file, origin.row, what); };
    if (!m_courses.contains(importId)) {
        warn(QStringLiteral("參加人員：檔案裡沒有 Import_ID「%1」的課程").arg(importId.left(30)));
        return;
    }
    const Result<NationalId> number = NationalId::parse(id);
    if (!number) {
        warn(QStringLiteral("參加人員：身分證字號欄：%1").arg(importwords::because(number.refusal())));
        return;
    }
    bool isNumber = false;
    const double counted = hours.toDouble(&isNumber);
    if (!isNumber || counted < 0 || counted > 2000) {
        warn(QStringLiteral("參加人員：時數不是數字"));
        return;
    }
    QSet<QString>& there = m_byCourse[importId];
    if (there.contains(number->text())) {
        warn(QStringLiteral("參加人員：同一課程的同一人出現兩次"));
        return;
    }
    there.insert(number->text());
    if (there.size() == MostOfCourse + 1) {
        warn(QStringLiteral("參加人員：課程「%1」超過 %2 人").arg(importId.left(30)).arg(MostOfCourse));
    }
    ++m_people;
}

} // namespace inservice
