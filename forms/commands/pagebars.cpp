// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/pagebars.h"

#include "forms/commands/rowoutbox.h"
#include "forms/commands/undobar.h"
#include "forms/look/loweredge.h"

#include <QAction>

namespace inservice {

PageBars::PageBars(RowOutbox& outbox, QWidget* page, const QString& name)
    : m_message(new look::MessageBar(page))
    , m_undo(new UndoBar(outbox, page)) {
    m_message->setObjectName(name);
    look::LowerEdge::of(page)->add(m_message, page);
    look::LowerEdge::of(page)->add(m_undo, page);
    page->addAction(m_undo->undoAction());
    m_undo->tellIn(m_message);
    tellFailures(outbox);
}

PageBars::~PageBars() {
    delete m_undo;
    delete m_message;
}

void PageBars::add(RowOutbox& outbox) {
    m_undo->add(outbox);
    tellFailures(outbox);
}

void PageBars::tellFailures(RowOutbox& outbox) {
    QObject::connect(&outbox, &RowOutbox::failed, m_message, [this](const QString& cause) { sayUnwritten(cause); });
}

QAction* PageBars::undoAction() const {
    return m_undo->undoAction();
}

void PageBars::setPageShown(bool shown) {
    m_undo->setPageShown(shown);
    if (!shown) {
        m_message->clear();
    }
}

void PageBars::sayUnwritten(const QString& cause) {
    m_message->show(look::Tone::Bad,
                    tr("This could not be written down on this PC, so nothing was asked for: %1").arg(cause));
}

void PageBars::sayUnreadable(const QString& cause) {
    m_message->show(look::Tone::Bad, tr("The data on this PC could not be read: %1").arg(cause));
}

} // namespace inservice
