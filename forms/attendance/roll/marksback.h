// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/rollcall.h"
#include "forms/attendance/roll/rolloutbox.h"

#include <QHash>
#include <functional>

namespace inservice {

/// What is read back into the roll in a window beside it, and noted of the people as they stand when it is confirmed.
class MarksBack : public QObject {
    Q_OBJECT

public:
    /// Brings a course onto the page, of which the outbox is then; false: it is none of theirs any more.
    using Show = std::function<bool(qint64 courseId)>;

    /// `page`: over which the window opens.
    MarksBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page);

signals:
    /// So many marks were noted.
    void noted(int count);

protected:
    [[nodiscard]] const RollCall& call() const { return m_call; }
    [[nodiscard]] AccountLink& link() const { return m_link; }
    [[nodiscard]] RollOutbox& outbox() const { return m_outbox; }
    [[nodiscard]] QWidget* page() const { return m_page; }
    [[nodiscard]] bool show(qint64 courseId) const { return m_show(courseId); }
    /// Everybody of the course that is shown, as they stand now. Throws ReplicaError.
    [[nodiscard]] QList<RollRow> everybody() const;
    /// The same by the ids of their enrolments: who has gone meanwhile is noted of nothing.
    [[nodiscard]] QHash<qint64, RollRow> peopleById() const;
    [[nodiscard]] static RollOutbox::Change change(const RollRow& row, const PresenceMark& mark);

private:
    AccountLink& m_link;
    const RollCall& m_call;
    RollOutbox& m_outbox;
    Show m_show;
    QWidget* m_page;
};

} // namespace inservice
