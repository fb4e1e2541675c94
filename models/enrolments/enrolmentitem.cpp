// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrolments/enrolmentitem.h"

namespace inservice::enrolment {

namespace {

using Control = EnrolmentItem::Control;
using Class = EnrolmentItem::DataClass;

constexpr const char* SchoolKinds[] = {"senior_high", "vocational",   "comprehensive", "single", "junior_high",
                                       "elementary",  "kindergarten", "special",       "other"};
constexpr const char* Meals[] = {"meat", "vegetarian", "none"};
constexpr const char* YesNo[] = {"yes", "no"};
constexpr const char* Sizes[] = {"XS", "S", "M", "L", "XL", "2XL", "3XL"};

constexpr EnrolmentItem Items[] = {
    {"title", Control::Text, Class::Ordinary, 30, {}},
    {"mobile", Control::Phone, Class::Contact, 0, {}},
    {"subject", Control::Text, Class::Ordinary, 60, {}},
    {"school_kind", Control::Choice, Class::Ordinary, 0, SchoolKinds},
    {"meal", Control::Choice, Class::Ordinary, 0, Meals},
    {"stay", Control::Stay, Class::Ordinary, 0, {}},
    {"transport", Control::Transport, Class::Ordinary, 0, {}},
    {"parking", Control::Parking, Class::Contact, 12, {}},
    {"emergency", Control::Emergency, Class::Contact, 50, {}},
    {"national_id", Control::Roster, Class::Sensitive, 0, {}},
    {"birthday", Control::Roster, Class::Sensitive, 0, {}},
    {"diet_note", Control::Text, Class::Sensitive, 50, {}},
    {"access_need", Control::Text, Class::Sensitive, 100, {}},
    {"invoice", Control::Text, Class::Ordinary, 60, {}},
    {"civil", Control::Choice, Class::Ordinary, 0, YesNo},
    {"years", Control::Number, Class::Ordinary, 0, {}},
    {"pic_consent", Control::Choice, Class::Ordinary, 0, YesNo},
    {"tshirt", Control::Choice, Class::Ordinary, 0, Sizes},
};

} // namespace

std::span<const EnrolmentItem> items() {
    return Items;
}

const EnrolmentItem* item(const QString& code) {
    for (const EnrolmentItem& each : Items) {
        if (code == QLatin1String(each.code)) {
            return &each;
        }
    }
    return nullptr;
}

QStringList itemsOf(const QStringList& codes, EnrolmentItem::DataClass dataClass) {
    QStringList found;
    for (const QString& code : codes) {
        if (const EnrolmentItem* each = item(code); each != nullptr && each->dataClass == dataClass) {
            found << code;
        }
    }
    return found;
}

} // namespace inservice::enrolment
