// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QAbstractButton;

namespace inservice::look {

/// What a button of a page does, for the page's menu: possible while the button is seen and can be pressed.
class ButtonAction : public QAction {
    Q_OBJECT

public:
    /// `text` has an access key of its own, as the menu's letters are not the page's.
    ButtonAction(QAbstractButton* button, const QString& icon, const QString& text, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractButton* m_button;
};

} // namespace inservice::look
