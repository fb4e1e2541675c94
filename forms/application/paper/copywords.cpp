// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/application/paper/copywords.h"

#include "models/tables/listwords.h"

#include <QCoreApplication>

namespace inservice {
namespace {

using questions::CopyStanding;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(inservice::Copies)
};

} // namespace

QString copyStandingWord(CopyStanding standing) {
    switch (standing) {
    case CopyStanding::Missing:
        return Text::tr("Missing", "a form");
    case CopyStanding::Scanned:
        return Text::tr("Scanned, to be received", "a form");
    case CopyStanding::Back:
        return Text::tr("Back", "a form");
    case CopyStanding::Void:
        return Text::tr("Void", "a form");
    case CopyStanding::Ended:
        return Text::tr("Not needed any more", "a form");
    case CopyStanding::Moved:
        return Text::tr("With another desk now", "a form");
    }
    return {};
}

QString ownPrintLine(const questions::OwnPrint& print) {
    const QString which =
        print.byDesk
            ? Text::tr("Revision %1, copy %2, printed by the desk on %3: %4", "numbers, time, what became of it")
            : Text::tr("Revision %1, copy %2, printed on %3: %4", "numbers, time, what became of it");
    return which.arg(QString::number(print.revision), QString::number(print.copy), shownTime(print.at),
                     copyStandingWord(print.standing));
}

} // namespace inservice
