// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enrolments/enrol/enrolledmodel.h"

#include "forms/words/enrolmentwords.h"
#include "forms/words/words.h"
#include "models/domain/rocdate.h"

#include <QFont>
#include <algorithm>

namespace inservice {

using Line = questions::ListedEnrolment;

EnrolledModel::EnrolledModel(QObject* parent)
    : ColumnTable(parent) {
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("No."), nullptr, [](const Line& line) { return QString::number(line.no); }, nullptr, right},
        {tr("Name"), nullptr, [](const Line& line) { return line.name; }},
        {tr("Sex"), nullptr,
         [](const Line& line) {
             const auto sex = sexFromKey(line.sex);
             return sex ? words::sex(*sex) : QString();
         }},
        {tr("School"), nullptr, [](const Line& line) { return line.unit; }},
        {tr("Kind of post"), nullptr,
         [](const Line& line) {
             return line.staffGroup == u"teacher" ? tr("Teacher")
                    : line.staffGroup == u"staff" ? tr("Staff")
                                                  : QString();
         }},
        {tr("State"), nullptr, [](const Line& line) { return words::enrolmentTerm(line.state); }},
        {tr("Enrolled at"), nullptr,
         [](const Line& line) { return taiwanTime(line.at).toString(QStringLiteral("yyyy/MM/dd HH:mm:ss")); }},
    });
}

void EnrolledModel::setLines(const QList<Line>& lines) {
    if (lines == m_rows) {
        return; // what is scrolled to and chosen stays
    }
    beginResetModel();
    m_rows = lines;
    endResetModel();
}

int EnrolledModel::ownRow() const {
    const auto own = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const auto& line) { return line.isOwn; });
    return own == m_rows.cend() ? -1 : int(own - m_rows.cbegin());
}

QVariant EnrolledModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::FontRole && index.isValid() && m_rows.at(index.row()).isOwn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return ColumnTable::data(index, role);
}

} // namespace inservice
