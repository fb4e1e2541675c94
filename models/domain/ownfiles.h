// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace inservice {

/// What a program keeps for itself is nobody else's to read: folders 0700, files 0600, from their first moment on. What
/// exists with wider rights is narrowed; nothing is ever widened (a folder that was made read-only stays so).

/// Makes `path` with what is missing above it. False when it cannot be made.
bool makeOwnFolder(const QString& path);
/// The folder that is named by hand or by the system, with one's own folders in it. It is not narrowed where it is
/// everybody's (sticky, as /tmp); root's may be passed through, as root's private server is another user's.
bool makeDataFolder(const QString& path);
/// Makes an empty file unless there is one. False when there is none afterwards.
bool makeOwnFile(const QString& path);
/// Takes the rights of all others from a file or folder that exists.
void keepToOwner(const QString& path);

/// A lock file of one's own, held while it lives.
class OwnLock {
public:
    explicit OwnLock(const QString& path, int milliseconds = -1);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

private:
    QLockFile m_file;
    bool m_held;
};

} // namespace inservice
