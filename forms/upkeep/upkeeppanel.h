// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "forms/upkeep/upkeepaction.h"

#include <QJsonObject>

namespace inservice {

class ReplicaReader;

/// Asks for what goes with an action on such a row, and says the body of its command.
class UpkeepPanel : public FieldsPanel {
    Q_OBJECT

public:
    /// `known`: the fields as they stand; `written`: what had been asked for before, or nothing. Throws ReplicaError.
    void open(const UpkeepAction& action, const QJsonObject& known, const QJsonObject& written,
              const ReplicaReader& replica, const QString& title);
    [[nodiscard]] const UpkeepAction* action() const { return m_action; }
    /// The body of the command, but for the row that it is about.
    [[nodiscard]] virtual QJsonObject body() const = 0;

protected:
    using FieldsPanel::FieldsPanel;
    [[nodiscard]] bool isFor(const char* key) const {
        return m_action != nullptr && QLatin1String(m_action->key) == QLatin1String(key);
    }
    [[nodiscard]] bool asksAll() const { return isFor("add") || isFor("change"); }
    /// Fills the fields, shows those of the action, and says where the focus goes.
    virtual QWidget* fill(const QJsonObject& all, const ReplicaReader& replica) = 0;
    /// Nothing else than stands there already would be asked for.
    [[nodiscard]] bool isUnchanged() const;

private:
    const UpkeepAction* m_action = nullptr;
    QJsonObject m_known;
};

} // namespace inservice
