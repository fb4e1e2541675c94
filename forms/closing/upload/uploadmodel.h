// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/listrow.h"
#include "models/questions/listuploads.h"

#include <QAbstractTableModel>

namespace inservice {

/// A list of participants, a row each, with what is wrong where it stands. Cells are typed over in place: nothing is
/// changed here by that, cellEdited() says so, and the list is shown anew once it is understood.
class UploadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a row comes to.
    enum class Kind {
        Faulty,      ///< 有誤: it cannot be taken
        Doubtful,    ///< 提醒: it can, and is worth a look
        Added,       ///< 未報名: stands on the list once it is taken in
        Changed,     ///< 時數不同
        Same,        ///< 相同
        NotCompared, ///< 待比對: the centre has not seen it
    };
    /// Before the columns of the list.
    enum Column { RowNumber, Result, Said, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ListTable& table, const QList<ListRow>& rows,
              const std::optional<questions::ComparedList>& compared);
    void clear();
    /// Only rows of one kind; none: all.
    void setFilter(std::optional<Kind> kind);

    [[nodiscard]] int count(Kind kind) const { return m_counts.value(int(kind)); }
    [[nodiscard]] qsizetype places() const { return m_lines.size(); } ///< rows of the list, filtered or not
    /// The place in the list of a row that is shown; −1: none.
    [[nodiscard]] qsizetype placeAt(int row) const;
    /// Whom of the course a row without a number may mean; 0: nobody.
    [[nodiscard]] qint64 proposedAt(int row) const;
    [[nodiscard]] QString saidOf(qsizetype place) const;
    [[nodiscard]] Kind kindOf(qsizetype place) const { return m_lines.at(place).kind; }
    [[nodiscard]] static QString kindWord(Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void cellEdited(qsizetype place, int column, const QString& text);

private:
    struct Line {
        int row = 0;
        Kind kind = Kind::NotCompared;
        QStringList cells;
        QList<ListFault> faults;
        QList<int> columns; ///< of the faults; −1: the row
    };
    [[nodiscard]] static Line lineOf(const ListTable& table, qsizetype place, const ListRow& row,
                                     const questions::ComparedRow* compared);
    void filter();
    [[nodiscard]] QStringList saidAt(const Line& line, int column) const;

    QStringList m_names; ///< of the list's columns
    QList<Line> m_lines;
    QList<qsizetype> m_shown;
    QHash<int, int> m_counts;
    std::optional<Kind> m_filter;
};

} // namespace inservice
