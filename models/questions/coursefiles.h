// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QByteArray>
#include <QString>

/// Files of courses (附件), read at the centre.
namespace inservice::questions {

/// A file as it lies at the centre: for the disk, never opened here.
struct CourseFileContent {
    QString name;
    QString mediaType; ///< as its bytes say
    QByteArray content;
};
/// Throws CallFailure `course.file_unknown` for no row.
[[nodiscard]] CourseFileContent readCourseFile(const PgRows& rows);

/// By whoever has the course in scope: its organiser, its desk.
[[nodiscard]] AccountQuestion<CourseFileContent> courseFile(const QString& fileId);

} // namespace inservice::questions
