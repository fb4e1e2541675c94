// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/attendance/slips/slipsheet.h"

#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"
#include "models/domain/rocdate.h"

#include <QLocale>
#include <algorithm>

namespace inservice::slips {
namespace {

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"研習報到單";
constexpr QStringView advice =
    u"報到時請出示本單（紙本或螢幕均可），由承辦人掃描條碼。條碼無法讀取時，請報上條碼下方的編號。";
constexpr QStringView warning =
    u"本單限本人使用；未親自到場者，不核給時數。無法出席時，請於研習開始前在「個人報名記錄」請假。";
constexpr int columns = 2;
constexpr int rows = 4;
constexpr double slipWidth = paperWidth / columns;
constexpr double slipHeight = paperHeight / rows;
constexpr double inset = 7; ///< mm; printers leave the paper's edge white
constexpr double codeSide = 21;
constexpr double barHeight = 10;

QString timeOf(const CourseSession& session) {
    static const QLocale chinese(QLocale::Chinese, QLocale::Taiwan);
    const QString form = QStringLiteral("HH:mm");
    return QStringLiteral("%1（%2）%3–%4")
        .arg(RocDate(session.date).text(), chinese.dayName(session.date.dayOfWeek(), QLocale::ShortFormat).right(1),
             session.from.toString(form), session.to.toString(form));
}

QString whenOf(const SlipCourse& course) {
    if (course.sessions.isEmpty()) {
        return {};
    }
    const QString first = timeOf(course.sessions.constFirst());
    return course.sessions.size() == 1 ? first
                                       : QStringLiteral("%1 起，共 %2 場").arg(first).arg(course.sessions.size());
}

/// As large as it goes into a height, nothing left out.
TextBlock fitted(const QString& text, double points, double width, double height) {
    constexpr double smallest = 6.5; // pt; a slip is read, not faxed
    TextBlock block = breakText(text, points, width);
    for (double size = points; size >= smallest && block.height() > height; size -= 0.5) {
        block = breakText(text, size, width);
    }
    return block;
}

void writeSlip(Sheet& sheet, const SlipCourse& course, const AdmissionSlip& slip, double x, double y) {
    const double wide = slipWidth - 2 * inset;
    const double beside = wide - codeSide - 3;
    const auto line = [&](const QString& text, double points, double width, double height) {
        const TextBlock block = fitted(text, points, width, height);
        sheet.write(block, x + inset, y);
        y += block.height() + 0.8;
    };
    sheet.code({x + slipWidth - inset - codeSide, y + inset, codeSide, codeSide}, slip.code.toUtf8());
    const double bottom = y + slipHeight - inset;
    y += inset;
    line(heading.toString(), 12, beside, 6);
    line(slip.name, 17, beside, 9);
    line(QStringLiteral("%1　%2").arg(slip.unit, slip.title).trimmed(), 10, beside, 9);
    y = std::max(y, bottom - slipHeight + 2 * inset + codeSide + 1.5);
    line(QStringLiteral("%1　%2").arg(course.number).arg(course.title), 10.5, wide, 10);
    line(slip.classNo > 0 ? QStringLiteral("%1　第 %2 班").arg(whenOf(course)).arg(slip.classNo) : whenOf(course), 10,
         wide, 5);
    line(course.place, 10, wide, bottom - barHeight - 5 - y);
    sheet.bars({x + inset + 2, bottom - barHeight - 4.5, wide - 4, barHeight}, slip.code.toUtf8());
    sheet.writeCode(slip.code, 9.5, {x + inset + 2, bottom - 0.5});
}

} // namespace

std::vector<Sheet> layOut(const SlipCourse& course, const QList<AdmissionSlip>& people) {
    std::vector<Sheet> pages;
    for (qsizetype first = 0; first < people.size(); first += slipsOfPage) {
        Sheet sheet;
        for (int place = 0; place < slipsOfPage && first + place < people.size(); ++place) {
            const int column = place % columns;
            const int row = place / columns;
            writeSlip(sheet, course, people.at(first + place), column * slipWidth, row * slipHeight);
        }
        sheet.line(slipWidth, 0, slipWidth, paperHeight);
        for (int row = 1; row < rows; ++row) {
            sheet.line(0, row * slipHeight, paperWidth, row * slipHeight);
        }
        pages.push_back(std::move(sheet));
    }
    return pages;
}

std::shared_ptr<const Document> document(const SlipCourse& course, const QList<AdmissionSlip>& people) {
    return makeDocument(QStringLiteral("報到單 %1 %2").arg(course.number).arg(course.title), layOut(course, people));
}

Sheet layOutOwn(const SlipCourse& course, const AdmissionSlip& own) {
    using namespace sheetmetrics;
    constexpr double large = 40; // mm: a QR code that a telephone's screen shows too
    Sheet sheet;
    const TextBlock head = breakText(heading.toString(), 20, width);
    sheet.writeCentred(head, left, 20, width);
    double y = 20 + head.height() + 4;
    const double top = y;
    SheetTable table(sheet, {.body = 13, .padding = 1.8}, y);
    table.row(QStringLiteral("課程代碼"), QString::number(course.number));
    table.row(QStringLiteral("研習名稱"), course.title);
    table.row(QStringLiteral("開課單位"), course.organiser);
    table.row(QStringLiteral("姓名"), own.name);
    table.row(QStringLiteral("服務單位"), QStringLiteral("%1　%2").arg(own.unit, own.title).trimmed());
    if (own.classNo > 0) {
        table.row(QStringLiteral("班別"), QStringLiteral("第 %1 班").arg(own.classNo));
    }
    constexpr qsizetype most = 12; // more do not leave room for the code
    for (qsizetype at = 0; at < std::min(course.sessions.size(), most); ++at) {
        const CourseSession& session = course.sessions.at(at);
        const QString more = QStringList{session.topic, session.room}.join(u'　').trimmed();
        table.row(QStringLiteral("第 %1 場").arg(session.no),
                  more.isEmpty() ? timeOf(session) : timeOf(session) + u'　' + more);
    }
    if (course.sessions.size() > most) {
        table.row(QStringLiteral("其餘場次"),
                  QStringLiteral("另有 %1 場，請見課程內容").arg(course.sessions.size() - most));
    }
    if (!course.place.isEmpty()) {
        table.row(QStringLiteral("地點"), course.place);
    }
    sheet.box({left, top, width, table.y() - top}, frame);
    y = table.y() + 7;
    sheet.code({left, y, large, large}, own.code.toUtf8());
    sheet.bars({left + large + 12, y + 6, 100, 18}, own.code.toUtf8());
    sheet.writeCode(own.code, 13, {left + large + 12, y + 31});
    y += large + 6;
    for (const QStringView words : {advice, warning}) {
        const TextBlock block = breakText(words.toString(), 11.5, width);
        sheet.write(block, left, y);
        y += block.height() + 2;
    }
    return sheet;
}

std::shared_ptr<const Document> ownDocument(const SlipCourse& course, const AdmissionSlip& own) {
    std::vector<Sheet> pages;
    pages.push_back(layOutOwn(course, own));
    return makeDocument(QStringLiteral("報到單 %1 %2").arg(course.number).arg(course.title), std::move(pages));
}

} // namespace inservice::slips
