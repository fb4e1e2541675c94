// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace inservice {

/// What stands on a 報到單 and in its bar code: course_number.enrolment_id.TOKEN, the token ten characters of
/// Crockford's base 32, signed by the centre. A desk cannot make one, only compare it with those it was given.
class SlipCode {
public:
    /// As a reader sends it or a person types it: in either case, in full width, with blanks or other dots and lines
    /// between its parts, O for 0, I and L for 1. None: it is no slip at all.
    [[nodiscard]] static std::optional<SlipCode> parse(const QString& typed);

    [[nodiscard]] qint64 course() const { return m_course; }       ///< 課程編號
    [[nodiscard]] qint64 enrolment() const { return m_enrolment; } ///< 報名編號
    /// As the centre writes it.
    [[nodiscard]] QString text() const;
    bool operator==(const SlipCode&) const = default;

private:
    qint64 m_course = 0;
    qint64 m_enrolment = 0;
    QString m_token;
};

} // namespace inservice
