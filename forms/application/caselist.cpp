// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/caselist.h"

#include "models/tables/listwords.h"
#include "models/tables/searchfold.h"

#include <algorithm>

namespace inservice {

namespace {

using Bucket = CaseListModel::Bucket;
using Column = CaseListModel::Column;

QString text(const CaseLine& line, Column column) {
    switch (column) {
    case Column::Number:
        return line.number;
    case Column::Name:
        return line.name;
    case Column::State:
        return line.state;
    case Column::Remark:
        return line.remark;
    case Column::Type:
        return line.type;
    case Column::Unit:
        return line.unit;
    case Column::At:
        return shownTime(line.at);
    case Column::Count:
        break;
    }
    return {};
}

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

class CaseContent : public ListContent {
public:
    QList<CaseLine> lines;

    [[nodiscard]] QVariant raw(int line, int column) const override {
        const CaseLine& one = lines.at(line);
        if (column == CaseListModel::placeColumn) {
            return line;
        }
        return Column(column) == Column::At ? QVariant(one.at) : QVariant(text(one, Column(column)));
    }
    [[nodiscard]] bool same(int line, const ListContent& older, int olderLine) const override {
        return lines.at(line) == static_cast<const CaseContent&>(older).lines.at(olderLine);
    }
};

} // namespace

QString CaseLine::title() const {
    const QString first = !number.isEmpty()     ? number
                          : kind == Kind::Draft ? CaseListModel::tr("Draft")
                                                : CaseListModel::tr("Applied for on another PC");
    const QString who = name.isEmpty() ? type : type.isEmpty() ? name : CaseListModel::tr("%1, %2").arg(name, type);
    return who.isEmpty() ? first : CaseListModel::tr("%1: %2", "number or 「draft」, whose").arg(first, who);
}

CaseListModel::CaseListModel(QObject* parent)
    : ListModel(parent) {
}

CaseListModel::~CaseListModel() = default;

void CaseListModel::setLines(const QList<CaseLine>& lines) {
    if (m_isSet && lines == m_lines) {
        return;
    }
    m_isSet = true;
    m_lines = lines;
    auto content = std::make_shared<CaseContent>();
    content->loaded = true;
    content->lines = lines;
    for (const CaseLine& line : lines) {
        qint64& id = m_ids[line.id];
        if (id == 0) {
            id = m_ids.size();
        }
        QStringList words;
        for (int column = 0; column < columnCount(); ++column) {
            words.append(searchFold(text(line, Column(column))));
        }
        words.append(searchFold(line.known));
        content->add(id, words.join(u'\n')); // a line break cannot be typed: no word matches across two columns
    }
    reload([content] { return content; });
}

void CaseListModel::setBucket(Bucket bucket) {
    if (bucket != m_bucket) {
        m_bucket = bucket;
        rearrange();
    }
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

int CaseListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return ListModel::headerData(section, orientation, role);
    }
    switch (Column(section)) {
    case Column::Number:
        return tr("Number");
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("State");
    case Column::Remark:
        return tr("Next step");
    case Column::Type:
        return tr("Type");
    case Column::Unit:
        return tr("Unit");
    case Column::At:
        return tr("As of");
    case Column::Count:
        break;
    }
    return {};
}

ListModel::Filter CaseListModel::filter() const {
    if (m_bucket == Bucket::All) {
        return {};
    }
    return [bucket = m_bucket](const ListContent& content, int line) {
        return isIn(static_cast<const CaseContent&>(content).lines.at(line), bucket);
    };
}

QVariant CaseListModel::cell(int line, int column, int role) const {
    const CaseLine& one = static_cast<const CaseContent*>(content())->lines.at(line);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, Column(column));
    case Qt::AccessibleTextRole:
        return column == 0 && one.number.isEmpty() ? one.title() : text(one, Column(column));
    case ToneRole:
        return int(one.tone);
    case StateColumnRole:
        return Column(column) == Column::State;
    default:
        return {};
    }
}

} // namespace inservice
