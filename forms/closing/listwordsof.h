// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/lists/fieldsview.h"
#include "forms/look/look.h"
#include "models/courses/course.h"
#include "models/replica/tables/hours.h"

namespace inservice {

/// A list as it was handed in, to be read: by whom, how much, what was said to it.
[[nodiscard]] FieldsView::Section listSection(const CourseListVersionRow& list);
/// 簽到佐證: a file a line, each a link "file:" and its id, with the sessions it shows; which sessions have none yet.
/// `canTakeAway`: a link "detach:" and the id of the row beside each.
[[nodiscard]] FieldsView::Section evidenceSection(const QList<CourseEvidenceRow>& files,
                                                  const QList<CourseSession>& sessions, bool canTakeAway);
/// For CourseFileSaver::follow().
[[nodiscard]] QJsonObject evidenceBody(const QList<CourseEvidenceRow>& files);
[[nodiscard]] look::Tone toneOfList(const QString& state);

} // namespace inservice
