// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace inservice {

/// A file that goes along with a course (附件): read from the disk, never opened here. The centre looks at its first
/// bytes itself.
struct ChosenFile {
    static constexpr qint64 maximumSize = 10 * 1024 * 1024; ///< bytes

    QUuid id;
    QString name; ///< without its folder
    QByteArray content;
    QString fault; ///< why it is not taken, in words; empty: it is
};

/// A file as it is chosen. One of another format than its name says, or too large, is not taken.
[[nodiscard]] ChosenFile readCourseFile(const QString& path);

} // namespace inservice
