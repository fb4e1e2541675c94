// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inservice {

/// Why nothing came onto paper: problem, cause and cure, for the person.
class PaperError {
public:
    QString key; ///< paper.write, paper.printer, paper.font
    QString text;
};

} // namespace inservice
