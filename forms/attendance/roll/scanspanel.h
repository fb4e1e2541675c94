// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/questions/attendance.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace inservice {

/// Slips that gave no mark, because their people wait, were not accepted or have cancelled: whether they may stay is
/// decided one by one.
///
/// Object names: rollScans, rollScansCount, rollScansDrop, rollScansClose.
class ScansPanel : public QFrame {
    Q_OBJECT

public:
    explicit ScansPanel(QWidget* parent = nullptr);

    void setScans(const QList<questions::OpenScan>& scans);
    void open();

signals:
    /// `counts`: the person is put on the list, and marked.
    void settled(const inservice::questions::OpenScan& scan, bool counts);
    void closed();

private:
    void settle(bool counts);
    void check();

    QList<questions::OpenScan> m_scans;
    QListWidget* m_list;
    QPushButton* m_count;
    QPushButton* m_drop;
    QPushButton* m_close;
};

} // namespace inservice
