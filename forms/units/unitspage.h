// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/listoutbox.h"
#include "forms/commands/pagebars.h"
#include "forms/lists/listpage.h"
#include "forms/units/unitactions.h"
#include "models/sync/accountlink.h"

namespace inservice {

class UnitDetail;

/// What this desk has asked for about units: 「unit:<id>」, a new one under newUnit.
class UnitsOutbox : public ListOutbox<UnitListModel> {
    Q_OBJECT

public:
    UnitsOutbox(Link& link, UnitListModel& model, QObject* parent);
};

/// 單位管理: the units of a desk, what was done with them by hand, and how it is done: 新增, 更名, 停辦, 恢復, 整併,
/// and for 教師進修網 指定審核單位.
///
/// Object names: unitsFind, unitsList, unitsChip0…2 (UnitListModel::Bucket), unitsKind, unitsMessage; actions unitsAdd,
/// unitsRename, …, unitsExport; those of UnitDetail.
class UnitsPage : public ListPage {
    Q_OBJECT

public:
    explicit UnitsPage(AccountLink& link, QWidget* parent = nullptr);
    ~UnitsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] bool hasMainAction() const override { return true; }
    void setCurrent(bool current) override;
    /// Also newUnit: what was asked for about a new one.
    void openAt(const QString& argument) override;

    [[nodiscard]] const UnitListModel* model() const { return m_model; }
    [[nodiscard]] UnitsOutbox& outbox() { return *m_outbox; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    UnitsPage(AccountLink& link, UnitListModel* model, QWidget* parent);
    void dressList();
    void addActions();
    void connectOutbox();
    void startNew();
    void exportList();

    AccountLink& m_link;
    UnitListModel* m_model;
    UnitsOutbox* m_outbox;
    UnitDetail* m_detail;
    QHash<UnitAction, QAction*> m_entries;
    PageBars m_bars; ///< goes first
};

} // namespace inservice
