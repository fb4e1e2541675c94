// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listedmodel.h"

#include "forms/words/closingwords.h"

namespace inservice {

ListedModel::ListedModel(QObject* parent)
    : ColumnTable(parent) {
    using Row = const questions::ListedPerson&;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("No."), nullptr, [](Row row) { return QString::number(row.no); }, nullptr, right},
        {tr("Name"), nullptr, [](Row row) { return row.name; }},
        {tr("School"), nullptr, [](Row row) { return row.unit; }},
        {tr("Title"), nullptr, [](Row row) { return row.jobTitle; }},
        {tr("Role"), nullptr,
         [](Row row) {
             return row.isWalkIn ? tr("%1, came without enrolling", "role on a list").arg(words::closingTerm(row.role))
                                 : words::closingTerm(row.role);
         }},
        {tr("Hours"), nullptr,
         [](Row row) {
             return row.role == ListRole::Attendee   ? words::hours(row.hours)
                    : row.role == ListRole::Lecturer ? tr("%1, lecturer", "hours").arg(words::hours(row.lectureHours))
                                                     : QString();
         },
         nullptr, right},
        {tr("How they came about"), nullptr,
         [](Row row) { return row.arithmetic ? words::hoursArithmetic(*row.arithmetic) : QString(); }},
        {tr("Given by hand because"), nullptr, [](Row row) { return row.overrideReason; }},
        {tr("What the centre knows"), nullptr, [this](Row row) { return doubtText(row); }},
    });
}

void ListedModel::setPeople(QList<questions::ListedPerson> people) {
    beginResetModel();
    m_rows = std::move(people);
    endResetModel();
}

void ListedModel::setDoubts(const QHash<qint64, QString>& doubts) {
    m_doubts = doubts;
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, int(Column::Doubt)), index(int(m_rows.size()) - 1, int(Column::Doubt)));
    }
}

QString ListedModel::doubtText(const questions::ListedPerson& person) const {
    QStringList parts;
    if (const QString doubt = m_doubts.value(person.enrolmentId); person.enrolmentId != 0 && !doubt.isEmpty()) {
        parts << doubt;
    }
    if (person.isKnown && !*person.isKnown && person.role == ListRole::Attendee) {
        parts << tr("on no school's roster");
    }
    return parts.join(tr(", ", "between doubts"));
}

QVariant ListedModel::state(const questions::ListedPerson& person) const {
    return !person.overrideReason.isEmpty() || !doubtText(person).isEmpty();
}

} // namespace inservice
