// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/replica/tables/hours.h"
#include "models/sync/accountlink.h"
#include "models/tables/coursemodel.h"

#include <functional>

class QWidget;

namespace inservice {

/// 結案摘要 of a list that was handed in: its rows are asked of the centre, then it is shown in a window of its own to
/// be printed or saved. `failed`: why it cannot be, in a sentence.
void printList(AccountLink& link, const CourseListRow& row, const Course& form, const CourseListVersionRow& list,
               QWidget* page, const std::function<void(const QString& sentence)>& failed);

} // namespace inservice
