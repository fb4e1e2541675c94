// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/printverdict.h"

#include "forms/paper/papercode.h"

#include <QCoreApplication>

namespace inservice {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintVerdict)
};

} // namespace

PrintVerdict verdictOf(const PaperCode& code, const ApplicationRow& found) {
    const bool counts = code.revision >= found.paperRevision && code.revision <= found.revision;
    if (!counts) {
        return {
            look::Tone::Warning,
            Text::tr("This print is outdated: it shows revision %1, the case is at revision %2. Ask for a new print "
                     "with seals, or compare it with what is here.")
                .arg(code.revision)
                .arg(found.revision)};
    }
    if (code.revision < found.revision) {
        return {look::Tone::Good,
                Text::tr("This print shows revision %1, whose sealed form still counts.").arg(code.revision)};
    }
    if (!found.contentHash.startsWith(code.hash, Qt::CaseInsensitive)) {
        return {look::Tone::Bad,
                Text::tr("The code on this print does not belong to what the centre has: the print may "
                         "have been altered. Compare every field before you receive it.")};
    }
    return {look::Tone::Good, Text::tr("This print shows revision %1, which is the present one.").arg(found.revision)};
}

} // namespace inservice
