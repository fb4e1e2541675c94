// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/review/coursedecisionspanel.h"

#include "forms/commands/rowoutbox.h"
#include "forms/courses/review/courseactions.h"
#include "forms/words/coursewords.h"
#include "models/replica/replicaerror.h"
#include "models/tables/courseform.h"

namespace inservice {

CourseDecisionsPanel::CourseDecisionsPanel(const QString& word, AccountLink& link, RowOutbox& outbox, QWidget* parent)
    : BulkPanel(word + QStringLiteral("Bulk"), {tr("Course number"), words::courseField(QStringLiteral("title"))},
                link.identity().accountName, outbox, parent)
    , m_link(link)
    , m_word(word)
    , m_panel(new ReasonPanel(word + QStringLiteral("BulkPanel"), this)) {
}

QString CourseDecisionsPanel::objectNameOf(const char* action) const {
    return m_word + QStringLiteral("Several") + QLatin1String(action);
}

void CourseDecisionsPanel::ask(int action, ReasonPanel::Setup setup) {
    setup.key = QString::number(action);
    setup.explanation += u'\n' + undoable();
    m_panel->open(setup);
}

void CourseDecisionsPanel::check() {
    if (m_panel->isOpen()) {
        m_panel->check();
    }
}

QString CourseDecisionsPanel::handOf(const CourseRow& course) const {
    try {
        return handIn(course, currentRevision(m_link.replica(), course.id), m_link.identity());
    } catch (const ReplicaError&) {
        return tr("The data on this PC could not be read.");
    }
}

BulkLine CourseDecisionsPanel::line(qint64 id, const CourseRow& course, const QString& unit, const QString& state) {
    return {.id = id,
            .rowVersion = course.rowVersion,
            .number = QString::number(course.number),
            .name = course.title,
            .unitName = unit,
            .text = state};
}

QString CourseDecisionsPanel::notWhile(CourseState state) {
    return tr("Not possible while the course is “%1”.").arg(words::courseTerm(state));
}

} // namespace inservice
