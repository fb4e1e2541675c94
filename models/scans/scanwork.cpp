// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scans/scanwork.h"

#include <algorithm>

namespace inservice {

void ScanWork::again(const Piece& piece) {
    if (const int* page = std::get_if<int>(&piece)) {
        m_pages.prepend(*page);
    } else {
        m_comparisons.prepend(std::get<scanwire::Compare>(piece));
    }
}

bool ScanWork::hasFor(Helper helper) const {
    return !m_pages.isEmpty() || comparisonFor(helper) >= 0;
}

std::optional<ScanWork::Piece> ScanWork::next(Helper helper) {
    const qsizetype at = comparisonFor(helper);
    if (at >= 0 && (m_pages.isEmpty() || ownerOf(m_comparisons.at(at)) == helper)) {
        return m_comparisons.takeAt(at);
    }
    if (m_pages.isEmpty()) {
        return {};
    }
    const int page = m_pages.takeFirst();
    m_owners.insert(page, helper);
    return page;
}

void ScanWork::forget(Helper helper) {
    m_owners.removeIf([helper](const auto& one) { return one.value() == helper; });
}

qsizetype ScanWork::comparisonFor(Helper helper) const {
    qsizetype other = -1;
    for (qsizetype at = 0; at < m_comparisons.size(); ++at) {
        const Helper owner = ownerOf(m_comparisons.at(at));
        if (owner == helper) {
            return at;
        }
        const auto waiting = std::count_if(m_comparisons.begin(), m_comparisons.end(),
                                           [&](const scanwire::Compare& one) { return ownerOf(one) == owner; });
        if (other < 0 && (owner == nullptr || waiting > 1)) {
            other = at;
        }
    }
    return other;
}

} // namespace inservice
