// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/terms.h"

#include <QList>
#include <QString>
#include <optional>

namespace inservice {

/// 單位類別: the kinds of unit that have business accounts, and the desks that review them.
enum class UnitKind {
    University,            ///< 大專校院
    SeniorHigh,            ///< 高中
    VocationalHigh,        ///< 高職
    JuniorHigh,            ///< 國中
    Elementary,            ///< 國小
    Kindergarten,          ///< 幼兒園
    SpecialEducation,      ///< 特教學校
    ExperimentalEducation, ///< 實驗教育機構
    TrainingCentre,        ///< 研習中心 (各領域輔導團、教研中心)
    SubjectCentre,         ///< 國教署所屬學科中心, which apply on 表2-2
    SocialEducation,       ///< 社教機構
    LegalPerson,           ///< 法人 (法人團體、人民團體、公司企業)
    Government,            ///< 政府機關
    RegionalCentre,        ///< 區管中心 (縣市教育局處)
    InserviceNet,          ///< 教師進修網 (國立高雄師範大學)
    K12ea,                 ///< 教育部國民及學前教育署
};

/// Every kind, in the order a list shows them.
QList<UnitKind> allUnitKinds();
/// The key of docs/api.md: "senior_high".
QString toKey(UnitKind);
/// nullopt for an unknown key.
std::optional<UnitKind> unitKindFromKey(const QString& key);
/// 「高中」: the field's own name, in Chinese in every language (it is data of the centre, as the names of counties
/// are).
QString chineseName(UnitKind);

/// 高級中等以下學校 with kindergartens, special schools and 實驗教育機構: they have a 總負責人 of their own.
bool isBelowCollege(UnitKind);
/// A desk that reviews other units' cases.
bool isDesk(UnitKind);
/// The types one can apply for here (S2 annex): all three below college; only 作業人員 at 大專、法人、社教 and the
/// like, among them 學科中心 (own design: the seeds say nothing of their types); 審核人員 at a desk (表2-3), but none
/// at 教師進修網, whose accounts its operator makes. Help for the form; the centre decides.
QList<AccountType> offeredAccountTypes(UnitKind);
/// 社教機構 add their 關防 to the 職章 (S0).
bool needsUnitSeal(UnitKind);

} // namespace inservice
