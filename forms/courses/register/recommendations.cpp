// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/recommendations.h"

#include "forms/courses/edit/recommendedpanel.h"
#include "forms/words/words.h"
#include "models/domain/fold.h"
#include "models/questions/lecturers.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"
#include "models/tables/recommendationmodel.h"

namespace inservice {

CourseLecturer recommendedLecturer(const LecturerChoice& choice, const QString& unitName) {
    CourseLecturer lecturer;
    lecturer.name = choice.name;
    lecturer.unit = choice.serviceUnit;
    lecturer.title = choice.jobTitle;
    lecturer.expertise = choice.expertise;
    lecturer.kind = fold(choice.serviceUnit) == fold(unitName) ? LecturerKind::Internal : LecturerKind::External;
    return lecturer;
}

Recommendations::Recommendations(AccountLink& link, RecommendedPanel* panel)
    : QObject(panel)
    , m_link(link)
    , m_panel(panel) {
    connect(panel, &RecommendedPanel::wanted, this, &Recommendations::ask);
}

void Recommendations::ask(const QString& words) {
    const quint64 mine = ++m_question;
    m_link.ask(
        questions::lecturers({words, 0, 0}), this, [this, mine](const Answer<questions::FoundLecturers>& answer) {
            if (mine != m_question) {
                return;
            }
            if (!answer) {
                m_panel->sayRefused(answer.error.offline
                                        ? tr("The centre does not answer. Whom your own unit recommends is here.")
                                        : words::centreRefusal(answer.error.key, answer.error.detail));
                return;
            }
            QString unitName;
            try {
                const auto unit = m_link.replica().row<UnitRow>(m_link.identity().unitId);
                unitName = unit ? unit->name : QString();
            } catch (const ReplicaError& error) {
                m_panel->sayRefused(error.text);
                return;
            }
            QList<CourseLecturer> found;
            for (const LecturerRow& row : answer.value->rows) {
                found << recommendedLecturer({row.id, row.name, row.serviceUnit, row.jobTitle, row.expertise},
                                             unitName);
            }
            m_panel->showFound(found, answer.value->found);
        });
}

} // namespace inservice
