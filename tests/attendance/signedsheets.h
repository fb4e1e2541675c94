// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/attendance/sheet/signinsheet.h"

#include <QImage>
#include <QSet>

/// Sign-in sheets as they come back, of synthetic people.
namespace signedsheets {

inservice::SigninCourse course();
QList<inservice::SigninPerson> people(int count);

/// What was written on a page: boxes by line and box, and rows of who walked in.
struct Written {
    QSet<std::pair<int, int>> boxes;
    QSet<int> walkIns;
};
/// About `share` of the boxes of a page.
Written anyhow(const inservice::SigninCode& code, double share, quint32 seed);
/// The page with names in those boxes, in colour at 240 dpi.
QImage signedPage(const inservice::Sheet& page, const inservice::SigninCode& code, const Written& written,
                  quint32 seed);
inservice::SigninCode codeOf(const inservice::Sheet& page);

} // namespace signedsheets
