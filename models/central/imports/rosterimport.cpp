// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/central/imports/rosterimport.h"

#include "models/central/client/pgconnection.h"
#include "models/central/imports/importwords.h"
#include "models/domain/rocdate.h"
#include "models/domain/unitcode.h"
#include "models/personnel/personneltable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace inservice {
namespace {

PersonnelWords readWords(PgConnection& connection) {
    const QJsonObject all =
        QJsonDocument::fromJson(connection.exec(QStringLiteral("SELECT admin.roster_words()"), {}).scalar()).object();
    PersonnelWords words;
    for (const auto& [key, list] : {std::pair("titles", &words.titles), std::pair("stages", &words.stages),
                                    std::pair("subjects", &words.subjects), std::pair("employment", &words.employments),
                                    std::pair("training_role", &words.trainingRoles)}) {
        const QJsonArray rows = all.value(QLatin1String(key)).toArray();
        for (const auto& value : rows) {
            const QJsonObject one = value.toObject();
            list->append({one.value(QLatin1String("id")).toInteger(), one.value(QLatin1String("name")).toString(),
                          one.value(QLatin1String("stage")).toInteger(), one.value(QLatin1String("offered")).toBool()});
        }
    }
    return words;
}

/// Without the cell: the report is printed and kept.
QString sentenceOf(const CellFault& fault) {
    const QString what = fault.key == u"list.twice" ? QStringLiteral("與第 %1 列的號碼相同；以先出現的那一列為準")
                                                          .arg(fault.details.value(QStringLiteral("row")).toInt())
                                                    : importwords::because({fault.key, fault.details});
    return QStringLiteral("「%1」欄：%2").arg(personnel::columnName(fault.field), what);
}

/// One list; its rows that make sense are added.
void read(const QString& file, const PersonnelTable& table, const PersonnelWords& words, QJsonArray& rows,
          QList<ImportOrigin>& origins, ImportReport& report) {
    QStringList missing;
    QList<PersonnelField> fields = table.missing();
    if (table.columnOf(PersonnelField::UnitCode) < 0) {
        fields.prepend(PersonnelField::UnitCode);
    }
    for (const PersonnelField field : std::as_const(fields)) {
        missing.append(personnel::columnName(field));
    }
    if (!missing.isEmpty()) {
        report.refuse(file, 0, QStringLiteral("標題沒有「%1」欄").arg(missing.join(QStringLiteral("」「"))));
        return;
    }
    const QList<PersonnelRow> people = personnel::understood(table, words, RocDate::today().day());
    for (const PersonnelRow& row : people) {
        const Result<UnitCode> code = UnitCode::parse(row.unitCode);
        QStringList said = code ? QStringList()
                                : QStringList{QStringLiteral("「%1」欄：%2")
                                                  .arg(personnel::columnName(PersonnelField::UnitCode),
                                                       importwords::because(code.refusal()))};
        for (const CellFault& fault : row.faults) {
            if (fault.blocks) {
                said.append(sentenceOf(fault));
            } else {
                report.warn(file, row.row, sentenceOf(fault) + QStringLiteral("（這一格不匯入）"));
            }
        }
        if (!said.isEmpty()) {
            report.refuse(file, row.row, said.join(QStringLiteral("；")));
            continue;
        }
        rows.append(QJsonObject{{QStringLiteral("row"), origins.size()},
                                {QStringLiteral("code"), code->text()},
                                {QStringLiteral("national_id"), row.nationalId},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("sex"), row.sex},
                                {QStringLiteral("birth_date"), row.birthDate},
                                {QStringLiteral("title_id"), row.titleId},
                                {QStringLiteral("more"), row.more}});
        origins.append({file, row.row});
    }
}

} // namespace

ImportReport RosterImport::run(const QStringList& files, bool dry) {
    QList<std::pair<QString, QByteArray>> lists;
    ImportReport unread;
    for (const QString& name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            lists.append({name, file.readAll()});
        } else {
            unread.refuse(name, 0, QStringLiteral("無法開啟：%1").arg(file.errorString()));
        }
    }
    ImportReport report = run(lists, dry);
    report.refused += unread.refused;
    report.notes += unread.notes;
    return report;
}

ImportReport RosterImport::run(const QList<std::pair<QString, QByteArray>>& lists, bool dry) {
    const PersonnelWords words = readWords(m_connection);
    ImportReport report;
    QJsonArray rows;
    QList<ImportOrigin> origins;
    for (const auto& [name, content] : lists) {
        try {
            read(name, PersonnelTable::read(content, SheetLimits()), words, rows, origins, report);
        } catch (const CsvError& error) {
            report.refuse(name, 0, error.text);
        }
    }
    importRows(m_connection, QStringLiteral("admin.import_rosters"), rows, origins, report, dry);
    return report;
}

} // namespace inservice
