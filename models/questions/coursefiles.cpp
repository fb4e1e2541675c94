// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questions/coursefiles.h"

#include "models/sync/answers.h"

#include <QUuid>

namespace inservice::questions {

CourseFileContent readCourseFile(const PgRows& rows) {
    if (rows.isEmpty()) {
        throw CallFailure({false, QStringLiteral("KD146"), QStringLiteral("course.file_unknown"), {}});
    }
    const PgConnection::Row& row = rows.rows.constFirst();
    return {QString::fromUtf8(row.at(0).value_or(QByteArray())), QString::fromUtf8(row.at(1).value_or(QByteArray())),
            PgConnection::bytes(row.at(2).value_or(QByteArray()))};
}

AccountQuestion<CourseFileContent> courseFile(const QString& fileId) {
    return {QStringLiteral("SELECT name, media_type, content FROM api.course_file($1, $2)"),
            {QUuid(fileId)},
            readCourseFile};
}

} // namespace inservice::questions
