// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// The tables that packaging/characters makes out of Unicode's; models/domain/characters.h says what they mean. All
/// sorted.
namespace inservice::characterdata {

struct Range {
    char32_t first;
    char32_t last;
};

struct Pair {
    char32_t from;
    char32_t to;
};

struct Longer {
    char32_t from;
    const char16_t* to;
};

extern const std::span<const Range> Ignorable;
extern const std::span<const Range> Selectors;
extern const std::span<const Range> Forbidden;
extern const std::span<const Range> Lost;
extern const std::span<const Range> Han;
extern const std::span<const Range> NameLetters;
extern const std::span<const Range> NameMarks;
extern const std::span<const Range> Marks;
extern const std::span<const Range> Dashes;
extern const std::span<const Pair> Signs;
extern const std::span<const Pair> Radicals;
extern const std::span<const Pair> Folding;
extern const std::span<const Longer> LongFolding;

} // namespace inservice::characterdata
