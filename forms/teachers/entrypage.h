// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"
#include "forms/pages/page.h"
#include "forms/teachers/rosterchoices.h"
#include "forms/teachers/rosterentries.h"

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace inservice {

class ChoiceEdit;
class FormField;
class NationalIdEdit;
class PersonNameEdit;
class RocDateEdit;
class SchoolChoice;

/// 教師資料登錄 (S1): name, sex, number, birth date and title of somebody who teaches at one's school. It takes the
/// next person at once; beside it stands what came of those before. A desk says first for which of its schools.
///
/// Object names: entryNationalId, entryName, entrySex, entryBirthDate, entryTitle, entrySave, entryImport,
/// entryMessage; entryResults (the list), entryAgain, entryMove, entryRight, entryDrop; of a desk those of
/// SchoolChoice.
class EntryPage : public Page {
    Q_OBJECT

public:
    EntryPage(AccountLink& link, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString scope() const override;
    /// What stands behind «entry:» in the subject of an entry: its line is chosen.
    void openAt(const QString& argument) override;
    void setCurrent(bool current) override;
    void refresh(const Changes& changes) override;

private:
    void addImport(class QVBoxLayout* column);
    void addFields(QVBoxLayout* column);
    QWidget* makeResults();
    void loadChoices();
    void save();
    void load(const RosterEntry& entry);
    [[nodiscard]] QString whyNot() const;
    void check();
    void showResults();
    void showChosen();
    [[nodiscard]] QString sentenceOf(const EntryLine& line) const;
    [[nodiscard]] const EntryLine* chosen() const;

    AccountLink& m_link;
    RosterEntries* m_entries;
    QList<EntryLine> m_lines;
    look::MessageBar* m_message;
    SchoolChoice* m_school;
    PersonNameEdit* m_name;
    ChoiceEdit* m_sex;
    NationalIdEdit* m_nationalId;
    RocDateEdit* m_birthDate;
    ChoiceEdit* m_title;
    QPushButton* m_save;
    QLabel* m_whyNot;
    QTreeWidget* m_results = nullptr;
    QLabel* m_said = nullptr; ///< about the line that is chosen, whole
    QPushButton* m_again = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_right = nullptr; ///< of a desk
    QPushButton* m_drop = nullptr;
};

} // namespace inservice
