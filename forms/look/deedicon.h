// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace inservice::look {

/// The picture of what is done with a row, by the last word of its command: change, close, reopen, add …
[[nodiscard]] QIcon deedIcon(const QString& deed);

} // namespace inservice::look
