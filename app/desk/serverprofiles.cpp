// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/serverprofiles.h"

#include "models/sync/centrepassword.h"
#include "models/sync/datafolder.h"

#include <QSettings>
#include <QUuid>
#include <algorithm>

namespace inservice {

namespace {

/// Of no profile: the command line's server.
QString key(const QString& id, const char* what) {
    return QStringLiteral("servers/%1/%2").arg(id.isEmpty() ? QStringLiteral("other") : id, QLatin1String(what));
}

} // namespace

ServerProfiles::ServerProfiles(QSettings& file)
    : m_file(file) {
}

ServerProfile ServerProfiles::find(const QString& id) const {
    const QString server = m_file.value(key(id, "server")).toString();
    return server.isEmpty() ? ServerProfile() : ServerProfile{id, m_file.value(key(id, "name")).toString(), server};
}

QList<ServerProfile> ServerProfiles::all() const {
    m_file.beginGroup(QStringLiteral("servers"));
    const QStringList ids = m_file.childGroups();
    m_file.endGroup();
    QList<ServerProfile> profiles;
    for (const QString& id : ids) {
        if (const ServerProfile profile = find(id); !profile.id.isEmpty()) {
            profiles.append(profile);
        }
    }
    std::sort(profiles.begin(), profiles.end(), [](const ServerProfile& left, const ServerProfile& right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return profiles;
}

ServerProfile ServerProfiles::rival(const ServerProfile& profile) const {
    const QString folder = centreFolder({}, profile.server);
    const QList<ServerProfile> others = all();
    for (const ServerProfile& other : others) {
        if (other.id != profile.id && (other.name == profile.name || centreFolder({}, other.server) == folder)) {
            return other;
        }
    }
    return {};
}

QString ServerProfiles::keep(const ServerProfile& profile) {
    const QString id = profile.id.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : profile.id;
    m_file.setValue(key(id, "name"), profile.name);
    m_file.setValue(key(id, "server"), withoutPassword(profile.server)); // that one is kept sealed (withCentrePassword)
    return id;
}

void ServerProfiles::remove(const QString& id) {
    m_file.remove(QStringLiteral("servers/") + id);
    if (chosen() == id) {
        choose({});
    }
}

QString ServerProfiles::chosen() const {
    return find(m_file.value("centre/server").toString()).id;
}

void ServerProfiles::choose(const QString& id) {
    m_file.setValue("centre/server", id);
}

QString ServerProfiles::lastAccount(const QString& id) const {
    return m_file.value(key(id, "last-account")).toString();
}

void ServerProfiles::setLastAccount(const QString& id, const QString& accountName) {
    m_file.setValue(key(id, "last-account"), accountName);
}

bool ServerProfiles::lastWasTeacher(const QString& id) const {
    return m_file.value(key(id, "last-was-teacher")).toBool();
}

void ServerProfiles::setLastWasTeacher(const QString& id, bool teacher) {
    m_file.setValue(key(id, "last-was-teacher"), teacher);
}

} // namespace inservice
