// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

#include <QCoreApplication>

class QAction;

namespace inservice {

class RowOutbox;
class UndoBar;

/// What lies over the lower edge of the window while a page with an outbox is in front: what was asked for and can be
/// undone, what came of undoing, and what could not be done on this PC. Goes before the outbox it looks into.
class PageBars {
    Q_DECLARE_TR_FUNCTIONS(inservice::PageBars)

public:
    /// `name`: the object name of the message.
    PageBars(RowOutbox& outbox, QWidget* page, const QString& name);
    ~PageBars();
    PageBars(const PageBars&) = delete;
    PageBars& operator=(const PageBars&) = delete;

    /// Another outbox of the same page.
    void add(RowOutbox& outbox);
    [[nodiscard]] look::MessageBar& message() const { return *m_message; }
    [[nodiscard]] UndoBar& undo() const { return *m_undo; }
    /// 復原, for the page's menu: of what was decided last.
    [[nodiscard]] QAction* undoAction() const;
    /// The page comes to the front, or leaves it: then what was said is over.
    void setPageShown(bool shown);
    /// The outbox could not be written: nothing was asked.
    void sayUnwritten(const QString& cause);
    /// The replica could not be read.
    void sayUnreadable(const QString& cause);

private:
    void tellFailures(RowOutbox& outbox);

    look::MessageBar* m_message;
    UndoBar* m_undo;
};

} // namespace inservice
