// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace inservice {

/// How a time stands in documents and in the files of the desk: UTC, ISO 8601 with milliseconds. Nothing for none.
QString timeText(const QDateTime& time);
QDateTime textTime(const QString& text);

} // namespace inservice
