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
    /// The site's way (S2): 林O安, 王O, 歐OO安. First and last character stay, each between becomes O; characters
    /// beyond the BMP count whole. A name of several parts (‧ or blanks between them) is masked by parts instead:
    /// 瓦浪‧O, Anna O Lee. For any text, also one that parse() would refuse.
    static QString mask(const QString& name);

    bool operator==(const PersonName&) const = default;

private:
    explicit PersonName(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
