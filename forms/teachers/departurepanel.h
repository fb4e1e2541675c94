// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"

#include <QJsonObject>

class QComboBox;

namespace inservice {

class RocDateEdit;
class TextEdit;

/// 離職／轉校／退休, and leaves that somebody comes back from.
///
/// Object names, after the name of the panel: .departure, .on_date, .back_on, .reason; those of FieldsPanel.
class DeparturePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit DeparturePanel(const QString& name, QWidget* parent = nullptr);

    void open(const QString& title);
    /// As the centre takes it: departure, on_date, back_on, reason.
    [[nodiscard]] QJsonObject details() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    [[nodiscard]] bool isLeave() const;

    QComboBox* m_departure;
    RocDateEdit* m_onDate;
    RocDateEdit* m_backOn;
    TextEdit* m_reason;
};

} // namespace inservice
