// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/sheet/signincode.h"
#include "models/attendance/mark.h"
#include "models/scans/scancomparison.h"

#include <QHash>
#include <QImage>

/// What a signed sheet says of who was there (II.5.2 «Paper»): proposed, never decided.
namespace inservice::signback {

/// What is written in a box.
enum class Ink {
    None,
    Doubtful, ///< more than a speck, less than a name
    Written,
};
/// `extra`: share of the box that is dark and was not printed.
[[nodiscard]] Ink inkOf(double extra);

/// What is compared on a page: every box of every person, line by line, then the rows of who walks in.
[[nodiscard]] QList<QRectF> areasOf(const SigninCode& code);

/// A page as it was read.
struct Page {
    SigninCode code;
    int page = 0; ///< of its file, from 0
    QList<ScanArea> areas;
};

/// Of one person at one session.
struct Finding {
    enum class Verdict {
        Here,  ///< every box signed
        Empty, ///< none
        Known, ///< signed, and noted as there already; or printed as away and away
        Ask,   ///< a person looks
    };
    enum class Why {
        Nothing,
        Faint,    ///< something is written that may be no name
        OneOfTwo, ///< only one of the boxes of the session
        Absent,   ///< signed, but noted as absent or on leave
        Printed,  ///< the sheet said 公假 or 請假, which is noted no more
        Stranger, ///< not on the list any more
        Differs,  ///< the page came twice, and not the same
    };
    qint64 enrolmentId = 0;
    int session = 0;
    Verdict verdict = Verdict::Empty;
    Why why = Why::Nothing;
    QImage picture; ///< its boxes side by side
    int page = 0;   ///< of its sheet
    int number = 0; ///< 編號 as it is printed there
};

/// A row in which somebody who walked in has written.
struct WalkIn {
    int page = 0;
    QList<int> sessions;
    QImage picture;
};

struct Reading {
    QList<Finding> findings; ///< in the order of the sheet, session by session
    QList<WalkIn> walkIns;
    QList<SigninCode> pages; ///< each once
    int repeated = 0;        ///< pages that came more than once
    /// Pages of the same list that were not in the scan.
    [[nodiscard]] QList<SigninCode> missing() const;
};

/// `marks`: what is noted of somebody; none: not on the list of the course.
using Noted = std::function<std::optional<QList<PresenceMark>>(qint64 enrolmentId)>;
[[nodiscard]] Reading read(const QList<Page>& pages, const Noted& marks);

} // namespace inservice::signback
