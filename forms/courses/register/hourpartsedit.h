// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>
#include <memory>

class QPushButton;
class QVBoxLayout;

namespace inservice {

class NumberEdit;
class TextEdit;

/// 分時數: a line each, what it is called, its hours, its category.
///
/// Object names: hourPartName0…, hourPartHours0…, hourPartCategory0…, hourPartRemove0…, hourPartAdd.
class HourPartsEdit : public QWidget {
    Q_OBJECT

public:
    static constexpr int most = 10;

    explicit HourPartsEdit(QWidget* parent = nullptr);
    void load(const QJsonArray& parts);
    [[nodiscard]] QJsonArray value() const;

signals:
    void edited();

private:
    struct Line {
        QWidget* row;
        TextEdit* name;
        NumberEdit* hours;
        TextEdit* category;
        QPushButton* remove;
    };
    const Line& add(const QJsonObject& part);
    void remove(QWidget* row);
    void settle();

    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Line> m_lines;
    bool m_loading = false;
};

} // namespace inservice
