// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/courses/view/coursenames.h"
#include "forms/lists/fieldsview.h"
#include "models/courses/course.h"
#include "models/replica/tables/courses.h"

namespace inservice::courseview {

/// The form of a course as it is read: the parts A–H of 研習課程登錄, each with what was filled in. What was left empty
/// is left out.
[[nodiscard]] QList<FieldsView::Section> sections(const Course& course, const CourseNames& names);
/// What each field says, by its name on the wire; empty where nothing was filled in.
[[nodiscard]] QHash<QString, QString> values(const Course& course, const CourseNames& names);
/// What is another in two forms, in words: a field, or of a list the row (sessions[4]). An empty side: nothing.
struct ChangedField {
    QString path;
    QString before;
    QString after;
    bool operator==(const ChangedField&) const = default;
};
[[nodiscard]] QList<ChangedField> changedFields(const Course& before, const Course& now, const CourseNames& names);
/// What a revision changed, field by field: 「研習名稱：舊 → 新」. Empty: nothing.
[[nodiscard]] FieldsView::Section changes(const Course& before, const Course& now, const CourseNames& names);
/// What the centre found doubtful when it was submitted, a line each.
[[nodiscard]] QStringList warnings(const CourseRevisionRow& revision);
/// What the desk said about single fields, a line each.
[[nodiscard]] QStringList fieldReasons(const QJsonObject& reasons);
/// What was done with it, the latest first.
[[nodiscard]] QList<FieldsView::Section> history(const QList<CourseEventRow>& events);

} // namespace inservice::courseview
