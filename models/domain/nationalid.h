// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QDate>
#include <QString>
#include <optional>

namespace inservice {

/// 身分證字號／統一證號: one of the three numbers that a person in Taiwan is known by. Always ten characters.
/// A number that passes its checksum is not proven to be somebody's: 9.72 % of single wrong digits pass.
class NationalId {
public:
    enum class Kind {
        Citizen,        ///< 國民身分證統一編號, A1… A2…
        LegacyResident, ///< 舊式統一證號, AA… to AD…; usable until the end of 2030
        NewResident,    ///< 新式外來人口統一證號, A8… A9…, since 2021-01-02
    };
    /// Whom a number is issued to, as far as it says so itself.
    enum class Group {
        Citizen,                         ///< 設有戶籍國民
        ForeignOrStateless,              ///< 外國人、無國籍人: new 0–6, legacy C/D
        NationalWithoutHousehold,        ///< 臺灣地區無戶籍國民: new 7
        HongKongMacao,                   ///< 香港、澳門居民: new 8
        Mainland,                        ///< 大陸地區人民: new 9
        NationalOrHongKongMacaoMainland, ///< legacy A/B does not say which of the last three
    };

    /// Normalises (NFKC, blanks out, capitals) and checks. Keys: national_id.length, .format (detail `position`,
    /// 1-based), .checksum (details `from`, `to`: the characters worth a second look).
    static Result<NationalId> parse(const QString& raw);
    /// The rule alone, on exactly this text: nothing is forgiven. No value: it keeps the rule.
    static std::optional<Refusal> check(const QString& exact);
    static Normalised normalised(const QString& raw);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] Group group() const;
    [[nodiscard]] Sex sex() const;
    /// A12345****: the last four hidden (國教署 reading).
    [[nodiscard]] QString masked() const { return mask(m_text); }
    static QString mask(const QString& text);
    /// Legacy numbers end with 2030-12-31 (national_id.ended); the other kinds do not end. `day`: in Taipei.
    [[nodiscard]] std::optional<Refusal> refusedOn(const QDate& day) const;
    /// 「性別與身分證字號不符合」: national_id.sex when the stated sex is not the number's.
    [[nodiscard]] std::optional<Refusal> agreesWith(Sex stated) const;

    /// (n1 + 9·n2) mod 10 of the letter's two-digit code; −1 for anything but A–Z.
    static int letterContribution(QChar letter);

    bool operator==(const NationalId&) const = default;

private:
    explicit NationalId(QString text)
        : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace inservice
