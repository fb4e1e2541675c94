// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checkin/checkinsheet.h"

#include "forms/paper/sheetdocument.h"
#include "forms/paper/sheettable.h"
#include "models/domain/rocdate.h"
#include "models/tables/listwords.h"

namespace inservice {
namespace {

using namespace sheetmetrics;

// A paper of a Taiwanese office, whatever language the window speaks: its words do not go through tr() (formtext.h).
constexpr QStringView heading = u"全國教師在職進修資訊網　教師名單期初維護完成單";
constexpr QStringView semester = u"%1 學年度第 %2 學期";
constexpr QStringView statement =
    u"本單位已逐一核對校內教師資料（職稱、任教科目、在職狀況），完成新進、異動及離職人員之更新維護，"
    u"名單人數以下表為準。";
constexpr QStringView source = u"依教育部國民及學前教育署函請各校於新學期更新維護校內教師資料辦理。";
constexpr QStringView people = u"%1 人（教師 %2 人、行政職員 %3 人）";
constexpr QStringView onLeave = u"%1 人";
constexpr QStringView changes = u"新進 %1 人、離開 %2 人、資料異動 %3 人（自 %4 起）";
constexpr QStringView seal = u"（簽章）";
constexpr QStringView date = u"年　　　月　　　日";
constexpr QStringView note = u"本單存校備查；%1要求時，請核章後送交。完成後名單如有更正，請洽該單位重新開放。";
constexpr QStringView noteWithoutDesk = u"本單存校備查。完成後名單如有更正，請洽審核單位重新開放。";

QString day(const QDateTime& moment) {
    return RocDate(taiwanDay(moment)).text() + taiwanTime(moment).toString(QStringLiteral(" HH:mm"));
}

} // namespace

Sheet layOutCheckin(const CheckinRow& checkin, const UnitRow& unit, const QString& deskName) {
    Sheet sheet;
    const TextBlock title = shrinkOrBreak(heading.toString(), 18, 14, width);
    sheet.writeCentred(title, left, 22, width);
    double y = 22 + title.height() + 3;
    const TextBlock which =
        breakText(semester.toString().arg(checkin.semester / 10).arg(checkin.semester % 10), 15, width);
    sheet.writeCentred(which, left, y, width);
    y += which.height() + 8;
    const TextBlock words = breakText(statement.toString(), 13, width);
    sheet.write(words, left, y);
    y += words.height() + 2;
    const TextBlock from = breakText(source.toString(), 11, width);
    sheet.write(from, left, y);
    y += from.height() + 5;
    const double top = y;
    SheetTable table(sheet, {.body = 13, .padding = 2.2}, y);
    table.row(QStringLiteral("單位"), unit.name);
    table.row(QStringLiteral("單位代碼"), unit.code);
    table.row(QStringLiteral("學校總人數"),
              people.toString().arg(checkin.people).arg(checkin.teachers).arg(checkin.staff));
    table.row(QStringLiteral("留職停薪、借調、商借"), onLeave.toString().arg(checkin.onLeave));
    table.row(QStringLiteral("上次維護後"), changes.toString()
                                                .arg(checkin.joined)
                                                .arg(checkin.departed)
                                                .arg(checkin.changed)
                                                .arg(RocDate(QDate::fromString(checkin.since, Qt::ISODate)).text()));
    table.row(QStringLiteral("完成時間"), day(checkin.closedAt));
    table.row(QStringLiteral("登錄人"), checkin.closedBy);
    for (const char16_t* who : {u"承辦人", u"人事單位", u"單位主管"}) {
        table.signature(QStringView(who).toString() + seal.toString(), date.toString());
    }
    sheet.box({left, top, width, table.y() - top}, frame);
    const TextBlock last =
        breakText(deskName.isEmpty() ? noteWithoutDesk.toString() : note.toString().arg(deskName), 11, width);
    sheet.write(last, left, table.y() + 4);
    return sheet;
}

std::shared_ptr<const Document> checkinDocument(const CheckinRow& checkin, const UnitRow& unit,
                                                const QString& deskName) {
    std::vector<Sheet> pages;
    pages.push_back(layOutCheckin(checkin, unit, deskName));
    return makeDocument(QStringLiteral("期初維護完成單 %1 %2").arg(checkin.semester).arg(unit.name), std::move(pages));
}

} // namespace inservice
