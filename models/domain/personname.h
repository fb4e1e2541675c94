// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>
#include <optional>

namespace inservice {

/// 姓名: the real name, 1 to 50 characters. Han characters of every plane, 原住民 names with ‧ (U+2027) between their
/// parts, Latin names.
class PersonName {
public:
    static constexpr int MaximumLength = 50;

    /// NFKC, trimmed, one blank at most between words, · and ・ become ‧, typographic apostrophes and hyphens the plain
    /// ones. Keys: name.empty, name.length, name.characters (detail `character`: the first that does not belong, if it
    /// can be shown).
    static Result<PersonName> parse(const QString& raw);
    static std::optional<Refusal> check(const QString& exact);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString masked() const { return mask(m_text); }
    /// The site's way (S2): 謝O威, 王O, 歐O華. First and last character stay, every one between becomes O; whole
    /// characters beyond the BMP. The parts of a name with ‧ and the words of a Latin one are masked each for itself (O
    /// per part, separators stay), so its form stays recognisable. For any text, also one that parse() would refuse.
    static QString mask(const QString& name);

    bool operator==(const PersonName&) const = default;

private:
    explicit PersonName(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
