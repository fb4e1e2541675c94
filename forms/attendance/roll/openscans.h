// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"
#include "forms/look/look.h"

namespace inservice {

class ScansPanel;

/// Slips that gave no mark, as the centre has them of the course that is shown: how many, and what becomes of each.
///
/// Object names: rollOpenScans; those of ScansPanel.
class OpenScans : public QObject {
    Q_OBJECT

public:
    OpenScans(AccountLink& link, const RollCall& call, QWidget* page);

    [[nodiscard]] look::MessageBar* bar() const { return m_bar; }
    [[nodiscard]] ScansPanel* panel() const { return m_panel; }
    void ask();

private:
    AccountLink& m_link;
    const RollCall& m_call;
    look::MessageBar* m_bar;
    ScansPanel* m_panel;
};

} // namespace inservice
