// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionsheet.h"

#include "forms/closing/closingsheet.h"
#include "forms/closing/sheetpages.h"
#include "forms/paper/sheetdocument.h"
#include "forms/words/coursewords.h"
#include "models/domain/rocdate.h"
#include "models/records/correctioncode.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

using namespace sheetmetrics;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
// Names of fields, causes and values alone come in the words of the screen.
constexpr QStringView heading = u"修改已結案課程內容申請表";
constexpr double body = 10;     ///< pt
constexpr double codeSize = 24; ///< mm
constexpr double signatureHeight = 60;

QString numberOf(const CorrectionPaper& paper) {
    return QStringLiteral("%1-%2").arg(paper.course.number).arg(paper.correction.n);
}

void writeHead(SheetPages& pages, const CorrectionPaper& paper) {
    Sheet& sheet = pages.sheet();
    const TextBlock title = shrinkOrBreak(heading.toString(), 18, 14, width);
    sheet.writeCentred(title, left, pages.y(), width);
    const double begin = pages.y() + title.height() + 5;
    const CorrectionCode code{paper.course.number, paper.correction.n, paper.correction.revision,
                              paper.correction.hash.left(8)};
    SheetTable table(sheet, {.body = 11, .padding = 1.4}, begin);
    table.row(QStringLiteral("申請編號"),
              QStringLiteral("%1（第 %2 版）").arg(numberOf(paper)).arg(paper.correction.revision));
    table.row(QStringLiteral("開課單位"), paper.unit);
    table.row(QStringLiteral("課程代碼"), QString::number(paper.course.number));
    table.row(QStringLiteral("研習名稱"), paper.course.title);
    table.row(QStringLiteral("研習日期"), paperDays(paper.course));
    table.row(QStringLiteral("申請人"), paper.correction.byName);
    table.row(QStringLiteral("聯絡電話"), paper.correction.phone);
    table.row(QStringLiteral("申請日期"), RocDate(taiwanDay(paper.correction.at)).text());
    table.row(QStringLiteral("受理單位"), paper.desk);
    table.row(QStringLiteral("修改原因"), paper.correction.reason);
    sheet.box({left, begin, width, table.y() - begin}, frame);
    const double codeTop = table.y() + 4;
    sheet.code({right - codeSize, codeTop, codeSize, codeSize}, code.text().toUtf8());
    sheet.write(breakText(QStringLiteral("請核對下列內容後用印，掃描上傳，或寄送受理單位。本表內容如有更動，"
                                         "已用印之申請表即失效。"),
                          body, width - codeSize - 6),
                left, codeTop);
    pages.setY(codeTop + codeSize + 5);
}

void writeAsked(SheetPages& pages, const CorrectionPaper& paper) {
    SheetColumns table(pages, {{u"項目", 40}, {u"原內容", 50}, {u"修正後內容", 56}, {u"原因", 40}}, body);
    table.headings();
    for (const ChangeCard& card : paper.cards) {
        const QString reason = card.reason.isEmpty() ? card.badge : card.badge + QStringLiteral("：") + card.reason;
        const QString name = card.title.isEmpty() ? words::courseField(card.field) : card.title;
        for (const courseview::ChangedField& line : card.lines) {
            const QString part =
                line.path == card.field ? name : name + QStringLiteral("・") + words::courseField(line.path);
            const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("（無）") : text; };
            table.row({part, shown(line.before), shown(line.after), reason});
        }
    }
}

void writeSeals(SheetPages& pages, const CorrectionPaper& paper) {
    QStringList evidence;
    for (const auto& one : paper.correction.files) {
        const QJsonObject file = one.toObject();
        if (file.value(QLatin1String("kind")).toString() == u"evidence") {
            evidence << file.value(QLatin1String("name")).toString();
        }
    }
    pages.setY(pages.y() + 4);
    pages.need(signatureHeight + (paper.needsUnitSeal ? 18 : 0));
    const double begin = pages.y();
    SheetTable table(pages.sheet(), {.body = 11, .padding = 1.4}, begin);
    table.row(QStringLiteral("檢附佐證"), evidence.isEmpty() ? QStringLiteral("無") : evidence.join(u'、'));
    for (const char16_t* who : {u"承辦人", u"單位主管"}) {
        table.signature(QStringView(who).toString() + QStringLiteral("（簽章）"), QStringLiteral("年　　　月　　　日"));
    }
    if (paper.needsUnitSeal) {
        table.signature(QStringLiteral("單位關防"), QString());
    }
    pages.sheet().box({left, begin, width, table.y() - begin}, frame);
    pages.setY(table.y());
}

} // namespace

std::vector<Sheet> layOutCorrection(const CorrectionPaper& paper) {
    SheetPages pages;
    writeHead(pages, paper);
    writeAsked(pages, paper);
    writeSeals(pages, paper);
    return pages.take(QStringLiteral("申請編號 %1　第 %2 版　校驗碼 %3")
                          .arg(numberOf(paper), QString::number(paper.correction.revision), paper.correction.hash) +
                      QStringLiteral("　第 %1 頁，共 %2 頁"));
}

std::shared_ptr<const Document> correctionDocument(const CorrectionPaper& paper) {
    return makeDocument(
        QStringLiteral("修改已結案課程內容申請表 %1 第 %2 版").arg(numberOf(paper)).arg(paper.correction.revision),
        layOutCorrection(paper));
}

} // namespace inservice
