// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace inservice {

/// Who sits here, at the foot of the side bar: name and type, below them the unit. Its menu has what is about this
/// person's own account, and the way out.
class AccountButton : public QToolButton {
    Q_OBJECT

public:
    explicit AccountButton(QWidget* parent);

    void setWho(const QString& nameAndType, const QString& unit);
    /// A picture only, with the words in the tooltip.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_who;
    QString m_unit;
    bool m_compact = false;
};

} // namespace inservice
