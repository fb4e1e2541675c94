// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace inservice {

/// The pages, of which only the one in front has a say in how much room is needed.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr)
        : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override {
        return currentWidget() != nullptr ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        const QWidget* page = currentWidget();
        if (page == nullptr) {
            return -1;
        }
        return page->layout() != nullptr && page->layout()->hasHeightForWidth()
                   ? page->layout()->totalMinimumHeightForWidth(width)
                   : page->minimumSizeHint().height();
    }
};

/// What holds the pages: on a screen too small for the page in front (200 % on a notebook) it scrolls, and the window
/// still fits.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(PageStack* stack, QWidget* parent = nullptr)
        : QScrollArea(parent) {
        setObjectName("pageArea");
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(stack);
        connect(stack, &QStackedWidget::currentChanged, this, [this] { verticalScrollBar()->setValue(0); });
        // Also what gets the focus by itself: a panel that opens below the fold. Under a mouse button nothing moves.
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now != nullptr && widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton) {
                ensureWidgetVisible(now);
            }
        });
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
};

} // namespace inservice
