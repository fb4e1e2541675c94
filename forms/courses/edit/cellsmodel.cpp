// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/cellsmodel.h"

#include "forms/look/look.h"
#include "forms/words/coursewords.h"

#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype MostPast = 50;

} // namespace

QString CellsModel::pathOf(int row, int column) const {
    return QStringLiteral("%1[%2].%3").arg(list()).arg(row).arg(part(column));
}

void CellsModel::remember() {
    m_past << stored();
    if (m_past.size() > MostPast) {
        m_past.removeFirst();
    }
}

void CellsModel::change(const std::function<void()>& doing) {
    remember();
    beginResetModel();
    doing();
    settle();
    findFaults();
    endResetModel();
    emit edited();
}

void CellsModel::renew(const std::function<void()>& doing) {
    beginResetModel();
    m_past.clear();
    m_foreign.clear();
    doing();
    settle();
    findFaults();
    endResetModel();
}

void CellsModel::judge() {
    settle();
    findFaults();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void CellsModel::findFaults() {
    m_faults.clear();
    const auto add = [this](const CourseFault& fault) {
        const auto known = m_faults.constFind(fault.field);
        if (known == m_faults.cend() || (fault.blocks && !known->blocks)) {
            m_faults.insert(fault.field, fault);
        }
    };
    const QList<CourseFault> own = found();
    std::for_each(own.cbegin(), own.cend(), add);
    std::for_each(m_foreign.cbegin(), m_foreign.cend(), add);
}

void CellsModel::setForeignFaults(const QList<CourseFault>& faults) {
    m_foreign.clear();
    for (const CourseFault& fault : faults) {
        const course::FieldPath where = course::parsedPath(fault.field);
        if (where.field != list() || where.index < 0) {
            continue;
        }
        CourseFault kept = fault;
        kept.field = where.part.isEmpty() ? pathOf(where.index, 0) : fault.field; // of the row: at its first cell
        if (!m_foreign.contains(kept.field) || kept.blocks) {
            m_foreign.insert(kept.field, kept);
        }
    }
    judge();
}

void CellsModel::remove(QList<int> rows) {
    rows.removeIf([this](int row) { return !isEntry(row); });
    if (rows.isEmpty()) {
        return;
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    m_foreign.clear(); // their places are others now
    change([&] {
        for (const int row : std::as_const(rows)) {
            removeAt(row);
        }
    });
}

void CellsModel::writeCell(int row, int column, const QString& text) {
    write(row, column, text);
    m_foreign.remove(pathOf(row, column));
}

void CellsModel::clearCells(const QModelIndexList& cells) {
    remember();
    for (const QModelIndex& cell : cells) {
        if (isEntry(cell.row()) && isOptional(cell.column())) {
            writeCell(cell.row(), cell.column(), {});
        }
    }
    judge();
    emit edited();
}

void CellsModel::writeBlock(const QModelIndex& from, const QList<QStringList>& cells) {
    change([&] {
        for (qsizetype down = 0; down < cells.size(); ++down) {
            const int row = from.row() + int(down);
            if (row >= count()) {
                if (isFull()) {
                    break;
                }
                append(false);
            }
            const QStringList& line = cells.at(down);
            for (qsizetype right = 0; right < line.size() && from.column() + right < columnCount(); ++right) {
                writeCell(row, from.column() + int(right), line.at(right));
            }
        }
    });
}

void CellsModel::undo() {
    if (m_past.isEmpty()) {
        return;
    }
    beginResetModel();
    restore(m_past.takeLast());
    settle();
    findFaults();
    endResetModel();
    emit edited();
}

const CourseFault* CellsModel::faultAt(const QModelIndex& index) const {
    if (!isEntry(index.row())) {
        return nullptr;
    }
    const auto fault = m_faults.constFind(pathOf(index.row(), index.column()));
    return fault == m_faults.cend() ? nullptr : &*fault;
}

QModelIndex CellsModel::firstFault() const {
    QModelIndex doubtful;
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const CourseFault* fault = faultAt(cell);
            if (fault != nullptr && fault->blocks) {
                return cell;
            }
            if (fault != nullptr && !doubtful.isValid()) {
                doubtful = cell;
            }
        }
    }
    return doubtful;
}

QModelIndex CellsModel::cellOf(const QString& path) const {
    const course::FieldPath where = course::parsedPath(path);
    if (!isEntry(where.index)) {
        return {};
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (where.part == part(column)) {
            return index(where.index, column);
        }
    }
    return index(where.index, 0);
}

int CellsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count() + (isFull() ? 0 : 1);
}

QVariant CellsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    if (!isEntry(row)) {
        return role == Qt::AccessibleTextRole
                   ? tr("%1: %2", "new row, what goes into its cell").arg(newEntry(), heading(column))
                   : QVariant();
    }
    const CourseFault* fault = faultAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return written(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isSuggested(row, column) ? QVariant(look::muted()) : QVariant();
    case Qt::BackgroundRole:
        return fault == nullptr ? QVariant()
                                : QVariant(look::background(fault->blocks ? look::Tone::Bad : look::Tone::Warning));
    case Qt::ToolTipRole:
        return fault == nullptr ? shown(row, column) : words::courseFaultAt(*fault);
    case FaultRole:
        return fault == nullptr ? QVariant() : QVariant(words::courseFaultAt(*fault));
    case CopyRole:
        return copied(row, column);
    case BlocksRole:
        return fault != nullptr && fault->blocks;
    case Qt::AccessibleTextRole: {
        const QString cell = tr("%1: %2", "what a cell is, what stands in it")
                                 .arg(words::courseField(pathOf(row, column)), shown(row, column));
        return fault == nullptr ? cell : cell + u' ' + words::courseFaultAt(*fault);
    }
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole
                   ? QVariant(isEntry(section) ? QString::number(section + 1) : QStringLiteral("＋"))
               : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter))
                                               : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return heading(section);
    case Qt::ToolTipRole:
        return headingTip(section);
    case Qt::TextAlignmentRole:
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags CellsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool CellsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    const QString text = value.toString();
    if (isEntry(index.row())) {
        if (written(index.row(), index.column()) == text) {
            return false;
        }
        remember();
    } else {
        if (text.trimmed().isEmpty() || !isOptional(index.column())) {
            return false;
        }
        remember();
        // The empty row becomes the entry, and another one comes below it.
        const int below = count() + 1;
        const bool hasRoom = below < most();
        if (hasRoom) {
            beginInsertRows({}, below, below);
        }
        append(true);
        if (hasRoom) {
            endInsertRows();
        }
    }
    writeCell(index.row(), index.column(), text);
    judge();
    emit edited();
    return true;
}

} // namespace inservice
