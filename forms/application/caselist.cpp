// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/caselist.h"

#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {

namespace {

using Bucket = CaseListModel::Bucket;

bool isIn(const CaseLine& line, Bucket bucket) {
    switch (bucket) {
    case Bucket::Drafts:
        return line.kind == CaseLine::Kind::Draft && !line.underWay;
    case Bucket::UnderWay:
        return line.kind == CaseLine::Kind::Draft ? line.underWay : !line.ended;
    case Bucket::Ended:
        return line.ended;
    case Bucket::All:
    case Bucket::Count:
        break;
    }
    return true;
}

QStringList searched(const CaseLine& line) {
    QStringList words{line.number, line.name, line.state,         line.remark,
                      line.type,   line.unit, shownTime(line.at), line.known};
    for (QString& word : words) {
        word = searchFold(word);
    }
    return words;
}

} // namespace

QString CaseLine::title() const {
    const QString first = !number.isEmpty()     ? number
                          : kind == Kind::Draft ? CaseListModel::tr("Draft")
                                                : CaseListModel::tr("Applied for on another PC");
    const QString who = name.isEmpty() ? type : type.isEmpty() ? name : CaseListModel::tr("%1, %2").arg(name, type);
    return who.isEmpty() ? first : CaseListModel::tr("%1: %2", "number or 「draft」, whose").arg(first, who);
}

CaseListModel::CaseListModel(QObject* parent)
    : RowListModel(parent) {
    using Row = const CaseLine&;
    setColumns({
        {tr("Number"), [](Row row) { return QVariant(row.number); }},
        {tr("Name"), [](Row row) { return QVariant(row.name); }},
        {tr("State"), [](Row row) { return QVariant(row.state); }},
        {tr("Next step"), [](Row row) { return QVariant(row.remark); }},
        {tr("Type"), [](Row row) { return QVariant(row.type); }},
        {tr("Unit"), [](Row row) { return QVariant(row.unit); }},
        {tr("As of"), [](Row row) { return QVariant(row.at); }, [](Row row) { return shownTime(row.at); }},
        {{}, [](Row row) { return QVariant(row.place); }},
    });
}

CaseListModel::~CaseListModel() = default;

void CaseListModel::setLines(QList<CaseLine> lines) {
    for (int place = 0; place < lines.size(); ++place) {
        lines[place].place = place;
    }
    if (m_isSet && lines == m_lines) {
        return;
    }
    m_isSet = true;
    m_lines = lines;
    for (const CaseLine& line : std::as_const(m_lines)) {
        qint64& id = m_ids[line.id];
        if (id == 0) {
            id = m_ids.size();
        }
    }
    show(
        m_lines, [ids = m_ids](const CaseLine& row) { return ids.value(row.id); }, searched);
}

int CaseListModel::count(Bucket bucket) const {
    return int(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [bucket](const CaseLine& line) { return isIn(line, bucket); }));
}

const CaseLine* CaseListModel::line(qint64 id) const {
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [this, id](const CaseLine& line) { return m_ids.value(line.id) == id; });
    return found == m_lines.cend() ? nullptr : &*found;
}

qint64 CaseListModel::idOf(const QUuid& id) const {
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [&id](const CaseLine& line) { return line.id == id; });
    return found == m_lines.cend() ? 0 : m_ids.value(id);
}

QList<CaseListModel::Chip> CaseListModel::chips() const {
    QList<Chip> all;
    for (int bucket = 0; bucket < int(Bucket::Count); ++bucket) {
        all.append({[bucket](const CaseLine& row) { return isIn(row, Bucket(bucket)); }});
    }
    return all;
}

QVariant CaseListModel::rowData(const CaseLine& row, int column, int role) const {
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
