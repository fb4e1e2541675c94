// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/cases/caselist.h"

#include "forms/application/paper/copywords.h"
#include "models/replica/drafts.h"
#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {

namespace {

using Bucket = CaseListModel::Bucket;

bool isIn(const CaseListRow& line, Bucket bucket) {
    switch (bucket) {
    case Bucket::Drafts:
        return line.kind == CaseListRow::Kind::Draft && !line.underWay;
    case Bucket::UnderWay:
        return line.kind == CaseListRow::Kind::Draft ? line.underWay : !line.ended;
    case Bucket::Ended:
        return line.ended;
    case Bucket::PaperOut:
        return line.paper == questions::CopyStanding::Missing;
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return true;
}

QStringList searched(const CaseListRow& line) {
    QStringList words{line.number, line.name, line.state,         line.remark,
                      line.type,   line.unit, shownTime(line.at), line.known};
    for (QString& word : words) {
        word = searchFold(word);
    }
    return words;
}

} // namespace

QString CaseListRow::title() const {
    const QString first = !number.isEmpty()     ? number
                          : kind == Kind::Draft ? CaseListModel::tr("Draft")
                                                : CaseListModel::tr("Applied for on another PC");
    const QString who = name.isEmpty() ? type : type.isEmpty() ? name : CaseListModel::tr("%1, %2").arg(name, type);
    return who.isEmpty() ? first : CaseListModel::tr("%1: %2", "number or 「draft」, whose").arg(first, who);
}

CaseListModel::CaseListModel(QObject* parent)
    : RowListModel(parent) {
    using Row = const CaseListRow&;
    setColumns({
        {tr("Number"), [](Row row) { return QVariant(row.number); }},
        {tr("Name"), [](Row row) { return QVariant(row.name); }},
        {tr("State"), [](Row row) { return QVariant(row.state); }},
        {tr("Next step"), [](Row row) { return QVariant(row.remark); }},
        {tr("Type"), [](Row row) { return QVariant(row.type); }},
        {tr("Unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("As of"), [](Row row) { return QVariant(row.at); }, [](Row row) { return shownTime(row.at); }},
        {tr("Form", "column: what became of the printed form"),
         [](Row row) { return QVariant(row.paper ? copyStandingWord(*row.paper) : QString()); }},
        {{}, [](Row row) { return QVariant(row.place); }},
    });
}

CaseListModel::~CaseListModel() = default;

void CaseListModel::setRows(QList<CaseListRow> lines) {
    for (int place = 0; place < lines.size(); ++place) {
        lines[place].place = place;
    }
    if (m_isSet && lines == m_rows) {
        return;
    }
    m_isSet = true;
    m_rows = lines;
    for (const CaseListRow& line : std::as_const(m_rows)) {
        qint64& id = m_ids[line.id];
        if (id == 0) {
            id = m_ids.size();
        }
    }
    show(
        m_rows, [ids = m_ids](const CaseListRow& row) { return ids.value(row.id); }, searched);
}

int CaseListModel::count(Bucket bucket) const {
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [bucket](const CaseListRow& line) { return isIn(line, bucket); }));
}

const CaseListRow* CaseListModel::line(qint64 id) const {
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [this, id](const CaseListRow& line) { return m_ids.value(line.id) == id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

qint64 CaseListModel::idOf(const QUuid& id) const {
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const CaseListRow& line) { return line.id == id; });
    return found == m_rows.cend() ? 0 : m_ids.value(id);
}

QList<CaseListModel::Chip> CaseListModel::chips() const {
    QList<Chip> all;
    for (int bucket = 0; bucket < int(Bucket::Count); ++bucket) {
        all.append({[bucket](const CaseListRow& row) { return isIn(row, Bucket(bucket)); }});
    }
    return all;
}

QVariant CaseListModel::rowData(const CaseListRow& row, int column, int role) const {
    switch (role) {
    case Qt::AccessibleTextRole:
        return column == 0 && row.number.isEmpty() ? QVariant(row.title()) : shown(row, column);
    case ToneRole:
        return int(row.tone);
    case StateColumnRole:
        return Column(column) == Column::State;
    default:
        return {};
    }
}

} // namespace inservice
