// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/listpaper.h"

#include "forms/closing/closingsheet.h"
#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/words/words.h"
#include "models/replica/replicaerror.h"
#include "models/replica/replicareader.h"
#include "models/replica/tables/units.h"

#include <QCoreApplication>
#include <QDialog>

namespace inservice {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ClosingPaper)
};

void open(const ClosingSummary& summary, QWidget* page) {
    PrintPanel::Paper paper;
    paper.document = summaryDocument(summary);
    paper.subject = QStringLiteral("%1/%2").arg(summary.list.id).arg(summary.list.rowVersion);
    paper.copies = {1};
    paper.next =
        Say::tr("Have it sealed and keep it with the signed sheets: the check value shows which list it is of.")
            .toHtmlEscaped();
    auto* panel = new PrintPanel(page);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("closingPaper"), Say::tr("Summary of the closing"), page);
}

} // namespace

void printList(AccountLink& link, const CourseListRow& row, const Course& form, const CourseListVersionRow& list,
               QWidget* page, const std::function<void(const QString& sentence)>& failed) {
    ClosingSummary summary;
    summary.course = row.course;
    summary.form = form;
    summary.list = list;
    try {
        const ReplicaReader& replica = link.replica();
        summary.unit = replica.row<UnitRow>(row.course.unitId).value_or(UnitRow()).name;
        summary.desk = replica.row<DeskRow>(row.course.reviewerUnitId).value_or(DeskRow()).name;
    } catch (const ReplicaError& error) {
        failed(Say::tr("The data on this PC could not be read: %1").arg(error.text));
        return;
    }
    link.ask(questions::handedList(list.id), page,
             [summary, page, failed](const Answer<questions::HandedList>& answer) mutable {
                 if (answer) {
                     summary.handed = *answer.value;
                     open(summary, page);
                 } else if (answer.error.offline) {
                     failed(Say::tr("The centre does not answer, and the rows of the list lie there alone. Check the "
                                    "network, or try again in a few minutes."));
                 } else {
                     failed(words::centreRefusal(answer.error.key, answer.error.detail));
                 }
             });
}

} // namespace inservice
