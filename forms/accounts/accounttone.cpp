// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/accounts/accounttone.h"

#include "models/tables/accountmodel.h"

namespace inservice {

look::Tone accountTone(const QModelIndex& index) {
    switch (Pending(index.data(PendingRole).toInt())) {
    case Pending::Refused:
        return look::Tone::Bad;
    case Pending::NeedsSignIn:
        return look::Tone::Warning;
    case Pending::Waiting:
        return look::Tone::Info;
    case Pending::None:
        break;
    }
    return index.data(StateRole).toInt() == int(AccountModel::Bucket::Open) ? look::Tone::Good : look::Tone::Neutral;
}

} // namespace inservice
