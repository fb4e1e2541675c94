// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/listtemplate.h"

#include "models/lists/rowkey.h"

#include <algorithm>

namespace inservice::lists {
namespace {

QString assessCell(const QString& assess) {
    return assess == u"passed" ? QStringLiteral("通過") : assess == u"failed" ? QStringLiteral("不通過") : QString();
}

QString roleCell(const QString& role) {
    return role == u"lecturer" ? QStringLiteral("講師") : role == u"staff" ? QStringLiteral("工作人員") : QString();
}

QString hoursCell(const std::optional<int>& halves) {
    return halves ? hoursOf(*halves) : QString();
}

} // namespace

SpreadsheetTable templateOf(const QString& title, const ListCourse& course,
                            const QHash<qint64, ListStanding>& standings) {
    SpreadsheetTable table{title, {}, {}, {}};
    for (const ListField field : {ListField::RowKey, ListField::Name, ListField::Unit, ListField::Title}) {
        table.header.append(columnName(field));
    }
    table.numberColumns = {int(table.header.size())};
    table.header.append(columnName(ListField::Hours));
    for (const CourseSession& session : course.sessions) {
        table.header.append(columnName(session));
    }
    if (course.assesses) {
        table.header.append(columnName(ListField::Assessment));
    }
    table.header.append(columnName(ListField::Role));
    table.numberColumns.insert(int(table.header.size()));
    table.header.append({columnName(ListField::LectureHours), columnName(ListField::Note)});
    for (const ListPerson& person : course.people) {
        if (!person.isExpected()) {
            continue;
        }
        const ListStanding now = standings.value(person.enrolmentId);
        QStringList row{rowKey(person.enrolmentId), person.name, person.unit, person.title, hoursCell(now.halves)};
        for (const CourseSession& session : course.sessions) {
            const auto mark = std::find_if(now.marks.cbegin(), now.marks.cend(),
                                           [&session](const ListMark& each) { return each.session == session.no; });
            row.append(mark == now.marks.cend() ? QString() : cellOf(*mark));
        }
        if (course.assesses) {
            row.append(assessCell(now.assess));
        }
        row.append({roleCell(now.role), hoursCell(now.lectureHalves), now.note});
        table.rows.append(row);
    }
    return table;
}

SpreadsheetTable faultyRows(const QString& title, const ListTable& table, const QHash<int, QString>& says,
                            const QString& column) {
    SpreadsheetTable out{title, QStringList{column} + table.columns(), {}, {}};
    for (qsizetype place = 0; place < table.records().size(); ++place) {
        const QString said = says.value(table.records().at(place).row);
        if (said.isEmpty()) {
            continue;
        }
        QStringList row{said};
        for (int cell = 0; cell < table.columns().size(); ++cell) {
            row.append(table.cell(place, cell));
        }
        out.rows.append(row);
    }
    return out;
}

} // namespace inservice::lists
