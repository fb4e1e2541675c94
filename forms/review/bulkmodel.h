// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/tables/applications.h"
#include "models/tables/columntable.h"

#include <QUuid>

namespace inservice {

/// A case of a bulk decision, and what comes of it.
struct BulkRow {
    enum class Outcome {
        Will,    ///< 將處理
        Skipped, ///< 略過, with the reason
        Sent,    ///< 待送, and while it is held, to be undone
        Done,    ///< 完成
        Refused, ///< 需處理, with the cause
    };
    ApplicationRow seen;
    QString unitName;
    Outcome outcome = Outcome::Will;
    QString text;
    QUuid command;
};

/// The lines of a bulk decision: what will happen to each case, then what did.
class BulkModel : public ColumnTable<BulkRow> {
    Q_OBJECT

public:
    enum class Column { Outcome, Number, Name, Unit, Text, Count };
    using Line = BulkRow;
    using Outcome = BulkRow::Outcome;

    explicit BulkModel(QObject* parent = nullptr);

    void setLines(QList<Line> lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_rows; }
    void setLine(int row, const Line& line);
    [[nodiscard]] int count(Outcome outcome) const;
    [[nodiscard]] static QString outcomeWord(Outcome outcome);

private:
    [[nodiscard]] QVariant state(const Line& line) const override { return int(line.outcome); }
};

} // namespace inservice
