// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/watchedfolder.h"

#include "models/domain/background.h"

#include <QDir>
#include <algorithm>

namespace inservice {
namespace {

constexpr std::chrono::seconds usualPatience{2};
constexpr int mostFiles = 2000; ///< looked at in one go: a folder that is none for this is not read whole

} // namespace

WatchedFolder::WatchedFolder(QObject* parent)
    : QObject(parent) {
    m_timer.setInterval(usualPatience);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
}

void WatchedFolder::setPatience(std::chrono::milliseconds patience) {
    m_timer.setInterval(patience);
}

QString WatchedFolder::doneFolder(const QString& folder) {
    return QDir(folder).filePath(QStringLiteral("已收件"));
}

void WatchedFolder::setFolder(const QString& folder) {
    if (folder == m_folder) {
        return;
    }
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    m_folder = folder;
    m_reachable = false;
    m_before.clear();
    m_reported.clear();
    if (folder.isEmpty()) {
        m_timer.stop();
    } else {
        m_timer.start();
        look();
    }
    emit reachableChanged();
}

void WatchedFolder::look() {
    if (m_looking || m_folder.isEmpty()) {
        return;
    }
    m_looking = true;
    inBackground(
        this, [folder = m_folder] { return std::pair(folder, lookInto(folder)); },
        [this](const std::pair<QString, Look>& seen) {
            m_looking = false;
            if (seen.first == m_folder) {
                take(seen.second);
            }
        });
}

WatchedFolder::Look WatchedFolder::lookInto(const QString& folder) {
    Look look;
    const QDir dir(folder);
    look.reachable = dir.exists() && QFileInfo(folder).isReadable();
    if (!look.reachable) {
        return look;
    }
    const QFileInfoList files = dir.entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files.mid(0, mostFiles)) {
        // What programs write beside what they are about to hand over.
        const QString name = file.fileName().toLower();
        const QString suffix = file.suffix().toLower();
        if (suffix != u"tmp" && suffix != u"part" && suffix != u"lock" && !name.startsWith(u"~$") &&
            name != u"thumbs.db" && name != u"desktop.ini") {
            look.files.insert(file.absoluteFilePath(), {file.size(), file.lastModified()});
        }
    }
    return look;
}

void WatchedFolder::take(const Look& look) {
    const auto now = std::chrono::steady_clock::now();
    if (std::exchange(m_reachable, look.reachable) != look.reachable) {
        if (look.reachable) {
            m_watcher.addPath(m_folder);
        }
        emit reachableChanged();
    }
    QHash<QString, Still> still;
    QStringList ready;
    for (auto file = look.files.begin(); file != look.files.end(); ++file) {
        const auto was = m_before.constFind(file.key());
        const bool isSame = was != m_before.constEnd() && was->seen == *file;
        still.insert(file.key(), {*file, isSame ? was->since : now});
        const auto known = m_reported.constFind(file.key());
        const bool isNew = known == m_reported.constEnd() || *known != *file;
        if (isSame && isNew && file->size > 0 && now - was->since >= m_timer.intervalAsDuration()) {
            ready << file.key();
        }
    }
    m_before = still;
    m_reported.removeIf([&look](QHash<QString, Seen>::iterator known) { return !look.files.contains(known.key()); });
    std::sort(ready.begin(), ready.end());
    for (const QString& path : std::as_const(ready)) {
        m_reported.insert(path, look.files.value(path));
        emit fileReady(path);
    }
}

} // namespace inservice
