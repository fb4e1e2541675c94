// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/roll/onlinelogpanel.h"
#include "forms/attendance/roll/rollcall.h"
#include "forms/attendance/roll/rolloutbox.h"

#include <functional>

namespace inservice {

/// 線上紀錄: the log of a meeting read in a window beside the roll, confirmed there, and noted of the session chosen.
///
/// Object name of the window: onlineLog.
class OnlineBack : public QObject {
    Q_OBJECT

public:
    /// Brings a course onto the page, of which the outbox is then; false: it is none of theirs any more.
    using Show = std::function<bool(qint64 courseId)>;

    /// `page`: over which the window opens.
    OnlineBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page);

    /// Whether any session of the course is held online.
    [[nodiscard]] static bool isFor(const RollCall& call);
    /// Why no log can be read of the course now; empty: it can.
    [[nodiscard]] static QString whyNot(const RollCall& call);
    /// Of the course that is shown. Throws ReplicaError.
    void open();

signals:
    /// So many marks were noted.
    void noted(int count);

private:
    [[nodiscard]] static QList<OnlineLogPanel::Session> sessions(const RollCall& call);
    bool note(const OnlineLogPanel& panel);

    AccountLink& m_link;
    const RollCall& m_call;
    RollOutbox& m_outbox;
    Show m_show;
    QWidget* m_page;
};

} // namespace inservice
