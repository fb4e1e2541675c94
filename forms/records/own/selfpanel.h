// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/records/selfrecord.h"

namespace inservice {

class NumberEdit;
class RocDateEdit;
class TextEdit;

/// One course from elsewhere, written down or changed (自行登錄).
///
/// Object names: those of FieldsPanel with the name selfRecord: selfRecord.platform, .title, .number, .from, .to,
/// .hours, .note.
class SelfPanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit SelfPanel(QWidget* parent);

    /// `platforms`: those that were written before.
    void open(const QString& title, const SelfRecord& record, const QStringList& platforms);
    [[nodiscard]] SelfRecord record() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    TextEdit* m_platform;
    TextEdit* m_course;
    TextEdit* m_number;
    RocDateEdit* m_from;
    RocDateEdit* m_to;
    NumberEdit* m_hours;
    TextEdit* m_note;
};

} // namespace inservice
