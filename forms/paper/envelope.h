// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/document.h"
#include "forms/paper/sheet.h"

namespace inservice {

/// Where something is sent, as it stands on an envelope.
struct PostalAddress {
    QString zip; ///< 郵遞區號; may be empty
    QString address;
    QString addressee;
    bool operator==(const PostalAddress&) const = default;
};

/// One letter on its way.
struct Mailing {
    PostalAddress from;
    PostalAddress to;
    QStringList enclosed; ///< what is in it, a line each; said on the slip of a window envelope alone
};

/// What an address is printed on.
enum class EnvelopeKind {
    Dl,       ///< 標準信封 220 × 110 mm: A4 folded twice
    C5,       ///< 信封 229 × 162 mm: A4 folded once
    Window,   ///< 開窗信封: a slip on A4, folded twice, whose address stands in the window
    Labels24, ///< A4 sheets of 3 × 8 labels, 70 × 37 mm
    Labels21, ///< of 3 × 7, 63.5 × 38.1 mm
    Labels14, ///< of 2 × 7, 99.1 × 38.1 mm
};

[[nodiscard]] bool isLabels(EnvelopeKind kind);
/// How many labels are on a sheet; 0: it is none.
[[nodiscard]] int labelsOnSheet(EnvelopeKind kind);

/// Envelopes or slips, a page each; labels, `first` (from 0) of the first sheet being the first that is still there.
[[nodiscard]] std::shared_ptr<const Document> envelopes(EnvelopeKind kind, const QList<Mailing>& mailings,
                                                        int first = 0);

/// The place of the address on A4 that stands in a window (DL, window 90 × 45 mm, 20 mm from the left, 45 mm from the
/// top), however the paper slips, mm.
inline constexpr QRectF windowPlace{25, 48, 82, 38};
/// Address and addressee, the latter a little larger; as large as `points` or as there is room for them.
void writeAddress(Sheet& sheet, const PostalAddress& to, const QRectF& place, double points = 12);

} // namespace inservice
