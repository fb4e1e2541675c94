// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/pagebars.h"

#include "forms/commands/rowoutbox.h"
#include "forms/commands/undobar.h"
#include "forms/look/loweredge.h"

#include <QAction>

namespace inservice {

PageBars::PageBars(RowOutbox& outbox, QWidget* page, const QString& name)
    : m_page(page)
    , m_message(new look::MessageBar(page)) {
    m_message->setObjectName(name);
    look::LowerEdge::of(page)->add(m_message, page);
    add(outbox);
}

PageBars::~PageBars() {
    qDeleteAll(m_undo);
    delete m_message;
}

void PageBars::add(RowOutbox& outbox) {
    auto* undo = new UndoBar(outbox, m_page);
    look::LowerEdge::of(m_page)->add(undo, m_page);
    m_page->addAction(undo->undoAction());
    undo->tellIn(m_message);
    QObject::connect(&outbox, &RowOutbox::failed, m_message, [this](const QString& cause) { sayUnwritten(cause); });
    m_undo << undo;
}

QList<QAction*> PageBars::undoActions() const {
    QList<QAction*> all;
    for (const UndoBar* undo : m_undo) {
        all << undo->undoAction();
    }
    return all;
}

void PageBars::setPageShown(bool shown) {
    for (UndoBar* undo : std::as_const(m_undo)) {
        undo->setPageShown(shown);
    }
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
