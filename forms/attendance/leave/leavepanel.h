// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/courses/course.h"

#include <QJsonObject>

class QComboBox;
class QListWidget;

namespace inservice {

class TextEdit;

/// 請假: for which sessions, of which kind, and why. A teacher asks for it before they begin; whoever runs the course
/// notes what somebody has said to them.
///
/// Object names, after its own: .sessions, .kind, .reason; those of FieldsPanel.
class LeavePanel : public FieldsPanel {
    Q_OBJECT

public:
    struct Setup {
        QString name; ///< of the panel
        QString title;
        QString confirm; ///< what the button does
        QString explanation;
        QString nothingTicked;  ///< why it cannot be done without a session
        int shortestReason = 2; ///< 0: nothing has to be written
    };
    explicit LeavePanel(const Setup& setup, QWidget* parent = nullptr);

    /// `sessions`: those that can be chosen; `whose`: named in the title, empty: one's own.
    void open(const QList<CourseSession>& sessions, const QString& whose = {});
    /// As leave.ask and leave.set take it, without its enrolment.
    [[nodiscard]] QJsonObject details() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    Setup m_setup;
    QListWidget* m_sessions;
    QComboBox* m_kind;
    TextEdit* m_reason;
};

} // namespace inservice
