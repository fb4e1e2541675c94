// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replica/outbox.h"

#include <QObject>

namespace inservice {

/// What a page has asked for and is not sent yet: it can still be undone.
class HeldCommands : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// What can still be taken back, in the order it was asked for.
    [[nodiscard]] virtual QList<OutboxItem> held() const = 0;
    /// Those that it was not too late for.
    virtual QList<QUuid> cancelHeld(const QList<QUuid>& commands) = 0;
    /// What was decided, and about whom or how many: 「已核准 吳試辦」, 「已核准 37 件」. `decision`: a command for
    /// each.
    [[nodiscard]] virtual QString decisionText(const QList<OutboxItem>& decision) const = 0;

signals:
    void changed();
};

} // namespace inservice
