// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/fieldspanel.h"
#include "models/replica/tables/courses.h"

#include <QJsonObject>

namespace inservice {

class ChoiceEdit;
class LinesEdit;
class TextEdit;

/// What a 線上短訊 says, and to whom: to those in one of the courses that one runs, or to the teachers of one's school.
///
/// Object names: messagePanel, messagePanel.course, .audience, .subject, .text; those of FieldsPanel.
class MessagePanel : public FieldsPanel {
    Q_OBJECT

public:
    explicit MessagePanel(QWidget* parent = nullptr);

    /// `courses`: that one may write to, the next ones first; `chosen`: the one it is about, 0: none yet. `hasRoster`:
    /// one may write to the teachers of the school.
    void open(const QList<CourseRow>& courses, qint64 chosen, bool hasRoster);
    /// The body of message.send.
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QString subject() const;

protected:
    [[nodiscard]] QString whyNot() const override;

private:
    void showAudiences();

    ChoiceEdit* m_course;
    ChoiceEdit* m_audience;
    TextEdit* m_subject;
    LinesEdit* m_text;
};

} // namespace inservice
