// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"
#include "models/domain/unitkind.h"

#include <QString>
#include <optional>

namespace inservice {

/// 學校代碼 as the Ministry issues it: six characters of text (never a number), nine with a branch (014XA1-02), four
/// for a university. A school's code changes with its jurisdiction.
class UnitCode {
public:
    enum class Founder {
        National,    ///< 國立 (0)
        Private,     ///< 私立 (1)
        Municipal,   ///< 直轄市立／改隸市立 (3)
        County,      ///< 縣(市)立 (4)
        Other,       ///< 5, rare
        Corrections, ///< 矯正學校 (C)
        Military,    ///< 軍校 (M)
    };

    /// NFKC, blanks out, capitals. Keys: unit_code.length, .county (detail `county`: the two digits), .format (detail
    /// `position`, 1-based).
    static Result<UnitCode> parse(const QString& raw);
    static std::optional<Refusal> check(const QString& exact);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isUniversity() const { return m_text.size() == 4; }
    [[nodiscard]] QString countyCode() const; ///< first two characters; empty for a university
    /// The county of today with 臺 (06 and 19 are 臺中市, 31–42 臺北市); empty for a university.
    [[nodiscard]] QString countyName() const;
    [[nodiscard]] std::optional<Founder> founder() const;   ///< a hint: 公/私立 in the list wins
    [[nodiscard]] std::optional<UnitKind> kindHint() const; ///< by the fourth character; the name says it better
    [[nodiscard]] QString branch() const;                   ///< "02", or empty

    /// The county of today for the two digits of a code; empty: no such county.
    static QString countyNameOf(const QString& twoDigits);

    bool operator==(const UnitCode&) const = default;

private:
    explicit UnitCode(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
