// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/papers.h"
#include "models/tables/columntable.h"
#include "models/tables/markedlistmodel.h"

namespace inservice {

/// 列印批次 of a desk, as the centre answered last. Nothing of it is in the replica.
class RunModel : public MarkedListModel<questions::PrintRun> {
    Q_OBJECT

public:
    enum class Column {
        At,      ///< 列印時間
        Number,  ///< 列印批號
        Note,    ///< 備註, or the purpose
        Printed, ///< 印出
        Back,    ///< 回收
        Missing, ///< 尚缺
        State,   ///< 狀態
        By,      ///< 列印者
        Count,
    };
    enum class Bucket { Missing, Scanned, Complete, Closed, All, Count };

    explicit RunModel(QObject* parent = nullptr);
    ~RunModel() override;

    [[nodiscard]] static Bucket bucketOf(const questions::PrintRun& run);
    [[nodiscard]] static QString bucketWord(Bucket bucket);
    /// 「印出 40 份，回收 37 份，尚缺 3 份」, and what else became of them.
    [[nodiscard]] static QString summary(const questions::PrintRun& run);
    void setRuns(const QList<questions::PrintRun>& runs);

protected:
    [[nodiscard]] QList<Chip> chips() const override;
    [[nodiscard]] QVariant state(const questions::PrintRun& row) const override;
};

/// The forms of a run.
class CopyModel : public ColumnTable<questions::PrintedCopy> {
    Q_OBJECT

public:
    enum class Column { Place, Number, Standing, Name, Unit, Revision, Copy, Reminded, Count };

    explicit CopyModel(QObject* parent = nullptr);
    /// `units`: their names, by id.
    void setCopies(QList<questions::PrintedCopy> copies, QHash<qint64, QString> units);
    [[nodiscard]] const QList<questions::PrintedCopy>& copies() const { return m_rows; }

private:
    [[nodiscard]] QVariant state(const questions::PrintedCopy& copy) const override { return int(copy.standing); }
    QHash<qint64, QString> m_units;
};

} // namespace inservice
