// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/application/paper/sealcheck.h"
#include "tests/support/faxlike.h"

/// Application forms as offices seal, sign and spoil them, of synthetic people.
namespace sealedforms {

enum class Change {
    WrittenOver, ///< by pen, beside or over what was printed
    StruckOut,   ///< two lines through it
    Covered,     ///< a strip of paper, or correcting fluid
};

/// What was done with a form before it came back.
struct Done {
    bool headSeal = true;
    bool unitSeal = true;
    bool isSigned = true;
    bool isDated = true;
    QString changed; ///< label of a field; empty: none
    Change how = Change::WrittenOver;
};

/// In colour at 240 dpi; the same seed is the same hand.
QImage formOf(const inservice::ApplicationPaper& paper, const Done& done, quint32 seed);
/// How it comes back: without the seals and marks of faxlike, as they are set here.
faxlike::Way wayOf(quint32 seed);
/// The form as the desk knows it: without the whole ID, printed at another time.
inservice::ApplicationPaper asKnown(inservice::ApplicationPaper paper);

} // namespace sealedforms
