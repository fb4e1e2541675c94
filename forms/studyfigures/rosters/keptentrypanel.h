// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/questions/keptroster.h"

#include <QJsonObject>

namespace inservice {

class ChoiceEdit;
class ReplicaReader;
class TextEdit;

/// What was wrong in an entry of a kept roster, and why it is put right.
///
/// Object names: keptEntryPanel, keptEntryPanel. and title_id, training_role_id, counted, reason; those of FieldsPanel.
class KeptEntryPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit KeptEntryPanel(QWidget* parent = nullptr);
    /// Throws ReplicaError.
    void open(const questions::KeptEntry& entry, const ReplicaReader& replica);
    /// The body of snapshot.correct, but for the entry that it is about.
    [[nodiscard]] QJsonObject body() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    questions::KeptEntry m_entry;
    ChoiceEdit* m_title;
    ChoiceEdit* m_role;
    ChoiceEdit* m_counted;
    TextEdit* m_reason;
};

} // namespace inservice
