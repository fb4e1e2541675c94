// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/attendance/mark.h"

class QSpinBox;

namespace inservice {

/// How many minutes late, or how many minutes early somebody left. Return confirms: a roll call has no time.
///
/// Object names: rollMinutes.minutes; those of FieldsPanel.
class MinutesPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit MinutesPanel(QWidget* parent = nullptr);

    /// `proposed`: what stands there at first; `most`: what the session has.
    void open(PresenceCode code, const QString& names, int proposed, int most);
    [[nodiscard]] PresenceCode code() const { return m_code; }
    [[nodiscard]] int minutes() const;

protected:
    [[nodiscard]] QString whyNot() const override { return {}; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PresenceCode m_code = PresenceCode::Late;
    QSpinBox* m_minutes;
};

} // namespace inservice
