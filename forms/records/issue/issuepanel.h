// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"

namespace inservice {

class PurposeEdit;

/// Why certificates of a course are printed, before the centre hands out their codes.
///
/// Object names: those of FieldsPanel with the name issue: issue.purpose.
class IssuePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit IssuePanel(QWidget* parent);

    void open(int people);
    [[nodiscard]] QString purpose() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    PurposeEdit* m_purpose;
};

} // namespace inservice
