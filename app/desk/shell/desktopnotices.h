// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace inservice {

/// Notices of the desktop (org.freedesktop.Notifications), which stand where the person looks though another window is
/// in front. Without such a service nothing is shown: whoever says something here says it in the window too.
class DesktopNotices : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotices(QObject* parent, const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// `place`: what a click leads to.
    void show(const QString& title, const QString& text, const QString& place);

signals:
    void openRequested(const QString& place);

private slots:
    void invoked(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_places; ///< by the notice
};

} // namespace inservice
