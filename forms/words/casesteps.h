// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestanding.h"

#include <QString>

/// What comes next of a case, in words: the one place they are made, for the headline, the list, the line of steps and
/// both sides' buttons (CaseStanding says what; the centre's mails say the same).
namespace inservice::words {

/// Whom a case's sentences speak of.
struct CaseNames {
    QString desk; ///< the reviewing desk; empty: the unit's own 總負責人
    QString ways; ///< every way to reach it with a paper: fax, mail, address
    QString unit;
    bool needsUnitSeal = false; ///< 關防
};

/// What the applicant has to do now, or what happens without them.
[[nodiscard]] QString nextStep(const CaseStanding& standing, const CaseNames& names);
/// The same in a few words, for a list.
[[nodiscard]] QString nextStepShort(const CaseStanding& standing);
/// Why nothing is printed now; empty: it can be.
[[nodiscard]] QString whyNotPrinted(const CaseStanding& standing);
/// 「資料無誤，重新列印核章」, with its access key.
[[nodiscard]] QString reprintButton();
/// The seals that have to be on the paper.
[[nodiscard]] QString sealsNeeded(bool needsUnitSeal);

/// A station in the line of steps, as it is called while it is `state`.
[[nodiscard]] QString station(Station station, StationState state);

/// The desk's side: what a case waits for, 「第 2 版的核章表尚未收到」; empty: nothing of the paper is missing.
[[nodiscard]] QString paperMissing(const CaseStanding& standing);
/// 「第 1 版的紙本」: which paper the one received is, when it is void by now; empty: it counts, or none has come.
[[nodiscard]] QString oldPaper(const CaseStanding& standing);
/// What a case was sent back for, as its desk sees it.
[[nodiscard]] QString returnedFor(ReturnedFor fault);

} // namespace inservice::words
