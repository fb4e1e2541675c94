// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/reminderletter.h"

#include "forms/paper/sheetdocument.h"
#include "models/domain/rocdate.h"

#include <algorithm>

namespace inservice {
namespace {

// A letter of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView title = u"總負責人帳號提醒信";
constexpr QStringView subject = u"主旨：請　貴單位指派全國教師在職進修資訊網業務帳號「總負責人」，請查照。";
constexpr QStringView standingNone = u"一、依本單位紀錄，貴單位目前沒有啟用中的「總負責人」帳號。";
constexpr QStringView standingNever = u"一、依本單位紀錄，貴單位「總負責人」%1的帳號啟用後尚未登入，已逾 %2 日。";
constexpr QStringView standingIdle = u"一、依本單位紀錄，貴單位「總負責人」%1的帳號自%3起未再登入，已逾 %2 日。";
constexpr QStringView effect =
    u"二、貴單位「連絡人」與「作業人員」的帳號由「總負責人」啟用與管理；沒有可用的「總負責人」時，"
    u"研習業務即無法辦理。";
constexpr QStringView ask = u"三、請指派一位同仁，於「業務帳號申請」選擇申請類型「總負責人」，填妥後列印申請表，"
                            u"完成核章後依下列方式擇一送回。";
constexpr QStringView askIdle =
    u"三、該員仍擔任此職務者，請登入一次即可。已異動者，請由新任同仁於「業務帳號申請」選擇申請"
    u"類型「總負責人」重新申請，列印申請表並完成核章後依下列方式擇一送回；原帳號與密碼不得移交。";
constexpr QStringView done = u"四、如已辦理，請不必理會本信。";
constexpr QStringView closing = u"敬祝　教安";

constexpr double margin = 25;   // mm
constexpr double bodyTop = 105; // below the first fold
constexpr double foldMark = 99; // a third of A4

double paragraph(Sheet& sheet, const QString& text, double left, double y, double points = 13) {
    const TextBlock block = breakText(text, points, paperWidth - margin - left);
    sheet.write(block, left, y);
    return y + block.height() + 2.5;
}

QString nameOf(const ReminderLetter& letter) {
    return letter.chiefName.isEmpty() ? QString() : QStringLiteral("（%1）").arg(letter.chiefName);
}

QString standing(const ReminderLetter& letter) {
    const QString days = QString::number(accountIdleDays);
    switch (letter.standing) {
    case ChiefStanding::Never:
        return standingNever.toString().arg(nameOf(letter), days);
    case ChiefStanding::Idle:
        return standingIdle.toString().arg(nameOf(letter), days, RocDate(letter.lastSignIn).text());
    case ChiefStanding::None:
    case ChiefStanding::Fine:
        break;
    }
    return standingNone.toString();
}

/// How the sealed form comes back; what is not known is left out.
QStringList ways(const DeskRow& desk) {
    QStringList lines;
    const auto add = [&lines](QStringView label, const QString& value) {
        if (!value.isEmpty()) {
            lines += label.toString() + value;
        }
    };
    add(u"傳真：", desk.fax);
    add(u"電子郵件（掃描檔）：", desk.email);
    add(u"郵寄：", desk.address);
    add(u"洽詢電話：", desk.phone);
    return lines;
}

PostalAddress addressOf(const ReminderLetter& letter) {
    return {letter.zip, letter.address, letter.unit};
}

} // namespace

Sheet layOutReminder(const ReminderLetter& letter) {
    Sheet sheet;
    const TextBlock from = breakText(letter.desk.name, 12, paperWidth - 2 * margin);
    sheet.write(from, margin, 18);
    const TextBlock back = breakText(letter.desk.address, smallestText, paperWidth - 2 * margin);
    sheet.write(back, margin, 18 + from.height() + 0.5);
    writeAddress(sheet, addressOf(letter), windowPlace);
    sheet.line(4, foldMark, 9, foldMark);
    sheet.line(4, 2 * foldMark, 9, 2 * foldMark);
    const QString day = RocDate(letter.day).text();
    sheet.write(breakText(day, 12, 80), paperWidth - margin - textWidth(day, 12), bodyTop - 8);
    double y = paragraph(sheet, subject.toString(), margin, bodyTop) + 1;
    y = paragraph(sheet, QStringLiteral("說明："), margin, y);
    const double indent = margin + 6;
    y = paragraph(sheet, standing(letter), indent, y);
    y = paragraph(sheet, effect.toString(), indent, y);
    y = paragraph(sheet, (letter.standing == ChiefStanding::None ? ask : askIdle).toString(), indent, y);
    const QStringList lines = ways(letter.desk);
    for (const QString& line : lines) {
        y = paragraph(sheet, line, indent + 9, y - 1.5);
    }
    y = paragraph(sheet, done.toString(), indent, y) + 2;
    y = paragraph(sheet, closing.toString(), margin, y) + 4;
    const TextBlock signature = breakText(letter.desk.name, 14, paperWidth - 2 * margin);
    sheet.write(signature, paperWidth - margin - signature.width, y);
    return sheet;
}

std::shared_ptr<const Document> reminderLetters(const QList<ReminderLetter>& letters) {
    std::vector<Sheet> pages;
    for (const ReminderLetter& letter : letters) {
        pages.push_back(layOutReminder(letter));
    }
    return makeDocument(letters.size() == 1 ? title.toString() + u' ' + letters.first().unit
                                            : QStringLiteral("%1 (%2)").arg(title).arg(letters.size()),
                        std::move(pages));
}

QList<Mailing> mailingsOf(const QList<ReminderLetter>& letters) {
    QList<Mailing> mailings;
    for (const ReminderLetter& letter : letters) {
        mailings.append({{{}, letter.desk.address, letter.desk.name}, addressOf(letter), {}});
    }
    return mailings;
}

} // namespace inservice
