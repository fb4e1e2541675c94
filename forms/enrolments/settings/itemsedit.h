// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace inservice {

/// 蒐集項目: which items the form asks, ticked, in the order in which they stand there.
///
/// Object names: registrationItems, registrationItemUp, registrationItemDown.
class ItemsEdit : public QWidget {
    Q_OBJECT

public:
    explicit ItemsEdit(QWidget* parent = nullptr);
    void setCodes(const QStringList& codes);
    [[nodiscard]] QStringList codes() const;

signals:
    void edited();

private:
    void move(int step);
    void settle();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_loading = false;
};

} // namespace inservice
