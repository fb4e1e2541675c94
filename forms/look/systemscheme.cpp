// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/systemscheme.h"

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#elif defined(Q_OS_WIN)
#include <QSettings>
#endif

namespace inservice::look {

#if defined(Q_OS_LINUX)
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kSpace = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";

/// Without an address libdbus would launch a bus of its own, which takes long and stays behind.
bool busIsThere() {
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return true;
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// The portal wraps the value in one variant or in two, by its version. 1: dark, 2: light, 0: no preference.
uint unwrap(QVariant value) {
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace
#endif

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent) {
#if defined(Q_OS_LINUX)
    if (!busIsThere()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // Qt looks the slot's types up by name, and knows this one only after it was registered: without it nothing is
    // ever heard of a change.
    qRegisterMetaType<QDBusVariant>();
    if (!bus.connect({}, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                     SLOT(settingChanged(QString, QString, QDBusVariant)))) {
        qWarning("the desktop's settings cannot be followed: %s", qPrintable(bus.lastError().message()));
    }
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    message << QString::fromLatin1(kSpace) << QString::fromLatin1(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        call->deleteLater();
        if (!reply.isError()) {
            setDark(unwrap(reply.value().variant()) == 1);
        }
    });
#elif defined(Q_OS_WIN)
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    m_dark = settings.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
}

#if defined(Q_OS_LINUX)
void SystemScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == QLatin1String(kSpace) && key == QLatin1String(kKey)) {
        setDark(unwrap(value.variant()) == 1);
    }
}
#endif

void SystemScheme::setDark(bool dark) {
    if (m_dark == dark) {
        return;
    }
    m_dark = dark;
    emit changed();
}

} // namespace inservice::look
