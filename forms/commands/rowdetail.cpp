// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/rowdetail.h"

#include "forms/commands/askingpanel.h"
#include "forms/commands/rowoutbox.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSignalBlocker>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastDecided = 30 * look::grid; ///< px of width beside the panel
constexpr int leastPanel = 32 * look::grid;   ///< px of width of the panel beside it

} // namespace

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

void RowDetail::addDecided(QWidget* decided, AskingPanel* panel) {
    m_decision = panel;
    m_decided = new QBoxLayout(QBoxLayout::TopToBottom);
    m_decided->setSpacing(look::grid);
    m_decided->addWidget(decided, 1);
    m_decided->addWidget(panel);
    addFilling(m_decided);
    panel->installEventFilter(this);
}

bool RowDetail::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_decision && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        arrange();
    }
    return DetailColumn::eventFilter(watched, event);
}

void RowDetail::resizeEvent(QResizeEvent* event) {
    DetailColumn::resizeEvent(event);
    if (m_decided != nullptr) {
        arrange();
    }
}

void RowDetail::arrange() {
    const int panel = std::max(leastPanel, m_decision->minimumSizeHint().width());
    const bool isBeside = m_decision->isOpen() && width() >= leastDecided + panel + 3 * look::grid;
    m_decided->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_decided->setAlignment(m_decision, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_decision->setMinimumWidth(isBeside ? panel : 0);
    m_decision->setMaximumWidth(isBeside ? std::max(panel, width() * 2 / 5) : QWIDGETSIZE_MAX);
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
