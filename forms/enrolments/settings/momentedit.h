// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/valueedit.h"

#include <QDateTime>

namespace inservice {

/// A minute of the clock in Taiwan, as one writes it: 2026-03-02 9:00, 115/3/2 0900; a day alone is its begin, or its
/// end. The end of a day stands as 24:00.
class MomentEdit : public TypedEdit<QDateTime> {
    Q_OBJECT

public:
    enum class Day { Begin, End }; ///< what a day without a time is

    explicit MomentEdit(Day day, QWidget* parent = nullptr);
    void setMoment(const QDateTime& moment);
    [[nodiscard]] QString text(const QDateTime& moment) const;

protected:
    [[nodiscard]] Result<QDateTime> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;
    [[nodiscard]] QString noteOn(const QString& raw, const QString& stored) const override;

private:
    Day m_day;
};

} // namespace inservice
