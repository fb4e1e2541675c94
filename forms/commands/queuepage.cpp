// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/queuepage.h"

#include "forms/commands/bulkpanel.h"
#include "forms/commands/undobar.h"
#include "forms/look/whynot.h"

#include <QAction>

namespace inservice {

QueuePage::~QueuePage() = default;

void QueuePage::setQueue(const ListModel& model, RowOutbox& outbox, const QString& message) {
    m_rows = &model;
    m_bars = std::make_unique<PageBars>(outbox, this, message);
}

void QueuePage::setCurrent(bool current) {
    ListPage::setCurrent(current);
    m_bars->setPageShown(current);
}

void QueuePage::addEntries(const QList<Entry>& entries, const Reasons& reasons) {
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
    list()->setRowActions(ofRows);
}

void QueuePage::setAvailable(int action, const Availability& availability) {
    if (QAction* entry = m_actions.value(action); entry != nullptr && !showsSeveral()) {
        look::setPossible(entry, availability.isOffered ? availability.whyNot : m_reasons.elsewhere);
    }
}

void QueuePage::addUndo() {
    addPageAction(m_bars->undoActions().constFirst());
    connect(&m_bars->undo(), &UndoBar::undone, this, [this](const QList<OutboxItem>& items) {
        QList<QUuid> commands;
        for (const OutboxItem& item : items) {
            commands << item.id;
            takenBack(item);
        }
        m_bulk->takenBack(commands);
    });
}

void QueuePage::setBulk(BulkPanel* bulk) {
    m_bulk = bulk;
    setSeveral(bulk);
    connect(list(), &ListPane::selectionChanged, this, &QueuePage::showSelection);
    connect(bulk, &BulkPanel::ended, list(), &ListPane::selectAll);
    connect(bulk, &BulkPanel::closed, this, [this](const QList<qint64>& failed) {
        list()->selectAll(failed);
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

void QueuePage::showSelection() {
    if (m_bulk->isBusy()) {
        return;
    }
    const QList<qint64> ids = list()->selectedIds();
    if (ids.size() > 1) {
        m_bulk->setRows(ids);
    }
    showSeveral(ids.size() > 1);
    if (!showsSeveral()) {
        refreshDetail(); // says what can be done with the one that is shown
        return;
    }
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry) {
        look::setPossible(entry.value(),
                          m_entries.value(entry.key()).ofSeveral ? m_bulk->whyNot(entry.key()) : m_reasons.alone);
    }
}

void QueuePage::start(int action) {
    if (showsSeveral()) {
        m_bulk->start(action);
    } else {
        startOne(action);
    }
}

void QueuePage::chooseNext(qint64 decided) {
    const int at = m_rows->rowOf(decided);
    const int rows = m_rows->rowCount();
    for (int step = 1; step < rows; ++step) {
        const qint64 id = m_rows->idAt(((at < 0 ? 0 : at) + step) % rows);
        if (waits(id) && list()->select(id)) {
            break;
        }
    }
    list()->focusList();
}

} // namespace inservice
