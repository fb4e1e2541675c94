// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/showndays.h"

#include "models/tables/listwords.h"

namespace inservice {

QString shownDays(const QDate& first, const QDate& last) {
    if (!first.isValid() || !last.isValid() || first == last) {
        return shownDay(first.isValid() ? first : last);
    }
    return shownDay(first) + u'～' +
           (first.year() == last.year() ? last.toString(QStringLiteral("MM/dd")) : shownDay(last));
}

} // namespace inservice
