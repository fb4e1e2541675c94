// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closing/correct/correctionhandform.h"

#include "forms/closing/closingsheet.h"

namespace inservice {

// An official paper: its words do not go through tr() (formtext.h).

HandForm correctionHandForm(const CorrectionHandFormFor& about) {
    HandForm form;
    form.heading = QStringLiteral("修改已結案課程內容申請表");
    form.name = QStringLiteral("全國教師在職進修資訊網");
    form.steps = {QStringLiteral("1.填表核章：逐項填寫原內容與修正後內容，並請貴單位主管核章(職名章)。"),
                  QStringLiteral("2.檢附佐證：出席簽到表、實施計畫或公文等，足以證明修正後內容者。"),
                  QStringLiteral("3.回傳資料：將本表與佐證回傳至受理單位；核定後通知時數有變動之人員。")};
    form.code = {QStringLiteral("correction"), about.number,
                 about.deskId != 0 ? QString::number(about.deskId) : QString()};
    const bool known = about.course.has_value();
    form.rows << HandForm::pair(QStringLiteral("課程代碼"), about.number, QStringLiteral("研習日期"),
                                known ? paperDays(*about.course) : QString())
              << HandForm::field(QStringLiteral("研習名稱"), known ? about.course->title : QString())
              << HandForm::field(QStringLiteral("開課單位"), about.unit)
              << HandForm::pair(QStringLiteral("申請人"), {}, QStringLiteral("聯絡電話"), {})
              << HandForm::field(QStringLiteral("受理單位"), about.desk) << HandForm::field(QStringLiteral("修改原因"))
              << HandForm::section(QStringLiteral("課程內容"))
              << HandForm::table({{QStringLiteral("項目"), 1},
                                  {QStringLiteral("原內容"), 2},
                                  {QStringLiteral("修正後內容"), 2},
                                  {QStringLiteral("原因"), 1}},
                                 4)
              << HandForm::section(QStringLiteral("參加人員"))
              << HandForm::table({{QStringLiteral("新增／修正／刪除"), 1},
                                  {QStringLiteral("姓名"), 1},
                                  {QStringLiteral("身分證字號後四碼"), 1},
                                  {QStringLiteral("服務單位"), 1},
                                  {QStringLiteral("原時數"), 1},
                                  {QStringLiteral("修正後時數"), 1}},
                                 6)
              << HandForm::signature(QStringLiteral("承辦人簽章"),
                                     QStringLiteral("日期：民國　　　年　　　月　　　日"));
    form.seals = {{QStringLiteral("單位主管職章："), {}},
                  {QStringLiteral("單位關防(大章)："), QStringLiteral("社教機構與法人請加蓋單位關防(大章)。")}};
    return form;
}

} // namespace inservice
