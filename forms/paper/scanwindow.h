// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inservice {

class ScanView;

/// The large view of a scan: the whole of its ScanView, in a window of its own.
class ScanWindow : public QWidget {
    Q_OBJECT

public:
    /// `body` moves in here; its view takes it back.
    ScanWindow(QWidget* body, ScanView* view);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    ScanView* m_view;
};

} // namespace inservice
