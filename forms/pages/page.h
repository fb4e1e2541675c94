// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>
#include <QWidget>

namespace inservice {

class Changes;

/// A place in the window (ui.md «One shape for every page»). The window shows title and scope above it, puts its
/// actions into the menu 作業, and asks it before it leaves.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the side bar calls the place; the title of the window too.
    [[nodiscard]] virtual QString title() const = 0;
    /// What stands above the page.
    [[nodiscard]] virtual QString heading() const { return title(); }
    /// Whose rows are shown, for instance 「高雄市區管中心 ▸ 全部單位」. Empty: nothing is said.
    [[nodiscard]] virtual QString scope() const { return {}; }
    /// What can be done here, in menu order; the first one is also a button at the top right if hasMainAction(). Owned
    /// by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Whether the first action is what one comes here to do. A page to look things up in has no such action.
    [[nodiscard]] virtual bool hasMainAction() const { return true; }
    /// Ctrl+F.
    virtual void focusFind() {}
    /// What is shown here: what stands after the colon in openRequested(); empty where nothing does. After
    /// setCurrent().
    virtual void openAt(const QString& argument) { Q_UNUSED(argument) }
    /// The page comes to the front (true) or leaves it.
    virtual void setCurrent(bool current) { Q_UNUSED(current) }
    /// What the replica has news of; at F5 Changes::everything(). Called by the window alone: no page listens itself.
    virtual void refresh(const Changes& changes) { Q_UNUSED(changes) }

signals:
    /// title(), scope() or pageActions() changed.
    void headChanged();
    /// Rows that wait for a person here, for the counter in the side bar.
    void waitingChanged(int count);
    /// Go to another place by its key (forms/pages/place.h), with what is to be shown there after a colon (openAt()):
    /// "home", "review:17". What can stand there, the page of the place says.
    void openRequested(const QString& place);
    /// Back to where the person came from.
    void backRequested();
};

} // namespace inservice
