// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/commands/rowoutbox.h"
#include "forms/lists/listpage.h"
#include "forms/upkeep/upkeepaction.h"
#include "models/sync/accountlink.h"

#include <functional>
#include <memory>
#include <optional>

namespace inservice {

class UpkeepDetail;

/// What was asked for about rows of one of these lists; a new one under newUpkeep.
class UpkeepOutbox : public RowOutbox {
    Q_OBJECT

public:
    /// `mark`: draws the list's rows; `version`: of a row as the list has it.
    UpkeepOutbox(Link& link, const UpkeepSubject& subject, ListModel& model,
                 std::function<void(const QList<OutboxItem>&)> mark, std::function<std::optional<int>(qint64)> version,
                 QObject* parent);

protected:
    [[nodiscard]] std::optional<int> rowVersion(qint64 id) const override { return m_version(id); }
    void mark(const QList<OutboxItem>& items) override { m_mark(items); }

private:
    std::function<void(const QList<OutboxItem>&)> m_mark;
    std::function<std::optional<int>(qint64)> m_version;
};

/// A list that somebody keeps, with its detail: what can be done stands in the detail and in the menu, undoing at the
/// lower edge.
///
/// Object names, after the table and an s (venues, lecturers): …Find, …List, …Chip0…, …Message; actions …Add and the
/// like; those of UpkeepDetail.
class UpkeepListPage : public ListPage {
    Q_OBJECT

public:
    ~UpkeepListPage() override;

    [[nodiscard]] bool hasMainAction() const override { return true; }
    void setCurrent(bool current) override;
    /// Also newUpkeep: what was asked for about a new one.
    void openAt(const QString& argument) override;
    [[nodiscard]] UpkeepOutbox& outbox() { return *m_outbox; }

protected:
    /// As ListPage; `outbox` and `detail` of the same rows.
    UpkeepListPage(AccountLink& link, ListModel* model, const QString& name, const QList<int>& shownColumns,
                   QWidget* parent);
    /// After the list is dressed: `choose` is said where a row is needed.
    void setParts(UpkeepOutbox* outbox, UpkeepDetail* detail, const QString& icon, const QString& choose,
                  int listShare);
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    void addActions();
    void startNew();
    void showPossible();

    AccountLink& m_link;
    QString m_name;
    QString m_choose;
    UpkeepOutbox* m_outbox = nullptr;
    UpkeepDetail* m_detail = nullptr;
    QHash<const UpkeepAction*, QAction*> m_entries;
    std::unique_ptr<PageBars> m_bars; ///< goes first
};

} // namespace inservice
