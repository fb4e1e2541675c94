// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"

namespace inservice {

class PurposeEdit;

/// Asks what a whole ID is needed for, where a page has no other panel that does.
///
/// Object names, after the name of the panel: .purpose; those of FieldsPanel.
class PurposePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit PurposePanel(const QString& name, QWidget* parent = nullptr);

    /// `usual`: to choose from.
    void open(const QStringList& usual);
    [[nodiscard]] QString purpose() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    PurposeEdit* m_purpose;
};

} // namespace inservice
