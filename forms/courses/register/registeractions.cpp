// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/courses/register/registeractions.h"

#include "forms/look/whynot.h"

namespace inservice {

RegisterActions::RegisterActions(QWidget* page)
    : FormActions(page)
    , m_submit(add("submitAction", "document-send", tr("Submit for &review"), &RegisterActions::submitAsked))
    , m_check(add("checkAction", "document-edit-verify", tr("Chec&k"), &RegisterActions::checkAsked))
    , m_series(add("seriesAction", "view-list-details", tr("Several times (series)…"), &RegisterActions::seriesAsked))
    , m_discard(add("discardAction", "edit-delete", tr("Discard this draft"), &RegisterActions::discardAsked))
    , m_takeBack(add("takeBackAction", "edit-undo", tr("Take back what was not sent"), &RegisterActions::takeBackAsked))
    , m_new(add("newAction", "document-edit", tr("Another course"), &RegisterActions::anotherAsked)) {
    setSending(m_submit);
    m_check->setShortcut(QKeySequence(Qt::Key_F7));
}

void RegisterActions::settle(const Standing& standing) {
    const QString why = standing.isUnderway ? tr("The course is on its way to the centre.") : QString();
    look::setPossible(m_submit, why.isEmpty() && standing.isOver
                                    ? tr("The desk has not sent this course back, or has taken up its correction "
                                         "already.")
                                    : why);
    look::setPossible(m_check, why);
    look::setPossible(m_series, !why.isEmpty()          ? why
                                : standing.isCorrection ? tr("A course that has its number is one course.")
                                                        : QString());
    look::setPossible(m_discard, why);
    m_takeBack->setVisible(standing.isUnderway);
    m_submit->setText(standing.isCorrection ? tr("Submit the correction for &review") : tr("Submit for &review"));
}

} // namespace inservice
