// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/courses/course.h"
#include "models/sync/accountlink.h"

#include <QObject>

namespace inservice {

class RecommendedPanel;
struct LecturerChoice;

/// A recommended lecturer as one of a course; 內聘 who serves at the unit itself.
[[nodiscard]] CourseLecturer recommendedLecturer(const LecturerChoice& choice, const QString& unitName);

/// Asks the centre for the panel whom other units recommend: it counts that and writes it down, and nothing of the
/// answer is kept on this PC. Belongs to the panel.
class Recommendations : public QObject {
    Q_OBJECT

public:
    Recommendations(AccountLink& link, RecommendedPanel* panel);

private:
    void ask(const QString& words);

    AccountLink& m_link;
    RecommendedPanel* m_panel;
    quint64 m_question = 0;
};

} // namespace inservice
