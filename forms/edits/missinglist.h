// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace inservice {

/// 還缺: each line a link to its field. One stop of Tab, seen as such, that leads on from link to link; none without
/// links.
class MissingList : public QLabel {
    Q_OBJECT

public:
    explicit MissingList(QWidget* parent = nullptr);

    /// Rich text; a plain sentence is no stop.
    void showMissing(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasLinks() const;
};

} // namespace inservice
