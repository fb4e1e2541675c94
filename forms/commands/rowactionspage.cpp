// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/rowactionspage.h"

#include "forms/commands/bulkpanel.h"
#include "forms/commands/undobar.h"
#include "forms/look/whynot.h"

#include <QAction>

namespace inservice {

RowActionsPage::~RowActionsPage() = default;

void RowActionsPage::setOutbox(const ListModel& model, RowOutbox& outbox, const QString& message) {
    m_rows = &model;
    m_bars = std::make_unique<PageBars>(outbox, this, message);
}

void RowActionsPage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void RowActionsPage::addEntries(const QList<Entry>& entries, const Reasons& reasons, const QList<QAction*>& besides) {
    m_reasons = reasons;
    QList<QAction*> ofRows;
    for (const Entry& entry : entries) {
        auto* action = new QAction(look::icon(entry.icon), entry.text, this);
        action->setObjectName(entry.objectName);
        look::setPossible(action, reasons.noneChosen);
        connect(action, &QAction::triggered, this, [this, key = entry.action] { start(key); });
        m_entries.insert(entry.action, entry);
        m_actions.insert(entry.action, action);
        addPageAction(action);
        ofRows << action;
    }
    list()->setRowActions(ofRows + besides);
}

void RowActionsPage::setAvailable(int action, const Availability& availability) {
    QAction* entry = m_actions.value(action);
    if (entry == nullptr || showsSeveral()) {
        return;
    }
    const bool saysItself = availability.isOffered || m_reasons.elsewhere.isEmpty();
    look::setPossible(entry, shownId() == 0 ? m_reasons.noneChosen
                             : saysItself   ? availability.whyNot
                                            : m_reasons.elsewhere);
}

void RowActionsPage::setNoneAvailable() {
    for (QAction* entry : std::as_const(m_actions)) {
        look::setPossible(entry, m_reasons.noneChosen);
    }
}

void RowActionsPage::addUndo() {
    addPageAction(m_bars->undoAction());
    connect(&m_bars->undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& items) {
        QList<QUuid> commands;
        for (const OutboxItem& item : items) {
            commands << item.id;
            takenBack(item);
        }
        m_bulk->takenBack(commands);
    });
}

void RowActionsPage::setBulk(BulkPanel* bulk) {
    m_bulk = bulk;
    setSeveral(bulk);
    connect(list(), &ListPane::selectionChanged, this, &RowActionsPage::showSelection);
    connect(bulk, &BulkPanel::ended, this, &RowActionsPage::selectRows);
    connect(bulk, &BulkPanel::closed, this, [this](const QList<qint64>& failed) {
        selectRows(failed);
        showSelection();
        list()->focusList();
    });
    connect(m_rows, &ListModel::settled, this, [this] {
        if (showsSeveral()) {
            showSelection();
            m_bulk->refresh();
        }
    });
}

void RowActionsPage::showSelection() {
    if (m_bulk->isBusy()) {
        return;
    }
    const QList<qint64> ids = selectedRows();
    if (ids.size() > 1) {
        m_bulk->setRows(ids);
    }
    showSeveral(ids.size() > 1);
    if (!showsSeveral()) {
        refreshDetail(); // says what can be done with the one that is shown
        return;
    }
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry) {
        const bool isAlone = !m_entries.value(entry.key()).ofSeveral && !m_reasons.alone.isEmpty();
        look::setPossible(entry.value(), isAlone ? m_reasons.alone : m_bulk->whyNot(entry.key()));
    }
}

void RowActionsPage::start(int action) {
    if (showsSeveral()) {
        m_bulk->start(action);
    } else {
        startOne(action);
    }
}

} // namespace inservice
