// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/actionbar.h"
#include "forms/lists/detailcolumn.h"

class QBoxLayout;

namespace inservice {

class AskingPanel;
class RowOutbox;

/// A row beside its list, with what can be done with it: buttons, panels that ask for what goes with an action, and
/// what was refused, until it has been read.
///
/// Object names: those of DetailColumn; of ActionBar with its prefix.
class RowDetail : public DetailColumn {
    Q_OBJECT

public:
    [[nodiscard]] ActionBar* bar() const { return m_bar; }
    /// Says anew what is known of the row and what can be done with it.
    virtual void refresh() = 0;
    /// Where the focus goes on Enter in the list, and after a panel.
    virtual void focus() = 0;

protected:
    /// The buttons stand above what asks and what fills the room, and come first with Tab.
    RowDetail(const QString& prefix, RowOutbox& outbox, const QList<ActionBar::Button>& buttons, QWidget* parent);
    /// They come last: setButtons().
    RowDetail(const QString& prefix, RowOutbox& outbox, QWidget* parent);

    [[nodiscard]] qint64 id() const { return m_id; }
    /// Turns to a row, without a panel of the one before; what is pressed goes to nothing for a moment. True: it is
    /// another one.
    bool turnTo(qint64 id);
    /// Once: their place with Tab is after what has been made before.
    void setButtons(const QList<ActionBar::Button>& buttons);
    /// When it is closed the row stands there again, with the focus.
    void follow(AskingPanel* panel);
    /// What is decided on, which fills the room, and the panel of the decision: beside it where there is the width for
    /// both, so that it is on the screen while it is asked about, else below.
    void addDecided(QWidget* decided, AskingPanel* panel);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// What had been filled in is kept. Whoever goes through the list keeps the focus there.
    virtual void leavePanels();
    [[nodiscard]] const QList<AskingPanel*>& panels() const { return m_panels; }
    [[nodiscard]] bool isAsking() const; ///< a panel is open
    /// What was refused has been read.
    virtual void dismissRefused();
    virtual void panelClosed();

private:
    /// The panel has come or gone, or there is more or less width.
    void arrange();

    RowOutbox& m_outbox;
    qint64 m_id = 0;
    ActionBar* m_bar = nullptr;
    QList<AskingPanel*> m_panels;
    QBoxLayout* m_decided = nullptr; ///< what is decided on, then its panel; none: there is no such
    AskingPanel* m_decision = nullptr;
};

} // namespace inservice
