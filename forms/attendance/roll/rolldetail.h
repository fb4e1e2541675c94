// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollmodel.h"
#include "forms/lists/detailcolumn.h"
#include "models/courses/course.h"

class QPushButton;

namespace inservice {

class FieldsView;
class LeavePanel;
class ReasonPanel;

/// Whoever is chosen on the roll: the buttons that mark them, what is noted of them at every session, and what they
/// have asked for.
///
/// Object names: those of DetailColumn (rollPerson; its notice is what was asked for), rollMark0…5 (in the order of
/// PresenceCode), rollClear, rollMarkWhyNot, rollGrant, rollDecline, rollLeave, rollRemove, rollPersonFields; those of
/// ReasonPanel after rollWishPanel, and of LeavePanel after rollLeavePanel.
class RollDetail : public DetailColumn {
    Q_OBJECT

public:
    explicit RollDetail(QWidget* parent = nullptr);

    /// What is chosen: one person, or several of whom only the buttons speak. `sessions`: those of the person.
    /// `whyNot`: why nobody can be marked; `whyNotHere`: why presence cannot be noted yet, while leave can.
    void show(const RollRow* row, int chosen, const QList<CourseSession>& sessions, const QString& whyNot,
              const QString& whyNotHere);
    void focus();

signals:
    /// Without a code: what was noted is to be taken away.
    void markAsked(std::optional<inservice::PresenceCode> code);
    /// Off the list again, of somebody who was put there.
    void removeAsked(const QString& reason);
    /// 請假 that somebody has told the organiser of: as leave.set has it, without course and enrolment.
    void leaveNoted(const QJsonObject& details);
    void leaveDecided(const inservice::LeaveWish& wish, bool grant, const QString& answer);

private:
    void connectParts();
    void showWish(const RollRow& row, const QString& whyNot);
    void showFields(const RollRow& row, const QList<CourseSession>& sessions);
    void openPanel(bool grant);
    void openRemoval();

    QList<QPushButton*> m_marks;
    QPushButton* m_clear;
    QLabel* m_whyNot;
    QPushButton* m_grant;
    QPushButton* m_decline;
    QPushButton* m_leave;
    QPushButton* m_remove;
    ReasonPanel* m_panel;
    LeavePanel* m_leavePanel;
    QList<CourseSession> m_own; ///< the sessions of who is shown
    FieldsView* m_fields;
    LeaveWish m_wish; ///< the one that waits for an answer
    bool m_grants = false;
    bool m_removes = false; ///< what the panel is about
    qint64 m_shown = 0;
};

} // namespace inservice
