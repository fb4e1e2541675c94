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

    /// As normaliseLine(); what looks like ‧ ' - : ^ _ becomes that sign, and what stands between two 漢字 the dot.
    /// Keys: name.empty, name.length, name.characters (details of characters::refusalAt(): the first that does not
    /// belong).
    static Result<PersonName> parse(const QString& raw);
    static std::optional<Refusal> check(const QString& exact);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString masked() const { return mask(m_text); }
    /// The site's way (S2), with ○ (U+25CB) as offices write: 林○安, 王○, 歐○○安. First and last character stay, each
    /// between becomes ○; characters beyond the BMP count whole. A name of several parts (‧ or blanks between them) is
    /// masked by parts instead: 瓦浪‧○, Anna ○ Lee. For any text, also one that parse() would refuse.
    static QString mask(const QString& name);

    bool operator==(const PersonName&) const = default;

private:
    explicit PersonName(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
