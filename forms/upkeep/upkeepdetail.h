// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowdetail.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/fieldsview.h"
#include "forms/upkeep/upkeepaction.h"
#include "models/sync/accountlink.h"
#include "models/tables/pending.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

class QScrollArea;

namespace inservice {

class UpkeepPanel;

/// A row as the list has it now.
struct UpkeepRow {
    QString name;
    look::Tone tone = look::Tone::Neutral;
    QString state;
    int rowVersion = 0;
    QJsonObject fields; ///< by their names in docs/api.md
    Pending pending = Pending::None;
};

/// One row beside the list: what it is, what was done with it, and what can be done. Or the panel in which a new one is
/// asked for.
///
/// Object names, after the table (venue, lecturer): …Name, …State, …Notice, …Fields, …WhyNot, …Change and the like;
/// those of its panel.
class UpkeepDetail : public RowDetail {
    Q_OBJECT

public:
    void show(qint64 id);
    /// Nothing but the panel for a new one.
    void showNew();
    void refresh() override;
    void focus() override;
    /// Opens the panel of an action, if it can be done now.
    void start(const UpkeepAction& action);
    /// It was undone before it was sent: it comes back when the panel is opened again.
    void keep(const OutboxItem& item);
    [[nodiscard]] const UpkeepSubject& subject() const { return m_subject; }
    [[nodiscard]] Availability availabilityOf(const UpkeepAction& action) const;

signals:
    /// What can be done with the one shown may be something else now.
    void availabilityChanged();
    /// The panel of a new one was left or used.
    void newEnded();
    void unreadable(const QString& cause);

protected:
    UpkeepDetail(AccountLink& link, RowOutbox& outbox, const UpkeepSubject& subject, UpkeepPanel* panel,
                 QWidget* parent);

    /// Nothing if the list has no such row.
    [[nodiscard]] virtual std::optional<UpkeepRow> rowOf(qint64 id) const = 0;
    [[nodiscard]] virtual QList<FieldsView::Section> sections(qint64 id) const = 0;
    /// Of an action on the row; what waits to be sent is seen to.
    [[nodiscard]] virtual Availability availability(const UpkeepAction& action, qint64 id) const = 0;
    /// What a new one begins with.
    [[nodiscard]] virtual QJsonObject newFields() const { return {}; }
    [[nodiscard]] AccountLink& link() const { return m_link; }
    [[nodiscard]] FieldsView* fields() const { return m_fields; }

private:
    void open(const UpkeepAction& action, const UpkeepRow& row);
    [[nodiscard]] QJsonObject written(const UpkeepAction& action) const;
    void showParts();
    void panelClosed() override;
    void confirm();
    [[nodiscard]] QString keyOf(const UpkeepAction& action, qint64 id) const;

    AccountLink& m_link;
    RowOutbox& m_outbox;
    const UpkeepSubject& m_subject;
    UpkeepRow m_seen;                   ///< as it stood when the panel was opened
    QHash<QString, QJsonObject> m_kept; ///< what was written and is not asked for, by action and row
    UpkeepPanel* m_panel;
    QScrollArea* m_panelArea;
    FieldsView* m_fields;
};

} // namespace inservice
