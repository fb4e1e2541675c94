// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"

#include <QJsonArray>

class QListWidget;

namespace inservice {

/// Sessions of a course to be ticked in a list.
namespace sessionticks {

/// 「第 1 場 2026-03-28 09:00–12:00」, with its topic where it has one.
[[nodiscard]] QString text(const CourseSession& session);
void fill(QListWidget& list, const QList<CourseSession>& sessions, const QList<int>& ticked);
/// Their numbers.
[[nodiscard]] QList<int> ticked(const QListWidget& list);
[[nodiscard]] QJsonArray json(const QListWidget& list);

} // namespace sessionticks

} // namespace inservice
