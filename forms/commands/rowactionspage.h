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

/// A list with whose rows something is done: with the one beside the list, or with several at once. A subject says its
/// columns and its words, and what can be done with a row.
///
/// Object names: those of ListPage; the message of PageBars and the actions as the subject calls them.
class RowActionsPage : public ListPage {
    Q_OBJECT

public:
    ~RowActionsPage() override;
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
        QString elsewhere;  ///< the row does not stand so; empty: its subject says it
        QString alone;      ///< it is done with one row at a time; empty: the bulk panel says it
    };

    using ListPage::ListPage;
    /// Once, before the rest; `message`: the object name of what is said over the lower edge.
    void setOutbox(const ListModel& model, RowOutbox& outbox, const QString& message);
    void setBulk(BulkPanel* bulk);
    /// `besides`: other actions of a row, after these.
    void addEntries(const QList<Entry>& entries, const Reasons& reasons, const QList<QAction*>& besides = {});
    /// After the entries: 復原.
    void addUndo();
    /// Of the row that is shown.
    void setAvailable(int action, const Availability& availability);
    /// No row is shown.
    void setNoneAvailable();
    void showSelection();

    [[nodiscard]] PageBars& bars() { return *m_bars; }
    [[nodiscard]] const ListModel& rows() const { return *m_rows; }

    /// An entry of the menu, with the row that is shown.
    virtual void startOne(int action) { Q_UNUSED(action) }
    /// Says what can be done with the row that is shown.
    virtual void refreshDetail() = 0;
    /// Undone before it was sent: what was filled in comes back.
    virtual void takenBack(const OutboxItem& item) { Q_UNUSED(item) }
    /// The rows that are selected, in whatever shape the list is shown.
    [[nodiscard]] virtual QList<qint64> selectedRows() const { return list()->selectedIds(); }
    virtual void selectRows(const QList<qint64>& ids) { list()->selectAll(ids); }

private:
    void start(int action);

    const ListModel* m_rows = nullptr;
    BulkPanel* m_bulk = nullptr;
    QHash<int, QAction*> m_actions;
    QHash<int, Entry> m_entries;
    Reasons m_reasons;
    std::unique_ptr<PageBars> m_bars; ///< goes first
};

} // namespace inservice
