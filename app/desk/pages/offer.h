// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace inservice {

/// A large button with a picture, a title and a sentence: what one can start with.
class Offer : public QPushButton {
    Q_OBJECT

public:
    Offer(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString plainTitle() const;
    QString m_iconName;
    QString m_sentence;
};

} // namespace inservice
