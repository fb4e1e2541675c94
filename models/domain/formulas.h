// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// Whether a spreadsheet would compute what is written like this, pasted or read from a CSV file: somebody else's text
/// must not run there. In full width too: Excel of a Chinese or Japanese system takes ＝ for =.
inline bool beginsFormula(const QString& cell) {
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(cell.front());
}

} // namespace inservice
