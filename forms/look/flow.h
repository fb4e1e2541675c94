// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <memory>
#include <vector>

namespace inservice::look {

/// Widgets in a row that goes on in the next line where there is no room: buttons keep their words at any size of type.
/// What wants to expand (a find box) takes what is left of its line.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), true); }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height; moves nothing when `onlyMeasure`.
    int place(const QRect& rect, bool onlyMeasure) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace inservice::look
