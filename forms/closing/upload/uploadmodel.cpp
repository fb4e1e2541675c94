// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/upload/uploadmodel.h"

#include "forms/look/look.h"
#include "forms/words/listwords.h"
#include "models/domain/nationalid.h"

#include <algorithm>

namespace inservice {
namespace {

int columnOf(const ListTable& table, const ListFault& fault) {
    return fault.session > 0 ? int(table.holds().indexOf(ListColumn{std::nullopt, fault.session}))
           : fault.field     ? table.columnOf(*fault.field)
                             : -1;
}

/// Whole numbers stand in the file, and on the screen only while they are typed over, or are none.
QString shownCell(const QString& cell) {
    const Result<NationalId> number = cell.size() < 10 ? Result<NationalId>(Refusal()) : NationalId::parse(cell);
    return number ? number->masked() : cell;
}

UploadModel::Kind kindOfRow(const ListRow& row, const QList<ListFault>& faults,
                            const questions::ComparedRow* compared) {
    using Kind = UploadModel::Kind;
    const auto has = [&faults](const char* code) {
        return std::any_of(faults.cbegin(), faults.cend(),
                           [code](const ListFault& fault) { return fault.code == QLatin1String(code); });
    };
    if (std::any_of(faults.cbegin(), faults.cend(), [](const ListFault& fault) { return fault.blocks; })) {
        return Kind::Faulty;
    }
    if (compared == nullptr) {
        return Kind::NotCompared;
    }
    if (compared->enrolmentId == 0) {
        return Kind::Added;
    }
    const bool isQuiet = std::all_of(faults.cbegin(), faults.cend(), [](const ListFault& fault) {
        return fault.code == u"R03" || fault.code == u"R19"; // nothing that somebody has to look at
    });
    if (!isQuiet && !has("R10")) {
        return Kind::Doubtful;
    }
    return !row.marks.isEmpty() || (row.halves && row.halves != compared->halves) ? Kind::Changed : Kind::Same;
}

} // namespace

UploadModel::Line UploadModel::lineOf(const ListTable& table, qsizetype place, const ListRow& row,
                                      const questions::ComparedRow* compared) {
    Line line;
    line.row = row.row;
    line.faults = row.faults;
    if (compared != nullptr && !compared->isLeftOut) {
        for (const ListFault& fault : compared->faults) {
            const bool isSaid = std::any_of(line.faults.cbegin(), line.faults.cend(), [&fault](const ListFault& said) {
                return said.code == fault.code && said.field == fault.field;
            });
            if (!isSaid) {
                line.faults.append(fault);
            }
        }
    }
    std::stable_sort(line.faults.begin(), line.faults.end(),
                     [](const ListFault& a, const ListFault& b) { return a.blocks && !b.blocks; });
    for (const ListFault& fault : std::as_const(line.faults)) {
        line.columns.append(columnOf(table, fault));
    }
    for (int column = 0; column < table.columns().size(); ++column) {
        line.cells.append(table.cell(place, column));
    }
    line.kind = kindOfRow(row, line.faults, compared);
    return line;
}

void UploadModel::show(const ListTable& table, const QList<ListRow>& rows,
                       const std::optional<questions::ComparedList>& compared) {
    QHash<int, const questions::ComparedRow*> found;
    if (compared) {
        for (const questions::ComparedRow& row : compared->rows) {
            found.insert(row.row, &row);
        }
    }
    beginResetModel();
    m_names = table.columns();
    m_lines.clear();
    m_lines.reserve(rows.size());
    m_counts.clear();
    for (qsizetype place = 0; place < rows.size(); ++place) {
        m_lines.append(lineOf(table, place, rows.at(place), found.value(rows.at(place).row)));
        ++m_counts[int(m_lines.constLast().kind)];
    }
    filter();
    endResetModel();
}

void UploadModel::clear() {
    beginResetModel();
    m_names.clear();
    m_lines.clear();
    m_shown.clear();
    m_counts.clear();
    endResetModel();
}

void UploadModel::setFilter(std::optional<Kind> kind) {
    beginResetModel();
    m_filter = kind;
    filter();
    endResetModel();
}

void UploadModel::filter() {
    m_shown.clear();
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        if (!m_filter || m_lines.at(place).kind == *m_filter) {
            m_shown.append(place);
        }
    }
}

qsizetype UploadModel::placeAt(int row) const {
    return row >= 0 && row < m_shown.size() ? m_shown.at(row) : -1;
}

qint64 UploadModel::proposedAt(int row) const {
    if (placeAt(row) < 0) {
        return 0;
    }
    qint64 proposed = 0;
    for (const ListFault& fault : m_lines.at(placeAt(row)).faults) {
        proposed = std::max(proposed, fault.values.value(QStringLiteral("proposed")).toLongLong());
    }
    return proposed;
}

QString UploadModel::saidOf(qsizetype place) const {
    QStringList sentences;
    for (const ListFault& fault : m_lines.at(place).faults) {
        sentences.append(tr("%1 %2", "a code, its sentence").arg(fault.code, words::listFault(fault)));
    }
    return sentences.join(u' ');
}

QString UploadModel::kindWord(Kind kind) {
    switch (kind) {
    case Kind::Faulty:
        return tr("Error");
    case Kind::Doubtful:
        return tr("Worth a look");
    case Kind::Added:
        return tr("Not enrolled");
    case Kind::Changed:
        return tr("Changes");
    case Kind::Same:
        return tr("No change");
    case Kind::NotCompared:
        return tr("To be compared");
    }
    return {};
}

int UploadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int UploadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_names.isEmpty() ? 0 : FirstCell + int(m_names.size());
}

QStringList UploadModel::saidAt(const Line& line, int column) const {
    QStringList sentences;
    for (qsizetype i = 0; i < line.faults.size(); ++i) {
        if (column < FirstCell || line.columns.at(i) == column - FirstCell) {
            sentences.append(words::listFault(line.faults.at(i)));
        }
    }
    return sentences;
}

QVariant UploadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines.at(placeAt(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == RowNumber ? QVariant(line.row)
               : column == Result  ? QVariant(kindWord(line.kind))
               : column == Said    ? QVariant(saidOf(placeAt(index.row())))
                                   : QVariant(shownCell(line.cells.value(column - FirstCell)));
    case Qt::EditRole:
        return column >= FirstCell ? QVariant(line.cells.value(column - FirstCell)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return saidAt(line, column).join(u'\n');
    case Qt::BackgroundRole: {
        const qsizetype fault = column >= FirstCell ? line.columns.indexOf(column - FirstCell) : -1;
        return fault >= 0
                   ? QVariant(look::background(line.faults.at(fault).blocks ? look::Tone::Bad : look::Tone::Warning))
                   : QVariant();
    }
    case Qt::TextAlignmentRole:
        return column == RowNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant UploadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == RowNumber ? tr("Row")
           : section == Result  ? tr("Result")
           : section == Said    ? tr("What is said of it")
                                : m_names.value(section - FirstCell);
}

Qt::ItemFlags UploadModel::flags(const QModelIndex& index) const {
    return QAbstractTableModel::flags(index) | (index.column() >= FirstCell ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool UploadModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() < FirstCell || value == data(index, Qt::EditRole)) {
        return false;
    }
    emit cellEdited(placeAt(index.row()), index.column() - FirstCell, value.toString());
    return true;
}

} // namespace inservice
