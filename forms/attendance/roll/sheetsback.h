// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/back/signbackpanel.h"
#include "forms/attendance/roll/marksback.h"

namespace inservice {

class TakenPages;

/// 簽到表 that come back signed: read from scans in a window beside the roll, confirmed there, and noted of every
/// session that the sheets are of.
///
/// Object name of the window: signBack.
class SheetsBack : public MarksBack {
    Q_OBJECT

public:
    using MarksBack::MarksBack;

    /// Of the course that is shown. `pages`: of the stack of returned papers, read at once; what of them was read
    /// leaves the stack with what is confirmed. Throws ReplicaError.
    void open(const QList<qint64>& pages = {});

signals:
    /// A row in which somebody wrote who was on no list; the course is shown.
    void walkInWanted(int session);

private:
    void bring(SignBackPanel* panel, TakenPages* taken);
    /// `taken`: null: the files were chosen.
    bool note(SignBackPanel& panel, TakenPages* taken);
};

} // namespace inservice
