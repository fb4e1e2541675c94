// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/rows.h"

#include <QAbstractTableModel>
#include <QUuid>

namespace inservice {

/// The lines of a bulk decision: what will happen to each case, then what did.
class BulkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Outcome, Number, Name, Unit, Text, Count };
    enum class Outcome {
        Will,    ///< 將處理
        Skipped, ///< 略過, with the reason
        Sent,    ///< 待送, and while it is held, to be undone
        Done,    ///< 完成
        Refused, ///< 需處理, with the cause
    };
    struct Line {
        ApplicationRow seen;
        QString unitName;
        Outcome outcome = Outcome::Will;
        QString text;
        QUuid command;
    };
    enum Role { OutcomeRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setLines(QList<Line> lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    void setLine(int row, const Line& line);
    [[nodiscard]] int count(Outcome outcome) const;
    [[nodiscard]] static QString outcomeWord(Outcome outcome);

private:
    QList<Line> m_lines;
};

} // namespace inservice
