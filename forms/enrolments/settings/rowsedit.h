// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>
#include <functional>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace inservice {

/// One of several of a kind in a form: 優先組, 縣市配額, 自訂題目.
class RowEdit : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void load(const QJsonObject& row) = 0;
    [[nodiscard]] virtual QJsonObject stored() const = 0;

signals:
    void edited();
};

/// Several of a kind, one under the other: added at the end, moved, taken out again.
///
/// Object names: its own with Add, Up0…, Remove0…; rows are named by whoever makes them, with their number.
class RowsEdit : public QWidget {
    Q_OBJECT

public:
    struct Setup {
        QString name;
        QString add; ///< words of the button
        int most = 0;
        QString full;           ///< why no more can be added
        bool isOrdered = false; ///< their order means something
        std::function<RowEdit*(int no, QWidget* parent)> make;
        std::function<QJsonObject(const QJsonArray& rows)> fresh; ///< what a new one begins with
    };
    explicit RowsEdit(const Setup& setup, QWidget* parent = nullptr);

    void load(const QJsonArray& rows);
    [[nodiscard]] QJsonArray stored() const;
    /// Nothing is added, moved or taken out any more.
    void setFixed(const QString& whyNot);

signals:
    void edited();

private:
    void show(const QJsonArray& rows);
    void changed();
    void settle();

    Setup m_setup;
    QString m_fixed;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<RowEdit*> m_rows;
    QList<QToolButton*> m_buttons;
    QWidgetList m_lines;
};

} // namespace inservice
