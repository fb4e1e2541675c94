// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/columntable.h"

#include <QUuid>

namespace inservice {

/// A row of a bulk action, as it was seen, and what comes of it.
struct BulkLine {
    enum class Outcome {
        Will,    ///< 將處理
        Skipped, ///< 略過, with the reason
        Sent,    ///< 待送, and while it is held, to be undone
        Done,    ///< 完成
        Refused, ///< 需處理, with the cause
    };
    qint64 id = 0;
    int rowVersion = 0;
    QString number; ///< 申請編號, 使用者帳號: what it is called
    QString name;   ///< of the person, of a course
    QString unitName;
    Outcome outcome = Outcome::Will;
    QString text; ///< its state, what will be done, or why not
    QUuid command = {};
};

/// What the rows are called by.
struct BulkHeadings {
    QString number;
    QString name; ///< empty: they are people
};

/// The lines of a bulk action: what will happen to each row, then what did.
class BulkModel : public ColumnTable<BulkLine> {
    Q_OBJECT

public:
    enum class Column { Outcome, Number, Name, Unit, Text, Count };
    using Line = BulkLine;
    using Outcome = BulkLine::Outcome;

    explicit BulkModel(const BulkHeadings& headings, QObject* parent = nullptr);

    void setLines(QList<Line> lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_rows; }
    void setLine(int row, const Line& line);
    [[nodiscard]] int count(Outcome outcome) const;
    [[nodiscard]] static QString outcomeWord(Outcome outcome);

private:
    [[nodiscard]] QVariant state(const Line& line) const override { return int(line.outcome); }
};

} // namespace inservice
