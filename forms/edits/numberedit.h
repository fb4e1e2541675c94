// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/edits/valueedit.h"

namespace inservice {

/// A number between two bounds, in steps: 人數, 時數 (0.5).
class NumberEdit : public TypedEdit<double> {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 0;
        double step = 1; ///< 1 or 0.5
    };
    explicit NumberEdit(Range range, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<double> parse(const QString& raw) const override;
    [[nodiscard]] Normalised normalised(const QString& raw) const override;

private:
    Range m_range;
};

} // namespace inservice
