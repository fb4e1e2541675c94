// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace inservice::look {

/// As high as what is in it, where there is room; where there is not, it scrolls, and what gets the focus is scrolled
/// into view.
class FitArea : public QScrollArea {
    Q_OBJECT

public:
    /// `least`: px of height that it keeps in any case.
    explicit FitArea(int least, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wanted() const; ///< px of height
    void showFocus(QWidget* focus);

    int m_least;
};

} // namespace inservice::look
