// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/courses/course.h"

#include <QJsonObject>

class QComboBox;
class QListWidget;

namespace inservice {

class TextEdit;

/// 請假 before a session: which ones, of which kind, and why.
///
/// Object names: ownLeave.sessions, .kind, .reason; those of FieldsPanel.
class LeavePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit LeavePanel(QWidget* parent = nullptr);

    /// `sessions`: those that have not begun.
    void open(const QList<CourseSession>& sessions);
    /// As leave.ask takes it, without its enrolment.
    [[nodiscard]] QJsonObject details() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    QListWidget* m_sessions;
    QComboBox* m_kind;
    TextEdit* m_reason;
};

} // namespace inservice
