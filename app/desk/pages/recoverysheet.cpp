// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pages/recoverysheet.h"

#include "forms/paper/sheetdocument.h"
#include "models/domain/rocdate.h"

namespace inservice {
namespace {

// On paper, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView title = u"業務帳號備用碼";
constexpr QStringView rules[] = {
    u"一、登入時不能使用行動裝置者，在驗證碼欄輸入以下任一組備用碼。每組限用一次，用過請劃去；大小寫與短線不拘；只有英"
    u"文字母與數字 2 至 7，沒有數字 0 與 1。",
    u"二、本頁等同您的行動裝置：請收在上鎖處，勿拍照、勿與密碼放在一起、勿交給他人。",
    u"三、重新綁定行動裝置後，以下各組全部作廢。備用碼用完或遺失時，請洽管理您帳號的單位解除綁定。"};

constexpr double margin = 25; // mm
constexpr double rowHeight = 13;
constexpr int columns = 2;

} // namespace

std::shared_ptr<const Document> recoverySheet(const QString& accountName, const QStringList& codes, QDate day) {
    Sheet sheet;
    const double width = paperWidth - 2 * margin;
    const TextBlock head = breakText(title.toString(), 18, width);
    sheet.writeCentred(head, margin, margin, width);
    double y = margin + head.height() + 6;
    const TextBlock who =
        breakText(QStringLiteral("使用者帳號：%1　　產生日期：%2").arg(accountName, RocDate(day).text()), 13, width);
    sheet.write(who, margin, y);
    y += who.height() + 5;
    for (const QStringView rule : rules) {
        const TextBlock block = breakText(rule.toString(), 12, width);
        sheet.write(block, margin, y);
        y += block.height() + 2.5;
    }
    y += 6;
    const double cell = width / columns;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto line = i / columns;
        const QRectF area(margin + cell * double(i % columns), y + rowHeight * double(line), cell, rowHeight);
        sheet.box(area);
        const TextBlock number = breakText(QStringLiteral("%1.").arg(i + 1), 12, cell);
        const double baseline = area.center().y() + number.baseline() - number.lineHeight() / 2;
        sheet.write(number, area.left() + 4, baseline - number.baseline());
        sheet.writeCode(codes.at(i), 13, {area.left() + 14, baseline});
    }
    return makeDocument(title.toString() + u' ' + accountName, {sheet});
}

} // namespace inservice
