// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QTabWidget;
class QWidget;

namespace inservice {

class DecisionPanel;
class ScanTab;

/// Who has the room in the detail of a case. An open panel stands beside the tabs; where there is no room, below them;
/// where there is none for both either, it takes their place. A scan never yields: it is what is asked about.
class DetailRoom {
public:
    /// `body`: tabs and panel, in the layout of `detail`.
    DetailRoom(QWidget* detail, QBoxLayout* body, QTabWidget* tabs, ScanTab* scans, DecisionPanel* panel);

    [[nodiscard]] bool isOnScan() const;
    /// Something has come or gone, or there is more or less room.
    void arrange();

private:
    [[nodiscard]] bool hasRoomBelow() const;

    QWidget* m_detail;
    QBoxLayout* m_body;
    QTabWidget* m_tabs;
    ScanTab* m_scans;
    DecisionPanel* m_panel;
};

} // namespace inservice
