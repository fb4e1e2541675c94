// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/courses/change/changecards.h"
#include "forms/lists/fieldsview.h"
#include "models/sync/accountlink.h"
#include "models/tables/changemodel.h"

namespace inservice {

class CourseFileSaver;
class RowOutbox;

/// A change as both sides read it: its course, how it stands, its fields side by side. Who acts on it adds what can be
/// done.
///
/// Object names: changeName, changeState, changeNext, changeNotice, changeFacts, changeFileSave0…; those of
/// ChangeCards.
class ChangeDetail : public RowDetail {
    Q_OBJECT

public:
    ChangeDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent);

    void show(qint64 id);
    void refresh() override;
    void focus() override;
    /// The page is in front, or no longer.
    virtual void setCurrent(bool current) { Q_UNUSED(current) }

protected:
    [[nodiscard]] AccountLink& link() const { return m_link; }
    [[nodiscard]] RowOutbox& outbox() const { return m_outbox; }
    /// Null: it is gone.
    [[nodiscard]] const ChangeListRow* row() const { return m_model.row(id()); }
    [[nodiscard]] Pending pending() const { return m_model.pending(id()).state; }
    [[nodiscard]] ChangeCards* cards() const { return m_cards; }
    void addBelow(QWidget* widget);
    /// The row stands there: what can be done with it.
    virtual void showActions(const ChangeListRow& row) = 0;
    [[nodiscard]] virtual ChangeCards::Mode mode(const ChangeListRow& row) const {
        Q_UNUSED(row)
        return ChangeCards::Mode::Read;
    }
    /// What comes next, in a sentence.
    [[nodiscard]] virtual QString next(const ChangeListRow& row) const = 0;

private:
    [[nodiscard]] QString facts(const ChangeListRow& row) const;
    /// A button for each file that goes along: it goes onto the disk.
    void showFiles(const QJsonArray& files);

    AccountLink& m_link;
    ChangeModel& m_model;
    RowOutbox& m_outbox;
    QLabel* m_next;
    QLabel* m_facts;
    look::MessageBar* m_saved;
    QWidget* m_files;
    QJsonArray m_shownFiles;
    CourseFileSaver* m_saver;
    ChangeCards* m_cards;
    QVBoxLayout* m_below;
};

/// Its fields, each with what was decided and, where it waits, what has moved since it was asked for. Throws
/// ReplicaError.
[[nodiscard]] QList<ChangeCard> cardsOf(const ChangeListRow& row, const ReplicaReader& replica);

} // namespace inservice
