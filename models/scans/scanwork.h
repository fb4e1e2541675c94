// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scans/scanwire.h"

#include <QHash>
#include <QList>
#include <optional>
#include <variant>

namespace inservice {

/// What is still to be surveyed and compared of one scan, for the helpers that share it. A page is compared by the one
/// that has surveyed it and still has it drawn; another one takes it only where more than that is waiting.
class ScanWork {
public:
    using Piece = std::variant<int, scanwire::Compare>; ///< a page to be surveyed, or a comparison
    using Helper = const void*;                         ///< which one asks

    void survey(const QList<int>& pages) { m_pages << pages; }
    void compare(const scanwire::Compare& what) { m_comparisons << what; }
    /// Once more, and first: the helper went down.
    void again(const Piece& piece);
    [[nodiscard]] qsizetype size() const { return m_pages.size() + m_comparisons.size(); }
    [[nodiscard]] bool hasFor(Helper helper) const;
    [[nodiscard]] std::optional<Piece> next(Helper helper);
    /// It has nothing drawn any more.
    void forget(Helper helper);

    void dropSurvey() { m_pages.clear(); }
    [[nodiscard]] QList<int> takePages() { return std::exchange(m_pages, {}); }
    [[nodiscard]] QList<scanwire::Compare> takeComparisons() { return std::exchange(m_comparisons, {}); }

private:
    [[nodiscard]] qsizetype comparisonFor(Helper helper) const; ///< -1: none
    [[nodiscard]] Helper ownerOf(const scanwire::Compare& what) const { return m_owners.value(what.page); }

    QList<int> m_pages;
    QList<scanwire::Compare> m_comparisons;
    QHash<int, Helper> m_owners; ///< of the pages: who surveyed them
};

} // namespace inservice
