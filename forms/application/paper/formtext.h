// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The words of 表2-1, 表2-2 and 表2-3 as they stand on paper. They are not translated: it is an official form that
/// goes to a Taiwanese office, whatever language the window speaks; so they are constants and do not go through tr().
/// Source: S0 圖3 to 圖6 and its hints; where the seed's transcription is damaged (「高中醫」, 「舍幼兒園」) the intact
/// copy among the four pictures is taken. The rest, marked «own», says what the seed leaves open.
namespace inservice::formtext {

inline constexpr QStringView heading = u"全國教師在職進修資訊網　業務帳號申請表";
inline constexpr QStringView formName = u"表2-1：全國各級學校暨社會教育機構或法人業務帳號申請表";
/// The names alone are S0's: what stands in 表2-2 and 表2-3 is not public. They are laid out as 表2-1 («own»).
inline constexpr QStringView subjectCentreFormName = u"表2-2：【教育部專案專用】學科中心業務帳號申請表";
inline constexpr QStringView deskFormName = u"表2-3：區管中心業務帳號申請表";
inline constexpr QStringView shortName = u"業務帳號申請表"; ///< «own», file names

// 申請流程
inline constexpr QStringView stepsHeading = u"申請流程";
inline constexpr QStringView step1 = u"1.填表申請：填寫所有欄位，點選「申請」按鈕後，請確認上方顯示「帳號申請成功」。";
inline constexpr QStringView step2 = u"2.列印核章：申請成功後，再點選「列印」按鈕，並請貴單位主管核章(職名章)。";
inline constexpr QStringView step3 = u"3.回傳資料：將申請表回傳至所屬區管中心，並等待審核。";
inline constexpr QStringView rule1 =
    u"(1)高級中等以下學校含幼兒園、實驗教育機構【連絡人】、【作業人員】，請由貴校【總負責人】啟用即可。";
inline constexpr QStringView rule2 =
    u"(2)縣市轄下高中職、國中小、幼兒園及實驗教育機構【總負責人】，請回傳各縣市「區管中心」。";
inline constexpr QStringView rule3 = u"(3)大專校院、國教署轄下學校、社教機構或法人及其他單位請回傳【教師進修網】。";
/// «own»: S2 sends 國教署's schools to 國教署 and a centre may override; then neither (2) nor (3) is true of the case.
inline constexpr QStringView ruleOther = u"本件請回傳受理單位【%1】。";
inline constexpr QStringView applies = u"▶";                    ///< «own», before the rule that applies
inline constexpr QStringView appliesNote = u"（▶ 為本件適用）"; ///< «own»
inline constexpr QStringView step4 = u"4.審核通知：審核結果系統將寄送通知至您E-mail信箱，若審核通過即可上線操作。";

inline constexpr QStringView success =
    u"帳號申請成功，請點選「列印」按鈕，列出申請表後，請貴單位主管核章後傳真，待帳號審核通過，系統會寄送通知信給你。";
/// «own»: the seed's sentence would have the applicant seal and fax what nobody waits for.
inline constexpr QStringView successNothingToSend =
    u"帳號申請成功，請通知貴校總負責人啟用；帳號啟用後，系統會寄送通知信給你。";

// The form that is filled in by hand goes the same way without the desk («own»).
inline constexpr QStringView handStep1 = u"1.填表核章：填寫所有欄位，並請貴單位主管核章(職名章)。";
inline constexpr QStringView handStep2 = u"2.回傳資料：將申請表回傳至所屬區管中心，由受理單位代為登錄，並等待審核。";
inline constexpr QStringView handStep3 = u"3.審核通知：審核結果系統將寄送通知至您E-mail信箱，若審核通過即可上線操作。";

// 資訊專案作業負責人員資料表: its name is S0's, the rest «own».
inline constexpr QStringView projectHeading = u"資訊專案作業負責人員資料表";
inline constexpr QStringView projectName = u"全國教師在職進修資訊網";
inline constexpr QStringView projectStep1 = u"1.填表核章：填寫所有欄位，並請貴單位主管核章(職名章)。";
inline constexpr QStringView projectStep2 = u"2.回傳資料：將本表回傳至下列受理單位；負責人員異動時請重新填報。";
inline constexpr QStringView projectNew = u"新任";
inline constexpr QStringView projectChange = u"資料異動";
inline constexpr QStringView projectEnd = u"卸任";
inline constexpr QStringView projectData = u"專案資料";
inline constexpr QStringView projectTitle = u"專案名稱";
inline constexpr QStringView projectBasis = u"依據文號";
inline constexpr QStringView projectPeriod = u"專案期間";
inline constexpr QStringView projectPerson = u"作業負責人員資料";
inline constexpr QStringView projectBefore = u"前任負責人員";

// Where it goes («own»)
inline constexpr QStringView returnTo = u"核章後\n請回傳";
inline constexpr QStringView returnToDraft = u"送出並核章後回傳：%1";
inline constexpr QStringView returnToUnknown = u"選定服務單位後，由系統帶出回傳單位";
inline constexpr QStringView returnToBlank = u"回傳單位";
inline constexpr QStringView returnToBlankHint = u"(依申請流程 3. 填寫；各單位傳真、地址、信箱請查閱網站「區管中心」)";
inline constexpr QStringView nothingToSend = u"請由貴校總負責人啟用，本表無須寄送";
inline constexpr QStringView deskFax = u"傳真：";
inline constexpr QStringView deskPhone = u"電話：";
inline constexpr QStringView deskAddress = u"地址：";
inline constexpr QStringView deskMail = u"信箱：";

// Fields, in the order of the paper
inline constexpr QStringView request = u"申請事項";      ///< «own», blank form (S0 圖7: the same form deletes)
inline constexpr QStringView requestNew = u"新申請";     ///< «own»
inline constexpr QStringView requestDelete = u"刪除";    ///< «own»
inline constexpr QStringView deleteReason = u"刪除理由"; ///< S1's 刪除理由
/// «own», the way of a deletion (S0 圖7 says no more than: filled in, sealed, returned).
inline constexpr QStringView takesOver = u"接任總負責人：%1（核准時同時刪除其業務帳號）"; ///< «own», 交接
inline constexpr QStringView deletionHeading = u"刪除流程";
inline constexpr QStringView deletionStep1 = u"1.列印核章：列印本表，並請貴單位主管核章(職名章)。";
inline constexpr QStringView deletionStep2 = u"2.回傳資料：將本表回傳至下列受理單位。";
inline constexpr QStringView deletionStep3 =
    u"3.結果通知：受理單位收件並核准後刪除帳號，並寄送通知至該帳號的E-mail信箱。";
inline constexpr QStringView deletionRule =
    u"每校至少保留一位【總負責人】：僅有一位時，請先完成新任總負責人之帳號申請。";
inline constexpr QStringView deleteReasonHint = u"(申請刪除時填寫)"; ///< «own»
inline constexpr QStringView accountType = u"申請類型";
inline constexpr QStringView chiefManager = u"總負責人";
inline constexpr QStringView contact = u"連絡人";
inline constexpr QStringView operatorType = u"作業人員";
inline constexpr QStringView reviewerType = u"審核人員（區管中心承辦人）"; ///< «own», 表2-3
inline constexpr QStringView accountName = u"使用者帳號";
inline constexpr QStringView accountNameHint = u"(請填入 3 至 15 個字元的英文字母或數字，前二個字元必須為英文字母。)";
inline constexpr QStringView businessAccount = u"業務帳號"; ///< the word of 下載專區's form (S0 圖4)
inline constexpr QStringView name = u"姓名";
inline constexpr QStringView nameHint = u"(須為真實姓名)";
inline constexpr QStringView sex = u"性別";
inline constexpr QStringView male = u"男";
inline constexpr QStringView female = u"女";
inline constexpr QStringView nationalId = u"身分證統一編號";
inline constexpr QStringView nationalIdShort = u"身分證字號"; ///< the word of 下載專區's form (S0 圖4)
inline constexpr QStringView jobTitle = u"職稱";
inline constexpr QStringView unit = u"服務單位";
inline constexpr QStringView unitData = u"服務單位資料";    ///< 下載專區's form
inline constexpr QStringView applicantData = u"申請人資料"; ///< 下載專區's form
inline constexpr QStringView county = u"縣市：";
inline constexpr QStringView district = u"鄉鎮：";
inline constexpr QStringView unitKind = u"單位類別：";
inline constexpr QStringView unitName = u"單位名稱：";
inline constexpr QStringView subunit = u"所屬院、系、所、處、室名稱：";
inline constexpr QStringView subunitHint = u"(幼兒園請再次填寫幼兒園名稱)";
inline constexpr QStringView region = u"隸屬區域";
inline constexpr QStringView phone = u"聯絡電話";
inline constexpr QStringView phoneHint = u"(建議使用公務電話，範例：02-22345678)";
inline constexpr QStringView fax = u"傳真電話";
inline constexpr QStringView mail = u"E-Mail";
inline constexpr QStringView consent = u"帳號申請同意書";
inline constexpr QStringView consentText =
    u"我已經詳細閱讀並且同意「全國教師在職進修資訊網帳號使用同意書」與「全國教師在職進修資訊網使用管理要點」與"
    u"「個人資料提供同意書」。";
inline constexpr QStringView signature = u"申請人簽章";                    ///< «own»
inline constexpr QStringView date = u"日期：民國　　　年　　　月　　　日"; ///< «own»

// Seals
inline constexpr QStringView headSeal = u"單位主管職章：";
inline constexpr QStringView headSealOptional = u"單位主管職章（校內留存用，無須寄送）："; ///< «own»
inline constexpr QStringView headNameSeal = u"單位主管姓名章："; ///< «own», with a 關防 beside it
inline constexpr QStringView unitSeal = u"單位關防(大章)：";
inline constexpr QStringView unitSealHint =
    u"社教機構除主管職章外請加蓋單位關防(大章)，此外若主管沒有職章只有姓名章，亦請加蓋單位關防(大章)。";

// Of a case whose seals are known, the half of the hint that holds («own»).
inline constexpr QStringView unitSealForNameSeal = u"主管沒有職章只有姓名章，請加蓋單位關防(大章)。";
inline constexpr QStringView unitSealForUnit = u"社教機構除主管職章外，請加蓋單位關防(大章)。";

inline constexpr QStringView headSealHint =
    u"主管若沒有職章只有姓名章，亦請加蓋單位關防(大章)。"; ///< end of the same hint

// Draft and foot («own», after design.md «Paper»)
inline constexpr QStringView draft = u"草稿，請勿用印";
inline constexpr QStringView draftMark = u"草稿　請勿用印"; ///< across the empty foot
inline constexpr QStringView draftNumber = u"尚未送出，沒有申請編號";
inline constexpr QStringView draftNoSeal = u"本頁是草稿，沒有核章欄。請先送出申請，再列印正式的申請表核章。";
inline constexpr QStringView number = u"申請編號";
inline constexpr QStringView numberBlank = u"申請編號（由受理單位填寫）：";
inline constexpr QStringView revision = u"版次";
inline constexpr QStringView hash = u"核對碼";
inline constexpr QStringView printedBy = u"列印者：";
inline constexpr QStringView printedAt = u"列印時間：";
inline constexpr QStringView copy = u"第 %1 份";
inline constexpr QStringView printRun = u"列印批次 "; // own
inline constexpr QStringView onePage = u"全 1 頁";

} // namespace inservice::formtext
