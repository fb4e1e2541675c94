// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/availability.h"
#include "forms/lists/listpage.h"
#include "forms/teachers/rosteroutbox.h"
#include "models/sync/accountlink.h"

namespace inservice {

class ActionBar;
class FieldsView;
class ReasonPanel;

/// 名單異動: who came and who left. The school that did it takes it back, the one that was left objects, and a desk
/// decides about an objection.
///
/// Object names: movesFind, movesList, movesChip0…3 (MoveModel::Bucket), moveName, moveNotice, moveFields,
/// movesMessage; buttons moveTakeBack, moveObject, moveStay, moveReturn; those of ReasonPanel after movePanel.
class MovesPage : public ListPage {
    Q_OBJECT

public:
    explicit MovesPage(AccountLink& link, QWidget* parent = nullptr);
    ~MovesPage() override;

    [[nodiscard]] QString title() const override;
    void setCurrent(bool current) override;

    [[nodiscard]] const MoveModel* model() const { return m_model; }
    [[nodiscard]] ActionBar* bar() const { return m_bar; }

protected:
    void showRow(qint64 id) override;
    void focusDetail() override;

private:
    enum class Action { TakeBack, Object, Stay, Return };

    MovesPage(AccountLink& link, MoveModel* model, QWidget* parent);
    [[nodiscard]] QWidget* makeDetail();
    void connectParts();
    void refreshDetail();
    [[nodiscard]] Availability availability(Action action, const MoveListRow& row) const;
    void start(Action action);
    void ask();

    MoveModel* m_model;
    MoveOutbox* m_outbox;
    Action m_action = Action::TakeBack;
    TeacherMoveRow m_seen;
    look::Heading* m_name = nullptr;
    look::MessageBar* m_notice = nullptr;
    ActionBar* m_bar = nullptr;
    ReasonPanel* m_panel = nullptr;
    FieldsView* m_fields = nullptr;
    look::MessageBar* m_message;
};

} // namespace inservice
