// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

#include <utility>

namespace inservice {

Error::Error(QString sentence)
    : text(std::move(sentence)) {
}

Error::Error(QString stableKey, QString sentence)
    : key(std::move(stableKey))
    , text(std::move(sentence)) {
}

const char* Error::what() const noexcept {
    m_what = text.isEmpty() ? key.toUtf8() : text.toUtf8();
    return m_what.constData();
}

} // namespace inservice
