// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>
#include <optional>

namespace inservice {

/// Free text: 職稱, 所屬院系所處室, reasons, notes. No control characters, nothing of private use, no lone surrogates,
/// no heap of combining marks, within a length. One line is normaliseLine(); prose of several lines is NFC and keeps
/// its full-width punctuation.
class PlainText {
public:
    struct Limits {
        int minimum = 0;        ///< characters; 1: must not be empty
        int maximum = 200;      ///< characters
        bool multiline = false; ///< line breaks allowed (stored as \n)
        bool letters = false;   ///< some letter must be in it: a 職稱 is not 「1」
    };

    /// Keys: text.empty, text.length (details `maximum`, `actual`), text.control (details of
    /// characters::refusalAt()), text.letters.
    static Result<PlainText> parse(const QString& raw, Limits limits);
    static Result<PlainText> parse(const QString& raw) { return parse(raw, Limits()); }
    static std::optional<Refusal> check(const QString& exact, Limits limits);
    static Normalised normalised(const QString& raw, Limits limits);

    [[nodiscard]] QString text() const { return m_text; }
    bool operator==(const PlainText&) const = default;

private:
    explicit PlainText(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
