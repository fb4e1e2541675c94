// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/studyfigures/rosters/keptrostermodel.h"

#include "models/replica/replicareader.h"
#include "models/replica/tables/teachers.h"
#include "models/tables/searchfold.h"
#include "models/tables/teachermodel.h"

#include <algorithm>

namespace inservice {

KeptRosterModel::KeptRosterModel(QObject* parent)
    : ColumnTable(parent) {
    using Row = const KeptEntryRow&;
    setColumns(
        {{tr("Name"), [](Row row) { return QVariant(row.entry.name); }},
         {tr("Job title"), [](Row row) { return QVariant(row.title); }},
         {tr("Training role"), [](Row row) { return QVariant(row.role); }},
         {tr("Employment"), [](Row row) { return QVariant(row.employment); }},
         {tr("Standing", "column: how somebody stands"), [](Row row) { return QVariant(standing(row.entry)); }},
         {tr("Counted"),
          [](Row row) {
              return QVariant(row.entry.isCounted ? KeptRosterModel::tr("yes") : KeptRosterModel::tr("left out"));
          }},
         {tr("Put right"), [](Row row) {
              return QVariant(row.entry.corrections.isEmpty()
                                  ? QString()
                                  : KeptRosterModel::tr("%n time(s)", "put right", int(row.entry.corrections.size())));
          }}});
}

void KeptRosterModel::show(const QList<questions::KeptEntry>& entries, const ReplicaReader& replica,
                           const QString& find) {
    QHash<qint64, QString> titles;
    for (const TeacherTitleRow& title : replica.rows<TeacherTitleRow>()) {
        titles.insert(title.id, title.name);
    }
    QHash<qint64, QString> words;
    for (const RosterWordRow& word : replica.rows<RosterWordRow>()) {
        words.insert(word.id, word.name);
    }
    const QString wanted = searchFold(find);
    beginResetModel();
    m_rows.clear();
    for (const questions::KeptEntry& entry : entries) {
        const KeptEntryRow row{entry, titles.value(entry.titleId), words.value(entry.trainingRoleId),
                               words.value(entry.employmentId)};
        if (wanted.isEmpty() || searchFold(entry.name + u' ' + row.title).contains(wanted)) {
            m_rows.append(row);
        }
    }
    endResetModel();
}

int KeptRosterModel::rowOf(qint64 teacherId) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [teacherId](const KeptEntryRow& row) { return row.entry.teacherId == teacherId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString KeptRosterModel::standing(const questions::KeptEntry& entry) {
    return entry.state == u"active" ? tr("On the roster") : TeacherModel::departureWord(entry.departure);
}

} // namespace inservice
