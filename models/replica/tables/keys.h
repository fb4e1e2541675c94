// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestanding.h"
#include "models/domain/terms.h"
#include "models/replica/table.h"

namespace inservice {

template<>
inline std::optional<AccountType> fromKey(const QString& key) {
    return accountTypeFromKey(key);
}
template<>
inline std::optional<ApplicationState> fromKey(const QString& key) {
    return applicationStateFromKey(key);
}
template<>
inline std::optional<Sex> fromKey(const QString& key) {
    return sexFromKey(key);
}
template<>
inline std::optional<ReceivedHow> fromKey(const QString& key) {
    return receivedHowFromKey(key);
}
template<>
inline std::optional<ReturnedFor> fromKey(const QString& key) {
    return returnedForFromKey(key);
}

} // namespace inservice
