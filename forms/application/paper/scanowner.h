// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paper/scanview.h"
#include "models/replica/tables/applications.h"

namespace inservice {

/// Whose sealed form a scan is, seen from one case.
struct ScanOwner {
    enum class Fit {
        Unread,   ///< no code of ours was legible: a person has to compare the numbers
        Fits,     ///< this case's, in a revision whose paper counts
        Outdated, ///< this case's, of an older revision
        Newer,    ///< this case's, of a revision this PC does not know yet
        Altered,  ///< this case's revision with another content: what is on the paper is not what was sent
        Other,    ///< of another case only
    };
    Fit fit = Fit::Unread;
    PaperCode code; ///< the one that decided; empty for Unread
};

/// Of several codes (a stack of papers in one file) this case's own counts, and of these the newest.
[[nodiscard]] ScanOwner scanOwner(const ScanReading& reading, const ApplicationRow& here);

/// What is said about it: “This is the sealed form of 115-000017, 王大明, revision 1.” `other`: the case of the code,
/// where this desk may see it.
[[nodiscard]] QString scanOwnerText(const ScanOwner& owner, const ApplicationRow& here,
                                    const std::optional<ApplicationRow>& other);

} // namespace inservice
