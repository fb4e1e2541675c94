// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QImage>
#include <QWidget>
#include <functional>

class QKeyEvent;
class QScrollArea;

namespace inservice {

/// One page, as large as the zoom says; what is drawn in another size is stretched until the right one is there.
class ScanSheet : public QWidget {
public:
    static constexpr int edge = look::grid; ///< px around the paper

    using QWidget::QWidget;
    QImage image;
    QSize pageSize; ///< logical pixels

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Wheel, dragging, double click and Page Up/Down inside the scrolled area of a scan.
class ScanHand : public QObject {
public:
    static constexpr double zoomStep = 1.25;

    struct Does {
        std::function<void(double factor, QPointF about)> zoom;
        std::function<void(int pages)> turn; ///< forwards or back
        std::function<void()> resized;
        std::function<void()> doubleClicked;
    };
    ScanHand(QScrollArea* area, Does does, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool pageKey(const QKeyEvent* key) const;

    QScrollArea* m_area;
    QWidget* m_viewport; ///< of m_area, which is asked nothing while it goes: it still sends events then
    Does m_does;
    QPoint m_last;
};

} // namespace inservice
