// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/back/signbackpanel.h"
#include "forms/attendance/roll/rollcall.h"
#include "forms/attendance/roll/rolloutbox.h"

#include <functional>

namespace inservice {

class TakenPages;

/// 簽到表 that come back signed: read from scans in a window beside the roll, confirmed there, and noted of every
/// session that the sheets are of.
///
/// Object name of the window: signBack.
class SheetsBack : public QObject {
    Q_OBJECT

public:
    /// Brings a course onto the page, of which the outbox is then; false: it is none of theirs any more.
    using Show = std::function<bool(qint64 courseId)>;

    /// `page`: over which the window opens.
    SheetsBack(AccountLink& link, const RollCall& call, RollOutbox& outbox, Show show, QWidget* page);

    /// Of the course that is shown. `pages`: of the stack of returned papers, read at once; what of them was read
    /// leaves the stack with what is confirmed. Throws ReplicaError.
    void open(const QList<qint64>& pages = {});

signals:
    /// So many marks were noted.
    void noted(int count);
    /// A row in which somebody wrote who was on no list; the course is shown.
    void walkInWanted(int session);

private:
    void bring(SignBackPanel* panel, TakenPages* taken);
    /// `taken`: null: the files were chosen.
    bool note(SignBackPanel& panel, TakenPages* taken);

    AccountLink& m_link;
    const RollCall& m_call;
    RollOutbox& m_outbox;
    Show m_show;
    QWidget* m_page;
};

} // namespace inservice
