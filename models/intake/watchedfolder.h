// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace inservice {

/// A folder into which a scanner or a fax server writes. A file is reported once it has lain still for a while, in size
/// and time. It is looked at when the system says that something changed, and every few seconds all the same:
/// of a folder on another computer nothing is said. Looking happens off the window's thread.
class WatchedFolder : public QObject {
    Q_OBJECT

public:
    explicit WatchedFolder(QObject* parent = nullptr);

    /// Empty: none is watched.
    void setFolder(const QString& folder);
    [[nodiscard]] QString folder() const { return m_folder; }
    /// It is there and can be read.
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    /// This file is reported once more when it is there.
    void forget(const QString& path) { m_reported.remove(path); }
    void look();
    /// For tests: how long a file has to lie still.
    void setPatience(std::chrono::milliseconds patience);

    /// What is put away lies in here; it is not watched.
    [[nodiscard]] static QString doneFolder(const QString& folder);

signals:
    void fileReady(const QString& path);
    void reachableChanged();

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed;
        bool operator==(const Seen&) const = default;
    };
    struct Look {
        bool reachable = false;
        QHash<QString, Seen> files;
    };
    [[nodiscard]] static Look lookInto(const QString& folder);
    void take(const Look& look);

    QString m_folder;
    bool m_reachable = false;
    bool m_looking = false;
    struct Still {
        Seen seen;
        std::chrono::steady_clock::time_point since;
    };
    QHash<QString, Still> m_before;  ///< at the last look, and since when
    QHash<QString, Seen> m_reported; ///< as they were when they were reported
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace inservice
