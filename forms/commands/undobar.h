// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/heldcommands.h"
#include "forms/look/look.h"

#include <QTimer>

class QAction;

namespace inservice {

/// Decisions that were asked for and are not sent yet: 「已核准 吳試辦，9 秒內可復原」, 「已核准 37 件，…」, with 復原
/// (Ctrl+Z). What it shows is what the outbox holds, so that leaving the page or closing the window loses nothing: what
/// is not taken back goes out. The latest decision comes first, then the one before it, of whichever outbox of the
/// page.
///
/// Object names: undoBar, undoText, undoButton.
class UndoBar : public look::MessageBar {
    Q_OBJECT

public:
    UndoBar(HeldCommands& commands, QWidget* page);

    /// Another outbox of the same page.
    void add(HeldCommands& commands);
    [[nodiscard]] QAction* undoAction() const { return m_action; }
    /// What came of undoing is said there, for every page in the same words.
    void tellIn(look::MessageBar* message);
    /// It is seen only beside the page whose decisions it is about.
    void setPageShown(bool shown);

signals:
    /// They were taken back before anything was sent.
    void undone(const QList<inservice::OutboxItem>& taken);
    /// Some were on their way already: `late` of `all` stay as asked.
    void tooLate(int late, int all);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void undo();

    QList<HeldCommands*> m_outboxes;
    HeldCommands* m_holder = nullptr; ///< of the decision that is shown
    QList<OutboxItem> m_decision;     ///< the one shown: a command for each that it is about
    QUuid m_said;                     ///< its last command, once it has been told to a screen reader
    QTimer m_tick;
    QAction* m_action = nullptr;
    QWidget* m_page;
    bool m_pageShown = true;
};

} // namespace inservice
