// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pages/page.h"
#include "models/questions/keptroster.h"
#include "models/sync/accountlink.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace inservice {

namespace look {
class MessageBar;
class QuietLabel;
} // namespace look
class AskedCommands;
class FieldsView;
class KeptEntryPanel;
class KeptRosterModel;

/// 封存名冊: who was on a school's roster when a semester's check-in was closed, as its figures are divided by it. A
/// desk puts right what was wrong in it; the school reads it.
///
/// Object names: keptRosterPage, keptRosterUnit, keptRosterSemester, keptRosterFind, keptRosterList, keptRosterCorrect,
/// keptRosterMessage; those of KeptEntryPanel.
class KeptRosterPage : public Page {
    Q_OBJECT

public:
    KeptRosterPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool hasMainAction() const override { return false; }
    void focusFind() override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void build();
    [[nodiscard]] QWidget* makeChoices();
    void connectParts();
    void fillUnits();
    void ask();
    void take(const questions::KeptRoster& roster);
    void showEntries();
    void showEntry();
    void showPossible();
    void openPanel();
    void correct();
    [[nodiscard]] qint64 unitId() const;
    [[nodiscard]] bool mayCorrect() const;

    AccountLink& m_link;
    AskedCommands* m_asked;
    KeptRosterModel* m_model;
    look::MessageBar* m_message;
    look::QuietLabel* m_said;
    QComboBox* m_unit = nullptr; ///< null: the own one
    QComboBox* m_semester = nullptr;
    QLineEdit* m_find = nullptr;
    QTableView* m_list;
    FieldsView* m_fields;
    QPushButton* m_correct;
    KeptEntryPanel* m_panel;
    questions::KeptRoster m_roster;
    quint64 m_question = 0; ///< another number for each: a late answer is dropped
};

} // namespace inservice
