// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/edit/lecturermodel.h"

#include "forms/courses/edit/cellsview.h"
#include "forms/look/look.h"
#include "forms/words/coursewords.h"
#include "models/courses/coursechecks.h"
#include "models/domain/fold.h"
#include "models/domain/nationalid.h"
#include "models/domain/personname.h"

#include <QSet>
#include <algorithm>

namespace inservice {

namespace {

constexpr qsizetype MostPast = 50;
constexpr const char* Parts[] = {"name", "unit", "title", "kind", "national_id", "expertise"};

QString pathOf(int row, int column) {
    return QStringLiteral("lecturers[%1].%2").arg(row).arg(QLatin1String(Parts[column]));
}

/// 內聘 as one writes it, or its key.
std::optional<LecturerKind> kindOf(const QString& text) {
    for (const LecturerKind kind : course::all<LecturerKind>()) {
        if (text == course::keyOf(kind) || text == words::courseTerm(kind)) {
            return kind;
        }
    }
    for (const auto& [word, kind] : {std::pair(u"內", LecturerKind::Internal), std::pair(u"外", LecturerKind::External),
                                     std::pair(u"助", LecturerKind::Assistant)}) {
        if (text.startsWith(QStringView(word))) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

LecturerModel::LecturerModel(QObject* parent)
    : QAbstractTableModel(parent) {
}

void LecturerModel::load(const QJsonArray& lecturers) {
    beginResetModel();
    m_lecturers = Course::fromJson({{QStringLiteral("lecturers"), lecturers}}).lecturers;
    m_past.clear();
    m_foreign.clear();
    findFaults();
    endResetModel();
}

void LecturerModel::setCredited(bool credited) {
    if (credited != m_credited) {
        m_credited = credited;
        changed();
    }
}

void LecturerModel::setForeignFaults(const QList<CourseFault>& faults) {
    m_foreign.clear();
    for (const CourseFault& fault : faults) {
        const course::FieldPath where = course::parsedPath(fault.field);
        if (where.field == u"lecturers" && where.index >= 0) {
            m_foreign.insert(where.part.isEmpty() ? pathOf(where.index, Name) : fault.field, fault);
        }
    }
    changed();
}

bool LecturerModel::isFull() const {
    return m_lecturers.size() >= course::MostLecturers;
}

void LecturerModel::remember() {
    m_past << m_lecturers;
    if (m_past.size() > MostPast) {
        m_past.removeFirst();
    }
}

void LecturerModel::changed() {
    findFaults();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LecturerModel::findFaults() {
    m_faults.clear();
    Course course;
    course.lecturers = m_lecturers;
    course.lectureCredit = m_credited;
    const QList<CourseFault> found = course::checkLecturers(course);
    for (const CourseFault& fault : found) {
        m_faults.insert(fault.field, fault);
    }
    for (auto fault = m_foreign.cbegin(); fault != m_foreign.cend(); ++fault) {
        if (!m_faults.contains(fault.key())) {
            m_faults.insert(fault.key(), fault.value());
        }
    }
}

/// A number that no lecturer has, or had in what can come back.
CourseLecturer LecturerModel::next() const {
    CourseLecturer lecturer;
    const auto consider = [&](const QList<CourseLecturer>& list) {
        for (const CourseLecturer& each : list) {
            lecturer.no = std::max(lecturer.no, each.no);
        }
    };
    consider(m_lecturers);
    std::for_each(m_past.cbegin(), m_past.cend(), consider);
    ++lecturer.no;
    lecturer.kind = m_lecturers.isEmpty() ? LecturerKind::Internal : m_lecturers.constLast().kind;
    return lecturer;
}

int LecturerModel::addNames(const QStringList& names) {
    QStringList missing;
    QSet<QString> known;
    for (const CourseLecturer& lecturer : std::as_const(m_lecturers)) {
        known.insert(fold(lecturer.name));
    }
    for (const QString& name : names) {
        if (!known.contains(fold(name)) && m_lecturers.size() + missing.size() < course::MostLecturers) {
            known.insert(fold(name));
            missing << name;
        }
    }
    if (missing.isEmpty()) {
        return -1;
    }
    remember();
    const int first = int(m_lecturers.size());
    beginResetModel();
    for (const QString& name : std::as_const(missing)) {
        CourseLecturer lecturer = next();
        lecturer.name = PersonName::normalised(name).text;
        m_lecturers << lecturer;
    }
    findFaults();
    endResetModel();
    emit edited();
    return first;
}

void LecturerModel::remove(QList<int> rows) {
    rows.removeIf([this](int row) { return !isLecturer(row); });
    if (rows.isEmpty()) {
        return;
    }
    remember();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    beginResetModel();
    for (const int row : std::as_const(rows)) {
        m_lecturers.removeAt(row);
    }
    m_foreign.clear();
    findFaults();
    endResetModel();
    emit edited();
}

void LecturerModel::write(int row, Column column, const QString& raw) {
    CourseLecturer& lecturer = m_lecturers[row];
    const QString text = normaliseCell(raw).text;
    switch (column) {
    case Name:
        lecturer.name = PersonName::normalised(text).text;
        break;
    case Unit:
        lecturer.unit = text;
        break;
    case Title:
        lecturer.title = text;
        break;
    case Kind:
        lecturer.kind = kindOf(text).value_or(lecturer.kind);
        break;
    case NationalId:
        lecturer.nationalId = NationalId::normalised(text).text;
        break;
    case Expertise:
        lecturer.expertise = text;
        break;
    case Columns:
        break;
    }
    m_foreign.remove(pathOf(row, column));
}

void LecturerModel::clearCells(const QModelIndexList& cells) {
    remember();
    for (const QModelIndex& cell : cells) {
        if (isLecturer(cell.row()) && cell.column() != Kind) {
            write(cell.row(), Column(cell.column()), {});
        }
    }
    changed();
    emit edited();
}

void LecturerModel::writeBlock(const QModelIndex& from, const QList<QStringList>& cells) {
    remember();
    beginResetModel();
    for (qsizetype down = 0; down < cells.size(); ++down) {
        const int row = from.row() + int(down);
        if (row >= m_lecturers.size()) {
            if (isFull()) {
                break;
            }
            m_lecturers << next();
        }
        for (qsizetype right = 0; right < cells.at(down).size() && from.column() + right < Columns; ++right) {
            write(row, Column(from.column() + right), cells.at(down).at(right));
        }
    }
    findFaults();
    endResetModel();
    emit edited();
}

void LecturerModel::undo() {
    if (m_past.isEmpty()) {
        return;
    }
    beginResetModel();
    m_lecturers = m_past.takeLast();
    findFaults();
    endResetModel();
    emit edited();
}

const CourseFault* LecturerModel::faultAt(const QModelIndex& index) const {
    const auto fault = m_faults.constFind(pathOf(index.row(), index.column()));
    return isLecturer(index.row()) && fault != m_faults.cend() ? &*fault : nullptr;
}

QModelIndex LecturerModel::firstFault() const {
    QModelIndex doubtful;
    for (int row = 0; row < m_lecturers.size(); ++row) {
        for (int column = 0; column < Columns; ++column) {
            const CourseFault* fault = faultAt(index(row, column));
            if (fault != nullptr && fault->blocks) {
                return index(row, column);
            }
            if (fault != nullptr && !doubtful.isValid()) {
                doubtful = index(row, column);
            }
        }
    }
    return doubtful;
}

QModelIndex LecturerModel::cellOf(const QString& path) const {
    const course::FieldPath where = course::parsedPath(path);
    if (!isLecturer(where.index)) {
        return {};
    }
    for (int column = 0; column < Columns; ++column) {
        if (where.part == QLatin1String(Parts[column])) {
            return index(where.index, column);
        }
    }
    return index(where.index, Name);
}

int LecturerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lecturers.size()) + (isFull() ? 0 : 1);
}

int LecturerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(Columns);
}

QVariant LecturerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (!isLecturer(index.row())) {
        return role == Qt::AccessibleTextRole
                   ? tr("New lecturer, %1").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString())
                   : QVariant();
    }
    const CourseLecturer& lecturer = m_lecturers.at(index.row());
    const QString texts[] = {lecturer.name,       lecturer.unit,     lecturer.title, words::courseTerm(lecturer.kind),
                             lecturer.nationalId, lecturer.expertise};
    const CourseFault* fault = faultAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return texts[index.column()];
    case Qt::EditRole:
        // A masked number is written anew or not at all.
        return index.column() == Kind                                               ? course::keyOf(lecturer.kind)
               : index.column() == NationalId && lecturer.nationalId.contains(u'*') ? QString()
                                                                                    : texts[index.column()];
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return fault == nullptr ? QVariant()
                                : QVariant(look::background(fault->blocks ? look::Tone::Bad : look::Tone::Warning));
    case Qt::ToolTipRole:
        return fault == nullptr ? texts[index.column()] : words::courseFaultAt(*fault);
    case FaultRole:
        return fault == nullptr ? QVariant() : QVariant(words::courseFaultAt(*fault));
    case BlocksRole:
        return fault != nullptr && fault->blocks;
    case Qt::AccessibleTextRole: {
        const QString cell = tr("%1: %2", "what a cell is, what stands in it")
                                 .arg(words::courseField(pathOf(index.row(), index.column())), texts[index.column()]);
        return fault == nullptr ? cell : cell + u' ' + words::courseFaultAt(*fault);
    }
    default:
        return {};
    }
}

QVariant LecturerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole) {
            return isLecturer(section) ? QString::number(section + 1) : QStringLiteral("＋");
        }
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
    }
    if (role == Qt::ToolTipRole && section == NationalId) {
        return tr("Only where hours are credited to the lecturer; kept sealed at the centre");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Unit:
        return tr("Own unit");
    case Title:
        return tr("Job title");
    case Kind:
        return tr("From");
    case NationalId:
        return tr("ID number");
    case Expertise:
        return tr("Expertise");
    case Columns:
        break;
    }
    return {};
}

Qt::ItemFlags LecturerModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool LecturerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    const QString text = value.toString();
    if (!isLecturer(index.row())) {
        if (text.trimmed().isEmpty() || index.column() == Kind) {
            return false;
        }
        remember();
        const int below = int(m_lecturers.size()) + 1;
        const bool hasRoom = below < course::MostLecturers;
        if (hasRoom) {
            beginInsertRows({}, below, below);
        }
        m_lecturers << next();
        if (hasRoom) {
            endInsertRows();
        }
    } else if (index.data(Qt::EditRole).toString() == text) {
        return false; // also a masked number that was looked at
    } else {
        remember();
    }
    write(index.row(), Column(index.column()), text);
    changed();
    emit edited();
    return true;
}

} // namespace inservice
