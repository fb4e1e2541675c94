// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/rowdetail.h"

#include "forms/commands/askingpanel.h"
#include "forms/commands/rowoutbox.h"

#include <QSignalBlocker>
#include <algorithm>

namespace inservice {

RowDetail::RowDetail(const QString& prefix, RowOutbox& outbox, QWidget* parent)
    : DetailColumn(prefix, Head::StateBeside, parent)
    , m_outbox(outbox) {
    connect(notice(), &look::MessageBar::actionTriggered, this, &RowDetail::dismissRefused);
    connect(&outbox, &HeldCommands::changed, this, &RowDetail::refresh);
}

RowDetail::RowDetail(const QString& prefix, RowOutbox& outbox, const QList<ActionBar::Button>& buttons, QWidget* parent)
    : RowDetail(prefix, outbox, parent) {
    setButtons(buttons);
}

bool RowDetail::turnTo(qint64 id) {
    if (id == m_id) {
        return false;
    }
    leavePanels();
    m_bar->pause();
    m_id = id;
    return true;
}

void RowDetail::setButtons(const QList<ActionBar::Button>& buttons) {
    m_bar = new ActionBar(prefix(), buttons, this);
}

void RowDetail::follow(AskingPanel* panel) {
    m_panels << panel;
    connect(panel, &AskingPanel::closed, this, &RowDetail::panelClosed);
}

void RowDetail::leavePanels() {
    for (AskingPanel* panel : std::as_const(m_panels)) {
        const QSignalBlocker quiet(panel);
        panel->cancel();
    }
}

bool RowDetail::isAsking() const {
    return std::any_of(m_panels.begin(), m_panels.end(), [](const AskingPanel* panel) { return panel->isOpen(); });
}

void RowDetail::dismissRefused() {
    m_outbox.dismissRefused(m_id);
}

void RowDetail::panelClosed() {
    refresh();
    focus();
}

} // namespace inservice
