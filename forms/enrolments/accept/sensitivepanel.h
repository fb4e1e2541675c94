// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"

namespace inservice {

class PurposeEdit;

/// Asks what sensitive answers are needed for: each look is written down with it.
///
/// Object names, after acceptanceSensitive: .purpose; those of FieldsPanel.
class SensitivePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit SensitivePanel(QWidget* parent = nullptr);

    /// `usual`: as the form has told the teacher.
    void open(const QString& name, const QString& usual);
    [[nodiscard]] QString purpose() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    PurposeEdit* m_purpose;
};

} // namespace inservice
