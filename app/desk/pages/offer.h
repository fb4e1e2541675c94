// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QString>

class QGridLayout;

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

/// Offers beside each other: all in one row, or two where there is no room for their titles.
class OfferGrid : public QWidget {
    Q_OBJECT

public:
    explicit OfferGrid(QWidget* parent);

    void add(Offer* offer);
    /// Of two beside each other: it may become so narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<Offer*> m_offers;
    int m_columns = 2;
};

} // namespace inservice
