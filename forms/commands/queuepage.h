// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/commands/pagebars.h"
#include "forms/lists/listpage.h"
#include "models/replica/outbox.h"

#include <QHash>

namespace inservice {

class BulkPanel;
class RowOutbox;

/// The queue of whoever decides: one row beside the list, or several at once. A subject says its columns and its
/// words, what can be done with a row, and which rows wait.
///
/// Object names: those of ListPage; the message of PageBars and the actions as the subject calls them.
class QueuePage : public ListPage {
    Q_OBJECT

public:
    ~QueuePage() override;
    void setCurrent(bool current) override;

protected:
    /// Something of the page's menu, done with the row that is shown, or with several.
    struct Entry {
        int action = 0; ///< what its subject and its bulk panel know it by
        QString objectName;
        QString icon;
        QString text; ///< with its access key
        bool ofSeveral = false;
    };
    /// Why an entry cannot be used.
    struct Reasons {
        QString noneChosen; ///< no row is
        QString elsewhere;  ///< the row does not stand so
        QString alone;      ///< it is done with one row at a time
    };

    using ListPage::ListPage;
    /// Once, before the rest; `message`: the object name of what is said over the lower edge.
    void setQueue(const ListModel& model, RowOutbox& outbox, const QString& message);
    void setBulk(BulkPanel* bulk);
    void addEntries(const QList<Entry>& entries, const Reasons& reasons);
    /// After the entries: 復原.
    void addUndo();
    /// Of the row that is shown.
    void setAvailable(int action, const Availability& availability);
    /// The next one that waits; no key that follows decides it, which nobody has read yet.
    void chooseNext(qint64 decided);

    [[nodiscard]] PageBars& bars() { return *m_bars; }

    /// An entry of the menu, with the row that is shown.
    virtual void startOne(int action) { Q_UNUSED(action) }
    /// Says what can be done with the row that is shown.
    virtual void refreshDetail() = 0;
    /// It is to be decided here, and nothing about it is in the outbox.
    [[nodiscard]] virtual bool waits(qint64 id) const = 0;
    /// Undone before it was sent: what was filled in comes back.
    virtual void takenBack(const OutboxItem& item) { Q_UNUSED(item) }

private:
    void showSelection();
    void start(int action);

    const ListModel* m_rows = nullptr;
    BulkPanel* m_bulk = nullptr;
    QHash<int, QAction*> m_actions;
    QHash<int, Entry> m_entries;
    Reasons m_reasons;
    std::unique_ptr<PageBars> m_bars; ///< goes first
};

} // namespace inservice
