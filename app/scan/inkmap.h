// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSizeF>
#include <vector>

namespace inservice {

/// Where a page is dark, in cells of half a millimetre: small enough for a stroke, large enough that the noise of a fax
/// and what shows through from the other side are no ink. Dark is measured against the paper around it, so that a
/// shadow is none either.
class InkMap {
public:
    /// `grey`: Format_Grayscale8; `paper`: mm.
    InkMap(const QImage& grey, QSizeF paper);

    [[nodiscard]] double ink() const; ///< share of dark cells
    /// Nothing on it that somebody wrote or printed: only specks, streaks along the page, punch holes, a fold, and what
    /// stands in the margin where a scanner shadows and a fax prints its line.
    [[nodiscard]] bool isBlank() const;
    /// `turn`: degrees clockwise until it is upright. Never 0.
    [[nodiscard]] quint64 fingerprint(double turn) const;

private:
    struct Blot {                     ///< dark cells that touch each other
        int left, top, right, bottom; ///< cells, inclusive
        int cells = 0;
    };
    void markDark(const QImage& cells);
    [[nodiscard]] Blot blotAt(size_t start, std::vector<bool>& seen) const;
    [[nodiscard]] bool isDirt(const Blot& blot) const;

    int m_width;
    int m_height;
    std::vector<bool> m_dark;
};

} // namespace inservice
