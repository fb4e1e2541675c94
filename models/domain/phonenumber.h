// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalise.h"
#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace inservice {

/// A telephone or fax number of Taiwan with its area code (區碼), 07-6000000 or 07-6000000#123, or a mobile number,
/// 0912-345-678.
class PhoneNumber {
public:
    enum class Use {
        Phone, ///< 聯絡電話: may carry an extension (分機)
        Fax,   ///< 傳真電話: may not
    };
    enum class Line { Fixed, Mobile, TollFree, Voip };

    /// Accepts full-width, brackets, any dash, blanks, dots, +886 and 886 in any way, a word before it (電話：); #, *,
    /// 轉, 分機, 內線, ext before an extension, also in brackets; several lines in a row (07-6000000~5) are the first
    /// of them. The area code is the longest that fits (03-7… is 037). Keys: phone.empty, phone.area, phone.digits
    /// (details `area`, `expected`, `actual`, `first`), phone.extension (detail `maximum`), phone.format; each has
    /// detail `use`
    /// ("phone" or "fax").
    static Result<PhoneNumber> parse(const QString& raw, Use use = Use::Phone);
    /// What parse() would store for it; the text as it is when it is not a number.
    static Normalised normalised(const QString& raw, Use use = Use::Phone);

    [[nodiscard]] QString text() const; ///< the stored form: 07-6000000#123, 0912-345-678
    [[nodiscard]] QString area() const { return m_area; }
    [[nodiscard]] QString subscriber() const { return m_subscriber; }
    [[nodiscard]] QString extension() const { return m_extension; } ///< empty: none
    [[nodiscard]] Line line() const;
    /// The counties (with 臺) that this area code and first digit serve; empty for mobile, toll-free and VoIP.
    [[nodiscard]] QStringList areaCounties() const;
    /// Whether the county is among areaCounties(), or the line has no area. A mismatch is a reason to look again, never
    /// an error: schools at a border use the neighbour's code.
    [[nodiscard]] bool fitsCounty(const QString& countyName) const;

    bool operator==(const PhoneNumber&) const = default;

private:
    PhoneNumber() = default;
    QString m_area;
    QString m_subscriber;
    QString m_extension;
};

} // namespace inservice
