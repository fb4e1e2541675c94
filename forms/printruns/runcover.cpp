// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/printruns/runcover.h"

#include "forms/paper/sheetdocument.h"
#include "models/domain/rocdate.h"

namespace inservice {
namespace {

// Words on paper of a Taiwanese office, whatever language the window speaks.
constexpr QStringView title = u"申請表列印批次封面";
constexpr QStringView notCounted = u"（列印時編號）";
constexpr QStringView keep = u"本頁請留存，逐份勾稽回收；核章後的申請表請送回各份所載的審核單位。";

constexpr double margin = 15; // mm
constexpr double lineHeight = 7.2;
constexpr double bottom = paperHeight - 14;
constexpr double points = 11;

struct Column {
    QStringView heading;
    double left;
    double width;
};
constexpr Column columns[] = {{u"序", margin, 10},         {u"申請編號", margin + 10, 30},
                              {u"姓名", margin + 40, 26},  {u"服務單位", margin + 66, 72},
                              {u"份次", margin + 138, 14}, {u"回收日期", margin + 152, 28}};
constexpr double right = margin + 180;

/// On one line if it fits there, else on two small ones.
void cell(Sheet& sheet, const Column& column, double y, const QString& text) {
    constexpr double small = 6.5; // pt; no cover goes through a fax
    TextBlock block = shrinkOrBreak(text, points, 8, column.width - 2);
    if (block.lines.size() > 1) {
        block = breakText(text, small, column.width - 2);
    }
    sheet.write(block, column.left + 1, y + (lineHeight - block.height()) / 2);
}

/// What stands above the table; returns where that begins.
double head(Sheet& sheet, const RunCover& cover, int page, int pages) {
    double y = 14;
    const auto write = [&sheet, &y](const QString& text, double size) {
        const TextBlock block = breakText(text, size, paperWidth - 2 * margin);
        sheet.write(block, margin, y);
        y += block.height() + 1.2;
    };
    write(title.toString(), 18);
    write(QStringLiteral("列印批號：%1　共 %2 份　第 %3／%4 頁")
              .arg(cover.number.isEmpty() ? notCounted.toString() : cover.number)
              .arg(cover.lines.size())
              .arg(page + 1)
              .arg(pages),
          13);
    const QDateTime taipei = taiwanTime(cover.at);
    write(
        QStringLiteral("列印單位：%1　列印者：%2　%3 %4")
            .arg(cover.desk, cover.printedBy, RocDate(taipei.date()).text(), taipei.toString(QStringLiteral("HH:mm"))),
        points);
    if (page == 0) {
        if (!cover.purpose.isEmpty()) {
            write(QStringLiteral("用途：") + cover.purpose, points);
        }
        if (!cover.note.isEmpty()) {
            write(QStringLiteral("備註：") + cover.note, points);
        }
        write(keep.toString(), points);
    }
    return y + 2;
}

Sheet layOut(const RunCover& cover, int page, int pages, qsizetype from, qsizetype count) {
    Sheet sheet;
    double y = head(sheet, cover, page, pages);
    const double top = y;
    for (const Column& column : columns) {
        cell(sheet, column, y, column.heading.toString());
    }
    sheet.line(margin, y, right, y, 0.5);
    y += lineHeight;
    for (qsizetype i = from; i < from + count; ++i) {
        const RunCover::Line& line = cover.lines.at(i);
        sheet.line(margin, y, right, y);
        const QString cells[] = {QString::number(i + 1),
                                 line.number,
                                 line.name,
                                 line.unit,
                                 line.copy > 0 ? QString::number(line.copy) : QString(),
                                 QStringLiteral("☐")};
        for (size_t at = 0; at < std::size(columns); ++at) {
            cell(sheet, columns[at], y, cells[at]);
        }
        y += lineHeight;
    }
    sheet.line(margin, y, right, y, 0.5);
    for (const Column& column : columns) {
        sheet.line(column.left, top, column.left, y);
    }
    sheet.line(right, top, right, y);
    return sheet;
}

} // namespace

std::shared_ptr<const Document> coverDocument(const RunCover& cover) {
    // As many as fit below the longest head.
    Sheet tried;
    const double top = head(tried, cover, 0, 1) + lineHeight;
    const auto onPage = std::max<qsizetype>(1, qsizetype((bottom - top) / lineHeight));
    const auto pages = int(std::max<qsizetype>(1, (cover.lines.size() + onPage - 1) / onPage));
    std::vector<Sheet> sheets;
    for (int page = 0; page < pages; ++page) {
        const qsizetype from = page * onPage;
        sheets.push_back(layOut(cover, page, pages, from, std::min(onPage, cover.lines.size() - from)));
    }
    return makeDocument(title.toString() + u' ' + cover.number, std::move(sheets));
}

} // namespace inservice
