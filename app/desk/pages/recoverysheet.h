// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"

#include <QDate>
#include <QStringList>

namespace inservice {

/// 備用碼 on a sheet of A4, to be kept: whose they are, what they are for, and the ten of them.
[[nodiscard]] std::shared_ptr<const Document> recoverySheet(const QString& accountName, const QStringList& codes,
                                                            QDate day);

} // namespace inservice
