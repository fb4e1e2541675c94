// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <cmath>
#include <compare>

namespace inservice {

/// Hours in steps of a half, counted exactly: 6.5 hours are 13.
class Halves {
public:
    constexpr Halves() = default;
    [[nodiscard]] static constexpr Halves of(int halves) { return Halves(halves); }
    /// To the nearest half.
    [[nodiscard]] static Halves ofHours(double hours) { return Halves(int(std::lround(hours * 2))); }

    [[nodiscard]] constexpr int count() const { return m_count; }
    [[nodiscard]] constexpr double hours() const { return m_count / 2.0; }
    /// 6, 6.5: as the centre writes them.
    [[nodiscard]] QJsonValue json() const { return m_count % 2 == 0 ? QJsonValue(m_count / 2) : QJsonValue(hours()); }
    /// 6.0, 6.5: as people read them.
    [[nodiscard]] QString text() const { return QString::number(hours(), 'f', 1); }

    constexpr bool operator==(const Halves&) const = default;
    constexpr std::strong_ordering operator<=>(const Halves& other) const { return m_count <=> other.m_count; }
    constexpr Halves operator+(Halves other) const { return Halves(m_count + other.m_count); }
    constexpr Halves operator-(Halves other) const { return Halves(m_count - other.m_count); }

private:
    constexpr explicit Halves(int count)
        : m_count(count) {}
    int m_count = 0;
};

} // namespace inservice
