// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QString;

namespace inservice {

class DeskApplication;

/// The application, with a window system. Where there is none, Qt would abort; instead `sentence` goes to standard
/// error and the program ends with 2.
[[nodiscard]] std::unique_ptr<DeskApplication> openDisplay(int& argc, char** argv, const QString& sentence);

} // namespace inservice
