// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/review/rights.h"
#include "models/scans/scankind.h"

namespace inservice {

/// What a person adds to a deed in its panel.
struct DeedDetails {
    QString text;        ///< reason, remark or note
    QStringList reasons; ///< keys of return_reason
    std::optional<ReceivedHow> how;
    bool headSeal = false;       ///< 主管職章
    bool unitSeal = false;       ///< 關防
    std::optional<int> revision; ///< which revision the paper shows, as its code says; none: the newest
    bool keepsPaper = false;     ///< 不必重新核章: of a return, the sealed paper received still counts
};

/// The command for a deed on a case as it was seen: `seen.rowVersion` is what the person decided about.
[[nodiscard]] OutboxItem makeCommand(Deed deed, const ApplicationRow& seen, const DeedDetails& details, bool chief);
/// `revision`: the one the paper was printed of; `code`: what was read off it (paperCode()), empty where nothing was.
[[nodiscard]] OutboxItem makeAttachScan(const ApplicationRow& seen, int revision, const QString& code,
                                        const Scan& scan);
[[nodiscard]] OutboxItem makeVoidScan(const ApplicationRow& seen, qint64 scanId, const QString& reason);

/// The deed that a command asks for, and what was filled in for it: makeCommand() the other way round.
struct Asked {
    Deed deed = Deed::Note;
    DeedDetails details;
};
/// None for a command that is no deed (a scan, for instance).
[[nodiscard]] std::optional<Asked> askedFor(const OutboxItem& item);
/// A decision that was not carried out because the case is not as it was seen: it waits for a person (需處理).
[[nodiscard]] bool isParked(const OutboxItem& item);

} // namespace inservice
