// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/edits/numberedit.h"

#include "forms/look/composition.h"
#include "models/domain/normalise.h"

#include <cmath>

namespace inservice {

NumberEdit::NumberEdit(Range range, QWidget* parent)
    : TypedEdit(parent)
    , m_range(range) {
    setInputMethodHints(Qt::ImhPreferNumbers);
    look::latinOnly(this);
}

Result<double> NumberEdit::parse(const QString& raw) const {
    bool isNumber = false;
    const double number = normaliseCode(raw).text.toDouble(&isNumber);
    const double steps = number / m_range.step;
    if (!isNumber || number < m_range.least || number > m_range.most || std::abs(steps - std::round(steps)) > 1e-9) {
        return Refusal{isNumber ? QStringLiteral("number.range") : QStringLiteral("number.digits"),
                       {{QStringLiteral("minimum"), m_range.least},
                        {QStringLiteral("maximum"), m_range.most},
                        {QStringLiteral("step"), m_range.step}}};
    }
    return number;
}

Normalised NumberEdit::normalised(const QString& raw) const {
    return normaliseCode(raw);
}

} // namespace inservice
