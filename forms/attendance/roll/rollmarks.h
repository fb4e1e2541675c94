// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"
#include "forms/attendance/roll/rollmodel.h"
#include "forms/attendance/roll/rolloutbox.h"
#include "forms/look/look.h"

namespace inservice {

class ListPane;
class MinutesPanel;
class ReasonPanel;

/// 點名: what is noted of those chosen in the list of a session (P L E V O A, Delete takes the mark away), of the rest
/// as absent, and the last of it undone.
///
/// Object names: those of MinutesPanel, and of ReasonPanel after rollRest.
class RollMarks : public QObject {
    Q_OBJECT

public:
    RollMarks(const RollCall& call, const RollModel& model, RollOutbox& outbox, ListPane& list, QObject* parent);

    [[nodiscard]] MinutesPanel* minutesPanel() const { return m_minutes; }
    [[nodiscard]] ReasonPanel* restPanel() const { return m_rest; }

    /// Those chosen in the list who are still in it.
    [[nodiscard]] QList<qint64> chosen() const;
    /// No code: what was noted is taken away.
    void mark(const std::optional<PresenceCode>& code);
    void undo();
    [[nodiscard]] QString whyNoUndo() const;
    /// Asks before it marks those of whom nothing is noted.
    void askRest();
    [[nodiscard]] QString whyNotRest() const;
    /// Whether a key of the list marks somebody.
    bool takeKey(int key, const QString& text);

    /// Another panel asks for something.
    void cancel();
    /// Another session: nothing of the last is undone in it.
    void leaveSession();
    /// Another course: nothing that was filled in comes back.
    void leaveCourse();

signals:
    void said(inservice::look::Tone tone, const QString& sentence);
    /// One of the two panels opens.
    void asking();
    /// Something was noted or taken back.
    void changed();

private:
    [[nodiscard]] RollOutbox::Change changeOf(qint64 id, const std::optional<PresenceMark>& mark) const;
    [[nodiscard]] PresenceMark markOf(PresenceCode code) const;
    [[nodiscard]] QString namesOf(const QList<qint64>& ids) const;
    void askMinutes(PresenceCode code);
    void noteMinutes();
    void noteRest();
    void apply(const QList<RollOutbox::Change>& changes);
    void goOn(const QList<qint64>& marked);

    const RollCall& m_call;
    const RollModel& m_model;
    RollOutbox& m_outbox;
    ListPane& m_list;
    MinutesPanel* m_minutes;
    ReasonPanel* m_rest;
    QList<qint64> m_forMinutes;              ///< for whom the panel asks
    QList<RollOutbox::Change> m_restChanges; ///< as the preview shows them
    QList<RollOutbox::Change> m_former;      ///< what stood there before the last marks
};

} // namespace inservice
