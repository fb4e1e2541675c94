// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace inservice {

/// A centre this desk can work with (伺服器設定檔).
struct ServerProfile {
    QString id;     ///< of the settings; empty: not kept yet
    QString name;   ///< as people call it
    QString server; ///< libpq string without a user and without a password (models/sync/centrepassword.h)
};

/// The named servers in the settings, and which of them the desk opens on. Each has data of its own (centreFolder), so
/// no two of them name the same server.
class ServerProfiles {
public:
    explicit ServerProfiles(QSettings& file);

    [[nodiscard]] QList<ServerProfile> all() const; ///< by name
    [[nodiscard]] ServerProfile find(const QString& id) const;
    /// The other profile that has this name, or names this server; empty id: none. Throws PgError.
    [[nodiscard]] ServerProfile rival(const ServerProfile& profile) const;
    /// Keeps a new profile or changes one, and gives its id. A password in it is left out. Throws PgError.
    QString keep(const ServerProfile& profile);
    void remove(const QString& id);

    [[nodiscard]] QString chosen() const; ///< empty: none
    void choose(const QString& id);

    /// 使用者帳號 that signed in there last, to be offered again; empty id: at a server that is none of these.
    [[nodiscard]] QString lastAccount(const QString& id) const;
    void setLastAccount(const QString& id, const QString& accountName);
    /// 身份 that was chosen there last: 教師個人帳號, not 業務帳號.
    [[nodiscard]] bool lastWasTeacher(const QString& id) const;
    void setLastWasTeacher(const QString& id, bool teacher);

private:
    QSettings& m_file;
};

} // namespace inservice
