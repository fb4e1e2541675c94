// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/enrolments.h"
#include "models/tables/columntable.h"

namespace inservice {

/// 已報名學員: the list below the form, as far as those who enrol see it.
class EnrolledModel : public ColumnTable<questions::ListedEnrolment> {
    Q_OBJECT

public:
    enum class Column { No, Name, Sex, Unit, StaffGroup, State, At };

    explicit EnrolledModel(QObject* parent = nullptr);
    void setLines(const QList<questions::ListedEnrolment>& lines);
    [[nodiscard]] int ownRow() const; ///< of who looks; −1: not among them
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant state(const questions::ListedEnrolment& line) const override { return int(line.state); }
};

} // namespace inservice
