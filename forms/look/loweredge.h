// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace inservice::look {

/// What passes (「已核准…，10 秒內可復原」, 「您已登出」) lies over the lower edge of the window, where no button of a
/// page is: nothing moves under the hand when it comes and goes. One a window.
class LowerEdge : public QWidget {
    Q_OBJECT

public:
    /// `column`: what it is as wide as; the lower edge is that of `window`.
    LowerEdge(QWidget* window, QWidget* column);

    /// That of the window a page is in; a page that is its own window is given one.
    [[nodiscard]] static LowerEdge* of(QWidget* page);
    /// A bar of `owner`: it goes with it, and is seen while it is shown.
    void add(QWidget* bar, QWidget* owner);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool event(QEvent* event) override;

private:
    void layOut();

    QPointer<QWidget> m_column;
    QVBoxLayout* m_bars = nullptr;
};

} // namespace inservice::look
