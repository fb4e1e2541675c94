// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/roll/rollprints.h"

#include "forms/attendance/roll/rollpapers.h"
#include "forms/attendance/sheet/signinpanel.h"
#include "forms/attendance/slips/slipsheet.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"

namespace inservice {

void RollPrints::openSheets(AccountLink& link, const RollCall& call, QWidget* page) {
    auto* panel = new SigninPanel(roll::signinCourse(link, call.held()), roll::signinPeople(link, call.held()),
                                  call.session(), page);
    openPrintWindow(panel, QStringLiteral("signinPaper"), tr("Sign-in sheets"), page);
}

void RollPrints::openSlips(AccountLink& link, const RollCall& call, const QHash<qint64, QString>& slips,
                           QWidget* page) {
    PrintPanel::Paper paper;
    paper.document = slips::document(roll::slipCourse(link, call.held()), roll::slipsOf(link, call.held(), slips));
    paper.subject = QStringLiteral("slips:%1").arg(call.held().course.number);
    paper.copies = {1};
    paper.next =
        tr("Cut them apart and hand them out at the door, or let people print their own from “My "
           "enrolments”. At the door read them with a reader of bar codes, or type the number below the bars.");
    auto* panel = new PrintPanel(page);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("slipsPaper"), tr("Admission slips"), page);
}

} // namespace inservice
