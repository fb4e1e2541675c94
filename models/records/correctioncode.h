// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// A request of 修改已結案課程內容 by what stands on its form: 「ISD2|15000123-1|2|ab12cd34」 in the QR code (number of
/// the course, the how manieth of it, revision, the first eight characters of the check value).
struct CorrectionCode {
    qint64 courseNumber = 0;
    int n = 0;
    int revision = 0;
    QString hash;
    bool operator==(const CorrectionCode&) const = default;

    /// From a code reader. Nothing for any other text.
    [[nodiscard]] static std::optional<CorrectionCode> parse(const QString& read);
    /// What the QR code says.
    [[nodiscard]] QString text() const;
    /// 申請編號
    [[nodiscard]] QString number() const;
};

} // namespace inservice
