// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace inservice::look {

/// A box to tick whose words go on in the next line where there is no room for them in one.
class WrappingBox : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingBox(QWidget* parent);
    WrappingBox(const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    [[nodiscard]] int indent() const; ///< px from the left edge to the words
    [[nodiscard]] QRect wordsIn(int width) const;
};

} // namespace inservice::look
