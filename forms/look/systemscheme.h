// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>
#include <optional>

#if defined(Q_OS_LINUX)
class QDBusVariant;
#endif

namespace inservice::look {

/// What the desktop prefers, light or dark. On Linux asked of the settings portal (org.freedesktop.portal.Settings,
/// color-scheme), and only where a session bus is already running: asking never starts one and never blocks.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    /// Nothing is known until the desktop has answered.
    [[nodiscard]] std::optional<bool> isDark() const { return m_dark; }

signals:
    void changed();

#if defined(Q_OS_LINUX)
private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);
#endif

private:
    void setDark(bool dark);
    std::optional<bool> m_dark;
};

} // namespace inservice::look
