// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/shell/desktopnotices.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace inservice {
namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String defaultAction("default");
constexpr int usualTime = -1; ///< as long as the desktop shows notices

} // namespace

DesktopNotices::DesktopNotices(QObject* parent, const QDBusConnection& bus)
    : QObject(parent)
    , m_bus(bus) {
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void DesktopNotices::show(const QString& title, const QString& text, const QString& place) {
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // What a course is called comes from its organiser: it is no markup.
    call.setArguments({QCoreApplication::applicationName(), uint(0), QStringLiteral("inservice-desk"), title,
                       text.toHtmlEscaped(), QStringList{defaultAction, tr("Open")},
                       QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("inservice-desk")}}, usualTime});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, place](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isValid()) {
            m_places.insert(reply.value(), place);
        }
        done->deleteLater();
    });
}

void DesktopNotices::invoked(uint id, const QString& action) {
    if (action == defaultAction && m_places.contains(id)) {
        const QString place = m_places.value(id);
        emit openRequested(place);
    }
}

void DesktopNotices::closed(uint id, uint) {
    m_places.remove(id);
}

} // namespace inservice
