// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitkind.h"

namespace inservice {

namespace {

struct KindRow {
    UnitKind kind;
    const char* key;
    const char16_t* name;
};

constexpr KindRow Kinds[] = {
    {UnitKind::University, "university", u"大專校院"},
    {UnitKind::SeniorHigh, "senior_high", u"高中"},
    {UnitKind::VocationalHigh, "vocational_high", u"高職"},
    {UnitKind::JuniorHigh, "junior_high", u"國中"},
    {UnitKind::Elementary, "elementary", u"國小"},
    {UnitKind::Kindergarten, "kindergarten", u"幼兒園"},
    {UnitKind::SpecialEducation, "special_education", u"特教學校"},
    {UnitKind::ExperimentalEducation, "experimental_education", u"實驗教育機構"},
    {UnitKind::TrainingCentre, "training_centre", u"研習中心"},
    {UnitKind::SubjectCentre, "subject_centre", u"學科中心"},
    {UnitKind::SocialEducation, "social_education", u"社教機構"},
    {UnitKind::LegalPerson, "legal_person", u"法人"},
    {UnitKind::Government, "government", u"政府機關"},
    {UnitKind::RegionalCentre, "regional_centre", u"區管中心"},
    {UnitKind::InserviceNet, "inservice_net", u"教師進修網"},
    {UnitKind::K12ea, "k12ea", u"教育部國民及學前教育署"},
};

const KindRow& rowOf(UnitKind kind) {
    for (const KindRow& row : Kinds) {
        if (row.kind == kind) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QList<UnitKind> allUnitKinds() {
    QList<UnitKind> all;
    for (const KindRow& row : Kinds) {
        all.append(row.kind);
    }
    return all;
}

QString toKey(UnitKind kind) {
    return QString::fromLatin1(rowOf(kind).key);
}

std::optional<UnitKind> unitKindFromKey(const QString& key) {
    for (const KindRow& row : Kinds) {
        if (key == QLatin1String(row.key)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

QString chineseName(UnitKind kind) {
    return QString::fromUtf16(rowOf(kind).name);
}

bool isBelowCollege(UnitKind kind) {
    switch (kind) {
    case UnitKind::SeniorHigh:
    case UnitKind::VocationalHigh:
    case UnitKind::JuniorHigh:
    case UnitKind::Elementary:
    case UnitKind::Kindergarten:
    case UnitKind::SpecialEducation:
    case UnitKind::ExperimentalEducation:
        return true;
    case UnitKind::University:
    case UnitKind::TrainingCentre:
    case UnitKind::SubjectCentre:
    case UnitKind::SocialEducation:
    case UnitKind::LegalPerson:
    case UnitKind::Government:
    case UnitKind::RegionalCentre:
    case UnitKind::InserviceNet:
    case UnitKind::K12ea:
        return false;
    }
    return false;
}

bool isDesk(UnitKind kind) {
    return kind == UnitKind::RegionalCentre || kind == UnitKind::InserviceNet || kind == UnitKind::K12ea;
}

QList<AccountType> offeredAccountTypes(UnitKind kind) {
    if (isBelowCollege(kind)) {
        return {AccountType::ChiefManager, AccountType::Contact, AccountType::Operator};
    }
    if (isDesk(kind)) {
        return kind == UnitKind::InserviceNet ? QList<AccountType>() : QList{AccountType::Reviewer};
    }
    return {AccountType::Operator};
}

bool needsUnitSeal(UnitKind kind) {
    return kind == UnitKind::SocialEducation;
}

} // namespace inservice
