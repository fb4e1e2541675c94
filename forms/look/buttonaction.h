// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QAbstractButton;
class QWidget;

namespace inservice::look {

/// What a button of a page does, for the page's menu: there while the button is seen, possible while it can be
/// pressed; else it says why not, as the button does.
class ButtonAction : public QAction {
    Q_OBJECT

public:
    /// `text` has an access key of its own, as the menu's letters are not the page's.
    ButtonAction(QAbstractButton* button, const QString& icon, const QString& text, QWidget* part);
    /// All of a page's part, in the order in which they were made.
    [[nodiscard]] static QList<QAction*> in(const QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractButton* m_button;
};

} // namespace inservice::look
