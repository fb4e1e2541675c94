// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/detailroom.h"

#include "forms/review/decisionpanel.h"
#include "forms/review/scantab.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <algorithm>

namespace inservice {
namespace {

constexpr int leastTab = 15 * look::grid;    ///< px
constexpr int leastPanel = 30 * look::grid;  ///< px of width beside the tabs
constexpr int leastBeside = 32 * look::grid; ///< px of width of the tabs beside a panel

} // namespace

DetailRoom::DetailRoom(QWidget* detail, QBoxLayout* body, QTabWidget* tabs, ScanTab* scans, DecisionPanel* panel)
    : m_detail(detail)
    , m_body(body)
    , m_tabs(tabs)
    , m_scans(scans)
    , m_panel(panel) {
}

bool DetailRoom::isOnScan() const {
    return m_tabs->currentWidget() == m_scans;
}

void DetailRoom::arrange() {
    // What is in a tab scrolls; the words above it cannot, and a scan is never squeezed to nothing.
    m_tabs->setMinimumHeight(isOnScan() ? m_tabs->minimumSizeHint().height() : leastTab);
    // The fields beside the scan give way to the panel.
    const bool beside = m_panel->isOpen() &&
                        m_detail->width() >= std::max(leastBeside, m_scans->leastWidth()) + leastPanel + 3 * look::grid;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Only where it changes: it asks for a new layout, which asks this again.
    if (const Qt::Alignment wanted = beside ? Qt::AlignTop : Qt::Alignment();
        m_body->itemAt(m_body->indexOf(m_panel))->alignment() != wanted) {
        m_body->setAlignment(m_panel, wanted);
    }
    m_panel->setMaximumWidth(beside ? std::max(leastPanel, m_detail->width() * 2 / 5) : QWIDGETSIZE_MAX);
    m_panel->setMinimumWidth(beside ? leastPanel : 0);
    m_scans->setFieldsShown(!m_panel->isOpen());
    const bool both = beside || !m_panel->isOpen() || isOnScan() || hasRoomBelow();
    m_tabs->setVisible(both);
    // Its words wrap: what they need is known for a width alone, and below the tabs nothing may lie over anything.
    // Alone, it scrolls within.
    const int across = m_detail->width() - m_detail->layout()->contentsMargins().left();
    const bool below = m_panel->isOpen() && !beside && both;
    m_panel->setMinimumHeight(below ? m_panel->layout()->totalMinimumHeightForWidth(across) : 0);
}

bool DetailRoom::hasRoomBelow() const {
    int room = m_detail->height();
    // On a screen too small for the page it scrolls, and the detail is higher than what is seen.
    for (const QWidget* above = m_detail->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            room -= std::max(0, area->widget()->height() - area->viewport()->height());
            break;
        }
    }
    int needed =
        m_tabs->minimumSizeHint().expandedTo({0, leastTab}).height() + m_detail->layout()->spacing() +
        (m_panel->hasHeightForWidth() ? m_panel->heightForWidth(m_detail->width()) : m_panel->sizeHint().height());
    for (int place = 0; place < m_detail->layout()->count(); ++place) {
        const QLayoutItem* item = m_detail->layout()->itemAt(place);
        if (item->isEmpty() || item->widget() == nullptr) {
            continue;
        }
        needed += m_detail->layout()->spacing() +
                  (item->hasHeightForWidth() ? item->heightForWidth(m_detail->width()) : item->sizeHint().height());
    }
    return room >= needed;
}

} // namespace inservice
