// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/records/own/recordpapers.h"

#include "forms/paper/printpanel.h"
#include "forms/paper/printwindow.h"
#include "forms/records/own/certificatesheet.h"
#include "forms/words/recordwords.h"
#include "models/domain/rocdate.h"
#include "models/records/certificatecode.h"
#include "models/replica/tables/teachers.h"
#include "models/replica/tables/units.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

using Column = RecordModel::Column;

RecordListLine lineOf(const RecordRow& row) {
    RecordListLine line;
    line.number = QString::number(row.number);
    line.title = row.title;
    line.organiser = row.organiser;
    line.days = RecordModel::daysOf(row);
    line.hours = hoursText(row.hours) + (row.kind == u"credits"   ? QStringLiteral(" 學分")
                                         : row.kind == u"lecture" ? QStringLiteral(" 小時（授課）")
                                                                  : QStringLiteral(" 小時"));
    if (row.certificate) {
        const CertificateCode code{row.certificate->number, row.certificate->code, row.certificate->version};
        line.certificate = code.number + u' ' + code.shownCode();
    }
    return line;
}

} // namespace

void RecordPapers::openCertificate(const RecordRow& row, QWidget* page) {
    PrintPanel::Paper paper;
    paper.document = certificateDocument(*row.certificate);
    paper.subject = QStringLiteral("%1/%2").arg(row.certificate->number).arg(row.certificate->version);
    paper.copies = {1};
    paper.next = tr("Whoever gets it can verify it under «Verify a certificate», without an account.");
    auto* panel = new PrintPanel(page);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("certificatePaper"), tr("Certificate of hours"), page);
}

void RecordPapers::openList(AccountLink& link, const QList<RecordRow>& counted, const QDate& from, const QDate& to,
                            QWidget* page) {
    RecordListHead head;
    head.name = link.identity().name;
    const ReplicaReader& replica = link.replica();
    const auto unit = replica.row<UnitRow>(link.identity().unitId);
    head.unit = unit ? unit->name : QString();
    const QList<TeacherRow> own = replica.rows<TeacherRow>();
    head.nationalId = own.isEmpty() ? QString() : own.constFirst().nationalId;
    head.from = from;
    head.to = to;
    head.printedOn = RocDate::today().day();
    QList<RecordListLine> lines;
    for (const RecordRow& row : counted) {
        lines << lineOf(row);
    }
    const RecordSum total = recordTotal(countedRecords(counted));
    QString sums = QStringLiteral("合計：研習 %1 小時").arg(hoursText(total.hours));
    if (total.credits > 0) {
        sums += QStringLiteral("、%1 學分").arg(hoursText(total.credits));
    }
    if (total.lecture > 0) {
        sums += QStringLiteral("；授課 %1 小時（不併入研習時數）").arg(hoursText(total.lecture));
    }
    PrintPanel::Paper paper;
    paper.document = recordListDocument(head, lines, sums);
    paper.subject = QStringLiteral("records");
    paper.copies = {1};
    paper.next = tr("The list has what was confirmed by now. Each line can be verified by its certificate.");
    auto* panel = new PrintPanel(page);
    panel->setPaper(paper);
    openPrintWindow(panel, QStringLiteral("recordsPaper"), tr("List of courses attended"), page);
}

SpreadsheetTable RecordPapers::table(const RecordModel& model, const QString& name) {
    SpreadsheetTable table;
    table.title = tr("My record");
    table.header << tr("Name");
    table.numberColumns = {1 + int(Column::Hours)};
    for (int column = 0; column < int(Column::Count); ++column) {
        table.header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (const RecordRow& row : model.counted()) {
        table.rows << QStringList{name,
                                  QString::number(row.number),
                                  row.title,
                                  row.organiser,
                                  RecordModel::daysOf(row),
                                  shownDay(row.dateTo),
                                  hoursText(row.hours),
                                  words::recordKind(row.kind) + u'　' +
                                      RecordModel::stateWord(RecordModel::stateOf(row)),
                                  RecordModel::modeWord(row.mode),
                                  row.tagLabels.join(u'、'),
                                  RecordModel::classKindWord(row.classKind),
                                  RecordModel::attendanceWord(row),
                                  shownDate(row.confirmedAt),
                                  row.certificate ? row.certificate->number : QString(),
                                  RecordModel::sourceWord(row.source),
                                  RecordModel::transferWord(row)};
    }
    return table;
}

} // namespace inservice
