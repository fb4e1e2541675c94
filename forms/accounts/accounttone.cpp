// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounttone.h"

#include "forms/commands/pendingtone.h"
#include "models/tables/accountmodel.h"

namespace inservice {

look::Tone accountTone(const QModelIndex& index) {
    return pendingTone(index, index.data(StateRole).toInt() == int(AccountModel::Bucket::Open) ? look::Tone::Good
                                                                                               : look::Tone::Neutral);
}

} // namespace inservice
