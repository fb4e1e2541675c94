// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace inservice {

/// Why nothing came onto paper. Its text is for the person: problem, cause and cure; its key one of `paper.write`,
/// `paper.printer`, `paper.font`, `scan.…`.
class PaperError : public Error {
public:
    using Error::Error;
};

} // namespace inservice
