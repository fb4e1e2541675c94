// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/serverprofiles.h"
#include "forms/look/look.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <optional>

class QSplitter;
class QWidget;

namespace inservice {

/// What this PC remembers between two starts, in `settings.ini` of the data folder. Nothing personal, no password.
class Settings {
public:
    /// Which centre the desk opens on.
    enum class Centre { None, Server, Trial };

    explicit Settings(const QString& dataFolder);

    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }

    [[nodiscard]] QString language() const; ///< "zh_TW" unless chosen otherwise
    void setLanguage(const QString& language);
    [[nodiscard]] look::Scheme scheme() const;
    void setScheme(look::Scheme scheme);
    /// Per cent of the desktop's own: 100, 115 or 130.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] Centre centre() const;
    /// The servers there are; the one chosen is what Centre::Server means.
    [[nodiscard]] ServerProfiles& servers() { return m_servers; }
    void setServer(const QString& id);
    void setTrial();
    /// The next start asks again.
    void forgetCentre();
    [[nodiscard]] QByteArray geometry(const QString& window) const;
    void setGeometry(const QString& window, const QByteArray& geometry);
    [[nodiscard]] bool sideBarShown() const;
    void setSideBarShown(bool shown);
    /// Pictures only in the side bar, however wide the window is.
    [[nodiscard]] bool sideBarCompact() const;
    void setSideBarCompact(bool compact);
    /// Groups of the side bar that a person has folded (SideBar::setFolded). None: nobody has folded or unfolded any.
    [[nodiscard]] std::optional<QStringList> foldedGroups() const;
    void setFoldedGroups(const QStringList& groups);
    /// Whether the desktop says what there is to say of followed courses.
    [[nodiscard]] bool desktopNotices() const;
    void setDesktopNotices(bool on);
    /// Every QSplitter below `root` that has an object name, kept under `key`; but for those that keep themselves.
    void restoreSplitters(const QString& key, QWidget* root);
    void saveSplitters(const QString& key, QWidget* root);

private:
    QString m_dataFolder;
    QSettings m_file;
    ServerProfiles m_servers;
};

/// A connection string as it may be shown: the password in it is not.
[[nodiscard]] QString shownServer(const QString& server);

} // namespace inservice
