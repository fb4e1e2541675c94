// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace inservice {

/// What a list keeps on this PC for one person from one time to the next.
class ListMemory {
public:
    /// `user` tells apart the people of a shared PC.
    ListMemory(const QString& user, const QString& list)
        : m_group(QStringLiteral("lists/%1/%2/").arg(user, list)) {}

    void keep(const QString& key, const QVariant& value) const {
        QSettings settings;
        settings.setValue(m_group + key, value);
    }
    [[nodiscard]] QVariant kept(const QString& key, const QVariant& otherwise = {}) const {
        const QSettings settings;
        return settings.value(m_group + key, otherwise);
    }
    void forget(const QString& key) const {
        QSettings settings;
        settings.remove(m_group + key);
    }

private:
    QString m_group;
};

} // namespace inservice
