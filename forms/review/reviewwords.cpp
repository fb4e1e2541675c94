// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewwords.h"

#include "forms/words/words.h"
#include "models/domain/personname.h"

namespace inservice {

ListWords listWords() {
    return {words::accountType, words::state,         words::receivedHow, words::action,
            words::commandKind, words::centreRefusal, words::field};
}

QString captionName(const QString& name) {
    return PersonName::mask(name);
}

} // namespace inservice
