// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/question.h"

#include <QDateTime>

namespace inservice::questions {

/// A mail that may be done without (通知設定): whether it is wanted. Of a desk, who has switched it off, and when.
struct NoticeChoice {
    QString notice; ///< the key of its template
    bool mail = true;
    QString byName;
    QDateTime at;
    bool operator==(const NoticeChoice&) const = default;
};

/// One's own, or those of one's desk. A right is asked for: notice.set.
[[nodiscard]] AccountQuestion<QList<NoticeChoice>> ownNotices();

} // namespace inservice::questions
