// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/commands/queuepage.h"

namespace inservice {

void QueuePage::chooseNext(qint64 decided) {
    const int at = rows().rowOf(decided);
    const int count = rows().rowCount();
    for (int step = 1; step < count; ++step) {
        const qint64 id = rows().idAt(((at < 0 ? 0 : at) + step) % count);
        if (waits(id) && list()->select(id)) {
            break;
        }
    }
    list()->focusList();
}

} // namespace inservice
