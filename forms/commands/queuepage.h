// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/commands/rowactionspage.h"

namespace inservice {

/// The queue of whoever decides: after a decision the next row that waits is shown. A subject says which rows wait.
class QueuePage : public RowActionsPage {
    Q_OBJECT

protected:
    using RowActionsPage::RowActionsPage;
    /// The next one that waits; no key that follows decides it, which nobody has read yet.
    void chooseNext(qint64 decided);
    /// It is to be decided here, and nothing about it is in the outbox.
    [[nodiscard]] virtual bool waits(qint64 id) const = 0;
};

} // namespace inservice
