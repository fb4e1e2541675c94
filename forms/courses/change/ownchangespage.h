// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/pagebars.h"
#include "forms/courses/change/changedetail.h"
#include "forms/courses/change/changeoutbox.h"
#include "forms/courses/change/evidenceedit.h"
#include "forms/lists/listpage.h"

namespace inservice {

class ReasonPanel;

/// A change beside the list of whoever asked for it: followed, withdrawn, its sealed form added, asked for once more.
///
/// Object names: those of ChangeDetail; changeWithdraw, changeAttach, changeAgain, changeCourse; changePanel….
class OwnChangeDetail : public ChangeDetail {
    Q_OBJECT

public:
    OwnChangeDetail(AccountLink& link, ChangeModel& model, RowOutbox& outbox, QWidget* parent);
    /// 課程異動上傳: these go to the change that is shown.
    void attach(const QStringList& paths);

signals:
    void placeWanted(const QString& place);

protected:
    void showActions(const ChangeListRow& row) override;
    [[nodiscard]] QString next(const ChangeListRow& row) const override;

private:
    enum class Action { Withdraw, Attach, Again, Course };
    [[nodiscard]] QString notMine(const ChangeListRow& row) const;
    void start(Action action);
    void withdraw();

    ReasonPanel* m_panel = nullptr;
};

/// 課程異動查詢, with 課程異動上傳: what the unit has changed of its courses and asked for, and how each stands.
///
/// Object names: ownChangesPage, ownChangesFind, ownChangesList, ownChangesChip0…3 (ChangeModel::OwnBucket),
/// ownChangesNew, ownChangesMessage; those of OwnChangeDetail.
class OwnChangesPage : public ListPage {
    Q_OBJECT

public:
    OwnChangesPage(AccountLink& link, QWidget* parent);
    ~OwnChangesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return true; }
    void setCurrent(bool current) override;
    [[nodiscard]] const ChangeModel* model() const { return m_model; }
    [[nodiscard]] ChangeOutbox& outbox() { return *m_outbox; }
    [[nodiscard]] OwnChangeDetail* detail() const { return m_detail; }

protected:
    void showRow(qint64 id) override { m_detail->show(id); }
    void focusDetail() override { m_detail->focus(); }

private:
    OwnChangesPage(AccountLink& link, ChangeModel* model, QWidget* parent);

    ChangeModel* m_model;
    ChangeOutbox* m_outbox;
    OwnChangeDetail* m_detail;
    PageBars m_bars; ///< goes first
};

} // namespace inservice
