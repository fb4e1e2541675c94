// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace inservice {

/// The only local file of a drag, or empty.
[[nodiscard]] QString draggedFile(const QMimeData* data);

/// Where a scan would be: why there is none, and the place to drop one on.
class DropPlace : public QWidget {
public:
    explicit DropPlace(QWidget* parent);

    /// `takes`: a file may be dropped; `over`: one is being held over it.
    void setState(bool takes, bool over);

    QLabel* icon;
    QLabel* sentence;
    QPushButton* choose;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_takes = false;
    bool m_over = false;
};

} // namespace inservice
