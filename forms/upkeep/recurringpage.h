// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/upkeep/upkeepdetail.h"
#include "forms/upkeep/upkeeplistpage.h"
#include "models/tables/recurringmodel.h"

namespace inservice {

/// One thing that is asked again and again: what it asks for, how often, how one is told, why it has stopped.
class RecurringDetail : public UpkeepDetail {
    Q_OBJECT

public:
    /// What a new one asks for.
    void setNewQuery(const QJsonObject& query) { m_newQuery = query; }

signals:
    void openRequested(const QString& place);

protected:
    /// `every`: how often a new one is, unless somebody chooses otherwise.
    RecurringDetail(AccountLink& link, RowOutbox& outbox, const UpkeepSubject& subject, UpkeepPanel* panel,
                    const QString& every, QWidget* parent);

    /// The row; null: the list has none such.
    [[nodiscard]] virtual const RecurringRow* one(qint64 id) const = 0;
    /// Its fields, as the centre has them.
    [[nodiscard]] virtual QJsonObject fieldsOf(qint64 id) const = 0;
    [[nodiscard]] virtual Pending pending(qint64 id) const = 0;
    /// Why it cannot be deleted; empty: it can.
    [[nodiscard]] virtual QString whyKept(const RecurringRow& row) const;

    [[nodiscard]] std::optional<UpkeepRow> rowOf(qint64 id) const override;
    [[nodiscard]] Availability availability(const UpkeepAction& action, qint64 id) const override;
    [[nodiscard]] QJsonObject newFields() const override;

private:
    QString m_every;
    QJsonObject m_newQuery;
};

/// What is asked again and again for whoever is signed in.
///
/// Object names: those of UpkeepListPage.
class RecurringPage : public UpkeepListPage {
    Q_OBJECT

public:
    /// Also «new-» and a question (Recurring::placeOfNew()).
    void openAt(const QString& argument) override;
    /// Whether the last issue of one has been looked at on this PC. `list`: the name of the page's list.
    [[nodiscard]] static bool isRead(const AccountLink& link, const QString& list, const RecurringRow& row);

protected:
    /// As UpkeepListPage.
    RecurringPage(AccountLink& link, ListModel* model, const QString& name, const QList<int>& shownColumns,
                  QWidget* parent);
    /// In place of setParts().
    void setRecurring(UpkeepOutbox* outbox, RecurringDetail* detail, const QString& icon, const QString& choose);
    template<typename Model>
    [[nodiscard]] UpkeepOutbox* outboxOf(Model& model, const UpkeepSubject& subject) {
        return new UpkeepOutbox(
            m_account, subject, model, [&model](const QList<OutboxItem>& items) { model.setOutbox(items); },
            [&model](qint64 id) {
                const auto* row = model.row(id);
                return row != nullptr ? std::optional(row->one.rowVersion) : std::nullopt;
            },
            this);
    }
    /// In this column the state is drawn.
    void dressState(int column);
    void showRow(qint64 id) override;

    /// The row; null: the list has none such.
    [[nodiscard]] virtual const RecurringRow* one(qint64 id) const = 0;

private:
    AccountLink& m_account;
    QString m_listName;
    RecurringDetail* m_detail = nullptr;
};

} // namespace inservice
