// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// A case by what stands on its paper: 「ISD1|115-000123|2|ab12cd34」 in the QR code (number, revision, the first eight
/// characters of the content hash), or the number.
struct PaperCode {
    QString number;
    int revision = 0; ///< 0: only a number was typed
    QString hash;     ///< empty: only a number was typed

    /// From a code reader or typed; also a number alone (115-000123, 115000123). Nothing for any other text.
    [[nodiscard]] static std::optional<PaperCode> parse(const QString& typed);
    /// What the QR code says.
    [[nodiscard]] QString text() const;
};

} // namespace inservice
