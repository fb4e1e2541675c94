// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plaintext.h"

namespace inservice {

/// 職稱: one line of text in which a title can be read: two letters at least (a 漢字 is one), so neither 「1」 nor
/// 「－－」.
class JobTitle {
public:
    static constexpr int MaximumLength = 50; ///< characters
    static constexpr int LeastLetters = 2;

    /// Keys: those of PlainText; job_title.letters (details `minimum`).
    static Result<JobTitle> parse(const QString& raw);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }
    bool operator==(const JobTitle&) const = default;

private:
    explicit JobTitle(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
