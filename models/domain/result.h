// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>
#include <utility>
#include <variant>

namespace inservice {

/// Why a value is not one: a stable key ("national_id.checksum") and what the sentence about it needs.
/// The key is the same one the centre sends in KD005 `field.invalid`; the words are in forms/words.
struct Refusal {
    QString key;
    QVariantMap details;

    bool operator==(const Refusal&) const = default;
};

/// Either a value that keeps its rule, or the reason why there is none.
template<typename T>
class Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::move(value)) {}
    Result(Refusal refusal) // NOLINT(google-explicit-constructor)
        : m_content(std::move(refusal)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// The value. Only when ok().
    [[nodiscard]] const T& value() const { return std::get<0>(m_content); }
    const T* operator->() const { return &value(); }
    const T& operator*() const { return value(); }
    /// The reason. Only when not ok().
    [[nodiscard]] const Refusal& refusal() const { return std::get<1>(m_content); }

private:
    std::variant<T, Refusal> m_content;
};

} // namespace inservice
