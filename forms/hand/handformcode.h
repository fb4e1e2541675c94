// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// What the QR code of a form filled in by hand says: which form it is, whose it was prefilled for and which desk it is
/// to go to. No number and no person: nobody has handed anything in yet.
struct HandFormCode {
    QString form;  ///< key of the form: `account`, `project`, `correction`
    QString about; ///< code of the unit, or number of the course; empty: the form was empty
    QString desk;  ///< id of the desk it returns to; empty: not known when it was printed

    bool operator==(const HandFormCode&) const = default;
    [[nodiscard]] QString text() const;
    /// Nothing for any other text.
    [[nodiscard]] static std::optional<HandFormCode> parse(const QString& read);
};

} // namespace inservice
